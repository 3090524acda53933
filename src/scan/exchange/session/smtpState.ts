/**
 * The state of an SMTP session: which side is which, which commands are not answered yet; and the same as JSON, so that another
 * reader can continue.
 */

import type { Writer } from '../../../catalogue/speaker.ts';
import type { CommandKind } from './smtpCommand.ts';

export interface Recipient {
  readonly address: string | null;
  readonly original: string | null;
  accepted: boolean;
  failure: number | null;
}

/** From one `MAIL FROM` to the next: one message. */
export interface Transaction {
  readonly sender: string | null;
  readonly messageId: string | null;
  readonly recipients: Recipient[];
  /** Number of the failure that is reported for all its recipients together. */
  failure: number | null;
  /** Whether it is reported what became of it for all of them. */
  told: boolean;
}

/** A command that is waiting for its answer. */
export interface Pending {
  readonly verb: string | null;
  readonly kind: CommandKind;
  readonly transaction: Transaction | null;
  readonly recipient: Recipient | null;
  failure: number | null;
  /** Whether the server asked for more (334): what the client says next is not a command. */
  challenged: boolean;
}

/**
 * How far a session is. `unknown`: its beginning is missing. `connected`: nothing was said yet. `speaking`: the server has answered.
 * `mailing`: a message was begun. `over`: one side ended it, or what broke it is told; nothing more can fail in it.
 */
export type Stage = 'unknown' | 'connected' | 'speaking' | 'mailing' | 'over';

export interface SmtpState {
  /** Whether the log is the client's: then the other side names itself in its replies. */
  sends: boolean | null;
  /** The name that the other side gives itself. */
  peer: string | null;
  /** Whether the other side is Exchange, by what it says of itself; null: it has not said. */
  speaker: Writer | null;
  /** The message that the next `MAIL FROM` is about, if the log says so before. */
  messageId: string | null;
  transaction: Transaction | null;
  stage: Stage;
  /** Number of the failure of the session itself, of which the log tells in remarks. */
  failure: number | null;
  /** Number of the last refusal before any mail, of a login for example: it is a failure if no mail follows. */
  refused: number | null;
  /** Commands in their order. */
  pending: Pending[];
  /** A reply of which more lines follow, and what it answers. */
  open: { readonly code: string; readonly command: Pending } | null;
}

/** The state of a session about which nothing is known. */
export function newState(): SmtpState {
  return {
    sends: null,
    peer: null,
    speaker: null,
    messageId: null,
    transaction: null,
    stage: 'unknown',
    failure: null,
    refused: null,
    pending: [],
    open: null,
  };
}

/** Takes the place of a command if the server speaks for itself: in its greeting, or when it closes the session. */
export function unasked(): Pending {
  return { verb: null, kind: 'session', transaction: null, recipient: null, failure: null, challenged: false };
}

/** Number of commands and recipients in a state, with which its memory grows. */
export function sizeOf(state: SmtpState): number {
  const recipients = transactionsOf(state).reduce((sum, one) => sum + (one?.recipients.length ?? 0), 0);
  return 1 + state.pending.length + recipients;
}

function transactionsOf({ transaction, pending, open }: SmtpState): (Transaction | null)[] {
  return [...new Set([transaction, open?.command.transaction ?? null, ...pending.map((command) => command.transaction)])];
}

/**
 * The state for JSON; `count` is the number of failures reported until now, and those in the state are kept as their distance
 * from it.
 */
export function remember(state: SmtpState, count: number): StateMemory {
  const { sends, peer, speaker, messageId, transaction, stage, failure: ofSession, refused, pending, open } = state;
  const transactions = transactionsOf(state);
  const distance = (failure: number | null): number | null => (failure === null ? null : count - failure);
  const commands = open === null ? pending : [...pending, open.command];
  return [
    sends,
    peer,
    messageId,
    transactions.map(
      (one) =>
        one && [
          one.sender,
          one.messageId,
          distance(one.failure),
          one.told,
          one.recipients.map(({ address, original, accepted, failure }) => [address, original, accepted, distance(failure)]),
        ],
    ),
    transactions.indexOf(transaction),
    commands.map((command) => [
      command.verb,
      command.kind,
      transactions.indexOf(command.transaction),
      command.recipient === null ? -1 : (command.transaction?.recipients.indexOf(command.recipient) ?? -1),
      distance(command.failure),
      command.challenged,
    ]),
    open?.code ?? null,
    stage,
    distance(ofSession),
    distance(refused),
    speaker,
  ];
}

/** The state from a memory, with `count` failures reported. */
export function recall(memory: StateMemory, count: number): SmtpState {
  const [sends, peer, messageId, transactions, current, commands, open, stage, failure, refused, speaker] = memory;
  const number = (distance: number | null): number | null => (distance === null ? null : count - distance);
  const held = transactions.map((one): Transaction | null => {
    if (one === null) {
      return null;
    }
    const [sender, id, failure, told, recipients] = one;
    return {
      sender,
      messageId: id,
      failure: number(failure),
      told,
      recipients: recipients.map(([address, original, accepted, own]) => ({ address, original, accepted, failure: number(own) })),
    };
  });
  const pending = commands.map(([verb, kind, at, recipient, failure, challenged]): Pending => {
    const transaction = held[at] ?? null;
    const whom = transaction?.recipients[recipient] ?? null;
    return { verb, kind, transaction, recipient: whom, failure: number(failure), challenged };
  });
  const last = open === null ? undefined : pending.pop();
  return {
    sends,
    peer,
    speaker,
    messageId,
    transaction: held[current] ?? null,
    stage,
    failure: number(failure),
    refused: number(refused),
    pending,
    open: open === null || last === undefined ? null : { code: open, command: last },
  };
}

/** What `remember` gives, read from JSON. */
export type StateMemory = readonly [
  sends: boolean | null,
  peer: string | null,
  messageId: string | null,
  transactions: readonly (
    | readonly [
        sender: string | null,
        messageId: string | null,
        failure: number | null,
        told: boolean,
        recipients: readonly (readonly [string | null, string | null, boolean, number | null])[],
      ]
    | null
  )[],
  current: number,
  commands: readonly (readonly [string | null, CommandKind, number, number, number | null, boolean])[],
  open: string | null,
  stage: Stage,
  failure: number | null,
  refused: number | null,
  speaker: Writer | null,
];

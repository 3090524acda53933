/** An SMTP session that breaks off: whether it was in the middle of something, and whose mail that was. */

import type { FailureNumbers } from '../../failureNumbers.ts';
import { type LogRecord, type MessageState, messageIdOf } from '../../finding.ts';
import { type CommandKind, joinAddresses } from './smtpCommand.ts';
import type { Pending, Recipient, SmtpState, Stage, Transaction } from './smtpState.ts';

/** The commands that send a message. */
export const mailing: ReadonlySet<CommandKind> = new Set(['sender', 'recipient', 'chunk', 'content']);

/** What a failure of a session means for the message that was being sent. */
export interface Broken {
  readonly record: LogRecord;
  readonly failure: number;
  readonly states: readonly MessageState[];
}

/**
 * Whether a session that ends now was in the middle of something. A client that says nothing, greets or only tries to log in is often a
 * probe, a load balancer or a stranger's scanner: of what this server receives, only a message that was begun counts.
 */
export function isBrokenOff({ stage, sends, pending, transaction }: SmtpState): boolean {
  if (stage === 'over' || sends === null) {
    return false;
  }
  const waiting = sends ? pending : pending.filter(({ kind }) => mailing.has(kind));
  const isBegun = transaction !== null && !transaction.told && transaction.recipients.some((one) => one.accepted);
  return waiting.length > 0 || (sends && (stage === 'connected' || isBegun));
}

/** How far a session is after a reply. */
export function stageAfter(stage: Stage, code: string): Stage {
  const isClosing = code === '421' || code === '221';
  return isClosing ? 'over' : stage === 'unknown' || stage === 'connected' ? 'speaking' : stage;
}

/** Commands before any mail whose refusal may end what a session was for; of what this server receives, a login alone. */
const preparing: ReadonlySet<CommandKind> = new Set(['greeting', 'challenge', 'tls', 'session']);

/**
 * Notes whether a reply refuses a command before any mail, or shows that an earlier refusal did no harm. What a server says unasked is a
 * failure of its own.
 * @param stage how far the session was before the reply
 */
export function noteRefusal(state: SmtpState, stage: Stage, { verb, kind }: Pending, code: string, failure: number): void {
  const isRefused = code.startsWith('4') || code.startsWith('5');
  const isPreparing =
    state.sends === true ? preparing.has(kind) && stage !== 'unknown' : state.sends === false && kind === 'challenge';
  if (isRefused && verb !== null && stage !== 'mailing' && isPreparing) {
    state.refused = failure;
  } else if (!isRefused && (kind === 'sender' || kind === 'challenge')) {
    state.refused = null;
  }
}

/** What becomes of a session that was refused before any mail, or null; it is told once. */
export function refusedState(state: SmtpState, { time }: LogRecord): MessageState | null {
  const { refused: failure, sends, peer: server } = state;
  state.refused = null;
  const outcome = sends === false ? 'failed' : 'delayed';
  return failure === null ? null : { message: null, failure, recipient: '', state: outcome, time, server };
}

/**
 * Ends what a session was about, because it failed: nothing more is told of it.
 * @param state of the session; it is over then
 * @param row what the log says beside the words
 * @param outcome what becomes of the message
 * @param attempt the failure's number of the attempt that the session continues
 */
export function breakSession(
  state: SmtpState,
  row: LogRecord,
  outcome: 'delayed' | 'failed',
  numbers: FailureNumbers,
  attempt?: number,
): Broken {
  const { transaction } = state;
  const [waiting] = state.pending;
  const of = transaction === null ? [] : remainingOf(transaction, state);
  const [only] = of;
  const holder = of.length === 1 && only !== undefined ? only : (transaction ?? waiting ?? state);
  holder.failure ??= attempt ?? numbers.next();
  const { failure } = holder;
  const record: LogRecord = {
    ...row,
    event: waiting?.verb ?? null,
    server: state.peer,
    sender: transaction?.sender ?? null,
    recipient: joinAddresses(of),
    originalRecipient: of.length === 1 ? (only?.original ?? null) : null,
    messageId: transaction?.messageId ?? state.messageId,
  };
  if (transaction !== null) {
    transaction.told = true;
  }
  // What is still asked may be answered: a server refuses a login after the log has said why.
  state.stage = 'over';
  const { time, server } = record;
  const message = messageIdOf(record);
  const recipients = of.length === 0 ? [''] : of.map(({ address }) => address?.toLowerCase() ?? '');
  const states = recipients.map((recipient) => ({ message, failure, recipient, state: outcome, time, server }));
  return { record, failure, states };
}

/** The recipients that were accepted or not answered yet. */
function remainingOf({ recipients }: Transaction, { pending }: SmtpState): readonly Recipient[] {
  return recipients.filter((one) => one.accepted || pending.some(({ recipient }) => recipient === one));
}

/** Failures that a protocol log tells without a number: by the words of its remarks, and by how sessions end. */

import { instantOf } from '../../text/times/instant.ts';
import type { FailureNumbers } from '../failureNumbers.ts';
import type { LogRecord } from '../finding.ts';
import type { Field } from '../tables/delimited.ts';
import type { Row } from '../tables/table.ts';
import { Attempts, type SessionSide } from './attempts.ts';
import { destinationIn, failureInRemark } from './failureWords.ts';
import { type HeldBack, type WithheldFinding, withhold } from './heldBack.ts';
import { breakSession, isBrokenOff, refusedState } from './session/brokenSession.ts';
import type { CommandKind } from './session/smtpCommand.ts';
import type { SmtpSession } from './session/smtpSession.ts';
import type { Pending } from './session/smtpState.ts';
import { findingOfWords, type PlacedWords } from './wordsFinding.ts';

/** Commands whose acceptance shows that a session has come as far as mail, or that a login succeeded. */
const PROVES: ReadonlySet<CommandKind> = new Set(['recipient', 'content', 'challenge']);
const ACCEPTED = /^2\d\d(?:[ -]|$)/;

/** A row's session. */
export interface SessionRow {
  /** The session's name in its reader. */
  readonly key: string;
  readonly session: SmtpSession;
  /** What the row says beside the words. */
  readonly record: LogRecord;
}

export class SessionFailures {
  readonly #held: HeldBack;
  readonly #numbers: FailureNumbers;
  readonly #attempts: Attempts;

  constructor(held: HeldBack, numbers: FailureNumbers) {
    this.#held = held;
    this.#numbers = numbers;
    this.#attempts = new Attempts(held);
  }

  /** Whether nothing waits for what comes next. */
  get isEmpty(): boolean {
    return this.#attempts.isEmpty;
  }

  /** Notes the time of a row, and a session that begins with it. */
  row(row: SessionRow, isFirst: boolean): void {
    if (!this.#attempts.isEmpty) {
      this.#attempts.passed(instantOf(row.record.time));
      if (isFirst) {
        this.#attempts.began(sideOf(row));
      }
    }
  }

  /** Notes a reply; `command`: what it answers. */
  reply(row: SessionRow, text: string, command: Pending | undefined): void {
    if (!this.#attempts.isEmpty && command !== undefined && PROVES.has(command.kind) && ACCEPTED.test(text)) {
      const address = command.recipient?.address ?? '';
      this.#attempts.succeeded(sideOf(row, address.slice(address.lastIndexOf('@') + 1)));
    }
  }

  /** The failure that a remark without a code tells in words, or null. */
  remark({ passage }: Field, row: SessionRow): WithheldFinding | null {
    const words = failureInRemark(passage.text);
    if (words === null) {
      return null;
    }
    const text = passage.text.slice(words.start, words.end);
    return this.#fail({ ...words, passage, text, meaning: text }, row, destinationIn(passage.text));
  }

  /** The failure of a session that ends in the middle of something, or null. */
  end(fields: Row, row: SessionRow): WithheldFinding | null {
    rememberDirection(row);
    const told = [fields.field('context'), fields.field('data'), fields.field('event')].find((field) => field?.value);
    let failure: WithheldFinding | null = null;
    if (told !== undefined && isBrokenOff(row.session.state)) {
      const { passage } = told;
      const text = passage.text.trim();
      const words = { passage, start: 0, end: passage.text.length, isFinal: false, text, meaning: `Connection lost: ${text}` };
      failure = this.#fail(words, row, null);
    }
    this.refusal(row);
    if (!this.#attempts.isEmpty) {
      this.#attempts.ended(sideOf(row));
    }
    return failure;
  }

  /** Counts a session that was refused before any mail, if nothing makes up for it. */
  refusal(row: SessionRow): void {
    const state = refusedState(row.session.state, row.record);
    if (state !== null) {
      const failure = withhold(state.failure, null, [state]);
      this.#held.hold(failure);
      this.#attempts.failed(sideOf(row), failure);
    }
  }

  /** Nothing more comes. */
  finish(): void {
    this.#attempts.end();
  }

  /** @param destination the domain that the words name */
  #fail(words: PlacedWords, row: SessionRow, destination: string | null): WithheldFinding | null {
    rememberDirection(row);
    const { state } = row.session;
    const side = sideOf(row, destination ?? '');
    const outcome = words.isFinal ? 'failed' : 'delayed';
    const isConnected = state.stage !== 'unknown';
    const broken = breakSession(state, row.record, outcome, this.#numbers, this.#attempts.numberOf(side));
    const record = { ...broken.record, server: broken.record.server ?? destination };
    const finding = findingOfWords(words, { record, outcome, failure: broken.failure });
    if (finding === null) {
      return null;
    }
    const failure = withhold(broken.failure, finding, broken.states);
    this.#attempts.failed(side, failure);
    if (!isConnected) {
      // Nothing more is logged of a session that has no connection.
      this.#attempts.ended(side);
    }
    return failure;
  }
}

function rememberDirection({ session, record: { direction } }: SessionRow): void {
  session.state.sends ??= direction === null ? null : direction === 'Send';
}

/** A session as an attempt sees it; `domain`: the destination, as far as the row tells it. */
function sideOf({ key, session, record }: SessionRow, domain = ''): SessionSide {
  const { direction, connector, ip, time } = record;
  const names = [session.state.peer, domain].flatMap((name) => name || []);
  return { key, sends: direction === 'Send', connector, ip, names, time: instantOf(time) };
}

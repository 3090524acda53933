/**
 * What a report needs of one piece of a file, read by itself on another thread: what the piece tells, in order, as numbers and texts that are
 * quickly sent. `FileGatherer.take` folds it into the file's.
 */

import type { Locale } from '../../locales/locale.ts';
import type { ReportedCode } from '../../logReport.ts';
import { isStrangersNumber, type LastStates, type StateNumbers, stateOfNumber } from '../../report/lastStates.ts';
import type { Finding, MessageState, Sink } from '../../scan/finding.ts';
import { headingKey, isFailure } from '../document/failures.ts';
import { CodeCounts } from './codeCounts.ts';
import { type FailureTelling, tellingOf } from './failureTelling.ts';
import { type CauseWords, type ReportedCauses, wordsOfCause } from './reportedCauses.ts';

type Numbers = Float64Array<ArrayBuffer>;

/** Columns. Numbers of lines and failures are those of the file. */
export interface ReportPiece {
  /** In the order in which they first occurred. */
  readonly codes: readonly ReportedCode[];
  /** Of each state. */
  readonly pairs: Numbers;
  /** The number of its message alone. */
  readonly messages: Numbers;
  readonly times: Numbers;
  readonly states: Uint8Array<ArrayBuffer>;
  /** Numbers of messages; empty if each state is about one. */
  readonly amounts: Numbers;
  /** Of each state that a message failed or is delayed: the failure's number; message, recipient, time, server. */
  readonly failures: readonly number[];
  readonly stateTexts: readonly (string | null)[];
  /** Of each finding that tells a failure: the numbers of `TELLING_NUMBERS`, the texts of `TELLING_TEXTS`, its pairs, its cause. */
  readonly tellingNumbers: readonly number[];
  readonly tellingTexts: readonly (string | null)[];
  readonly tellingPairs: readonly (readonly number[])[];
  readonly causes: readonly PieceCause[];
}

interface PieceCause {
  readonly key: string;
  /** Null: the report has them. */
  readonly words: CauseWords | null;
}

/** Where lines and failures of a piece begin. */
export interface PieceBase {
  readonly lines: number;
  readonly failures: number;
}

/** Texts of a state. */
const STATE_TEXTS = 4;
/** Number of states before it, failure, preference, line, column, end column. */
const TELLING_NUMBERS = 6;
/** Part, code, reply, words, time, recipients, destination, connector, sender, id of the message. */
const TELLING_TEXTS = 10;

/** Gathers a piece. */
export class PieceGatherer implements Sink {
  readonly #locale: Locale;
  readonly #last: LastStates;
  readonly #states: MessageState[] = [];
  readonly #findings: { readonly finding: Finding; readonly before: number }[] = [];
  readonly #codes = new CodeCounts(Number.POSITIVE_INFINITY);

  /** `last` makes numbers with the seed of the file's gatherer. */
  constructor(locale: Locale, last: LastStates) {
    this.#locale = locale;
    this.#last = last;
  }

  finding(finding: Finding): void {
    this.#codes.count(finding);
    if (isFailure(finding)) {
      this.#findings.push({ finding, before: this.#states.length });
    }
  }

  success(code: string | null, reply: string | null): void {
    this.#codes.count({ code, reply, class: 'success' });
  }

  state(state: MessageState): void {
    this.#states.push(state);
  }

  /** The state with an index. */
  stateAt(index: number): MessageState | undefined {
    return this.#states[index];
  }

  /** `known`: keys of causes whose words the report has. */
  piece({ lines, failures }: PieceBase, known: ReadonlySet<string>): ReportPiece {
    return { codes: this.#codes.inOrder(), ...this.#stateColumns(failures), ...this.#tellingColumns(lines, failures, known) };
  }

  #stateColumns(base: number): Omit<ReportPiece, 'codes' | 'causes' | `telling${string}`> {
    const { length } = this.#states;
    const [pairs, messages, times] = [new Float64Array(length), new Float64Array(length), new Float64Array(length)];
    const states = new Uint8Array(length);
    let amounts = new Float64Array();
    const failures: number[] = [];
    const stateTexts: (string | null)[] = [];
    for (const [index, told] of this.#states.entries()) {
      // A message without an id is identified by the number of its failure.
      const state = base === 0 ? told : { ...told, failure: told.failure + base };
      const numbers = this.#last.numbersOf(state);
      pairs[index] = numbers.key;
      messages[index] = this.#last.messageKey(state);
      times[index] = numbers.time;
      states[index] = numbers.state;
      if (numbers.messages !== 1) {
        amounts = amounts.length === 0 ? new Float64Array(length).fill(1) : amounts;
        amounts[index] = numbers.messages;
      }
      if (isOpen(state.state)) {
        failures.push(state.failure);
        stateTexts.push(state.message, state.recipient, state.time, state.server);
      }
    }
    return { pairs, messages, times, states, amounts, failures, stateTexts };
  }

  #tellingColumns(
    lines: number,
    failures: number,
    known: ReadonlySet<string>,
  ): Pick<ReportPiece, 'causes' | 'tellingNumbers' | 'tellingTexts' | 'tellingPairs'> {
    const numbers: number[] = [];
    const texts: (string | null)[] = [];
    const pairs: (readonly number[])[] = [];
    const causes: PieceCause[] = [];
    for (const { finding: found, before } of this.#findings) {
      const finding = { ...found, line: found.line + lines, failure: found.failure + failures };
      const told = tellingOf(finding, this.#last, noCause);
      const { line, column, endColumn, part } = told.place;
      numbers.push(before, told.failure, told.preference, line ?? 0, column ?? 0, endColumn ?? 0);
      texts.push(part, told.code, told.reply, told.words, told.time);
      texts.push(told.recipients, told.destination, told.connector, told.sender, told.messageId);
      pairs.push(told.pairs);
      const key = headingKey(found);
      causes.push({ key, words: known.has(key) ? null : wordsOfCause(found, this.#locale) });
    }
    return { tellingNumbers: numbers, tellingTexts: texts, tellingPairs: pairs, causes };
  }
}

function noCause(): null {
  return null;
}

function isOpen(state: MessageState['state'] | undefined): state is 'failed' | 'delayed' {
  return state === 'failed' || state === 'delayed';
}

interface PieceState {
  readonly index: number;
  readonly numbers: StateNumbers;
  /** The number of its message alone. */
  readonly message: number;
  /** Null unless the message failed or is delayed. */
  readonly state: MessageState | null;
}

/** The states of a piece, in order. */
export function* statesOf(piece: ReportPiece): Generator<PieceState> {
  let open = 0;
  for (const [index, key] of piece.pairs.entries()) {
    const number = piece.states[index] ?? 0;
    const messages = piece.amounts[index] ?? 1;
    const kind = stateOfNumber(number);
    let state: MessageState | null = null;
    if (isOpen(kind)) {
      const [message = null, recipient, time = null, server = null] = piece.stateTexts.slice(
        open * STATE_TEXTS,
        (open + 1) * STATE_TEXTS,
      );
      const failure = piece.failures[open] ?? 0;
      const isStrangers = isStrangersNumber(number);
      state = { message, failure, recipient: recipient ?? '', state: kind, time, server, messages, isStrangers };
      open++;
    }
    const numbers = { key, time: piece.times[index] ?? 0, state: number, messages };
    yield { index, numbers, message: piece.messages[index] ?? 0, state };
  }
}

/** What tells the failures of a piece, in order, each with the number of states that were told before it. */
export function* tellingsOf(
  piece: ReportPiece,
  reported: ReportedCauses,
): Generator<{ readonly before: number; readonly telling: FailureTelling }> {
  for (const [index, { key, words: said }] of piece.causes.entries()) {
    const [before = 0, failure = 0, preference = 0, ...columns] = piece.tellingNumbers.slice(
      index * TELLING_NUMBERS,
      (index + 1) * TELLING_NUMBERS,
    );
    const [line = null, column = null, endColumn = null] = columns;
    const [part = null, code = null, reply = null, words = null, time = null, ...others] = piece.tellingTexts.slice(
      index * TELLING_TEXTS,
      (index + 1) * TELLING_TEXTS,
    );
    const [recipients = null, destination = null, connector = null, sender = null, messageId = null] = others;
    const cause = (): number | null =>
      reported.numberOf(key, () => {
        if (said === null) {
          throw new Error('a cause without words');
        }
        return said;
      });
    yield {
      before,
      telling: {
        failure,
        preference,
        pairs: piece.tellingPairs[index] ?? [],
        place: { line, column, endColumn, part },
        code,
        reply,
        words: words ?? '',
        time,
        recipients,
        destination,
        connector,
        sender,
        messageId,
        cause,
      },
    };
  }
}

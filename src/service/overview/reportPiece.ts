/**
 * What a report needs of one piece of a file, read by itself on another thread: what the piece tells, in order, as numbers and texts that are
 * quickly sent. `FileGatherer.take` folds it into the file's.
 */

import type { Locale } from '../../locales/locale.ts';
import type { ReportedCode } from '../../logReport.ts';
import { isOpenNumber, isStrangersNumber, type LastStates, type StateNumbers, stateOfNumber } from '../../report/lastStates.ts';
import { type StateColumns, StateGatherer } from '../../report/stateColumns.ts';
import type { Finding, Latency, MessageState, Sink } from '../../scan/finding.ts';
import type { TextPool } from '../../text/textPool.ts';
import { headingKey, isFailure } from '../document/failures.ts';
import { CodeCounts } from './codeCounts.ts';
import { type FailureTelling, tellingOf } from './failureTelling.ts';
import { type LatencyCounts, LatencyTimes } from './latencyTimes.ts';
import { type CauseWords, type ReportedCauses, wordsOfCause } from './reportedCauses.ts';

/** Columns. Numbers of lines and failures are those of the file. */
export interface ReportPiece extends StateColumns {
  /** In the order in which they first occurred. */
  readonly codes: readonly ReportedCode[];
  readonly latencies: LatencyCounts;
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
export const STATE_TEXTS = 4;
/** Number of states before it, failure, preference, line, column, end column. */
export const TELLING_NUMBERS = 6;
/** Where among them its line is. */
export const TELLING_LINE = 3;
/** Part, code, reply, words, time, recipients, destination, connector, sender, id of the message. */
export const TELLING_TEXTS = 10;

/** Gathers one piece after the other. */
export class PieceGatherer implements Sink {
  readonly #locale: Locale;
  readonly #last: LastStates;
  readonly #texts: TextPool;
  readonly #states: StateGatherer;
  #failures: number[] = [];
  #stateTexts: (string | null)[] = [];
  #findings: { readonly finding: Finding; readonly before: number }[] = [];
  #codes = new CodeCounts(Number.POSITIVE_INFINITY);
  #latencies = new LatencyTimes();

  /** `last` makes numbers with the seed of the file's gatherer. */
  constructor(locale: Locale, last: LastStates, texts: TextPool) {
    this.#locale = locale;
    this.#last = last;
    this.#texts = texts;
    this.#states = new StateGatherer(last);
  }

  /** Begins a piece. */
  begin(): void {
    this.#states.begin();
    this.#failures = [];
    this.#stateTexts = [];
    this.#findings = [];
    this.#codes = new CodeCounts(Number.POSITIVE_INFINITY);
    this.#latencies = new LatencyTimes();
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

  latency(latency: Latency): void {
    this.#latencies.add(latency);
  }

  state(state: MessageState): void {
    if (isOpenNumber(this.#states.add(state).state)) {
      this.#failures.push(state.failure);
      this.#stateTexts.push(state.message, state.recipient, state.time, state.server);
    }
  }

  /** `known`: keys of causes whose words the report has. */
  piece({ lines, failures }: PieceBase, known: ReadonlySet<string>): ReportPiece {
    return {
      codes: this.#codes.inOrder(),
      latencies: this.#latencies.counts(),
      ...this.#states.columns(failures),
      failures: this.#failures.map((failure) => failure + failures),
      stateTexts: this.#stateTexts,
      ...this.#tellingColumns(lines, failures, known),
    };
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
      const told = tellingOf(finding, this.#last, this.#texts, noCause);
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

/**
 * Passes on the states of a piece, in order, each with its index and, if the message failed or is delayed, in full. A function, because a generator costs as much as what is done with the states.
 */
export function eachState(
  piece: ReportPiece,
  onState: (index: number, numbers: StateNumbers, state: MessageState | null) => void,
): void {
  let open = 0;
  for (let index = 0; index < piece.pairs.length; index++) {
    const number = piece.states[index] ?? 0;
    const messages = piece.amounts[index] ?? 1;
    const [key = 0, message = 0, time = 0] = [piece.pairs[index], piece.messages[index], piece.times[index]];
    const numbers = { key, message, time, state: number, messages };
    onState(index, numbers, isOpenNumber(number) ? openState(piece, open++, numbers) : null);
  }
}

/** A state in full; `open`: its index among those that failed or are delayed. */
function openState(piece: ReportPiece, open: number, { state: number, messages }: StateNumbers): MessageState {
  const texts = piece.stateTexts;
  const first = open * STATE_TEXTS;
  return {
    message: texts[first] ?? null,
    failure: piece.failures[open] ?? 0,
    recipient: texts[first + 1] ?? '',
    state: stateOfNumber(number) ?? 'failed',
    time: texts[first + 2] ?? null,
    server: texts[first + 3] ?? null,
    messages,
    isStrangers: isStrangersNumber(number),
  };
}

/** What tells the failures of a piece, in order, each with the number of states that were told before it. */
export function* tellingsOf(
  piece: ReportPiece,
  reported: ReportedCauses,
  texts: TextPool,
): Generator<{ readonly before: number; readonly telling: FailureTelling }> {
  for (const [index, { key, words }] of piece.causes.entries()) {
    const number = (at: number): number => piece.tellingNumbers[index * TELLING_NUMBERS + at] ?? 0;
    const text = (at: number): string | null => piece.tellingTexts[index * TELLING_TEXTS + at] ?? null;
    const shared = (at: number): string | null => texts.share(text(at));
    const known = reported.find(key);
    yield {
      before: number(0),
      telling: {
        failure: number(1),
        preference: number(2),
        pairs: piece.tellingPairs[index] ?? [],
        place: { line: number(3), column: number(4), endColumn: number(5), part: text(0) },
        code: shared(1),
        reply: shared(2),
        words: shared(3) ?? '',
        time: text(4),
        recipients: shared(5),
        destination: shared(6),
        connector: shared(7),
        sender: shared(8),
        messageId: text(9),
        cause: () => known ?? reported.numberOf(key, () => wordsIn(words)),
      },
    };
  }
}

function wordsIn(words: CauseWords | null): CauseWords {
  if (words === null) {
    throw new Error('a cause without words');
  }
  return words;
}

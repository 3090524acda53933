/** What a report needs of one file, gathered while it is read: the failures that still stand at its end, and its counts. */

import type { ReportCounts, ReportedFailure } from '../../logReport.ts';
import { LastStates } from '../../report/lastStates.ts';
import { type Finding, type MessageState, messageOf, type Sink } from '../../scan/finding.ts';
import { isFailure, preference } from '../document/failures.ts';
import type { CodeCounts } from './codeCounts.ts';
import type { DeliveryTimes } from './deliveryTimes.ts';
import { Span } from './span.ts';

/** Says what a report lists of a failure; the finding tells it best, and is null if no code and no words tell it. */
export type Describe = (state: MessageState, finding: Finding | null) => ReportedFailure;

/** Maximum number of failures of one file that are listed; the others are only counted. */
const MAX_LISTED = 100_000;
/** Maximum number of records whose findings are at hand: what tells one failure is near to each other. */
const MAX_OPEN = 1000;

/** A message that failed or is delayed for one recipient, for now. */
interface Standing {
  /** The number of the record that tells its last state. */
  readonly number: number;
  /** Until its record is closed; what is described takes less memory. */
  readonly state: MessageState | null;
  readonly finding: Finding | null;
  /** Null while its record is open, and for what is only counted. */
  readonly failure: ReportedFailure | null;
}

export class FileGatherer implements Sink {
  readonly span = new Span();
  readonly #file: number;
  readonly #codes: CodeCounts;
  readonly #deliveries: DeliveryTimes;
  readonly #describe: Describe;
  readonly #last = new LastStates();
  /** By the key of message and recipient. */
  readonly #standing = new Map<number, Standing>();
  /** The keys of what stands in each open record, by its number. */
  readonly #open = new Map<number, Set<number>>();
  /** The best finding of each open record, by its number, and the latest of each message and recipient, by their key. */
  readonly #best = new Map<number, Finding>();
  readonly #told = new Map<number, Finding>();
  #listed = 0;

  constructor(file: number, codes: CodeCounts, deliveries: DeliveryTimes, describe: Describe) {
    this.#file = file;
    this.#codes = codes;
    this.#deliveries = deliveries;
    this.#describe = describe;
  }

  finding(finding: Finding): void {
    this.#codes.count(finding);
    if (!isFailure(finding)) {
      return;
    }
    const { failure } = finding;
    const best = this.#best.get(failure);
    if (best === undefined || preference(finding) > preference(best)) {
      this.#best.set(failure, finding);
      for (const key of this.#openRecord(failure)) {
        this.#explain(key, finding);
      }
    }
    for (const key of this.#keysOf(finding)) {
      this.#told.set(key, finding);
      if (this.#standing.get(key)?.finding === null) {
        this.#explain(key, finding);
      }
    }
    this.#forgetOldest();
  }

  state(state: MessageState): void {
    this.span.add(state.time);
    this.#deliveries.tell(state, this.#file);
    const numbers = this.#last.numbersOf(state);
    if (!this.#last.add(numbers)) {
      return;
    }
    const { key } = numbers;
    const before = this.#standing.get(key);
    if (before !== undefined) {
      this.#standing.delete(key);
      this.#open.get(before.number)?.delete(key);
      this.#listed -= before.failure === null ? 0 : 1;
    }
    if (state.state !== 'failed' && state.state !== 'delayed') {
      return;
    }
    const finding = this.#best.get(state.failure) ?? this.#told.get(key) ?? this.#told.get(this.#keyOf(state, '')) ?? null;
    const failure = finding === null ? (before?.failure ?? null) : null;
    this.#standing.set(key, { number: state.failure, state, finding: finding ?? before?.finding ?? null, failure });
    this.#openRecord(state.failure).add(key);
    this.#forgetOldest();
  }

  /** What still stands, in document order. */
  failures(): readonly ReportedFailure[] {
    for (const number of [...this.#open.keys()]) {
      this.#close(number);
    }
    return [...this.#standing.values()]
      .flatMap(({ failure }) => failure ?? [])
      .sort((a, b) => (a.line ?? Number.POSITIVE_INFINITY) - (b.line ?? Number.POSITIVE_INFINITY));
  }

  /** `isRead`: false if not all of the file could be read. */
  counts(isRead: boolean): ReportCounts {
    const { failed, delayed, strangers, whole } = this.#last.counts();
    return { failed, delayed, delivered: this.#last.delivered(), strangers, whole: whole && isRead };
  }

  #openRecord(number: number): Set<number> {
    let keys = this.#open.get(number);
    if (keys === undefined) {
      keys = new Set();
      this.#open.set(number, keys);
    }
    return keys;
  }

  #explain(key: number, finding: Finding): void {
    const standing = this.#standing.get(key);
    if (standing !== undefined && standing.state !== null) {
      this.#standing.set(key, { ...standing, finding });
    }
  }

  #forgetOldest(): void {
    for (const [number] of this.#open) {
      if (this.#open.size <= MAX_OPEN) {
        break;
      }
      this.#close(number);
    }
    for (const [key] of this.#told) {
      if (this.#told.size <= MAX_OPEN) {
        break;
      }
      this.#told.delete(key);
    }
  }

  /** Describes what stands in a record, of which nothing more is told. */
  #close(number: number): void {
    for (const key of this.#open.get(number) ?? []) {
      const standing = this.#standing.get(key);
      if (standing !== undefined && standing.state !== null) {
        const { state, finding, failure } = standing;
        const isListed = this.#listed < MAX_LISTED;
        const described =
          finding === null && failure !== null
            ? { ...failure, state: stateOf(state), time: state.time ?? failure.time }
            : this.#describe(state, finding);
        this.#standing.set(key, { number, state: null, finding: null, failure: isListed ? described : null });
        this.#listed += isListed ? 1 : 0;
      }
    }
    this.#open.delete(number);
    this.#best.delete(number);
  }

  /** The keys of a finding's message and each of its recipients. */
  #keysOf(finding: Finding): readonly number[] {
    const recipients = finding.record.recipient?.toLowerCase().split(';') ?? [''];
    return recipients.map((recipient) =>
      this.#keyOf({ message: messageOf(finding), failure: finding.failure }, recipient.trim()),
    );
  }

  #keyOf({ message, failure }: Pick<MessageState, 'message' | 'failure'>, recipient: string): number {
    return this.#last.numbersOf({ message, failure, recipient, state: 'queued', time: null, server: null }).key;
  }
}

function stateOf({ state }: MessageState): ReportedFailure['state'] {
  return state === 'failed' ? 'failed' : 'delayed';
}

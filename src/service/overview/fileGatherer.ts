/** What a report needs of one file, gathered while it is read: the failures that still stand at its end, and its counts. */

import type { Locale } from '../../locales/locale.ts';
import type { ReportCounts, ReportedFailure, SlowDelivery } from '../../logReport.ts';
import { instantOfNumber, isOpenNumber, LastStates, type StateNumbers, stateOfNumber } from '../../report/lastStates.ts';
import type { Finding, Latency, MessageState, Sink } from '../../scan/finding.ts';
import { ownCopy } from '../../text/ownCopy.ts';
import type { TextPool } from '../../text/textPool.ts';
import { isFailure } from '../document/failures.ts';
import type { OwnEntry } from '../document/ownCatalogue.ts';
import type { CodeCounts } from './codeCounts.ts';
import type { DeliveryTimes } from './deliveryTimes.ts';
import { type FailureTelling, failureOf, tellingOf } from './failureTelling.ts';
import { FollowedMessages } from './followedMessages.ts';
import type { LatencyTimes } from './latencyTimes.ts';
import { causeKeyOf, type ReportedCauses, wordsOfCause } from './reportedCauses.ts';
import { eachState, type ReportPiece, tellingsOf } from './reportPiece.ts';
import { Span } from './span.ts';

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
  readonly telling: FailureTelling | null;
  /** Null while its record is open, and for what is only counted. */
  readonly failure: ReportedFailure | null;
}

/** What the gatherers of all files add to. */
export interface Gathered {
  readonly locale: Locale;
  /** What the organisation adds to the catalogue. */
  readonly own: readonly OwnEntry[];
  readonly codes: CodeCounts;
  readonly deliveries: DeliveryTimes;
  readonly latencies: LatencyTimes;
  readonly causes: ReportedCauses;
  readonly texts: TextPool;
}

/** A delivery that is among the slowest, of whose record only the numbers are known; `index`: of its state in the piece. */
export interface UnnamedDelivery {
  readonly index: number;
  readonly delivery: SlowDelivery;
}

export class FileGatherer implements Sink {
  readonly span = new Span();
  readonly #file: number;
  readonly #all: Gathered;
  readonly #last: LastStates;
  readonly #followed = new FollowedMessages();
  /** By the key of message and recipient. */
  readonly #standing = new Map<number, Standing>();
  /** The keys of what stands in each open record, by its number. */
  readonly #open = new Map<number, Set<number>>();
  /** What tells each open record best, by its number, and what told each message and recipient last, by their key. */
  readonly #best = new Map<number, FailureTelling>();
  readonly #told = new Map<number, FailureTelling>();
  #listed = 0;

  /** `seed`: what numbers are made with, if it is not the run's own. */
  constructor(file: number, all: Gathered, seed?: number) {
    this.#file = file;
    this.#all = all;
    this.#last = new LastStates(seed);
  }

  /** What makes pieces that this gatherer can take use the same numbers for the same names. */
  get seed(): number {
    return this.#last.seed;
  }

  /** The keys of the report's causes from a number on: pieces need not say these causes again. */
  causesFrom(number: number): readonly string[] {
    return this.#all.causes.keysFrom(number);
  }

  finding(finding: Finding): void {
    this.#all.codes.count(finding);
    if (isFailure(finding)) {
      this.#tell(tellingOf(finding, this.#last, this.#all.texts, this.#causeOf(finding)));
    }
  }

  /** What gives the cause of a finding its number. Only where the report has no words for it yet, the finding is kept for them. */
  #causeOf(finding: Finding): () => number | null {
    const { causes, locale, own } = this.#all;
    const key = causeKeyOf(finding, own);
    const known = causes.find(key);
    return () => known ?? causes.numberOf(key, () => wordsOfCause(finding, locale, own));
  }

  success(code: string | null, reply: string | null): void {
    this.#all.codes.count({ code, reply, class: 'success' });
  }

  latency(latency: Latency): void {
    this.#all.latencies.add(latency);
  }

  state(state: MessageState): void {
    const numbers = this.#last.numbersOf(state);
    this.#time(numbers, state);
    this.#note(numbers, state);
  }

  /**
   * Takes what the next piece of the file holds: all pieces in order are the whole file. @returns those of its deliveries that are among the
   * slowest so far, to be named by `name`
   */
  take(piece: ReportPiece): readonly UnnamedDelivery[] {
    const { codes, latencies, causes, texts } = this.#all;
    codes.absorb(piece.codes);
    latencies.absorb(piece.latencies);
    const tellings = tellingsOf(piece, causes, texts);
    const unnamed: UnnamedDelivery[] = [];
    let next = tellings.next();
    eachState(piece, (index, numbers, state) => {
      for (; next.done !== true && next.value.before <= index; next = tellings.next()) {
        this.#tell(next.value.telling);
      }
      const delivery = this.#time(numbers, state);
      if (delivery !== null) {
        unnamed.push({ index, delivery });
      }
      this.#note(numbers, state);
    });
    for (; next.done !== true; next = tellings.next()) {
      this.#tell(next.value.telling);
    }
    return unnamed.filter((one) => this.#all.deliveries.keeps(one.delivery));
  }

  /** Says whose the delivery was. */
  name(
    { delivery }: UnnamedDelivery,
    { message, recipient, server }: Pick<MessageState, 'message' | 'recipient' | 'server'>,
  ): void {
    const slowAt = delivery.slowAt ?? ownCopy(server);
    const named = { ...delivery, messageId: ownCopy(message), recipient: ownCopy(recipient || null), slowAt };
    this.#all.deliveries.replace(delivery, named);
  }

  /** Counts a delivery, or follows a message until it is delivered. @returns the delivery if it was kept without a name */
  #time({ message: key, time, state: number, messages }: StateNumbers, state: MessageState | null): SlowDelivery | null {
    const instant = instantOfNumber(time);
    if (Number.isNaN(instant)) {
      return null;
    }
    this.span.addInstant(instant);
    const kind = stateOfNumber(number);
    if (kind === 'queued' || kind === 'delayed') {
      this.#followed.follow(key, instant, kind === 'delayed' ? (state?.server ?? null) : null);
    }
    if (kind !== 'delivered' && kind !== 'relayed') {
      return null;
    }
    const { deliveries } = this.#all;
    deliveries.count(instant, messages);
    const duration = instant - this.#followed.since(key);
    if (!(duration > 0) || deliveries.isFast(duration)) {
      return null;
    }
    const delivery: SlowDelivery = {
      file: this.#file,
      messageId: null,
      recipient: null,
      duration,
      deliveredAt: new Date(instant).toISOString(),
      slowAt: this.#followed.deferredBy(key),
    };
    deliveries.keep(delivery);
    if (state === null) {
      return delivery;
    }
    this.name({ index: 0, delivery }, state);
    return null;
  }

  #tell(telling: FailureTelling): void {
    const { failure } = telling;
    const best = this.#best.get(failure);
    if (best === undefined || telling.preference > best.preference) {
      this.#best.set(failure, telling);
      for (const key of this.#openRecord(failure)) {
        this.#explain(key, telling);
      }
    }
    for (const key of telling.pairs) {
      this.#told.set(key, telling);
      if (this.#standing.get(key)?.telling === null) {
        this.#explain(key, telling);
      }
    }
    this.#forgetOldest();
  }

  /** `state` is needed only if the message failed or is delayed. */
  #note(numbers: StateNumbers, state: MessageState | null): void {
    const last = this.#last.add(numbers);
    if (last === null) {
      return;
    }
    const { key } = numbers;
    const before = isOpenNumber(last) ? this.#standing.get(key) : undefined;
    if (before !== undefined) {
      this.#standing.delete(key);
      this.#open.get(before.number)?.delete(key);
      this.#listed -= before.failure === null ? 0 : 1;
    }
    if (state?.state !== 'failed' && state?.state !== 'delayed') {
      return;
    }
    const own = this.#best.get(state.failure) ?? this.#told.get(key) ?? this.#told.get(this.#last.pairKey(state, '')) ?? null;
    const failure = own === null ? (before?.failure ?? null) : null;
    this.#standing.set(key, { number: state.failure, state: copyOf(state), telling: own ?? before?.telling ?? null, failure });
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

  #explain(key: number, telling: FailureTelling): void {
    const standing = this.#standing.get(key);
    if (standing !== undefined && standing.state !== null) {
      this.#standing.set(key, { ...standing, telling });
    }
  }

  #forgetOldest(): void {
    if (this.#open.size > MAX_OPEN) {
      for (const [number] of this.#open) {
        this.#close(number);
        break;
      }
    }
    if (this.#told.size > MAX_OPEN) {
      for (const [key] of this.#told) {
        this.#told.delete(key);
        break;
      }
    }
  }

  /** Describes what stands in a record, of which nothing more is told. */
  #close(number: number): void {
    for (const key of this.#open.get(number) ?? []) {
      const standing = this.#standing.get(key);
      if (standing !== undefined && standing.state !== null) {
        const { state, telling, failure } = standing;
        const isListed = this.#listed < MAX_LISTED;
        const described =
          telling === null && failure !== null
            ? { ...failure, state: stateOf(state), time: state.time ?? failure.time }
            : failureOf(state, telling, this.#file, this.#all.texts);
        this.#standing.set(key, { number, state: null, telling: null, failure: isListed ? described : null });
        this.#listed += isListed ? 1 : 0;
      }
    }
    this.#open.delete(number);
    this.#best.delete(number);
  }
}

/** A copy that does not keep the chunk of the file alive. */
function copyOf(state: MessageState): MessageState {
  return {
    ...state,
    message: ownCopy(state.message),
    recipient: ownCopy(state.recipient),
    time: ownCopy(state.time),
    server: ownCopy(state.server),
  };
}

function stateOf({ state }: MessageState): ReportedFailure['state'] {
  return state === 'failed' ? 'failed' : 'delayed';
}

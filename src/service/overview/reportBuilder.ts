/** Puts the report of logs together while they are read, one after the other, in memory that does not grow with them. */

import type { FormatId } from '../../ids/formatId.ts';
import type { Locale } from '../../locales/locale.ts';
import type { LogReport, ReportCounts, ReportedFailure, ReportedFile } from '../../logReport.ts';
import { orderOfTime } from '../../reportGroups.ts';
import { TextPool } from '../../text/textPool.ts';
import type { OwnEntry } from '../document/ownCatalogue.ts';
import { plainLine } from '../wording/markdown.ts';
import { CodeCounts } from './codeCounts.ts';
import { DeliveryTimes } from './deliveryTimes.ts';
import { FileGatherer } from './fileGatherer.ts';
import { type LatencyCounts, LatencyTimes } from './latencyTimes.ts';
import { ReportedCauses, saidCause, unexplainedWords } from './reportedCauses.ts';
import { Span } from './span.ts';

/** Maximum number of failures that are listed. */
const MAX_FAILURES = 100_000;
/** Maximum number of words without an entry that are reported. */
const MAX_UNEXPLAINED = 100;
const noCounts: ReportCounts = { failed: 0, delayed: 0, delivered: 0, strangers: { failed: 0, delayed: 0 }, whole: true };

/** What some logs add to the report of others; as JSON it can be kept for as long as they do not change. */
export interface ReportPart {
  readonly report: LogReport;
  /** Of each cause of the report. */
  readonly causes: readonly { readonly key: string; readonly unexplained: string | null }[];
  /** From which its latencies are read. */
  readonly latencies: LatencyCounts;
}

export class ReportBuilder {
  readonly #locale: Locale;
  readonly #own: readonly OwnEntry[];
  #files: ReportedFile[] = [];
  #problems: string[] = [];
  #failures: ReportedFailure[] = [];
  /** Numbers of files, of failures that are listed, and of their messages, those included that were handed over. */
  #allFiles = 0;
  #allListed = 0;
  #listedMessages = 0;
  #counts = noCounts;
  readonly #causes = new ReportedCauses();
  readonly #texts = new TextPool();
  readonly #codes = new CodeCounts();
  readonly #deliveries = new DeliveryTimes();
  readonly #latencies = new LatencyTimes();
  readonly #span = new Span();
  #passedOver = 0;

  /** `own`: what the organisation adds to the catalogue. */
  constructor(locale: Locale, own: readonly OwnEntry[] = []) {
    this.#locale = locale;
    this.#own = own;
  }

  /** What the findings and states of the next file go to; `seed`: of pieces that it takes and that were made elsewhere. */
  open(seed?: number): FileGatherer {
    const all = {
      locale: this.#locale,
      own: this.#own,
      codes: this.#codes,
      deliveries: this.#deliveries,
      latencies: this.#latencies,
      causes: this.#causes,
      texts: this.#texts,
    };
    return new FileGatherer(this.#allFiles, all, seed);
  }

  /** Takes over what a file holds that is a log; `isRead`: false if not all of it could be read. */
  add(name: string, format: FormatId, gatherer: FileGatherer, isRead = true): void {
    const counts = gatherer.counts(isRead);
    const formatName = this.#locale.interface.formats[format];
    this.#addFiles([{ name: plainLine(name), format, formatName, span: gatherer.span.bounds, counts }]);
    this.#span.include(gatherer.span.bounds);
    for (const failure of gatherer.failures()) {
      this.#causes.count(failure.cause, failure.messages, failure);
      this.#list(failure);
    }
  }

  /** Takes out the files, so that those that have grown can be added anew; what their gatherers gathered stays. */
  clearFiles(): void {
    this.#files = [];
    this.#failures = [];
    this.#allFiles = 0;
    this.#allListed = 0;
    this.#listedMessages = 0;
    this.#counts = noCounts;
    this.#causes.clearCounts();
  }

  /** A sentence about what could not be read. */
  addProblem(sentence: string): void {
    this.#problems.push(sentence);
  }

  addPassedOver(): void {
    this.#passedOver++;
  }

  /** Adds what was read elsewhere, in the same language. */
  absorb({ report, causes, latencies }: ReportPart): void {
    const offset = this.#allFiles;
    this.#addFiles(report.files);
    this.#problems.push(...report.problems);
    this.#passedOver += report.passedOver;
    this.#span.include(report.span);
    this.#codes.absorb(report.codes);
    this.#deliveries.absorb(report, offset);
    this.#latencies.absorb(latencies);
    const numbers = report.causes.map(({ count, ...words }, index) => {
      const { key = '', unexplained = null } = causes[index] ?? {};
      const number = this.#causes.numberOf(key, () => ({ ...words, unexplained }));
      this.#causes.count(number, count, null);
      return number;
    });
    for (const failure of report.failures) {
      const cause = failure.cause === null ? null : (numbers[failure.cause] ?? null);
      const moved = { ...failure, file: failure.file + offset, cause };
      this.#causes.count(cause, 0, moved);
      this.#list(moved);
    }
  }

  #addFiles(files: readonly ReportedFile[]): void {
    this.#files.push(...files);
    this.#allFiles += files.length;
    this.#counts = sumOf([this.#counts, ...files.map((file) => file.counts)]);
  }

  #list(failure: ReportedFailure): void {
    if (this.#allListed < MAX_FAILURES) {
      this.#failures.push(failure);
      this.#allListed++;
      this.#listedMessages += failure.messages;
    }
  }

  /** What `absorb` takes. */
  part(): ReportPart {
    return {
      report: this.report(),
      causes: this.#causes.counted().map(([, { key, words }]) => ({ key, unexplained: words.unexplained })),
      latencies: this.#latencies.counts(),
    };
  }

  report(): LogReport {
    const counted = this.#causes.counted();
    const rank = new Map(counted.map(([number], index) => [number, index]));
    const files = this.#files;
    const failures = this.#failures.map((failure) => ({ ...failure, cause: rank.get(failure.cause ?? -1) ?? null }));
    return {
      ...this.#said(),
      files,
      problems: this.#problems,
      causes: counted.map(([, cause]) => saidCause(cause)),
      failures: orderOfTime({ files, failures }).flatMap((number) => failures[number] ?? []),
    };
  }

  /** Number of failures that were not handed over yet. */
  get waiting(): number {
    return this.#failures.length;
  }

  /**
   * The report without the files, problems and failures that were handed over before, and with at most `max` failures; what it hands over
   * it no longer keeps. Causes are in the order in which they came, because failures name them by their numbers.
   */
  handOver(max: number): LogReport {
    const news = {
      ...this.#said(),
      files: this.#files,
      problems: this.#problems,
      causes: this.#causes.all().map(saidCause),
      failures: this.#failures.slice(0, max),
    };
    this.#files = [];
    this.#problems = [];
    this.#failures = this.#failures.slice(max);
    return news;
  }

  #said(): Omit<LogReport, 'files' | 'problems' | 'causes' | 'failures'> {
    return {
      version: 1,
      language: this.#locale.language,
      passedOver: this.#passedOver,
      span: this.#span.bounds,
      counts: this.#counts,
      codes: this.#codes.all(),
      unlisted: Math.max(0, allOf(this.#counts) - this.#listedMessages),
      delivered: this.#deliveries.byTime(),
      slowest: this.#deliveries.slowest(),
      latency: this.#latencies.reported(),
      unexplained: this.#causes
        .counted()
        .flatMap(([, cause]) => unexplainedWords(cause))
        .slice(0, MAX_UNEXPLAINED),
    };
  }
}

/** All messages that failed or are delayed, whosever they are. */
function allOf({ failed, delayed, strangers }: ReportCounts): number {
  return failed + delayed + strangers.failed + strangers.delayed;
}

function sumOf(all: readonly ReportCounts[]): ReportCounts {
  const sum = (count: (counts: ReportCounts) => number): number => all.reduce((total, counts) => total + count(counts), 0);
  return {
    failed: sum(({ failed }) => failed),
    delayed: sum(({ delayed }) => delayed),
    delivered: sum(({ delivered }) => delivered),
    strangers: { failed: sum(({ strangers }) => strangers.failed), delayed: sum(({ strangers }) => strangers.delayed) },
    whole: all.every(({ whole }) => whole),
  };
}

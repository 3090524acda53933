/** Puts the report of logs together while they are read, one after the other, in memory that does not grow with them. */

import type { FormatId } from '../../ids/formatId.ts';
import { reasonName } from '../../locales/entryWords.ts';
import type { Locale } from '../../locales/locale.ts';
import type { LogReport, ReportCounts, ReportedCause, ReportedFailure, ReportedFile, UnexplainedWords } from '../../logReport.ts';
import { domainOf } from '../../report/organisation.ts';
import type { Finding, MessageState } from '../../scan/finding.ts';
import { ownCopy } from '../../text/ownCopy.ts';
import { headingKey } from '../document/failures.ts';
import { LogDocument } from '../document/logDocument.ts';
import { isLeftToWords, serverWords } from '../document/serverWords.ts';
import { factsOf } from '../wording/cardFacts.ts';
import { articlesOf, sayFixes } from '../wording/cardSentences.ts';
import { plainLine, plainWords } from '../wording/markdown.ts';
import { catalogueName } from '../wording/name.ts';
import { sayCause } from '../wording/summary.ts';
import { CodeCounts } from './codeCounts.ts';
import { recipientOf } from './countedFailures.ts';
import { DeliveryTimes } from './deliveryTimes.ts';
import { FileGatherer } from './fileGatherer.ts';
import { Span } from './span.ts';

/** Maximum number of failures that are listed. */
const MAX_FAILURES = 100_000;
/** Maximum number of causes; failures of those beyond it have none. */
const MAX_CAUSES = 5000;
/** Maximum number of words without an entry that are reported. */
const MAX_UNEXPLAINED = 100;
/** Maximum length of a server's words, UTF-16 code units. */
const MAX_LENGTH = 300;

/** What some logs add to the report of others; as JSON it can be kept for as long as they do not change. */
export interface ReportPart {
  readonly report: LogReport;
  /** Of each cause of the report. */
  readonly causes: readonly { readonly key: string; readonly unexplained: string | null }[];
}

interface Cause extends Omit<ReportedCause, 'count'> {
  count: number;
  /** What failures of this cause have in common. */
  readonly key: string;
  /** The words of the first server, if no entry explains them. */
  readonly unexplained: string | null;
  /** The first failure that has it. */
  first: ReportedFailure | null;
}

export class ReportBuilder {
  readonly #locale: Locale;
  readonly #files: ReportedFile[] = [];
  readonly #problems: string[] = [];
  readonly #failures: ReportedFailure[] = [];
  readonly #causes: Cause[] = [];
  /** Numbers of causes, by their keys. */
  readonly #causeOf = new Map<string, number>();
  readonly #codes = new CodeCounts();
  readonly #deliveries = new DeliveryTimes();
  readonly #span = new Span();
  #passedOver = 0;

  constructor(locale: Locale) {
    this.#locale = locale;
  }

  /** What the findings and states of the next file go to. */
  open(): FileGatherer {
    const file = this.#files.length;
    return new FileGatherer(file, this.#codes, this.#deliveries, (state, finding) =>
      failureOf(state, finding, file, finding === null ? null : this.#causeNumber(finding)),
    );
  }

  /** Takes over what a file holds that is a log; `isRead`: false if not all of it could be read. */
  add(name: string, format: FormatId, gatherer: FileGatherer, isRead = true): void {
    const counts = gatherer.counts(isRead);
    const formatName = this.#locale.interface.formats[format];
    this.#files.push({ name: plainLine(name), format, formatName, span: gatherer.span.bounds, counts });
    this.#span.include(gatherer.span.bounds);
    for (const failure of gatherer.failures()) {
      const cause = failure.cause === null ? undefined : this.#causes[failure.cause];
      if (cause !== undefined) {
        cause.count += failure.messages;
        cause.first ??= failure;
      }
      if (this.#failures.length < MAX_FAILURES) {
        this.#failures.push(failure);
      }
    }
  }

  /** A sentence about what could not be read. */
  addProblem(sentence: string): void {
    this.#problems.push(sentence);
  }

  addPassedOver(): void {
    this.#passedOver++;
  }

  /** Adds what was read elsewhere, in the same language. */
  absorb({ report, causes }: ReportPart): void {
    const offset = this.#files.length;
    this.#files.push(...report.files);
    this.#problems.push(...report.problems);
    this.#passedOver += report.passedOver;
    this.#span.include(report.span);
    this.#codes.absorb(report.codes);
    this.#deliveries.absorb(report, offset);
    const numbers = report.causes.map(({ count, ...words }, index) => {
      const { key = '', unexplained = null } = causes[index] ?? {};
      const number = this.#numberOf(key, () => ({ ...words, key, unexplained, count: 0, first: null }));
      const cause = number === null ? undefined : this.#causes[number];
      if (cause !== undefined) {
        cause.count += count;
      }
      return number;
    });
    for (const failure of report.failures) {
      const cause = failure.cause === null ? null : (numbers[failure.cause] ?? null);
      const moved = { ...failure, file: failure.file + offset, cause };
      const known = cause === null ? undefined : this.#causes[cause];
      if (known !== undefined) {
        known.first ??= moved;
      }
      if (this.#failures.length < MAX_FAILURES) {
        this.#failures.push(moved);
      }
    }
  }

  /** What `absorb` takes. */
  part(): ReportPart {
    return { report: this.report(), causes: this.#countedCauses().map(([, { key, unexplained }]) => ({ key, unexplained })) };
  }

  report(): LogReport {
    const counted = this.#countedCauses();
    const rank = new Map(counted.map(([number], index) => [number, index]));
    const counts = sumOf(this.#files.map((file) => file.counts));
    return {
      version: 1,
      language: this.#locale.language,
      files: this.#files,
      problems: this.#problems,
      passedOver: this.#passedOver,
      span: this.#span.bounds,
      counts,
      codes: this.#codes.all(),
      causes: counted.map(([, { key, unexplained, first, ...cause }]) => cause),
      failures: this.#failures.map((failure) => ({ ...failure, cause: rank.get(failure.cause ?? -1) ?? null })),
      unlisted: Math.max(0, allOf(counts) - this.#failures.reduce((sum, { messages }) => sum + messages, 0)),
      delivered: this.#deliveries.byTime(),
      slowest: this.#deliveries.slowest(),
      unexplained: counted.flatMap(([, cause]) => unexplainedOf(cause)).slice(0, MAX_UNEXPLAINED),
    };
  }

  /** Numbers of causes are those in which they were first told, until the report orders them. */
  #causeNumber(finding: Finding): number | null {
    const key = headingKey(finding);
    return this.#numberOf(key, () => causeOf(finding, key, this.#locale));
  }

  #numberOf(key: string, make: () => Cause): number | null {
    const known = this.#causeOf.get(key);
    if (known !== undefined || this.#causes.length >= MAX_CAUSES) {
      return known ?? null;
    }
    const number = this.#causes.length;
    this.#causeOf.set(key, number);
    this.#causes.push(make());
    return number;
  }

  /** Causes with their numbers, the most frequent first. */
  #countedCauses(): readonly (readonly [number: number, cause: Cause])[] {
    return [...this.#causes.entries()].filter(([, { count }]) => count > 0).sort(([, a], [, b]) => b.count - a.count);
  }
}

function causeOf(first: Finding, key: string, locale: Locale): Cause {
  const log = new LogDocument('', 0, { format: null, findings: [first], states: [], notices: [] });
  const facts = factsOf(log, first);
  const reason = first.reason ?? 'unknown';
  const [article = null] = articlesOf(facts, locale);
  const isUnexplained = isLeftToWords(first) && serverWords(first) !== '';
  return {
    title: plainLine(sayCause(first, catalogueName(first, locale), locale), MAX_LENGTH),
    reason,
    reasonName: reasonName(reason, locale),
    entry: first.entry,
    code: ownCopy(first.code),
    reply: ownCopy(first.reply),
    actors: facts.actors.map((actor) => locale.actors[actor]),
    doFirst: plainWords(sayFixes(facts, locale)[0] ?? ''),
    article: article === null ? null : { title: article.title, url: article.url },
    count: 0,
    key,
    unexplained: isUnexplained ? ownCopy(plainLine(first.text, MAX_LENGTH)) : null,
    first: null,
  };
}

function unexplainedOf({ unexplained, first, count }: Cause): readonly UnexplainedWords[] {
  return unexplained === null || first?.line == null ? [] : [{ words: unexplained, count, file: first.file, line: first.line }];
}

function failureOf(state: MessageState, finding: Finding | null, file: number, cause: number | null): ReportedFailure {
  const record = finding?.record;
  const recipient = recipientOf(state, finding);
  return {
    file,
    line: finding === null ? null : finding.line + 1,
    column: finding === null ? null : finding.start + 1,
    endColumn: finding === null ? null : finding.end + 1,
    part: finding?.part ?? null,
    time: ownCopy(record?.time ?? state.time),
    state: state.state === 'failed' ? 'failed' : 'delayed',
    isStrangers: state.isStrangers === true,
    messages: state.messages ?? 1,
    cause,
    code: ownCopy(finding?.code ?? null),
    reply: ownCopy(finding?.reply ?? null),
    recipient: ownCopy(recipient || null),
    recipientDomain: ownCopy(domainOf(recipient)?.toLowerCase() ?? null),
    destination: ownCopy(record?.server ?? record?.ip ?? state.server),
    connector: ownCopy(record?.connector ?? null),
    sender: ownCopy(record?.sender ?? null),
    messageId: ownCopy(record?.messageId ?? state.message),
    words: finding === null ? '' : ownCopy(plainLine(finding.text, MAX_LENGTH)),
  };
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

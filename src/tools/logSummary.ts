/** `summarize_logs`: what files hold, how many messages failed, of which causes, and who is affected. */

import type { Locale } from '../locales/locale.ts';
import type { LatencyFigures, ReportCounts, ReportedCause } from '../logReport.ts';
import { groupFailures, type ReportGroup, type ReportGrouping } from '../reportGroups.ts';
import { codeOf, placeOf, quotedTitle, titleOf } from './shownFailure.ts';
import type { ToolInput } from './toolInput.ts';
import type { ReadReport } from './toolLogs.ts';
import type { ToolMask } from './toolMask.ts';
import type { Json, ToolFacts } from './toolResult.ts';

/** Number of causes on a page, unless another is asked for. */
const PAGE = 15;
/** Maximum number of files that a summary names. */
const MAX_FILES = 10;
/** Maximum number of groups of each kind that a summary names. */
const MAX_GROUPS = 5;
/** Maximum number of problems, of unexplained words and of slow deliveries that a summary tells. */
const MAX_TOLD = 3;

export function summarizeLogs(read: ReadReport, input: ToolInput, mask: ToolMask, locale: Locale): ToolFacts {
  const { report, names } = read;
  const from = input.number('after') ?? 0;
  const limit = input.number('limit') ?? PAGE;
  const { causes } = report;
  const groups = (by: ReportGrouping, show: (name: string) => string | null): Json =>
    groupFailures(report, by)
      .filter(({ name }) => name !== null)
      .slice(0, MAX_GROUPS)
      .map((group) => ({ log: { name: show(group.name ?? '') }, ...countsOf(group) }));
  return {
    facts: {
      counts: shownCounts(report.counts),
      span: spanOf(report.span),
      files: report.files.slice(0, MAX_FILES).map(({ formatName, span, counts }, file) => ({
        file: mask.file(names[file] ?? ''),
        format: formatName,
        span: spanOf(span),
        ...shownCounts(counts),
      })),
      filesLeftOut: leftOut(report.files.length, MAX_FILES),
      noLogs: report.passedOver === 0 ? undefined : report.passedOver,
      problems:
        report.problems.length === 0
          ? undefined
          : report.problems.slice(0, MAX_TOLD).map((problem) => ({ log: { problem: mask.words(problem) } })),
      problemsLeftOut: leftOut(report.problems.length, MAX_TOLD),
      recipientDomains: groups('recipientDomain', (name) => mask.domain(name)),
      destinations: groups('destination', (name) => mask.server(name)),
      connectors: groups('connector', (name) => mask.connector(name)),
      senders: groups('sender', (name) => mask.mailbox(name)),
      slowest: report.slowest.slice(0, MAX_TOLD).map(({ file, duration, deliveredAt, messageId, recipient, slowAt }) => ({
        file: mask.file(names[file] ?? ''),
        seconds: Math.round(duration / 1000),
        deliveredAt,
        log: {
          messageId: mask.value(messageId) ?? undefined,
          recipient: mask.mailbox(recipient) ?? undefined,
          slowAt: mask.server(slowAt) ?? undefined,
        },
      })),
      deliveryTimes: timesOf(report.latency.messages),
      unexplained: report.unexplained.slice(0, MAX_TOLD).map(({ words, count, file, line }) => ({
        at: placeOf({ file, line, part: null }, names, mask),
        count,
        log: { words: mask.words(words) },
      })),
    },
    list: 'causes',
    items: causes.slice(from, from + limit).map((cause, index) => shownCause(cause, from + index, read, mask, locale)),
    from,
    total: causes.length,
    limit,
  };
}

function shownCause(cause: ReportedCause, index: number, { report, names }: ReadReport, mask: ToolMask, locale: Locale): Json {
  const first = report.failures.find((failure) => failure.cause === index);
  return {
    count: cause.count,
    code: codeOf(cause),
    cause: titleOf(cause, locale),
    reason: cause.reason,
    entry: cause.entry ?? undefined,
    actors: cause.actors,
    doFirst: cause.doFirst === '' ? undefined : cause.doFirst,
    article: cause.article?.url,
    first: first === undefined ? undefined : placeOf(first, names, mask),
    log: quotedTitle(cause, locale, mask),
  };
}

function shownCounts({ failed, delayed, delivered, strangers, whole }: ReportCounts): Readonly<Record<string, Json>> {
  const refused = strangers.failed + strangers.delayed;
  return {
    failed,
    delayed,
    delivered,
    refusedFromOutside: refused === 0 ? undefined : refused,
    atLeast: whole ? undefined : true,
  };
}

function countsOf({ failed, delayed, strangers }: ReportGroup): Readonly<Record<string, Json>> {
  return { failed, delayed, refusedFromOutside: strangers === 0 ? undefined : strangers };
}

function spanOf(span: { readonly from: string; readonly to: string } | null): Json {
  return span === null ? undefined : { from: span.from, to: span.to };
}

/** How long messages were under way, in seconds. */
function timesOf(figures: LatencyFigures | null): Json {
  const seconds = (milliseconds: number): number => Math.round(milliseconds / 100) / 10;
  return figures === null
    ? undefined
    : { count: figures.count, median: seconds(figures.p50), p95: seconds(figures.p95), max: seconds(figures.max) };
}

function leftOut(count: number, shown: number): number | undefined {
  return count > shown ? count - shown : undefined;
}

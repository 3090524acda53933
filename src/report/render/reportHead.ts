/** What stands at the top of a report: what was read, how many messages failed, and why most of them. */

import type { Locale } from '../../locales/locale.ts';
import { fill, fillPlural, sayNumber } from '../../locales/wording.ts';
import type { LogReport } from '../../logReport.ts';
import { groupFailures, ownOf } from '../../reportGroups.ts';
import { plainLine } from '../../text/markdown.ts';
import { saySpan } from './reportTables.ts';

export interface ReportedCount {
  readonly kind: 'failed' | 'delayed' | 'delivered' | 'strangers';
  readonly name: string;
  /** `at least 1,000` where not all could be counted. */
  readonly count: string;
}

/** Strangers' mail is there only if there was any. */
export function countsOf({ counts }: LogReport, { language, interface: words }: Locale): readonly ReportedCount[] {
  const { failed, delayed, delivered, strangers, whole } = counts;
  const refused = strangers.failed + strangers.delayed;
  const names = words.report.counts;
  const say = (count: number): string => {
    const said = sayNumber(count, language);
    return whole ? said : fill(names.atLeast, { count: said });
  };
  return [
    { kind: 'failed', name: names.failed, count: say(failed) },
    { kind: 'delayed', name: names.delayed, count: say(delayed) },
    { kind: 'delivered', name: names.delivered, count: say(delivered) },
    ...(refused === 0 ? [] : [{ kind: 'strangers', name: names.strangers, count: say(refused) } as const]),
  ];
}

/** `4 mail logs, 20 Nov 2026, 03:17 UTC – 21 Nov 2026, 09:47 UTC` */
export function saySources({ files, span }: LogReport, locale: Locale): string {
  const logs = fillPlural(locale.interface.report.logs, locale.language, files.length);
  return span === null ? logs : `${logs} · ${saySpan(span, locale)}`;
}

/** The most frequent cause, or that nothing failed. */
export function sayHeadline(report: LogReport, { language, interface: words }: Locale): string {
  const { failed, delayed, whole } = report.counts;
  if (failed + delayed === 0) {
    return whole ? words.report.nothingFailed : words.report.counts.notWhole;
  }
  const [first] = groupFailures(report, 'cause').filter(({ name, ...group }) => name !== null && ownOf(group) > 0);
  const messages = first === undefined ? '' : fillPlural(words.report.messages, language, ownOf(first));
  return first === undefined ? '' : fill(words.report.mostFrequent, { cause: plainLine(first.name ?? ''), messages });
}

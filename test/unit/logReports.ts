/** Reports of logs, and renderings of them. */

import { en } from '../../src/locales/en/index.ts';
import type { Locale } from '../../src/locales/locale.ts';
import type { LogReport, ReportedCause, ReportedFailure } from '../../src/logReport.ts';
import { type Rendering, renderReport } from '../../src/report/render/report.ts';
import type { ReportFormat } from '../../src/report/render/reportFormats.ts';
import { Scanner } from '../../src/scan/scanner.ts';
import { ReportBuilder } from '../../src/service/overview/reportBuilder.ts';
import { ruleHelp } from '../../src/service/overview/ruleHelp.ts';
import { markedTexts } from './markedTexts.ts';
import { readSample, sampleNames } from './samples.ts';

/** The report of some texts, each read in chunks. */
export function reportOf(
  texts: readonly string[],
  { size = 1000, locale = en, names = [] }: { size?: number; locale?: Locale; names?: readonly string[] } = {},
): LogReport {
  const builder = new ReportBuilder(locale);
  for (const [index, text] of texts.entries()) {
    const gatherer = builder.open();
    const scanner = new Scanner(gatherer);
    for (let at = 0; at < text.length; at += size) {
      scanner.push(text.slice(at, at + size));
    }
    scanner.end();
    if (scanner.format !== null) {
      builder.add(names[index] ?? `log-${index}.txt`, scanner.format, gatherer);
    }
  }
  return builder.report();
}

/** Every fixture and sample by its name. */
export const logTexts: ReadonlyMap<string, string> = new Map([
  ...markedTexts.map(({ name, text }) => [name, text] as const),
  ...sampleNames.map((name) => [name, readSample(name)] as const),
]);

function renderingIn(locale: Locale, all = false): Rendering {
  return {
    locale,
    all,
    version: '1.2.3',
    createdAt: '2026-11-30T12:00:00Z',
    helpOf: (cause) => ruleHelp(cause, locale),
  };
}

/** A report in a format, with its line ends. */
export function printedReport(report: LogReport, format: ReportFormat, locale: Locale = en, all = false): string {
  return [...renderReport(report, format, renderingIn(locale, all))].map((line) => `${line}\n`).join('');
}

/** What strangers may write: markup, formulas, marks that reorder or hide, line ends, escapes of terminals, halves of characters, length. */
export const hostileTexts: readonly string[] = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '</style></title><b>',
  '&lt;b&gt; &#60;',
  '[a](javascript:alert(1)) ![b](https://evil.example/x.png)',
  '| a | b |\n| --- | --- |',
  '`code` **bold** https://evil.example/ www.evil.example www.1and1.example evil@evil.example',
  '=HYPERLINK("https://evil.example","a")',
  '\u202eabc\u2066\u200b\u061c',
  'a\r\nb\u2028c\u0000d\u001b[31m',
  '{0} {{1}} \\',
  '\ud800x',
  'x'.repeat(100_000),
];

/** A report in which every value of a log is a given text. */
export function reportWith(text: string): LogReport {
  const report = reportOf([readSample('message-trace.csv')]);
  const [cause] = report.causes;
  const [failure] = report.failures;
  if (cause === undefined || failure === undefined) {
    throw new Error('the sample has failures');
  }
  const causes: readonly ReportedCause[] = [{ ...cause, title: text }];
  const hostile: ReportedFailure = {
    ...failure,
    cause: 0,
    time: text,
    part: text,
    recipient: text,
    recipientDomain: text,
    destination: text,
    connector: text,
    sender: text,
    messageId: text,
    words: text,
  };
  return {
    ...report,
    files: report.files.map((file) => ({ ...file, name: text })),
    problems: [text],
    causes,
    failures: [hostile, { ...failure, cause: null }],
    slowest: [
      { file: 0, messageId: text, recipient: text, duration: 90_000, deliveredAt: '2026-11-20T00:00:00.000Z', slowAt: text },
    ],
    unexplained: [{ words: text, count: 1, file: 0, line: 3 }],
  };
}

/** Prints a report in one of its formats. */

import { readFileSync } from 'node:fs';
import type { Locale } from '../locales/locale.ts';
import type { LogReport } from '../logReport.ts';
import { renderReport } from '../report/render/report.ts';
import type { ReportFormat } from '../report/render/reportFormats.ts';
import { ruleHelp } from '../service/overview/ruleHelp.ts';
import { LineOutput } from './lineOutput.ts';

export interface ReportPrintOptions {
  readonly locale: Locale;
  readonly all: boolean;
  readonly manifest: URL;
}

export async function printReport(
  report: LogReport,
  format: ReportFormat,
  { locale, all, manifest }: ReportPrintOptions,
): Promise<void> {
  const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { readonly version: string };
  const lines = renderReport(report, format, {
    locale,
    all,
    version,
    createdAt: new Date().toISOString(),
    helpOf: (cause) => ruleHelp(cause, locale),
  });
  const output = new LineOutput();
  for (const line of lines) {
    output.add(line);
    await output.drain();
  }
  await output.end();
}

/** A report in each of the formats in which it can be passed on, as lines without their ends. */

import type { Locale } from '../../locales/locale.ts';
import type { LogReport, ReportedCause } from '../../logReport.ts';
import { csvLines } from './csv.ts';
import { htmlLines } from './html.ts';
import { jsonLines } from './json.ts';
import { markdownLines } from './markdown.ts';
import type { ReportFormat } from './reportFormats.ts';
import { type RuleHelp, sarifLines } from './sarif.ts';

/** What a rendering needs besides the report. */
export interface Rendering {
  /** That of the report's language. */
  readonly locale: Locale;
  /** Whether codes of success are wanted too; JSON always has them. */
  readonly all: boolean;
  /** Of this program: `1.2.3`. */
  readonly version: string;
  /** ISO 8601. */
  readonly createdAt: string;
  /** What the card of a cause says. */
  readonly helpOf: (cause: ReportedCause) => RuleHelp;
}

export function renderReport(report: LogReport, format: ReportFormat, rendering: Rendering): Iterable<string> {
  switch (format) {
    case 'json':
      return jsonLines(report);
    case 'csv':
      return csvLines(report, rendering.all);
    case 'html':
      return htmlLines(report, rendering);
    case 'markdown':
      return markdownLines(report, rendering);
    case 'sarif':
      return sarifLines(report, rendering);
  }
}

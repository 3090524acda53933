/** A report in each of the formats in which it can be passed on, as lines without their ends. */

import type { LogReport } from '../../logReport.ts';
import { csvLines } from './csv.ts';
import { jsonLines } from './json.ts';

export const reportFormats = ['json', 'csv'] as const;

export type ReportFormat = (typeof reportFormats)[number];

export function isReportFormat(format: string): format is ReportFormat {
  return reportFormats.some((one) => one === format);
}

export function renderReport(report: LogReport, format: ReportFormat): Iterable<string> {
  switch (format) {
    case 'json':
      return jsonLines(report);
    case 'csv':
      return csvLines(report);
  }
}

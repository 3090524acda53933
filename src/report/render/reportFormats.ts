/** The formats in which a report can be passed on. */

export const reportFormats = ['json', 'csv', 'html', 'markdown', 'sarif'] as const;

export type ReportFormat = (typeof reportFormats)[number];

export function isReportFormat(format: string): format is ReportFormat {
  return reportFormats.some((one) => one === format);
}

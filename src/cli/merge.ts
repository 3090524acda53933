/** `mail-flow-lens merge`: reports that `scan --mergeable` printed, as one. */

import { readFile } from 'node:fs/promises';
import { localeOf } from '../locales/languages.ts';
import type { Locale } from '../locales/locale.ts';
import { fill } from '../locales/wording.ts';
import type { LogReport, MergeableReport } from '../logReport.ts';
import { maskReport } from '../redact/maskedReport.ts';
import type { Redaction } from '../redact/redaction.ts';
import { tellsFailure } from '../report/lastStates.ts';
import type { ReportFormat } from '../report/render/reportFormats.ts';
import { mergeReports } from '../service/overview/mergedReport.ts';
import { plainLine } from '../service/wording/markdown.ts';
import { problemLine, problemOf } from './inputProblem.ts';
import { BadPieceError, joined, type MergeableFile, mergeableOf, readMergeable } from './mergeableFile.ts';
import { printReport } from './reportPrint.ts';
import type { ScanStatus } from './scan.ts';

export interface MergeOptions {
  readonly format: ReportFormat;
  /** Of what is said of the inputs; a report is in the language of those that it is merged from. */
  readonly locale: Locale;
  /** Success codes too. */
  readonly all: boolean;
  /** Whether what it prints can be merged again. */
  readonly mergeable: boolean;
  /** Masks what is printed; null if nothing is. */
  readonly redaction: Redaction | null;
  /** Address of the package's manifest, which has the version. */
  readonly manifest: URL;
}

/** A report and the file that it comes from. */
interface Input extends MergeableFile {
  readonly file: string;
}

/** Merges the reports in these files. What is no such report is said, and the others are merged. */
export async function merge(files: readonly string[], options: MergeOptions): Promise<ScanStatus> {
  const { locale } = options;
  const complaints: string[] = [];
  const inputs = await readAll(files, locale, complaints);
  const language = inputs[0]?.language ?? null;
  let report: LogReport | null = null;
  try {
    const reports = inputs.map(({ state, pieces, file }) => mergeableOf(state, pieces, file));
    report = mergeReports(reports, localeOf(language ?? locale.language));
  } catch (error) {
    if (!(error instanceof BadPieceError)) {
      throw error;
    }
    complaints.push(fill(locale.interface.cli.merge.damaged, { file: plainLine(error.file) }));
  }
  // Of what is merged again, shards may be missing.
  const problems = options.mergeable ? [] : (report?.problems ?? []);
  for (const complaint of [...complaints, ...problems]) {
    console.error(complaint);
  }
  if (report === null || language === null) {
    return 2;
  }
  const { redaction, mergeable, format } = options;
  const masked = redaction === null ? report : maskReport(report, redaction);
  const printed: LogReport | MergeableReport = mergeable ? { ...masked, ...joined(inputs) } : masked;
  await printReport(printed, format, { ...options, locale: localeOf(language) });
  return complaints.length + problems.length > 0 ? 2 : tellsFailure(report.counts) ? 1 : 0;
}

async function readAll(files: readonly string[], locale: Locale, complaints: string[]): Promise<readonly Input[]> {
  const words = locale.interface.cli.merge;
  const inputs: Input[] = [];
  for (const file of files) {
    const text = await readReport(file, locale, complaints);
    if (text === null) {
      continue;
    }
    const report = readMergeable(text);
    const [first] = inputs;
    if (report === null) {
      complaints.push(fill(words.notMergeable, { file: plainLine(file) }));
    } else if (first !== undefined && first.language !== report.language) {
      complaints.push(fill(words.otherLanguage, { file: plainLine(file) }));
    } else {
      inputs.push({ ...report, file });
    }
  }
  return inputs;
}

/** Null if it cannot be read, which is complained of. */
async function readReport(file: string, locale: Locale, complaints: string[]): Promise<string | null> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    const complaint = problemLine(file, problemOf(error), locale);
    if (complaint !== null) {
      complaints.push(complaint);
    }
    return null;
  }
}

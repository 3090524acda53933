/** The package as a library: what `import { scan, explain, report, reasons } from 'mail-flow-lens'` gives (`docs/library.md`). */

import { readFileSync } from 'node:fs';
import { problemLine } from '../cli/inputProblem.ts';
import { readBytes, readText, type TextResult } from '../cli/readText.ts';
import { type FormatId, formatIds } from '../ids/formatId.ts';
import { type Reason, reasons } from '../ids/reason.ts';
import { languages, localeOf, readWordsWith } from '../locales/languages.ts';
import type { Locale } from '../locales/locale.ts';
import type { LogReport } from '../logReport.ts';
import type { Explanation, Finding, LogScan, LogSummary } from '../logScan.ts';
import type { Notice } from '../mime/notice.ts';
import { Scanner } from '../scan/scanner.ts';
import { answerForPrograms } from '../service/lookUp/programAnswer.ts';
import { LogReading } from '../service/overview/logReading.ts';
import { ReportBuilder } from '../service/overview/reportBuilder.ts';
import { plainLine } from '../service/wording/markdown.ts';
import { noticeLine } from '../service/wording/notice.ts';

export type { ExtensionApi, ExtensionExports, LogSource } from '../extensionApi.ts';
export type {
  LogReport,
  ReportCounts,
  ReportedCause,
  ReportedCode,
  ReportedFailure,
  ReportedFile,
  SlowDelivery,
  TimeSpan,
  UnexplainedWords,
} from '../logReport.ts';
export type { Explanation, Finding, FindingRecord, LogCounts, LogScan, LogSummary } from '../logScan.ts';
export type { FormatId, Reason };
export { formatIds, reasons };

readWordsWith((file) => readFileSync(new URL(`locales/${file}.json`, import.meta.url), 'utf8'));

export type Language = 'en' | 'ru' | 'it';

export interface LanguageOption {
  /** Of what is said; English by default. */
  readonly language?: Language;
}

export interface ScanOptions extends LanguageOption {
  /** What the log is called in findings and sentences; `-` by default. */
  readonly name?: string;
}

export interface NamedLog {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** Finds the codes of a log: a text, or the bytes of a file in any encoding, Outlook's messages too. Archives are not unpacked. */
export function scan(content: string | Uint8Array, { name = '-', language = 'en' }: ScanOptions = {}): LogScan {
  const findings: Finding[] = [];
  const reading = new Reading(name, chosen(language), (finding) => findings.push(finding));
  const summary = reading.end(readContent(name, content, reading.scanner, reading.say));
  return { ...summary, findings };
}

/** The same for a log of any size, in memory that does not grow with it. Findings are passed on as soon as they are complete. */
export async function scanStream(
  chunks: AsyncIterable<Uint8Array>,
  onFinding: (finding: Finding) => void,
  { name = '-', language = 'en' }: ScanOptions = {},
): Promise<LogSummary> {
  const reading = new Reading(name, chosen(language), onFinding);
  return reading.end(await readText(name, { kind: 'stream', chunks, share: () => 0 }, reading.scanner, reading.say));
}

/** One report about several logs, as `scan --format json` prints it. What is no log is among its problems. */
export function report(logs: Iterable<NamedLog>, { language = 'en' }: LanguageOption = {}): LogReport {
  const locale = chosen(language);
  const builder = new ReportBuilder(locale);
  for (const { name, content } of logs) {
    const gatherer = builder.open();
    const say = (notice: Notice): void => builder.addProblem(`${plainLine(name)}: ${noticeLine(notice, locale)}`);
    const scanner = new Scanner({
      finding: (finding) => gatherer.finding(finding),
      state: (state) => gatherer.state(state),
      success: (code, reply) => gatherer.success(code, reply),
      notice: say,
    });
    const { problem } = readContent(name, content, scanner, say);
    const sentence = problem && problemLine(name, problem, locale);
    if (sentence !== null) {
      builder.addProblem(sentence);
    }
    if (scanner.format !== null) {
      builder.add(name, scanner.format, gatherer, problem === null);
    }
  }
  return builder.report();
}

/** Explains a code, a reply, a word of a log, or an entry; null if nothing is known of it. */
export function explain(question: string, { language = 'en' }: LanguageOption = {}): Explanation | null {
  return answerForPrograms(question, chosen(language));
}

/** @throws RangeError if there is no such language */
function chosen(language: Language): Locale {
  if (!languages.includes(language)) {
    throw new RangeError(`language: not one of ${languages.join(', ')}`);
  }
  return localeOf(language);
}

/** Reads a log, and says what is wrong with it. */
class Reading extends LogReading {
  readonly #name: string;
  readonly #locale: Locale;

  constructor(name: string, locale: Locale, onFinding: (finding: Finding) => void) {
    super(name, locale, onFinding);
    this.#name = name;
    this.#locale = locale;
  }

  /** @param result what came of the text that was passed to the scanner */
  end({ problem }: Pick<TextResult, 'problem'>): LogSummary {
    if (problem !== null) {
      this.fail(problemLine(this.#name, problem, this.#locale));
    }
    return this.summary;
  }
}

function readString(scanner: Scanner, text: string): Pick<TextResult, 'problem'> {
  scanner.push(text);
  scanner.end();
  return { problem: scanner.content === 'other' ? { kind: 'noLog' } : null };
}

function readContent(name: string, content: string | Uint8Array, scanner: Scanner, say: (notice: Notice) => void) {
  return typeof content === 'string' ? readString(scanner, content) : readBytes(name, content, scanner, say);
}

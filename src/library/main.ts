/** The package as a library: what `import { scan, explain, report, reasons } from 'mail-flow-lens'` gives (`docs/library.md`). */

import { readFileSync } from 'node:fs';
import { type InputProblem, problemLine } from '../cli/inputProblem.ts';
import { readBytes, readText, type TextResult } from '../cli/readText.ts';
import { type FormatId, formatIds } from '../ids/formatId.ts';
import { type Reason, reasons } from '../ids/reason.ts';
import { languages, localeOf, readWordsWith } from '../locales/languages.ts';
import type { Locale } from '../locales/locale.ts';
import type { LogReport } from '../logReport.ts';
import type { Notice } from '../mime/notice.ts';
import { LastStates } from '../report/lastStates.ts';
import { NdjsonWriter } from '../report/render/ndjson.ts';
import type { Sink } from '../scan/finding.ts';
import { Scanner } from '../scan/scanner.ts';
import { explain as explainQuestion } from '../service/lookUp/explain.ts';
import { explanationMarkdown } from '../service/lookUp/explanation.ts';
import { verdictOn } from '../service/lookUp/verdict.ts';
import { ReportBuilder } from '../service/overview/reportBuilder.ts';
import { plainLine } from '../service/wording/markdown.ts';
import { noticeLine } from '../service/wording/notice.ts';
import type { Finding, FindingRecord } from './findingJson.ts';

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
export type { Finding, FindingRecord, FormatId, Reason };
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

/** What a log is, and what became of its messages. */
export interface LogSummary {
  /** Null: no mail log was recognised. */
  readonly format: FormatId | null;
  /** Messages and recipients by their last state. */
  readonly counts: LogCounts;
  /** What could not be read, one plain sentence each. */
  readonly problems: readonly string[];
}

export interface LogCounts {
  readonly failed: number;
  readonly delayed: number;
  /** Mail from outside that the server that wrote the log refused; not among the others. */
  readonly strangers: { readonly failed: number; readonly delayed: number };
  /** False if the counts are lower bounds. */
  readonly whole: boolean;
}

export interface LogScan extends LogSummary {
  /** In the order of the log, codes of success too. */
  readonly findings: readonly Finding[];
}

export interface NamedLog {
  readonly name: string;
  readonly content: string | Uint8Array;
}

export interface Explanation {
  /** The card, as the command line prints it. */
  readonly markdown: string;
  /** What went wrong; null for success. */
  readonly reason: Reason | null;
  /** Who must act, in the order of the card. */
  readonly actors: readonly string[];
}

/** Finds the codes of a log: a text, or the bytes of a file in any encoding, Outlook's messages too. Archives are not unpacked. */
export function scan(content: string | Uint8Array, { name = '-', language = 'en' }: ScanOptions = {}): LogScan {
  const findings: Finding[] = [];
  const reading = new Reading(name, chosen(language), (finding) => findings.push(finding));
  reading.end(typeof content === 'string' ? reading.readText(content) : reading.readBytes(content));
  return { ...reading.summary, findings };
}

/** The same for a log of any size, in memory that does not grow with it. Findings are passed on as soon as they are complete. */
export async function scanStream(
  chunks: AsyncIterable<Uint8Array>,
  onFinding: (finding: Finding) => void,
  { name = '-', language = 'en' }: ScanOptions = {},
): Promise<LogSummary> {
  const reading = new Reading(name, chosen(language), onFinding);
  reading.end(await reading.readStream(chunks));
  return reading.summary;
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
    const { problem } = typeof content === 'string' ? readString(scanner, content) : readBytes(name, content, scanner, say);
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
  const locale = chosen(language);
  const explanation = explainQuestion(question, locale);
  return explanation === null ? null : { markdown: explanationMarkdown(explanation, locale), ...verdictOn(question) };
}

/** @throws RangeError if there is no such language */
function chosen(language: Language): Locale {
  if (!languages.includes(language)) {
    throw new RangeError(`language: not one of ${languages.join(', ')}`);
  }
  return localeOf(language);
}

function readString(scanner: Scanner, text: string): { readonly problem: InputProblem | null } {
  scanner.push(text);
  scanner.end();
  return { problem: scanner.content === 'other' ? { kind: 'noLog' } : null };
}

/** One log that is read. */
class Reading {
  readonly #name: string;
  readonly #locale: Locale;
  readonly #scanner: Scanner;
  readonly #last = new LastStates();
  readonly #problems: string[] = [];
  #isWhole = true;

  constructor(name: string, locale: Locale, onFinding: (finding: Finding) => void) {
    const writer = new NdjsonWriter(locale);
    const sink: Sink = {
      finding: (finding) => onFinding(JSON.parse(writer.line(name, this.#scanner.format, finding)) as Finding),
      state: (state) => this.#last.tell(state),
      notice: this.#say,
    };
    this.#name = name;
    this.#locale = locale;
    this.#scanner = new Scanner(sink);
  }

  readText(text: string): Pick<TextResult, 'problem'> {
    return readString(this.#scanner, text);
  }

  readBytes(bytes: Uint8Array): Pick<TextResult, 'problem'> {
    return readBytes(this.#name, bytes, this.#scanner, this.#say);
  }

  readStream(chunks: AsyncIterable<Uint8Array>): Promise<Pick<TextResult, 'problem'>> {
    return readText(this.#name, { kind: 'stream', chunks, share: () => 0 }, this.#scanner, this.#say);
  }

  end({ problem }: Pick<TextResult, 'problem'>): void {
    this.#isWhole = problem === null;
    const sentence = problem && problemLine(this.#name, problem, this.#locale);
    if (sentence !== null) {
      this.#problems.push(sentence);
    }
  }

  get summary(): LogSummary {
    const counts = this.#last.counts();
    return {
      format: this.#scanner.format,
      counts: { ...counts, whole: counts.whole && this.#isWhole },
      problems: this.#problems,
    };
  }

  readonly #say = (notice: Notice): void => {
    this.#problems.push(`${plainLine(this.#name)}: ${noticeLine(notice, this.#locale)}`);
  };
}

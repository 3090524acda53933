/** A text read as a table for people. */

import type { Locale } from '../locales/locale.ts';
import { fill } from '../locales/wording.ts';
import { HeardWords } from '../redact/heardWords.ts';
import type { Redaction } from '../redact/redaction.ts';
import type { Counts } from '../report/lastStates.ts';
import { table } from '../report/render/table.ts';
import type { Finding, MessageState, Place, Sink } from '../scan/finding.ts';
import { Scanner } from '../scan/scanner.ts';
import { LogDocument } from '../service/document/logDocument.ts';
import { FileSummary } from '../service/pages/fileSummary.ts';
import { factsOf } from '../service/wording/cardFacts.ts';
import { plainLine } from '../service/wording/markdown.ts';
import { codeOf } from '../service/wording/name.ts';
import { problemLine } from '../service/wording/problem.ts';
import { statusLine } from '../service/wording/status.ts';
import { reasonLines } from '../service/wording/summary.ts';
import { keepHeapsSmall } from './heaps.ts';
import type { OpenedText } from './openInput.ts';
import { type InputWatcher, readText, type TextResult } from './readText.ts';

/** Maximum length of a recipient in the table, UTF-16 code units; a longer one is cut. */
const MAX_CELL = 40;
/**
 * Maximum number of findings, and of states of messages, that are held for a table: nobody reads a longer one, and each takes about a
 * kilobyte. A text with more is summed up.
 */
const MAX_FINDINGS = 25_000;
const MAX_STATES = 100_000;

/** Size of a file that tells so much that heaps would grow, bytes. */
const LARGE_BYTES = 16 << 20;

export interface TableOptions {
  readonly locale: Locale;
  /** Every finding, including successes, instead of the failures. */
  readonly all: boolean;
  /** Masks what is printed; null if nothing is. */
  readonly redaction: Redaction | null;
}

/**
 * Prints the failures of a text, or with `all` every finding, under a line that counts them and what went wrong. Prints nothing of a
 * text that is not a mail log.
 */
export async function printTable(
  name: string,
  text: OpenedText,
  options: TableOptions,
  watcher: InputWatcher,
): Promise<TextResult & { readonly counts: Counts }> {
  if (text.kind === 'file' && text.size >= LARGE_BYTES) {
    keepHeapsSmall();
  }
  const told = new ToldText(options.redaction !== null);
  const scanner = new Scanner({
    finding: (finding) => told.finding(finding),
    state: (state) => told.state(state),
    notice: watcher.notice,
  });
  const result = await readText(name, text, scanner, watcher.notice, { onPiece: async (share) => watcher.read(share) });
  watcher.done();
  const { format } = scanner;
  const isWhole = result.problem === null;
  const { redaction } = options;
  const masked = (words: string): string =>
    redaction === null
      ? words
      : words
          .split('\n')
          .map((line) => redaction.said(line, told.heard))
          .join('\n');
  if (told.summary !== null) {
    if (format !== null) {
      const { text: page } = told.summary.page(name, format, options.locale, isWhole, false);
      const words = fill(options.locale.interface.cli.summedUp, { ndjson: '--format ndjson', html: '--format html' });
      process.stdout.write(`${masked(page)}\n${words}\n`);
    }
    return { ...result, counts: told.summary.counts };
  }
  const log = new LogDocument(name, 0, { format, findings: told.findings, states: told.states, notices: [] });
  const counts = { ...log.counts, whole: log.counts.whole && isWhole };
  if (format !== null) {
    const status = statusLine(format, counts, options.locale);
    const summary = masked(summaryOf(log, options.locale));
    process.stdout.write(`${plainLine(masked(name))}\n  ${status}\n${summary}${tableOf(log, options, masked)}`);
  }
  return { ...result, counts };
}

/** What a text tells; of one that tells too much, a summary. */
class ToldText implements Sink {
  findings: Finding[] = [];
  states: MessageState[] = [];
  summary: FileSummary | null = null;
  /** What servers said, if it will be masked. */
  readonly heard = new HeardWords();
  readonly #isMasked: boolean;

  constructor(isMasked: boolean) {
    this.#isMasked = isMasked;
  }

  finding(finding: Finding): void {
    if (this.#isMasked) {
      this.heard.add(finding.text);
    }
    if (this.summary !== null) {
      this.summary.finding(finding);
    } else if (this.findings.push(finding) > MAX_FINDINGS) {
      this.#sumUp();
    }
  }

  state(state: MessageState): void {
    if (this.summary !== null) {
      this.summary.state(state);
    } else if (this.states.push(state) > MAX_STATES) {
      this.#sumUp();
    }
  }

  #sumUp(): void {
    const summary = new FileSummary();
    for (const finding of this.findings) {
      summary.finding(finding);
    }
    for (const state of this.states) {
      summary.state(state);
    }
    this.findings = [];
    this.states = [];
    this.summary = summary;
  }
}

function tableOf(log: LogDocument, { locale, all }: TableOptions, masked: (words: string) => string): string {
  return table(
    (all ? log.findings : log.failures.map(({ best }) => best)).map((finding) => [
      sayPlace(finding, log.placeInPart(finding)),
      codeOf(finding),
      plainLine(masked(finding.record.recipient ?? ''), MAX_CELL),
      masked(problemLine(factsOf(log, finding), locale)),
    ]),
  );
}

/** What went wrong, by reason and cause; empty where one line says it all. */
function summaryOf(log: LogDocument, locale: Locale): string {
  const lines = log.failures.length < 2 ? [] : reasonLines(log, locale);
  return lines.length === 0 ? '' : `${lines.map((line) => `    ${line}\n`).join('')}\n`;
}

/** Line and column from 1, preceded by the number of the part if they are in its decoded text. */
function sayPlace(finding: Finding, inPart: Place | undefined): string {
  const { line, start } = inPart ?? finding;
  return `${finding.part === null ? '' : `${finding.part} `}${line + 1}:${start + 1}`;
}

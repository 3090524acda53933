/** A text read as a table for people. */

import type { Locale } from '../locales/locale.ts';
import type { Redaction } from '../redact/redaction.ts';
import type { Counts } from '../report/lastStates.ts';
import { table } from '../report/render/table.ts';
import type { Finding, MessageState, Place } from '../scan/finding.ts';
import { Scanner } from '../scan/scanner.ts';
import { LogDocument } from '../service/document/logDocument.ts';
import { factsOf } from '../service/wording/cardFacts.ts';
import { plainLine } from '../service/wording/markdown.ts';
import { codeOf } from '../service/wording/name.ts';
import { problemLine } from '../service/wording/problem.ts';
import { statusLine } from '../service/wording/status.ts';
import { reasonLines } from '../service/wording/summary.ts';
import type { OpenedText } from './openInput.ts';
import { type InputWatcher, readText, type TextResult } from './readText.ts';

/** Maximum length of a recipient in the table, UTF-16 code units; a longer one is cut. */
const MAX_CELL = 40;

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
  { locale, all, redaction }: TableOptions,
  watcher: InputWatcher,
): Promise<TextResult & { readonly counts: Counts }> {
  const findings: Finding[] = [];
  const states: MessageState[] = [];
  const scanner = new Scanner({
    finding: (finding) => findings.push(finding),
    state: (state) => states.push(state),
    notice: watcher.notice,
  });
  const result = await readText(name, text, scanner, watcher.notice, { onPiece: async (share) => watcher.read(share) });
  watcher.done();
  const { format } = scanner;
  const masked = (words: string): string =>
    redaction === null
      ? words
      : words
          .split('\n')
          .map((line) => redaction.line(line))
          .join('\n');
  const log = new LogDocument(name, 0, { format, findings, states, notices: [] });
  const counts = { ...log.counts, whole: log.counts.whole && result.problem === null };
  if (format !== null) {
    const rows = (all ? log.findings : log.failures.map(({ best }) => best)).map((finding) => [
      sayPlace(finding, log.placeInPart(finding)),
      codeOf(finding),
      plainLine(masked(finding.record.recipient ?? ''), MAX_CELL),
      masked(problemLine(factsOf(log, finding), locale)),
    ]);
    process.stdout.write(
      `${plainLine(masked(name))}\n  ${statusLine(format, counts, locale)}\n${masked(summaryOf(log, locale))}${table(rows)}`,
    );
  }
  return { ...result, counts };
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

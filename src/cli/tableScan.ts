/** An input read as a table for people. */

import type { Locale } from '../locales/locale.ts';
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
import { type InputProblem, type InputWatcher, readInput } from './inputs.ts';

/** Maximum length of a recipient in the table, UTF-16 code units; a longer one is cut. */
const MAX_CELL = 40;

export interface TableOptions {
  readonly locale: Locale;
  /** Every finding, including successes, instead of the failures. */
  readonly all: boolean;
}

/** Prints a file's failures, or with `all` every finding, under a line that counts them and what went wrong. Prints nothing for a file that is not a mail log. */
export async function printTable(
  file: string,
  { locale, all }: TableOptions,
  watcher: InputWatcher,
): Promise<Counts | InputProblem> {
  const findings: Finding[] = [];
  const states: MessageState[] = [];
  const scanner = new Scanner({
    finding: (finding) => findings.push(finding),
    state: (state) => states.push(state),
    notice: watcher.notice,
  });
  const problem = await readInput(file, scanner, watcher.notice, { onPiece: async (share) => watcher.read(share) });
  watcher.done();
  if (problem !== null) {
    return problem;
  }
  const { format } = scanner;
  const log = new LogDocument(file, 0, { format, findings, states, notices: [] });
  if (format !== null) {
    const rows = (all ? log.findings : log.failures.map(({ best }) => best)).map((finding) => [
      sayPlace(finding, log.placeInPart(finding)),
      codeOf(finding),
      plainLine(finding.record.recipient ?? '', MAX_CELL),
      problemLine(factsOf(log, finding), locale),
    ]);
    process.stdout.write(
      `${plainLine(file)}\n  ${statusLine(format, log.counts, locale)}\n${summaryOf(log, locale)}${table(rows)}`,
    );
  }
  return log.counts;
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

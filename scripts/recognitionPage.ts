/**
 * `npm run pages`: writes into `docs/recognition.md` the tables of the patterns that find codes, between the comments that name
 * them; everything around them is written by hand. With `--check` it writes nothing and fails if a table is stale.
 */

import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { codeExamples } from '../src/scan/replies/codeExamples.ts';
import { type CodePatternId, codePatterns } from '../src/scan/replies/codePatterns.ts';
import { type Example, type Explanation, markedIn } from '../src/scan/replies/explanation.ts';
import { nestingExamples } from '../src/scan/replies/nestingExamples.ts';
import { lineExamples, replyExamples } from '../src/scan/replies/replyExamples.ts';
import { type ReplyPatternId, replyPatterns } from '../src/scan/replies/replyPatterns.ts';
import { type Reading, readings } from '../src/scan/replies/replyToken.ts';

const PAGE = 'docs/recognition.md';

interface Row extends Explanation {
  readonly readings: readonly Reading[];
}

const codeRows = Object.entries<Explanation>(codeExamples).map(([id, explanation]) => ({
  ...explanation,
  readings: id === 'number' ? readings : codePatterns[id as CodePatternId].readings,
}));
const isRefusal = ({ examples }: Row): boolean => examples.length === 0;

const tables: Readonly<Record<string, string>> = {
  codes: tableOf(codeRows.filter((row) => !isRefusal(row))),
  'no codes': tableOfRefusals(codeRows.filter(isRefusal)),
  replies: tableOf(
    Object.entries<Explanation>(replyExamples).map(([id, explanation]) => ({
      ...explanation,
      readings: replyPatterns[id as ReplyPatternId].readings,
    })),
  ),
  lines: tableOf(Object.values<Explanation>(lineExamples).map((explanation) => ({ ...explanation, readings: ['bounce'] }))),
  nesting: tableOf(Object.values<Explanation>(nestingExamples).map((explanation) => ({ ...explanation, readings }))),
};

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
const page = readFileSync(PAGE, 'utf8');
const renewed = Object.entries(tables).reduce(withTable, page);
if (renewed === page) {
  console.log(`${PAGE} is up to date`);
} else if (values.check) {
  console.error(`${PAGE} is not what src/scan/replies says; run npm run pages`);
  process.exitCode = 1;
} else {
  writeFileSync(PAGE, renewed);
  console.log(`${PAGE} written`);
}

/** The page with the table between its two comments replaced. */
function withTable(text: string, [name, table]: readonly [string, string]): string {
  const begin = `<!-- Table of ${name}, written by \`npm run pages\` from src/scan/replies. -->\n`;
  const end = `\n<!-- End of the table of ${name}. -->`;
  const from = text.indexOf(begin);
  const to = text.indexOf(end, from);
  if (from < 0 || to < 0) {
    throw new Error(`${PAGE} has no place for the table of ${name}: ${begin.trim()} … ${end.trim()}`);
  }
  return `${text.slice(0, from + begin.length)}\n${table}${text.slice(to)}`;
}

function tableOf(rows: readonly Row[]): string {
  return markdownTable(
    ['Where', 'Reading', 'Example', 'Looks alike', 'Why'],
    rows.map((row) => [
      row.shape,
      row.readings.length === readings.length ? 'all' : row.readings.join(', '),
      examplesCell(row.examples, row.readings),
      examplesCell(row.counterExamples, readings),
      row.rule,
    ]),
  );
}

function tableOfRefusals(rows: readonly Row[]): string {
  return markdownTable(
    ['What', 'Reading', 'Example', 'Why'],
    rows.map((row) => [
      row.shape,
      row.readings.length === readings.length ? 'all' : row.readings.join(', '),
      examplesCell(row.counterExamples, readings),
      row.rule,
    ]),
  );
}

function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lineOf = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |\n`;
  return [head, head.map(() => '---'), ...rows].map(lineOf).join('');
}

function examplesCell(examples: readonly Example[], own: readonly Reading[]): string {
  return examples.map((example) => shown(example, own)).join('<br>');
}

/** An example with the marks that it has where its pattern applies; if they differ between readings, each with its readings. */
function shown(example: Example, own: readonly Reading[]): string {
  const byText = Map.groupBy(own, (reading) => markedIn(example, reading, own));
  return [...byText].map(([text, of]) => `${code(text)}${byText.size === 1 ? '' : ` (${of.join(', ')})`}`).join(', ');
}

/** Code in Markdown; a line end is shown as `⏎`. */
function code(text: string): string {
  const fence = text.includes('`') ? '``' : '`';
  return text
    .split('\n')
    .map((line) => `${fence}${line}${fence}`)
    .join('⏎');
}

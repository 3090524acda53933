/** Writes knowledge/README.md: how to read the folder, and a list of all codes. */

import { readFileSync, writeFileSync } from 'node:fs';
import type { Catalogue, Row } from './catalogue.ts';

const FILE = 'knowledge/README.md';
const START = '<!-- The list below is written by `npm run knowledge`. -->';

/** Renews the list; with `isCheck`, reports a stale one instead. */
export function writeIndex(catalogue: Catalogue, isCheck: boolean): void {
  const text = readFileSync(FILE, 'utf8');
  const head = text.slice(0, text.indexOf(START));
  const renewed = `${head}${START}\n\n${listOf(catalogue)}`;
  if (renewed === text) {
    return;
  }
  if (isCheck) {
    catalogue.report({ file: FILE, line: 1 }, 'The list of codes is stale: run `npm run knowledge` and commit it.');
  } else {
    writeFileSync(FILE, renewed);
  }
}

function listOf({ rows, words }: Catalogue): string {
  const sections = [...rows.authorities.keys()].map((authority) => {
    const entries = [...rows.entries.values()].filter(({ value }) => value.authority === authority);
    return `## ${words.en.authorities[authority]}\n\n| Code | Meaning |\n| --- | --- |\n${entries.map((row) => rowOf(row, words.en)).join('\n')}\n`;
  });
  return sections.join('\n');
}

function rowOf({ id, value, file, line }: Row, words: Catalogue['words']['en']): string {
  const { name } = (words.entries[id] ?? words.meanings[String(value.meaning)]) as { readonly name: string };
  const replies = value.replies as readonly string[];
  const told = [replies[0], value.code].filter(Boolean).join(' ') || (value.texts as readonly string[]).join(', ');
  const target = `${file.slice('knowledge/'.length)}${line > 1 ? `#L${line}` : ''}`;
  const cells = [`[${told}](${target})`, name];
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

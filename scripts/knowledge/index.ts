/** Writes knowledge/README.md: how to read the folder, and a list of all codes. */

import type { Catalogue, Row } from './catalogue.ts';
import { readText } from './fileText.ts';
import { renewFile } from './renewedFile.ts';

const FILE = 'knowledge/README.md';
const START = '<!-- The list below is written by `npm run knowledge`. -->';

/**
 * Renews the list; where it is only to be checked, a stale one is a problem.
 * @param root the folder that holds `knowledge/`
 */
export function writeIndex(catalogue: Catalogue, isCheck: boolean, root = '.'): void {
  const text = readText(root, FILE);
  if (typeof text !== 'string') {
    catalogue.problems.push(text);
    return;
  }
  if (!text.includes(START)) {
    catalogue.report({ file: FILE, line: 1 }, `The list of codes has no beginning: put the line ${START} back above it.`);
    return;
  }
  const head = text.slice(0, text.indexOf(START));
  renewFile(
    catalogue,
    { file: FILE, holds: 'The list of codes', text, renewed: `${head}${START}\n\n${listOf(catalogue)}` },
    isCheck,
    root,
  );
}

function listOf({ rows, words }: Catalogue): string {
  const sections = [...rows.authorities.keys()].flatMap((authority) => {
    const entries = [...rows.entries.values()].filter(({ value }) => value.authority === authority);
    if (entries.length === 0) {
      return [];
    }
    return `## ${words.en.authorities[authority]}\n\n| Code | Meaning |\n| --- | --- |\n${entries.map((row) => rowOf(row, words.en)).join('\n')}\n`;
  });
  return sections.join('\n');
}

/** What stands behind the authority in an id. */
function keyIn(id: string): string {
  return id.slice(id.indexOf('/') + 1);
}

function rowOf({ id, value, file, line }: Row, words: Catalogue['words']['en']): string {
  const { name } = (words.entries[id] ?? words.meanings[String(value.meaning)]) as { readonly name: string };
  const replies = value.replies as readonly string[];
  const told =
    [replies[0], value.code].filter(Boolean).join(' ') || (value.texts as readonly string[] | undefined)?.join(', ') || keyIn(id);
  const target = `${file.slice('knowledge/'.length)}${line > 1 ? `#L${line}` : ''}`;
  const cells = [`[${told}](${target})`, name];
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

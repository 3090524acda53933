/** `npm run pages`: writes a page for each entry of the catalogue, and an index, into `out/codes/` for browsing. */

import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { standards } from '../src/catalogue/authorities.ts';
import { type Entry, everyEntry } from '../src/catalogue/entries.ts';
import type { Authority } from '../src/catalogue/generated/ids.ts';
import { en } from '../src/locales/en/index.ts';
import { entryWords } from '../src/locales/entryWords.ts';
import { cardMarkdown, entryCard } from '../src/service/wording/entryCard.ts';
import { spokenCode } from '../src/service/wording/name.ts';
import type { Statement } from './knowledge/catalogue.ts';
import { readFiles } from './knowledge/files.ts';
import { catalogueOf } from './knowledge/load.ts';

const FOLDER = 'out/codes';

const statements = new Map(catalogueOf(readFiles()).statements.map((statement) => [statement.id, statement]));

rmSync(FOLDER, { recursive: true, force: true });
const pages = new Map<string, string>(everyEntry().map((entry) => [`${entry.id}.md`, pageOf(entry)]));
pages.set('README.md', indexOf(everyEntry()));
for (const [name, text] of pages) {
  mkdirSync(dirname(join(FOLDER, name)), { recursive: true });
  writeFileSync(join(FOLDER, name), text);
}
console.log(`${pages.size} pages in ${FOLDER}`);

function pageOf(entry: Entry): string {
  const facts = [
    `Spoken by: ${en.authorities[entry.authority]}`,
    ...(entry.code === null ? [] : [`Code: \`${entry.code}\``]),
    ...(entry.replies.length === 0 ? [] : [`Replies: ${entry.replies.map((reply) => `\`${reply}\``).join(', ')}`]),
    ...(entry.texts === undefined ? [] : [`Told by: ${entry.texts.map((text) => `\`\`${text}\`\``).join(', ')}`]),
    `Id: \`${entry.id}\``,
  ];
  const statement = statements.get(entry.id);
  return `${cardMarkdown(entryCard(entry, en), en)}
## How it is told

${facts.map((fact) => `- ${fact}`).join('\n')}

${statement === undefined ? '' : sourcesOf(statement)}`;
}

function sourcesOf({ sources, checked, file, line }: Statement): string {
  return `## Sources

${sources.map((source) => `- ${source}`).join('\n')}

Checked ${checked}; written in ${file}, line ${line}.
`;
}

function indexOf(entries: readonly Entry[]): string {
  const authorities = Map.groupBy(entries, ({ authority }) => authority);
  const order = (authority: Authority): number => (standards.has(authority) ? 1 : 0);
  const sections = [...authorities]
    .sort(([a], [b]) => order(a) - order(b))
    .map(
      ([authority, ofAuthority]) => `## ${en.authorities[authority]}

| Code | Meaning | Told by |
| --- | --- | --- |
${[...ofAuthority].sort(byCode).map(rowOf).join('\n')}
`,
    );
  return `# Codes\n\n${entries.length} meanings. \`mail-flow-lens explain CODE\` prints the same in English, Russian and Italian.\n\n${sections.join('\n')}`;
}

function rowOf(entry: Entry): string {
  const cells = [
    `[${spokenCode(entry)}](${entry.id}.md)`,
    entryWords(entry, en).name,
    entry.code === null && entry.replies.length === 0 ? '' : (entry.texts?.[0] ?? ''),
  ];
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

function byCode(a: Entry, b: Entry): number {
  return spokenNumber(a).localeCompare(spokenNumber(b), 'en', { numeric: true });
}

function spokenNumber({ code, replies, id }: Entry): string {
  return `${code ?? replies[0] ?? ''} ${id}`;
}

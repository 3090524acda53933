/**
 * `npm run pages`: writes `docs/codes/`, a page for each entry of the catalogue and an index. With `--check` it writes nothing and
 * fails if a page is missing, stale, or belongs to no entry.
 */

import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Authority, standards } from '../src/catalogue/authorities.ts';
import { documentation } from '../src/catalogue/entries/index.ts';
import { type Entry, everyEntry } from '../src/catalogue/lookup.ts';
import { en } from '../src/locales/en/index.ts';
import { entryWords } from '../src/locales/entryWords.ts';
import { cardMarkdown, entryCard } from '../src/service/wording/entryCard.ts';
import { spokenCode } from '../src/service/wording/name.ts';

const FOLDER = 'docs/codes';
const NOTE = '<!-- Written by `npm run pages` from src/catalogue and src/locales. -->';

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });

const pages = new Map<string, string>(everyEntry().map((entry) => [`${entry.id}.md`, pageOf(entry)]));
pages.set('README.md', indexOf(everyEntry()));

const existing = existsSync(FOLDER)
  ? readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md'))
  : [];
const stale = [...pages].filter(([name, text]) => !existing.includes(name) || readFileSync(join(FOLDER, name), 'utf8') !== text);
const left = existing.filter((name) => !pages.has(name));

if (values.check) {
  for (const name of [...stale.map(([stalePage]) => stalePage), ...left]) {
    console.error(`${join(FOLDER, name)} is not what the catalogue says; run npm run pages`);
    process.exitCode = 1;
  }
} else {
  for (const [name, text] of stale) {
    mkdirSync(dirname(join(FOLDER, name)), { recursive: true });
    writeFileSync(join(FOLDER, name), text);
  }
  for (const name of left) {
    rmSync(join(FOLDER, name));
  }
}
console.log(`${pages.size} pages, ${stale.length} ${values.check ? 'stale' : 'written'}, ${left.length} left over`);

function pageOf(entry: Entry): string {
  const facts = [
    `Spoken by: ${en.authorities[entry.authority]}`,
    ...(entry.code === null ? [] : [`Code: \`${entry.code}\``]),
    ...(entry.replies.length === 0 ? [] : [`Replies: ${entry.replies.map((reply) => `\`${reply}\``).join(', ')}`]),
    ...(entry.texts === undefined ? [] : [`Told by: ${entry.texts.map((text) => `\`\`${text}\`\``).join(', ')}`]),
    `Id: \`${entry.id}\``,
  ];
  const { sources, checked } = documentation[entry.id];
  const sourceLines = sources.map((source) => `- ${source}`).join('\n');
  return `${NOTE}\n\n${cardMarkdown(entryCard(entry, en), en)}
## How it is told

${facts.map((fact) => `- ${fact}`).join('\n')}

## Sources

${sourceLines}

Checked ${checked}.
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
  return `${NOTE}\n\n# Codes\n\n${entries.length} meanings. \`mail-flow-lens explain CODE\` prints the same in English, Russian and Italian.\n\n${sections.join('\n')}`;
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

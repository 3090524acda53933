/** Writes the catalogue as modules that the sources import: unions of ids for the compiler, rows, and words. */

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Language, StepWords } from '../../src/locales/locale.ts';
import { type Catalogue, languages, type TableName, withoutId } from './catalogue.ts';
import { gatherServersWords } from './serversWords.ts';
import { resolveStepLinks } from './stepLinks.ts';

const NOTE = '/** Written from knowledge/ by `npm run knowledge`, and by every build. */';

/** Tables whose rows the product reads, with the types of id and row and the module of the row's type. */
const rowTables: Readonly<Partial<Record<TableName, readonly [id: string, row: string, module: string]>>> = {
  entries: ['EntryId', 'EntryRow', 'entry'],
  meanings: ['MeaningId', 'Guidance', 'entry'],
  causes: ['CauseId', 'CauseRow', 'cause'],
  steps: ['StepId', 'StepRow', 'remedy'],
  checks: ['CheckId', 'CheckRow', 'check'],
  links: ['LinkId', 'LinkRow', 'link'],
  tokens: ['TokenId', 'TokenRow', 'token'],
  reasons: ['HelpedReason', 'ReasonRow', 'remedy'],
  announcements: ['AnnouncementId', 'AnnouncementRow', 'announcement'],
};

const idTypes: Readonly<Record<TableName, string>> = {
  entries: 'EntryId',
  meanings: 'MeaningId',
  causes: 'CauseId',
  steps: 'StepId',
  checks: 'CheckId',
  links: 'LinkId',
  tokens: 'TokenId',
  authorities: 'Authority',
  actors: 'Actor',
  resumes: 'ResumeId',
  reasons: 'HelpedReason',
  announcements: 'AnnouncementId',
};

/** Writes the modules that have changed. */
export function generate(catalogue: Catalogue): void {
  write('src/catalogue/generated/ids.ts', idsModule(catalogue));
  write('src/catalogue/generated/rows.ts', rowsModule(catalogue));
  write('src/catalogue/generated/words.ts', wordsModule(catalogue));
  write('src/catalogue/generated/blockLists.ts', blockListsModule(catalogue));
  write('src/catalogue/generated/serversWords.ts', serversWordsModule(catalogue));
  for (const language of languages) {
    const type = "import type { KnowledgeWords } from '../locale.ts';";
    const words = `export const words: KnowledgeWords = ${parsed(wordsOf(catalogue, language))};`;
    write(`src/locales/generated/${language}.ts`, `${NOTE}\n\n${type}\n\n${words}\n`);
  }
}

function idsModule({ rows }: Catalogue): string {
  const unions = (Object.keys(idTypes) as TableName[]).map((table) => union(idTypes[table], [...rows[table].keys()]));
  const own = [...rows.entries.values()].filter(({ value }) => value.meaning === undefined).map(({ id }) => id);
  return [NOTE, ...unions, '/** Entries with words of their own. */', union('OwnEntryId', own)].join('\n\n').concat('\n');
}

function union(name: string, ids: readonly string[]): string {
  return `export type ${name} =\n${ids.map((id) => `  | '${id}'`).join('\n')};`;
}

function rowsModule({ rows }: Catalogue): string {
  const tables = Object.entries(rowTables);
  const modules = Map.groupBy(tables, ([, [, , module]]) => module);
  const imports = [...modules].map(
    ([module, ofModule]) => `import type { ${ofModule.map(([, [, row]]) => row).join(', ')} } from '../${module}.ts';`,
  );
  const ids = [...tables.map(([, [id]]) => id), 'Authority'].sort();
  const constants = tables.map(([table, [id, row]]) => {
    const values = Object.fromEntries(
      [...rows[table as TableName].values()].map(({ id: key, value }) => [key, withoutId(value)]),
    );
    return `export const ${table}: Readonly<Record<${id}, ${row}>> = ${parsed(values)};`;
  });
  const speakers = [...rows.authorities.values()].flatMap(({ id, value: { hosts = [], words = [] } }) =>
    (hosts as readonly string[]).length + (words as readonly string[]).length > 0 ? { authority: id, hosts, words } : [],
  );
  const consumers = [...rows.authorities.values()].flatMap(({ id, value: { consumer } }) =>
    consumer === undefined ? [] : [[id, consumer] as const],
  );
  const standards = [...rows.authorities.values()].filter(({ value }) => value.standard === true).map(({ id }) => id);
  return `${[
    NOTE,
    [...imports, "import type { SpeakerRow } from '../speaker.ts';", `import type { ${ids.join(', ')} } from './ids.ts';`].join(
      '\n',
    ),
    ...constants,
    `/** Authorities that are nobody in particular. */\nexport const standardAuthorities: readonly Authority[] = ${parsed(standards)};`,
    `/** Providers of private people: \`true\`, or the domains of their mailboxes beside those of organisations. */
export const consumerProviders: Readonly<Partial<Record<Authority, true | readonly string[]>>> = ${parsed(Object.fromEntries(consumers))};`,
    `/** By what it is seen who speaks. */
export const speakers: readonly SpeakerRow[] = ${parsed(speakers)};`,
  ].join('\n\n')}\n`;
}

function wordsModule({ generalWords, outcomeWords }: Catalogue): string {
  const general = parsed([...generalWords.values()].map(({ value }) => value));
  return `${[
    NOTE,
    "import type { GeneralWords, OutcomeWords } from '../phrase.ts';",
    // Parsed when they are first searched for: not every start needs them.
    `export function generalWords(): readonly GeneralWords[] {\n  return ${general};\n}`,
    `export function outcomeWords(): readonly OutcomeWords[] {\n  return ${parsed([...outcomeWords.values()])};\n}`,
  ].join('\n\n')}\n`;
}

/** The words in a language, with the addresses of the articles that steps name. */
function wordsOf({ words, rows }: Catalogue, language: Language): unknown {
  const urlOf = (id: string): string => String(rows.links.get(id)?.value.url);
  const linked = (text: string): string => resolveStepLinks(text, language, urlOf);
  const steps = Object.entries(words[language].steps as Record<string, StepWords>).map(([id, { text, how }]) => [
    id,
    how === undefined ? { text: linked(text) } : { text: linked(text), how: how.map(linked) },
  ]);
  return { ...words[language], steps: Object.fromEntries(steps) };
}

function blockListsModule({ blockLists }: Catalogue): string {
  const type = "import type { BlockListRow } from '../blockList.ts';";
  return `${NOTE}\n\n${type}\n\nexport const blockLists: readonly BlockListRow[] = ${parsed(blockLists)};\n`;
}

function serversWordsModule(catalogue: Catalogue): string {
  const { words, hosts } = gatherServersWords(catalogue);
  return `${[
    NOTE,
    `/** Words that servers use, in lower case, with blanks between them. */\nexport const serversWords: string = ${JSON.stringify(words.join(' '))};`,
    `/** Hosts that everybody may know, the same. */\nexport const publicHosts: string = ${JSON.stringify(hosts.join(' '))};`,
  ].join('\n\n')}\n`;
}

/** A value as JSON, which engines parse faster than code. */
function parsed(value: unknown): string {
  return `/* @__PURE__ */ JSON.parse(\n  ${JSON.stringify(JSON.stringify(value))},\n)`;
}

function write(file: string, text: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  if (readIfThere(file) !== text) {
    writeFileSync(file, text);
  }
}

/** The text of a file; null if it does not exist. */
function readIfThere(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') {
      return null;
    }
    throw error;
  }
}

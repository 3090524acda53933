/** Writes knowledge/sources.md: the documents that the statements rest on, when each was read, and what rests on it. */

import type { Catalogue, Statement } from './catalogue.ts';
import { readText } from './fileText.ts';
import { renewFile } from './renewedFile.ts';
import { type DocumentKind, documentsIn, type SourceDocument } from './sources.ts';

const FILE = 'knowledge/sources.md';

/** The kinds in the order of the page, with what shows that a document of that kind has changed. */
const sections: readonly (readonly [kind: DocumentKind, heading: string, sign: string])[] = [
  [
    'file',
    'Files of public repositories',
    'A file has changed if its history, to which the link leads, has a commit later than the one that was read. If the history ends with a removal, look for the article’s new place.',
  ],
  [
    'rfc',
    'Standards',
    'An RFC never changes. Its page says under “Updated by” and “Obsoleted by” what to read as well, and the registry has “Last Updated” at its top.',
  ],
  ['software', 'Manuals and sources of programs', 'A later release may say something else.'],
  ['page', 'Pages on the web', 'Read the page again; some have the date of the last change at their top or their foot.'],
  ['title', 'Documents by their titles', 'Read the document again; announcements begin with “Updated” when they have changed.'],
  ['reply', 'Replies that were seen', 'Nobody has documented these. A provider’s page that explains them takes their place.'],
];

/** A document with what rests on it. */
interface ReadDocument extends SourceDocument {
  readonly versions: ReadonlySet<string>;
  readonly statements: readonly Statement[];
}

/**
 * Renews the page; where it is only to be checked, a stale one is a problem.
 * @param root the folder that holds `knowledge/`
 */
export function writeSources(catalogue: Catalogue, isCheck: boolean, root = '.'): void {
  const text = readText(root, FILE);
  const renewed = pageOf(catalogue);
  renewFile(
    catalogue,
    { file: FILE, holds: 'The page of sources', text: typeof text === 'string' ? text : null, renewed },
    isCheck,
    root,
  );
}

function pageOf({ statements }: Catalogue): string {
  const read = readDocuments(statements);
  const tables = sections.flatMap(([kind, heading, sign]) => {
    const ofKind = read.filter((document) => document.kind === kind);
    return ofKind.length === 0 ? [] : [`## ${heading}\n\n${sign}\n\n${tableOf(ofKind)}`];
  });
  return `${[
    '<!-- Written by `npm run knowledge`. -->\n\n# What the knowledge rests on',
    'Every meaning, cause, block list and announced change names its sources. This page turns that round: it says of each document when it was last read, and what has to be read again when it has changed. Correct the statement in its file, name what you read under `sources`, and set `checked` to that day.',
    `The columns: the version or the date of the document that was read; the days on which it was read, the first and the last; what rests on it. Causes have no day of their own. ${read.length} documents.`,
    ...tables,
  ].join('\n\n')}\n`;
}

function readDocuments(statements: readonly Statement[]): readonly ReadDocument[] {
  const named = statements
    .filter(({ kind }) => kind !== 'link')
    .flatMap((statement) =>
      statement.sources.flatMap((source) => documentsIn(source).map((document) => ({ document, statement }))),
    );
  return [...Map.groupBy(named, ({ document }) => document.name)]
    .flatMap(([, uses]) => {
      const [first] = uses;
      const versions = new Set(uses.flatMap(({ document }) => document.version ?? []));
      return first === undefined
        ? []
        : { ...first.document, versions, statements: [...new Set(uses.map(({ statement }) => statement))] };
    })
    .sort((a, b) => a.name.localeCompare(b.name, 'en', { numeric: true }));
}

function tableOf(documents: readonly ReadDocument[]): string {
  return `| Document | Version | Read | Rests on it |\n| --- | --- | --- | --- |\n${documents.map(rowOf).join('\n')}`;
}

function rowOf(document: ReadDocument): string {
  const days = document.statements.flatMap(({ checked }) => checked ?? []).sort();
  const span = [...new Set([days[0], days.at(-1)].filter((day) => day !== undefined))].join(' to ');
  const cells = [titleOf(document), [...document.versions].sort().join('; '), span, restingOn(document.statements)];
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

function titleOf({ name, file }: ReadDocument): string {
  const rfc = /^RFC (\d+)$/.exec(name)?.[1];
  if (rfc !== undefined) {
    return `[${name}](https://www.rfc-editor.org/info/rfc${rfc})`;
  }
  return file === undefined ? name : `[${name}](https://github.com/${file.repository}/commits/HEAD/${encodeURI(file.path)})`;
}

/** How many statements, and in which files. */
function restingOn(statements: readonly Statement[]): string {
  const files = [...Map.groupBy(statements, ({ file }) => file)].map(([file, inFile]) => {
    const path = file.slice('knowledge/'.length);
    return `[${path.replace(/^meanings\//, '').replace(/\.(?:md|yaml)$/, '')}](${path})${inFile.length > 1 ? ` (${inFile.length})` : ''}`;
  });
  return `${statements.length}: ${files.join(', ')}`;
}

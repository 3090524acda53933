/** Reads the organisation's own catalogue files, checks them against the schema, and points out the line of each fault. */

import {
  type ASTNode,
  type Diagnostic,
  getLanguageService,
  type JSONSchema,
  type Range,
  type StringASTNode,
} from 'vscode-json-languageservice';
import { TextDocument } from 'vscode-languageserver-textdocument';
import schema from '../../schemas/catalogue.schema.json' with { type: 'json' };
import { DIAGNOSTIC_SOURCE } from '../ids/product.ts';
import type { Locale } from '../locales/locale.ts';
import { fill, sayNumber } from '../locales/wording.ts';
import { isKnownEntry, type OwnEntry } from '../service/document/ownCatalogue.ts';
import type { ReadFile } from './files.ts';

/** What one file gives: its entries, or why it gives none. */
export interface CatalogueFile {
  readonly uri: string;
  readonly entries: readonly OwnEntry[];
  readonly problems: readonly Diagnostic[];
}

/** Maximum number of entries of all files together: each is compared with each failure of a log. Organisations have some dozens. */
const MAX_ENTRIES = 2000;

const languageService = getLanguageService({});
const ERROR = 1;

/** Reads and checks a file. A faulty one gives no entries at all: half a catalogue would mislead. */
export async function readCatalogueFile(uri: string, readFile: ReadFile, locale: Locale): Promise<CatalogueFile> {
  const words = locale.interface.catalogue;
  const text = await readFile(uri);
  const start = { line: 0, character: 0 };
  const wrong = (message: string, range = { start, end: start }): Diagnostic => ({
    range,
    severity: ERROR,
    source: DIAGNOSTIC_SOURCE,
    message,
  });
  if (text === null) {
    return { uri, entries: [], problems: [wrong(words.unreadable)] };
  }
  try {
    return { uri, ...(await checkCatalogue(uri, text, wrong, locale)) };
  } catch (error) {
    // The parser has no limit of its own: what is nested thousands of times ends the stack.
    const reason = error instanceof RangeError ? words.tooDeep : String(error instanceof Error ? error.message : error);
    return { uri, entries: [], problems: [wrong(fill(words.wrong, { reason }))] };
  }
}

/** The files as they are used: those with which there would be too many entries give none. */
export function withinLimit(files: readonly CatalogueFile[], locale: Locale): readonly CatalogueFile[] {
  const { wrong, tooMany } = locale.interface.catalogue;
  let count = 0;
  return files.map((file) => {
    if (count + file.entries.length <= MAX_ENTRIES) {
      count += file.entries.length;
      return file;
    }
    const start = { line: 0, character: 0 };
    const reason = fill(tooMany, { count: sayNumber(MAX_ENTRIES, locale.language) });
    const message = fill(wrong, { reason });
    return {
      uri: file.uri,
      entries: [],
      problems: [{ range: { start, end: start }, severity: ERROR, source: DIAGNOSTIC_SOURCE, message }],
    };
  });
}

async function checkCatalogue(
  uri: string,
  text: string,
  wrong: (message: string, range?: Range) => Diagnostic,
  locale: Locale,
): Promise<Omit<CatalogueFile, 'uri'>> {
  const words = locale.interface.catalogue;
  // The language service finds nothing wrong with an empty text.
  if (text.trim() === '') {
    return { entries: [], problems: [wrong(fill(words.wrong, { reason: words.empty }))] };
  }
  const document = TextDocument.create(uri, 'json', 0, text);
  const json = languageService.parseJSONDocument(document);
  const found = await languageService.doValidation(
    document,
    json,
    { comments: 'error', trailingCommas: 'error', schemaValidation: 'error' },
    schema as JSONSchema,
  );
  const problems = found.map(({ range, message }) => wrong(fill(words.wrong, { reason: String(message) }), range));
  for (const { value, offset, length } of namedEntries((json as { readonly root?: ASTNode }).root)) {
    if (!isKnownEntry(value)) {
      const range = { start: document.positionAt(offset), end: document.positionAt(offset + length) };
      problems.push(wrong(fill(words.unknownEntry, { entry: value }), range));
    }
  }
  return { entries: problems.length > 0 ? [] : (JSON.parse(text) as { entries: OwnEntry[] }).entries, problems };
}

/** The values of `entries[].entry`. */
function namedEntries(root: ASTNode | undefined): StringASTNode[] {
  const entries = valueOfKey(root, 'entries');
  const ids = entries?.type === 'array' ? entries.items.map((item) => valueOfKey(item, 'entry')) : [];
  return ids.filter((node) => node?.type === 'string');
}

function valueOfKey(node: ASTNode | undefined, key: string): ASTNode | undefined {
  return node?.type === 'object' ? node.properties.find(({ keyNode }) => keyNode.value === key)?.valueNode : undefined;
}

/** The catalogue while it is made from the knowledge files: rows in ids, words in each language, evidence, references, and faults. */

import type { BlockListRow } from '../../src/catalogue/blockList.ts';
import type { GeneralWords, OutcomeWords } from '../../src/catalogue/phrase.ts';
import type { Language } from '../../src/locales/locale.ts';
import { languageNames } from './markdownSource.ts';
import type { Problem } from './problem.ts';
import type { ValuePath, YamlSource } from './yamlSource.ts';

/** Tables of rows without words, and those of which only ids and words are known. */
export type TableName =
  | 'entries'
  | 'meanings'
  | 'causes'
  | 'steps'
  | 'checks'
  | 'links'
  | 'tokens'
  | 'authorities'
  | 'actors'
  | 'resumes'
  | 'reasons'
  | 'announcements';

export const languages = Object.keys(languageNames) as readonly Language[];

export interface Place {
  readonly file: string;
  /** From 1. */
  readonly line: number;
}

/** A row, or a piece of one file, as the product reads it. */
export interface Row extends Place {
  readonly id: string;
  /** Without words. */
  readonly value: Readonly<Record<string, unknown>>;
  /** Whether only its own file can name it. */
  readonly isPrivate: boolean;
}

/** An id that something names. */
export interface Reference extends Place {
  readonly table: TableName;
  readonly id: string;
}

/** A whole reply that is evidence for an entry. */
export interface Evidence extends Place {
  readonly entry: string;
  readonly reply: string;
  /** Words of the entry that the reply must contain; null: it can be any reply with this meaning. */
  readonly words: string | null;
}

/** A phrase with a text in which it was seen, or null. */
export interface PlacedWords extends Place {
  readonly value: GeneralWords;
  readonly reply: string | null;
}

/** Where the statements of an entry or a cause come from, or where a link was seen to lead. */
export interface Statement extends Place {
  readonly kind: 'entry' | 'cause' | 'reason' | 'blockList' | 'link' | 'announcement';
  readonly id: string;
  readonly sources: readonly string[];
  readonly checked: string | null;
}

export class Catalogue {
  readonly rows: Readonly<Record<TableName, Map<string, Row>>> = tables(() => new Map());
  readonly words: Readonly<Record<Language, Record<TableName, Record<string, unknown>>>> = {
    en: tables(() => ({})),
    ru: tables(() => ({})),
    it: tables(() => ({})),
  };
  /** By the phrase. */
  readonly generalWords = new Map<string, PlacedWords>();
  readonly blockLists: BlockListRow[] = [];
  /** By the phrase as it is compared. */
  readonly outcomeWords = new Map<string, OutcomeWords>();
  readonly references: Reference[] = [];
  readonly evidence: Evidence[] = [];
  readonly statements: Statement[] = [];
  readonly problems: Problem[] = [];
  /** Files that have no section in a language: `file language`. */
  readonly unwritten = new Set<string>();
  /** What a file defines although another file does: `file table id`. */
  readonly #repeated = new Set<string>();
  /** By `language table id`. */
  readonly #wordLines = new Map<string, number>();

  /** Adds a fault; of several in one line only the first, because the others often follow from it. */
  report({ file, line }: Place, text: string): void {
    if (!this.problems.some((problem) => problem.file === file && problem.line === line)) {
      this.problems.push({ file, line, text });
    }
  }

  /** The place of a row's words in a language. */
  placeOfWords(language: Language, table: TableName, row: Row): Place {
    return { file: row.file, line: this.#wordLines.get(`${language} ${table} ${row.id}`) ?? row.line };
  }

  placeWords(language: Language, table: TableName, id: string, line: number): void {
    this.#wordLines.set(`${language} ${table} ${id}`, line);
  }

  define(table: TableName, row: Row): void {
    const other = this.rows[table].get(row.id);
    if (other === undefined) {
      this.rows[table].set(row.id, row);
    } else {
      this.#repeated.add(`${row.file} ${table} ${row.id}`);
      this.report(row, `\`${row.id}\` is defined in ${other.file}, line ${other.line}, too: give one of them another id.`);
    }
  }

  refer(table: TableName, ids: readonly string[] | undefined, source: YamlSource, path: ValuePath): void {
    for (const [index, id] of (ids ?? []).entries()) {
      this.references.push({ table, id, file: source.file, line: source.lineOf([...path, index]) });
    }
  }

  /** Whether a file defines what another file does. */
  isRepeated(file: string, table: TableName, id: string): boolean {
    return this.#repeated.has(`${file} ${table} ${id}`);
  }

  setRepeated(file: string, table: TableName, id: string): void {
    this.#repeated.add(`${file} ${table} ${id}`);
  }
}

function tables<Value>(make: () => Value): Record<TableName, Value> {
  return {
    entries: make(),
    meanings: make(),
    causes: make(),
    steps: make(),
    checks: make(),
    links: make(),
    tokens: make(),
    authorities: make(),
    actors: make(),
    resumes: make(),
    reasons: make(),
    announcements: make(),
  };
}

/** The fields that have a value. */
export function defined(fields: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

export function placeOf(source: YamlSource, path: ValuePath): Place {
  return { file: source.file, line: source.lineOf(path) };
}

/** Leaves out an entry's authority and code, which are in its id. */
export function withoutId({ authority, code, ...value }: Row['value']): Row['value'] {
  return value;
}

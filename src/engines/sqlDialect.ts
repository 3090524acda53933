/** What the dialects of SQL spell differently. Arguments are expressions; patterns are texts. */

import { type Replacement, WITHOUT_ACCENTS } from './portableText.ts';
import { sqlLiteral } from './sqlLiteral.ts';

export const sqlDialects = ['duckdb', 'postgresql'] as const;

export type SqlDialect = (typeof sqlDialects)[number];

export interface SqlWords {
  /** The first place that an expression matches; empty: none. */
  match(text: string, expression: string): string;
  /** A group of it; null: none. */
  group(text: string, expression: string, group: number): string;
  replace(text: string, replacement: Replacement, isEverywhere?: boolean): string;
}

function replace(text: string, { expression, by }: Replacement, isEverywhere = true): string {
  const template = by.replaceAll('\\', '\\\\').replace(/\$(\d)/g, '\\$1');
  return `regexp_replace(${text}, ${sqlLiteral(expression)}, ${sqlLiteral(template)}${isEverywhere ? ", 'g'" : ''})`;
}

export const sqlWords: Readonly<Record<SqlDialect, SqlWords>> = {
  duckdb: {
    match: (text, expression) => `regexp_extract(${text}, ${sqlLiteral(expression)})`,
    group: (text, expression, group) => `nullif(regexp_extract(${text}, ${sqlLiteral(expression)}, ${group}), '')`,
    replace,
  },
  postgresql: {
    match: (text, expression) => `coalesce(regexp_substr(${text}, ${sqlLiteral(expression)}), '')`,
    group: (text, expression, group) => `nullif((regexp_match(${text}, ${sqlLiteral(expression)}))[${group}], '')`,
    replace,
  },
};

/** Replacements one after the other. */
export function replaceInTurn(words: SqlWords, text: string, replacements: readonly Replacement[]): string {
  return replacements.reduce((done, replacement) => words.replace(done, replacement), text);
}

/** Small letters without accents. */
export function plainLetters(text: string): string {
  return `translate(lower(${text}), ${sqlLiteral(WITHOUT_ACCENTS.from)}, ${sqlLiteral(WITHOUT_ACCENTS.to)})`;
}

/** The lookups of the Splunk app: what they are searched with, and what they tell in one packed column. */

import type { Locale } from '../locales/locale.ts';
import { catalogueRows } from './catalogueTable.ts';
import type { Value } from './knowledgeTables.ts';
import {
  entryRows,
  type LiteralRow,
  literalRows,
  type NumberRow,
  numberRows,
  registeredCodes,
  speakerRows,
  stringRows,
} from './meaningTables.ts';
import { phraseRows } from './phraseTable.ts';
import { wildcard } from './splunkValue.ts';

export interface Lookup {
  readonly name: string;
  readonly columns: readonly string[];
  /** In the order in which rows are matched: the first one counts. */
  readonly rows: readonly (readonly Value[])[];
  /** The column that has wildcards; null: none. */
  readonly wildcardIn: string | null;
  readonly matches: number;
  readonly caseSensitive: boolean;
}

/** Parts what a packed column tells: several columns of several matches would not stay beside each other where some are empty. */
export const PART = '¦';

/** An expression that fits nothing. */
const NOTHING = '(?!)';

export function splunkLookups(locale: Locale): readonly Lookup[] {
  const entries = new Map(entryRows().map((row) => [row.entry, row]));
  const registered = new Set(registeredCodes());
  const told = (entry: string, speaking: boolean): string => {
    const row = entries.get(entry);
    return [
      entry,
      row?.authority,
      Number(speaking),
      Number(row?.exchange),
      Number(row?.speaksExchange),
      Number(row?.standard),
    ].join(PART);
  };
  const catalogue = catalogueRows(locale);
  const words: Omit<Lookup, 'name' | 'columns' | 'rows' | 'wildcardIn'> = { matches: 20, caseSensitive: true };
  const exact: Omit<Lookup, 'name' | 'columns' | 'rows' | 'matches'> = { wildcardIn: null, caseSensitive: true };
  return [
    {
      name: 'mail_flow_lens_catalogue',
      columns: Object.keys(catalogue[0] ?? {}),
      rows: catalogue.map((row) => Object.values(row)),
      ...exact,
      matches: 1,
    },
    {
      name: 'mail_flow_lens_entries',
      columns: ['entry', 'reason', 'worded', 'standard'],
      rows: [...entries.values()].map((row) => [row.entry, row.reason, row.worded, row.standard]),
      ...exact,
      matches: 1,
    },
    {
      name: 'mail_flow_lens_literals',
      columns: ['words', 'told'],
      rows: [
        ...literalRows().flatMap((row) => {
          const heads = headsOf(row).map((head) => (head === '' ? '' : `${head} *`));
          return heads.flatMap((head) => textsOf(row).map((text) => [wildcard(`${head}${text}`), told(row.entry, row.speaking)]));
        }),
        // Reason strings count less than any literal.
        ...stringRows()
          .filter(({ family }) => !family)
          .map((row) => [wildcard(row.text.toLowerCase()), told(row.entry, true)]),
      ],
      wildcardIn: 'words',
      ...words,
    },
    {
      name: 'mail_flow_lens_numbers',
      columns: ['key', 'told'],
      rows: numberRows().flatMap((row) =>
        keysOf(row).map((key) => [key, [told(row.entry, row.speaking), Number(registered.has(key.slice(1)))].join(PART)]),
      ),
      ...exact,
      matches: 20,
    },
    {
      name: 'mail_flow_lens_speakers',
      columns: ['words', 'told'],
      rows: speakerRows()
        .filter(({ kind }) => kind === 'words')
        .toSorted((a, b) => b.text.length - a.text.length)
        .map((row) => [wildcard(row.text), [row.authority, Number(row.exchange)].join(PART)]),
      wildcardIn: 'words',
      matches: 1,
      caseSensitive: true,
    },
    {
      name: 'mail_flow_lens_hosts',
      columns: ['host', 'told'],
      rows: speakerRows()
        .filter(({ kind }) => kind === 'host')
        .toSorted((a, b) => b.text.length - a.text.length)
        .map((row) => [`*.${row.text}`, [row.authority, Number(row.exchange)].join(PART)]),
      wildcardIn: 'host',
      matches: 1,
      caseSensitive: true,
    },
    {
      name: 'mail_flow_lens_phrases',
      columns: ['words', 'told'],
      rows: phraseRows().map((row) => [
        wildcard([row.words, row.second, row.third].filter(Boolean).join('*')),
        [
          row.reason,
          Number(row.weak),
          row.digit === '' ? 'any' : row.digit,
          row.not.map(escapeExpression).join('|') || NOTHING,
        ].join(PART),
      ]),
      wildcardIn: 'words',
      ...words,
    },
  ];
}

/** A literal with each of the texts that must stand beside it, in either order. */
function textsOf({ text, besides }: LiteralRow): readonly string[] {
  return besides.length === 0 ? [text] : besides.flatMap((beside) => [`${text}*${beside}`, `${beside}*${text}`]);
}

/** What the macro puts before a text, by which a literal of a code is found; empty: any text. */
function headsOf(row: NumberRow): readonly string[] {
  switch (row.scope) {
    case 'code':
    case 'range':
      return keysOf(row).map((code) => `code=${code}`);
    case 'reply':
      return [`code=none reply=${row.key}`];
    case 'words':
      return [''];
    case 'alone':
      return ['code=none reply=none'];
    case 'class':
      return [`code=${row.key.charAt(0)}.`];
    case 'reason':
      return [`said=${row.key}`];
    case 'standard':
      return [];
  }
}

/** The codes or the reply of a row, one by one: a lookup has no ranges. */
function keysOf({ scope, key, low, high }: NumberRow): readonly string[] {
  switch (scope) {
    case 'range':
      return Array.from({ length: high - low + 1 }, (_, index) => `${key}.${low + index}`);
    case 'standard':
      return [`4${key}`, `5${key}`];
    default:
      return [key];
  }
}

function escapeExpression(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

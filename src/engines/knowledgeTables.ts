/** The knowledge as tables of plain values, from which every export is written. */

import type { Locale } from '../locales/locale.ts';
import { catalogueRows } from './catalogueTable.ts';
import { entryRows, literalRows, type NumberRow, numberRows, registeredCodes, speakerRows, stringRows } from './meaningTables.ts';
import { phraseRows } from './phraseTable.ts';

export type Value = string | number | boolean;

export type ColumnType = 'text' | 'integer' | 'boolean';

export interface Column {
  readonly name: string;
  readonly type: ColumnType;
}

export interface Table {
  readonly name: TableName;
  /** What a row is, in a sentence. */
  readonly about: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Value[])[];
}

export const tableNames = [
  'catalogue',
  'entry',
  'literal',
  'literal_beside',
  'number',
  'registered',
  'reason_string',
  'string_over',
  'speaker',
  'phrase',
  'phrase_not',
] as const;

export type TableName = (typeof tableNames)[number];

/** A column, and its value in a row. */
type Told<Row> = readonly [name: string, type: ColumnType, read: (row: Row) => Value];

function tableOf<Row>(name: TableName, about: string, rows: readonly Row[], columns: readonly Told<Row>[]): Table {
  return {
    name,
    about,
    columns: columns.map(([column, type]) => ({ name: column, type })),
    rows: rows.map((row) => columns.map(([, , read]) => read(row))),
  };
}

/** The numbers with which an entry applies. */
const appliedColumns: readonly Told<NumberRow>[] = [
  ['rank', 'integer', (row) => row.rank],
  ['entry', 'text', (row) => row.entry],
  ['scope', 'text', (row) => row.scope],
  ['key', 'text', (row) => row.key],
  ['low', 'integer', (row) => row.low],
  ['high', 'integer', (row) => row.high],
  ['speaking', 'boolean', (row) => row.speaking],
];

/** What `parts` gives. */
const partColumns: readonly Told<{ readonly rank: number; readonly text: string }>[] = [
  ['rank', 'integer', (row) => row.rank],
  ['text', 'text', (row) => row.text],
];

/** Rows for each of the texts that a row has. */
function parts<Row extends { readonly rank: number }>(
  rows: readonly Row[],
  textsOf: (row: Row) => readonly string[],
): readonly { readonly rank: number; readonly text: string }[] {
  return rows.flatMap((row) => textsOf(row).map((text) => ({ rank: row.rank, text })));
}

/** All tables, the catalogue first. */
export function knowledgeTables(locale: Locale): readonly Table[] {
  const literals = literalRows();
  const phrases = phraseRows();
  const strings = stringRows();
  return [
    tableOf('catalogue', 'A meaning of a code, in the language of the export.', catalogueRows(locale), [
      ['entry', 'text', (row) => row.entry],
      ['code', 'text', (row) => row.code],
      ['reason', 'text', (row) => row.reason],
      ['title', 'text', (row) => row.title],
      ['class', 'text', (row) => row.class],
      ['side', 'text', (row) => row.side],
      ['acts', 'text', (row) => row.acts],
      ['step', 'text', (row) => row.step],
      ['link', 'text', (row) => row.link],
      ['authority', 'text', (row) => row.authority],
      ['language', 'text', (row) => row.language],
    ]),
    tableOf('entry', 'What the choice of a meaning needs to know of an entry.', entryRows(), [
      ['entry', 'text', (row) => row.entry],
      ['authority', 'text', (row) => row.authority],
      ['standard', 'boolean', (row) => row.standard],
      ['exchange', 'boolean', (row) => row.exchange],
      ['speaks_exchange', 'boolean', (row) => row.speaksExchange],
      ['reason', 'text', (row) => row.reason],
      ['worded', 'boolean', (row) => row.worded],
      ['meaning', 'text', (row) => row.meaning],
      ['wrapper', 'boolean', (row) => row.wrapper],
      ['done', 'boolean', (row) => row.done],
    ]),
    tableOf('literal', 'Words, in small letters, that choose an entry.', literals, [
      ...appliedColumns,
      ['text', 'text', (row) => row.text],
    ]),
    tableOf(
      'literal_beside',
      'Words of which a reply must have one beside the literal.',
      parts(literals, ({ besides }) => besides),
      partColumns,
    ),
    tableOf('number', 'A number that means an entry whatever the text says.', numberRows(), appliedColumns),
    tableOf('registered', 'A code, without its class, that the standard knows: nobody has it alone.', registeredCodes(), [
      ['key', 'text', (key) => key],
    ]),
    tableOf('reason_string', 'A reason string of Exchange, or how a family of them begins.', strings, [
      ['rank', 'integer', (row) => row.rank],
      ['text', 'text', (row) => row.text],
      ['entry', 'text', (row) => row.entry],
      ['family', 'boolean', (row) => row.family],
      ['code', 'text', (row) => row.code],
    ]),
    tableOf(
      'string_over',
      'A reason that says less than the family of a string, though words beside it tell it.',
      distinct(strings.flatMap(({ entry, over }) => over.map((reason) => ({ entry, reason })))),
      [
        ['entry', 'text', (row) => row.entry],
        ['reason', 'text', (row) => row.reason],
      ],
    ),
    tableOf('speaker', 'Words, or the end of the name of a server, by which it is seen who speaks.', speakerRows(), [
      ['authority', 'text', (row) => row.authority],
      ['kind', 'text', (row) => row.kind],
      ['text', 'text', (row) => row.text],
      ['exchange', 'boolean', (row) => row.exchange],
    ]),
    tableOf('phrase', 'Words that tell a reason whoever writes them; the smallest rank decides.', phrases, [
      ['rank', 'integer', (row) => row.rank],
      ['reason', 'text', (row) => row.reason],
      ['weak', 'boolean', (row) => row.weak],
      ['digit', 'text', (row) => row.digit],
      ['key', 'text', (row) => row.key],
      ['plain', 'boolean', (row) => row.plain],
      ['words', 'text', (row) => row.words],
      ['second', 'text', (row) => row.second],
      ['third', 'text', (row) => row.third],
    ]),
    tableOf(
      'phrase_not',
      'Words beside which a phrase means something else.',
      parts(phrases, ({ not }) => not),
      partColumns,
    ),
  ];
}

function distinct<Row extends { readonly entry: string; readonly reason: string }>(rows: readonly Row[]): readonly Row[] {
  return [...new Map(rows.map((row) => [`${row.entry} ${row.reason}`, row])).values()];
}

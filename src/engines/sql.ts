/** The knowledge for DuckDB and PostgreSQL: tables, and functions that give a reply its meaning. */

import type { Locale } from '../locales/locale.ts';
import type { ExportedFile } from './exportedFile.ts';
import { type ColumnType, knowledgeTables, type Table } from './knowledgeTables.ts';
import { limitLines } from './limits.ts';
import { type SqlDialect, sqlWords } from './sqlDialect.ts';
import { sqlLiteral } from './sqlLiteral.ts';
import { meaningQuery } from './sqlQuery.ts';

const types: Readonly<Record<ColumnType, string>> = { text: 'text', integer: 'integer', boolean: 'boolean' };

/** Rows of one `INSERT`: of thousands, PostgreSQL needs much more memory. */
const ROWS_AT_ONCE = 500;

export function sqlFiles(dialect: SqlDialect, version: string, locale: Locale): readonly ExportedFile[] {
  const tables = knowledgeTables(locale);
  const parts = [
    header(dialect, version),
    'BEGIN;',
    ...(dialect === 'postgresql'
      ? ['SET LOCAL standard_conforming_strings = on;', 'DROP SCHEMA IF EXISTS mail_flow_lens CASCADE;']
      : ['DROP SCHEMA IF EXISTS mail_flow_lens CASCADE;']),
    'CREATE SCHEMA mail_flow_lens;',
    ...tables.flatMap(tableStatements),
    ...(dialect === 'postgresql'
      ? [
          'CREATE INDEX ON mail_flow_lens.phrase (key);',
          'CREATE INDEX ON mail_flow_lens.phrase_not (rank);',
          'CREATE INDEX ON mail_flow_lens.literal_beside (rank);',
        ]
      : []),
    limitsTable(dialect),
    functionsOf(dialect),
    'COMMIT;',
    ...(dialect === 'postgresql'
      ? ['ANALYZE mail_flow_lens.phrase;', 'ANALYZE mail_flow_lens.phrase_not;', 'ANALYZE mail_flow_lens.literal;']
      : []),
  ];
  return [{ name: `mail-flow-lens.${dialect}.sql`, text: `${parts.join('\n\n')}\n` }];
}

function header(dialect: SqlDialect, version: string): string {
  const use =
    dialect === 'duckdb'
      ? `duckdb logs.db < mail-flow-lens.duckdb.sql
SELECT * FROM mail_flow_lens.meaning_of('550 5.7.1 Unable to relay');
CREATE VIEW failures AS SELECT row_number() OVER () AS id, recipient_status AS text, 'exchange' AS writer, NULL::text AS server FROM 'trace.csv';
SELECT reason, count(*) FROM mail_flow_lens.meanings_in('failures') GROUP BY reason ORDER BY 2 DESC;`
      : `psql -f mail-flow-lens.postgresql.sql
SELECT * FROM mail_flow_lens.meaning_of('550 5.7.1 Unable to relay');
SELECT m.reason, sum(n) FROM (SELECT recipient_status, count(*) AS n FROM trace GROUP BY 1) t, mail_flow_lens.meaning_of(t.recipient_status) m
  GROUP BY m.reason ORDER BY 2 DESC;`;
  return [
    `Mail Flow Lens ${version}: what is known about mail-flow codes, for ${dialect === 'duckdb' ? 'DuckDB 1.1 or later' : 'PostgreSQL 15 or later'}.`,
    'Written by `mail-flow-lens export-knowledge --target sql`; it puts everything into the schema mail_flow_lens, which it makes anew.',
    '',
    ...use.split('\n').map((line) => `  ${line}`),
    '',
    ...limitLines('sql'),
  ]
    .map((line) => `-- ${line}`.trimEnd())
    .join('\n');
}

function tableStatements({ name, about, columns, rows }: Table): readonly string[] {
  const statements = [
    `-- ${about}\nCREATE TABLE mail_flow_lens.${name} (${columns.map((column) => `${column.name} ${types[column.type]} NOT NULL`).join(', ')});`,
  ];
  for (let at = 0; at < rows.length; at += ROWS_AT_ONCE) {
    const values = rows.slice(at, at + ROWS_AT_ONCE).map((row) => `(${row.map(sqlLiteral).join(',')})`);
    statements.push(`INSERT INTO mail_flow_lens.${name} VALUES\n${values.join(',\n')};`);
  }
  return statements;
}

function limitsTable(dialect: SqlDialect): string {
  const values = limitLines('sql').map((line) => `(${sqlLiteral(line)})`);
  const comment =
    dialect === 'postgresql' ? "\nCOMMENT ON TABLE mail_flow_lens.limits IS 'What these expressions cannot say.';" : '';
  return `CREATE TABLE mail_flow_lens.limits (text text NOT NULL);\nINSERT INTO mail_flow_lens.limits VALUES\n${values.join(',\n')};${comment}`;
}

/** What the functions give, with the words of the catalogue. */
function withCatalogue(query: string): string {
  return `SELECT m.id, m.reply, m.code, m.class, m.reason, m.entry, c.title, c.side, c.acts, c.step, c.link, m.quoted_reply, m.quoted_code, m.quoted_entry
    FROM (${query}) m LEFT JOIN mail_flow_lens.catalogue c ON c.entry = m.entry`;
}

function functionsOf(dialect: SqlDialect): string {
  const words = sqlWords[dialect];
  if (dialect === 'duckdb') {
    const one = 'SELECT 1 AS id, reply_text AS text, reply_writer AS writer, CAST(reply_server AS text) AS server';
    const many = 'SELECT id, text, writer, server FROM query_table(source)';
    return `-- The meaning of one text. reply_writer: whose log it is in, 'exchange', 'other' or 'unknown'; reply_server: the host that answered.
CREATE MACRO mail_flow_lens.meaning_of(reply_text, reply_writer := 'exchange', reply_server := NULL) AS TABLE
    ${withCatalogue(meaningQuery(words, one))};

-- The meanings of all texts of a table or view with the columns id (unique), text, writer and server.
CREATE MACRO mail_flow_lens.meanings_in(source) AS TABLE
    ${withCatalogue(meaningQuery(words, many))};`;
  }
  const one = 'SELECT 1 AS id, $1 AS text, $2 AS writer, $3 AS server';
  return `-- The meaning of one text. writer: whose log it is in, 'exchange', 'other' or 'unknown'; server: the host that answered.
CREATE FUNCTION mail_flow_lens.meaning_of(reply_text text, reply_writer text DEFAULT 'exchange', reply_server text DEFAULT NULL)
  RETURNS TABLE (id integer, reply text, code text, class text, reason text, entry text, title text, side text, acts text, step text, link text,
    quoted_reply text, quoted_code text, quoted_entry text)
  LANGUAGE sql STABLE PARALLEL SAFE ROWS 1 AS $function$
    ${withCatalogue(meaningQuery(words, one))}
$function$;`;
}

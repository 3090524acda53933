/**
 * What a summary is compared with: `duckdb.ts MODULE FILE` has DuckDB read a table, find the code in each recipient's status with a regular
 * expression, and count by code, on two threads. MODULE is the address of `@duckdb/node-api`, which is no dependency: it takes 100 MB.
 */

import { closeSync, openSync, readSync } from 'node:fs';

interface DuckDb {
  readonly DuckDBInstance: {
    create(path: string, options: Readonly<Record<string, string>>): Promise<{ connect(): Promise<Connection> }>;
  };
}

interface Connection {
  runAndReadAll(sql: string): Promise<{ getRows(): readonly (readonly unknown[])[] }>;
}

const CODE = String.raw`([245]\d\d[ -])?([245]\.\d{1,3}\.\d{1,3})`;
/** Length of the beginning in which the names of the columns are, bytes. */
const HEAD = 4096;

const [module = '', file = ''] = process.argv.slice(2);
const { DuckDBInstance } = (await import(module)) as DuckDb;
const instance = await DuckDBInstance.create(':memory:', { threads: '2' });
const connection = await instance.connect();
const status = `regexp_extract(recipient_status, '${CODE}', 2)`;
const found = await connection.runAndReadAll(
  `select ${status} code, count(*) n from ${tableIn(file)} group by code order by n desc`,
);
console.log(found.getRows().length);

/** The table in a file; of a tracking log, the lines of its header are left out. */
function tableIn(path: string): string {
  const lines = headOf(path).split('\r\n');
  const fields = lines.findIndex((line) => line.startsWith('#Fields: '));
  if (fields < 0) {
    return `read_csv('${path}', all_varchar = true)`;
  }
  const names = lines[fields]?.slice('#Fields: '.length).replaceAll('-', '_').split(',').join("', '");
  return `read_csv('${path}', all_varchar = true, header = false, skip = ${fields + 1}, names = ['${names}'])`;
}

function headOf(path: string): string {
  const bytes = Buffer.alloc(HEAD);
  const descriptor = openSync(path, 'r');
  readSync(descriptor, bytes, 0, HEAD, 0);
  closeSync(descriptor);
  return bytes.toString();
}

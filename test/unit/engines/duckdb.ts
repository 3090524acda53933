/** DuckDB with the export, as the tests ask it. */

import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { sqlFiles } from '../../../src/engines/sql.ts';
import { localeOf } from '../../../src/locales/languages.ts';
import type { Reading, Told } from './readings.ts';

export class DuckDb {
  readonly #instance: DuckDBInstance;
  readonly #connection: DuckDBConnection;

  private constructor(instance: DuckDBInstance, connection: DuckDBConnection) {
    this.#instance = instance;
    this.#connection = connection;
  }

  /** A database in memory, into which the export was read. */
  static async open(): Promise<DuckDb> {
    const instance = await DuckDBInstance.create(':memory:');
    const connection = await instance.connect();
    await connection.run(sqlFiles('duckdb', '1.0.0', localeOf('en'))[0]?.text ?? '');
    return new DuckDb(instance, connection);
  }

  /** The rows of a query, as JSON has them. */
  async ask(query: string): Promise<readonly unknown[]> {
    return (await this.#connection.runAndReadAll(query)).getRowObjectsJson();
  }

  /** What it reads in texts, by their ids. */
  async tell(readings: readonly Reading[]): Promise<ReadonlyMap<number, Told>> {
    const given = JSON.stringify(readings.map(({ id, text, writer, server }) => ({ id, text, writer, server })));
    const shape = '[{"id":"INTEGER","text":"VARCHAR","writer":"VARCHAR","server":"VARCHAR"}]';
    await this.#connection.run(
      `CREATE OR REPLACE TABLE given AS SELECT unnest(from_json('${given.replaceAll("'", "''")}', '${shape}'), recursive := true)`,
    );
    const rows = await this.ask("SELECT id, reply, code, entry, reason FROM mail_flow_lens.meanings_in('given')");
    return new Map((rows as readonly (Told & { readonly id: number })[]).map((row) => [row.id, row]));
  }

  close(): void {
    this.#connection.closeSync();
    this.#instance.closeSync();
  }
}

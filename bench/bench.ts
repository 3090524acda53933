/** One run of the benchmark: what was asked for and the rows that its cases add. */

import { type Row, tableOf } from './results.ts';

/** The built command line. */
export const CLI = 'dist/cli.mjs';

export class Bench {
  /** Without the files of 1 GB. */
  readonly quick: boolean;
  /** The program `rg`, or null if there is none. */
  readonly ripgrep: string | null;
  /** Address of the module `@duckdb/node-api`, or null if it is not installed. */
  readonly duckDb: string | null;
  readonly #rows: Row[] = [];

  constructor(quick: boolean, ripgrep: string | null, duckDb: string | null) {
    this.quick = quick;
    this.ripgrep = ripgrep;
    this.duckDb = duckDb;
  }

  get rows(): readonly Row[] {
    return this.#rows;
  }

  add(row: Row): void {
    this.#rows.push(row);
    console.log(tableOf([row]).split('\n').at(-1));
  }
}

export type Cases = Readonly<Record<string, (bench: Bench) => Promise<void>>>;

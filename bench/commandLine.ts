/** Cases that measure the command line: large tables, many reports, one small file. */

import { type Bench, type Cases, CLI } from './bench.ts';
import { referenceProgram } from './bundles.ts';
import { reportFolder, smallFile, tableFile } from './inputs.ts';
import { type Command, inTurn, nodeCommand, peakOf, timeOf } from './processes.ts';
import type { TableKind } from './tables.ts';

const CODE = String.raw`(?-u:\b)[245]\.[0-9]{1,3}\.[0-9]{1,3}(?-u:\b)`;
/** Maximum ratio of the times for a file and one ten times as large. */
const LINEAR = 10.5;
/** Maximum ratio of the peak memory for a file and one ten times as large; what exceeds 1 allows for noise. */
const SAME_PEAK = 1.1;
const PEAK_GOAL = 256;
/** Numbers of reports in a folder. */
const REPORTS = [5000, 20_000];

export const commandLineCases: Cases = {
  'scan trace': (bench) => scanTables(bench, 'trace'),
  'scan tracking': (bench) => scanTables(bench, 'tracking'),
  'summary trace': (bench) => summariseTables(bench, 'trace'),
  'summary tracking': (bench) => summariseTables(bench, 'tracking'),
  reports: scanReports,
  start: startCommands,
};

/** The same table in increasing sizes. */
async function scanTables(bench: Bench, kind: TableKind): Promise<void> {
  const sizes = bench.quick ? [10, 100] : [10, 100, 1000];
  let smaller: { readonly size: number; readonly seconds: number; readonly peak: number } | null = null;
  for (const size of sizes) {
    const file = await tableFile(kind, size);
    const ours = nodeCommand(CLI, 'scan', '--format', 'ndjson', file);
    const reference = bench.ripgrep === null ? null : { file: bench.ripgrep, args: ['-o', CODE, file] };
    // Measured first, so that every timed run finds the file in the page cache.
    const peak = await peakOf(ours);
    const times = await inTurn(
      size < 1000 ? 5 : 3,
      () => timeOf(ours),
      () => (reference === null ? Promise.resolve(Number.NaN) : timeOf(reference)),
    );
    const name = `scan of ${size} MB, ${kind}`;
    const isLargest = size === sizes.at(-1);
    bench.add({ name: `${name}: against rg`, ...times, goal: isLargest ? 1 : null, peak });
    if (smaller !== null) {
      bench.add({ name: `${name}: against ${smaller.size} MB`, ours: times.ours, reference: smaller.seconds, goal: LINEAR });
    }
    addPeak(bench, { name, size, peak, isLargest }, smaller);
    smaller = { size, seconds: times.ours, peak };
  }
}

interface MeasuredPeak {
  readonly name: string;
  /** Megabytes. */
  readonly size: number;
  /** Bytes. */
  readonly peak: number;
  readonly isLargest: boolean;
}

/** The peak memory against its limit, and against that of a smaller file. */
function addPeak(
  bench: Bench,
  { name, peak, isLargest }: MeasuredPeak,
  smaller: { readonly size: number; readonly peak: number } | null,
): void {
  const ofPeak = { ours: peak / 1e6, unit: 'MB' } as const;
  if (isLargest) {
    bench.add({ name: `${name}: peak memory, against its limit`, ...ofPeak, reference: PEAK_GOAL, goal: 1 });
  }
  // Below 100 MB, the engine's heap is still growing to its usual size.
  if (smaller !== null && smaller.size >= 100) {
    bench.add({
      name: `${name}: peak memory, against ${smaller.size} MB`,
      ...ofPeak,
      reference: smaller.peak / 1e6,
      goal: SAME_PEAK,
    });
  }
}

/** The report of a table as JSON, and of the smaller one as a table for people. */
async function summariseTables(bench: Bench, kind: TableKind): Promise<void> {
  let smaller: { readonly size: number; readonly peak: number } | null = null;
  const sizes = bench.quick ? [100] : [100, 1000];
  for (const size of sizes) {
    const file = await tableFile(kind, size);
    const ours = nodeCommand(CLI, 'scan', '--format', 'json', file);
    const { duckDb } = bench;
    const reference = duckDb === null ? null : nodeCommand('bench/duckdb.ts', duckDb, file);
    const peak = await peakOf(ours);
    const times = await inTurn(
      size < 1000 ? 5 : 3,
      () => timeOf(ours),
      () => (reference === null ? Promise.resolve(Number.NaN) : timeOf(reference)),
    );
    const name = `summary of ${size} MB, ${kind}`;
    const isLargest = size === sizes.at(-1);
    bench.add({ name: `${name}: against DuckDB`, ...times, goal: isLargest ? 1 : null, peak });
    addPeak(bench, { name, size, peak, isLargest }, smaller);
    smaller = { size, peak };
  }
  const tablePeak = await peakOf(nodeCommand(CLI, 'scan', await tableFile(kind, 100)));
  const name = `table of 100 MB, ${kind}`;
  addPeak(bench, { name, size: 100, peak: tablePeak, isLargest: true }, null);
}

async function scanReports(bench: Bench): Promise<void> {
  const program = await referenceProgram();
  for (const count of REPORTS) {
    const folder = await reportFolder(count);
    const [ours, alone] = ['2', '1'].map((threads) =>
      nodeCommand(CLI, 'scan', '--format', 'ndjson', '--threads', threads, folder),
    ) as [Command, Command];
    const peak = await peakOf(ours);
    const name = `scan of ${count} reports (.eml)`;
    const times = await inTurn(
      5,
      () => timeOf(ours),
      () => timeOf(nodeCommand(program, 'read', folder)),
    );
    bench.add({ name: `${name}, against reading their lines`, ...times, goal: 4, peak });
    const shared = await inTurn(
      5,
      () => timeOf(ours),
      () => timeOf(alone),
    );
    bench.add({ name: `${name}, two threads against one`, ...shared, goal: count === REPORTS.at(-1) ? 0.6 : 1.05 });
  }
}

async function startCommands(bench: Bench): Promise<void> {
  const file = await smallFile();
  for (const args of [
    ['explain', '5.7.1'],
    ['scan', file],
  ]) {
    const ours = nodeCommand(CLI, ...args);
    const peak = await peakOf(ours);
    const times = await inTurn(
      11,
      () => timeOf(ours),
      () => timeOf(nodeCommand('-e', '0')),
    );
    bench.add({
      name: `${args[0]}${args[0] === 'scan' ? ' of 1 KB' : ''}, whole process, against node -e 0`,
      ...times,
      goal: args[0] === 'scan' ? 2 : 1.6,
      peak,
    });
  }
}

/** `npm run bench [-- --quick] [-- --only WORD] [-- --rg PATH] [-- --duckdb FOLDER]`: measures the built product against references in the same run; writes RESULTS.md. */

import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { cpus, totalmem } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { activationCases } from './activation.ts';
import { Bench, type Cases } from './bench.ts';
import { commandLineCases } from './commandLine.ts';
import { journeyCases } from './journeys.ts';
import { meaningCases } from './meanings.ts';
import { keepToTwoCores } from './processes.ts';
import { resultsPage, tableOf } from './results.ts';
import { serverCases } from './serverCases.ts';
import { windowCases } from './windowCases.ts';

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    only: { type: 'string' },
    rg: { type: 'string', default: 'rg' },
    duckdb: { type: 'string', default: '.' },
  },
});
const cases: Cases = {
  ...commandLineCases,
  ...journeyCases,
  ...serverCases,
  ...activationCases,
  ...meaningCases,
  ...windowCases,
};
const cores = cpus();
keepToTwoCores();

const ripgrep = spawnSync(values.rg, ['--version'], { encoding: 'utf8' });
const hasRipgrep = ripgrep.status === 0;
if (!hasRipgrep) {
  console.log('ripgrep (rg) is not installed, and --rg names none: its times are missing.');
}
const duckDb = addressOfDuckDb(values.duckdb);
if (duckDb === null) {
  console.log('@duckdb/node-api is not installed, and --duckdb names no folder that has it: its times are missing.');
}
const bench = new Bench(values.quick, hasRipgrep ? values.rg : null, duckDb);
for (const [name, run] of Object.entries(cases)) {
  if (values.only === undefined || name.includes(values.only)) {
    try {
      await run(bench);
    } catch (error) {
      // A missed goal is not a failure. A case that cannot be measured is one, but the others are still measured.
      console.error(`${name} cannot be measured: ${reasonOf(error)}`);
      process.exitCode = 1;
    }
  }
}
console.log(`\n${tableOf(bench.rows)}`);
if (values.only === undefined && !values.quick && process.exitCode === undefined) {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  const used = cores.length > 2 ? `2 of ${cores.length} cores` : `${cores.length} cores`;
  const machine = `${cores[0]?.model.trim()}, ${used}, ${Math.round(totalmem() / 2 ** 30)} GB of memory`;
  const rg = hasRipgrep ? ripgrep.stdout.split('\n')[0] : 'no ripgrep';
  const about = `${machine}; Node ${process.version}; ${rg}; Mail Flow Lens ${version}; ${new Date().toISOString().slice(0, 10)}`;
  await writeFile(path.join(import.meta.dirname, 'RESULTS.md'), resultsPage(about, bench.rows));
}

/** Looks for the library as a module in the folder would. */
function addressOfDuckDb(folder: string): string | null {
  try {
    return pathToFileURL(createRequire(path.resolve(folder, 'package.json')).resolve('@duckdb/node-api')).href;
  } catch {
    return null;
  }
}

/** Leaves out the lines of packed code that Node quotes. */
function reasonOf(error: unknown): string {
  const lines = String(error)
    .split('\n')
    .filter((line) => line.trim() !== '' && line.length < 300);
  return lines.slice(0, 8).join('\n');
}

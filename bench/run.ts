/** `npm run bench [-- --quick] [-- --only WORD]`: measures the built product against references in the same run; writes RESULTS.md. */

import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { availableParallelism, cpus, totalmem } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { bareServer } from './bareServer.ts';
import { reportFolder, smallFile, type TableKind, tableFile } from './inputs.ts';
import { inTurn, median, nodeCommand, peakOf, timeOf } from './processes.ts';
import { type Row, resultsPage, tableOf } from './results.ts';
import { MeasuredServer } from './server.ts';

const { values } = parseArgs({ options: { quick: { type: 'boolean', default: false }, only: { type: 'string' } } });
const cli = 'dist/cli.mjs';
const CODE = String.raw`(?-u:\b)[245]\.[0-9]{1,3}\.[0-9]{1,3}(?-u:\b)`;
const LARGE = values.quick ? 100 : 1000;
const OPEN_MEGABYTES = 45;
const URI = 'file:///large.csv';
const rows: Row[] = [];

function add(row: Row): void {
  rows.push(row);
  console.log(tableOf([row]).split('\n').at(-1));
}

const cases: Readonly<Record<string, () => Promise<void>>> = {
  'scan trace': () => scanTable('trace'),
  'scan tracking': () => scanTable('tracking'),
  linear: async () => {
    for (const kind of ['trace', 'tracking'] as const) {
      const sizes = values.quick ? [10, 100] : [10, 100, 1000];
      const times = [];
      for (const size of sizes) {
        const command = nodeCommand(cli, 'scan', '--format', 'ndjson', await tableFile(kind, size));
        times.push(median([await timeOf(command), await timeOf(command), await timeOf(command)]));
      }
      for (const [index, ours] of times.slice(1).entries()) {
        const name = `scan ${kind}: ${sizes[index + 1]} MB against ${sizes[index]} MB`;
        add({ name, ours, reference: times[index] ?? Number.NaN, goal: 10.5 });
      }
    }
  },
  reports: async () => {
    const folder = await reportFolder(5000);
    const ours = nodeCommand(cli, 'scan', '--format', 'ndjson', folder);
    const reference = nodeCommand('bench/reference.ts', 'read', folder);
    const times = await inTurn(
      5,
      () => timeOf(ours),
      () => timeOf(reference),
    );
    add({ name: 'scan of 5,000 reports (.eml)', ...times, goal: 4, peak: await peakOf(ours) });
  },
  start: async () => {
    const file = await smallFile();
    for (const args of [
      ['explain', '5.7.1'],
      ['scan', file],
    ]) {
      const times = await inTurn(
        11,
        () => timeOf(nodeCommand(cli, ...args)),
        () => timeOf(nodeCommand('-e', '0')),
      );
      add({ name: `${args[0]}, whole process`, ...times, goal: 1.6 });
    }
  },
  server: measureServer,
  activation: async () => {
    const bare = await bareServer();
    const times = await inTurn(
      11,
      () => timeOf(nodeCommand('bench/activate.ts', 'dist/server.js')),
      () => timeOf(nodeCommand('bench/activate.ts', bare)),
    );
    add({ name: 'server: start to initialised, against a bare one', ...times, goal: 1.3 });
    const vsix = statSync('dist/mail-flow-lens.vsix', { throwIfNoEntry: false });
    if (vsix !== undefined) {
      add({ name: '.vsix', ours: vsix.size / 1e6, reference: 1, goal: 2, unit: 'MB' });
    }
  },
};

async function scanTable(kind: TableKind): Promise<void> {
  const file = await tableFile(kind, LARGE);
  const ours = nodeCommand(cli, 'scan', '--format', 'ndjson', file);
  // Both read the file once before, from the disk.
  const reference = spawnSync('rg', ['--version']).status === 0 ? { file: 'rg', args: ['-o', CODE, file] } : null;
  if (reference === null) {
    console.log('ripgrep (rg) is not installed: its times are missing.');
  }
  await timeOf(ours);
  const times = await inTurn(
    3,
    () => timeOf(ours),
    () => (reference === null ? Promise.resolve(Number.NaN) : timeOf(reference)),
  );
  const peak = await peakOf(ours);
  add({ name: `scan --format ndjson, ${kind}, ${LARGE} MB, against rg`, ...times, goal: 1, peak });
  add({ name: `its peak memory, against 256 MB`, ours: peak / 1e6, reference: 256, goal: 1, unit: 'MB' });
}

async function measureServer(): Promise<void> {
  const file = await tableFile('trace', OPEN_MEGABYTES);
  const text = await readFile(file, 'utf8');
  const small = await readFile(await tableFile('trace', 1), 'utf8');
  const lines = text.split('\n').length;
  const reference = (): Promise<number> => {
    const answer = execFileSync(process.execPath, ['bench/reference.ts', 'opening', file], { encoding: 'utf8' });
    return Promise.resolve((JSON.parse(answer) as { seconds: number }).seconds);
  };
  const edits: number[] = [];
  const ours = async (): Promise<number> => {
    const server = await MeasuredServer.start();
    const opened = await server.open(URI, text);
    await server.edit(URI, 2, lines >> 1);
    edits.push(await server.edit(URI, 3, lines >> 1), await server.edit(URI, 4, 10));
    await server.stop();
    return opened;
  };
  const times = await inTurn(5, ours, reference);
  add({ name: `server: opening of ${OPEN_MEGABYTES} MB`, ...times, goal: 2.5 });
  add({ name: 'server: one edit in it, against the opening', ours: median(edits), reference: times.ours, goal: 0.1 });
  const server = await MeasuredServer.start();
  await server.open('file:///small.csv', small);
  await server.open(URI, text);
  const smallLines = small.split('\n').length;
  await server.screens(URI, smallLines);
  const screens = { small: await server.screens('file:///small.csv', smallLines), large: await server.screens(URI, lines) };
  add({
    name: 'server: hover and tokens of a screen, p99, against 1 MB',
    ours: screens.large,
    reference: screens.small,
    goal: 1.5,
  });
  const links = { small: await server.links('file:///small.csv'), large: await server.links(URI) };
  add({ name: 'server: links of the whole document, against 1 MB', ours: links.large, reference: links.small, goal: 1.5 });
  await server.stop();
  const alone = await MeasuredServer.start();
  await alone.open(URI, text);
  const bytes = /[^\0-\xff]/.test(text) ? text.length * 2 : text.length;
  add({
    name: 'server: memory with it open, against its text',
    ours: (await alone.memory()) / 1e6,
    reference: bytes / 1e6,
    goal: 2.5,
    unit: 'MB',
  });
  await alone.stop();
}

for (const [name, run] of Object.entries(cases)) {
  if (values.only === undefined || name.includes(values.only)) {
    await run();
  }
}
console.log(`\n${tableOf(rows)}`);
if (values.only === undefined && !values.quick) {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  const machine = `${cpus()[0]?.model.trim()}, ${availableParallelism()} cores, ${Math.round(totalmem() / 2 ** 30)} GB of memory`;
  const rg = spawnSync('rg', ['--version'], { encoding: 'utf8' }).stdout?.split('\n')[0] ?? 'no ripgrep';
  const about = `${machine}; Node ${process.version}; ${rg}; Mail Flow Lens ${version}; ${new Date().toISOString().slice(0, 10)}`;
  await writeFile(path.join(import.meta.dirname, 'RESULTS.md'), resultsPage(about, rows));
}

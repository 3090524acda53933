/** What the language server is measured with: a large log that is open. */

import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import type { Bench, Cases } from './bench.ts';
import { tableFile } from './inputs.ts';
import { inTurn, median } from './processes.ts';
import { MeasuredServer } from './server.ts';

const OPEN_MEGABYTES = 45;
const URI = 'file:///large.csv';

export const serverCases: Cases = { server: measureServer };

async function measureServer(bench: Bench): Promise<void> {
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
  bench.add({ name: `server: opening of ${OPEN_MEGABYTES} MB`, ...times, goal: 2.5 });
  bench.add({ name: 'server: one edit in it, against the opening', ours: median(edits), reference: times.ours, goal: 0.1 });
  const server = await MeasuredServer.start();
  await server.open('file:///small.csv', small);
  await server.open(URI, text);
  const smallLines = small.split('\n').length;
  await server.screens(URI, smallLines);
  const screens = { small: await server.screens('file:///small.csv', smallLines), large: await server.screens(URI, lines) };
  bench.add({
    name: 'server: hover and tokens of a screen, p99, against 1 MB',
    ours: screens.large,
    reference: screens.small,
    goal: 1.5,
  });
  const links = { small: await server.links('file:///small.csv'), large: await server.links(URI) };
  bench.add({ name: 'server: links of the whole document, against 1 MB', ours: links.large, reference: links.small, goal: 1.5 });
  await server.stop();
  const alone = await MeasuredServer.start();
  await alone.open(URI, text);
  const bytes = /[^\0-\xff]/.test(text) ? text.length * 2 : text.length;
  bench.add({
    name: 'server: memory with it open, against its text',
    ours: (await alone.memory()) / 1e6,
    reference: bytes / 1e6,
    goal: 2.5,
    unit: 'MB',
  });
  await alone.stop();
}

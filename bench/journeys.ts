/** Cases that measure the search for one message in large logs. */

import { mkdtemp, open, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Bench, type Cases, CLI } from './bench.ts';
import { tableFile } from './inputs.ts';
import { type Command, inTurn, nodeCommand, peakOf, processorTimeOf } from './processes.ts';

/** Where in a log the message is that is looked for, as a share of it. */
const PLACE = 0.6;
const MESSAGE_ID = /,<([^<>,]+@EXCH0\d\.contoso\.com)>,/;
/** Number of bytes in which a row is looked for. */
const STRETCH = 1 << 16;

export const journeyCases: Cases = {
  journey: followMessage,
};

/** One message, against `rg` for its id: a tracking log and a protocol log of the same size. */
async function followMessage(bench: Bench): Promise<void> {
  const sizes = bench.quick ? [100] : [100, 1000];
  let smaller = Number.NaN;
  for (const size of sizes) {
    const files = [await tableFile('tracking', size), await tableFile('protocol', size)];
    const id = await messageIn(files[0] ?? '');
    const ours = nodeCommand(CLI, 'journey', id, ...files);
    const { ripgrep } = bench;
    const reference = ripgrep === null ? null : { file: ripgrep, args: ['-n', '-F', id, ...files] };
    const peak = await peakOf(ours);
    const times = await inTurn(
      5,
      () => processorTimeOf(ours),
      () => (reference === null ? Promise.resolve(Number.NaN) : processorTimeOf(reference)),
    );
    const goal = size === sizes.at(-1) ? 1 : null;
    const name = `journey through 2 × ${size} MB`;
    bench.add({ name: `${name}: processor time against rg`, ...times, goal, peak });
    bench.add({
      name: `${name}: peak memory, against 2 × 100 MB`,
      ours: peak / 1e6,
      unit: 'MB',
      reference: smaller,
      goal: size === 100 ? null : 1.1,
    });
    smaller = peak / 1e6;
    await followWithIndex(bench, `${name}, with an index`, goal, nodeCommand(CLI, 'journey', id, ...files), files, reference);
  }
}

/** Once the index is there; what it takes in place is its share of the logs. */
async function followWithIndex(
  bench: Bench,
  name: string,
  goal: number | null,
  search: Command,
  files: readonly string[],
  reference: Command | null,
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'journey-index-'));
  const ours = { ...search, args: [...search.args, '--index', folder] };
  const making = await processorTimeOf(ours);
  const times = await inTurn(
    5,
    () => processorTimeOf(ours),
    () => (reference === null ? Promise.resolve(Number.NaN) : processorTimeOf(reference)),
  );
  bench.add({ name: `${name}: processor time against rg`, ...times, goal, peak: await peakOf(ours) });
  bench.add({ name: `${name}: the search that makes it`, ours: making, reference: times.reference, goal: null });
  const lengths = await Promise.all((await readdir(folder)).map(async (file) => (await stat(join(folder, file))).size));
  const sizes = await Promise.all(files.map(async (file) => (await stat(file)).size));
  bench.add({
    name: `${name}: its size, against the logs`,
    ours: sum(lengths) / 1e6,
    unit: 'MB',
    reference: sum(sizes) / 1e6,
    goal: 1 / 20,
  });
  await rm(folder, { recursive: true });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** The id of a message that one row of a tracking log names. */
async function messageIn(file: string): Promise<string> {
  const log = await open(file);
  const { size } = await log.stat();
  const { buffer } = await log.read(Buffer.alloc(STRETCH), 0, STRETCH, Math.floor(size * PLACE));
  await log.close();
  const [, id] = MESSAGE_ID.exec(buffer.toString()) ?? [];
  if (id === undefined) {
    throw new Error(`${file} names no message`);
  }
  return id;
}

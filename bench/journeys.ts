/** Cases that measure the search for one message in large logs. */

import { open } from 'node:fs/promises';
import { type Bench, type Cases, CLI } from './bench.ts';
import { tableFile } from './inputs.ts';
import { inTurn, nodeCommand, peakOf, processorTimeOf } from './processes.ts';

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
    const name = `journey through 2 × ${size} MB`;
    bench.add({ name: `${name}: processor time against rg`, ...times, goal: size === sizes.at(-1) ? 1 : null, peak });
    bench.add({
      name: `${name}: peak memory, against 2 × 100 MB`,
      ours: peak / 1e6,
      unit: 'MB',
      reference: smaller,
      goal: size === 100 ? null : 1.1,
    });
    smaller = peak / 1e6;
  }
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

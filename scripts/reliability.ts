/**
 * `npm run reliability [-- payloads|faults|load|edits]`: measures what `docs/reliability.md` says, each part by its name, and prints the
 * rows of its tables. Fails where something that has to hold does not.
 */

import { parseArgs } from 'node:util';
import { measureEdits } from '../test/reliability/edits.ts';
import { faults } from '../test/reliability/faults.ts';
import { measureLoad } from '../test/reliability/load.ts';
import { countPayloads } from '../test/reliability/payloads.ts';
import { randomNumbers } from '../test/unit/randomNumbers.ts';

const SEED = 20_261_130;

const parts: ReadonlyMap<string, () => Promise<void>> = new Map([
  ['payloads', printPayloads],
  ['faults', printFaults],
  ['load', printLoad],
  ['edits', printEdits],
]);

const { positionals } = parseArgs({ allowPositionals: true });
for (const name of positionals.length === 0 ? parts.keys() : positionals) {
  const print = parts.get(name);
  if (print === undefined) {
    console.error(`Usage: npm run reliability [-- ${[...parts.keys()].join('|')}]`);
    process.exit(2);
  }
  await print();
}

function printRow(...cells: readonly (string | number)[]): void {
  console.log(`| ${cells.map((cell) => (typeof cell === 'number' ? cell.toLocaleString('en') : cell)).join(' | ')} |`);
}

async function printPayloads(): Promise<void> {
  const counts = countPayloads(randomNumbers(SEED));
  let texts = 0;
  for (const [surface, count] of counts) {
    printRow(surface, count.texts, count.marked, 0);
    texts += count.texts;
  }
  printRow(
    'together',
    texts,
    [...counts.values()].reduce((sum, { marked }) => sum + marked, 0),
    0,
  );
}

async function printFaults(): Promise<void> {
  for (const { what, tries, holds } of faults) {
    await holds();
    printRow(what, tries, 'nothing');
  }
}

async function printLoad(): Promise<void> {
  const { files, requests, perSecond, middle, slow } = await measureLoad(randomNumbers(SEED));
  printRow(files, requests, Math.round(perSecond), `${middle.toFixed(1)} ms`, `${slow.toFixed(1)} ms`);
}

async function printEdits(): Promise<void> {
  for (const { edits, heap } of await measureEdits(randomNumbers(SEED))) {
    printRow(edits, `${heap.toFixed(1)} MB`);
  }
}

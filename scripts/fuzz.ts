/**
 * `npm run fuzz [-- --seconds N] [-- --runs N] [-- --seed N] [-- --only TARGET,…]`: changes real inputs at random, keeps those that reach
 * new code, and checks what has to be true of all. An input that breaks something is written to `test/fixtures/fuzz/`, where the unit tests
 * try it again. Without options: 60 seconds for each target, with a new seed. `-- --small` makes small inputs in place of changing real
 * ones, many thousands in a second, and divides `--runs` between its targets.
 */

import { createHash, randomInt } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { shares } from '../test/fuzz/smallTargets.ts';
import { targetNames } from '../test/fuzz/targets.ts';
import type { FuzzedName, FuzzNews, FuzzWork } from '../test/fuzz/worker.ts';

const FOLDER = 'test/fixtures/fuzz';
/** Maximum time of one run, seconds: the slowest takes less than one on a quiet machine. */
const HANG = 60;
/** Maximum heap of a target, MB: each needs less than half. */
const HEAP = 700;
/** Longest input that is kept if a thread dies, bytes. */
const INPUT_BYTES = 1 << 20;

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '60' },
    runs: { type: 'string', default: 'Infinity' },
    seed: { type: 'string' },
    only: { type: 'string' },
    small: { type: 'boolean', default: false },
  },
});
const seed = values.seed === undefined ? randomInt(2 ** 31) : Number(values.seed);
const allNames: readonly FuzzedName[] = values.small ? (Object.keys(shares) as (keyof typeof shares)[]) : targetNames;
const names = allNames.filter((name) => values.only === undefined || values.only.split(',').includes(name));

let findings = 0;
let allRuns = 0;
const started = Date.now();
for (const name of names) {
  await fuzz(name);
}
const minutes = ((Date.now() - started) / 60_000).toFixed(1);
console.log(`${allRuns.toLocaleString('en')} runs in ${minutes} minutes, ${findings} findings; the seed was ${seed}`);
process.exitCode = findings > 0 ? 1 : 0;

function fuzz(name: FuzzedName): Promise<void> {
  const state = new SharedArrayBuffer(8 + INPUT_BYTES);
  const head = new Int32Array(state, 0, 2);
  const runs = Math.ceil(Number(values.runs) * shareOf(name));
  const work: FuzzWork = { name, seed, runs, seconds: Number(values.seconds), isGuided: !values.small, state };
  const begun = Date.now();
  const worker = new Worker(new URL('../test/fuzz/worker.ts', import.meta.url), {
    workerData: work,
    resourceLimits: { maxOldGenerationSizeMb: HEAP },
  });
  const left = (): Uint8Array => Uint8Array.from(new Uint8Array(state, 8, head[1]));
  let last = -1;
  let since = Date.now();
  const watch = setInterval(() => {
    const now = Atomics.load(head, 0);
    since = now === last ? since : Date.now();
    last = now;
    if (Date.now() - since > HANG * 1000) {
      keep(name, left(), `no end after ${HANG} s`);
      void worker.terminate();
    }
  }, 1000);
  worker.on('message', (news: FuzzNews) => {
    if (news.kind === 'finding') {
      keep(name, news.input, news.error);
      return;
    }
    allRuns += news.runs;
    const seconds = (Date.now() - begun) / 1000;
    const guided = values.small ? '' : ` ${news.kept} inputs kept, ${news.pieces} pieces of code reached,`;
    console.log(
      `${name}: ${news.runs.toLocaleString('en')} runs in ${seconds.toFixed(0)} s,${guided} the slowest ${news.slowest.toFixed(0)} ms`,
    );
  });
  // Out of memory, for example.
  worker.on('error', (error) => keep(name, left(), String(error)));
  return new Promise((resolve) => {
    worker.on('exit', () => {
      clearInterval(watch);
      resolve();
    });
  });
}

/** The part of all runs that a target gets; without small inputs each gets all. */
function shareOf(name: FuzzedName): number {
  return values.small && name in shares ? shares[name as keyof typeof shares] / 100 : 1;
}

/** Writes what broke something to where the unit tests find it. */
function keep(name: FuzzedName, input: Uint8Array, error: string): void {
  findings++;
  const path = join(FOLDER, `${name}.${createHash('sha256').update(input).digest('hex').slice(0, 12)}`);
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(path, input);
  console.error(`${path}\n${error}\n`);
}

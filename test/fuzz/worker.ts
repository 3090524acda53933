/** Fuzzes one target in a thread of its own, whose memory is limited and which can be ended: see `scripts/fuzz.ts`. */

import { parentPort, workerData } from 'node:worker_threads';
import { randomNumbers } from '../unit/randomNumbers.ts';
import { pick } from './mutations.ts';
import { NewCode } from './newCode.ts';
import { smallTargets } from './smallTargets.ts';
import { type Target, type TargetName, targets } from './targets.ts';

export type FuzzedName = TargetName | keyof typeof smallTargets;

export interface FuzzWork {
  readonly name: FuzzedName;
  readonly seed: number;
  /** It ends with the first of these that is reached. */
  readonly runs: number;
  readonly seconds: number;
  /** Small inputs are not chosen by the code that they reach: to look at it would take longer than they do. */
  readonly isGuided: boolean;
  /** Number of runs and length of the input, then the input itself: what is left where the thread dies. */
  readonly state: SharedArrayBuffer;
}

export type FuzzNews =
  | { readonly kind: 'finding'; readonly input: Uint8Array; readonly error: string }
  | { readonly kind: 'end'; readonly runs: number; readonly kept: number; readonly pieces: number; readonly slowest: number };

export const HEAD_BYTES = 8;
/** Runs after which it is looked at what ran: it takes as long as several runs. */
const BATCH = 20;
/** Maximum number of inputs that are kept to be changed. */
const MAX_CORPUS = 3000;

const { name, seed, runs: maxRuns, seconds, isGuided, state } = workerData as FuzzWork;
const target: Target = { ...targets, ...smallTargets }[name];
const random = randomNumbers(seed);
const head = new Int32Array(state, 0, 2);
const shared = new Uint8Array(state, HEAD_BYTES);
const code = new NewCode();
const known = new Set<string>();
const corpus = [...(await target.seeds())];
let batch: Uint8Array[] = [];
let runs = 0;
let slowest = 0;

/** Checks an input; what is not as it has to be is told, once for each place in the code. */
async function run(input: Uint8Array): Promise<void> {
  head[1] = Math.min(input.length, shared.length);
  shared.set(input.subarray(0, shared.length));
  Atomics.store(head, 0, runs);
  const before = process.cpuUsage();
  try {
    await target.check(input, randomNumbers(seed + input.length));
  } catch (error) {
    const words = error instanceof Error ? (error.stack ?? error.message) : String(error);
    const key = words.split('\n').filter((line) => /^\s+at /.test(line))[0] ?? words;
    if (!known.has(key)) {
      known.add(key);
      parentPort?.postMessage({ kind: 'finding', input, error: words } satisfies FuzzNews);
    }
  }
  const { user } = process.cpuUsage(before);
  slowest = Math.max(slowest, user / 1000);
}

for (const input of corpus) {
  await run(input);
}
if (isGuided) {
  await code.start();
}
const until = Date.now() + seconds * 1000;
while (runs < maxRuns && Date.now() < until) {
  const input = target.mutate(pick(corpus, random), random, corpus);
  await run(input);
  runs++;
  if (!isGuided) {
    continue;
  }
  batch.push(input);
  if (batch.length === BATCH) {
    if (await code.find()) {
      for (const one of batch) {
        corpus[corpus.length < MAX_CORPUS ? corpus.length : random(MAX_CORPUS)] = one;
      }
    }
    batch = [];
  }
}
parentPort?.postMessage({ kind: 'end', runs, kept: corpus.length, pieces: code.size, slowest } satisfies FuzzNews);
// The target of the server keeps streams open.
process.exit(0);

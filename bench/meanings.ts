/** Cases that measure how long it takes to choose the meaning of a reply. */

import { execFileSync } from 'node:child_process';
import type { Bench, Cases } from './bench.ts';
import { inTurn } from './processes.ts';

const ROUNDS = 5;
/** Maximum time for a reply that was not read before, seconds. */
const LIMIT = 22e-6;

export const meaningCases: Cases = { meaning: measureChoice };

async function measureChoice(bench: Bench): Promise<void> {
  const times = await inTurn(
    ROUNDS,
    async () => secondsOf('new'),
    async () => secondsOf('known'),
  );
  bench.add({ name: 'meaning of a new reply, against its limit', ours: times.ours, reference: LIMIT, goal: 1 });
  bench.add({ name: 'meaning of a new reply, against one that repeats', ...times, goal: null });
}

function secondsOf(kind: 'new' | 'known'): number {
  const answer = execFileSync(process.execPath, ['bench/choose.ts', kind], { encoding: 'utf8' });
  return (JSON.parse(answer) as { seconds: number }).seconds;
}

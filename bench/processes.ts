/** Runs programs and measures their wall time, processor time and peak memory from outside. */

import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFile, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';

export interface Command {
  readonly file: string;
  readonly args: readonly string[];
}

/** Makes a Node program record its peak memory at exit, worker threads included. */
const PEAK = `import { writeFileSync } from 'node:fs'; import { isMainThread } from 'node:worker_threads';
if (isMainThread) process.on('exit', () => writeFileSync(process.env.PEAK_FILE, String(process.resourceUsage().maxRSS * 1024)));`;

/** Number of processor cores that the goals are meant for. */
const CORES = 2;

/** Limits this program and all that it starts to `CORES` cores, if there are more and the system can. */
export function keepToTwoCores(): void {
  if (availableParallelism() > CORES) {
    spawnSync('taskset', ['-a', '-c', '-p', '0,1', String(process.pid)]);
  }
}

/** A program of Node. */
export function nodeCommand(...args: readonly string[]): Command {
  return { file: process.execPath, args };
}

/** @returns seconds from start to end. @throws Error if it cannot run or fails */
export async function timeOf({ file, args }: Command): Promise<number> {
  const begin = performance.now();
  const child = spawn(file, args, { stdio: ['ignore', 'ignore', 'ignore'] });
  const [status, signal] = (await once(child, 'exit')) as [number | null, string | null];
  // A scan of a log with failures exits with 1.
  if (status !== 0 && status !== 1) {
    throw new Error(`${path.basename(file)} ended with ${status ?? signal}`);
  }
  return (performance.now() - begin) / 1000;
}

/** The shell's built-in command, whose second line is about the programs that it ran (POSIX, `times`). */
const TIMES = /(\d+)m([\d.]+)s (\d+)m([\d.]+)s\s*$/;

/** @returns seconds of processor time, of all threads, in the program and in the system for it. @throws Error if that cannot be measured */
export async function processorTimeOf({ file, args }: Command): Promise<number> {
  const { stdout } = spawnSync('sh', ['-c', '"$@" >/dev/null; times', 'sh', file, ...args], { encoding: 'utf8' });
  const [, minutes, seconds, systemMinutes, systemSeconds] = TIMES.exec(stdout) ?? [];
  if (minutes === undefined) {
    throw new Error('the shell does not say the processor time of programs');
  }
  return Number(minutes) * 60 + Number(seconds) + Number(systemMinutes) * 60 + Number(systemSeconds);
}

/** Peak memory of a Node program in bytes, measured in a separate run. */
export async function peakOf({ file, args }: Command): Promise<number> {
  const peakFile = path.join(tmpdir(), `mail-flow-lens-peak-${process.pid}`);
  const preload = `data:text/javascript,${encodeURIComponent(PEAK)}`;
  const child = spawn(file, ['--import', preload, ...args], {
    stdio: ['ignore', 'ignore', 'ignore'],
    env: { ...process.env, PEAK_FILE: peakFile },
  });
  await once(child, 'exit');
  const peak = Number(await readFile(peakFile, 'utf8'));
  await rm(peakFile);
  return peak;
}

/** Runs both alternately, `count` times each. @returns the medians, seconds */
export async function inTurn(
  count: number,
  ours: () => Promise<number>,
  reference: () => Promise<number>,
): Promise<{ readonly ours: number; readonly reference: number }> {
  const times = { ours: [] as number[], reference: [] as number[] };
  for (let round = 0; round < count; round++) {
    times.ours.push(await ours());
    times.reference.push(await reference());
  }
  return { ours: median(times.ours), reference: median(times.reference) };
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** The smallest value that the given share of the values does not exceed. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

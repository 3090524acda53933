/** Cases that measure the start of the extension, and what is shipped. */

import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { bareExtension, bareServer } from './bareExtension.ts';
import type { Bench, Cases } from './bench.ts';
import { inTurn } from './processes.ts';

const EXTENSION = 'dist/extension.cjs';
const SERVER = 'dist/server.js';
const VSIX = 'dist/mail-flow-lens.vsix';
const LOCALES = 'dist/locales';
const ROUNDS = 11;
/** Minimum length of a sentence, UTF-16 code units: shorter texts may occur in code by chance. */
const SENTENCE = 40;

export const activationCases: Cases = { activation: measureActivation, size: measureSizes };

async function measureActivation(bench: Bench): Promise<void> {
  for (const [kind, name, ours, reference] of [
    ['extension', 'extension: loaded and activated', EXTENSION, await bareExtension()],
    ['server', 'server: start to initialised', SERVER, await bareServer()],
  ] as const) {
    const times = await inTurn(
      ROUNDS,
      async () => secondsOf(kind, ours),
      async () => secondsOf(kind, reference),
    );
    bench.add({ name: `${name}, against a bare one`, ...times, goal: 1.3 });
  }
}

function secondsOf(kind: 'extension' | 'server', file: string): number {
  const answer = execFileSync(process.execPath, ['bench/activate.ts', kind, file], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return (JSON.parse(answer) as { seconds: number }).seconds;
}

async function measureSizes(bench: Bench): Promise<void> {
  for (const [name, ours, reference] of [
    ['client', EXTENSION, await bareExtension()],
    ['server', SERVER, await bareServer()],
  ] as const) {
    bench.add({
      name: `code of the ${name}, against a bare one`,
      ours: statSync(ours).size / 1e6,
      reference: statSync(reference).size / 1e6,
      goal: 1.3,
      unit: 'MB',
    });
  }
  bench.add({ name: '.vsix, against its limit', ours: statSync(VSIX).size / 1e6, reference: 2, goal: 1, unit: 'MB' });
  bench.add({ name: 'sentences of the locales as shipped, against once', ...sentencesShipped(), goal: 1, unit: 'MB' });
}

/** Megabytes of the sentences that people see: as they occur in all shipped files, and counted once. */
function sentencesShipped(): { readonly ours: number; readonly reference: number } {
  const locales = readdirSync(LOCALES).map((name) => path.join(LOCALES, name));
  const bundles = readdirSync('dist').filter((name) => /\.[cm]?js$/.test(name));
  const code = bundles.map((name) => readFileSync(path.join('dist', name), 'utf8'));
  let [ours, reference] = [0, 0];
  for (const sentence of new Set(locales.flatMap((file) => sentencesIn(JSON.parse(readFileSync(file, 'utf8')))))) {
    const megabytes = Buffer.byteLength(sentence) / 1e6;
    reference += megabytes;
    ours += megabytes * (1 + code.filter((text) => text.includes(sentence)).length);
  }
  return { ours, reference };
}

function sentencesIn(value: unknown): string[] {
  if (typeof value === 'string') {
    return value.length >= SENTENCE ? [value] : [];
  }
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(sentencesIn) : [];
}

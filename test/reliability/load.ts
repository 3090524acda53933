/** The language server with many logs open, which are asked about and edited all at once. */

import { performance } from 'node:perf_hooks';
import { pick, type Random } from '../fuzz/mutations.ts';
import { LspClient } from '../lsp/client.ts';
import { logTexts } from '../unit/logReports.ts';

export interface Load {
  readonly files: number;
  readonly requests: number;
  readonly perSecond: number;
  /** The 50th and the 99th percentile of the time to an answer, milliseconds. */
  readonly middle: number;
  readonly slow: number;
}

const FILES = 100;
const REQUESTS = 5000;
/** Requests that wait for an answer at the same time. */
const AT_ONCE = 10;
/** One request in so many comes with an edit. */
const EDIT_EVERY = 20;
const METHODS = [
  'textDocument/hover',
  'textDocument/codeAction',
  'textDocument/documentSymbol',
  'textDocument/documentLink',
  'textDocument/foldingRange',
  'textDocument/documentHighlight',
] as const;

/** Asks about random places of random logs. Throws where a request is not answered. */
export async function measureLoad(random: Random): Promise<Load> {
  const client = await LspClient.start();
  const texts = [...logTexts.values()];
  const logs = Array.from({ length: FILES }, (_, index) => ({ uri: `file:///logs/${index}.log`, text: pick(texts, random) }));
  for (const { uri, text } of logs) {
    await client.open(uri, text);
  }
  const times: number[] = [];
  let asked = 0;
  const begun = performance.now();
  const ask = async (): Promise<void> => {
    while (asked < REQUESTS) {
      const number = asked++;
      const { uri, text } = pick(logs, random);
      const at = { line: random(text.split('\n').length), character: random(60) };
      if (number % EDIT_EVERY === 0) {
        await client.change(uri, number + 2, [{ range: { start: at, end: at }, text: 'a' }]);
      }
      const before = performance.now();
      await client.ask(pick(METHODS, random), uri, { position: at, range: { start: at, end: at }, context: { diagnostics: [] } });
      times.push(performance.now() - before);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, ask));
  const seconds = (performance.now() - begun) / 1000;
  await client.stop();
  times.sort((a, b) => a - b);
  const percentile = (share: number): number => times[Math.floor(times.length * share)] ?? 0;
  return { files: FILES, requests: REQUESTS, perSecond: REQUESTS / seconds, middle: percentile(0.5), slow: percentile(0.99) };
}

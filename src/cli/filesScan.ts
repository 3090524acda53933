/** Reads many small files on several threads; what they tell comes in the order of the files. */

import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Locale } from '../locales/locale.ts';
import type { FilesAnswer, FilesWork } from './filesWorker.ts';
import type { Input } from './inputs.ts';

/** Files that a thread is given at once. */
const BATCH = 50;
/** Fewer files are read before a thread has started. */
export const MIN_FILES = 500;

export interface FilesScanOptions {
  readonly locale: Locale;
  readonly threads: number;
  /** Takes what was read of some files, one answer after the other. */
  readonly onAnswer: (answer: FilesAnswer) => Promise<void>;
  /** Reads a file that is too large to be read among others. */
  readonly onLarge: (input: Input) => Promise<void>;
}

/** Divides a list: the beginning, if it is that long, and the whole to go through all the same. */
export async function readAhead(
  inputs: AsyncGenerator<Input>,
  count: number,
): Promise<{ readonly ahead: number; readonly all: AsyncGenerator<Input> }> {
  const first: Input[] = [];
  while (first.length < count) {
    const next = await inputs.next();
    if (next.done === true) {
      break;
    }
    first.push(next.value);
  }
  async function* all(): AsyncGenerator<Input> {
    yield* first;
    yield* inputs;
  }
  return { ahead: first.length, all: all() };
}

export async function scanFiles(inputs: AsyncGenerator<Input>, options: FilesScanOptions): Promise<void> {
  const workerData: FilesWork = { kind: 'files', language: options.locale.language };
  const workers = Array.from({ length: options.threads }, () => new Worker(new URL(import.meta.url), { workerData }));
  const batches = batchesOf(inputs);
  /** Over when all before have been told. */
  let turn: Promise<void> = Promise.resolve();
  const work = async (worker: Worker): Promise<void> => {
    for (let taken = await batches.next(); taken.done !== true; taken = await batches.next()) {
      const before = turn;
      let end = (): void => undefined;
      turn = new Promise((resolve) => {
        end = resolve;
      });
      await tell(worker, taken.value, before, options);
      end();
    }
  };
  try {
    await Promise.all(workers.map(work));
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

/** Has a batch read, and tells what came of it once it is its turn. */
async function tell(worker: Worker, batch: readonly Input[], turn: Promise<void>, options: FilesScanOptions): Promise<void> {
  for (let from = 0; from < batch.length; ) {
    worker.postMessage(batch.slice(from));
    const [answer] = (await once(worker, 'message')) as [FilesAnswer];
    await turn;
    await options.onAnswer(answer);
    from += answer.read;
    const large = batch[from];
    if (large !== undefined) {
      await options.onLarge(large);
      from++;
    }
  }
}

async function* batchesOf(inputs: AsyncGenerator<Input>): AsyncGenerator<readonly Input[]> {
  let batch: Input[] = [];
  for await (const input of inputs) {
    batch.push(input);
    if (batch.length === BATCH) {
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) {
    yield batch;
  }
}

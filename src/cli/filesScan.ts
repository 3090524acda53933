/** Reads many small files on several threads; the output comes in the order of the files. */

import type { Locale } from '../locales/locale.ts';
import type { FilesAnswer, FilesWork } from './filesWorker.ts';
import type { Input } from './inputs.ts';
import { Threads } from './threads.ts';
import { Turns } from './turns.ts';

/** Number of files that a thread is given at a time. */
const BATCH = 50;

type Ask = (inputs: readonly Input[]) => Promise<FilesAnswer>;

export interface FilesScanOptions {
  readonly locale: Locale;
  readonly threads: number;
  /** Address of the file that they run. */
  readonly program: URL;
  /** Receives what was read of some files, one answer after the other. */
  readonly onAnswer: (answer: FilesAnswer) => Promise<void>;
  /** Reads a file that is not read in a batch. */
  readonly onLarge: (input: Input) => Promise<void>;
}

export async function scanFiles(inputs: AsyncGenerator<Input>, options: FilesScanOptions): Promise<void> {
  const workerData: FilesWork = { kind: 'files', language: options.locale.language };
  const threads = new Threads<readonly Input[], FilesAnswer>(options.threads, options.program, workerData);
  const batches = batchesOf(inputs);
  const turns = new Turns();
  let taken = 0;
  const work = async (ask: Ask): Promise<void> => {
    for (let batch = await batches.next(); batch.done !== true; batch = await batches.next()) {
      const inputs = batch.value;
      const number = taken++;
      const answer = await ask(inputs);
      await turns.inTurn(number, () => passOn(inputs, answer, ask, options));
    }
  };
  try {
    await threads.run(work);
  } finally {
    await threads.end();
  }
}

/** Passes on what came of a batch. A file that is not read in a batch ended its reading; the files after that one are read only now. */
async function passOn(batch: readonly Input[], answer: FilesAnswer, ask: Ask, options: FilesScanOptions): Promise<void> {
  await options.onAnswer(answer);
  const [large, ...rest] = batch.slice(answer.read);
  if (large !== undefined) {
    await options.onLarge(large);
  }
  if (rest.length > 0) {
    await passOn(rest, await ask(rest), ask, options);
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

/** Reads many small files on several threads; what they tell comes in the order of the files. */

import type { Locale } from '../locales/locale.ts';
import type { FilesAnswer, FilesWork } from './filesWorker.ts';
import type { Input } from './inputs.ts';
import { Threads } from './threads.ts';

/** Files that a thread is given at once. */
const BATCH = 50;

type Ask = (inputs: readonly Input[]) => Promise<FilesAnswer>;

export interface FilesScanOptions {
  readonly locale: Locale;
  readonly threads: number;
  /** Address of the file that they run. */
  readonly program: URL;
  /** Takes what was read of some files, one answer after the other. */
  readonly onAnswer: (answer: FilesAnswer) => Promise<void>;
  /** Reads a file that is too large to be read among others. */
  readonly onLarge: (input: Input) => Promise<void>;
}

export async function scanFiles(inputs: AsyncGenerator<Input>, options: FilesScanOptions): Promise<void> {
  const workerData: FilesWork = { kind: 'files', language: options.locale.language };
  const threads = new Threads<readonly Input[], FilesAnswer>(options.threads, options.program, workerData);
  const batches = batchesOf(inputs);
  /** Over when all before have been told. */
  let turn: Promise<void> = Promise.resolve();
  const work = async (ask: Ask): Promise<void> => {
    for (let taken = await batches.next(); taken.done !== true; taken = await batches.next()) {
      const before = turn;
      let end = (): void => undefined;
      turn = new Promise((resolve) => {
        end = resolve;
      });
      await tell(ask, taken.value, before, options);
      end();
    }
  };
  try {
    await threads.run(work);
  } finally {
    await threads.end();
  }
}

/** Has a batch read, and tells what came of it once it is its turn. */
async function tell(ask: Ask, batch: readonly Input[], turn: Promise<void>, options: FilesScanOptions): Promise<void> {
  for (let from = 0; from < batch.length; ) {
    const answer = await ask(batch.slice(from));
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

/** Reads many small files, on this thread and on others; the output comes in the order of the files. */

import { setImmediate as tick } from 'node:timers/promises';
import type { Locale } from '../locales/locale.ts';
import type { FilesWork } from './filesWorker.ts';
import type { Input } from './inputs.ts';
import { type FilesAnswer, type FilesBatch, LANES, SmallFiles } from './smallFiles.ts';
import { Threads } from './threads.ts';
import { Turns } from './turns.ts';

/** Number of files that a thread is given at a time. */
const BATCH = 50;

type Ask = (batch: FilesBatch) => Promise<FilesAnswer>;

export interface FilesScanOptions {
  readonly locale: Locale;
  readonly onlyFailures: boolean;
  /** Number of threads, this one included. */
  readonly threads: number;
  /** Address of the file that the others run. */
  readonly program: URL;
  /** Receives what was read of some files, one answer after the other. */
  readonly onAnswer: (answer: FilesAnswer) => Promise<void>;
  /** Reads a file that is not read in a batch. */
  readonly onLarge: (input: Input) => Promise<void>;
}

export async function scanFiles(inputs: AsyncGenerator<Input>, options: FilesScanOptions): Promise<void> {
  const { locale, onlyFailures } = options;
  const workerData: FilesWork = { kind: 'files', language: locale.language, onlyFailures };
  const threads = new Threads<FilesBatch, FilesAnswer>(options.threads - 1, options.program, workerData);
  try {
    await new FilesScan(inputs, options).run(threads);
  } finally {
    await threads.end();
  }
}

class FilesScan {
  readonly #options: FilesScanOptions;
  readonly #batches: AsyncGenerator<readonly Input[]>;
  readonly #turns = new Turns();
  #taken = 0;

  constructor(inputs: AsyncGenerator<Input>, options: FilesScanOptions) {
    this.#options = options;
    this.#batches = batchesOf(inputs);
  }

  async run(threads: Threads<FilesBatch, FilesAnswer>): Promise<void> {
    const files = new SmallFiles(this.#options.locale, this.#options.onlyFailures);
    const here = this.#read(async (batch) => {
      const answer = files.read(batch);
      // The answers of the others have come meanwhile.
      await tick();
      return answer;
    });
    const elsewhere = threads.run(async (ask) => {
      // It takes a while until a thread has loaded its code: the batches that it would keep waiting until then are read here.
      await ask({ lane: 0, inputs: [] });
      await this.#read(ask);
    });
    const done = here.then(() => this.#turns.inTurn(this.#taken, () => undefined));
    // Where few files are left, a thread may not even have begun when all is done.
    await Promise.race([Promise.all([here, elsewhere]), done]);
  }

  /** Has a thread read batches until none is left, several of them at the same time. */
  async #read(ask: Ask): Promise<void> {
    await Promise.all(Array.from({ length: LANES }, (_, lane) => this.#readInLane(ask, lane)));
  }

  async #readInLane(ask: Ask, lane: number): Promise<void> {
    for (let batch = await this.#batches.next(); batch.done !== true; batch = await this.#batches.next()) {
      const inputs = batch.value;
      const number = this.#taken++;
      const answer = await ask({ lane, inputs });
      await this.#turns.inTurn(number, () => this.#passOn(inputs, answer, ask, lane));
    }
  }

  /** Passes on what came of a batch. A file that is not read in a batch ended its reading; the files after that one are read only now. */
  async #passOn(inputs: readonly Input[], answer: FilesAnswer, ask: Ask, lane: number): Promise<void> {
    const { onAnswer, onLarge } = this.#options;
    await onAnswer(answer);
    const [large, ...rest] = inputs.slice(answer.read);
    if (large !== undefined) {
      await onLarge(large);
    }
    if (rest.length > 0) {
      await this.#passOn(rest, await ask({ lane, inputs: rest }), ask, lane);
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

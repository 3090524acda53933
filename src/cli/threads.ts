/** Threads that answer requests, each in their order. */

import { Worker } from 'node:worker_threads';
import type { FilesWork } from './filesWorker.ts';
import type { PieceWork } from './pieceWorker.ts';

/** What a thread is started with. */
export type ThreadWork = FilesWork | PieceWork;

/**
 * Size of the young generation of a thread's heap, megabytes: beyond it, memory grows more than time shrinks. What is read for a report
 * becomes numbers at once, and of failures alone there are few: both need less.
 */
const YOUNG_MEGABYTES = 48;
const YOUNG_WITH_LITTLE = 18;

/** Some threads that run `program`. The caller must call `end`. */
export class Threads<Request, Answer> {
  readonly #threads: readonly Thread<Request, Answer>[];

  constructor(count: number, program: URL, workerData: ThreadWork) {
    this.#threads = Array.from({ length: count }, () => new Thread<Request, Answer>(program, workerData));
  }

  /** Runs `work` for each thread at the same time. @throws Error if a thread fails, or ends before it answers */
  async run(work: (ask: (request: Request) => Promise<Answer>) => Promise<void>): Promise<void> {
    await Promise.all(this.#threads.map((thread) => work((request) => thread.ask(request))));
  }

  async end(): Promise<void> {
    await Promise.all(this.#threads.map((thread) => thread.end()));
  }
}

interface Asker<Answer> {
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: Error) => void;
}

class Thread<Request, Answer> {
  readonly #worker: Worker;
  /** Of the requests that it has not answered, in their order. */
  #askers: Asker<Answer>[] = [];
  /** Why it no longer answers. */
  #failure: Error | undefined;

  constructor(program: URL, workerData: ThreadWork) {
    const keepsLittle = workerData.kind === 'pieces' && (workerData.output === 'report' || workerData.onlyFailures);
    const maxYoungGenerationSizeMb = keepsLittle ? YOUNG_WITH_LITTLE : YOUNG_MEGABYTES;
    this.#worker = new Worker(program, { workerData, resourceLimits: { maxYoungGenerationSizeMb } });
    this.#worker.on('message', (answer: Answer) => {
      this.#askers.shift()?.resolve(answer);
    });
    this.#worker.on('error', (error) => this.#fail(error));
    this.#worker.on('exit', (code) => this.#fail(new Error(`a thread ended before it answered (exit code ${code})`)));
  }

  ask(request: Request): Promise<Answer> {
    return new Promise((resolve, reject) => {
      if (this.#failure === undefined) {
        this.#askers.push({ resolve, reject });
        this.#worker.postMessage(request);
      } else {
        reject(this.#failure);
      }
    });
  }

  async end(): Promise<void> {
    await this.#worker.terminate();
  }

  /** A thread that fails exits as well: the first reason is kept. */
  #fail(error: Error): void {
    this.#failure ??= error;
    for (const { reject } of this.#askers) {
      reject(this.#failure);
    }
    this.#askers = [];
  }
}

/** Threads that answer one request after the other. */

import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { FilesWork } from './filesWorker.ts';
import type { PieceWork } from './pieceWorker.ts';

/** What a thread is started with. */
export type ThreadWork = FilesWork | PieceWork;

/** Megabytes of a thread's young objects: larger, and the memory of all grows more than the time shrinks. */
const YOUNG_MEGABYTES = 48;

/** Some threads that run `program`; to be ended. */
export class Threads<Request, Answer> {
  readonly #workers: readonly Worker[];

  constructor(count: number, program: URL, workerData: ThreadWork) {
    const resourceLimits = { maxYoungGenerationSizeMb: YOUNG_MEGABYTES };
    this.#workers = Array.from({ length: count }, () => new Worker(program, { workerData, resourceLimits }));
  }

  /** Has each thread work until it is out of work. @throws Error that a thread ended with */
  async run(work: (ask: (request: Request) => Promise<Answer>) => Promise<void>): Promise<void> {
    await Promise.all(
      this.#workers.map((worker) =>
        work(async (request) => {
          worker.postMessage(request);
          const [answer] = (await once(worker, 'message')) as [Answer];
          return answer;
        }),
      ),
    );
  }

  async end(): Promise<void> {
    await Promise.all(this.#workers.map((worker) => worker.terminate()));
  }
}

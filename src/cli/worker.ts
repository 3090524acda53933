/** A thread of a scan: reads pieces of a file, or small files, as its `workerData` says, until it is terminated. */

import { readFileSync } from 'node:fs';
import { workerData } from 'node:worker_threads';
import { readWordsWith } from '../locales/languages.ts';
import { runFilesWorker } from './filesWorker.ts';
import { runPieceWorker } from './pieceWorker.ts';
import type { ThreadWork } from './threads.ts';

readWordsWith((file) => readFileSync(new URL(`../locales/${file}.json`, import.meta.url), 'utf8'));

const work = workerData as ThreadWork;
if (work.kind === 'files') {
  runFilesWorker(work);
} else {
  runPieceWorker(work);
}

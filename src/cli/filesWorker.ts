/** Reads small files on a thread of its own. */

import { parentPort } from 'node:worker_threads';
import { localeOf } from '../locales/languages.ts';
import type { Locale } from '../locales/locale.ts';
import { type FilesBatch, SmallFiles } from './smallFiles.ts';

/** What a worker is started with. */
export interface FilesWork {
  readonly kind: 'files';
  readonly language: Locale['language'];
  readonly onlyFailures: boolean;
}

/** Answers batches, in their order, until the thread is terminated. */
export function runFilesWorker({ language, onlyFailures }: FilesWork): void {
  const files = new SmallFiles(localeOf(language), onlyFailures);
  parentPort?.on('message', (batch: FilesBatch) => parentPort?.postMessage(files.read(batch)));
}

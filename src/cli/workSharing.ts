/** Decides what of a scan is worth several threads: many files, or one large file. */

import { availableParallelism } from 'node:os';

/**
 * Minimum number of files that are shared out: of fewer, most are read before another thread has loaded its code, which keeps a processor busy for
 * as long as five hundred files.
 */
export const MIN_SHARED_FILES = 1000;
/** Minimum size of a file that is shared out, bytes: below it, starting threads takes longer than reading. */
const MIN_SHARED_BYTES = 24 << 20;
/** Maximum number of threads: more do not help. */
const MAX_THREADS = 8;

export class WorkSharing {
  readonly threads: number;
  /** Address of the file that the threads run. */
  readonly program: URL;

  /** `threads`: null for as many as the machine has room for. */
  constructor(threads: number | null, program: URL) {
    this.threads = Math.min(threads ?? availableParallelism(), MAX_THREADS);
    this.program = program;
  }

  /** Whether each thread is to read some of the files. */
  sharesFiles(count: number): boolean {
    return this.threads > 1 && count >= MIN_SHARED_FILES;
  }

  /** Whether each thread is to read pieces of a file of this size, bytes. */
  sharesFile(size: number): boolean {
    return this.threads > 1 && size >= MIN_SHARED_BYTES;
  }
}

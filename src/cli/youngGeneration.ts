/** Keeps the engine's heaps for young objects small. */

import { setFlagsFromString } from 'node:v8';

/** Initial size of a half of the young generation in threads that are started later, megabytes: about eight pieces' worth of objects. */
const THREADS_HALF = 6;

/**
 * The engine doubles these heaps whenever enough objects have survived: up to about 90 MB in the main thread, for which a program cannot set a
 * limit. Where a thread mostly takes over numbers, a large one saves no time. An engine that does not know the flags ignores them.
 */
export function keepYoungGenerationSmall(): void {
  setFlagsFromString(`--min-semi-space-size=${THREADS_HALF}`);
  setFlagsFromString('--semi-space-growth-factor=1');
}

/** Keeps the engine's heaps small. */

import { setFlagsFromString } from 'node:v8';

/** Initial size of a half of the young generation in threads that are started later, megabytes: about eight pieces' worth of objects. */
const THREADS_HALF = 6;
/** By how much the heap of old objects may grow until it is collected again, per cent. */
const OLD_GROWTH = 30;

/**
 * The engine doubles the heaps of young objects whenever enough have survived: up to about 90 MB in the main thread, for which a program cannot
 * set a limit. It lets that of old objects grow to twice its size, and more, before it collects it. Where a thread mostly takes over numbers
 * and few texts, neither saves time. An engine that does not know the flags ignores them.
 */
export function keepHeapsSmall(): void {
  setFlagsFromString(`--min-semi-space-size=${THREADS_HALF}`);
  setFlagsFromString('--semi-space-growth-factor=1');
  setFlagsFromString(`--heap-growing-percent=${OLD_GROWTH}`);
}

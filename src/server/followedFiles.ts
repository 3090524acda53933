/** What is remembered of the files of a report while it is followed: readers of logs that grow, and what the others held. */

import type { Stamp } from './files.ts';
import type { FoundPart } from './fileTexts.ts';
import type { GrowingFile } from './growingFile.ts';

/** Maximum number of logs whose readers stay open; each remembers the last states of its messages. */
const MAX_GROWING = 4;
/** Size from which a log is followed, bytes: a smaller one is read again as quickly. */
const LEAST_GROWING = 128 * 1024;
/** Time since its last change for which a file may be one that is being written, milliseconds. */
const GROWS_FOR = 10 * 60_000;
/** Maximum number of failures that open readers remember: they take about a kilobyte each. */
const MAX_STANDING = 60_000;
/** Maximum number of failures in the parts that are remembered, a part counted for one more. */
const MAX_REMEMBERED = 50_000;
/** Time without a change after which what a program writes at once is whole, milliseconds. */
const QUIET_AFTER = 2000;

export class FollowedFiles {
  readonly #growing = new Map<string, { readonly file: GrowingFile; readonly failures: number }>();
  readonly #parts = new Map<string, { readonly stamp: Stamp; readonly found: FoundPart }>();
  #remembered = 0;

  get isEmpty(): boolean {
    return this.#growing.size === 0;
  }

  growing(uri: string): GrowingFile | null {
    return this.#growing.get(uri)?.file ?? null;
  }

  /** Whether the reader of a file should stay open. */
  wants(uri: string, { size, modified }: Stamp): boolean {
    const isKnown = this.#growing.has(uri) || this.#growing.size < MAX_GROWING;
    return isKnown && size >= LEAST_GROWING && Date.now() - modified < GROWS_FOR;
  }

  /** Keeps its reader open, unless it and the others remember too much. `failures`: how many it remembers. */
  follow(uri: string, file: GrowingFile, failures: number): void {
    this.#growing.delete(uri);
    const others = [...this.#growing.values()].reduce((sum, known) => sum + known.failures, 0);
    if (others + failures <= MAX_STANDING) {
      this.#growing.set(uri, { file, failures });
    }
  }

  leave(uri: string): void {
    this.#growing.delete(uri);
  }

  /** Forgets files that are no longer there. */
  keepOnly(uris: ReadonlySet<string>): void {
    for (const known of [...this.#growing.keys()]) {
      if (!uris.has(known)) {
        this.#growing.delete(known);
      }
    }
    for (const known of [...this.#parts.keys()]) {
      if (!uris.has(known)) {
        this.#drop(known);
      }
    }
  }

  /** What a file held that has not changed since; null: it is not known. */
  part(uri: string, { size, modified, changed }: Stamp): FoundPart | null {
    const known = this.#parts.get(uri);
    return known?.stamp.size === size && known.stamp.modified === modified && known.stamp.changed === changed
      ? known.found
      : null;
  }

  /** Only once a log was found that grows: without one, the report is not read again, and large logs hold much. */
  remember(uri: string, stamp: Stamp, found: FoundPart): void {
    this.#drop(uri);
    const weight = weightOf(found);
    if (!this.isEmpty && this.#remembered + weight <= MAX_REMEMBERED) {
      this.#parts.set(uri, { stamp, found });
      this.#remembered += weight;
    }
  }

  #drop(uri: string): void {
    const known = this.#parts.get(uri);
    if (known !== undefined) {
      this.#parts.delete(uri);
      this.#remembered -= weightOf(known.found);
    }
  }
}

function weightOf({ part }: FoundPart): number {
  return 1 + part.report.failures.length;
}

/** Whether nothing was added to a file for a while. One whose time lies ahead, of a machine whose clock is wrong, is quiet. */
export function isQuiet({ modified }: Stamp): boolean {
  return Math.abs(Date.now() - modified) >= QUIET_AFTER;
}

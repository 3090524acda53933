/** Files that get their names once they are whole: what cannot be written to its end, on a full disk for example, leaves nothing behind. For Node alone. */

import { Buffer } from 'node:buffer';
import { randomBytes } from 'node:crypto';
import { closeSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';

/** A file that is being written beside its place, under a name of its own. */
export class WholeFile {
  readonly #path: string;
  readonly #unfinished: string;
  readonly #descriptor: number;
  #isOpen = true;

  /** `mode`: who may read and write it. @throws Error if it cannot be created */
  constructor(path: string, mode = 0o666) {
    this.#path = path;
    this.#unfinished = `${path}.${randomBytes(4).toString('hex')}.part`;
    // A new file: what has the name until then, a link to another place too, is replaced and not written to.
    this.#descriptor = openSync(this.#unfinished, 'wx', mode);
  }

  /** @throws Error if it cannot be written */
  write(bytes: Uint8Array): void {
    writeAll(this.#descriptor, bytes);
  }

  /** It is whole: it gets its name, in the place of what had it before. @throws Error if it cannot */
  close(): void {
    this.#end();
    renameSync(this.#unfinished, this.#path);
  }

  /** It will not be whole: nothing of it is left. Of one that has its name, nothing changes. */
  discard(): void {
    this.#end();
    rmSync(this.#unfinished, { force: true });
  }

  #end(): void {
    if (this.#isOpen) {
      this.#isOpen = false;
      closeSync(this.#descriptor);
    }
  }
}

/** Writes a file at once. @throws Error if it cannot be written: what had the name before is still there */
export function writeWhole(path: string, text: string): void {
  const file = new WholeFile(path);
  try {
    file.write(Buffer.from(text));
    file.close();
  } catch (error) {
    file.discard();
    throw error;
  }
}

/** A system may take fewer bytes than it was given. @throws Error if they cannot be written */
export function writeAll(descriptor: number, bytes: Uint8Array): void {
  for (let from = 0; from < bytes.length; ) {
    from += writeSync(descriptor, bytes, from);
  }
}

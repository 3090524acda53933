/** The folder into which masked copies are written: each in the encoding of its input, and never over an input. */

import { closeSync, mkdirSync, openSync, statSync, writeSync } from 'node:fs';
import { dirname, extname, join, normalize, sep } from 'node:path';
import { guessEncoding } from '../text/encoding.ts';

/** Length held back before it is written, UTF-16 code units. */
const MAX_HELD = 1 << 20;

/** A copy would be written over an input. */
export class OverInputError extends Error {
  readonly file: string;

  constructor(file: string) {
    super(file);
    this.file = file;
  }
}

export interface MaskedFile {
  write(text: string): void;
  close(): void;
}

export class MaskedFolder {
  readonly #folder: string;
  readonly #inputs: ReadonlySet<string>;
  readonly #used = new Set<string>();

  constructor(folder: string, inputs: readonly (string | Buffer)[]) {
    this.#folder = folder;
    this.#inputs = new Set(inputs.flatMap((path) => identityOf(path) ?? []));
  }

  /**
   * Begins a copy; `name` is its path below the folder, `head` the first bytes of the input, which tell its encoding.
   *
   * @throws OverInputError if it is one of the inputs
   */
  create(name: string, head: Uint8Array): MaskedFile {
    const path = this.#free(join(this.#folder, inside(name)));
    const identity = identityOf(path);
    if (identity !== null && this.#inputs.has(identity)) {
      throw new OverInputError(path);
    }
    mkdirSync(dirname(path), { recursive: true });
    return openFile(path, head);
  }

  /** Two inputs of one name get two names. */
  #free(path: string): string {
    const end = extname(path);
    let free = path;
    for (let number = 2; this.#used.has(free.toLowerCase()); number++) {
      free = `${path.slice(0, path.length - end.length)}-${number}${end}`;
    }
    this.#used.add(free.toLowerCase());
    return free;
  }
}

/** A path that stays below its folder, whatever an archive says. */
function inside(name: string): string {
  const parts = normalize(name.replaceAll('\\', '/').replaceAll('\0', '')).split(/[/\\]/);
  return parts.filter((part) => part !== '..' && part !== '.' && part !== '').join(sep) || 'unnamed';
}

/** What a file is, under whatever name; null: there is none. */
function identityOf(path: string | Buffer): string | null {
  try {
    const { dev, ino } = statSync(path, { bigint: true });
    return `${dev}:${ino}`;
  } catch {
    return null;
  }
}

function openFile(path: string, head: Uint8Array): MaskedFile {
  const guess = guessEncoding(head);
  const { encoding, bomLength } = guess === 'binary' ? { encoding: 'utf-8', bomLength: 0 } : guess;
  const descriptor = openSync(path, 'w');
  writeSync(descriptor, head.subarray(0, bomLength));
  let held = '';
  const write = (): void => {
    const bytes = Buffer.from(held, encoding === 'utf-8' ? 'utf8' : 'utf16le');
    held = '';
    const all = encoding === 'utf-16be' ? bytes.swap16() : bytes;
    for (let from = 0; from < all.length; ) {
      from += writeSync(descriptor, all, from);
    }
  };
  return {
    write(text) {
      held += text;
      if (held.length >= MAX_HELD) {
        write();
      }
    },
    close() {
      write();
      closeSync(descriptor);
    },
  };
}

/**
 * The folder into which masked copies are written: each in the encoding of its input, never over an input, and under its name once it is whole.
 */

import { lstatSync, mkdirSync, statSync } from 'node:fs';
import { dirname, extname, join, sep } from 'node:path';
import { guessEncoding } from '../text/encoding.ts';
import { UNSEEN } from '../text/unseen.ts';
import { WholeFile } from '../text/wholeFile/node.ts';

/** Length held back before it is written, UTF-16 code units. */
const MAX_HELD = 1 << 20;

/** Why a copy is not written: it would be written over an input, or a link in the folder leads out of it. */
export type Refusal = 'overInput' | 'outside';

export class RefusedCopyError extends Error {
  readonly refusal: Refusal;
  readonly file: string;

  constructor(refusal: Refusal, file: string) {
    super(file);
    this.refusal = refusal;
    this.file = file;
  }
}

/** A copy cannot be written; its `cause` is what the system says. */
export class UnwrittenCopyError extends Error {
  readonly file: string;

  constructor(file: string, cause: unknown) {
    super(file, { cause });
    this.file = file;
  }
}

/** @throws UnwrittenCopyError */
function writing<Result>(file: string, write: () => Result): Result {
  try {
    return write();
  } catch (error) {
    throw new UnwrittenCopyError(file, error);
  }
}

export interface MaskedFile {
  write(text: string): void;
  /** It is whole: it gets its name, in the place of what had it before. */
  close(): void;
  /** It will not be whole: nothing of it is left. */
  discard(): void;
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
   * @throws RefusedCopyError
   * @throws UnwrittenCopyError
   */
  create(name: string, head: Uint8Array): MaskedFile {
    const path = this.#free(join(this.#folder, inside(name)));
    const identity = identityOf(path);
    if (identity !== null && this.#inputs.has(identity)) {
      throw new RefusedCopyError('overInput', path);
    }
    let above = this.#folder;
    for (const part of inside(name).split(sep).slice(0, -1)) {
      above = join(above, part);
      if (lstatSync(above, { throwIfNoEntry: false })?.isSymbolicLink() === true) {
        throw new RefusedCopyError('outside', path);
      }
    }
    return writing(path, () => {
      mkdirSync(dirname(path), { recursive: true });
      return openFile(path, head);
    });
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

/** A path that stays below its folder, and that of its archive, whatever an archive says: `..` leads nowhere. */
function inside(name: string): string {
  const parts = name.replaceAll('\\', '/').replace(UNSEEN, '_').split('/');
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
  const file = new WholeFile(path);
  let held = '';
  const write = (): void => {
    const bytes = Buffer.from(held, encoding === 'utf-8' ? 'utf8' : 'utf16le');
    held = '';
    file.write(encoding === 'utf-16be' ? bytes.swap16() : bytes);
  };
  try {
    file.write(head.subarray(0, bomLength));
  } catch (error) {
    file.discard();
    throw error;
  }
  return {
    write(text) {
      held += text;
      if (held.length >= MAX_HELD) {
        writing(path, write);
      }
    },
    close() {
      writing(path, () => {
        write();
        file.close();
      });
    },
    discard() {
      file.discard();
    },
  };
}

/**
 * The folder into which masked copies are written: each in the encoding of its input, never over an input, and under its name once it is whole.
 */

import { existsSync, lstatSync, mkdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { guessEncoding } from '../text/encoding.ts';
import { nameKey, numberedName, portableName } from '../text/portableName.ts';
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

/** A name that something has. */
interface Used {
  /** Of those that wanted this name, the number of the last. */
  last: number;
  /** The folder that has this name, or that got another one because a file has it. */
  folder: string | null;
}

export class MaskedFolder {
  readonly #folder: string;
  readonly #inputs: ReadonlySet<string>;
  /** By paths below the folder, as systems tell them apart. */
  readonly #used = new Map<string, Used>();

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
    const below = partsOf(name);
    let above = '';
    for (const part of below.slice(0, -1)) {
      above = this.#give(above, part, 'folder');
    }
    const folders = above;
    const path = join(this.#folder, this.#give(above, below.at(-1) ?? 'unnamed', 'file'));
    const identity = identityOf(path);
    if (identity !== null && this.#inputs.has(identity)) {
      throw new RefusedCopyError('overInput', path);
    }
    if (this.#leadsOut(folders)) {
      throw new RefusedCopyError('outside', path);
    }
    return writing(path, () => {
      makeFolder(dirname(path));
      return openFile(path, head);
    });
  }

  /**
   * Two inputs of one name get two names, on systems that do not tell capitals apart too; and a folder another than a file.
   *
   * @returns the path below the folder
   */
  #give(above: string, wanted: string, kind: 'file' | 'folder'): string {
    const first = this.#used.get(nameKey(join(above, wanted)));
    if (kind === 'folder' && first !== undefined && first.folder !== null) {
      return first.folder;
    }
    for (let number = first?.last ?? 1; ; number++) {
      const path = join(above, number === 1 ? wanted : numberedName(wanted, number));
      if (!this.#used.has(nameKey(path))) {
        const given: Used = { last: 1, folder: kind === 'folder' ? path : null };
        this.#used.set(nameKey(path), given);
        if (first !== undefined) {
          first.last = number;
          first.folder ??= given.folder;
        }
        return path;
      }
    }
  }

  /** Whether one of these folders is a link to another place. */
  #leadsOut(folders: string): boolean {
    for (let below = folders; below !== '' && below !== '.'; below = dirname(below)) {
      if (lstatSync(join(this.#folder, below), { throwIfNoEntry: false })?.isSymbolicLink() === true) {
        return true;
      }
    }
    return false;
  }
}

/** With the folders above it, one by one: made at once, Node tries for ever where a system refuses them as if one above were missing (`/proc`). */
function makeFolder(path: string): void {
  if (!existsSync(path)) {
    if (dirname(path) !== path) {
      makeFolder(dirname(path));
    }
    mkdirSync(path);
  }
}

/** The parts of a path that stays below its folder, whatever an archive says: `..` leads nowhere. */
function partsOf(name: string): readonly string[] {
  const parts = name.replaceAll('\\', '/').split('/');
  return parts.filter((part) => part !== '..' && part !== '.' && part !== '').map(portableName);
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

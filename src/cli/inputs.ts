/** The inputs of a scan: the paths that the person named, and the files below folders. */

import { type Dirent, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { bytesOfPaths, REPLACEMENT } from './argumentBytes.ts';
import { type InputProblem, problemOf } from './inputProblem.ts';

/** The path that means standard input. */
const STANDARD_INPUT = '-';
/** Files that are standard input itself: where it is a socket, they cannot be opened again. */
const STANDARD_INPUT_FILES: readonly string[] = ['/dev/stdin', '/dev/fd/0', '/proc/self/fd/0'];

/** A file to read. `named`: the person named it, so one that is no log is a problem instead of being passed over. */
export interface Input {
  readonly file: string;
  /** The bytes of its path, if they are not UTF-8. */
  readonly path?: Uint8Array;
  readonly named: boolean;
  /** Its folder says that it is a file, and no pipe. */
  readonly isFile?: true;
}

type OnProblem = (file: string, problem: InputProblem) => void;

/** How a file is opened. */
export function pathOf({ file, path }: Input): string | Buffer {
  return path === undefined ? file : Buffer.from(path);
}

/** Whether the person named standard input; a file below a folder may be called `-` too. */
export function isStandardInput({ file, named }: Input): boolean {
  return named && (file === STANDARD_INPUT || STANDARD_INPUT_FILES.includes(file));
}

/** The files below the paths, those of a folder in order of name. */
export async function* listInputs(paths: readonly string[], onProblem: OnProblem): AsyncGenerator<Input> {
  const bytes = bytesOfPaths(paths);
  for (const [index, file] of paths.entries()) {
    const own = bytes[index];
    const path = own === undefined ? {} : { path: own };
    const named: Input = { file, ...path, named: true };
    if (isStandardInput(named)) {
      yield named;
      continue;
    }
    try {
      if (statSync(pathOf(named)).isDirectory()) {
        yield* walk({ file, ...path, named: false }, onProblem);
      } else {
        yield named;
      }
    } catch (error) {
      onProblem(file, problemOf(error));
    }
  }
}

async function* walk(folder: Input, onProblem: OnProblem): AsyncGenerator<Input> {
  try {
    for (const { input, entry } of itemsOf(folder).sort((a, b) => (a.input.file < b.input.file ? -1 : 1))) {
      if (entry.isDirectory()) {
        yield* walk(input, onProblem);
      } else if (entry.isFile()) {
        yield { ...input, isFile: true };
      }
    }
  } catch (error) {
    onProblem(folder.file, problemOf(error));
  }
}

interface Item {
  readonly input: Input;
  readonly entry: Dirent | Dirent<Buffer>;
}

function itemsOf(folder: Input): Item[] {
  const path = pathOf(folder);
  const entries = readdirSync(path, { withFileTypes: true });
  if (typeof path === 'string' && !entries.some(({ name }) => name.includes(REPLACEMENT))) {
    return entries.map((entry) => ({ input: { file: join(path, entry.name), named: false }, entry }));
  }
  return readdirSync(path, { withFileTypes: true, encoding: 'buffer' }).map((entry) => {
    const bytes = Buffer.concat([Buffer.from(path), Buffer.from('/'), entry.name]);
    return { input: { file: join(folder.file, entry.name.toString()), path: bytes, named: false }, entry };
  });
}

/** Looks ahead in a list. @returns how many inputs it has, up to `count`, and an iterator over all of it */
export async function readAhead(
  inputs: AsyncGenerator<Input>,
  count: number,
): Promise<{ readonly ahead: number; readonly inputs: AsyncGenerator<Input> }> {
  const first: Input[] = [];
  while (first.length < count) {
    const next = await inputs.next();
    if (next.done === true) {
      break;
    }
    first.push(next.value);
  }
  async function* all(): AsyncGenerator<Input> {
    yield* first;
    yield* inputs;
  }
  return { ahead: first.length, inputs: all() };
}

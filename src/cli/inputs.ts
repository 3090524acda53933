/** The files that a scan reads: folders are walked, bytes become text, what cannot be read is told in one line. */

import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { decodeStream } from '../scan/text.ts';

/** `-` names standard input. */
const STANDARD_INPUT = '-';

/** Why an input gave nothing. */
export type InputProblem = { readonly kind: 'missing' | 'binary' } | { readonly kind: 'unreadable'; readonly reason: string };

/** A file to read; `named`: the person named it, so that a binary one is a problem and not passed over. */
export interface Input {
  readonly file: string;
  readonly named: boolean;
}

/** The files below the paths, each folder's in the order of their names. */
export async function* listInputs(
  paths: readonly string[],
  onProblem: (file: string, problem: InputProblem) => void,
): AsyncGenerator<Input> {
  for (const path of paths) {
    if (path === STANDARD_INPUT) {
      yield { file: path, named: true };
      continue;
    }
    try {
      if ((await stat(path)).isDirectory()) {
        yield* walk(path, onProblem);
      } else {
        yield { file: path, named: true };
      }
    } catch (error) {
      onProblem(path, problemOf(error));
    }
  }
}

async function* walk(folder: string, onProblem: (file: string, problem: InputProblem) => void): AsyncGenerator<Input> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    entries.sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const entry of entries) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) {
        yield* walk(path, onProblem);
      } else if (entry.isFile()) {
        yield { file: path, named: false };
      }
    }
  } catch (error) {
    onProblem(folder, problemOf(error));
  }
}

/** Hands the text of an input to `onText` chunk by chunk; the problem, or null where there is none. */
export async function readInput(file: string, onText: (text: string) => void): Promise<InputProblem | null> {
  try {
    const stream = file === STANDARD_INPUT ? process.stdin : createReadStream(file, { highWaterMark: 1 << 20 });
    const isText = await decodeStream(stream as AsyncIterable<Buffer>, (text) => {
      onText(text);
      return true;
    });
    return isText ? null : { kind: 'binary' };
  } catch (error) {
    return problemOf(error);
  }
}

function problemOf(error: unknown): InputProblem {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  return code === 'ENOENT' ? { kind: 'missing' } : { kind: 'unreadable', reason: code };
}

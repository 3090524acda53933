/** The files that a scan reads: walks folders, turns bytes into text, reports in one line what cannot be read. */

import { closeSync, createReadStream, fstatSync, openSync, readdirSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Notice } from '../mime/notice.ts';
import { isCompoundFile } from '../mime/outlook/compoundFile.ts';
import { convertOutlookMessage, isOutlookMessage, MAX_OUTLOOK_BYTES } from '../mime/outlook/outlookMessage.ts';
import type { Scanner } from '../scan/scanner.ts';
import { decodeBytes, decodeStream } from '../text/encoding.ts';
import { chunkOfBytes } from '../text/node.ts';

/** The path that means standard input. */
const STANDARD_INPUT = '-';
/** Size of the chunks in which a larger file is streamed, bytes: as strings, they are small enough to be collected with other young objects. */
const CHUNK_BYTES = 64 << 10;
/** Maximum size of a file that is read at once, which is faster, bytes. */
const SMALL_BYTES = 1 << 20;
/** Bytes that identify a compound file. */
const HEAD_BYTES = 8;

/** Why an input gave nothing; `unread`: notices say why. */
export type InputProblem =
  | { readonly kind: 'missing' | 'binary' | 'unread' }
  | { readonly kind: 'unreadable'; readonly reason: string };

/** A file to read. `named`: the person named it, so a binary one is a problem instead of being skipped. */
export interface Input {
  readonly file: string;
  readonly named: boolean;
}

/** The files below the paths, those of a folder in order of name. */
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
      if (statSync(path).isDirectory()) {
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
    const entries = readdirSync(folder, { withFileTypes: true });
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

/** Callbacks during the reading of an input. */
export interface InputWatcher {
  /** What could not be read. */
  readonly notice: (notice: Notice) => void;
  /** The share of the input read so far, 0 to 1. */
  readonly read: (share: number) => void;
  readonly done: () => void;
}

/** What to do with an input that is not read at once. */
export interface LargeInput {
  /** Awaited after each chunk, with the share of the file read so far, 0 to 1. */
  readonly onPiece?: (share: number) => Promise<void>;
  /** Reads it another way; false if that is not possible. `size`: bytes, 0 for standard input. */
  readonly otherwise?: (size: number) => Promise<boolean>;
}

/**
 * Passes an input to the scanner, text chunk by chunk, and ends the scanner. `onNotice` receives what cannot be read of a binary
 * file; for text, the scanner reports that. Null if the input was read, even if only in part.
 */
export async function readInput(
  file: string,
  scanner: Scanner,
  onNotice: (notice: Notice) => void,
  { onPiece = () => Promise.resolve(), otherwise = () => Promise.resolve(false) }: LargeInput = {},
): Promise<InputProblem | null> {
  try {
    const small = file === STANDARD_INPUT ? null : readSmall(file);
    if (small !== null) {
      return readWhole(file, small, scanner, onNotice);
    }
    const size = file === STANDARD_INPUT ? 0 : statSync(file).size;
    if (await otherwise(size)) {
      return null;
    }
    const stream: AsyncIterable<Uint8Array> =
      file === STANDARD_INPUT ? process.stdin : createReadStream(file, { highWaterMark: CHUNK_BYTES });
    const chunks = stream[Symbol.asyncIterator]();
    const head = await readBytes(chunks, HEAD_BYTES);
    if (isCompoundFile(head)) {
      return readMessage(file, await readBytes(chunks, MAX_OUTLOOK_BYTES + 1, head), scanner, onNotice);
    }
    const isText = await decodeStream(allOf(head, chunks), chunkOfBytes, async (chunk, bytes) => {
      scanner.push(chunk);
      await onPiece(size === 0 ? 0 : bytes / size);
      return true;
    });
    scanner.end();
    return isText ? null : { kind: 'binary' };
  } catch (error) {
    return problemOf(error);
  }
}

/** The bytes of a small file; null if it is larger. @throws Error if it cannot be read */
function readSmall(file: string): Uint8Array | null {
  const descriptor = openSync(file, 'r');
  try {
    const { size } = fstatSync(descriptor);
    if (size > SMALL_BYTES) {
      return null;
    }
    const bytes = Buffer.allocUnsafe(size);
    let length = 0;
    for (let count = -1; length < size && count !== 0; length += count) {
      count = readSync(descriptor, bytes, length, size - length, length);
    }
    return bytes.subarray(0, length);
  } finally {
    closeSync(descriptor);
  }
}

function readWhole(file: string, bytes: Uint8Array, scanner: Scanner, onNotice: (notice: Notice) => void): InputProblem | null {
  if (isCompoundFile(bytes)) {
    return readMessage(file, bytes, scanner, onNotice);
  }
  const text = decodeBytes(bytes);
  if (text === 'binary') {
    return { kind: 'binary' };
  }
  scanner.push(text);
  scanner.end();
  return null;
}

/** Reads a compound file. One that is not a message is binary, unless its name promises a message: then its faults are reported. */
function readMessage(file: string, bytes: Uint8Array, scanner: Scanner, onNotice: (notice: Notice) => void): InputProblem | null {
  if (!isOutlookMessage(bytes) && !/\.msg$/i.test(file)) {
    return { kind: 'binary' };
  }
  const { text, notices } = convertOutlookMessage(bytes);
  notices.forEach(onNotice);
  if (text === '') {
    return { kind: 'unread' };
  }
  scanner.readAs('outlook-message');
  scanner.push(text);
  scanner.end();
  return null;
}

/** What was read, and as much more as makes `count` bytes or all there is. */
async function readBytes(
  chunks: AsyncIterator<Uint8Array>,
  count: number,
  read: Uint8Array = new Uint8Array(),
): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [read];
  let length = read.length;
  while (length < count) {
    const { done, value } = await chunks.next();
    if (done === true) {
      break;
    }
    pieces.push(value);
    length += value.length;
  }
  return Buffer.concat(pieces);
}

async function* allOf(head: Uint8Array, chunks: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield head;
  for (let next = await chunks.next(); next.done !== true; next = await chunks.next()) {
    yield next.value;
  }
}

function problemOf(error: unknown): InputProblem {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  return code === 'ENOENT' ? { kind: 'missing' } : { kind: 'unreadable', reason: code };
}

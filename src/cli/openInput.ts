/** Opens the inputs of a scan: a file, a pipe, or each file in an archive, as texts that are read one after the other. */

import { closeSync, createReadStream, fstatSync, readSync, statSync } from 'node:fs';
import { PACKING_BYTES, type Packing, packingOf } from '../archives/packing.ts';
import type { OnFault, PackedSource } from '../archives/unpack.ts';
import { peek } from '../text/byteStream.ts';
import { openRegular, streamRegular } from '../text/regularFile/node.ts';
import { type Input, isStandardInput, pathOf } from './inputs.ts';

/** Size of the chunks in which a larger file is streamed, bytes: as strings, they are small enough to be collected with other young objects. */
export const CHUNK_BYTES = 64 << 10;
/** Maximum size of a file that is read at once, which is faster, bytes. */
const SMALL_BYTES = 1 << 20;

/** Number of the descriptor of standard input. */
const STDIN = 0;

/** A file that may be a text. */
export type OpenedText =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'file'; readonly path: string | Buffer; readonly size: number }
  | {
      readonly kind: 'stream';
      readonly chunks: AsyncIterable<Uint8Array>;
      /** The share of the input read so far, 0 to 1; 0 if its size is not known. */
      readonly share: () => number;
    };

/** `stream`: what it holds is not known before it is read, which can be done only once. */
export type OpenedInput = OpenedText | { readonly kind: 'archive'; readonly source: PackedSource; readonly packing: Packing };

/** Opens an input; of a stream nothing is read yet. @throws Error if it cannot be opened */
export function openInput(input: Input): OpenedInput {
  const path = pathOf(input);
  if (isStandardInput(input)) {
    refuseFolder();
    return { kind: 'stream', chunks: process.stdin, share: () => 0 };
  }
  if (input.isFile !== true && !statSync(path).isFile()) {
    return { kind: 'stream', chunks: pipe(path), share: () => 0 };
  }
  const { bytes, size } = readBeginning(path, input.isFile === true);
  if (size === 0 && bytes.length > 0) {
    // A file of the kernel, such as those below /proc: it does not say how long it is.
    return { kind: 'stream', chunks: pipe(path), share: () => 0 };
  }
  const packing = packingOf(bytes);
  const isWhole = bytes.length >= size;
  if (packing === null) {
    return isWhole ? { kind: 'bytes', bytes } : { kind: 'file', path, size };
  }
  return { kind: 'archive', packing, source: isWhole ? { kind: 'bytes', bytes } : { kind: 'file', path, size } };
}

/** The texts of an input, each with its name. `onFault` receives what cannot be opened of an archive. */
export async function* textsOf(
  file: string,
  input: OpenedInput,
  onFault: OnFault,
): AsyncGenerator<{ readonly name: string; readonly text: OpenedText }> {
  const opened = input.kind === 'stream' ? await lookInto(input.chunks) : input;
  if (opened.kind !== 'archive') {
    yield { name: file, text: opened };
    return;
  }
  const { unpack } = await import('../archives/unpack.ts');
  for await (const { name, chunks, share } of unpack(file, opened.source, opened.packing, onFault)) {
    yield { name, text: { kind: 'stream', chunks, share } };
  }
}

/** The bytes of a text, in pieces. */
export function chunksOf(text: OpenedText): AsyncIterable<Uint8Array> {
  switch (text.kind) {
    case 'bytes':
      return only(text.bytes);
    case 'file':
      return streamRegular(text.path, CHUNK_BYTES);
    case 'stream':
      return text.chunks;
  }
}

async function* only(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

async function lookInto(stream: AsyncIterable<Uint8Array>): Promise<OpenedInput> {
  const { head, chunks } = await peek(stream, PACKING_BYTES);
  const packing = packingOf(head);
  return packing === null
    ? { kind: 'stream', chunks, share: () => 0 }
    : { kind: 'archive', source: { kind: 'stream', chunks }, packing };
}

/** Node takes a folder as standard input for one that has ended. @throws Error if it is one */
function refuseFolder(): void {
  let isFolder = false;
  try {
    isFolder = fstatSync(STDIN).isDirectory();
  } catch {
    // Whatever cannot be asked is no folder.
  }
  if (isFolder) {
    throw Object.assign(new Error('standard input is a folder'), { code: 'EISDIR' });
  }
}

/** Opens a pipe when it is read: it can be opened only once, and opening it may wait for the one who writes. */
async function* pipe(path: string | Buffer): AsyncGenerator<Uint8Array> {
  yield* createReadStream(path, { highWaterMark: CHUNK_BYTES }) as AsyncIterable<Buffer>;
}

/** All of a small file; of a larger one, as many bytes as tell how it is packed. */
function readBeginning(path: string | Buffer, isListed: boolean): { readonly bytes: Uint8Array; readonly size: number } {
  const descriptor = openRegular(path, isListed);
  try {
    const { size } = fstatSync(descriptor);
    const wanted = size === 0 || size > SMALL_BYTES ? PACKING_BYTES : size;
    const bytes = Buffer.allocUnsafe(wanted);
    let length = 0;
    for (let count = -1; length < wanted && count !== 0; length += count) {
      count = readSync(descriptor, bytes, length, wanted - length, length);
    }
    // A file that became shorter meanwhile is as long as what there is of it.
    return { bytes: bytes.subarray(0, length), size: length < Math.min(wanted, size) ? length : size };
  } finally {
    closeSync(descriptor);
  }
}

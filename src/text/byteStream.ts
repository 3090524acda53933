/** Streams of bytes whose beginning is looked at before they are read. */

import { joined } from './bytes.ts';

export interface Peeked {
  /** The first bytes: as many as were asked for, or all there are. */
  readonly head: Uint8Array;
  /** The whole stream, from its beginning. If it fails, it does so only after all that came before. */
  readonly chunks: AsyncGenerator<Uint8Array>;
}

/** Looks at the first `count` bytes of a stream. */
export async function peek(stream: AsyncIterable<Uint8Array>, count: number): Promise<Peeked> {
  const rest = stream[Symbol.asyncIterator]();
  const pieces: Uint8Array[] = [];
  let failure: { readonly error: unknown } | null = null;
  let length = 0;
  try {
    while (length < count) {
      const next = await rest.next();
      if (next.done === true) {
        break;
      }
      pieces.push(next.value);
      length += next.value.length;
    }
  } catch (error) {
    failure = { error };
  }
  const head = pieces.length === 1 && pieces[0] !== undefined ? pieces[0] : joined(pieces);
  async function* all(): AsyncGenerator<Uint8Array> {
    try {
      if (head.length > 0) {
        yield head;
      }
      if (failure !== null) {
        throw failure.error;
      }
      for (let next = await rest.next(); next.done !== true; next = await rest.next()) {
        yield next.value;
      }
    } finally {
      await rest.return?.();
    }
  }
  return { head, chunks: all() };
}

/** The bytes of a stream, whole pieces of it, until there are at least `count` or no more. */
export async function readUpTo(stream: AsyncIterable<Uint8Array>, count: number): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of stream) {
    pieces.push(piece);
    length += piece.length;
    if (length >= count) {
      break;
    }
  }
  return joined(pieces, length);
}

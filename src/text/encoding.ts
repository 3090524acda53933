/** Bytes to text: which encoding a file has, by its mark or its zero bytes. */

import { isCompoundFile, joined } from './bytes.ts';
import { chunkOf, type TextChunk } from './lines.ts';

export type { TextChunk };

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** `binary`: neither text nor UTF-16. `bomLength` in bytes. */
export type EncodingGuess = { readonly encoding: Encoding; readonly bomLength: number } | 'binary';

/** Number of bytes at the beginning that decide the encoding. */
const SAMPLE_BYTES = 4096;

/** Control characters that texts have: backspace, tab, line and form feeds, carriage return, escape. */
const TEXT_CONTROLS = new Set([0x08, 0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x1b]);
/** The first byte that is no control character. */
const FIRST_PRINTED = 0x20;
/** Maximum share of other control characters in a text. */
const MAX_CONTROLS = 0.05;
/** Number of zero bytes in a row that are a gap: a file system leaves such where what was written got lost with the power. */
const GAP_BYTES = 16;
/** Maximum share of zero bytes in a text, gaps apart, rounded up to whole bytes: mail programs and damaged disks leave a few. */
const MAX_ZEROS = 0.01;

/**
 * Tells the encoding from the first bytes of a file. The admin centre's downloads are UTF-16LE, often without a mark:
 * then almost every odd byte of the header line is zero.
 */
export function guessEncoding(head: Uint8Array): EncodingGuess {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) {
    return { encoding: 'utf-8', bomLength: 3 };
  }
  if (head[0] === 0xff && head[1] === 0xfe) {
    return { encoding: 'utf-16le', bomLength: 2 };
  }
  if (head[0] === 0xfe && head[1] === 0xff) {
    return { encoding: 'utf-16be', bomLength: 2 };
  }
  // It has gaps by design, and its bytes above 0x7f could be letters.
  if (isCompoundFile(head)) {
    return 'binary';
  }
  const { length, evenZeros, oddZeros, controls } = countBytes(head.subarray(0, SAMPLE_BYTES));
  if (length === 0 && head.length > 0) {
    return 'binary';
  }
  if (evenZeros + oddZeros <= Math.ceil(length * MAX_ZEROS)) {
    return controls > Math.ceil(length * MAX_CONTROLS) ? 'binary' : { encoding: 'utf-8', bomLength: 0 };
  }
  const half = length / 2;
  if (oddZeros > half * 0.3 && evenZeros < half * 0.05) {
    return { encoding: 'utf-16le', bomLength: 0 };
  }
  if (evenZeros > half * 0.3 && oddZeros < half * 0.05) {
    return { encoding: 'utf-16be', bomLength: 0 };
  }
  return 'binary';
}

/** Counts what tells an encoding; `length`: number of bytes outside of gaps. */
function countBytes(bytes: Uint8Array): Record<'length' | 'evenZeros' | 'oddZeros' | 'controls', number> {
  const counts = { length: bytes.length, evenZeros: 0, oddZeros: 0, controls: 0 };
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] ?? 0;
    if (byte >= FIRST_PRINTED) {
      continue;
    }
    if (byte === 0) {
      let end = i;
      while (bytes[end] === 0) {
        end++;
      }
      if (end - i >= GAP_BYTES) {
        counts.length -= end - i;
        i = end - 1;
        continue;
      }
    }
    counts.controls += TEXT_CONTROLS.has(byte) ? 0 : 1;
    counts.evenZeros += byte === 0 && i % 2 === 0 ? 1 : 0;
    counts.oddZeros += byte === 0 && i % 2 === 1 ? 1 : 0;
  }
  return counts;
}

/** Decodes a whole file, or says `binary`. Invalid bytes become U+FFFD. */
export function decodeBytes(bytes: Uint8Array): string | 'binary' {
  const guess = guessEncoding(bytes);
  return guess === 'binary' ? guess : wholeDecoderOf(guess.encoding).decode(bytes.subarray(guess.bomLength));
}

/** The text of a file, or null if it is not text. */
export function textOf(bytes: Uint8Array): string | null {
  const text = decodeBytes(bytes);
  return text === 'binary' ? null : text;
}

/** Decoders of whole files, which remember nothing. */
const wholeDecoders = new Map<Encoding, TextDecoder>();

function wholeDecoderOf(encoding: Encoding): TextDecoder {
  const decoder = wholeDecoders.get(encoding) ?? decoderOf(encoding);
  wholeDecoders.set(encoding, decoder);
  return decoder;
}

function decoderOf(encoding: Encoding): TextDecoder {
  return new TextDecoder(encoding, { ignoreBOM: true });
}

/** Makes a chunk of whole lines of UTF-8, in the way that is best on the host. */
export type ChunkOfBytes = (bytes: Uint8Array) => TextChunk;

/**
 * Decodes a stream of bytes, UTF-8 by `chunkOfBytes`. `onText` gets each piece of text with the number of bytes read until
 * then; if it answers false, the rest is not read. Returns false if the stream is not text.
 */
export async function decodeStream(
  chunks: AsyncIterable<Uint8Array>,
  chunkOfBytes: ChunkOfBytes,
  onText: (chunk: TextChunk, bytes: number) => boolean | Promise<boolean>,
): Promise<boolean> {
  let pieces: Pieces | null = null;
  let held: Uint8Array = new Uint8Array();
  let bytes = 0;
  for await (const chunk of chunks) {
    bytes += chunk.length;
    held = held.length === 0 ? chunk : joined([held, chunk]);
    if (pieces === null && held.length < SAMPLE_BYTES) {
      continue;
    }
    pieces ??= piecesOf(held, chunkOfBytes);
    if (pieces === null) {
      return false;
    }
    const { text, rest } = pieces.take(held);
    held = rest;
    if (!(await onText(text, bytes))) {
      return true;
    }
  }
  pieces ??= piecesOf(held, chunkOfBytes);
  if (pieces === null) {
    return false;
  }
  await onText(pieces.last(held), bytes);
  return true;
}

/** Makes text of the bytes of a stream, piece by piece. */
interface Pieces {
  /** The text that can be decoded by now, and the bytes that have to wait for others. */
  take(bytes: Uint8Array): { readonly text: TextChunk; readonly rest: Uint8Array };
  last(bytes: Uint8Array): TextChunk;
}

/** What makes text of a stream that begins with `head`; null: the stream is not text. */
function piecesOf(head: Uint8Array, chunkOfBytes: ChunkOfBytes): Pieces | null {
  const guess = guessEncoding(head);
  if (guess === 'binary') {
    return null;
  }
  let skip = guess.bomLength;
  const cut = (bytes: Uint8Array): Uint8Array => {
    const read = bytes.subarray(skip);
    skip = 0;
    return read;
  };
  if (guess.encoding === 'utf-8') {
    return {
      take(bytes) {
        const end = endOfWhole(bytes);
        return { text: chunkOfBytes(cut(bytes.subarray(0, end))), rest: bytes.subarray(end) };
      },
      last: (bytes) => chunkOfBytes(cut(bytes)),
    };
  }
  const decoder = decoderOf(guess.encoding);
  const nothing = new Uint8Array();
  return {
    take: (bytes) => ({ text: chunkOf(decoder.decode(cut(bytes), { stream: true })), rest: nothing }),
    last: (bytes) => chunkOf(decoder.decode(cut(bytes))),
  };
}

/** All of a chunk, decoded. */
export function textOfChunk(chunk: TextChunk): string {
  return chunk.decode(0, chunk.text.length);
}

/**
 * The end of what can be decoded: after the last line end, so that no line is cut and joined again; if there is none, after the
 * last whole character.
 */
function endOfWhole(bytes: Uint8Array): number {
  const lineEnd = Math.max(bytes.lastIndexOf(LF), bytes.lastIndexOf(CR));
  if (lineEnd >= 0) {
    return lineEnd + 1;
  }
  for (let back = 1; back <= MAX_CHARACTER; back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if ((byte & 0xc0) !== 0x80) {
      return byte < 0x80 ? bytes.length : bytes.length - back;
    }
  }
  return bytes.length;
}

const LF = 0x0a;
const CR = 0x0d;
/** Maximum number of bytes of a character in UTF-8. */
const MAX_CHARACTER = 4;

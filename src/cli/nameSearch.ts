/** Looks for names in a file: whether it has any of them, fast, and the lines that do. */

import { closeSync, createReadStream, openSync, readSync } from 'node:fs';
import { findId, spellings } from '../service/document/messageIds.ts';
import { decodeStream, guessEncoding } from '../text/encoding.ts';
import { LineSplitter } from '../text/lines.ts';
import { chunkOfBytes } from '../text/node.ts';
import { CHUNK_BYTES } from './openInput.ts';

/** Size of the pieces in which bytes are searched: large enough that the search, not the reading, takes the time. */
const PIECE_BYTES = 4 << 20;
const HEAD_BYTES = 4096;
const GUID = /^[0-9a-f]{8}-[0-9a-f-]{27}$/i;
/** Number of lines at the top of a file that name the columns of its rows. */
const TOP_LINES = 20;
/** Maximum number of lines over which a quoted value may run. */
const MAX_WRAPPED = 50;
/** Maximum number of lines that are picked from one file. */
const MAX_PICKED = 50_000;

/** Some lines of a file. */
export interface PickedLines {
  readonly text: string;
  /** 0-based line of the file of each line of the text. */
  readonly lines: readonly number[];
}

/** Whether a file has any of the names, perhaps as part of a longer word. @throws Error if it cannot be read */
export function hasAny(path: string | Buffer, names: readonly string[]): boolean {
  const descriptor = openSync(path, 'r');
  try {
    const buffer = Buffer.allocUnsafe(PIECE_BYTES);
    let held = 0;
    let wanted: readonly Buffer[] | null = null;
    for (;;) {
      const count = readSync(descriptor, buffer, held, buffer.length - held, null);
      if (count === 0) {
        return false;
      }
      const piece = buffer.subarray(0, held + count);
      wanted ??= needlesOf(names, piece.subarray(0, HEAD_BYTES));
      if (wanted.some((needle) => piece.includes(needle))) {
        return true;
      }
      // What a name that goes on in the next piece could begin with.
      held = Math.min(piece.length, Math.max(0, ...wanted.map(({ length }) => length - 1)));
      piece.copyWithin(0, piece.length - held);
    }
  } finally {
    closeSync(descriptor);
  }
}

/** The bytes that the names may be in a file: ids of Exchange in upper and in lower case. */
function needlesOf(names: readonly string[], head: Uint8Array): readonly Buffer[] {
  const guess = guessEncoding(head);
  const encoding = guess === 'binary' ? 'utf-8' : guess.encoding;
  return names
    .flatMap((name) => (GUID.test(name) ? spellings(name) : [name]))
    .map((name) => {
      const bytes = Buffer.from(name, encoding === 'utf-8' ? 'utf-8' : 'utf-16le');
      return encoding === 'utf-16be' ? bytes.swap16() : bytes;
    });
}

/** The first lines of a file, and those that have one of the names. @returns null if it is not text */
export async function pickLines(path: string | Buffer, names: readonly string[]): Promise<PickedLines | null> {
  const picked: string[] = [];
  const lines: number[] = [];
  /** Number of lines that the record of a picked line may still take. */
  let open = 0;
  let places: Places = new Places('', []);
  const splitter = new LineSplitter(
    (text, line) => {
      const isNamed = picked.length < MAX_PICKED && names.some((name) => findId(text, name, 1).length > 0);
      if (line < TOP_LINES || open > 0 || isNamed) {
        picked.push(text);
        lines.push(line);
        const isCut = (text.split('"').length - 1) % 2 === 1;
        open = isCut ? (open > 0 ? 0 : MAX_WRAPPED) : Math.max(0, open - 1);
      }
    },
    (_, from, to, line) => line >= TOP_LINES && open === 0 && !places.isBetween(from, to),
  );
  const stream = createReadStream(path, { highWaterMark: CHUNK_BYTES }) as AsyncIterable<Buffer>;
  const isText = await decodeStream(stream, chunkOfBytes, async (chunk) => {
    places = new Places(chunk.text, names);
    splitter.push(chunk);
    return true;
  });
  splitter.end();
  return isText ? { text: picked.map((line) => `${line}\n`).join(''), lines } : null;
}

/** Where names stand in a chunk, asked for in its order. */
class Places {
  readonly #offsets: readonly number[];
  /** Whether a name has other characters than ASCII: then nothing is known before the chunk is decoded. */
  readonly #isUnknown: boolean;
  #next = 0;

  constructor(text: string, names: readonly string[]) {
    this.#isUnknown = names.some((name) => !/^[\x20-\x7e]*$/.test(name));
    const written = names.flatMap((name) => (GUID.test(name) ? spellings(name) : [name]));
    this.#offsets = written.flatMap((name) => offsetsOf(text, name)).sort((a, b) => a - b);
  }

  isBetween(from: number, to: number): boolean {
    while ((this.#offsets[this.#next] ?? to) < from) {
      this.#next++;
    }
    return this.#isUnknown || (this.#offsets[this.#next] ?? to) < to;
  }
}

function offsetsOf(text: string, name: string): number[] {
  const offsets: number[] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    offsets.push(at);
  }
  return offsets;
}

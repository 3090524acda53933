/** Picks the lines of a text that name a message, from pieces of it, so that a large file needs no more memory than these lines. */

import type { TextChunk } from '../../text/encoding.ts';
import { chunkOf, LineSplitter } from '../../text/lines.ts';
import { findId, spellings } from '../document/messageIds.ts';

const GUID = /^[0-9a-f]{8}-[0-9a-f-]{27}$/i;
/** Number of lines at the top of a file that name the columns of its rows. */
const TOP_LINES = 20;
/** Maximum number of lines over which a quoted value may run. */
const MAX_WRAPPED = 50;
/** Maximum number of lines that are picked from one file. */
const MAX_PICKED = 50_000;

/** A text, or some lines of it. */
export interface NamedText {
  readonly text: string;
  /** 0-based line of the file of each line of the text; null: it is the whole text. */
  readonly lines: readonly number[] | null;
}

/** How names may be written in a file: ids of Exchange in upper and in lower case. */
export function writtenNames(names: readonly string[]): readonly string[] {
  return names.flatMap((name) => (GUID.test(name) ? spellings(name) : [name]));
}

/** A whole text, if it has one of the names. */
export function namedWhole(text: string, names: readonly string[]): NamedText | null {
  return names.some((name) => findId(text, name, 1).length > 0) ? { text, lines: null } : null;
}

/** The first lines of a text, and those that have one of the names with the lines over which their records run. */
export class NamedLines {
  readonly #names: readonly string[];
  readonly #picked: string[] = [];
  readonly #lines: number[] = [];
  readonly #splitter: LineSplitter;
  /** Number of lines that the record of a picked line may still take. */
  #open = 0;
  #places = new Places('', []);
  #isNamed = false;

  constructor(names: readonly string[]) {
    this.#names = names;
    this.#splitter = new LineSplitter(
      (text, line) => this.#take(text, line),
      (_, from, to, line) => line >= TOP_LINES && this.#open === 0 && !this.#places.isBetween(from, to),
    );
  }

  push(piece: string | TextChunk): void {
    const chunk = typeof piece === 'string' ? chunkOf(piece) : piece;
    this.#places = new Places(chunk.text, this.#names);
    this.#splitter.push(chunk);
  }

  /** Whether the record of a picked line may go on. */
  get isOpen(): boolean {
    return this.#open > 0;
  }

  /** Counts whole lines that have none of the names and belong to no record that does. */
  pass(lines: number): void {
    this.#splitter.pass(lines);
  }

  /** Ends the text. @returns null if none of its lines has a name */
  end(): NamedText | null {
    this.#splitter.end();
    return this.#isNamed ? { text: this.#picked.map((line) => `${line}\n`).join(''), lines: this.#lines } : null;
  }

  #take(text: string, line: number): void {
    const isNamed = this.#picked.length < MAX_PICKED && this.#names.some((name) => findId(text, name, 1).length > 0);
    this.#isNamed ||= isNamed;
    if (line < TOP_LINES || this.#open > 0 || isNamed) {
      this.#picked.push(text);
      this.#lines.push(line);
      const isCut = (text.split('"').length - 1) % 2 === 1;
      this.#open = isCut ? (this.#open > 0 ? 0 : MAX_WRAPPED) : Math.max(0, this.#open - 1);
    }
  }
}

/** Where names stand in a chunk, asked for in its order. */
class Places {
  readonly #offsets: readonly number[];
  /** Whether a name has other characters than ASCII: then nothing is known before the chunk is decoded. */
  readonly #isUnknown: boolean;
  #next = 0;

  constructor(text: string, names: readonly string[]) {
    this.#isUnknown = names.some((name) => !/^[\x20-\x7e]*$/.test(name));
    this.#offsets = writtenNames(names)
      .flatMap((name) => offsetsOf(text, name))
      .sort((a, b) => a - b);
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

/** A log on the disk that is being written: read once, and from then on only what was added since. */

import type { Locale } from '../locales/locale.ts';
import type { OwnEntry } from '../service/document/ownCatalogue.ts';
import { ReportBuilder } from '../service/overview/reportBuilder.ts';
import { ReportedText } from '../service/overview/reportedText.ts';
import { joined } from '../text/bytes.ts';
import { guessEncoding } from '../text/encoding.ts';
import type { Disk } from './files.ts';
import type { FoundCounts, FoundPart } from './fileTexts.ts';

/** Number of bytes read at a time. */
const PIECE_BYTES = 1 << 18;
/** Numbers of bytes at the beginning, and before the place up to which it was read, by which a file is known to be the same. */
const OPENING_BYTES = 1024;
const ENDING_BYTES = 256;
/** Maximum length of a line whose end is waited for, bytes. */
const MAX_LINE_BYTES = 1 << 22;
const LF = 0x0a;
const CR = 0x0d;

export interface GrowingFileOptions {
  readonly locale: Locale;
  readonly own: readonly OwnEntry[];
  readonly isStopped: () => boolean;
  /** `read`: bytes of the file. */
  readonly onRead: (read: number, counts: () => FoundCounts) => void;
}

/**
 * `grown`: what was added was read; `other`: it is no log that can be followed; `replaced`: it is another file now, or became shorter; `rewritten`:
 * what was taken for its last line was continued. Unless it has grown, it has to be read anew.
 */
export type Growth = 'grown' | 'other' | 'replaced' | 'rewritten';

export class GrowingFile {
  readonly #uri: string;
  readonly #disk: Disk;
  readonly #builder: ReportBuilder;
  readonly #text: ReportedText;
  /** Up to where it was read, bytes. */
  #at = 0;
  /** What was read of a line that has not ended. */
  #rest: Uint8Array = new Uint8Array();
  #opening: Uint8Array = new Uint8Array();
  /** The bytes before `#at`. */
  #ending: Uint8Array = new Uint8Array();
  /** Whether the last line was taken without its end. */
  #isClosed = false;
  /** Whether anything was read since the reader last settled. */
  #isSettled = true;

  /** `name`: as the report has it. */
  constructor(uri: string, name: string, disk: Disk, { locale, own }: GrowingFileOptions) {
    this.#uri = uri;
    this.#disk = disk;
    this.#builder = new ReportBuilder(locale, own);
    this.#text = new ReportedText(name, this.#builder, locale);
  }

  /** Whether something waits for what follows: a line or a record that may go on. */
  get isPending(): boolean {
    return !this.#isSettled;
  }

  /** Reads what was added, up to `size`; a line that has not ended waits. */
  async read(size: number, options: GrowingFileOptions): Promise<Growth> {
    if (size < this.#at || !(await this.#isSame())) {
      return 'replaced';
    }
    while (this.#at < size && !options.isStopped()) {
      const bytes = await this.#disk.readBytes(this.#uri, this.#at, Math.min(size, this.#at + PIECE_BYTES));
      if (bytes.length === 0) {
        break;
      }
      const growth = this.#take(bytes);
      if (growth !== 'grown') {
        return growth;
      }
      options.onRead(this.#at, () => this.#text.counts);
    }
    return this.#text.isLog ? 'grown' : 'other';
  }

  /** What was found so far. `isQuiet`: nothing was added for a while, so that what is open is taken for whole. */
  found(isQuiet: boolean): FoundPart {
    if (isQuiet && !this.#isSettled) {
      this.#isSettled = true;
      if (this.#rest.length > 0) {
        this.#isClosed = true;
        this.#push(joined([this.#rest, new Uint8Array([LF])]));
        this.#rest = new Uint8Array();
      }
      this.#text.settle();
    }
    this.#builder.clearFiles();
    this.#text.addSoFar();
    return { part: this.#builder.part(), members: [null] };
  }

  #take(added: Uint8Array): Growth {
    const isFirst = this.#at === 0;
    if (isFirst) {
      const guess = guessEncoding(added);
      if (guess === 'binary' || guess.encoding !== 'utf-8') {
        return 'other';
      }
      this.#opening = added.slice(0, OPENING_BYTES);
      this.#rest = new Uint8Array();
    }
    this.#at += added.length;
    this.#ending = joined([this.#ending, added]).slice(-ENDING_BYTES);
    this.#isSettled = false;
    const bytes = this.#isClosed ? withoutLineEnd(added) : added;
    if (bytes === null) {
      return 'rewritten';
    }
    this.#isClosed = false;
    const held = this.#rest.length === 0 ? bytes : joined([this.#rest, bytes]);
    const end = held.lastIndexOf(LF) + 1;
    if (end > 0) {
      this.#push(held.subarray(isFirst && held[0] === 0xef ? 3 : 0, end));
    }
    this.#rest = held.slice(end);
    return this.#rest.length > MAX_LINE_BYTES ? 'other' : 'grown';
  }

  #push(lines: Uint8Array): void {
    this.#text.push(this.#disk.chunkOf(lines));
  }

  /** Whether the file still has what was read of it. */
  async #isSame(): Promise<boolean> {
    const opening = await this.#disk.readBytes(this.#uri, 0, this.#opening.length);
    const ending = await this.#disk.readBytes(this.#uri, this.#at - this.#ending.length, this.#at);
    return areEqual(opening, this.#opening) && areEqual(ending, this.#ending);
  }
}

/** Without the line end with which it begins; null: it begins with something else. */
function withoutLineEnd(bytes: Uint8Array): Uint8Array | null {
  const length = bytes[0] === LF ? 1 : bytes[0] === CR && bytes[1] === LF ? 2 : 0;
  return length === 0 ? null : bytes.subarray(length);
}

function areEqual(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}

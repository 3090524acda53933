/** A text that is edited: scanned once whole, after an edit only where the edit can have changed something. */

import type { FormatId } from '../ids/formatId.ts';
import { LineSplitter, type TextChunk } from '../text/lines.ts';
import { PIECE_LENGTH, type ReadableText } from '../text/piecedText.ts';
import type { LineReader } from './format.ts';
import { readers } from './readers.ts';
import { formatOf, HEAD_LENGTH, headOf } from './recognise.ts';
import type { ScanResult } from './scanner.ts';
import { type Rest, Timeline } from './timeline.ts';

/** What two texts have in common: so many UTF-16 code units at their beginnings and ends, none of them in both. */
export interface Equal {
  readonly begin: number;
  readonly end: number;
}

export class OpenText {
  #text: ReadableText = '';
  #format: FormatId | null = null;
  #timeline = Timeline.empty();
  /** Distance at which a reader is asked whether it rests, UTF-16 code units. */
  readonly #stride: number;

  constructor(text: ReadableText, stride = PIECE_LENGTH) {
    this.#stride = stride;
    this.update(text);
  }

  /** What a scan of the whole text finds. */
  get result(): ScanResult {
    const { findings, states, notices } = this.#timeline;
    return { format: this.#format, findings, states, notices };
  }

  /**
   * Takes the text as it is now; reads from the last rest before the first difference to the first rest behind the last one. `equal`:
   * what is known to be as before.
   */
  update(text: ReadableText, equal?: Equal): void {
    const before = this.#text;
    const same = equal?.begin ?? commonPrefix(before, text);
    const sameAtEnd = equal?.end ?? commonSuffix(before, text, Math.min(before.length, text.length) - same);
    this.#text = text;
    const head = headOf(text.slice(0, HEAD_LENGTH));
    const format = same < HEAD_LENGTH ? formatOf(head) : this.#format;
    const isOther = format !== this.#format;
    this.#format = format;
    const old = this.#timeline;
    const begin = same < HEAD_LENGTH ? undefined : old.lastRest(same);
    this.#timeline = old.cutAt(begin);
    if (format === null) {
      return;
    }
    const reader = readers[format](head, this.#timeline, this.#timeline.numbers, begin?.memory);
    // The line end before a rest must itself stand in what is equal.
    const behind = isOther ? [] : old.restsBehind(before.length - sameAtEnd);
    this.#read(reader, begin, { timeline: old, rests: behind, shift: text.length - before.length });
  }

  /** Reads on from a rest, or from the beginning, until a reader rested here before with the same memory, or to the end. */
  #read(reader: LineReader, begin: Rest | undefined, old: Old): void {
    const text = this.#text;
    const timeline = this.#timeline;
    const first = begin?.line ?? 0;
    let line = first;
    const lines = new LineSplitter(
      (content, number) => {
        line = first + number + 1;
        reader.line(content, first + number);
      },
      (chunk, from, to, number) => {
        line = first + number + 1;
        return reader.skim?.(chunk, from, to, first + number) === true;
      },
    );
    let at = begin?.offset ?? 0;
    let next = 0;
    while (at < text.length) {
      while ((old.rests[next]?.offset ?? Number.POSITIVE_INFINITY) + old.shift <= at) {
        next++;
      }
      const known = old.rests[next];
      const stride = text.indexOf('\n', at + this.#stride) + 1 || text.length;
      const end = known === undefined ? stride : Math.min(stride, known.offset + old.shift);
      lines.push(chunkOfCopies(text.slice(at, end)));
      at = end;
      const memory = at < text.length ? reader.rest() : null;
      if (memory === null) {
        continue;
      }
      const point = timeline.pointAt(at, line);
      if (known !== undefined && known.offset + old.shift === at && known.memory === memory) {
        timeline.appendMoved(old.timeline, known, point);
        return;
      }
      timeline.rest(point, memory);
    }
    lines.end();
    reader.end();
  }
}

/** What was told before an edit. */
interface Old {
  readonly timeline: Timeline;
  /** Its rests in what is equal at the end. */
  readonly rests: readonly Rest[];
  /** How far an edit moved what is equal at the end, UTF-16 code units. */
  readonly shift: number;
}

/** What is found holds on to its line, not to the whole text, which is another after the next edit. */
function chunkOfCopies(text: string): TextChunk {
  return { text, decode: (from, to) => ` ${text.slice(from, to)}`.slice(1) };
}

/** So much is compared at once; comparing slices is many times faster than comparing characters. */
const BLOCK = 4096;

/** How many UTF-16 code units two texts have in common at their beginnings. */
function commonPrefix(a: ReadableText, b: ReadableText): number {
  let at = 0;
  for (;;) {
    const [ofA, ofB] = [a.slice(at, at + BLOCK), b.slice(at, at + BLOCK)];
    if (ofA !== ofB || ofA === '') {
      let count = 0;
      while (count < ofA.length && ofA.charCodeAt(count) === ofB.charCodeAt(count)) {
        count++;
      }
      return at + count;
    }
    at += ofA.length;
  }
}

/** The same at their ends, at most `length`. */
function commonSuffix(a: ReadableText, b: ReadableText, length: number): number {
  let known = 0;
  for (;;) {
    const size = Math.min(BLOCK, length - known);
    const ofA = a.slice(a.length - known - size, a.length - known);
    const ofB = b.slice(b.length - known - size, b.length - known);
    if (ofA !== ofB || size === 0) {
      let count = 0;
      while (count < size && ofA.charCodeAt(size - count - 1) === ofB.charCodeAt(size - count - 1)) {
        count++;
      }
      return known + count;
    }
    known += size;
  }
}

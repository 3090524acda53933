/** A text that is edited: scanned whole at first, and after an edit only where the edit can have changed something. */

import type { FormatId } from '../ids/formatId.ts';
import { LineSplitter, type TextChunk } from '../text/lines.ts';
import { PIECE_LENGTH, type ReadableText } from '../text/piecedText.ts';
import type { LineReader } from './format.ts';
import { readers } from './readers.ts';
import { formatOf, HEAD_LENGTH, headOf } from './recognise.ts';
import type { ScanResult } from './scanner.ts';
import { type Rest, Timeline } from './timeline.ts';

/** Lengths of what two texts have in common at their beginnings and ends, UTF-16 code units; the two do not overlap. */
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

  /** The result of a scan of the whole text. */
  get result(): ScanResult {
    const { findings, states, notices } = this.#timeline;
    return { format: this.#format, findings, states, notices };
  }

  /**
   * Takes the current text; reads from the last rest before the first difference to the first rest after the last one. `equal`:
   * what is known to be unchanged.
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
    // The line end before a rest must itself be in the unchanged part.
    const behind = isOther ? [] : old.restsBehind(before.length - sameAtEnd);
    this.#read(reader, begin, { timeline: old, rests: behind, shift: text.length - before.length });
  }

  /**
   * Reads from a rest, or from the beginning, until it comes to a rest of an earlier reader with the same memory, or to the
   * end.
   */
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
      (number) => timeline.notice({ kind: 'long-line', line: first + number, part: '' }),
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
  /** Its rests in the unchanged end. */
  readonly rests: readonly Rest[];
  /** Distance by which an edit moved the unchanged end, UTF-16 code units. */
  readonly shift: number;
}

/**
 * A chunk that copies its lines, so that findings keep only their line alive and not the whole text, which the next edit
 * replaces.
 */
function chunkOfCopies(text: string): TextChunk {
  return { text, decode: (from, to) => ` ${text.slice(from, to)}`.slice(1) };
}

/** Length of the slices that are compared, UTF-16 code units: comparing slices is many times faster than comparing characters. */
const BLOCK = 4096;

/** Length of what two texts have in common at their beginnings, UTF-16 code units. */
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

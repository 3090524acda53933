/** A text that is edited: scanned once whole, after an edit only where the edit can have changed something. */

import type { FormatId } from '../ids/formatId.ts';
import type { Notice } from '../mime/notice.ts';
import { LineSplitter, type TextChunk } from '../text/lines.ts';
import { PIECE_LENGTH, type ReadableText } from '../text/piecedText.ts';
import { FailureNumbers } from './failureNumbers.ts';
import type { Finding, MessageState, Place } from './finding.ts';
import type { LineReader } from './format.ts';
import { readers } from './readers.ts';
import { formatOf, HEAD_LENGTH, headOf } from './recognise.ts';
import type { ScanResult } from './scanner.ts';

/** Where a reader rested: another one can go on from here. */
interface Checkpoint {
  /** Of the line that follows: UTF-16 code units from the beginning, and its number from 0. */
  readonly offset: number;
  readonly line: number;
  readonly memory: string;
  /** How many there were up to here. */
  readonly findings: number;
  readonly states: number;
  readonly failures: number;
}

/** What two texts have in common: so many UTF-16 code units at their beginnings and ends, none of them in both. */
export interface Equal {
  readonly begin: number;
  readonly end: number;
}

const start: Checkpoint = { offset: 0, line: 0, memory: '', findings: 0, states: 0, failures: 0 };

export class OpenText {
  #text: ReadableText = '';
  #format: FormatId | null = null;
  #findings: Finding[] = [];
  #states: MessageState[] = [];
  /** Only formats that are read whole have any. */
  #notices: Notice[] = [];
  #checkpoints: Checkpoint[] = [];
  /** A reader is asked about every so many UTF-16 code units whether it rests. */
  readonly #stride: number;

  constructor(text: ReadableText, stride = PIECE_LENGTH) {
    this.#stride = stride;
    this.update(text);
  }

  /** What a scan of the whole text finds. */
  get result(): ScanResult {
    return { format: this.#format, findings: this.#findings, states: this.#states, notices: this.#notices };
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
    const old = { findings: this.#findings, states: this.#states, checkpoints: isOther ? [] : this.#checkpoints };
    const kept = same < HEAD_LENGTH ? [] : old.checkpoints.filter(({ offset }) => offset <= same);
    const from = kept.at(-1);
    const begin = from ?? start;
    this.#findings = old.findings.slice(0, begin.findings);
    this.#states = old.states.slice(0, begin.states);
    this.#checkpoints = kept;
    this.#notices = [];
    if (format === null) {
      return;
    }
    const numbers = new FailureNumbers(begin.failures);
    const reader = readers[format](
      head,
      {
        finding: (finding) => this.#findings.push(finding),
        state: (state) => this.#states.push(state),
        notice: (notice) => this.#notices.push(notice),
      },
      numbers,
      from?.memory,
    );
    const shift = text.length - before.length;
    // The line end before a checkpoint must itself stand in what is equal.
    const behind = old.checkpoints.filter(({ offset }) => offset > before.length - sameAtEnd);
    const met = this.#read(reader, numbers, begin, behind, shift);
    if (met !== null) {
      this.#append(old, met.checkpoint, {
        offset: shift,
        line: met.line - met.checkpoint.line,
        findings: this.#findings.length - met.checkpoint.findings,
        states: this.#states.length - met.checkpoint.states,
        failures: numbers.count - met.checkpoint.failures,
      });
    }
  }

  /** Reads on until a reader rested here before with the same memory, which is told, or to the end. */
  #read(
    reader: LineReader,
    numbers: FailureNumbers,
    begin: Checkpoint,
    behind: readonly Checkpoint[],
    shift: number,
  ): { readonly checkpoint: Checkpoint; readonly line: number } | null {
    const text = this.#text;
    let line = begin.line;
    let next = 0;
    const lines = new LineSplitter(
      (content, number) => {
        line = begin.line + number + 1;
        reader.line(content, begin.line + number);
      },
      (chunk, from, to, number) => {
        line = begin.line + number + 1;
        return reader.skim?.(chunk, from, to, begin.line + number) === true;
      },
    );
    let at = begin.offset;
    while (at < text.length) {
      while ((behind[next]?.offset ?? Number.POSITIVE_INFINITY) + shift <= at) {
        next++;
      }
      const known = behind[next];
      const stride = text.indexOf('\n', at + this.#stride) + 1 || text.length;
      const end = known === undefined ? stride : Math.min(stride, known.offset + shift);
      lines.push(chunkOfCopies(text.slice(at, end)));
      at = end;
      const memory = at < text.length ? reader.rest() : null;
      if (memory === null) {
        continue;
      }
      if (known !== undefined && known.offset + shift === at && known.memory === memory) {
        return { checkpoint: known, line };
      }
      this.#checkpoints.push({
        offset: at,
        line,
        memory,
        findings: this.#findings.length,
        states: this.#states.length,
        failures: numbers.count,
      });
    }
    lines.end();
    reader.end();
    return null;
  }

  /** Appends what was found behind a checkpoint before, moved by what the edit added or took. */
  #append(
    old: { readonly findings: Finding[]; readonly states: MessageState[]; readonly checkpoints: readonly Checkpoint[] },
    from: Checkpoint,
    moved: Omit<Checkpoint, 'memory'>,
  ): void {
    const isMoved = moved.line !== 0 || moved.failures !== 0;
    for (let index = from.findings; index < old.findings.length; index++) {
      const finding = old.findings[index];
      if (finding !== undefined) {
        this.#findings.push(isMoved ? moveFinding(finding, moved) : finding);
      }
    }
    for (let index = from.states; index < old.states.length; index++) {
      const state = old.states[index];
      if (state !== undefined) {
        this.#states.push(moved.failures === 0 ? state : { ...state, failure: state.failure + moved.failures });
      }
    }
    for (const checkpoint of old.checkpoints) {
      if (checkpoint.offset >= from.offset) {
        this.#checkpoints.push({
          memory: checkpoint.memory,
          offset: checkpoint.offset + moved.offset,
          line: checkpoint.line + moved.line,
          findings: checkpoint.findings + moved.findings,
          states: checkpoint.states + moved.states,
          failures: checkpoint.failures + moved.failures,
        });
      }
    }
  }
}

/** What is found holds on to its line, not to the whole text, which is another after the next edit. */
function chunkOfCopies(text: string): TextChunk {
  return { text, decode: (from, to) => ` ${text.slice(from, to)}`.slice(1) };
}

function moveFinding(finding: Finding, by: { readonly line: number; readonly failures: number }): Finding {
  const { line, within, failure } = finding;
  return {
    ...finding,
    line: line + by.line,
    failure: failure + by.failures,
    within: within === null ? null : movePlace(within, by.line),
  };
}

function movePlace({ line, start: from, end }: Place, by: number): Place {
  return { line: line + by, start: from, end };
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

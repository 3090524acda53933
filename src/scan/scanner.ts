/** The scanner: text in, findings out. The editor, the command line and the tests all use it. */

import type { FormatId } from '../ids/formatId.ts';
import type { Notice } from '../mime/notice.ts';
import { textOfChunk } from '../text/encoding.ts';
import { chunkOf, LineSplitter, type TextChunk } from '../text/lines.ts';
import { FailureNumbers } from './failureNumbers.ts';
import type { Finding, MessageState, Sink } from './finding.ts';
import type { LineReader } from './format.ts';
import { readers } from './readers.ts';
import { formatOf, HEAD_LENGTH, headOf } from './recognise.ts';

/** What a text is, judged by its beginning. `blank`: it has nothing but spaces and line ends, or nothing at all. */
export type Content = 'undecided' | 'log' | 'blank' | 'other';

/** Scans text that arrives in chunks. Findings go to the sink as soon as their record is complete. */
export class Scanner {
  readonly #sink: Sink;
  readonly #lines: LineSplitter;
  /** The beginning, until it is long enough to recognise the format. */
  #held: TextChunk[] | null = [];
  #head = '';
  readonly #numbers = new FailureNumbers();
  #reader: LineReader | null = null;
  #format: FormatId | null = null;
  #content: Content = 'undecided';
  readonly #onHead: (head: readonly string[]) => void;
  #restAtEnd: string | null = null;

  /** `onHead` receives the lines by which the format is recognised. */
  constructor(sink: Sink, onHead: (head: readonly string[]) => void = () => undefined) {
    this.#sink = sink;
    this.#onHead = onHead;
    this.#lines = new LineSplitter(
      (text, line) => this.#reader?.line(text, line),
      (chunk, from, to, line) => this.#reader?.skim?.(chunk, from, to, line) === true,
      (line) => sink.notice?.({ kind: 'long-line', line, part: '' }),
    );
  }

  /**
   * Reads the text that follows as this format, without checking that it is: for a file that was not text, or to continue with
   * the memory of another reader of a file with this head. Call it before any text; lines and failures are counted from there.
   */
  readAs(format: FormatId, head: readonly string[] = [], memory?: string): void {
    this.#held = null;
    this.#begin(format, head, memory);
  }

  /** Number of lines that have ended, and of failures that were numbered. */
  get counts(): { readonly lines: number; readonly failures: number } {
    return { lines: this.#lines.line, failures: this.#numbers.count };
  }

  /** The memory of the reader; null if a line is open. */
  rest(): string | null {
    return this.#lines.resting ? (this.#reader?.rest() ?? null) : null;
  }

  /** The line on which the record that is being read began; null: none is open. */
  get begun(): number | null {
    return this.#reader?.begun?.() ?? null;
  }

  /** The format, known once 64 K of text were pushed or `end` was called. */
  get format(): FormatId | null {
    return this.#format;
  }

  /** What the text is, known once 64 K of it were pushed or `end` was called. The rest of one that is no log need not be pushed. */
  get content(): Content {
    return this.#content;
  }

  /** The memory of the reader where the text ended; null if it ended within a line or a record. */
  get restAtEnd(): string | null {
    return this.#restAtEnd;
  }

  push(piece: string | TextChunk): void {
    const chunk = typeof piece === 'string' ? chunkOf(piece) : piece;
    if (this.#held === null) {
      this.#read(chunk);
      return;
    }
    this.#held.push(chunk);
    this.#head += textOfChunk(chunk);
    if (this.#head.length >= HEAD_LENGTH) {
      this.#decide(this.#held);
    }
  }

  /** Nothing came for a while: a record that may continue is whole. More may follow. */
  settle(): void {
    this.#reader?.settle?.();
  }

  end(): void {
    if (this.#held !== null) {
      this.#decide(this.#held);
    }
    this.#restAtEnd = this.rest();
    this.#lines.end();
    this.#reader?.end();
  }

  #decide(held: readonly TextChunk[]): void {
    const head = headOf(this.#head);
    const isBlank = !/\S/.test(this.#head);
    this.#held = null;
    this.#head = '';
    this.#onHead(head);
    this.#begin(formatOf(head), head);
    if (this.#format === null && isBlank) {
      this.#content = 'blank';
    }
    for (const chunk of held) {
      this.#read(chunk);
    }
  }

  #begin(format: FormatId | null, head: readonly string[], memory?: string): void {
    this.#format = format;
    this.#content = format === null ? 'other' : 'log';
    this.#reader = format === null ? null : readers[format](head, this.#sink, this.#numbers, memory);
  }

  /** Reads a chunk; text that is not a mail log is not even cut into lines. */
  #read(chunk: TextChunk): void {
    if (this.#reader !== null) {
      this.#lines.push(chunk);
    }
  }
}

export interface ScanResult {
  readonly format: FormatId | null;
  readonly findings: readonly Finding[];
  readonly states: readonly MessageState[];
  /** What could not be read. */
  readonly notices: readonly Notice[];
}

/** Scans a whole text. */
export function scanText(text: string): ScanResult {
  const findings: Finding[] = [];
  const states: MessageState[] = [];
  const notices: Notice[] = [];
  const scanner = new Scanner({
    finding: (finding) => findings.push(finding),
    state: (state) => states.push(state),
    notice: (notice) => notices.push(notice),
  });
  scanner.push(text);
  scanner.end();
  return { format: scanner.format, findings, states, notices };
}

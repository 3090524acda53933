/** The scanner: text in, findings out. Editor, command line and tests all come through here. */

import type { Finding, MessageState, Sink } from './finding.ts';
import type { Format, LineReader } from './format.ts';
import type { FormatId } from './formatId.ts';
import { formats } from './formats/all.ts';
import { LineSplitter, splitLines } from './lines.ts';

/** So much of a file decides what it is, in UTF-16 code units. */
export const HEAD_LENGTH = 65_536;

/** The format of a text by its first 64 K, or null where it is no mail log. */
export function recogniseFormat(text: string): FormatId | null {
  return formatOf(splitLines(text.slice(0, HEAD_LENGTH)))?.id ?? null;
}

function formatOf(head: readonly string[]): Format | undefined {
  return formats.find((format) => format.recognises(head));
}

/** Scans text that arrives in chunks. What is found goes to the sink as soon as its record is whole. */
export class Scanner {
  readonly #sink: Sink;
  readonly #lines: LineSplitter;
  #held: { text: string; line: number }[] | null = [];
  #heldLength = 0;
  #reader: LineReader | null = null;
  #format: FormatId | null = null;

  constructor(sink: Sink) {
    this.#sink = sink;
    this.#lines = new LineSplitter((text, line) => this.#line(text, line));
  }

  /** Known once 64 K of text were pushed or `end` was called. */
  get format(): FormatId | null {
    return this.#format;
  }

  push(chunk: string): void {
    this.#lines.push(chunk);
  }

  end(): void {
    this.#lines.end();
    this.#decide();
    this.#reader?.end();
  }

  #line(text: string, line: number): void {
    if (this.#held === null) {
      this.#reader?.line(text, line);
      return;
    }
    this.#held.push({ text, line });
    this.#heldLength += text.length + 1;
    if (this.#heldLength >= HEAD_LENGTH) {
      this.#decide();
    }
  }

  #decide(): void {
    const held = this.#held;
    if (held === null) {
      return;
    }
    this.#held = null;
    const head = splitLines(
      held
        .map((one) => one.text)
        .join('\n')
        .slice(0, HEAD_LENGTH),
    );
    const format = formatOf(head);
    this.#format = format?.id ?? null;
    this.#reader = format?.open(head, this.#sink) ?? null;
    for (const { text, line } of held) {
      this.#reader?.line(text, line);
    }
  }
}

export interface ScanResult {
  readonly format: FormatId | null;
  readonly findings: readonly Finding[];
  readonly states: readonly MessageState[];
}

/** Scans a whole text. */
export function scanText(text: string): ScanResult {
  const findings: Finding[] = [];
  const states: MessageState[] = [];
  const scanner = new Scanner({ finding: (finding) => findings.push(finding), state: (state) => states.push(state) });
  scanner.push(text);
  scanner.end();
  return { format: scanner.format, findings, states };
}

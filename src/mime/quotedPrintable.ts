/** Quoted-printable text (RFC 2045 section 6.7), decoded so that every character that is in the source keeps its place. */

import { lowBytes } from '../text/bytes.ts';
import type { SourceRun } from './textLine.ts';

const ESCAPES = /(?:=[0-9A-Fa-f]{2})+/g;
/** A soft break; what some programs leave behind it does not count. */
const SOFT = /=[ \t]*$/;

export class QuotedPrintable {
  readonly #decoder: TextDecoder;
  readonly #onLine: (text: string, runs: readonly SourceRun[]) => void;
  #text = '';
  #runs: SourceRun[] = [];
  #open = false;

  /** `onLine` gets the lines of the decoded text. */
  constructor(decoder: TextDecoder, onLine: (text: string, runs: readonly SourceRun[]) => void) {
    this.#decoder = decoder;
    this.#onLine = onLine;
  }

  /** Takes a line of the source. */
  line(source: string, line: number): void {
    const soft = source.includes('=') ? SOFT.exec(source) : null;
    const end = soft?.index ?? source.length;
    this.#open = true;
    let from = 0;
    if (source.includes('=')) {
      for (const { 0: escapes, index } of source.slice(0, end).matchAll(ESCAPES)) {
        this.#literal(source, line, from, index);
        this.#text += this.#decoder.decode(octets(escapes), { stream: true });
        from = index + escapes.length;
      }
    }
    this.#literal(source, line, from, end);
    if (soft === null) {
      this.end();
    }
  }

  /** The last line is at its end, soft break or not. */
  end(): void {
    if (this.#open) {
      this.#text += this.#decoder.decode();
      this.#onLine(this.#text, this.#runs);
      this.#text = '';
      this.#runs = [];
      this.#open = false;
    }
  }

  /** Characters that mean themselves, unless the octets before them make one character with the first of them. */
  #literal(source: string, line: number, from: number, to: number): void {
    if (from === to) {
      return;
    }
    const literal = source.slice(from, to);
    const isAscii = !/[^\t-~]/.test(literal);
    const decoded = isAscii ? this.#decoder.decode(lowBytes(literal), { stream: true }) : this.#decoder.decode() + literal;
    const kept = decoded.endsWith(literal) ? literal.length : commonEnd(decoded, literal);
    if (kept > 0) {
      const offset = this.#text.length + decoded.length - kept;
      this.#runs.push({ offset, length: kept, line, start: to - kept });
    }
    this.#text += decoded;
  }
}

function octets(escapes: string): Uint8Array {
  const bytes = new Uint8Array(escapes.length / 3);
  for (let i = 0; i < bytes.length; i++) {
    bytes[i] = Number.parseInt(escapes.slice(3 * i + 1, 3 * i + 3), 16);
  }
  return bytes;
}

function commonEnd(a: string, b: string): number {
  let count = 0;
  while (count < a.length && count < b.length && a.at(-1 - count) === b.at(-1 - count)) {
    count++;
  }
  return count;
}

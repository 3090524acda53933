/** Masks the body of a part that is encoded, and encodes it again over as many lines as before. */

import { Base64 } from '../mime/base64.ts';
import { openCharset } from '../mime/charset.ts';
import { bytesIn } from './charsetBytes.ts';
import { applied, type Replacement } from './lineMask.ts';

/** How the text of a part in base64 is masked. */
export interface Base64Mask {
  /** All lines of the decoded text, as many as there were. */
  decoded(lines: readonly string[]): string[];
  /** A line among the others that is not encoded, such as mailing lists append. */
  alien(line: string): string;
}

/** Where a line of decoded text is masked, and how; `line` is its number. */
export type FindReplacements = (text: string, line: number) => Replacement[];

const LINE_END = /\r\n|\n|\r/;
const LINE_ENDS = /(\r\n|\n|\r)/;

/** The lines of a part in base64. Where nothing was masked they stay as they are. */
export function maskedBase64(lines: readonly string[], charset: string | null, mask: Base64Mask): string[] {
  const { bytes, coded } = octetsOf(lines);
  const text = openCharset(charset).decoder.decode(bytes);
  const ends = text.split(LINE_ENDS).filter((_, index) => index % 2 === 1);
  const before = text.split(LINE_END);
  const masked = mask.decoded(before);
  if (masked.every((line, index) => line === before[index])) {
    return lines.map((line, index) => (coded.has(index) ? line : mask.alien(line)));
  }
  const encoded = bytesIn(charset, masked.map((line, index) => line + (ends[index] ?? '')).join(''));
  const known = encoded ?? new TextEncoder().encode(masked.map((line, index) => line + (ends[index] ?? '')).join(''));
  return spread(toBase64(known), lines, coded, mask);
}

/** A line of a part that is no text: as many bytes, all of them zeros. */
export function blankedBase64(line: string): string {
  return /^[A-Za-z\d+/]*$/.test(line) ? blank(line.length) : line.replace(/[\p{L}\p{N}+/]/gu, 'A');
}

/** What many lines share is in memory once. */
let lastBlank = '';

function blank(length: number): string {
  lastBlank = lastBlank.length === length ? lastBlank : 'A'.repeat(length);
  return lastBlank;
}

function octetsOf(lines: readonly string[]): { readonly bytes: Uint8Array; readonly coded: ReadonlySet<number> } {
  const base64 = new Base64();
  const pieces: Uint8Array[] = [];
  const coded = new Set<number>();
  lines.forEach((line, index) => {
    const octets = base64.line(line);
    if (octets !== null && line.trim() !== '') {
      coded.add(index);
      pieces.push(octets);
    }
  });
  pieces.push(base64.end().bytes);
  const bytes = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return { bytes, coded };
}

function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) {
    binary += String.fromCharCode(byte);
  }
  return btoa(binary);
}

/** Characters of four make whole octets. */
const GROUP = 4;

function spread(encoded: string, lines: readonly string[], coded: ReadonlySet<number>, mask: Base64Mask): string[] {
  const size = Math.max(1, Math.ceil(encoded.length / GROUP / coded.size)) * GROUP;
  let from = 0;
  return lines.map((line, index) => {
    if (!coded.has(index)) {
      return mask.alien(line);
    }
    const piece = encoded.slice(from, from + size);
    from += size;
    return piece;
  });
}

const SOFT = /=[ \t]*$/;

/** The lines of a part in quoted-printable. */
export function maskedQuotedPrintable(lines: readonly string[], charset: string | null, find: FindReplacements): string[] {
  const masked: string[] = [];
  let from = 0;
  let count = 0;
  lines.forEach((line, index) => {
    if (!SOFT.test(line) || index === lines.length - 1) {
      const number = count++;
      masked.push(...maskedQuotedLine(lines.slice(from, index + 1), charset, (text) => find(text, number)));
      from = index + 1;
    }
  });
  return masked;
}

/** A line of text, over the lines of the source from one hard break to the next. */
function maskedQuotedLine(
  lines: readonly string[],
  charset: string | null,
  find: (text: string) => readonly Replacement[],
): readonly string[] {
  const { decoder } = openCharset(charset);
  const starts: number[] = [];
  let text = '';
  for (const line of lines) {
    starts.push(text.length);
    text += decoder.decode(octetsOfLine(line.replace(SOFT, '')), { stream: true });
  }
  text += decoder.decode();
  const replacements = find(text);
  if (replacements.length === 0) {
    return lines;
  }
  const masked = applied(text, replacements);
  return lines.map((line, index) => {
    const from = starts[index] ?? 0;
    const to = starts[index + 1] ?? text.length;
    if (!replacements.some((one) => one.from < to && one.to > from)) {
      return line;
    }
    const piece = masked.slice(moved(from, replacements), moved(to, replacements));
    const soft = SOFT.exec(line)?.[0] ?? '';
    return quoted(bytesIn(charset, piece) ?? new TextEncoder().encode(piece), soft === '') + soft;
  });
}

/** Where a place of a text is after the replacements; one inside a replaced value stays inside. */
function moved(offset: number, replacements: readonly Replacement[]): number {
  let shift = 0;
  for (const { from, to, text } of replacements) {
    if (offset <= from) {
      break;
    }
    if (offset < to) {
      return from + shift + Math.min(offset - from, text.length);
    }
    shift += text.length - (to - from);
  }
  return offset + shift;
}

function octetsOfLine(line: string): Uint8Array {
  const bytes: number[] = [];
  for (const [piece, hex] of line.matchAll(/=([\dA-Fa-f]{2})|[^=]+|=/g)) {
    bytes.push(...(hex === undefined ? new TextEncoder().encode(piece) : [Number.parseInt(hex, 16)]));
  }
  return Uint8Array.from(bytes);
}

function quoted(bytes: Uint8Array, isLast: boolean): string {
  let text = '';
  bytes.forEach((byte, index) => {
    const isPlain =
      (byte > 0x20 && byte < 0x7f && byte !== 0x3d) ||
      ((byte === 0x20 || byte === 0x09) && !(isLast && index === bytes.length - 1));
    text += isPlain ? String.fromCharCode(byte) : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`;
  });
  return text;
}

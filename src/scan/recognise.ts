/** Recognises what a file is by its beginning. */

import type { FormatId } from '../ids/formatId.ts';
import { splitLines } from '../text/lines.ts';
import { formats } from './formats.ts';

/** Length of the beginning that decides what a file is, UTF-16 code units. */
export const HEAD_LENGTH = 65_536;

/** The first lines of a text, which decide its format. */
export function headOf(text: string): readonly string[] {
  return splitLines(text.slice(0, HEAD_LENGTH));
}

/** The format of a text by its first lines; null if it is not a mail log. */
export function formatOf(head: readonly string[]): FormatId | null {
  return formats.find((format) => format.recognises(head))?.id ?? null;
}

/** The format of a text by its first 64 K, or null if it is not a mail log. */
export function recogniseFormat(text: string): FormatId | null {
  return formatOf(headOf(text));
}

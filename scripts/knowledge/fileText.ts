/** A file of the knowledge as text, however an editor has saved it, or why it cannot be read. */

import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Problem } from './problem.ts';

/** Takes a byte order mark away. */
const utf8 = new TextDecoder('utf-8', { fatal: true });

/** Lines that Git puts around two versions of a text. */
const MERGE_MARK = /^(?:<{7}|={7}|>{7})(?: |$)/;

/**
 * @param root the folder that holds `knowledge/`
 * @returns a text whose lines end with a line feed
 */
export function readText(root: string, file: string): string | Problem {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path.join(root, file));
  } catch (error) {
    const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    return {
      file,
      line: 1,
      text: isMissing ? 'There is no such file: restore it.' : 'This file cannot be read: look at its rights.',
    };
  }
  let text: string;
  try {
    text = utf8.decode(bytes).replace(/\r\n?/g, '\n');
  } catch {
    return { file, line: 1, text: 'This file is not in UTF-8: let the editor save it with that encoding.' };
  }
  const lines = text.split('\n');
  const zero = lines.findIndex((line) => line.includes('\0'));
  if (zero >= 0) {
    return {
      file,
      line: zero + 1,
      text: 'This line holds zero bytes: let the editor save the file in UTF-8, or type the line anew.',
    };
  }
  const mark = lines.findIndex((line) => MERGE_MARK.test(line));
  return mark < 0
    ? text
    : { file, line: mark + 1, text: 'A merge left two versions here: keep one of them, and take the marks of Git out.' };
}

/**
 * The header around a line of a message, of a report or of quoted headers: its fields, unfolded. Read again around the cursor: headers
 * also stand quoted in texts of other formats, where no reader looks for them.
 */

import type { LogText } from './logText.ts';

export interface BlockField {
  readonly name: string;
  readonly value: string;
  /** Lines from 0, both included. */
  readonly start: number;
  readonly end: number;
}

/** A header is looked at so many lines up and down. */
const MAX_LINES = 600;
/** Of a line so much is read, UTF-16 code units. */
const MAX_LINE = 2000;
const FIELD = /^((?:[ \t]{0,20}>){0,5}[ \t]{0,20})([!-9;-~]{1,76}):(.*)$/s;
const FOLDED = /^(?:[ \t]{0,20}>){0,5}[ \t]+(\S.*)$/s;

/** The fields of the header that a line stands in, from its top; none where the line is of no header. */
export function headerBlockAt(text: LogText, line: number): readonly BlockField[] {
  let top = line;
  while (top > 0 && line - top < MAX_LINES && isHeader(text.line(top - 1))) {
    top--;
  }
  const fields: BlockField[] = [];
  /** Fields stand as far to the right as the first one; what is folded stands farther. */
  let margin: number | null = null;
  for (let at = top; at < text.lineCount && at - line < MAX_LINES; at++) {
    const row = text.line(at).slice(0, MAX_LINE);
    const last = fields.at(-1);
    const [, indent = '', name, value = ''] = FIELD.exec(row) ?? [];
    const folded = FOLDED.exec(row)?.[1];
    if (name !== undefined && indent.length <= (margin ?? indent.length)) {
      margin ??= indent.length;
      fields.push({ name, value: value.trim(), start: at, end: at });
    } else if (folded !== undefined && last !== undefined) {
      fields[fields.length - 1] = { ...last, value: `${last.value} ${folded}`, end: at };
    } else {
      break;
    }
  }
  return fields.some(({ start, end }) => start <= line && line <= end) ? fields : [];
}

function isHeader(row: string): boolean {
  const text = row.slice(0, MAX_LINE);
  return FIELD.test(text) || FOLDED.test(text);
}

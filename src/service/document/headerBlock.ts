/**
 * The header around a line of a message, of a report or of quoted headers: its fields, unfolded. Read again around the cursor,
 * because headers are also quoted in texts of other formats, where no reader looks for them.
 */

import type { LogText } from './logText.ts';

export interface BlockField {
  readonly name: string;
  readonly value: string;
  /** 0-based lines, both inclusive. */
  readonly start: number;
  readonly end: number;
}

/** Maximum number of lines of a header that are read upwards, and downwards. */
const MAX_LINES = 600;
/** Maximum length of a line that is read, UTF-16 code units. */
const MAX_LINE = 2000;
const FIELD = /^((?:[ \t]{0,20}>){0,5}[ \t]{0,20})([!-9;-~]{1,76}):(.*)$/s;
const FOLDED = /^(?:[ \t]{0,20}>){0,5}[ \t]+(\S.*)$/s;

/** The fields of the header that a line is in, from the top; none if the line is not in a header. */
export function headerBlockAt(text: LogText, line: number): readonly BlockField[] {
  let top = line;
  while (top > 0 && line - top < MAX_LINES && isHeader(text.line(top - 1))) {
    top--;
  }
  const fields: BlockField[] = [];
  /** Fields are indented as deeply as the first one; folded lines are indented further. */
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

/**
 * Masks a table that is read by the places of its columns: names, dashes and cells are set apart again, so that the longer text of a masked
 * cell stays in its column.
 */

import type { PrintedColumns } from '../scan/format.ts';
import { PrintedHeads } from '../scan/tables/printedTable.ts';
import type { FieldAt } from './fields.ts';
import type { Replacement } from './lineMask.ts';
import type { ValueMask } from './valueMask.ts';

/** Maximum length of the masked lines that are held until the widths of the columns are known, UTF-16 code units; a later cell that is longer is cut. */
const MAX_HELD = 8 << 20;
/** Stands for the end of a cell that was cut, as `Format-Table` writes it. */
const CUT = '…';

interface Line {
  readonly text: string;
  /** The values in it. */
  readonly fields: readonly FieldAt[];
  readonly isRow: boolean;
}

export class PrintedMask {
  readonly #value: ValueMask;
  /** Number of the first line of names. */
  readonly #first: number;
  readonly #emit: (line: string) => void;
  readonly #heads = new PrintedHeads();
  #starts: readonly number[];
  /** Of all columns but the last, with the space behind them. */
  #widths: number[];
  #areKnown = false;
  /** Masked cells of lines. */
  #held: (readonly string[])[] = [];
  #length = 0;
  /** The last line: it may be the names of another table. */
  #last: Line | null = null;
  #count = 0;

  constructor(value: ValueMask, { line, starts }: PrintedColumns, emit: (line: string) => void) {
    this.#value = value;
    this.#first = line - 1;
    this.#emit = emit;
    this.#starts = starts;
    this.#widths = widthsOf(starts);
  }

  push(text: string, fields: readonly FieldAt[]): void {
    const number = this.#count++;
    const head = number > this.#first + 1 ? this.#heads.next(text) : null;
    if (head !== null) {
      this.#flush();
      this.#starts = head.starts;
      this.#widths = widthsOf(head.starts);
      this.#areKnown = false;
      this.#length = 0;
    }
    this.#take(head !== null);
    this.#last = { text, fields, isRow: number >= this.#first && text.trim() !== '' };
  }

  end(): void {
    this.#take(false);
    this.#flush();
  }

  /** `isHead`: whether the line that waits was names. */
  #take(isHead: boolean): void {
    if (this.#last === null) {
      return;
    }
    const { text, fields, isRow } = this.#last;
    this.#last = null;
    const cells = isRow ? this.#cells(text, isHead ? [] : fields) : [this.#value.line(text, fields)];
    this.#held.push(cells);
    this.#length += text.length;
    if (isRow && !this.#areKnown) {
      this.#widths = this.#widths.map((width, column) => Math.max(width, (cells[column]?.trimEnd().length ?? 0) + 1));
    }
    this.#areKnown ||= this.#length > MAX_HELD;
    if (this.#areKnown) {
      this.#flush();
    }
  }

  #flush(): void {
    for (const cells of this.#held) {
      this.#emit(this.#laidOut(cells));
    }
    this.#held = [];
  }

  /** The masked cells of a row, without the spaces between them. What goes on over the place where a column begins is masked as a whole. */
  #cells(text: string, fields: readonly FieldAt[]): string[] {
    const found: Replacement[] = [];
    let from = 0;
    for (const to of [...this.#starts.slice(1), text.length]) {
      const isApart = to >= text.length || isBetween(text, to, fields);
      if (isApart && from < text.length) {
        const own = fields.filter((field) => field.from >= from && field.from < to);
        const moved = own.map((field) => ({ ...field, from: field.from - from, to: field.to - from }));
        for (const one of this.#value.replacements(text.slice(from, to), moved)) {
          found.push({ ...one, from: one.from + from, to: one.to + from });
        }
        from = to;
      }
    }
    return cut(text, this.#starts, found);
  }

  #laidOut(cells: readonly string[]): string {
    return cells
      .map((cell, column) => {
        const width = this.#widths[column];
        if (width === undefined || column === cells.length - 1) {
          return cell;
        }
        return cell.length < width ? cell.padEnd(width) : `${cell.slice(0, width - 2)}${CUT} `;
      })
      .join('');
  }
}

function widthsOf(starts: readonly number[]): number[] {
  return starts.slice(1).map((start, index) => start - (starts[index] ?? 0));
}

/** Whether a place of a row is between two values. */
function isBetween(text: string, at: number, fields: readonly FieldAt[]): boolean {
  const isAtSpace = /\s/.test(text.charAt(at - 1)) || /\s/.test(text.charAt(at));
  return isAtSpace && !fields.some(({ from, to }) => from < at && to > at);
}

/** The cells of a text with its replacements; each is where what it replaces began. */
function cut(text: string, starts: readonly number[], replacements: readonly Replacement[]): string[] {
  const cells: string[] = [];
  let at = 0;
  let next = 0;
  for (let column = 0; column < starts.length && at < text.length; column++) {
    const end = Math.min(starts[column + 1] ?? text.length, text.length);
    let cell = '';
    for (let one = replacements[next]; one !== undefined && one.from < end; one = replacements[++next]) {
      cell += text.slice(at, one.from) + one.text;
      at = one.to;
    }
    if (at < end) {
      cell += text.slice(at, end);
      at = end;
    }
    cells.push(end < text.length ? cell.trimEnd() : cell);
  }
  return cells;
}

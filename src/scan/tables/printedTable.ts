/** Tables that `Format-Table` printed: a line of dashes below the names tells where the columns begin. */

import { passageOf } from '../replies/passage.ts';
import type { Field } from './delimited.ts';

/** The line below the names. */
const DASHES = /^-+(?: +-+)+ *$/;

/** Where the columns begin below which such a line has its dashes; null: it is none. */
export function startsOf(dashes: string): readonly number[] | null {
  return dashes.startsWith('-') && DASHES.test(dashes) ? [...dashes.matchAll(/-+/g)].map(({ index }) => index) : null;
}

/** The fields of a line that begin at some columns, without the spaces around them. */
export function cutAt(text: string, starts: readonly number[], line: number): readonly Field[] {
  return starts.map((start, index) => {
    const value = text.slice(start, starts[index + 1] ?? text.length);
    const from = start + value.length - value.trimStart().length;
    const trimmed = value.trim();
    return { passage: passageOf(trimmed, line, from), text: trimmed, value: trimmed };
  });
}

/** The names of a table, and where its columns begin. */
export interface PrintedHead {
  readonly names: string;
  readonly starts: readonly number[];
}

/** Knows where another table begins below the first one: a blank line, names, dashes. */
export class PrintedHeads {
  /** The line that may be names; null: there is none. */
  #names: string | null = null;
  #isBelowBlank: boolean;

  /** `isBelowBlank`: whether the line before was blank. */
  constructor(isBelowBlank = false) {
    this.#isBelowBlank = isBelowBlank;
  }

  /** Whether the last line was blank; null: it may be names. */
  get isBelowBlank(): boolean | null {
    return this.#names === null ? this.#isBelowBlank : null;
  }

  /** Takes the next line. @returns the head that it ends */
  next(text: string): PrintedHead | null {
    const names = this.#names;
    const isBlank = text.trim() === '';
    this.#names = this.#isBelowBlank && !isBlank ? text : null;
    this.#isBelowBlank = isBlank;
    const starts = names === null ? null : startsOf(text);
    return names === null || starts === null ? null : { names, starts };
  }
}

/** The names of the columns that begin at some places. */
export function namesOf({ names, starts }: PrintedHead): readonly string[] {
  return cutAt(names, starts, 0).map(({ value }) => value);
}

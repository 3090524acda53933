/** Filler in place of prose: an `x` for each letter, a `0` for each digit; lines, columns, capitals and punctuation stay. */

import type { Replacement } from './lineMask.ts';

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** Characters of a line, UTF-16 code units, end exclusive. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** The replacements of a line, and filler for everything that neither they nor the spared spans cover; all in order. */
export function withFiller(text: string, replacements: readonly Replacement[], spared: readonly Span[]): Replacement[] {
  const all: Replacement[] = [];
  const covered: readonly (Span | Replacement)[] = [...replacements, ...spared].sort((a, b) => a.from - b.from);
  let from = 0;
  for (const one of covered) {
    addFiller(text, from, one.from, all);
    if ('text' in one) {
      all.push(one);
    }
    from = Math.max(from, one.to);
  }
  addFiller(text, from, text.length, all);
  return all;
}

/** Nothing but filler. */
export function filled(text: string): string {
  return text.replace(WORD, fillerFor);
}

function addFiller(text: string, from: number, to: number, all: Replacement[]): void {
  if (from < to) {
    for (const { 0: word, index } of text.slice(from, to).matchAll(WORD)) {
      all.push({ from: from + index, to: from + index + word.length, text: fillerFor(word) });
    }
  }
}

function fillerFor(word: string): string {
  let filler = '';
  for (const character of word) {
    const letter = /\p{N}/u.test(character) ? '0' : /\p{Lu}/u.test(character) ? 'X' : 'x';
    filler += letter.repeat(character.length);
  }
  return filler;
}

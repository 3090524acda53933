/** The first characters of literals as numbers: they tell, without making strings, where in a text a literal cannot begin. */

import { KEY_LENGTH } from './phrase.ts';

/** Number of different numbers; a power of two, so many that phrases take one in fifty. */
export const BEGINNINGS = 2 ** 15;

/** A number for the `KEY_LENGTH` characters at a place; equal ones have the same, different ones rarely. */
export function beginningAt(text: string, at: number): number {
  const ends = text.charCodeAt(at) ^ (text.charCodeAt(at + 3) << 10);
  return (ends ^ (text.charCodeAt(at + 1) << 3) ^ (text.charCodeAt(at + 2) << 6)) & (BEGINNINGS - 1);
}

/** By beginning, the number of the last text in which it occurs. */
const lastText = new Uint32Array(BEGINNINGS);
let texts = 0;

/**
 * Prepares the search for literals in a text.
 * @returns whether a literal of at least `KEY_LENGTH` characters may occur there, by its beginning; until the next call
 */
export function beginningsOf(text: string): (beginning: number) => boolean {
  texts = (texts + 1) >>> 0;
  const number = texts;
  for (let at = 0; at + KEY_LENGTH <= text.length; at++) {
    lastText[beginningAt(text, at)] = number;
  }
  return (beginning) => lastText[beginning] === number;
}

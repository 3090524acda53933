/**
 * Texts of every format and arbitrary edits of them, for the property that continuing after an edit equals reading everything
 * again.
 */

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { OpenText } from '../../../src/scan/openText.ts';
import { HEAD_LENGTH } from '../../../src/scan/recognise.ts';
import { scanText } from '../../../src/scan/scanner.ts';
import { markedTexts } from '../markedTexts.ts';
import { readSample, sampleNames } from '../samples.ts';

/** What people type, paste and delete, and what opens or closes something. */
const pieces = [
  '',
  '\n',
  '\r\n',
  '"',
  ',',
  ';',
  ' ',
  '550 5.1.1 unknown',
  '450 4.4.7 ',
  '5',
  'a@b.example',
  '\n\n',
  '--b',
  'From ',
  '#Fields: a\n',
  '->',
];

interface Edit {
  /** A share of the text. */
  readonly at: number;
  readonly removed: number;
  readonly added: string | { readonly copiedFrom: number; readonly length: number };
}

const anyEdit: fc.Arbitrary<Edit> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  removed: fc.oneof(fc.constant(0), fc.nat(5), fc.nat(400)),
  added: fc.oneof(
    fc.constantFrom(...pieces),
    fc.record({ copiedFrom: fc.double({ min: 0, max: 1, noNaN: true }), length: fc.nat(600) }),
  ),
});

function apply(text: string, { at, removed, added }: Edit, from: number): string {
  const place = from + Math.floor(at * (text.length - from));
  const copied = typeof added === 'string' ? 0 : Math.floor(added.copiedFrom * text.length);
  const piece = typeof added === 'string' ? added : text.slice(copied, copied + added.length);
  return text.slice(0, place) + piece + text.slice(place + removed);
}

/** Repeats the rows of a text after its first line until it is longer than the part that decides the format. */
export function lengthen(text: string): string {
  const rows = text.slice(text.indexOf('\n') + 1);
  return text + rows.repeat(Math.ceil((HEAD_LENGTH + 20_000) / Math.max(rows.length, 1)));
}

export const editedTexts: readonly (readonly [name: string, text: string])[] = [
  ...markedTexts.map(({ name, text }) => [name, text] as const),
  ...sampleNames.map((name) => [name, readSample(name)] as const),
];

/** Asserts that after each of up to four edits an open text has what a whole scan finds. */
export function assertEditsAreRead(text: string, numRuns: number): void {
  fc.assert(
    fc.property(fc.array(anyEdit, { minLength: 1, maxLength: 4 }), fc.constantFrom(40, 400), (edits, stride) => {
      assertEquals(new OpenText(text, stride), text, edits, 0);
    }),
    { numRuns },
  );
}

/** The same for edits after the part that decides the format. */
export function assertFarEditsAreRead(text: string, numRuns: number): void {
  const long = lengthen(text);
  fc.assert(
    fc.property(fc.array(anyEdit, { minLength: 1, maxLength: 3 }), (edits) => {
      assertEquals(new OpenText(long, 4000), long, edits, HEAD_LENGTH);
    }),
    { numRuns },
  );
}

function assertEquals(open: OpenText, text: string, edits: readonly Edit[], from: number): void {
  let now = text;
  for (const edit of edits) {
    now = apply(now, edit, from);
    open.update(now);
    assert.deepEqual(open.result, scanText(now));
  }
}

/** Documents after arbitrary edits, against the library's and against a whole scan. */

import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { TextDocumentContentChangeEvent as Change, Position } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { OpenText } from '../../../src/scan/openText.ts';
import { scanText } from '../../../src/scan/scanner.ts';
import { EditedDocument } from '../../../src/server/editedDocument.ts';

const lines = fc.array(fc.constantFrom('a', 'bc', '😀', '\n', '\r\n', '\r', '\n\n', '550 5.1.1 x'), { maxLength: 30 });
const short = lines.map((parts) => parts.join(''));
/** Documents of several pieces, with any line ends. */
const long = fc
  .tuple(short, fc.constantFrom('\n', '\r\n', '\r', ''))
  .map(([text, end]) => `${`${text}${'x'.repeat(900)}${end}`.repeat(220)}${text}`);
const place = fc.record({ line: fc.integer({ min: -1, max: 4000 }), character: fc.integer({ min: -1, max: 2000 }) });
const change = fc.oneof(
  { weight: 9, arbitrary: fc.record({ range: fc.record({ start: place, end: place }), text: fc.oneof(short, long) }) },
  { weight: 4, arbitrary: fc.record({ range: place.map((start) => ({ start, end: start })), text: short }) },
  { weight: 1, arbitrary: fc.record({ text: fc.oneof(short, long) }) },
);

/** Keeps an edit on existing lines: after an edit past the end, the library miscounts them. */
function within(one: Change, lineCount: number): Change {
  if (!('range' in one)) {
    return one;
  }
  const onLine = ({ line, character }: Position): Position => ({ line: Math.min(line, lineCount - 1), character });
  return { ...one, range: { start: onLine(one.range.start), end: onLine(one.range.end) } };
}

/** Asserts that text, lines and places are those of the library's document. */
export function assertEqualsLibrary(numRuns: number): void {
  fc.assert(
    fc.property(fc.oneof(short, long), fc.array(change, { maxLength: 6 }), fc.array(place), (text, changes, places) => {
      const edited = new EditedDocument('file:///a.log', 1, text);
      const plain = TextDocument.create('file:///a.log', 'log', 1, text);
      for (const [index, one] of [null, ...changes].entries()) {
        if (one !== null) {
          const inside = within(one, plain.lineCount);
          edited.update([inside], index + 1);
          TextDocument.update(plain, [inside], index + 1);
        }
        assert.equal(edited.version, plain.version);
        assert.equal(edited.lineCount, plain.lineCount);
        for (const [at, start] of places.entries()) {
          const offset = plain.offsetAt(start);
          assert.equal(edited.offsetAt(start), offset);
          assert.deepEqual(edited.positionAt(offset + at), plain.positionAt(offset + at));
          const range = { start, end: places[at + 1] ?? start };
          const isForward = plain.offsetAt(range.start) <= plain.offsetAt(range.end);
          assert.equal(isForward ? edited.getText(range) : '', isForward ? plain.getText(range) : '');
        }
      }
      assert.equal(edited.getText(), plain.getText());
    }),
    { numRuns },
  );
}

/** Asserts that the parts reported as equal after edits are equal, and that continuing from them equals a whole scan. */
export function assertEqualPartsAreKnown(numRuns: number): void {
  fc.assert(
    fc.property(fc.oneof(short, long), fc.array(fc.array(change, { maxLength: 3 }), { maxLength: 4 }), (text, rounds) => {
      const edited = new EditedDocument('file:///a.log', 1, text);
      assert.equal(edited.takeEqual(), undefined);
      const open = new OpenText(edited.text, 2000);
      let before = text;
      for (const [index, changes] of rounds.entries()) {
        edited.update([...changes], index + 2);
        const now = edited.getText();
        const equal = edited.takeEqual();
        const { begin, end } = equal ?? { begin: 0, end: 0 };
        assert.ok(begin + end <= Math.min(before.length, now.length));
        assert.equal(now.slice(0, begin), before.slice(0, begin));
        assert.equal(now.slice(now.length - end), before.slice(before.length - end));
        open.update(edited.text, equal);
        assert.deepEqual(open.result, scanText(now));
        before = now;
      }
    }),
    { numRuns },
  );
}

/** A document in pieces tells what the library's tells, after any edits. */

import assert from 'node:assert/strict';
import { EditedDocument } from '../../../src/server/editedDocument.ts';
import { assertEqualPartsAreKnown, assertEqualsLibrary } from './anyEdits.ts';

describe('an edited document', () => {
  it('tells text, lines and places as the library does', () => assertEqualsLibrary(20));

  it('knows what its edits left as it was', () => assertEqualPartsAreKnown(12));

  it('leaves a text that was taken before as it was', () => {
    const line = `${'x'.repeat(99)}\n`;
    const edited = new EditedDocument('file:///a.log', 1, line.repeat(10_000));
    const before = edited.text;
    const at = { line: 5000, character: 0 };
    edited.update([{ range: { start: at, end: at }, text: 'y\ny' }], 2);
    assert.equal(before.whole(), line.repeat(10_000));
    assert.equal(edited.text.whole(), `${line.repeat(5000)}y\ny${line.repeat(5000)}`);
    assert.equal(edited.lineCount, 10_002);
  });
});

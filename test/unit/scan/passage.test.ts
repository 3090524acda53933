import assert from 'node:assert/strict';
import { Passage, passageOf } from '../../../src/scan/passage.ts';

/** `Diagnostic-Code: smtp;550` / ` 5.1.1 unknown` on lines 3 and 4, the name left out. */
function folded(): Passage {
  const passage = new Passage();
  passage.add(' smtp;550', 3, 16);
  passage.add(' 5.1.1 unknown', 4, 0);
  return passage;
}

describe('passage', () => {
  it('joins its pieces with a line feed, or as it is told', () => {
    const passage = folded();
    passage.add('!', 5, 0, '');
    assert.equal(passage.text, ' smtp;550\n 5.1.1 unknown!');
  });

  it('locates what stands in one piece', () => {
    assert.deepEqual(folded().locate(6, 9), { line: 3, start: 22, end: 25 });
    assert.deepEqual(folded().locate(11, 16), { line: 4, start: 1, end: 6 });
  });

  it('does not locate what stands in two pieces, nor the joint', () => {
    assert.equal(folded().locate(6, 12), null);
    assert.equal(folded().locate(9, 10), null);
    assert.equal(new Passage().locate(0, 1), null);
  });

  it('keeps places in a slice', () => {
    const slice = folded().slice(6, 16);
    assert.equal(slice.text, '550\n 5.1.1');
    assert.deepEqual(slice.locate(0, 3), { line: 3, start: 22, end: 25 });
    assert.deepEqual(slice.locate(5, 10), { line: 4, start: 1, end: 6 });
  });

  it('keeps places in a slice of a slice that begins in the second piece', () => {
    const slice = folded().slice(2, 24).slice(9, 14);
    assert.equal(slice.text, '5.1.1');
    assert.deepEqual(slice.locate(0, 5), { line: 4, start: 1, end: 6 });
  });

  it('may be a single piece', () => {
    assert.deepEqual(passageOf('550', 2, 4).locate(0, 3), { line: 2, start: 4, end: 7 });
  });
});

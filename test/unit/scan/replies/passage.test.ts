import assert from 'node:assert/strict';
import type { DecodedLine } from '../../../../src/mime/textLine.ts';
import type { Location } from '../../../../src/scan/finding.ts';
import { Passage, passageOf } from '../../../../src/scan/replies/passage.ts';

const inFile = (line: number, start: number, end: number): Location => ({ line, start, end, part: null, source: null });

const part = { number: '1.2', header: { line: 3, start: 0, end: 20 } };

/** `Status: 5.1.1` in line 7 of part 1.2; its first seven characters stand in line 12 of the file, the next four in line 13. */
const decoded: DecodedLine = {
  text: 'Status: 5.1.1',
  line: 7,
  part,
  runs: [
    { offset: 0, length: 9, line: 12, start: 2 },
    { offset: 9, length: 3, line: 13, start: 0 },
  ],
};

/** The decoded line. */
function passageOfDecoded(from?: number, to?: number): Passage {
  const passage = new Passage();
  passage.addLine(decoded, '', from, to);
  return passage;
}

/** `Diagnostic-Code: smtp;550` / ` 5.1.1 unknown` on lines 3 and 4, the name left out. */
function folded(): Passage {
  const passage = new Passage();
  passage.add(' smtp;550', 3, 16);
  passage.add(' 5.1.1 unknown', 4, 0);
  return passage;
}

describe('passage', () => {
  it('locates text that is written in another way at the whole place that it stands for', () => {
    const passage = new Passage();
    passage.addFor('5.1.1', { line: 2, start: 10, end: 40 });
    passage.add(' unknown', 2, 50, '');
    assert.deepEqual(passage.locate(0, 5), inFile(2, 10, 40));
    assert.deepEqual(passage.slice(2, 9).locate(0, 3), inFile(2, 10, 40));
    assert.deepEqual(passage.locate(6, 13), inFile(2, 51, 58));
    assert.equal(passage.locate(0, 9), null);
  });

  it('joins its pieces with a line feed, or as it is told', () => {
    const passage = folded();
    passage.add('!', 5, 0, '');
    assert.equal(passage.text, ' smtp;550\n 5.1.1 unknown!');
  });

  it('locates what stands in one piece', () => {
    assert.deepEqual(folded().locate(6, 9), inFile(3, 22, 25));
    assert.deepEqual(folded().locate(11, 16), inFile(4, 1, 6));
  });

  it('does not locate what stands in two pieces, nor the joint', () => {
    assert.equal(folded().locate(6, 12), null);
    assert.equal(folded().locate(9, 10), null);
    assert.equal(new Passage().locate(0, 1), null);
  });

  it('keeps places in a slice', () => {
    const slice = folded().slice(6, 16);
    assert.equal(slice.text, '550\n 5.1.1');
    assert.deepEqual(slice.locate(0, 3), inFile(3, 22, 25));
    assert.deepEqual(slice.locate(5, 10), inFile(4, 1, 6));
  });

  it('keeps places in a slice of a slice that begins in the second piece', () => {
    const slice = folded().slice(2, 24).slice(9, 14);
    assert.equal(slice.text, '5.1.1');
    assert.deepEqual(slice.locate(0, 5), inFile(4, 1, 6));
  });

  it('may be a single piece', () => {
    assert.deepEqual(passageOf('550', 2, 4).locate(0, 3), inFile(2, 4, 7));
  });

  it('locates in the file what a decoding left unbroken', () => {
    assert.deepEqual(passageOfDecoded().locate(0, 6), inFile(12, 2, 8));
    assert.deepEqual(passageOfDecoded().locate(9, 11), inFile(13, 0, 2));
  });

  it('locates in the text of its part what is broken in the file, and says where that begins', () => {
    assert.deepEqual(passageOfDecoded().locate(8, 11), {
      ...{ line: 7, start: 8, end: 11, part: '1.2' },
      source: { line: 12, start: 10, end: 11 },
    });
    assert.deepEqual(passageOfDecoded(8, 13).locate(0, 5), {
      ...{ line: 7, start: 8, end: 13, part: '1.2' },
      source: { line: 12, start: 10, end: 11 },
    });
  });

  it('points to the header of its part for what stands nowhere in the file', () => {
    assert.deepEqual(passageOfDecoded().locate(12, 13), {
      ...{ line: 7, start: 12, end: 13, part: '1.2' },
      source: part.header,
    });
  });

  it('spans what a reference stands for', () => {
    const passage = new Passage();
    const line: DecodedLine = { text: '5.1&#46;1 no', line: 0, part, runs: [] };
    passage.addLine(line, '', 0, 3);
    passage.addDecoded('.', line, 3, 8, '');
    passage.addLine(line, '', 8, 12);
    assert.equal(passage.text, '5.1.1 no');
    assert.deepEqual(passage.locate(0, 5), { line: 0, start: 0, end: 9, part: '1.2', source: part.header });
    assert.deepEqual(passage.slice(2, 8).locate(0, 3), { line: 0, start: 2, end: 9, part: '1.2', source: part.header });
  });

  it('does not locate what stands in two lines of a part', () => {
    const passage = passageOfDecoded();
    passage.addLine({ ...decoded, line: 8 });
    assert.equal(passage.locate(8, 16), null);
  });
});

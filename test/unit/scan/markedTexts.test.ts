import assert from 'node:assert/strict';
import { scanText } from '../../../src/scan/scanner.ts';
import { markedTexts } from '../markedTexts.ts';
import { markFindings } from '../marks.ts';

describe('marked logs', () => {
  for (const { name, format, marked, text } of markedTexts) {
    it(`reads ${name} as what it is`, () => {
      assert.equal(scanText(text).format, format);
    });

    it(`finds what is marked in ${name}, and no more`, () => {
      assert.equal(markFindings(text), marked);
    });
  }
});

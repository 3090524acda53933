/** The end is reached of texts of which the quick tests have smaller ones. */

import assert from 'node:assert/strict';
import { scanText } from '../../src/scan/scanner.ts';
import { assertTailIsNothing, firstOfFormat, hostileTails, hugeTexts } from '../unit/scan/hugeTexts.ts';

describe('scanner, at length', () => {
  for (const [name, { text, findings }] of Object.entries(hugeTexts(1))) {
    it(`comes to the end of ${name}`, () => assert.equal(scanText(text).findings.length, findings));
  }

  for (const { name, text } of firstOfFormat) {
    for (const [what, tail] of Object.entries(hostileTails(1))) {
      it(`finds no more and no less where ${what} stand behind ${name}`, () => assertTailIsNothing(text, tail));
    }
  }
});

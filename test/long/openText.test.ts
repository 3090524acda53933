/** Many edits of every text; `RUNS=30000` tries so many of each. */

import { assertEditsAreRead, assertFarEditsAreRead, editedTexts } from '../unit/scan/editedTexts.ts';
import { runs } from './runs.ts';

describe('open text, at length', () => {
  for (const [name, text] of editedTexts) {
    it(`finds after any edits of ${name} what a whole scan finds`, () => assertEditsAreRead(text, runs(200))).timeout(0);

    it(`finds after any edit far behind the beginning of ${name} what a whole scan finds`, () =>
      assertFarEditsAreRead(text, runs(10))).timeout(0);
  }
});

/** Every text in many ways of cutting it. */

import { assertAnyChunks, scannedTexts } from '../unit/scan/scannedTexts.ts';
import { runs } from './runs.ts';

describe('scanner, at length', () => {
  for (const [name, text] of Object.entries(scannedTexts)) {
    it(`finds the same in any chunks of ${name}`, () => assertAnyChunks(text, runs(200))).timeout(0);
  }
});

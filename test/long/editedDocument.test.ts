/** Documents after many edits. */

import { assertEqualPartsAreKnown, assertEqualsLibrary } from '../unit/server/anyEdits.ts';
import { runs } from './runs.ts';

describe('an edited document, at length', () => {
  it('tells text, lines and places as the library does', () => assertEqualsLibrary(runs(400))).timeout(0);

  it('knows what its edits left as it was', () => assertEqualPartsAreKnown(runs(200))).timeout(0);
});

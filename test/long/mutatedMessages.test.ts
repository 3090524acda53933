/** Many damaged messages. */

import { assertMutationsAreRead, assertMutationsAreShown } from '../unit/scan/mutatedMessages.ts';
import { runs } from './runs.ts';

describe('mutated messages, at length', () => {
  it('are read without a crash, and what is found stands where it is said to stand', () =>
    assertMutationsAreRead(runs(20_000))).timeout(0);

  it('can be shown decoded, with headings where they are said to stand and nothing that is obeyed', () =>
    assertMutationsAreShown(runs(4000))).timeout(0);
});

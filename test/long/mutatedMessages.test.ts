/** Many damaged messages. */

import assert from 'node:assert/strict';
import { scanText } from '../../src/scan/scanner.ts';
import { reportOf } from '../unit/reports.ts';
import { assertMutationsAreRead, assertMutationsAreShown } from '../unit/scan/messages/mutatedMessages.ts';
import { runs } from './runs.ts';

describe('mutated messages, at length', () => {
  it('are read without a crash, and what is found stands where it is said to stand', () =>
    assertMutationsAreRead(runs(20_000))).timeout(0);

  it('can be shown decoded, with headings where they are said to stand and nothing that is obeyed', () =>
    assertMutationsAreShown(runs(4000))).timeout(0);

  it('are refused in words where one part has 50 MB', () => {
    const text = 'YWJj'
      .repeat(19)
      .concat('\n')
      .repeat(50_000_000 / 77);
    const { notices } = scanText(reportOf({ encoding: 'base64', text: [text] }));
    assert.deepEqual(
      notices.map(({ kind, part }) => `${kind} ${part}`),
      ['too-large 1'],
    );
  });
});

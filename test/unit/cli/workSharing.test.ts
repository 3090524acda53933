import assert from 'node:assert/strict';
import { WorkSharing } from '../../../src/cli/workSharing.ts';

const MEGABYTE = 1 << 20;

describe('the work of a scan', () => {
  const program = new URL('file:///worker.mjs');

  for (const [threads, files, shared] of [
    [2, 999, false],
    [2, 1000, true],
    [1, 1000, false],
  ] as const) {
    it(`${shared ? 'is' : 'is not'} shared out with ${threads} threads and ${files} files`, () => {
      assert.equal(new WorkSharing(threads, program).sharesFiles(files), shared);
    });
  }

  for (const [threads, megabytes, shared] of [
    [2, 23, false],
    [2, 24, true],
    [1, 24, false],
    // Standard input, whose size nobody knows.
    [2, 0, false],
  ] as const) {
    it(`${shared ? 'is' : 'is not'} shared out with ${threads} threads and a file of ${megabytes} MB`, () => {
      assert.equal(new WorkSharing(threads, program).sharesFile(megabytes * MEGABYTE), shared);
    });
  }

  it('is never shared out to more threads than help', () => {
    assert.equal(new WorkSharing(99, program).threads, 8);
    assert.ok(new WorkSharing(null, program).threads >= 1);
  });
});

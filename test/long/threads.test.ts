/** The built command line on several threads where there is much to find. */

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { assertSameOnThreads, largeTrackingLog, writeManyFiles } from '../cli/largeInputs.ts';

describe('mail-flow-lens scan on several threads, at length', () => {
  let folder: string;

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'threads-'));
  });
  after(() => rmSync(folder, { recursive: true }));

  it('tells the same of many files, in the same order, as on one', () => {
    const files = join(folder, 'files');
    writeManyFiles(files, { files: 1300, rows: 60_000, row: '' });
    const { status, lines } = assertSameOnThreads([files, join(files, '0007.eml')], [2, 4]);
    assert.equal(status, 2);
    assert.ok(lines.length > 60_000);
  }).timeout(120_000);

  it('finds the same in a large file as on one', () => {
    const file = join(folder, 'MSGTRK.LOG');
    writeFileSync(file, largeTrackingLog(150));
    const { lines } = assertSameOnThreads([file], [2, 5]);
    assert.ok(lines.length > 5000);
  }).timeout(120_000);
});

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { readText } from '../../../src/cli/readText.ts';
import { Scanner } from '../../../src/scan/scanner.ts';

describe('a text that is read from a file', () => {
  const path = 'samples/message-trace.csv';
  const { length } = readFileSync(path);
  const problemOf = async (size: number): Promise<unknown> => {
    const scanner = new Scanner({ finding: () => undefined, state: () => undefined });
    const { problem } = await readText(path, { kind: 'file', path, size }, scanner, () => undefined);
    return problem;
  };

  it('is not whole where the file became shorter than it was when it was opened', async () => {
    assert.deepEqual(await problemOf(length + 1), { kind: 'shortened' });
  });

  it('is whole where it did not, or grew', async () => {
    assert.deepEqual([await problemOf(length), await problemOf(length - 1)], [null, null]);
  });
});

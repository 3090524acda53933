import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chunksOfFile } from '../../../src/cli/fileChunks.ts';
import { CHUNK_BYTES } from '../../../src/cli/openInput.ts';

describe('the chunks of a file', () => {
  let folder: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'chunks-'));
  });
  after(() => rmSync(folder, { recursive: true }));

  /** The chunks as texts, and the number of places in memory where they were. */
  const read = async (
    text: string,
    isTaken: boolean,
  ): Promise<{ readonly texts: readonly string[]; readonly places: number }> => {
    const file = join(folder, 'log.txt');
    writeFileSync(file, text);
    const texts: string[] = [];
    const places = new Set<ArrayBufferLike>();
    for await (const chunk of chunksOfFile(file, () => isTaken)) {
      texts.push(Buffer.from(chunk).toString());
      places.add(chunk.buffer);
    }
    return { texts, places: places.size };
  };

  const log = Array.from({ length: 40_000 }, (_, index) => `line ${index}\n`).join('');

  it('are the whole file, and end with a line', async () => {
    const { texts } = await read(`${log}last`, true);
    assert.ok(texts.length > 4);
    assert.equal(texts.join(''), `${log}last`);
    assert.deepEqual(
      texts.slice(0, -1).filter((text) => !text.endsWith('\n')),
      [],
    );
  });

  it('end within a line that is longer than they are', async () => {
    const line = 'x'.repeat(3 * CHUNK_BYTES);
    const { texts } = await read(`first\n${line}\nlast\n`, true);
    assert.equal(texts.join(''), `first\n${line}\nlast\n`);
  });

  it('are none of an empty file', async () => {
    assert.deepEqual(await read('', true), { texts: [], places: 0 });
  });

  it('use the same memory again once they were read to their ends, and not before', async () => {
    const [taken, held] = [await read(log, true), await read(log, false)];
    assert.equal(taken.places, 2);
    assert.equal(held.places, held.texts.length);
  });
});

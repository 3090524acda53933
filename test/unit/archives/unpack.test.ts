import assert from 'node:assert/strict';
import { gzipSync } from 'node:zlib';
import { ArchiveError } from '../../../src/archives/fault.ts';
import { type ArchiveLimits, archiveLimits } from '../../../src/archives/gauge.ts';
import { packingOf } from '../../../src/archives/packing.ts';
import { unpack } from '../../../src/archives/unpack.ts';
import { directoryRecord, encrypted, zipOf, zipOfOne } from '../../zipFile.ts';

/** The files of an archive with what is read of them, and the faults, as lines in the order in which they come. */
async function contents(bytes: Uint8Array, limits: Partial<ArchiveLimits> = {}, piece = bytes.length): Promise<string[]> {
  const packing = packingOf(bytes);
  assert.ok(packing !== null);
  const said: string[] = [];
  async function* pieces(): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += piece) {
      yield bytes.subarray(at, at + piece);
    }
  }
  const source = piece < bytes.length ? ({ kind: 'stream', chunks: pieces() } as const) : ({ kind: 'bytes', bytes } as const);
  const onFault = (name: string, { kind, packing }: { kind: string; packing: string }): void => {
    said.push(`${name} ${kind}${packing}`);
  };
  for await (const { name, chunks } of unpack('a', source, packing, onFault, { ...archiveLimits, ...limits })) {
    let text = '';
    try {
      for await (const chunk of chunks) {
        text += Buffer.from(chunk).toString();
      }
      said.push(`${name} = ${text.length > 30 ? text.length : text}`);
    } catch (error) {
      assert.ok(error instanceof ArchiveError);
      said.push(`${name} = ${text.length > 30 ? text.length : text} ${error.fault.kind}`);
    }
  }
  return said;
}

const text = 'x'.repeat(1000);

describe('an archive', () => {
  it('is told by its first bytes', () => {
    const kindOf = (bytes: Uint8Array | string): string | undefined => {
      const packing = packingOf(Buffer.from(bytes));
      return packing?.kind === 'other' ? packing.name : packing?.kind;
    };
    assert.equal(kindOf(gzipSync('')), 'gzip');
    assert.equal(kindOf('PK\x03\x04\0'), 'zip');
    assert.equal(kindOf('BZh91AY&SY\0'), 'bzip2');
    assert.equal(kindOf('BZh9 is a text that only begins like one.\n'), undefined);
    assert.equal(kindOf(`${'a'.repeat(257)}ustar\0`), 'tar');
    assert.equal(kindOf('2026-11-20 550 5.1.1'), undefined);
    assert.equal(kindOf(''), undefined);
  });

  it('is read in pieces of any size as it is whole', async () => {
    const bytes = await zipOf({ b: 'one', 'c/d.gz': gzipSync('two') });
    const expected = ['a!/b = one', 'a!/c/d.gz = two'];
    assert.deepEqual(await contents(bytes), expected);
    assert.deepEqual(await contents(bytes, {}, 7), expected);
    assert.deepEqual(await contents(Buffer.concat([gzipSync('one'), gzipSync(' two')]), {}, 1), ['a = one two']);
  });

  it('is read up to where it is cut off', async () => {
    assert.deepEqual(await contents(gzipSync(text).subarray(0, -8)), ['a = 1000 damaged']);
    assert.deepEqual(await contents(gzipSync('one').subarray(0, 4)), ['a =  damaged']);
    const bytes = await zipOf({ b: text });
    assert.deepEqual(await contents(bytes.subarray(0, -1)), ['a damaged']);
  });

  it('has files that are damaged, encrypted, or packed in another way beside those that are read', async () => {
    const bytes = Buffer.from(await zipOf({ b: text, c: text, d: text, e: text }));
    const locked = Buffer.from(encrypted(bytes, 'b'));
    locked.writeUInt16LE(12, directoryRecord(locked, 'c') + 10);
    locked.writeUInt32LE(1, directoryRecord(locked, 'd') + 16);
    assert.deepEqual(await contents(locked), ['a!/b =  encrypted', 'a!/c =  other-method', 'a!/d = 1000 damaged', 'a!/e = 1000']);
    bytes.writeUInt32LE(999, directoryRecord(bytes, 'b') + 24);
    assert.equal((await contents(bytes))[0], 'a!/b = 1000 damaged');
  });

  it('ends at a limit of bytes, after all that comes before', async () => {
    const bytes = await zipOf({ b: text, c: text, d: text });
    assert.deepEqual(await contents(bytes, { bytes: 1500 }), ['a!/b = 1000', 'a!/c =  too-large']);
    assert.deepEqual(await contents(bytes, { bytes: 3000 }), ['a!/b = 1000', 'a!/c = 1000', 'a!/d = 1000']);
  });

  it('ends where it unpacks to too many times its size, also from a stream', async () => {
    const bytes = gzipSync('x'.repeat(1 << 20));
    const limits = { density: 200, denseBytes: 1 << 18 };
    for (const piece of [undefined, 100]) {
      const [said = ''] = await contents(bytes, limits, piece);
      assert.match(said, /^a = \d+ too-dense$/);
    }
    assert.deepEqual(await contents(bytes, { ...limits, denseBytes: 1 << 20 }), ['a = 1048576']);
  });

  it('counts what archives in it hold', async () => {
    const inner = await zipOf({ d: text, e: text });
    const bytes = await zipOf({ b: inner, c: text });
    assert.deepEqual(await contents(bytes, { bytes: inner.length + 1500 }), ['a!/b!/d = 1000', 'a!/b!/e =  too-large']);
    assert.deepEqual(await contents(bytes, { members: 2 }), ['a!/b!/d = 1000', 'a!/b too-many']);
    assert.deepEqual(await contents(bytes, { depth: 1 }), ['a!/b too-deep', 'a!/c = 1000']);
    assert.deepEqual(await contents(bytes, { heldBytes: 10 }), ['a!/b not-held', 'a!/c = 1000']);
  });

  it('in a compressed file has the name of the file', async () => {
    const bytes = gzipSync(await zipOf({ b: 'one' }));
    assert.deepEqual(await contents(bytes), ['a!/b = one']);
    assert.deepEqual(await contents(gzipSync(gzipSync(gzipSync('one'))), { depth: 2 }), ['a too-deep']);
  });

  it('is read up to the number of files that an archive may have, and says so', async () => {
    const said = await contents(zipOfOne('550 5.1.1 x\n', 60_000));
    assert.equal(said.length, archiveLimits.members + 1);
    assert.deepEqual([said[0], said.at(-1)], ['a!/0 = 550 5.1.1 x\n', 'a too-many']);
  });

  it('ends where its files lie over one another, so that it unpacks to more than it is', async () => {
    // Each is a megabyte of the archive, and there are many of the same.
    const said = await contents(zipOfOne('x'.repeat(1 << 20), 500), { denseBytes: 1 << 22, density: 20 });
    assert.ok(said.length < 30, String(said.length));
    assert.match(said.at(-1) ?? '', /too-dense$/);
    assert.ok(said.slice(0, -1).every((one) => one.endsWith(' = 1048576')));
  });

  it('may hold another kind that is not read', async () => {
    const tar = Buffer.alloc(1024);
    tar.write('ustar', 257);
    assert.deepEqual(await contents(await zipOf({ b: tar, c: 'one' })), ['a!/b other-archivetar', 'a!/c = one']);
  });
});

/** What is kept of files for reports, where another program of the account writes into its folder. */

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { nodeDisk } from '../../../src/server/disk/node.ts';

const KEY = 'file:///logs/a.csv';

describe('what is kept for reports', () => {
  let folder: string;
  let index: string;
  let path: string;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'kept-'));
    index = pathToFileURL(join(folder, 'index')).href;
    await nodeDisk.keep(index, KEY, 'found');
    path = join(folder, 'index', readdirSync(join(folder, 'index'))[0] ?? '');
    assert.equal(await nodeDisk.readKept(index, KEY), 'found');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('is not waited for where a pipe or a device took its place, and takes its place back', async function () {
    if (process.platform === 'win32') {
      this.skip();
    }
    rmSync(path);
    assert.equal(spawnSync('mkfifo', [path]).status, 0);
    assert.equal(await nodeDisk.readKept(index, KEY), null);
    await nodeDisk.keep(index, KEY, 'again');
    assert.equal(await nodeDisk.readKept(index, KEY), 'again');
    rmSync(path);
    symlinkSync('/dev/zero', path);
    assert.equal(await nodeDisk.readKept(index, KEY), null);
    await nodeDisk.keep(index, KEY, 'anew');
    assert.equal(await nodeDisk.readKept(index, KEY), 'anew');
  });

  it('is not read where it is larger than what a scan keeps', async () => {
    await nodeDisk.keep(index, KEY, 'x'.repeat(60_000_000));
    assert.equal(await nodeDisk.readKept(index, KEY), null);
  });

  it('is written through no link', async function () {
    if (process.platform === 'win32') {
      this.skip();
    }
    const other = join(folder, 'other.txt');
    writeFileSync(other, 'mine');
    symlinkSync(other, `${path}.${process.pid}`);
    await nodeDisk.keep(index, KEY, 'again');
    assert.equal(readFileSync(other, 'utf8'), 'mine');
    assert.equal(await nodeDisk.readKept(index, KEY), 'again');
  });

  it('alone is forgotten', async () => {
    const others = [join(folder, 'index', 'notes.txt'), join(folder, 'index', 'deep', `${'0'.repeat(64)}.json`)];
    mkdirSync(join(folder, 'index', 'deep'));
    for (const other of others) {
      writeFileSync(other, 'mine');
    }
    writeFileSync(`${path}.123`, 'unfinished');
    assert.equal((await nodeDisk.forget(index, Number.POSITIVE_INFINITY)).files, 2);
    assert.deepEqual(
      others.map((other) => existsSync(other)),
      [true, true],
    );
    assert.equal(await nodeDisk.readKept(index, KEY), null);
  });
});

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, describe, it } from 'mocha';
import { IdIndex } from '../../../../src/service/idIndex/node.ts';
import { FileSearch } from '../../../../src/service/journey/node.ts';
import { randomNumbers } from '../../randomNumbers.ts';

const ROWS = 30_000;
const folder = mkdtempSync(path.join(tmpdir(), 'id-index-'));
const log = path.join(folder, 'log.csv');
const indexes = path.join(folder, 'indexes');

after(() => rmSync(folder, { recursive: true }));

/** Numbers from 0 to below 1. */
function shares(seed: number): () => number {
  const below = randomNumbers(seed);
  return () => below(2 ** 31) / 2 ** 31;
}

/** Ids of several shapes. */
function idsOf(random: () => number, count: number): readonly string[] {
  const hex = (length: number): string => Array.from({ length }, () => Math.floor(random() * 16).toString(16)).join('');
  const shapes = [
    () => `${hex(8)}-${hex(4)}-${hex(4)}-${hex(4)}-${hex(12)}`,
    () => `<${hex(12)}.${hex(6)}@mx${hex(2)}.contoso.com>`,
    () => `08DC${hex(12).toUpperCase()}`,
    () => String(Math.floor(random() * 1e12)).padStart(12, '0'),
    () => `4${hex(9).toUpperCase()}`,
  ];
  return Array.from({ length: count }, (_, index) => shapes[index % shapes.length]?.() ?? '');
}

/** A log of some megabytes that has each id in one to three of its lines, beside words that every line has. */
function writeLog(random: () => number, ids: readonly string[], end = '\r\n'): void {
  const lines = Array.from({ length: ROWS }, (_, row) => {
    const filler = `${'x'.repeat(Math.floor(random() * 90))};250 2.1.5 Recipient OK über ${row}`;
    return `2026-11-20T08:00:00.000Z,${filler},user${Math.floor(random() * 1e6)}@fabrikam.com`;
  });
  for (const id of ids) {
    for (let times = 0; times <= random() * 3; times++) {
      const row = Math.floor(random() * ROWS);
      lines[row] += `,${id.length === 36 && random() < 0.3 ? id.toUpperCase() : id}`;
    }
  }
  writeFileSync(log, lines.map((line) => line + end).join(''));
}

async function compare(ids: readonly string[]): Promise<number> {
  let found = 0;
  for (const id of ids) {
    const name = id.replace(/^<|>$/g, '');
    const plain = await new FileSearch(log).read([name], [name], null);
    assert.deepEqual(await new FileSearch(log, IdIndex.of(log, indexes)).read([name], [name], null), plain, name);
    found += plain === null ? 0 : 1;
  }
  return found;
}

describe('An index of ids', () => {
  it('finds what a search of the whole log finds, line for line', async () => {
    for (const [seed, end] of [
      [1, '\r\n'],
      [2, '\n'],
    ] as const) {
      const random = shares(seed);
      const ids = idsOf(random, 20);
      writeLog(random, ids, end);
      assert.equal(await compare([...ids, ...idsOf(random, 10)]), ids.length);
    }
  });

  it('leads to few pieces, and takes less than a twentieth of the log', () => {
    const random = shares(3);
    const ids = idsOf(random, 50);
    writeLog(random, ids);
    const index = IdIndex.of(log, indexes);
    const pieces = ids.map((id) => index?.piecesWith([id])?.length ?? Number.NaN);
    assert.equal(Math.max(...pieces) <= 8, true);
    assert.equal(index?.piecesWith(idsOf(random, 50))?.length, 0);
    const [file = ''] = readdirSync(indexes);
    assert.equal(statSync(path.join(indexes, file)).size * 20 < statSync(log).size, true);
    assert.equal(readdirSync(indexes).length, 1);
  });

  it('is made again when the log grew, became shorter, or was written again', async () => {
    const random = shares(4);
    const ids = idsOf(random, 10);
    writeLog(random, ids);
    await compare(ids);
    appendFileSync(log, `2026-11-20T08:00:00.000Z,${ids[0]}\r\n2026-11-20,last1234567`);
    assert.equal(await compare([ids[0] ?? '', 'last1234567']), 2);
    truncateSync(log, Math.floor(statSync(log).size * 0.7));
    await compare(ids);
    const text = readFileSync(log, 'utf8').replace('2026-11-20T08:00:00.000Z', '2026-11-20T08:00:00.new1Z');
    writeFileSync(log, text);
    utimesSync(log, 1_800_000_000, 1_800_000_000);
    await compare(ids);
  });

  it('is made again when its file was damaged', async () => {
    const random = shares(5);
    const ids = idsOf(random, 10);
    writeLog(random, ids);
    await compare(ids);
    const file = path.join(indexes, readdirSync(indexes)[0] ?? '');
    const whole = readFileSync(file);
    for (const damaged of [
      Buffer.alloc(0),
      whole.subarray(0, 1000),
      whole.subarray(1),
      Buffer.concat([whole, Buffer.from('x')]),
    ]) {
      writeFileSync(file, damaged);
      await compare(ids.slice(0, 2));
      assert.deepEqual(readFileSync(file), whole);
    }
  });

  it('misses nothing where it, or its log, is another one once it was opened', async () => {
    const random = shares(8);
    const ids = idsOf(random, 3).map((id) => id.replace(/^<|>$/g, ''));
    const changes: readonly (() => void)[] = [
      () => rmSync(indexes, { recursive: true }),
      () => truncateSync(path.join(indexes, readdirSync(indexes)[0] ?? ''), 1000),
      () => writeFileSync(log, `${'a line of another length\n'.repeat(7)}${readFileSync(log, 'utf8')}`),
    ];
    for (const change of changes) {
      writeLog(random, ids);
      const search = new FileSearch(log, IdIndex.of(log, indexes));
      change();
      for (const id of ids) {
        const plain = await new FileSearch(log).read([id], [id], null);
        assert.ok(plain !== null);
        assert.deepEqual(await search.read([id], [id], null), plain);
      }
    }
  });

  it('is made again when the log is another one of the same size and date', async () => {
    const random = shares(8);
    const ids = idsOf(random, 10);
    writeLog(random, ids);
    utimesSync(log, 1_800_000_000, 1_800_000_000);
    await compare(ids);
    const other = path.join(folder, 'other.csv');
    const [first = '', last = ''] = [ids[0], ids[0]?.replaceAll(/[0-9a-f]/g, '7')];
    writeFileSync(other, readFileSync(log, 'utf8').replaceAll(first, last).replaceAll(first.toUpperCase(), last));
    utimesSync(other, 1_800_000_000, 1_800_000_000);
    assert.equal(statSync(other).size, statSync(log).size);
    renameSync(other, log);
    assert.equal(await compare([first, last]), 1);
  });

  it('has no answer where bits of it are lost, and is made again then', async () => {
    const random = shares(9);
    const ids = idsOf(random, 10);
    writeLog(random, ids);
    await compare(ids);
    const file = path.join(indexes, readdirSync(indexes)[0] ?? '');
    const whole = readFileSync(file);
    const places = statSync(log).size / (256 << 10);
    const filters = whole.length - Math.ceil(places) * 16 - 48;
    const half = Buffer.from(whole).fill(0, 0, filters / 2);
    const shifted = Buffer.from(whole);
    // The line at which the second piece begins.
    shifted.writeDoubleLE(shifted.readDoubleLE(filters + 24) + 1, filters + 24);
    for (const damaged of [Buffer.from(whole).fill(0, 0, filters), half, Buffer.from(whole).fill(0xff, 0, filters), shifted]) {
      writeFileSync(file, damaged);
      assert.equal(await compare(ids), ids.length);
      await compare(ids);
      assert.deepEqual(readFileSync(file), whole);
    }
  });

  it('does not wait for a pipe in its place, nor take what is in one that is a log', async function () {
    if (process.platform === 'win32') {
      this.skip();
    }
    const random = shares(10);
    const ids = idsOf(random, 5);
    writeLog(random, ids);
    await compare(ids);
    const file = path.join(indexes, readdirSync(indexes)[0] ?? '');
    rmSync(file);
    execFileSync('mkfifo', [file]);
    assert.equal(await compare(ids), ids.length);
    assert.equal(statSync(file).isFile(), true);
    const pipe = path.join(folder, 'pipe');
    execFileSync('mkfifo', [pipe]);
    assert.equal(IdIndex.of(pipe, indexes), null);
  });

  it('does not tell pieces apart by words, or by numbers that are too short', () => {
    writeLog(shares(6), []);
    const index = IdIndex.of(log, indexes);
    assert.notEqual(index, null);
    assert.equal(index?.piecesWith(['contoso']), null);
    assert.equal(index?.piecesWith(['12345']), null);
  });

  it('is not made of small logs, of UTF-16, or where lines are longer than a piece', () => {
    for (const content of [
      'a small log\n',
      Buffer.from(`\ufeff${'a log of words 1234567\r\n'.repeat(100_000)}`, 'utf16le'),
      'x1234567 '.repeat(300_000),
    ]) {
      writeFileSync(log, content);
      assert.equal(IdIndex.of(log, indexes), null);
    }
  });

  it('leaves it to the search to say that a log cannot be opened', () => {
    assert.equal(IdIndex.of(path.join(folder, 'nowhere.log'), indexes), null);
  });

  it('says which folder it cannot be written to', () => {
    writeLog(shares(7), []);
    assert.throws(() => IdIndex.of(log, path.join(log, 'folder')), /ENOTDIR|EEXIST|ENOENT/);
  });
});

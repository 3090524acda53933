import assert from 'node:assert/strict';
import { scramble } from '../../../src/redact/scramble.ts';

const key = [0x1234_5678, 0x9abc_def0] as const;
const free = (): boolean => false;

describe('scrambling of ids', () => {
  it('makes one id of each, and back', () => {
    const ids = Array.from(
      { length: 2600 },
      (_, index) => `${String.fromCharCode(97 + (index % 26))}${String(Math.floor(index / 26)).padStart(2, '0')}`,
    );
    const masked = ids.map((id) => scramble(id, key, 'mask', free));
    assert.equal(new Set(masked).size, ids.length);
    assert.notDeepEqual(masked, ids);
    assert.deepEqual(
      masked.map((id) => scramble(id, key, 'undo', free)),
      ids,
    );
  });

  it('keeps the shape', () => {
    assert.match(scramble('AS8PR04MB8054', key, 'mask', free), /^[A-Z]{2}\d[A-Z]{2}\d\d[A-Z]{2}\d{4}$/);
    assert.match(scramble('1wLqx3-0003xY-Zz', key, 'mask', free), /^\d[a-z][A-Z][a-z]{2}\d-\d{4}[a-z][A-Z]-[A-Z][a-z]$/);
    assert.match(scramble('0a1b2c3d-4e5f', key, 'mask', free), /^(?:\d[a-f]){4}-(?:\d[a-f]){2}$/);
  });

  it('makes no word that is taken', () => {
    const taken = scramble('abc123', key, 'mask', free);
    const masked = scramble('abc123', key, 'mask', (lower) => lower === taken);
    assert.notEqual(masked, taken);
    assert.equal(
      scramble(masked, key, 'undo', (lower) => lower === taken),
      'abc123',
    );
  });

  it('takes no more than linear time, and turns back what is long', () => {
    for (const id of ['a1', '7', 'Zx-9'].map((part) => part.repeat(100_000))) {
      const masked = scramble(id, key, 'mask', free);
      assert.notEqual(masked.slice(0, 100), id.slice(0, 100));
      assert.notEqual(masked.slice(-100), id.slice(-100));
      assert.equal(scramble(masked, key, 'undo', free), id);
    }
  });

  it('makes another id of a long one that differs in one place', () => {
    const beginningWith = (end: string): string => scramble(`${'08df452c'.repeat(100)}${end}`, key, 'mask', free).slice(0, 400);
    assert.notEqual(beginningWith('1'), beginningWith('2'));
  });

  it('depends on the key', () => {
    assert.notEqual(scramble('08DF452CAA95EF31', key, 'mask', free), scramble('08DF452CAA95EF31', [1, 2], 'mask', free));
  });
});

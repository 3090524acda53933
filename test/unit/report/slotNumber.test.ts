import assert from 'node:assert/strict';
import { slotNumber } from '../../../src/report/slotNumber.ts';

const BUCKETS = 1024;

describe('slot numbers', () => {
  for (const [name, keyOf] of [
    ['differ in few low bits', (index: number) => index],
    ['differ in high bits alone', (index: number) => index * 0x1_0000_0000],
    ['are far apart', (index: number) => index * 0x40_0000],
  ] as const) {
    it(`spread numbers that ${name}`, () => {
      const counts = new Uint32Array(BUCKETS);
      for (let index = 0; index < 16 * BUCKETS; index++) {
        const slot = slotNumber(keyOf(index));
        assert.ok(Number.isInteger(slot) && slot >= 0 && slot < 2 ** 32);
        counts[slot % BUCKETS] = (counts[slot % BUCKETS] ?? 0) + 1;
      }
      // Of 16 on average; numbers that gather in a place would be hundreds.
      assert.ok(Math.max(...counts) < 100, `${Math.max(...counts)}`);
    });
  }
});

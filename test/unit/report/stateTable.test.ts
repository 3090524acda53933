/** A table of states, from its first key until it is divided into parts that grow. */

import assert from 'node:assert/strict';
import { StateTable } from '../../../src/report/stateTable.ts';

describe('A table of states', () => {
  it('keeps the state of every key, however many there are', () => {
    const table = new StateTable();
    const keys = Array.from({ length: 60_000 }, (_, index) => (index % 3) * 0x1_0000_0000 * (1 + (index % 500)) + index * 7919);
    for (const [index, key] of keys.entries()) {
      const part = table.partOf(key);
      table.take(part, part.slotOf(key), { key, time: index, state: 1 + (index % 7) });
    }
    assert.equal(table.size, keys.length);
    for (const [index, key] of keys.entries()) {
      const part = table.partOf(key);
      const slot = part.slotOf(key);
      assert.equal(part.times[slot], index);
      assert.equal(part.states[slot], 1 + (index % 7));
    }
    const counts = table.countByState();
    assert.equal(counts[0], 0);
    assert.equal(counts[1], keys.filter((_, index) => index % 7 === 0).length);
  });

  it('knows no key after it was cleared, divided or not', () => {
    for (const count of [10, 5000, 30_000]) {
      const table = new StateTable();
      for (let key = 1; key <= count; key++) {
        const part = table.partOf(key);
        table.take(part, part.slotOf(key), { key, time: 0, state: 3 });
      }
      table.clear();
      const part = table.partOf(7);
      assert.equal(part.states[part.slotOf(7)], 0);
      assert.equal(table.size, 0);
      assert.deepEqual(new Set(table.countByState()), new Set([0]));
    }
  });
});

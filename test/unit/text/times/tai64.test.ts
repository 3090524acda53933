import assert from 'node:assert/strict';
import { readTai64, readUnixTime } from '../../../../src/text/times/tai64.ts';

describe('times of loggers', () => {
  const labels: readonly (readonly [label: string, time: string])[] = [
    ['@400000000000000a00000000', '1970-01-01T00:00:00.000Z'],
    ['@400000006afffe0a075bcd15', '2026-11-20T08:00:00.123Z'],
    ['@400000006afffe0a', '2026-11-20T08:00:00.000Z'],
    ['@400000006afffe0aee6b2800', '@400000006afffe0aee6b2800'],
    ['@4fffffff6afffe0a075bcd15', '@4fffffff6afffe0a075bcd15'],
  ];
  for (const [label, time] of labels) {
    it(`reads ${label} as ${time}`, () => {
      assert.equal(readTai64(label), time);
    });
  }

  it('reads seconds since 1970', () => {
    assert.equal(readUnixTime('1795161600', '550511'), '2026-11-20T08:00:00.550Z');
  });
});

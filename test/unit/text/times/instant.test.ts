import assert from 'node:assert/strict';
import { instantOf } from '../../../../src/text/times/instant.ts';

describe('instants', () => {
  const instants: readonly (readonly [time: string | null | undefined, instant: number])[] = [
    ['2026-11-20T08:00:00Z', Date.UTC(2026, 10, 20, 8)],
    ['2026-11-20T08:00:00.5+02:00', Date.UTC(2026, 10, 20, 6, 0, 0, 500)],
    ['2026-11-20', Date.UTC(2026, 10, 20)],
    ['Nov 20 08:00:00', Number.NaN],
    ['11/20/2026 8:00 AM', Number.NaN],
    ['04/05/2026', Number.NaN],
    ['2026-11-20 somewhen', Number.NaN],
    ['', Number.NaN],
    [null, Number.NaN],
    [undefined, Number.NaN],
  ];
  for (const [time, instant] of instants) {
    it(`reads ${JSON.stringify(time)}`, () => assert.equal(instantOf(time), instant));
  }
});

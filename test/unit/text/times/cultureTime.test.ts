import assert from 'node:assert/strict';
import { dateOrderOf, readUtcTime } from '../../../../src/text/times/cultureTime.ts';

describe('times of a culture', () => {
  const cases: readonly (readonly [written: string, read: string])[] = [
    ['11/20/2026 8:00:00 AM', '2026-11-20T08:00:00Z'],
    ['11/20/2026 12:00:05 AM', '2026-11-20T00:00:05Z'],
    ['11/20/2026 12:00:05 PM', '2026-11-20T12:00:05Z'],
    ['11/20/2026 8:00:00\u202fPM', '2026-11-20T20:00:00Z'],
    ['11/20/2026 8:00 AM', '2026-11-20T08:00:00Z'],
    ['20/11/2026 08:00:00', '2026-11-20T08:00:00Z'],
    ['20/11/2026 8:00:00 am', '2026-11-20T08:00:00Z'],
    ['20-11-2026 08:00:00', '2026-11-20T08:00:00Z'],
    ['05.11.2026 8:00:00', '2026-11-05T08:00:00Z'],
    ['05.11.2026 08.00.00', '2026-11-05T08:00:00Z'],
    ['2026/11/5 8:00:00', '2026-11-05T08:00:00Z'],
    ['2026-11-05 08:00:00', '2026-11-05T08:00:00Z'],
    ['2026-11-05T08:00:00.1234567', '2026-11-05T08:00:00.1234567Z'],
    ['2026-11-05T08:00:00Z', '2026-11-05T08:00:00Z'],
    ['2026-11-05T08:00:00+01:00', '2026-11-05T08:00:00+01:00'],
  ];
  for (const [written, read] of cases) {
    it(`reads ${written}`, () => assert.equal(readUtcTime(written, dateOrderOf([written])), read));
  }

  for (const written of ['05/11/2026 08:00:00', '11/20/2026', 'yesterday', '2026-13-45 08:00:00x', '20 Nov 2026 08:00', '']) {
    it(`leaves ${written || 'nothing'} as it is written`, () => {
      assert.equal(readUtcTime(written, dateOrderOf([written])), written);
    });
  }

  it('takes the order of a file from the first time that proves one', () => {
    const order = dateOrderOf(['05/11/2026 08:00:00', '20/11/2026 08:00:00', '11/21/2026 08:00:00']);
    assert.equal(order, 'day first');
    assert.equal(readUtcTime('05/11/2026 08:00:00', order), '2026-11-05T08:00:00Z');
    assert.equal(readUtcTime('11/21/2026 08:00:00', order), '11/21/2026 08:00:00');
  });
});

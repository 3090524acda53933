import assert from 'node:assert/strict';
import { FollowedMessages } from '../../../../src/service/overview/followedMessages.ts';
import { randomNumbers } from '../../randomNumbers.ts';

describe('followed messages', () => {
  it('are those that came last, each since it came, with the server that deferred it last', () => {
    const LIMIT = 1500;
    const random = randomNumbers(7);
    const followed = new FollowedMessages(LIMIT);
    const expected = new Map<number, { readonly since: number; by: string | null }>();
    // Numbers that have only few different low bits.
    const key = (): number => random(4000) * 2 ** 32 + random(3) * 512;
    for (let time = 0; time < 20_000; time++) {
      const one = key();
      const by = random(10) === 0 ? `mx${time}.fabrikam.com` : null;
      followed.follow(one, time, by);
      const known = expected.get(one);
      if (known === undefined) {
        expected.set(one, { since: time, by });
      } else {
        known.by = by ?? known.by;
      }
      const [oldest] = expected.keys();
      if (expected.size > LIMIT && oldest !== undefined) {
        expected.delete(oldest);
      }
      const other = key();
      assert.equal(followed.since(other), expected.get(other)?.since ?? Number.NaN);
      assert.equal(followed.deferredBy(other), expected.get(other)?.by ?? null);
    }
  });
});

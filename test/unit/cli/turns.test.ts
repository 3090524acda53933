import assert from 'node:assert/strict';
import { setImmediate } from 'node:timers/promises';
import fc from 'fast-check';
import { Turns } from '../../../src/cli/turns.ts';

describe('turns', () => {
  it('come in the order of the numbers, one at a time, however the numbers arrive', async () => {
    const numbers = fc.integer({ min: 1, max: 20 }).chain((count) => {
      const all = Array.from({ length: count }, (_, index) => index + 5);
      return fc.shuffledSubarray(all, { minLength: count });
    });
    await fc.assert(
      fc.asyncProperty(numbers, async (arriving) => {
        const turns = new Turns(5);
        const done: string[] = [];
        const results = arriving.map((number) =>
          turns.inTurn(number, async () => {
            done.push(`begin ${number}`);
            await setImmediate();
            done.push(`end ${number}`);
            return number;
          }),
        );
        assert.deepEqual(await Promise.all(results), arriving);
        const inOrder = arriving.toSorted((a, b) => a - b);
        assert.deepEqual(
          done,
          inOrder.flatMap((number) => [`begin ${number}`, `end ${number}`]),
        );
      }),
    );
  });

  it('are over when one fails', async () => {
    const turns = new Turns();
    const done: number[] = [];
    void turns.inTurn(1, () => done.push(1));
    await assert.rejects(
      turns.inTurn(0, () => Promise.reject(new Error('no space'))),
      { message: 'no space' },
    );
    await setImmediate();
    assert.deepEqual(done, []);
  });
});

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { beginningAt, beginningsOf } from '../../../src/catalogue/beginnings.ts';

describe('beginnings', () => {
  it('say that a literal may occur wherever it does', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.string({ minLength: 4, unit: 'binary' }),
        fc.string(),
        (before, literal, after) => {
          assert.ok(beginningsOf(before + literal + after)(beginningAt(literal, 0)));
        },
      ),
    );
  });

  it('of another text are forgotten', () => {
    const mayOccur = beginningsOf('mailbox full');
    assert.equal(mayOccur(beginningAt('mailbox', 0)), true);
    assert.equal(mayOccur(beginningAt('full', 0)), true);
    assert.equal(mayOccur(beginningAt('user', 0)), false);
    assert.equal(beginningsOf('user unknown')(beginningAt('mailbox', 0)), false);
    assert.equal(beginningsOf('')(beginningAt('user', 0)), false);
  });
});

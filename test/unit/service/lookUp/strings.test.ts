import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { tokensIn } from '../../../../src/catalogue/tokenLookup.ts';
import { en } from '../../../../src/locales/en/index.ts';
import { explain } from '../../../../src/service/lookUp/explain.ts';

/** Reason strings, markers, events and statuses that Exchange writes. */
const strings: readonly string[] = JSON.parse(readFileSync('test/fixtures/strings.json', 'utf8'));

describe("strings of Exchange's logs", () => {
  it('are all explained', () => {
    assert.ok(strings.length > 200);
    assert.deepEqual(
      strings.filter((text) => explain(text, en) === null && tokensIn(text).length === 0),
      [],
    );
  });
});

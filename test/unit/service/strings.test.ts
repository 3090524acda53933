import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { tokensIn } from '../../../src/catalogue/tokenLookup.ts';
import { en } from '../../../src/locales/en/index.ts';
import { explain } from '../../../src/service/lookUp/explain.ts';

/** Reason strings, markers, events and statuses that Exchange writes. */
const strings: readonly string[] = JSON.parse(readFileSync('test/fixtures/strings.json', 'utf8'));
const TABLE = '../shared/reference/exchange_strings.tsv';

describe("strings of Exchange's logs", () => {
  for (const text of strings) {
    it(`explains ${text}`, () => assert.ok(explain(text, en) !== null || tokensIn(text).length > 0));
  }

  if (existsSync(TABLE)) {
    it('are those of the table that they were taken from', () => {
      const rows = readFileSync(TABLE, 'utf8').trim().split('\n').slice(1);
      const missing = rows.map((row) => row.split('\t')[0] ?? '').filter((text) => !strings.includes(text));
      assert.deepEqual(missing, []);
    });
  } else {
    it(`are compared with ${TABLE} where it is there; it is not`);
  }
});

/** Words that every object of the language knows mean no more in a log than any other word. */

import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { scanText } from '../../../src/scan/scanner.ts';
import { wordTable } from '../../../src/text/wordTable.ts';
import { shapesOf } from '../../fuzz/smallInputs.ts';
import { logTexts } from '../logReports.ts';

/** The line below the names of a printed table, whose cells are cut where its columns begin, and a longer word with them. */
const PRINTED = /^-+(?: +-+)+ *$/m;
/** A word that objects know, and one of the same length that nobody knows. */
const [KNOWN, UNKNOWN] = ['constructor', 'constructoz'];

describe('a table of words', () => {
  it('has its rows alone', () => {
    const table = wordTable({ a: 1 });
    assert.deepEqual([table.a, table[KNOWN], table.toString], [1, undefined, undefined]);
  });

  it('is what the sources have wherever they look words up', () => {
    const files = globSync('src/**/*.ts').filter((file) => !/[\\/](?:generated|locales)[\\/]/.test(file));
    assert.ok(files.length > 300);
    assert.deepEqual(
      files.filter((file) => /const \w+: Readonly<Record<string, .*>> = \{/.test(readFileSync(file, 'utf8'))),
      [],
    );
  });

  it('leaves a log with such a word in any place what it is with any other word there', () => {
    let places = 0;
    for (const { head, records } of shapesOf([...logTexts.values()]).flat()) {
      const text = head + records[0];
      if (PRINTED.test(text)) {
        continue;
      }
      for (const { 0: word, index } of text.matchAll(/(?<![\w=\\])[A-Za-z_]{3,}/g)) {
        const [known, unknown] = [KNOWN, UNKNOWN].map((put) => {
          const { findings, states } = scanText(text.slice(0, index) + put + text.slice(index + word.length));
          return JSON.stringify({ findings, states }).replaceAll(new RegExp(put, 'gi'), 'word');
        });
        assert.equal(known, unknown, `${text.slice(Math.max(0, index - 60), index)}[${word}]`);
        places++;
      }
    }
    assert.ok(places > 2000, `${places} places`);
  });
});

import assert from 'node:assert/strict';
import { en } from '../../../../src/locales/en/index.ts';
import { factsOf } from '../../../../src/service/wording/cardFacts.ts';
import { problemLine } from '../../../../src/service/wording/problem.ts';
import { documentOf } from '../../samples.ts';

/** A delivery that waits, as Exim logs it, by the words of its line. */
const problems: Readonly<Record<string, string>> = {
  'Connection refused': 'Connection refused; delayed',
  'mailbox is full (quota exceeded)': 'Mailbox full: mailbox is full (quota exceeded); delayed',
};

describe('problem', () => {
  for (const [words, expected] of Object.entries(problems)) {
    it(`says the server's words once: ${words}`, () => {
      const line = `2026-11-20 08:00:31 1wLqx3-0003xY-Zz == it@contoso.com R=dnslookup T=remote_smtp defer (111): ${words}\n`;
      const document = documentOf(line);
      const [failure] = document.failures;
      assert.ok(failure);
      assert.equal(problemLine(factsOf(document, failure.best), en), expected);
    });
  }
});

import assert from 'node:assert/strict';
import { join } from 'node:path';
import { checkEvidence, checkWordsEvidence } from '../../../scripts/knowledge/evidence.ts';
import { readFiles } from '../../../scripts/knowledge/files.ts';
import { catalogueOf } from '../../../scripts/knowledge/load.ts';
import type { Reason } from '../../../src/ids/reason.ts';

/** Evidence for an entry of the product, and what is said of it. */
const cases: readonly (readonly [entry: string, words: string | null, reply: string, told: string | null])[] = [
  ['exchange-online/5.1.10', null, '550 5.1.10 RESOLVER.ADR.RecipientNotFound; not found', null],
  ['exchange-online/5.1.10', 'RecipientNotFound', '550 5.1.10 RESOLVER.ADR.RecipientNotFound', null],
  [
    'exchange-online/5.1.10',
    'no such user',
    '550 5.1.10 RESOLVER.ADR.RecipientNotFound',
    'The reply does not hold the words “no such user”: quote one that does.',
  ],
  [
    'exchange-online/5.1.10',
    null,
    '550 5.7.64 TenantAttribution; Relay Access Denied',
    'This reply is answered by `exchange-online/5.7.64`, not by this meaning: choose words that stand in no other.',
  ],
  [
    'smtp/550',
    null,
    '550 5.9.99 xyzzy',
    'This reply is answered by no meaning, not by this meaning: choose words that stand in no other.',
  ],
];

describe('evidence', () => {
  for (const [entry, words, reply, told] of cases) {
    it(`${told === null ? 'is right' : 'is told to be wrong'} where ${JSON.stringify(reply)} shall be ${entry}`, () => {
      const catalogue = catalogueOf(readFiles(join(import.meta.dirname, '../../fixtures/knowledge')));
      catalogue.evidence.splice(0, catalogue.evidence.length, { entry, words, reply, file: 'x.md', line: 3 });
      checkEvidence(catalogue);
      assert.deepEqual(catalogue.problems, told === null ? [] : [{ file: 'x.md', line: 3, text: told }]);
    });
  }
});

/** A phrase of a table of words with the reply beside it, and what is said of it. */
const phrases: readonly (readonly [reason: Reason, words: string, reply: string | null, told: string | null])[] = [
  ['mailbox-full', 'mailbox is full', '552 5.2.2 The mailbox is full', null],
  ['mailbox-full', 'mailbox is full', 'smtp; 552-5.2.2 The "mailbox" is 552 5.2.2 full', null],
  ['mailbox-full', 'mailbox is full', null, null],
  ['mailbox-full', 'mailbox * full', null, null],
  [
    'mailbox-full',
    'mailbox is full',
    '550 5.1.1 user unknown',
    'The reply does not hold the words “mailbox is full”: quote one that does.',
  ],
  [
    'too-large',
    'mailbox is full',
    '552 5.2.2 The mailbox is full',
    'This reply tells `mailbox-full` (“mailbox is full”), not `too-large`: quote another, or move the words.',
  ],
  [
    'too-large',
    'mailbox is full',
    null,
    'These words tell `mailbox-full` (“mailbox is full”), not `too-large`: move them, or take them out.',
  ],
  ['spam', 'xyzzy', null, 'These words tell `unknown`, not `spam`: move them, or take them out.'],
];

describe('evidence of general words', () => {
  for (const [reason, words, reply, told] of phrases) {
    it(`${told === null ? 'is right' : 'is told to be wrong'} where ${JSON.stringify(reply ?? words)} shall be ${reason}`, () => {
      const catalogue = catalogueOf(readFiles(join(import.meta.dirname, '../../fixtures/knowledge')));
      catalogue.generalWords.clear();
      catalogue.generalWords.set(words, { value: { words, reason }, reply, file: 'x.yaml', line: 3 });
      checkWordsEvidence(catalogue);
      assert.deepEqual(catalogue.problems, told === null ? [] : [{ file: 'x.yaml', line: 3, text: told }]);
    });
  }
});

/** What the look-up finds for what people type, and in which order. */

import assert from 'node:assert/strict';
import { everyEntry } from '../../../../src/catalogue/entries.ts';
import { tokens } from '../../../../src/catalogue/generated/rows.ts';
import { en } from '../../../../src/locales/en/index.ts';
import { languages, localeOf } from '../../../../src/locales/languages.ts';
import { answerTo } from '../../../../src/service/lookUp/answer.ts';
import { cardOf, findAgain, search } from '../../../../src/service/lookUp/search.ts';
import { expectGolden } from '../../golden.ts';
import { documentOf } from '../../samples.ts';

const ids = (question: string, limit?: number): readonly string[] => search(question, en, limit).map(({ id }) => id);

/** A question and the first answers to it. */
const firsts: readonly (readonly [question: string, ...ids: readonly string[]])[] = [
  // The code's general meaning, the standard's, those that only some words have; then longer codes.
  ['5.1.1', 'exchange-online/5.1.1', 'iana/X.1.1', 'gmail/5.1.1'],
  ['550 5.1.10', 'exchange-online/5.1.10'],
  ['450', 'smtp/450'],
  // The beginning of a code.
  ['4.4.31', 'exchange-online/4.4.312', 'exchange-online/4.4.315', 'exchange-online/4.4.316'],
  // What a reply quotes, however its words are put together.
  ['UntrustedRoot', 'token/connectUntrustedRoot', 'exchange-online/4.4.317', 'exchange-online/4.7.320'],
  ['untrusted root', 'token/connectUntrustedRoot', 'exchange-online/4.4.317', 'exchange-online/4.7.320'],
  // A range, a whole reply, an id.
  ['5.7.620', 'exchange-online/5.7.606-649'],
  ['550 5.7.64 TenantAttribution; Relay Access Denied', 'exchange-online/5.7.64'],
  ['451 4.7.500 Server busy. Please try again later', 'exchange-online/4.7.500-699'],
  ['550 5.7.509 Access denied, sending domain contoso.com does not pass DMARC verification', 'exchange-online/5.7.509'],
  ['smtp/555', 'smtp/555'],
  ['iana/X.3.6', 'iana/X.3.6'],
  ['orange/421', 'orange/421'],
  // A code that nobody documents, after those that it begins.
  ['5.9.99', 'code/5.9.99'],
  ['549', 'code/549'],
  // A success of which the standard knows failures alone.
  ['2.0.0', 'code/2.0.0'],
  // A name before the words of causes.
  ['recipient not found', 'exchange-online/5.1.10'],
  ['greylisted', 'smtp/4.2.0/greylisted', 'smtp/4.7.1/greylisted', 'words/greylisted'],
  // Exchange's before those of others that say the same, whoever quotes the words.
  ['mailbox full', 'exchange-online/5.2.2'],
  ['mail loop', 'exchange-online/5.4.14', 'exchange-server/forwarding-loop'],
  ['user unknown', 'exchange-online/5.1.1'],
  // Words of a log.
  ['fail', 'token/eventFail', 'token/traceFail'],
];

describe('search', () => {
  for (const [question, ...first] of firsts) {
    it(`answers ${JSON.stringify(question)} with ${first.join(', ')}`, () =>
      assert.deepEqual(ids(question).slice(0, first.length), first));
  }

  it('finds no word of a log in a sentence that explain has no answer to', () => {
    const sentence = 'The recipient never had the chance to send or to receive this message';
    assert.equal(answerTo(sentence), null);
    assert.deepEqual(ids(sentence), []);
  });

  it('finds a code by its own number, before the codes that it only begins', () => {
    const codes = [...new Set(everyEntry().map(({ code }) => code ?? ''))].filter((code) => /^[45]\.\d+\.\d+$/.test(code));
    const beginnings = codes.filter((code) => codes.some((other) => other !== code && other.startsWith(code)));
    assert.ok(beginnings.length > 20);
    const wrong = beginnings.filter((code) => {
      const labels = search(code, en, 200).map(({ label }) => label.split(' · ')[0] ?? '');
      const isOwn = (label: string): boolean => [code, `x${code.slice(1)}`].some((own) => label.split(' ').includes(own));
      const longer = labels.findIndex((label) => !isOwn(label) && label.includes(code));
      return !isOwn(labels[0] ?? '') || (longer >= 0 && labels.slice(longer).some(isOwn));
    });
    assert.deepEqual(wrong, []);
  });

  it('finds the names of every language, whatever the language of the answers', () => {
    for (const language of languages) {
      const { name } = localeOf(language).entries['exchange-online/5.1.10'];
      assert.ok(ids(name).includes('exchange-online/5.1.10'), name);
    }
  });

  it("puts what the log's own mail system says before Exchange's", () => {
    const first = (question: string, system: string | null): string | undefined => search(question, en, 50, system)[0]?.id;
    assert.equal(first('greylisted', 'exchange'), 'smtp/4.2.0/greylisted');
    assert.equal(first('greylisted', 'postfix'), 'postfix/4.3.2/postscreen');
  });

  it('finds classes, and subjects in a class', () => {
    assert.deepEqual(ids('5.7.x'), ['code/5.7.x']);
    assert.ok(ids('4.X.X').includes('code/4.x.x'));
  });

  it('finds again what was chosen before, if it is still known', () => {
    for (const question of ['5.1.10', 'UntrustedRoot', '5.9.999', '549']) {
      const [found] = search(question, en);
      assert.deepEqual(findAgain(found?.id ?? '', en), found);
    }
    assert.equal(findAgain('exchange-online/9.9.9', en), null);
    assert.equal(findAgain('token/none', en), null);
  });

  it('finds nothing for nothing, and no more than it is asked for', () => {
    assert.deepEqual(ids(' '), []);
    assert.deepEqual(ids('xyzzy plugh'), []);
    assert.deepEqual(ids('5.', 3), ids('5.').slice(0, 3));
    assert.equal(ids('5.').length, 50);
  });

  it('has a card for whatever it finds, and none for another id', () => {
    for (const id of [...everyEntry().map((entry) => entry.id), ...Object.keys(tokens).map((token) => `token/${token}`)]) {
      assert.match(cardOf(id, en) ?? '', /^# /, id);
    }
    for (const id of ['exchange-online/9.9.9', 'token/', 'token/toString', 'toString', '']) {
      assert.equal(cardOf(id, en), null);
    }
  });
});

/** Entries that are met most, with causes that exclude each other, of several authorities. */
const cards = [
  'exchange-online/4.4.312',
  'exchange-online/4.4.316',
  'exchange-online/4.4.317',
  'exchange-online/4.7.320',
  'exchange-online/5.1.10',
  'exchange-online/5.2.2',
  'exchange-online/5.4.1/relay',
  'exchange-online/5.7.1/auth-required',
  'exchange-online/5.7.64',
  'exchange-server/4.4.7/delayed',
  'gmail/5.2.2',
  'postfix/4.4.1/refused',
  'iana/X.1.1',
] as const;

describe('the whole card', () => {
  for (const id of cards) {
    it(`of ${id} reads as it was read aloud, in three languages`, () =>
      expectGolden(
        `cards/${id.replaceAll('/', '-')}.md`,
        `${languages.map((language) => cardOf(id, localeOf(language))).join('\n\n---\n\n')}\n`,
      ));
  }
});

describe('one engine', () => {
  /** Replies as people paste them, of Exchange Online, Exchange Server, other systems and providers. */
  const replies: readonly string[] = [
    '550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup',
    '550 5.7.64 TenantAttribution; Relay Access Denied SMTP',
    '450 4.4.317 Cannot establish session with remote server [Message=UntrustedRoot]',
    '451 4.7.500 Server busy. Please try again later from [192.0.2.1]. (S77719)',
    'smtp; 550 user unknown',
    'smtp; 426 connection timed out',
    '550-5.7.26 This mail has been blocked because the sender is unauthenticated. - gsmtp',
    '554 5.7.1 <user@contoso.com>: Relay access denied',
    '552 5.2.2 mailbox is full',
    '421 4.3.2 Service not available, closing transmission channel',
    '550 5.9.99 something that nobody documents',
  ];

  for (const reply of replies) {
    it(`answers ${JSON.stringify(reply)} as the hover over it does`, () => {
      const log = documentOf(reply);
      const hovered = (log.failures[0]?.best ?? log.findings[0])?.entry;
      const answer = answerTo(reply);
      const explained = answer !== null && 'entries' in answer ? answer.entries[0]?.id : null;
      assert.equal(explained, hovered);
      assert.match(search(reply, en)[0]?.id ?? '', explained === null ? /^code\// : new RegExp(`^${explained}$`));
    });
  }
});

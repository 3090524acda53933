import assert from 'node:assert/strict';
import { en } from '../../../../src/locales/en/index.ts';
import { languages, localeOf } from '../../../../src/locales/languages.ts';
import { factsOf } from '../../../../src/service/wording/cardFacts.ts';
import { type CardCommands, hoverCard, noCommands } from '../../../../src/service/wording/hoverCard.ts';
import { expectGolden } from '../../golden.ts';
import { documentOf, findingOf, openSample, type SampleName } from '../../samples.ts';
import { extendedTraceOf } from '../../traces.ts';

/** Line from 1, as the sample's golden list has it. */
const cards: readonly (readonly [golden: string, sample: SampleName, line: number, code: string])[] = [
  ['refusedFailedLater', 'message-trace.csv', 23, '4.4.316'],
  ['refusedDeliveredLater', 'message-trace.csv', 60, '4.4.316'],
  ['refusedStillWaiting', 'message-trace.csv', 74, '4.4.316'],
  ['starttlsRequired', 'message-trace.csv', 9, '4.4.317'],
  ['recipientNotFound', 'message-trace.csv', 26, '5.1.10'],
  ['relayDenied', 'message-trace.csv', 64, '5.4.1'],
  ['relayDeniedOuter', 'MSGTRK2026112018-1.LOG', 14, '4.4.397'],
  ['relayDeniedInner', 'MSGTRK2026112018-1.LOG', 14, '5.7.64'],
  ['undocumented', 'MSGTRK2026112018-1.LOG', 54, '4.7.500'],
  ['expiredReport', 'undeliverable.eml', 244, '5.4.316'],
  ['success', 'message-trace.csv', 12, '2.1.5'],
];

const allCommands: CardCommands = {
  copy: 'mailFlowLens.copy',
  showAll: 'mailFlowLens.showAll',
  showDetails: 'mailFlowLens.explain',
  showDecoded: null,
  goToFile: null,
};

describe('hover', () => {
  for (const [golden, sample, line, code] of cards) {
    it(`says what the golden card says: ${golden}`, () => {
      const document = openSample(sample);
      const finding = findingOf(document, code, (one) => one.line === line - 1);
      expectGolden(`hover/${golden}.md`, `${hoverCard(factsOf(document, finding), en, allCommands)}\n`);
    });
  }

  const quoted: Readonly<Record<string, readonly [status: string, line: string]>> = {
    'what nobody documents': ['550 5.9.99 Moon <b>too</b> full', 'The server’s words: `Moon <b>too</b> full`'],
    'what only the number tells': [
      '550 5.1.6 Moon too full',
      'Only the number says so; the server’s words tell no more: `Moon too full`',
    ],
  };
  for (const [name, [status, line]] of Object.entries(quoted)) {
    it(`quotes the server for ${name}`, () => {
      const document = documentOf(
        `Nov 20 10:00:00 mx postfix/smtp[999]: 1111111112: to=<v@fabrikam.com>, relay=mx.fabrikam.com[203.0.113.7]:25, delay=5, delays=0/0/5/0, dsn=5.9.99, status=bounced (host mx.fabrikam.com[203.0.113.7] said: ${status})\n`,
      );
      const finding = document.failures[0]?.best;
      assert.ok(finding);
      const card = hoverCard(factsOf(document, finding), en, noCommands);
      assert.ok(card.split(/ {2}\n|\n/).includes(line), card);
    });
  }

  it('quotes no server where its words told the meaning', () => {
    const document = documentOf(extendedTraceOf([{ recipient_status: '550 5.1.1 User unknown' }]));
    assert.doesNotMatch(hoverCard(factsOf(document, findingOf(document, '5.1.1')), en, noCommands), /server’s words/);
  });

  it('says four steps where the others are a click away, and all of them elsewhere', () => {
    const status = '450 4.4.317 Cannot establish session with remote server';
    const document = documentOf(extendedTraceOf([{ event_id: 'DEFER', recipient_status: status }]));
    const facts = factsOf(document, findingOf(document, '4.4.317'));
    const numbersIn = (card: string): readonly number[] =>
      [...card.matchAll(/\b(\d+)\\\. /g)].map(([, number]) => Number(number));
    assert.deepEqual(numbersIn(hoverCard(facts, en, allCommands)), [2, 3, 4]);
    assert.ok(facts.steps.length > 4);
    assert.equal(numbersIn(hoverCard(facts, en, noCommands)).at(-1), facts.steps.length);
  });

  for (const language of languages) {
    it(`says on its first screen that no document explains the code: ${language}`, () => {
      const status = '550 5.1.350 Remote server returned an error';
      const document = documentOf(extendedTraceOf([{ recipient_status: status }]));
      const locale = localeOf(language);
      const card = hoverCard(factsOf(document, findingOf(document, '5.1.350')), locale, allCommands);
      const { inferred } = locale.interface.card.basis;
      const [firstScreen = ''] = card.split('](command:');
      assert.ok(firstScreen.includes(inferred.text) || firstScreen.includes(inferred.short), card);
    });
  }

  it('says what holds from an announced day on', () => {
    const document = documentOf(extendedTraceOf([{ recipient_status: '550 5.7.236 Tenant exceeded its limit' }]));
    const card = hoverCard(factsOf(document, findingOf(document, '5.7.236')), en, noCommands);
    assert.ok(card.includes(`**Since June 2026:** ${en.announcements.initialDomainLimit}`), card);
  });

  it('has a card for every code of the samples in every language', () => {
    for (const sample of ['message-trace.csv', 'MSGTRK2026112018-1.LOG', 'undeliverable.eml'] as const) {
      const document = openSample(sample);
      for (const language of ['en', 'ru', 'it'] as const) {
        for (const finding of document.findings) {
          const card = hoverCard(factsOf(document, finding), localeOf(language), noCommands);
          assert.ok(card.startsWith(`### ${[finding.reply, finding.code].filter(Boolean).join(' ')}`));
          assert.doesNotMatch(card, /\bundefined\b|\bnull\b|\{\w+\}|command:|\n\n\n/);
        }
      }
    }
  });

  it('offers nothing to copy to a client that cannot', () => {
    const document = openSample('message-trace.csv');
    assert.doesNotMatch(hoverCard(factsOf(document, findingOf(document, '5.1.10')), en, noCommands), /command:/);
  });

  it('lets no value of a log become a link, an image or a tag', () => {
    const evil = '[x](command:evil) ![y](https://example.com/z.png) <img src=x onerror=alert(1)> ``` ` \u202e';
    const document = documentOf(
      extendedTraceOf([
        {
          event_id: 'DEFER',
          connector_id: evil,
          recipient_address: `a"${evil}"@contoso.com`,
          recipient_status: `450 4.4.316 ${evil} [LastAttemptedServerName=<img/src=x/onerror=alert(1)>\`[x](command:evil)] [LastAttemptedIP=[x](command:evil)]`,
        },
      ]),
    );
    const card = hoverCard(factsOf(document, findingOf(document, '4.4.316')), en, noCommands);
    const outsideCode = card.replace(/(`+)(?!`)[^\n]*?(?<!`)\1(?!`)/g, '');
    assert.doesNotMatch(outsideCode, /(?<!\\)\]\(command:|<img|\u202e/);
    assert.doesNotMatch(outsideCode, /example\.com\/z\.png/);
  });
});

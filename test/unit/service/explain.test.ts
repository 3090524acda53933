import assert from 'node:assert/strict';
import { entriesOf } from '../../../src/catalogue/lookup.ts';
import { en } from '../../../src/locales/en/index.ts';
import { localeOf } from '../../../src/locales/languages.ts';
import { explain, explanationMarkdown } from '../../../src/service/explain.ts';
import { expectGolden } from '../golden.ts';

/** What answers: names of cards, or the code that nobody documents. */
function answers(question: string): readonly string[] | string | null {
  const explanation = explain(question, en);
  if (explanation === null) {
    return null;
  }
  switch (explanation.kind) {
    case 'undocumented':
      return `${explanation.code}: ${explanation.name}`;
    case 'reply':
      return `${explanation.code}: ${explanation.text}`;
    case 'entries':
      return explanation.cards.map(({ name }) => name);
  }
}

const name = (id: keyof typeof en.entries): string => en.entries[id].name;

describe('explain', () => {
  it('gives a code alone all its meanings', () => {
    assert.deepEqual(
      answers('5.7.1'),
      entriesOf('5.7.1').map(({ id }) => name(id)),
    );
    assert.deepEqual(answers('550 5.1.10'), [name('exchange-online/5.1.10')]);
  });

  const chosen: readonly (readonly [question: string, id: keyof typeof en.entries])[] = [
    ['550 5.7.1 RESOLVER.RST.AuthRequired; authentication required', 'exchange-online/5.7.1/auth-required'],
    ['5.7.1 Unable to relay', 'exchange-online/5.7.1/relay'],
    ["'550-5.4.1 Recipient address rejected: Access denied'", 'exchange-online/5.4.1/edge-blocking'],
    ['(#5.1.10)', 'exchange-online/5.1.10'],
    ['450 4.4.999 x [LastAttemptedServerName=mail.contoso.com]', 'exchange-online/4.x.x/connector'],
    ['RESOLVER.ADR.RecipientNotFound', 'exchange-online/5.1.10'],
    ['RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup', 'exchange-online/5.1.10'],
  ];
  for (const [question, id] of chosen) {
    it(`answers ${JSON.stringify(question)} by ${id} alone`, () => assert.deepEqual(answers(question), [name(id)]));
  }

  it('finds words in any letter case', () => {
    const found = answers('untrustedroot');
    assert.ok(Array.isArray(found) && found.includes(name('exchange-online/4.4.317')));
    assert.deepEqual(answers('UntrustedRoot'), found);
  });

  it('answers an undocumented code by its subject', () => {
    assert.equal(answers('550 5.3.99'), `5.3.99: ${en.subjects['3'].name}`);
    assert.equal(answers('5.9.1'), `5.9.1: ${en.subjects['0'].name}`);
  });

  for (const question of ['', '  ', 'xy', 'there is nothing of the kind', '1.2.3', '5.1.1.10', 'v5.1.1.9', '350', '550 x']) {
    it(`answers ${JSON.stringify(question)} by nothing`, () => assert.equal(answers(question), null));
  }

  it('answers a bare reply code by its class', () => {
    assert.deepEqual(explain(' 451 ', en), { kind: 'reply', code: '451', text: en.classes['4'] });
  });

  it('prints the golden card', () => {
    const explanation = explain('5.1.10', en);
    assert.ok(explanation);
    expectGolden('explain/5.1.10.md', explanationMarkdown(explanation, en));
  });

  it('prints class and subject of a code that nobody documents', () => {
    const explanation = explain('4.7.999', en);
    assert.ok(explanation);
    assert.equal(
      explanationMarkdown(explanation, en),
      `# 4.7.999 · ${en.subjects['7'].name}\n\n${en.interface.card.undocumented} ${en.classes['4']} ${en.subjects['7'].text}\n`,
    );
  });

  it('prints every card of the catalogue whole, in every language', () => {
    for (const language of ['en', 'ru', 'it'] as const) {
      for (const code of new Set(Object.keys(en.entries).map((id) => id.split('/')[1] ?? ''))) {
        const explanation = code.includes('x') ? null : explain(code, localeOf(language));
        if (explanation !== null) {
          assert.doesNotMatch(explanationMarkdown(explanation, localeOf(language)), /undefined|null\b|\n\n\n/);
        }
      }
    }
  });
});

import assert from 'node:assert/strict';
import { type Entry, entriesOf, entryOf, everyEntry } from '../../../../src/catalogue/entries.ts';
import type { EntryId } from '../../../../src/catalogue/generated/ids.ts';
import { articleOf } from '../../../../src/locales/article.ts';
import { en } from '../../../../src/locales/en/index.ts';
import { entryWords } from '../../../../src/locales/entryWords.ts';
import { localeOf } from '../../../../src/locales/languages.ts';
import { answerTo } from '../../../../src/service/lookUp/answer.ts';
import { explain } from '../../../../src/service/lookUp/explain.ts';
import { explanationMarkdown } from '../../../../src/service/lookUp/explanation.ts';
import { expectGolden } from '../../golden.ts';

/** What answers: names of whole cards, or the code that nobody documents. */
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
    case 'tokens':
    case 'entries':
      return explanation.cards.map(({ name }) => name);
  }
}

/** The tokens that answer, as they are written. */
function words(question: string): readonly string[] {
  const explanation = explain(question, en);
  return explanation?.kind === 'tokens' ? explanation.tokens.map(({ written }) => written) : [];
}

const name = (id: EntryId): string => entryWords(entryOf(id), en).name;
const isExchange = ({ authority }: Entry): boolean => authority === 'exchange-online' || authority === 'exchange-server';

describe('explain', () => {
  it("gives a code alone Exchange's cards and the standard's, and the other meanings in a line each", () => {
    const entries = entriesOf('5.7.1');
    const explanation = explain('5.7.1', en);
    assert.ok(explanation?.kind === 'entries');
    const named = (some: readonly Entry[]): string[] => some.map((entry) => entryWords(entry, en).name);
    const standard = entries.filter(({ authority }) => authority === 'iana');
    assert.deepEqual(
      explanation.cards.map((card) => card.name),
      named([...entries.filter(isExchange), ...standard]),
    );
    assert.equal(standard.length, 1);
    assert.equal(explanation.cards.length + explanation.others.length, entries.length);
    assert.ok(explanation.others.every(({ literal }) => literal !== null));
  });

  it('names what was asked where the words alone chose the card, and lets its class tell what remains to be done', () => {
    const first = (question: string): string | null => {
      const explanation = explain(question, en);
      const card = explanation?.kind === 'entries' ? explanation.cards[0] : undefined;
      return card === undefined ? null : `${card.code}: ${card.resume}`;
    };
    const { whenSpace, sendAgainWhenSpace } = en.resumes;
    assert.equal(first('452 mailbox full'), `452: ${whenSpace}`);
    assert.equal(first('550 5.1.1 mailbox full'), `550 5.1.1: ${sendAgainWhenSpace}`);
  });

  it('lets the reply tell what remains to be done where the code beside it has another class', () => {
    const { whenSpace, sendAgainWhenSpace, whenFixed, sendAgainWhenRepaired } = en.resumes;
    const left = (question: string): string | null => {
      const explanation = explain(question, en);
      return explanation?.kind === 'entries' ? (explanation.cards[0]?.resume ?? null) : null;
    };
    assert.equal(left('550 4.2.2 mailbox full'), sendAgainWhenSpace);
    assert.equal(left('450 5.2.2 mailbox full'), whenSpace);
    assert.equal(left('450 4.4.7 AmbiguousRecipientTransientException'), whenFixed);
    assert.equal(left('550 4.4.7 QUEUE.Expired; message expired AmbiguousRecipientTransientException'), sendAgainWhenRepaired);
  });

  it('gives all cards of a code that neither Exchange nor a standard knows', () => {
    const isKnown = (entry: Entry): boolean => isExchange(entry) || entry.authority === 'iana';
    const codes = everyEntry().flatMap(({ code }) => (code !== null && /^[45][.\d]+$/.test(code) ? [code] : []));
    const code = codes.find((one) => !entriesOf(one).some(isKnown)) ?? '';
    const explanation = explain(code, en);
    assert.ok(explanation?.kind === 'entries');
    assert.deepEqual([explanation.cards.length, explanation.others], [entriesOf(code).length, []]);
  });

  it('speaks a code of the standard as it was asked for', () => {
    const spoken = (question: string): string | undefined => {
      const explanation = explain(question, en);
      return explanation?.kind === 'entries' ? explanation.cards.at(-1)?.code : undefined;
    };
    assert.deepEqual(['4.7.0', '5.7.0', '5.1.0', '2.1.5'].map(spoken), ['454 4.7.0', '550 5.7.0', '5.1.0', '250 2.1.5']);
  });

  it('speaks the reply that was asked for where an entry has several, and lets its class tell what remains to be done', () => {
    const heads = ['503 5.5.1 bad sequence of commands - gsmtp', '454 5.5.1 bad sequence of commands - gsmtp'].map((question) =>
      explanationMarkdown(explain(question, en) ?? assert.fail(question), en)
        .split('\n')
        .slice(0, 3)
        .join(' '),
    );
    assert.match(heads[0] ?? '', /^# 503 5\.5\.1 · .* Must be sent again/);
    assert.match(heads[1] ?? '', /^# 454 5\.5\.1 · .* Goes by itself/);
  });

  it('speaks a code of a range as it was asked for', () => {
    const explanation = explain('4.4.319', en);
    assert.deepEqual(explanation?.kind === 'entries' ? explanation.cards.map(({ code }) => code) : [], ['450 4.4.319']);
  });

  it('lets the class of the code tell what is left to do', () => {
    const resume = (question: string): string => {
      const explanation = explain(question, en);
      return explanation?.kind === 'entries' ? (explanation.cards.at(-1)?.resume ?? '') : '';
    };
    assert.equal(resume('4.7.0'), en.resumes.whenFixed);
    assert.equal(resume('5.7.0'), en.resumes.sendAgainWhenAllowed);
    assert.equal(resume('2.1.5'), en.resumes.nothingToDo);
  });

  it('sends nobody to the queue for a reply that is final', () => {
    const fixOf = (question: string): string => explanationMarkdown(explain(question, en) ?? assert.fail(question), en);
    const [waiting, over] = [fixOf('452 4.3.1 Mail system full'), fixOf('552 5.3.1 Mail system full')];
    assert.ok(over.includes(en.steps.sendItAgain.text) && !over.includes(en.steps.leaveToQueue.text));
    assert.ok(fixOf('452 insufficient system storage').includes(en.steps.leaveToQueue.text));
    assert.ok(!waiting.includes(en.steps.sendItAgain.text));
  });

  it('takes the id of every entry, as it is printed', () => {
    const wrong = everyEntry().filter((entry) => {
      const explanation = explain(entry.id, en);
      return explanation?.kind !== 'entries' || explanation.cards.map((card) => card.name).join() !== name(entry.id);
    });
    assert.deepEqual(wrong, []);
  });

  it('gives a code of failure no success of the same number', () => {
    const successes = everyEntry().flatMap(({ code, resumes }) =>
      code?.startsWith('X') && resumes === 'nothingToDo' ? code.slice(1) : [],
    );
    assert.ok(successes.includes('.3.6'));
    for (const success of successes) {
      for (const digit of ['4', '5']) {
        const explanation = explain(`${digit}${success}`, en);
        const said = explanation === null ? '' : explanationMarkdown(explanation, en);
        assert.doesNotMatch(said, new RegExp(en.resumes.nothingToDo), `${digit}${success}`);
        assert.doesNotMatch(said, /accepted the message with another priority/);
      }
      assert.deepEqual(answers(`2${success}`), [name(`iana/X${success}` as EntryId)]);
    }
  });

  it('gives a code of success no failure of the same number', () => {
    assert.deepEqual(answers('2.7.0'), `2.7.0: ${en.subjects['7'].name}`);
  });

  const chosen: readonly (readonly [question: string, id: EntryId])[] = [
    ['550 5.7.1 RESOLVER.RST.AuthRequired; authentication required', 'exchange-online/5.7.1/auth-required'],
    ['5.7.1 Unable to relay', 'exchange-online/5.7.1/relay'],
    ["'550-5.4.1 Recipient address rejected: Access denied'", 'exchange-online/5.4.1/edge-blocking'],
    ['(#5.7.64)', 'exchange-online/5.7.64'],
    ['450 4.4.999 x [LastAttemptedServerName=mail.contoso.com]', 'exchange-online/4.x.x/connector'],
    ['RESOLVER.ADR.RecipientNotFound', 'exchange-online/5.1.10'],
    ['ATTR36', 'exchange-online/5.7.64'],
    ['AS(201806281)', 'exchange-online/5.4.1/edge-blocking'],
    ['RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup', 'exchange-online/5.1.10'],
    ['TLS negotiation failed with error NoCredentials', 'exchange-server/own-certificate'],
    ['Failed connection to 198.51.100.25:25 (ConnectionRefused:0000274D)', 'exchange-server/no-connection'],
  ];
  for (const [question, id] of chosen) {
    it(`answers ${JSON.stringify(question)} by ${id} alone`, () => assert.deepEqual(answers(question), [name(id)]));
  }

  const worded: readonly (readonly [question: string, id: EntryId])[] = [
    ['Unrouteable address', 'words/recipient-unknown'],
    ['Error: message file too big', 'words/too-large'],
    ['non DNSSEC destination', 'words/tls/dane'],
    // Parts of these are words of rows that tell another reason.
    ['Recipient address rejected: Domain not found', 'words/domain-unknown'],
    ['retry timeout exceeded', 'words/expired'],
    ["I'm not going to try again; this message has been in the queue too long.", 'words/expired'],
    ['SMTPUTF8 is required, but was not offered by host mail.contoso.com[192.0.2.1]', 'words/malformed/non-ascii'],
  ];
  for (const [question, id] of worded) {
    it(`answers ${JSON.stringify(question)} by what any server means by it`, () =>
      assert.deepEqual(answers(question), [name(id)]));
  }

  it('says how an address comes off the list that the only words of an entry name', () => {
    const explanation = explain('block-list/SpamhausPBL', en);
    assert.ok(explanation);
    assert.match(explanationMarkdown(explanation, en), /The PBL does not mean spam/);
  });

  it('lets the number that a provider gives its reply say more than the words beside it', () => {
    assert.deepEqual(answers('ETP103 Invalid recipient'), [name('trellix/ETP103')]);
    assert.deepEqual(answers('Command rejected XGEMAIL_0011'), [name('sophos/XGEMAIL-0011')]);
    assert.notDeepEqual(answers('METP103 Invalid recipient'), [name('trellix/ETP103')]);
  });

  it('answers bare words first with the entries whose reason they tell', () => {
    for (const [question, reason] of [
      ['Invalid recipient', 'recipient-unknown'],
      ['mailbox full', 'mailbox-full'],
    ] as const) {
      const answer = answerTo(question);
      const reasons = answer?.kind === 'entries' ? answer.entries.map((entry) => entry.reason) : assert.fail(question);
      assert.equal(reasons[0], reason);
      assert.ok(reasons.lastIndexOf(reason) === reasons.filter((one) => one === reason).length - 1, question);
    }
  });

  it('finds words in any letter case', () => {
    const found = answers('untrustedroot');
    assert.ok(Array.isArray(found) && found.includes(name('exchange-online/4.4.317')));
    assert.deepEqual(answers('UntrustedRoot'), found);
  });

  it('answers an undocumented code by its subject', () => {
    assert.equal(answers('550 5.3.99'), `5.3.99: ${en.subjects['3'].name}`);
    assert.equal(answers('5.9.1'), `5.9.1: ${en.subjects['0'].name}`);
  });

  for (const question of ['', '  ', 'xy', 'there is nothing of the kind', '1.2.3', '5.1.1.10', 'v5.1.1.9', '377', '5501']) {
    it(`answers ${JSON.stringify(question)} by nothing`, () => assert.equal(answers(question), null));
  }

  it('answers a reply code by its entry, and one that no standard has by its class', () => {
    assert.deepEqual(answers('550'), [name('smtp/550')]);
    assert.deepEqual(answers(' 354 '), [name('smtp/354')]);
    assert.deepEqual(answers('550 xyzzy plugh'), [name('smtp/550')]);
    assert.deepEqual(explain(' 499 ', en), { kind: 'reply', code: '499', text: en.classes['4'] });
  });

  it('lets words beside a reply code speak', () => {
    assert.deepEqual(words('550 UntrustedRoot'), []);
    const found = answers('450 UntrustedRoot');
    assert.ok(Array.isArray(found) && found.includes(name('exchange-online/4.4.317')));
  });

  const tokens: readonly (readonly [question: string, written: readonly string[]])[] = [
    ['FAIL', ['FAIL', 'Fail']],
    ['getting status', ['GettingStatus']],
    ['ATTR36', ['ATTR36']],
    ['10061', ['Socket error code 10061']],
    ['+', ['+', '+']],
    ['{LED=', ['LED=']],
    ['refused with PRX5', ['PRX5']],
    ['Remote', ['Remote']],
    ['Local', ['Local']],
    ['attempting to connect', ['attempting to connect']],
    ['Messages: 0 Bytes: 0 (Retry : *)', ['Retry :']],
  ];
  for (const [question, written] of tokens) {
    it(`answers ${JSON.stringify(question)} by ${written.join(', ')}`, () => assert.deepEqual(words(question), written));
  }

  it('gives the cards that go with a word', () => {
    const found = answers('10061');
    assert.ok(Array.isArray(found) && found.includes(name('exchange-online/4.4.316')));
    assert.deepEqual(answers('untrusted root'), answers('UntrustedRoot'));
    assert.deepEqual(answers('FAIL'), []);
  });

  const strings: readonly (readonly [string: string, entries: readonly EntryId[]])[] = [
    ['STOREDRV.Deliver', ['exchange-server/strings/store-delivery']],
    ['STOREDRV.Deliver.Exception:', ['exchange-server/strings/store-delivery']],
    ['STOREDRV.Submit', ['exchange-server/strings/store-submission']],
    ['STOREDRV.Submission.Exception:', ['exchange-server/strings/store-submission']],
    ['SocketError', []],
    ['Socket error code 995', []],
    ['Remote', []],
  ];
  for (const [string, entries] of strings) {
    it(`says of ${string} no more than that tells`, () => assert.deepEqual(answers(string), entries.map(name)));
  }

  it('prints a token with its kind', () => {
    const explanation = explain('GettingStatus', en);
    assert.ok(explanation);
    const { name, text } = en.tokens.statusGettingStatus;
    const { title, url } = articleOf('messageTrace', en);
    assert.equal(
      explanationMarkdown(explanation, en),
      `# GettingStatus · ${name}\n\n${text}\n\n*${en.interface.tokenKinds.traceStatus}* · [${title}](${url})\n`,
    );
  });

  it('prints other meanings as a list, their literals set off', () => {
    const explanation = explain('550', en);
    assert.ok(explanation);
    assert.match(explanationMarkdown(explanation, en), /\n\*\*Other meanings\*\*\n\n(?:- .+ · .+: `.+`\n)+$/);
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
          assert.doesNotMatch(explanationMarkdown(explanation, localeOf(language)), /undefined|(?<!\p{L})null(?! MX)\b|\n\n\n/u);
        }
      }
    }
  });
});

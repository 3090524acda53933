import assert from 'node:assert/strict';
import { en } from '../../../../src/locales/en/index.ts';
import { languages, localeOf } from '../../../../src/locales/languages.ts';
import { noteOf, sentenceOf } from '../../../../src/service/letters/note.ts';
import { cardToShare, explanationOf } from '../../../../src/service/pages/explanation.ts';
import { factsOf } from '../../../../src/service/wording/cardFacts.ts';
import { problemLine } from '../../../../src/service/wording/problem.ts';
import { expectGolden } from '../../golden.ts';
import { protocolLogOf, rowsOf } from '../../protocolLogs.ts';
import { documentOf, findingOf, openSample } from '../../samples.ts';
import { extendedTraceOf, type Row } from '../../traces.ts';

const sample = openSample('message-trace.csv');
const refused = findingOf(sample, '4.4.316', ({ line }) => line === 73);

function sentence(row: Row, code: string): string | null {
  const document = documentOf(extendedTraceOf([row]));
  return sentenceOf(factsOf(document, findingOf(document, code)), en);
}

function note(row: Row, code: string): string | null {
  const document = documentOf(extendedTraceOf([row]));
  return noteOf(factsOf(document, findingOf(document, code)), en);
}

describe('note to the other side', () => {
  for (const language of languages) {
    it(`says what the golden note says (${language})`, () => {
      expectGolden(`note/refused.${language}.txt`, `${noteOf(factsOf(sample, refused), localeOf(language))}\n`);
    });
  }

  for (const [server, isTheirs] of [
    ['mx.fabrikam.com', true],
    ['relay.contoso.com', false],
  ] as const) {
    it(`is ${isTheirs ? 'for the recipient whose server refused' : 'for nobody where our own relay refused'}`, () => {
      const log = [
        'Nov 20 10:00:00 mail postfix/qmgr[1]: 4F1A32C4A: from=<a@contoso.com>, size=1, nrcpt=1 (queue active)',
        `Nov 20 10:00:01 mail postfix/smtp[2]: 4F1A32C4A: to=<b@fabrikam.com>, relay=${server}[203.0.113.7]:25, delay=1, dsn=5.7.1, status=bounced (host ${server}[203.0.113.7] said: 554 5.7.1 <b@fabrikam.com>: Relay access denied (in reply to RCPT TO command))`,
      ];
      const document = documentOf(`${log.join('\n')}\n`);
      const told = noteOf(factsOf(document, findingOf(document, '5.7.1')), en);
      assert.equal(told?.includes(server) ?? false, isTheirs);
    });
  }

  it('names no connector and no network message id: they are ours', () => {
    const told = noteOf(factsOf(sample, refused), en) ?? '';
    for (const ours of [refused.record.connector, refused.record.networkMessageId]) {
      assert.ok(ours);
      assert.ok(!told.includes(ours));
    }
  });

  it('is none where no server is named', () => {
    assert.equal(note({ server_ip: '', server_hostname: '', recipient_status: '550 5.7.1 no' }, '5.7.1'), null);
  });

  it('is none where our own server refused', () => {
    const rows = rowsOf([
      ['<', 'RCPT TO:<nobody@contoso.com>'],
      ['>', '550 5.1.10 RESOLVER.ADR.RecipientNotFound; not found'],
    ]);
    const document = documentOf(protocolLogOf('Receive', rows));
    assert.equal(noteOf(factsOf(document, findingOf(document, '5.1.10')), en), null);
  });
});

describe('sentence for the user', () => {
  for (const language of languages) {
    it(`says what the golden sentence says (${language})`, () => {
      expectGolden(`sentence/refused.${language}.txt`, `${sentenceOf(factsOf(sample, refused), localeOf(language))}\n`);
    });
  }

  it('says what to do about a failure', () => {
    assert.equal(
      sentence({ recipient_address: 'anna@fabrikam.com', recipient_status: '550 5.1.10 not found' }, '5.1.10'),
      "Your message to anna@fabrikam.com was not delivered (20 Nov, 08:00 UTC). The recipient's mail system does not know this address: please check how it is spelt. Please send it again once that is corrected.",
    );
  });

  it('has no hole where the record does not tell', () => {
    const document = documentOf('550 5.1.10 not found\n');
    assert.match(
      sentenceOf(factsOf(document, findingOf(document, '5.1.10')), en) ?? '',
      /^Your message was not delivered\. The recipient's domain takes no mail\. /,
    );
  });
});

describe('what our own server refused', () => {
  const rows = rowsOf([
    ['<', 'RCPT TO:<anna@fabrikam.com>'],
    ['>', '550 5.7.1 Unable to relay'],
    ['<', 'AUTH LOGIN'],
    ['>', '535 5.7.3 Authentication unsuccessful'],
  ]);
  const document = documentOf(protocolLogOf('Receive', rows));

  it('names no server of the other side as the one that refused', () => {
    assert.doesNotMatch(problemLine(factsOf(document, findingOf(document, '5.7.1')), en), /198\.51\.100\.25/);
  });

  it('has no sentence where there was no message', () => {
    assert.equal(sentenceOf(factsOf(document, findingOf(document, '5.7.3')), en), null);
  });
});

describe('card to pass on', () => {
  it('says what the golden card says', () => {
    expectGolden('explanation/masked.md', cardToShare(factsOf(sample, refused), en));
  });

  it('holds nothing that names people or servers', () => {
    for (const finding of sample.findings) {
      const told = cardToShare(factsOf(sample, finding), en).replace(/\]\([^)]+\)/g, '');
      const { sender, recipient, server, ip, messageId, networkMessageId } = finding.record;
      for (const value of [sender, recipient, server, ip, messageId, networkMessageId]) {
        assert.ok(value === null || !told.includes(value), `${value} in ${told}`);
      }
      assert.doesNotMatch(told, /@|\d+\.\d+\.\d+\.\d+/);
    }
  });
});

describe('explanation', () => {
  it('says what the golden page says', () => {
    expectGolden('explanation/refused.md', explanationOf(factsOf(sample, refused), en));
  });
});

import assert from 'node:assert/strict';
import { causeKey } from '../../../../src/service/document/failures.ts';
import { comparableWords, isByNumber, isLeftToWords, serverWords } from '../../../../src/service/document/serverWords.ts';
import { findingWith } from '../../findings.ts';

const byNumber = { code: '5.1.1', entry: 'iana/X.1.1', reason: 'recipient-unknown' } as const;
const undocumented = { code: '5.9.99', entry: null, reason: 'unknown' } as const;

describe('words of the server', () => {
  const said: Readonly<Record<string, readonly [text: string, words: string]>> = {
    'after the code': ['5.1.1 Not today', 'Not today'],
    'after a bare reply': ['571 mx.contoso.com not today.', 'mx.contoso.com not today'],
    'without the codes of further lines': ['5.7.1 Our filter 550-5.7.1 says no', 'Our filter says no'],
    'in the diagnostic beside a status': ['5.0.0 Action: failed smtp; 550 Not today', 'Not today'],
    'on one line': ['5.1.1  Not\n\ttoday', 'Not today'],
  };
  for (const [name, [text, words]] of Object.entries(said)) {
    it(`are what stands ${name}`, () => assert.equal(serverWords({ text }), words));
  }

  it('are none where only numbers stand', () => assert.equal(serverWords({ text: '5.1.1 (17)' }), ''));

  it('are compared without what differs from message to message', () => {
    const [one, other] = [
      '5.9.9 <anna@contoso.com>: host mx1.contoso.com[192.0.2.1] frobnicated 8ab3f2, see https://contoso.com/x?id=1',
      '5.9.9 <bruno@fabrikam.com>: host mx2.fabrikam.com[203.0.113.7] frobnicated 9ab3f7, see https://contoso.com/x?id=2',
    ].map((text) => comparableWords({ text }));
    assert.equal(one, other);
    assert.match(one ?? '', /frobnicated see/);
  });
});

describe('what a number alone tells', () => {
  it('is told where no words tell it', () => {
    assert.equal(isByNumber(findingWith({ ...byNumber, text: '5.1.1 Frobnicated' })), true);
    assert.equal(isByNumber(findingWith({ ...byNumber, text: '5.1.1 User unknown' })), false);
  });

  it('is no matter where the speaker documents it, or where the entry leaves it to the words', () => {
    assert.equal(isByNumber(findingWith({ text: '5.1.10 no' })), false);
    assert.equal(isByNumber(findingWith({ code: '5.0.0', entry: 'iana/X.0.0', reason: 'unknown', text: '5.0.0 no' })), false);
  });
});

describe('words that are needed', () => {
  it('are those without an entry, of a number alone, and of a vague reason', () => {
    const vague = { code: '4.0.0', entry: 'words/connection', reason: 'connection', text: '4.0.0 Connection refused' } as const;
    assert.equal(isLeftToWords(findingWith(undocumented)), true);
    assert.equal(isLeftToWords(findingWith({ ...byNumber, text: '5.1.1 Frobnicated' })), true);
    assert.equal(isLeftToWords(findingWith(vague)), true);
    assert.equal(isLeftToWords(findingWith({})), false);
  });
});

describe('causes', () => {
  const same = (one: Parameters<typeof findingWith>[0], other: Parameters<typeof findingWith>[0]): boolean =>
    causeKey(findingWith(one)) === causeKey(findingWith(other));

  it('are the same for one meaning, whoever is written to', () => {
    const full = { entry: 'words/mailbox-full', reason: 'mailbox-full' } as const;
    assert.ok(same({ ...full, text: '5.2.2 a@contoso.com is full' }, { ...full, text: '5.2.2 b@contoso.com is full' }));
  });

  it('differ by what the server wrote where no entry tells', () => {
    assert.ok(!same({ ...undocumented, text: '5.9.99 Frobnicated' }, { ...undocumented, text: '5.9.99 Moon too full' }));
    assert.ok(same({ ...undocumented, text: '5.9.99 Frobnicated 1a' }, { ...undocumented, text: '5.9.99 Frobnicated 2b' }));
  });

  it('differ by what the server wrote where only a number tells', () =>
    assert.ok(!same({ ...byNumber, text: '5.1.1 Frobnicated' }, { ...byNumber, text: '5.1.1 Moon too full' })));

  it('differ by reason, by proven cause, and by block list', () => {
    const listed = { entry: 'block-list/5.7.1/block-listed', reason: 'ip-blocked' } as const;
    const session = { code: '4.4.317', entry: 'exchange-online/4.4.317' } as const;
    assert.ok(!same({ ...session, reason: 'tls' }, { ...session, reason: 'connection' }));
    assert.ok(
      !same(
        { ...session, reason: 'tls', text: '4.4.317 x [Message=UntrustedRoot]' },
        { ...session, reason: 'tls', text: '4.4.317 x [Message=CertificateExpired]' },
      ),
    );
    assert.ok(!same({ ...listed, text: 'blocked using bl.spamcop.net' }, { ...listed, text: 'blocked using zen.spamhaus.org' }));
  });
});

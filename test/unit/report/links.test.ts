import assert from 'node:assert/strict';
import { linksOf, listsFor } from '../../../src/report/links.ts';
import { findingWith } from '../findings.ts';

const listed = { code: '5.7.1', reply: '554', entry: 'block-list/5.7.1/block-listed', reason: 'ip-blocked' } as const;

describe('links', () => {
  it('lead to the list that the reply names', () => {
    const text = '5.7.1 Service unavailable; Client host [192.0.2.1] blocked using bl.spamcop.net';
    assert.deepEqual(linksOf(findingWith({ ...listed, text })), ['spamcopLookup']);
  });

  it('lead nowhere for a list that nobody knows', () => {
    const text = '5.7.1 Service unavailable; Client host [192.0.2.1] blocked using bl.example.net';
    assert.deepEqual(linksOf(findingWith({ ...listed, text })), []);
  });

  it('put the page of a list before what else the entry leads to', () => {
    const text = '5.7.1 Service unavailable, Client host [192.0.2.1] blocked using Spamhaus (AS16012004)';
    const [first, ...others] = linksOf(findingWith({ ...listed, entry: 'exchange-online/5.7.1/block-list', text }));
    assert.equal(first, 'spamhausCheck');
    assert.ok(others.length > 0);
  });

  it('leave the page of one list out where another is named', () => {
    const text = '554 Service unavailable; Client host [192.0.2.1] blocked using bl.spamcop.net';
    const own = linksOf(findingWith({ ...listed, entry: 'proofpoint/5.7.0', text: '550 blocked' }));
    assert.deepEqual(own, ['proofpointCheck']);
    assert.deepEqual(linksOf(findingWith({ ...listed, entry: 'proofpoint/5.7.0', text })), ['spamcopLookup']);
  });

  it('lead to a list of what is blocked, addresses or domains', () => {
    const text = '550 5.7.1 contoso.com is listed in ivmURI, 192.0.2.1 in ivmSIP';
    const names = (reason: 'ip-blocked' | 'domain-blocked') => listsFor(reason, text).map(({ name }) => name);
    assert.deepEqual(names('domain-blocked'), ['ivmURI']);
    assert.deepEqual(names('ip-blocked'), ['invaluement']);
  });

  it('lead to a list of the other kind where the reply names no other', () => {
    assert.deepEqual(
      listsFor('ip-blocked', '550 192.0.2.1 is listed at multi.surbl.org').map(({ name }) => name),
      ['SURBL'],
    );
  });

  it('do not mind lists where nothing is blocked', () => {
    const finding = findingWith({ text: '5.1.10 user@spamhaus.example, spamhaus: not found' });
    assert.ok(!linksOf(finding).includes('spamhausCheck'));
  });

  it('are none without an entry', () => assert.deepEqual(linksOf(findingWith({ entry: null })), []));
});

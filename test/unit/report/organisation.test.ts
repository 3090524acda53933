import assert from 'node:assert/strict';
import { domainOf, organisationOf } from '../../../src/report/organisation.ts';

const organisations: readonly (readonly [name: string | null, organisation: string | null])[] = [
  ['mx1.mail.contoso.com', 'contoso.com'],
  ['CONTOSO.com.', 'contoso.com'],
  ['mx.contoso.co.uk', 'contoso.co.uk'],
  ['contoso.com.au', 'contoso.com.au'],
  ['mx.contoso.de', 'contoso.de'],
  ['co.uk', null],
  ['localhost', null],
  ['203.0.113.7', null],
  ['[203.0.113.7]', null],
  ['2001:db8::1', null],
  ['', null],
  [null, null],
];

describe('organisation', () => {
  for (const [name, organisation] of organisations) {
    it(`of ${name} is ${organisation}`, () => assert.equal(organisationOf(name), organisation));
  }

  it('of an address is behind its last sign', () => {
    assert.equal(domainOf('"a@b"@contoso.com'), 'contoso.com');
    assert.equal(domainOf('postmaster'), null);
    assert.equal(domainOf('nobody@'), null);
  });
});

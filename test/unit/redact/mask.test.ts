import assert from 'node:assert/strict';
import { maskText } from '../../../src/redact/mask.ts';
import { emptyRecord } from '../../../src/scan/finding.ts';

const record = {
  ...emptyRecord,
  recipient: 'anna@fabrikam.com',
  server: 'Exch01.contoso.com',
  ip: '203.0.113.7',
  connector: 'mail',
  session: '550',
};

const hides: Readonly<Record<string, readonly [text: string, masked: string]>> = {
  'values of the record, in any case': ['ANNA@fabrikam.com at EXCH01.contoso.com', '<recipient> at <server>'],
  'other addresses': ['from ben@example.com to <x@y.example>', 'from <address> to <<address>>'],
  'encoded addresses': ['to anna%40contoso.com, anna=40contoso.com', 'to <address>, <address>'],
  'quoted names': ['to "anna smith"@contoso.com', 'to <address>'],
  'domains behind their sign, and patterns of them': ['for @contoso.com and *.contoso.com', 'for <address> and *.<host>'],
  'other servers': ['by DB5EUR03FT012.mail.protection.outlook.com [198.51.100.9]', 'by <host> [<ip>]'],
  'servers in capitals': [
    'EXCH01.CONTOSO.LOCAL, TYCP286MB3363.JPNP286.PROD.OUTLOOK.COM, DF.EXAMPLE.JP',
    '<host>, <host>, <host>',
  ],
  'international names': ['at почта.рф and mx.example.xn--p1ai', 'at <host> and <host>'],
  IPv6: ['at 2001:db8::7:1, fe80::1, ::1 and [IPv6:2001:db8::1]', 'at <ip>, <ip>, <ip> and [IPv6:<ip>]'],
  'IPv6 in full': ['at 2001:db8:0:0:0:0:7:1', 'at <ip>'],
  ids: ['id a1b2c3d4-e5f6-4a7b-8c9d-0e1f2a3b4c5d', 'id <id>'],
  'Exchange addresses': ['IMCEAEX /o=Contoso/ou=First/cn=Recipients/cn=anna', 'IMCEAEX /o=<name>/ou=<name>/cn=<name>/cn=<name>'],
};

const kept: Readonly<Record<string, string>> = {
  codes: '550 5.7.64 at 4.4.316',
  'reason strings': 'RESOLVER.ADR.RecipientNotFound; STOREDRV.Deliver.Exception:QuotaExceeded',
  times: '11/20/2026 8:02:11 AM 12:30:10:11 2026-11-20T16:22:56.356Z',
  'words that are values too': 'no mail for this recipient',
};

describe('masking', () => {
  for (const [name, [text, masked]] of Object.entries(hides)) {
    it(`hides ${name}`, () => assert.equal(maskText(text, record), masked));
  }

  for (const [name, text] of Object.entries(kept)) {
    it(`keeps ${name}`, () => assert.equal(maskText(text, record), text));
  }

  it('takes no time that grows with what it does not find', () => {
    for (const text of ['a.', '1:', 'A.', '=', '"a']) {
      assert.ok(maskText(text.repeat(50_000), record).length > 10_000);
    }
  });
});

describe('masked text with values of the record', () => {
  it('hides one of any length', () => {
    const recipient = `${'x'.repeat(40_000)}@fabrikam.com`;
    assert.equal(maskText(`no <${recipient.toUpperCase()}>, gone`, { ...emptyRecord, recipient }), 'no <<recipient>>, gone');
  });

  it('hides a name in capitals that ends in a sigma', () => {
    const connector = 'ΝΙΚΟΣ-1';
    assert.equal(maskText('at νικος-1', { ...emptyRecord, connector }), 'at <connector>');
    assert.equal(maskText('by ΝΙΚΟΣ.X now', { ...emptyRecord, connector: 'ΝΙΚΟΣ.X' }), 'by <connector> now');
  });

  it('leaves a value that is part of a longer word', () => {
    const session = 'ab-1';
    assert.equal(maskText('xab-1 ab-12 𐐀ab-1 ab-1', { ...emptyRecord, session }), 'xab-1 ab-12 𐐀ab-1 <session>');
  });
});

import assert from 'node:assert/strict';
import { maskText } from '../../../src/redact/mask.ts';
import { emptyRecord } from '../../../src/scan/finding.ts';

const record = { ...emptyRecord, recipient: 'anna@fabrikam.com', server: 'mail.contoso.com', ip: '203.0.113.7', connector: 'To' };

const cases: Readonly<Record<string, readonly [text: string, masked: string]>> = {
  'values of the record': ['anna@fabrikam.com at mail.contoso.com', '<recipient> at <server>'],
  'other addresses': ['from ben@example.com to <x@y.example>', 'from <address> to <<address>>'],
  'other servers': ['by DB5EUR03FT012.mail.protection.outlook.com [198.51.100.9]', 'by <host> [<ip>]'],
  IPv6: ['at 2001:db8::7:1 now', 'at <ip> now'],
  ids: ['id a1b2c3d4-e5f6-4a7b-8c9d-0e1f2a3b4c5d', 'id <id>'],
  'no codes': ['550 5.7.64 at 4.4.316', '550 5.7.64 at 4.4.316'],
  'no reason strings': [
    'RESOLVER.ADR.RecipientNotFound; STOREDRV.Deliver.Exception:QuotaExceeded',
    'RESOLVER.ADR.RecipientNotFound; STOREDRV.Deliver.Exception:QuotaExceeded',
  ],
  'no times': ['11/20/2026 8:02:11 AM', '11/20/2026 8:02:11 AM'],
  'no short values': ['To be', 'To be'],
};

describe('masking', () => {
  for (const [name, [text, masked]] of Object.entries(cases)) {
    it(`hides ${name}`, () => assert.equal(maskText(text, record), masked));
  }

  it('hides a value as the text spells it', () => {
    assert.equal(
      maskText('anna\\@fabrikam\\.com', record, (value) => value.replace(/[@.]/g, '\\$&')),
      '<recipient>',
    );
  });

  it('takes no time that grows with what it does not find', () => {
    assert.equal(maskText('a.'.repeat(50_000), record), 'a.'.repeat(50_000));
    assert.equal(maskText('1:'.repeat(50_000), record), '1:'.repeat(50_000));
  });
});

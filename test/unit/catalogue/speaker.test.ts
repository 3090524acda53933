import assert from 'node:assert/strict';
import type { Authority } from '../../../src/catalogue/generated/ids.ts';
import { chooseEntry } from '../../../src/catalogue/lookup.ts';
import type { Writer } from '../../../src/catalogue/speaker.ts';
import { isExchangeAt, speakerAt, speakerIn } from '../../../src/catalogue/speaker.ts';

const hosts: Readonly<Record<string, Authority | null>> = {
  'gmail-smtp-in.l.google.com': 'gmail',
  'contoso-com.mail.protection.outlook.com': 'exchange-online',
  'contoso-com.a-v1.mx.microsoft.': 'exchange-online',
  'HOTMAIL-COM.OLC.PROTECTION.OUTLOOK.COM': 'outlook-com',
  'mta7.am0.yahoodns.net': 'yahoo',
  'smtpz4.laposte.net': 'laposte',
  'mx.notgoogle.com': null,
  'google.com.contoso.com': null,
  'mail.contoso.com': null,
  localhost: null,
  '': null,
};

const words: Readonly<Record<string, Authority | null>> = {
  '550 5.7.1 unsolicited mail. x1si6 - gsmtp': 'gmail',
  '550 5.4.1 Access denied. AS(201806281) [DB1EUR.eurprd02.prod.outlook.com 2026-11-16T08:00:00.000Z 08DE]': 'exchange-online',
  '554 5.7.1 [192.0.2.1] from mail-ve1eur.outbound.protection.outlook.com blocked': null,
  '550 5.5.0 The recipient account is blocked. LPN007_426': 'laposte',
  '550 5.7.1 LPNAAA_101': 'laposte',
  '450 4.4.317 Cannot connect [DB3LPN15FT012.eop-EUR03.prod.protection.outlook.com]': 'exchange-online',
  '450 4.4.317 Cannot connect [LPN5EUR03FT012.eop-EUR03.prod.protection.outlook.com]': 'exchange-online',
  '451 4.7.1 try later, queued as OFR1234567': null,
  '550 5.2.1 OFR_415': 'orange',
  '550 blocked. AUP#CXSNDR': 'cox',
  '550 blocked. AUP#In-1310': 'spectrum',
  '554 blocked using b.barracudacentral.org; http://www.barracudanetworks.com/reputation/?pr=1&ip=192.0.2.1': null,
  '550 5.7.0 Blocked - see https://support.proofpoint.com/dnsbl-lookup.cgi?ip=192.0.2.1': null,
  '550 5.1.1 OFFICE user unknown': null,
  '421 4.7.0 [TSS04] Messages from 192.0.2.1 temporarily deferred': 'yahoo',
  '550 5.7.350 Remote Server returned message detected as spam -> 550 5.7.1 - gsmtp': 'exchange-online',
};

/** Code, text, writer, server, whether it is quoted, and the entry. */
const choices: readonly (readonly [string, string, Writer, string | null, boolean, string])[] = [
  [
    '5.4.1',
    '5.4.1 Recipient address rejected: Access denied',
    'other',
    'contoso-com.mail.protection.outlook.com',
    false,
    'exchange-online/5.4.1/edge-blocking',
  ],
  ['5.7.1', '5.7.1 no', 'exchange', null, false, 'exchange-online/5.7.1'],
  ['5.7.1', '5.7.1 no', 'exchange', 'mail.contoso.com', false, 'exchange-online/5.7.1'],
  ['5.7.1', '5.7.1 no', 'exchange', 'gmail-smtp-in.l.google.com', false, 'iana/X.7.1'],
  ['5.7.1', '5.7.1 no', 'exchange', null, true, 'iana/X.7.1'],
  ['5.7.1', '5.7.1 no x1si6 - gsmtp', 'exchange', null, false, 'iana/X.7.1'],
  ['4.4.316', '4.4.316 no', 'exchange', 'gmail-smtp-in.l.google.com', false, 'exchange-online/4.4.316'],
  ['4.4.1', '4.4.1 Connection timed out', 'exchange', null, false, 'exchange-server/4.4.1/timed-out'],
  ['4.4.1', '4.4.1 Connection timed out', 'unknown', null, false, 'iana/X.4.1'],
  ['4.7.0', '4.7.0 Temporary authentication failure', 'exchange', null, true, 'words/login/unavailable'],
  ['5.7.9', '5.7.9 STOREDRV.Deliver; not known so far', 'unknown', null, false, 'exchange-server/strings/store-delivery'],
  ['5.7.9', '5.7.9 STOREDRV.Deliver; user unknown', 'unknown', null, false, 'words/recipient-unknown'],
  ['5.1.1', '5.1.1 STOREDRV.Deliver; not known so far', 'exchange', null, false, 'exchange-server/strings/store-delivery'],
  ['5.0.0', '5.0.0 the certificate has expired', 'other', null, false, 'words/tls/certificate'],
  ['5.7.1', '5.7.1 rejected: no PTR record', 'other', null, false, 'words/reverse-dns/ptr'],
  ['5.7.20', '5.7.20 DKIM failed', 'other', null, false, 'iana/X.7.20'],
  ['4.0.0', '4.0.0 Deferred: Connection refused by mail.contoso.com.', 'other', null, false, 'words/connection/refused'],
  [
    '4.0.0',
    'conversation with mail.contoso.com timed out while sending RCPT TO',
    'other',
    null,
    false,
    'words/connection/reply-overdue',
  ],
  ['4.0.0', '4.0.0 Error: timeout exceeded', 'other', null, false, 'words/connection/session-timed-out'],
  ['5.5.0', '5.5.0 The recipient account is blocked. LPN007_426', 'other', null, false, 'laposte/426'],
  ['5.5.0', '5.5.0 The recipient account is blocked. OFR_426', 'other', null, false, 'orange/426'],
  [
    '5.7.0',
    '5.7.0 Blocked - see https://ipcheck.proofpoint.com/?ip=192.0.2.1',
    'other',
    'mx6.mail.icloud.com',
    false,
    'block-list/5.7.0/block-listed',
  ],
  ['5.2.2', '5.2.2 user is over quota', 'other', 'mx1.mail.icloud.com', false, 'apple/5.2.2'],
  ['5.2.2', '5.2.2 user is over quota', 'other', 'mail.contoso.com', false, 'iana/X.2.2'],
  ['4.2.2', '4.2.2 <user@gmail.com> is over quota', 'other', 'mail.contoso.com', false, 'iana/X.2.2'],
];

describe('who speaks', () => {
  for (const [host, authority] of Object.entries(hosts)) {
    it(`at ${host || 'no host'}`, () => assert.equal(speakerAt(host), authority));
  }

  for (const [text, authority] of Object.entries(words)) {
    it(`in ${text}`, () => assert.equal(speakerIn(text), authority));
  }

  it('is Exchange at hosts of Microsoft', () => {
    assert.ok(isExchangeAt('hotmail-com.olc.protection.outlook.com'));
    assert.ok(!isExchangeAt('mail.contoso.com'));
  });

  for (const [code, text, writer, server, isQuoted, entry] of choices) {
    it(`decides the meaning of ${text} by ${writer}, ${server}${isQuoted ? ', quoted' : ''}`, () =>
      assert.equal(chooseEntry({ code, reply: null, text, writer, server, isQuoted })?.id, entry));
  }
});

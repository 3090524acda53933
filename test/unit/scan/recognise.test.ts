import assert from 'node:assert/strict';
import type { FormatId } from '../../../src/ids/formatId.ts';
import { recogniseFormat } from '../../../src/scan/recognise.ts';
import { scanText } from '../../../src/scan/scanner.ts';
import { reportOf } from '../reports.ts';
import { readSample, sampleNames } from '../samples.ts';
import { extendedTraceOf, trackingLogOf } from '../traces.ts';

const HEADER = 'date_time_utc,event_id,recipient_address,recipient_status';

const cases: Readonly<Record<string, readonly [text: string, format: FormatId | null]>> = {
  'an extended trace': [extendedTraceOf([{}]), 'extended-trace'],
  'one with semicolons': [extendedTraceOf([{}], ';'), 'extended-trace'],
  'one with tabs': [extendedTraceOf([{}], '\t'), 'extended-trace'],
  'one with a #TYPE line': [`#TYPE System.Data.DataRow\n${HEADER}\n`, 'extended-trace'],
  'one with a sep= line': [`sep=,\n${HEADER}\n`, 'extended-trace'],
  'one with quoted column names': [`"${HEADER.replaceAll(',', '","')}"\n`, 'extended-trace'],
  'one with columns in another order and other letter case': [
    'Recipient_Status,DATE_TIME_UTC,event_id,recipient_address\n',
    'extended-trace',
  ],
  'a trace without statuses': ['date_time_utc,event_id,recipient_address\n', null],
  'a tracking log': [trackingLogOf([{}]), 'tracking-log'],
  'the #Fields line alone': ['#Fields: date-time,event-id,recipient-status\n', 'tracking-log'],
  'a protocol log': ['#Fields: date-time,connector-id,session-id,sequence-number,data\n', null],
  'a report': [reportOf({}), 'mail-message'],
  'a message in an mbox': [`From MAILER-DAEMON Fri Nov 20 08:00:00 2026\n${reportOf({})}`, 'mbox'],
  'three fields of which none is only of mail': ['Name: a\nStatus: b\nKind: c\n', null],
  'one common field beside one that only mail has': ['From: a@example.com\nMessage-ID: <1@example.com>\n', 'mail-message'],
  'three common fields and a blank line': ['From: a\nTo: b\nSubject: c\n\nHello\n', 'mail-message'],
  'three common keys of another text': ['From: a\nTo: b\nSubject: c\n', null],
  'two common fields': ['From: a\nTo: b\n', null],
  'a listing that begins like a header': ['Received: 4\nFrom: 1\nTo: 2\nsum 7\n', null],
  'a line of a log with a reply': ['Nov 20 08:00:00 mx: status=bounced (host said: 550 5.1.1 unknown)\n', 'plain-text'],
  'a reason string': ['LastError: RESOLVER.ADR.RecipientNotFound; not found\n', 'plain-text'],
  'a reply that is wrapped behind its number': [
    '<user@contoso.com>: host mx.contoso.com said: 550\n    5.1.1 unknown\n',
    'plain-text',
  ],
  'a refusal without a code': ['mx.contoso.com said: 550 Message was refused\n', 'plain-text'],
  'a success without a code': ['<<< 250 OK\n', null],
  'a delivery with nothing but its status': [
    'to=<user@contoso.com>, dsn=4.0.0, stat=Deferred: Connection refused\n',
    'sendmail-log',
  ],
  'the fields of a report': ['Final-Recipient: rfc822;user@contoso.com\nStatus: 5.4.4\n', 'plain-text'],
  'an instruction about a code': ['Add reject=550 5.7.1 to the spam reports.\n', null],
  'words about a code': ['See the article on "550 5.1.10", then on 550 5.7.1.\n', null],
  'a changelog': ['## 5.1.1\n- 550 tests\n- release 4.4.7 of the agent\n', null],
  'a table of numbers': ['a,b\n550,5.1\n450,4.4\n', null],
  'an empty text': ['', null],
};

describe('recognition', () => {
  for (const [name, [text, format]] of Object.entries(cases)) {
    it(`takes ${name} for ${format ?? 'no log'}`, () => {
      assert.equal(recogniseFormat(text), format);
      assert.equal(scanText(text).format, format);
    });
  }

  it('finds nothing in what it does not recognise', () => {
    assert.deepEqual(scanText('## 5.1.1\n- release 4.4.7\nStatus: 4.4.7\n'), {
      format: null,
      findings: [],
      states: [],
      notices: [],
    });
  });

  it('tells the samples', () => {
    assert.deepEqual(
      sampleNames.map((name) => recogniseFormat(readSample(name))),
      ['extended-trace', 'tracking-log', 'protocol-log', 'mail-message'],
    );
  });

  it('tells a format by its first 64 K', () => {
    const notes = 'nothing of note\n'.repeat(5000);
    assert.equal(recogniseFormat(`550 5.1.1 unknown\n${notes}`), 'plain-text');
    assert.equal(recogniseFormat(`${notes}550 5.1.1 unknown\n`), null);
  });
});

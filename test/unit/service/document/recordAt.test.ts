import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { scanText } from '../../../../src/scan/scanner.ts';
import type { ColumnRecord } from '../../../../src/service/document/logColumns.ts';
import { LogDocument } from '../../../../src/service/document/logDocument.ts';
import { LogText } from '../../../../src/service/document/logText.ts';
import { LogTokens } from '../../../../src/service/editor/tokenHover.ts';
import { readSample } from '../../samples.ts';
import { extendedTraceOf, trackingLogOf } from '../../traces.ts';

/** The record over a line that contains a text. */
function recordAt(log: string, text: string): ColumnRecord {
  const document = TextDocument.create('file:///log.txt', '', 1, log);
  const tokens = new LogTokens(new LogDocument('file:///log.txt', 1, scanText(log)), new LogText(document));
  const offset = log.indexOf(text);
  assert.ok(offset >= 0, text);
  return tokens.recordAt(document.positionAt(offset).line);
}

/** `name=value`, those without a value left out. */
function values({ cells }: ColumnRecord): readonly string[] {
  return cells.filter(({ value }) => value !== '').map(({ name, value }) => `${name}=${value}`);
}

const POSTFIX = [
  'Nov 20 08:00:01 mx1 postfix/qmgr[1011]: 5C1D12E0A41: from=<orders@fabrikam.com>, size=4410, nrcpt=1 (queue active)',
  'Nov 20 08:00:03 mx1 postfix/smtp[2110]: 5C1D12E0A41: to=<bob@contoso.com>, relay=mail.contoso.com[203.0.113.7]:25, delay=2, dsn=5.1.1, status=bounced (host mail.contoso.com[203.0.113.7] said: 550 5.1.1 <bob@contoso.com>: unknown (in reply to RCPT TO command))',
].join('\n');

describe('the record at a line', () => {
  it('is a row, with every column as the log names it', () => {
    const record = recordAt(
      extendedTraceOf([{ event_id: 'DEFER', recipient_status: '450 4.4.316 Connection refused' }]),
      '4.4.316',
    );
    assert.equal(record.cells.length, 19);
    assert.deepEqual([record.start, record.end, record.kind], [1, 1, 'columns']);
    assert.ok(values(record).includes('recipient_status=450 4.4.316 Connection refused'));
    assert.ok(values(record).includes('network_message_id=n-1'));
  });

  it('is the whole row where a value runs over lines, whichever of them the cursor is on', () => {
    const log = extendedTraceOf([{ message_subject: 'alpha\nbeta\ngamma', event_id: 'RECEIVE' }, { event_id: 'FAIL' }]);
    for (const line of ['alpha', 'beta', 'gamma']) {
      const record = recordAt(log, line);
      assert.deepEqual([record.start, record.end], [1, 3], line);
      assert.ok(values(record).includes('message_subject=alpha\nbeta\ngamma'), line);
    }
    assert.ok(values(recordAt(log, 'FAIL')).includes('event_id=FAIL'));
  });

  it('is nothing but the line where the names of the columns stand', () => {
    const { start, end, cells } = recordAt(extendedTraceOf([{ event_id: 'FAIL', recipient_status: '550 5.1.1' }]), 'date_time');
    assert.deepEqual([start, end, cells.length], [0, 0, 0]);
  });

  it('is a row below the names of a #Fields line', () => {
    assert.ok(values(recordAt(trackingLogOf([{ event_id: 'SEND' }]), 'SEND')).includes('event-id=SEND'));
  });

  it('is a list of properties, with the lines of a wrapped value', () => {
    const log = readSampleList();
    const record = recordAt(log, 'host refused');
    assert.deepEqual(values(record), [
      'Identity=EX01\\550\\1',
      'Status=Retry',
      'LastError=451 4.4.0 Primary target IP address responded with: the host refused',
    ]);
  });

  it('is an object of JSON on one line or on several', () => {
    const event = { event: 'bounced', email: 'bob@contoso.com', status: { code: '5.1.1', list: ['a', 'b'] } };
    const expected = ['event=bounced', 'email=bob@contoso.com', 'status.code=5.1.1', 'status.list=a, b'];
    const other = { event: 'sent', email: 'anna@contoso.com' };
    assert.deepEqual(values(recordAt(`${JSON.stringify(other)}\n${JSON.stringify(event)}\n`, 'bounced')), expected);
    assert.deepEqual(values(recordAt(JSON.stringify([other, event], null, 2), '5.1.1')), expected);
  });

  it('is a line of words, with the values that it names', () => {
    const record = recordAt(POSTFIX, 'bounced');
    assert.equal(record.kind, 'text');
    assert.deepEqual(values(record).slice(0, 2), ['to=bob@contoso.com', 'relay=mail.contoso.com']);
    assert.ok(values(record).includes('status=bounced'));
  });

  it('is a table of a program whose columns no hover explains', () => {
    const log = [
      'type,timeLogged,orig,rcpt,dsnStatus,dsnDiag',
      'b,2026-11-20 08:00:03+0000,orders@fabrikam.com,bob@contoso.com,5.1.1 (unknown),smtp;550 5.1.1 unknown',
    ].join('\n');
    assert.ok(values(recordAt(log, 'smtp;550')).includes('rcpt=bob@contoso.com'));
  });

  it('is a header, unfolded, or the fields about one recipient', () => {
    const report = readSample('undeliverable.eml');
    assert.ok(recordAt(report, 'Final-Recipient').cells.some(({ name }) => name === 'Status'));
    assert.ok(recordAt(report, 'Subject:').cells.some(({ name }) => name === 'From'));
  });

  it('is the paragraph in other text', () => {
    const { start, end, cells } = recordAt('one\n\ntwo 550 5.1.1 unknown\nthree\n\nfour\n', '5.1.1');
    assert.deepEqual([start, end, cells.length], [2, 3, 0]);
  });
});

function readSampleList(): string {
  return [
    'Identity  : EX01\\550\\1',
    'Status    : Retry',
    'LastError : 451 4.4.0 Primary target IP address responded with: the',
    '            host refused',
    '',
    'Identity  : EX01\\550\\2',
    'Status    : Active',
    '',
  ].join('\n');
}

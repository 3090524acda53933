import assert from 'node:assert/strict';
import { emptyRecord } from '../../../../../src/scan/finding.ts';
import { recogniseFormat } from '../../../../../src/scan/recognise.ts';
import { scanText } from '../../../../../src/scan/scanner.ts';
import { markFindings, unmark } from '../../../marks.ts';

const HEADER =
  'origin_timestamp_utc,sender_address,recipient_status,message_subject,message_id,network_message_id,directionality';

function summaryOf(status: string, sender = 'anna@contoso.com', subject = 'Plan'): string {
  return `${HEADER}\n2026-11-20T08:00:00Z,${sender},"${status.replaceAll('"', '""')}",${subject},<1@contoso.com>,n-1,2\n`;
}

function states(status: string, sender?: string): string[] {
  return scanText(summaryOf(status, sender)).states.map(({ recipient, state }) => `${recipient} ${state}`);
}

function told(status: string, sender?: string): string[] {
  return scanText(summaryOf(status, sender)).findings.map(
    ({ code, reply, outcome, record }) => `${code ?? reply} ${outcome ?? '-'} ${record.event ?? '-'} ${record.recipient}`,
  );
}

describe('summary trace', () => {
  const statuses: readonly (readonly [status: string, state: string | null])[] = [
    ['Receive, Send', 'relayed'],
    ['Receive, Deliver', 'delivered'],
    ['Receive, Fail', 'failed'],
    ['Receive, Defer', 'delayed'],
    ['Receive, Defer, Deliver', 'delivered'],
    ['Receive, Expand', 'expanded'],
    ['Receive, Drop', 'dropped'],
    ['Quarantine', 'dropped'],
    ['FilteredAsSpam', 'dropped'],
    ['Filtered as spam', 'dropped'],
    ['Receive', 'queued'],
    ['receive, FAIL', 'failed'],
    ['Fail, the message was refused', 'failed'],
    ['Fail Reason: it was refused, Deliver', 'failed'],
    ['Receive, Resolve', null],
    ['Receive, Échec', null],
    ['Receive, Recapita', null],
    ['Ошибка', null],
    ['', null],
  ];
  for (const [status, state] of statuses) {
    it(`reads ${state ?? 'nothing'} from «${status}»`, () => {
      assert.deepEqual(states(`lea@fabrikam.com##${status}`), state === null ? [] : [`lea@fabrikam.com ${state}`]);
    });
  }

  it('divides only where a recipient begins', () => {
    const cut = 'Fail, Reason: [{LED=550 5.1.1 no such user; sorry [see https://exampl';
    const whole =
      'Defer, Reason: [{LED=450 4.4.1 a;b@c: [d;421 x};{MSG=};{FQDN=};{IP=};{LRT=}]. OutboundProxyTargetIP: 203.0.113.9';
    assert.deepEqual(told(`a@fabrikam.com##${cut};b@fabrikam.com##${whole};c@fabrikam.com##Receive, Deliver`), [
      '5.1.1 failed Fail a@fabrikam.com',
      '4.4.1 delayed Defer b@fabrikam.com',
    ]);
    assert.deepEqual(states(`a@fabrikam.com##${cut};b@fabrikam.com##${whole};c@fabrikam.com##Receive, Deliver`), [
      'a@fabrikam.com failed',
      'b@fabrikam.com delayed',
      'c@fabrikam.com delivered',
    ]);
  });

  it('knows the addresses of guests by their own hashes', () => {
    assert.deepEqual(states('eve_fabrikam.com#EXT#@contoso.onmicrosoft.com##Receive, Fail;<leo@contoso.com>##Receive, Send'), [
      'eve_fabrikam.com#ext#@contoso.onmicrosoft.com failed',
      'leo@contoso.com relayed',
    ]);
  });

  it('lets the reply speak where nobody knows the status', () => {
    const status = 'a@fabrikam.com##Réception, Échec, Reason: [{LED=550 5.1.1 no};{MSG=}];b@fabrikam.com##Receive, Échec';
    assert.deepEqual(told(status), ['5.1.1 - - a@fabrikam.com']);
    assert.deepEqual(states(status), ['a@fabrikam.com failed']);
  });

  it('counts no report', () => {
    assert.deepEqual(states('a@fabrikam.com##Fail, Reason: [{LED=550 5.1.1 no};{MSG=}]', '<>'), []);
    assert.deepEqual(told('a@fabrikam.com##Fail, Reason: [{LED=550 5.1.1 no};{MSG=}]', '<>'), ['5.1.1 - Fail a@fabrikam.com']);
    assert.deepEqual(states('a@fabrikam.com##Unbekannt, Reason: [{LED=550 5.1.1 no};{MSG=}]', '<>'), []);
  });

  it('reads the record', () => {
    const [finding] = scanText(summaryOf('Lea@fabrikam.com##Fail, Reason: [{LED=550 5.1.1 no};{FQDN=mx.fabrikam.com}]')).findings;
    assert.deepEqual(finding?.record, {
      ...emptyRecord,
      time: '2026-11-20T08:00:00Z',
      event: 'Fail',
      direction: 'Originating',
      sender: 'anna@contoso.com',
      recipient: 'Lea@fabrikam.com',
      messageId: '<1@contoso.com>',
      networkMessageId: 'n-1',
      server: 'mx.fabrikam.com',
    });
  });

  it('reads sizes, ids and addresses as what they are, a subject strictly', () => {
    const marked = summaryOf('550@5.1.1.example##Receive, Fail', 'anna@contoso.com', 'Re: 550 «5.1.1» and 5.7.1');
    assert.equal(markFindings(unmark(marked)), marked.trimEnd());
  });

  const others: Readonly<Record<string, string>> = {
    'an extended trace': 'date_time_utc,event_id,recipient_address,recipient_status\n',
    'a table with a recipient status of another kind': 'name,recipient_status\nAnna,Read\n',
    'the header of one': 'name,recipient_status\n',
  };
  for (const [name, text] of Object.entries(others)) {
    it(`is not ${name}`, () => assert.notEqual(recogniseFormat(text), 'summary-trace'));
  }

  const alike: Readonly<Record<string, string>> = {
    'its header alone': `${HEADER}\n`,
    'quoted names and tabs': `"Origin_timestamp"\t"Recipient_status"\n`,
    'selected columns': 'recipient_status,message_subject\nlea@fabrikam.com##Receive,Plan\n',
    'a list': 'origin_timestamp_utc : 2026-11-20T08:00:00Z\nrecipient_status     : lea@fabrikam.com##Receive, Fail\n',
  };
  for (const [name, text] of Object.entries(alike)) {
    it(`is known by ${name}`, () => assert.equal(recogniseFormat(text), 'summary-trace'));
  }
});

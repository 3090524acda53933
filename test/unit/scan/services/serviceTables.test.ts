import assert from 'node:assert/strict';
import { recogniseFormat } from '../../../../src/scan/recognise.ts';
import { scanText } from '../../../../src/scan/scanner.ts';

/** `line reply code outcome reason recipient` of each finding, lines from 1. */
function told(text: string): readonly string[] {
  return scanText(text).findings.map(
    ({ line, reply, code, outcome, reason, record }) =>
      `${line + 1} ${reply ?? '-'} ${code ?? '-'} ${outcome ?? '-'} ${reason ?? '-'} ${record.recipient ?? '-'}`,
  );
}

/** `recipient state` of each state. */
function states(text: string): readonly string[] {
  return scanText(text).states.map(({ recipient, state }) => `${recipient} ${state}`);
}

const GOOGLE =
  'Message ID,Start date,End date,Sender,Subject,Recipient address,Event target,Event date,Event status,Event target IP address,Event SMTP reply code,Event description';

/** A row of Google Workspace's email log search. */
function googleRow(status: string, number: string, words: string): string {
  return `${GOOGLE}\n<1@contoso.com>,,,orders@contoso.com,Offer,user@fabrikam.com,SMTP_OUT,2026/11/20 08:00:02 UTC,${status},203.0.113.7,${number},${words}\n`;
}

describe('events of sending services', () => {
  it('take the only item of a list for whom the message went to', () => {
    const mail = { source: 'orders@contoso.com', messageId: '1', destination: ['user@fabrikam.com'] };
    const reject = { eventType: 'Reject', mail, reject: { reason: 'Bad content' } };
    assert.deepEqual(states(JSON.stringify(reject)), ['user@fabrikam.com failed']);
    const two = { ...reject, mail: { ...mail, destination: ['user@fabrikam.com', 'info@fabrikam.com'] } };
    assert.deepEqual(states(JSON.stringify(two)), [' failed']);
  });
});

describe('tables that sending services export', () => {
  it("join the number of Google's email log search with the words beside it, and read its time", () => {
    const text = googleRow('BOUNCED', '550', '5.1.1 The email account that you tried to reach does not exist');
    assert.deepEqual(told(text), ['2 550 5.1.1 failed recipient-unknown user@fabrikam.com']);
    const { time, ip, sender, messageId } = scanText(text).findings[0]?.record ?? {};
    assert.deepEqual(
      [time, ip, sender, messageId],
      ['2026-11-20T08:00:02Z', '203.0.113.7', 'orders@contoso.com', '<1@contoso.com>'],
    );
  });

  it('tell a failure by its number where the word for it is in another language', () => {
    assert.deepEqual(states(googleRow('Rimandato', '421', 'Try again later')), ['user@fabrikam.com delayed']);
    assert.deepEqual(states(googleRow('Consegnato', '250', 'OK')), []);
  });

  it('take what a filter held back for no failure', () => {
    assert.deepEqual(states(googleRow('Quarantined', '', '')), ['user@fabrikam.com dropped']);
    assert.deepEqual(told(googleRow('Quarantined', '', '550 5.1.1 unknown')), []);
  });

  it('are told from other tables with such columns by their values', () => {
    const table = 'status,reason,email,created\n';
    assert.equal(recogniseFormat(`${table}closed,version 5.1.1 answers,user@contoso.com,1763370000\n`), null);
    assert.equal(recogniseFormat(`${table}5.1.1,unknown,user@contoso.com,1763370000\n`), 'service-events');
    const list = 'address,code,error,created_at\n';
    assert.equal(recogniseFormat(`${list}"1 Main Street",90210,none,2026-11-20\n`), null);
    assert.equal(recogniseFormat(`${list}user@contoso.com,550,unknown,2026-11-20\n`), 'service-events');
  });

  it('have a reply over several lines of a quoted value', () => {
    assert.deepEqual(
      told('status,reason,email,created\n5.1.1,"550 5.1.1 The mailbox\n550 5.1.1 is unknown",user@contoso.com,1763370000\n'),
      [
        '2 - 5.1.1 failed recipient-unknown user@contoso.com',
        '2 550 5.1.1 failed recipient-unknown user@contoso.com',
        '3 550 5.1.1 failed recipient-unknown user@contoso.com',
      ],
    );
  });

  it('may be lists of bounces as JSON too', () => {
    assert.deepEqual(
      told('[{"created":1763370000,"email":"user@contoso.com","reason":"550 5.2.2 Mailbox full","status":"5.2.2"}]'),
      ['1 550 5.2.2 failed mailbox-full user@contoso.com', '1 - 5.2.2 failed mailbox-full user@contoso.com'],
    );
  });
});

import assert from 'node:assert/strict';
import type { Reason } from '../../../../src/ids/reason.ts';
import { scanText } from '../../../../src/scan/scanner.ts';

/** A report with words, and delivery-status groups of these recipients. */
function report(words: string, ...groups: readonly (readonly string[])[]): string {
  return [
    'From: postmaster@example.com',
    'To: carla@example.com',
    'Subject: Undelivered mail',
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status; boundary=b',
    '',
    '--b',
    'Content-Type: text/plain; charset=utf-8',
    '',
    words,
    '--b',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mail.example.com',
    ...groups.flatMap((fields) => ['', ...fields]),
    '',
    '--b--',
    '',
  ].join('\n');
}

const anna = ['Final-Recipient: rfc822; anna@contoso.com', 'Action: failed', 'Status: 5.0.0'];
const bert = ['Final-Recipient: rfc822; bert@contoso.com', 'Action: failed', 'Status: 5.0.0'];

/** Reasons of the statuses, in order. */
function reasonsOf(text: string): readonly (Reason | null)[] {
  return scanText(text)
    .findings.filter(({ reply }) => reply === null)
    .map(({ reason }) => reason);
}

describe('the reason of a notice that a message waits', () => {
  const LAST = "Server at mx.contoso.com (192.0.2.1) returned '451 4.4.397 Error -> 421 4.2.1 Unable to connect'";
  const waits = (code: string) => [
    'Final-Recipient: rfc822; anna@contoso.com',
    'Action: delayed',
    `Status: ${code}`,
    `Diagnostic-Code: smtp;400 ${code} Message delayed`,
  ];

  it('is that of the error beneath it', () => {
    const { findings } = scanText(report(`anna@contoso.com\n${LAST}`, waits('4.4.7')));
    assert.deepEqual(
      findings.map(({ code, reason }) => `${code} ${reason}`),
      ['4.4.397 connection', '4.2.1 connection', '4.4.7 connection', '4.4.7 connection'],
    );
  });

  it('is unknown where nothing is beneath it', () => {
    const { findings } = scanText(report('anna@contoso.com', waits('4.4.7')));
    assert.deepEqual(new Set(findings.map(({ reason }) => reason)), new Set(['unknown']));
  });
});

describe('the reason of a code that stands alone in a report', () => {
  it('is that of the reply to the same failure', () =>
    assert.deepEqual(reasonsOf(report('anna@contoso.com: 552 5.2.2 Mailbox full', anna)), ['mailbox-full']));

  it('is that of a reply that says little, if the number says nothing', () => {
    const diagnostic = 'Diagnostic-Code: smtp; 554 host network not allowed';
    const remote = 'Remote-MTA: dns; eu-smtp-inbound-1.mimecast.com';
    assert.deepEqual(reasonsOf(report('It was not delivered.', [...anna, remote, diagnostic])), ['policy']);
    const full = [...anna.slice(0, 2), 'Status: 5.2.2', remote, diagnostic];
    assert.deepEqual(reasonsOf(report('It was not delivered.', full)), ['mailbox-full']);
  });

  it('is that of the words, if there is no reply', () =>
    assert.deepEqual(reasonsOf(report('It was not delivered:\n\n  anna@contoso.com\n    Unknown user', anna)), [
      'recipient-unknown',
    ]));

  it('is that of the words around its recipient, of several', () =>
    assert.deepEqual(reasonsOf(report('anna@contoso.com: mailbox is full\n\nbert@contoso.com:\n\nuser unknown', anna, bert)), [
      'mailbox-full',
      'recipient-unknown',
    ]));

  it('is that of its own diagnostic, whatever else is said', () =>
    assert.deepEqual(reasonsOf(report('The user unknown to us wrote.', [...anna, 'Diagnostic-Code: X-Unix; mailbox is full'])), [
      'mailbox-full',
    ]));

  it('comes with the meaning of the words that tell it', () => {
    const [status] = scanText(report('mailbox is full: anna@contoso.com', anna)).findings.filter(
      ({ telling }) => telling === 'status',
    );
    assert.deepEqual([status?.reason, status?.entry], ['mailbox-full', 'words/mailbox-full']);
  });

  it('is that of its number, if nothing is said', () => {
    assert.deepEqual(reasonsOf(report('It was not delivered.', anna)), ['unknown']);
    assert.deepEqual(reasonsOf(report('It was not delivered.', [...anna.slice(0, 2), 'Status: 5.2.2'])), ['mailbox-full']);
  });

  it('is that of the sentence which it ends, as qmail writes it', () => {
    const qmail =
      'From: MAILER-DAEMON@example.com\nTo: carla@example.com\nSubject: failure notice\nMessage-ID: <1@example.com>\n\nHi. This is the qmail-send program at mail.example.com.\n\n' +
      '<anna@contoso.com>:\n192.0.2.1 said: 550 Unknown user anna@contoso.com\n. (#5.5.0)\n';
    assert.deepEqual(reasonsOf(qmail), ['recipient-unknown']);
  });
});

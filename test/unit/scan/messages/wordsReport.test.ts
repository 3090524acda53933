import assert from 'node:assert/strict';
import { scanText } from '../../../../src/scan/scanner.ts';

/** A message of a daemon about another, with its words. */
function bounceOf(lines: readonly string[], fields: readonly string[] = [], subject = 'failure notice'): string {
  const header = ['From: MAILER-DAEMON@mx.example.net', 'To: maria@example.net', `Subject: ${subject}`, ...fields];
  return [...header, '', ...lines, ''].join('\n');
}

/** `words: outcome reason recipient` of each finding. */
function told(text: string): string[] {
  const lines = text.split('\n');
  return scanText(text).findings.map(
    ({ line, start, end, code, reply, outcome, reason, record }) =>
      `${code ?? reply ?? lines[line]?.slice(start, end)}: ${outcome} ${reason} ${record.recipient}`,
  );
}

const reports: Readonly<Record<string, readonly [text: string, ...told: readonly string[]]>> = {
  'of qmail': [
    bounceOf(["I'm afraid I wasn't able to deliver your message.", '', '<bob@example.org>:', 'This account is locked.']),
    'This account is locked.: failed recipient-disabled bob@example.org',
  ],
  'of several recipients': [
    bounceOf(['Delivery failed:', '', '<bob@example.org>: mailbox is full', '<eve@example.org>: user unknown']),
    '<bob@example.org>: mailbox is full: failed mailbox-full bob@example.org',
    '<eve@example.org>: user unknown: failed recipient-unknown eve@example.org',
  ],
  'with words that are wrapped': [
    bounceOf(['Your message could not be delivered to bob@example.org because the', "recipient's mailbox", 'is full.']),
    "recipient's mailbox: failed mailbox-full bob@example.org",
  ],
  'whose output of a command is wrapped': [
    bounceOf([
      'It could not be delivered.',
      '',
      '<bob@example.org>: permission denied. Command output: Mail quota',
      '    exceeded.',
    ]),
    '<bob@example.org>: permission denied. Command output: Mail quota: failed mailbox-full bob@example.org',
  ],
  'of a mailbox whose rule refuses it': [
    [
      'From: Mail Delivery Subsystem <admin@example.org>',
      'To: maria@example.net',
      'Subject: Automatically rejected mail',
      'Auto-Submitted: auto-replied (rejected)',
      'Content-Type: multipart/report; report-type=disposition-notification; boundary=b',
      '',
      '--b',
      '',
      'Your message to <bob@example.org> was automatically rejected:',
      'Quota exceeded',
      '--b--',
      '',
    ].join('\n'),
    'Quota exceeded: failed mailbox-full bob@example.org',
  ],
  'from no address': [
    [
      'From: "Jetmail System" <>',
      'To: maria@example.net',
      'Subject: Mail Error',
      '',
      'Your mail cannot be delivered to the following address:',
      '',
      'bob@example.org mail box space not enough',
      '',
    ].join('\n'),
    'bob@example.org mail box space not enough: failed mailbox-full bob@example.org',
  ],
  'from a name alone that says what it is': [
    [
      'From: Mail Delivery System <robot@example.org>',
      'To: maria@example.net',
      'Subject: notice',
      '',
      'Delivery to the following recipients was aborted after 5 hours:',
      '',
      'bob@example.org',
      '',
    ].join('\n'),
    'Delivery to the following recipients was aborted after 5 hours:: failed unknown bob@example.org',
  ],
  'of a delay': [
    bounceOf(['Delivery to the following recipient has been delayed:', '', '  bob@example.org', '', 'Connection refused']),
    'Connection refused: delayed connection bob@example.org',
  ],
  'that gives no cause': [
    bounceOf(['Your message could not be delivered to the following recipient:', '', '  bob@example.org']),
    'Your message could not be delivered to the following recipient:: failed unknown bob@example.org',
  ],
  'in Russian': [
    bounceOf(['Ваше письмо не может быть доставлено:', '', 'bob@example.org', '', 'Почтовый ящик переполнен']),
    'Почтовый ящик переполнен: failed mailbox-full bob@example.org',
  ],
  'of MDaemon, with its session': [
    bounceOf([
      'The message had PERMANENT fatal delivery errors!',
      '',
      '--> RCPT To:<bob@example.org>',
      '<-- 550 unknown recipient',
    ]),
    '550: failed recipient-unknown bob@example.org',
  ],
  'in Polish': [
    bounceOf([
      'Nie udało się dostarczyć wiadomości do odbiorcy:',
      '',
      'bob@example.org',
      '',
      'Skrzynka odbiorcy jest przepełniona',
    ]),
    'Skrzynka odbiorcy jest przepełniona: failed mailbox-full bob@example.org',
  ],
  'whose subject alone says it': [
    bounceOf(['bob@example.org: user unknown'], [], 'Undeliverable mail'),
    'bob@example.org: user unknown: failed recipient-unknown bob@example.org',
  ],
  'whose header names the recipient': [
    bounceOf(['There is no such user.'], ['X-Failed-Recipients: list@example.org'], 'Delivery Status Notification (Failure)'),
    'There is no such user.: failed recipient-unknown list@example.org',
  ],
  'that has a number too': [
    bounceOf(['It could not be delivered.', '', '<bob@example.org>:', '550 5.2.2 mailbox is full']),
    '5.2.2: failed mailbox-full bob@example.org',
  ],
};

/** Messages that tell no failure. */
const others: Readonly<Record<string, string>> = {
  'a daemon that announces nothing': bounceOf(['The mailbox quota of bob@example.org was raised.'], [], 'Quota'),
  'a person who writes about a failure': [
    'From: maria@example.net',
    'To: bob@example.org',
    'Subject: mail',
    '',
    'My message to eve@example.org could not be delivered: user unknown.',
    '',
  ].join('\n'),
  'somebody who is away': bounceOf(['I am out of the office until Monday.'], ['Auto-Submitted: auto-replied'], 'Away'),
  'somebody who has left': [
    'From: bob@example.org',
    'To: maria@example.net',
    'Subject: Automatische Antwort: Angebot',
    'Auto-Submitted: auto-replied',
    '',
    'Ihre Nachricht wurde nicht zugestellt. Bitte schreiben Sie an eve@example.org.',
    '',
  ].join('\n'),
  'a receipt of a message about a failure': [
    'From: bob@example.org',
    'To: maria@example.net',
    'Subject: Read: Delivery failed',
    'Content-Type: multipart/report; report-type=disposition-notification; boundary=b',
    '',
    '--b',
    '',
    'Your message to bob@example.org, Delivery failed: user unknown, was read.',
    '--b--',
    '',
  ].join('\n'),
  'a complaint': [
    'From: postmaster@example.org',
    'To: abuse@example.net',
    'Subject: complaint about message that was not delivered',
    'Content-Type: multipart/report; report-type=feedback-report; boundary=b',
    '',
    '--b',
    '',
    'This message to bob@example.org was rejected as spam and could not be delivered.',
    '--b--',
    '',
  ].join('\n'),
};

describe('report in words', () => {
  for (const [name, [text, ...expected]] of Object.entries(reports)) {
    it(`is read: ${name}`, () => assert.deepEqual(told(text), expected));
  }

  for (const [name, text] of Object.entries(others)) {
    it(`is none: ${name}`, () => assert.deepEqual(told(text), []));
  }

  it('is read where a person quotes it in a mail', () => {
    const report = [
      'Begin forwarded message:',
      '',
      'From: Mail Delivery System <MAILER-DAEMON@mx.example.net>',
      'To: maria@example.net',
      '',
      'Your message could not',
      'be delivered:',
      '',
      '<bob@example.org>: user unknown',
    ];
    const header = ['From: maria@example.net', 'To: helpdesk@example.net', 'Subject: it came back', ''];
    const text = [...header, ...report.map((line) => `> ${line}`), ''].join('\n');
    assert.deepEqual(told(text), ['<bob@example.org>: user unknown: failed recipient-unknown bob@example.org']);
  });

  it('is read where a person forwards it in the text of a mail', () => {
    const text = [
      'From: maria@example.net',
      'To: helpdesk@example.net',
      'Subject: FW: it came back',
      '',
      'Please help.',
      '',
      'Von: Mail Delivery System <MAILER-DAEMON@mx.example.net>',
      'An: maria@example.net',
      'Betreff: Unzustellbar',
      '',
      'Ihre Nachricht konnte nicht zugestellt werden:',
      '',
      'bob@example.org',
      '550 5.2.2 mailbox is full',
      '',
    ].join('\n');
    assert.deepEqual(told(text), ['5.2.2: failed mailbox-full bob@example.org']);
  });

  it('tells what became of each recipient', () => {
    const { states } = scanText(bounceOf(['Delivery failed:', '', '<bob@example.org>: user unknown']));
    assert.deepEqual(
      states.map(({ recipient, state }) => [recipient, state]),
      [['bob@example.org', 'failed']],
    );
  });

  it('completes fields that name a recipient and no status', () => {
    const text = [
      'From: MAILER-DAEMON@mx.example.net',
      'To: maria@example.net',
      'Subject: failure notice',
      'Content-Type: multipart/report; report-type=delivery-status; boundary=b',
      '',
      '--b',
      '',
      'The mailbox is full.',
      '--b',
      'Content-Type: message/delivery-status',
      '',
      'Reporting-MTA: dns;mx.example.net',
      '',
      'Final-Recipient: rfc822;bob@example.org',
      'Action: failed',
      '--b--',
      '',
    ].join('\n');
    assert.deepEqual(told(text), ['The mailbox is full.: failed mailbox-full bob@example.org']);
  });

  it('names many recipients', () => {
    const lines = Array.from({ length: 1500 }, (_, index) => `<u${index}@example.org>: user unknown`);
    const findings = told(bounceOf(['Delivery failed:', '', ...lines]));
    assert.equal(findings.length, 1500);
  });
});

/** Texts that were pasted, with what they tell. */
const pasted: Readonly<Record<string, readonly [lines: readonly string[], ...told: readonly string[]]>> = {
  'a report': [
    ['Your message was not delivered to:', '', '  bob@example.org', '', 'because:', '', '  user unknown'],
    'user unknown: failed recipient-unknown bob@example.org',
  ],
  'a delay that is announced twice': [
    [
      'THIS IS A WARNING MESSAGE ONLY.',
      '',
      'Delivery to the following recipient has been delayed:',
      '',
      'bob@example.org',
      '',
      'Connection refused',
    ],
    'Connection refused: delayed connection bob@example.org',
  ],
  'two reports': [
    ['<bob@example.org>: could not be delivered: user unknown', '', '<eve@example.org>: could not be delivered: mailbox is full'],
    '<bob@example.org>: could not be delivered: user unknown: failed recipient-unknown bob@example.org',
    '<eve@example.org>: could not be delivered: mailbox is full: failed mailbox-full eve@example.org',
  ],
  'a report with a number': [
    ['Delivery has failed to these recipients:', '', 'bob@example.org', '', 'mailbox is full', '', '550 5.2.2 mailbox is full'],
    '5.2.2: failed mailbox-full bob@example.org',
  ],
  'a report that names nobody': [['Your message could not be delivered because the mailbox is full.']],
  'a report without a cause': [
    ['Your message could not be delivered to:', '', 'bob@example.org'],
    'Your message could not be delivered to:: failed unknown bob@example.org',
  ],
  'prose about a failure': [['Mail could not be delivered when bob@example.org was away, because his mailbox was full.']],
};

describe('pasted report in words', () => {
  for (const [name, [lines, ...expected]] of Object.entries(pasted)) {
    it(`is ${expected.length > 0 ? 'read' : 'none'}: ${name}`, () => assert.deepEqual(told(`${lines.join('\n')}\n`), expected));
  }
});

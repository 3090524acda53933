import assert from 'node:assert/strict';
import { scanText } from '../../../../src/scan/scanner.ts';
import { markFindings, unmark } from '../../marks.ts';

const texts: Readonly<Record<string, string>> = {
  'a pasted bounce': 'Delivery to user@contoso.com failed:\n550 «5.1.10» RESOLVER.ADR.RecipientNotFound\n',
  'a reply folded over a line end': '550 «5.1.1» unknown\nthe server said 550\n «5.7.1» closed\n',
  'a Postfix line':
    'Nov 20 08:00:00 mx postfix/smtp[550]: 4F2: to=<user@contoso.com>, relay=mx[203.0.113.7]:25, delay=4.5, delays=4.4/0/0/0, dsn=«5.1.1», status=bounced (host mx[203.0.113.7] said: 550 «5.1.1» unknown)\n',
  'a Sendmail line':
    'Nov 20 08:00:00 mx sm-mta[550]: 4F2: to=<user@contoso.com>, dsn=«5.1.1», reply=550 «5.1.1» <user@contoso.com>... User unknown, stat=User unknown\n',
  'a queue listing': 'Identity  : EXCH01\\550\nLastError : 451 «4.4.0» DNS query failed\nVersion   : 4.4.312\n',
};

/** `recipient failure` of each finding that tells something. */
function recipients(text: string): string[] {
  return scanText(text)
    .findings.filter(({ telling }) => telling !== 'mention')
    .map(({ record, failure }) => `${record.recipient ?? '-'} ${failure}`);
}

describe('plain text', () => {
  for (const [name, text] of Object.entries(texts)) {
    it(`marks ${name}`, () => assert.equal(markFindings(unmark(text)), text.trimEnd()));
  }

  it('follows a session whose lines have times', () => {
    const lines = [
      'CLIENT -> SERVER: RCPT TO:<a@contoso.com>',
      'SERVER -> CLIENT: 550 no',
      'SMTP ERROR: RCPT TO command failed: 550 no',
    ];
    assert.deepEqual(recipients(lines.map((line) => `2026-11-16 10:18:28 ${line}\n`).join('')), [
      'a@contoso.com 0',
      'a@contoso.com 0',
    ]);
  });

  it('takes the server of a session for that session alone', () => {
    const session = '=== Connected to mx.contoso.com.\n -> RCPT TO:<a@contoso.com>\n<** 550 no\n';
    assert.deepEqual(
      scanText(`${session}\nb@contoso.com\n550 5.1.1 unknown\n`).findings.map(({ record }) => record.server),
      ['mx.contoso.com', null],
    );
  });

  it('takes the recipient from the heading above', () => {
    assert.deepEqual(recipients('a@contoso.com\n550 5.1.1 unknown\n\nb@contoso.com\n550 5.7.1 closed\n'), [
      'a@contoso.com 0',
      'b@contoso.com 1',
    ]);
  });

  it('tells each reply of a list apart, and gives it its own server', () => {
    const { findings } = scanText(
      '450 4.4.312 DNS query failed [LastAttemptedServerName=a.example.com]\n450 4.4.316 Connection refused [LastAttemptedServerName=b.example.com] [LastAttemptedIP=203.0.113.8:25]\n',
    );
    assert.deepEqual(
      findings.map(({ failure, within, record: { server, ip } }) => [failure, within, server, ip]),
      [
        [0, null, 'a.example.com', null],
        [1, null, 'b.example.com', '203.0.113.8'],
      ],
    );
  });

  it('gives each recipient of a list the reply below its address', () => {
    assert.deepEqual(recipients('    a@contoso.com\n        550 5.1.1 No\n    b@contoso.com\n        550 5.1.1 No\n'), [
      'a@contoso.com 0',
      'b@contoso.com 1',
    ]);
  });

  it('tells each line of a log apart, however its time is written', () => {
    const words = 'x'.repeat(120);
    const lines = ['Nov-20-26 08:00:00', 'Nov 20 08:00:00', '[2026-11-20 08:00:00]', '@400000006738c7d1075bcd15'].map(
      (time) => `${time} [Worker_1] 192.0.2.1 [SMTP Error] 535 5.7.8 Error: authentication failed ${words}`,
    );
    assert.deepEqual(recipients(lines.join('\n')), ['- 0', '- 1', '- 2', '- 3']);
  });

  it('reads the lines of one reply as one', () => {
    const { findings } = scanText('550-5.1.1 The account\n550-5.1.1 does not exist.\n550 5.1.1 Learn more\n');
    assert.deepEqual(
      findings.map(({ failure }) => failure),
      [0, 0, 0],
    );
  });

  it('chooses a meaning by the words of the reply, not by those of the next lines', () => {
    const [finding] = scanText('550 5.7.1 Refused by policy\n\nWe are listed at Spamhaus.\nSpamhaus says no.\n').findings;
    const [below] = scanText('550 5.7.1 Refused by policy\nSpamhaus lists us.\n').findings;
    assert.deepEqual([finding?.entry, below?.entry], ['iana/X.7.1', 'iana/X.7.1']);
  });

  it('tells the records of a listing apart', () => {
    assert.deepEqual(
      recipients(
        'RecipientAddress : a@contoso.com\nDetail           : 550 5.1.10 RESOLVER.ADR.RecipientNotFound; no\n\nRecipientAddress : b@contoso.com\nDetail           : 550 5.1.10 RESOLVER.ADR.RecipientNotFound; no\n',
      ),
      ['a@contoso.com 0', 'b@contoso.com 1'],
    );
  });

  it('keeps the recipient above a line that begins with a date as Exchange writes it', () => {
    assert.deepEqual(
      recipients(
        "a@contoso.com\n11/22/2026 9:00:00 AM - Server at mx.contoso.com (203.0.113.7) returned '450 4.4.316 Connection refused'\n",
      ),
      ['a@contoso.com 0'],
    );
  });

  it('takes the recipient of a log line from that line alone', () => {
    assert.deepEqual(
      recipients(
        'Nov 20 08:00:00 mx: to=<a@contoso.com>, said: 550 5.1.1 no\nNov 20 08:00:01 mx: said: 550 5.7.1 no\nNov 20 08:00:02 mx: to=<a@contoso.com>, said: 550 5.1.1 no\n',
      ),
      ['a@contoso.com 0', '- 1', 'a@contoso.com 2'],
    );
  });

  it('tells one failure where field and reply tell the same recipient', () => {
    const { findings } = scanText('Nov 20 08:00:00 mx: to=<a@contoso.com>, dsn=5.1.1, status=bounced (said: 550 5.1.1 no)\n');
    assert.equal(findings.length, 2);
    assert.equal(new Set(findings.map(({ failure }) => failure)).size, 1);
  });

  it('takes a code in the subject of a pasted message for a mention', () => {
    const { findings, states } = scanText('From: a@contoso.com\nSubject: Offer -> 550 5.1.1 unknown\n\n550 5.2.2 full\n');
    assert.deepEqual(
      findings.map(({ telling }) => telling),
      ['mention', 'quotation'],
    );
    assert.equal(states.length, 1);
  });

  it('takes a code that is only spoken of for a mention', () => {
    const { findings, states } = scanText('It said 550 5.1.1 unknown.\n\nSee "550 5.7.1" and (550 5.7.64).\n');
    assert.deepEqual(
      findings.map(({ code, telling }) => `${code} ${telling}`),
      ['5.1.1 quotation', '5.7.1 mention', '5.7.64 mention'],
    );
    assert.equal(states.length, 1);
  });

  it('tells failed or delayed by the worst class', () => {
    const states = (text: string) => scanText(text).states.map(({ state, recipient, time }) => [state, recipient, time]);
    assert.deepEqual(states('2026-11-20T08:00:00Z to=<A@contoso.com> 450 4.4.1 later\n'), [
      ['delayed', 'a@contoso.com', '2026-11-20T08:00:00Z'],
    ]);
    assert.deepEqual(states('450 4.4.1 later, then 550 5.4.300 expired\n'), [['failed', '', null]]);
    assert.deepEqual(states('250 2.0.0 OK all\n'), []);
  });

  const named: readonly (readonly [name: string, text: string, ...recipients: readonly string[]])[] = [
    [
      'a sentence',
      'Your message to a.b@contoso.com has been blocked. See below.\n\nThe response was:\n550 5.4.1 Recipient address rejected',
      'a.b@contoso.com',
    ],
    ['the dictionary of a Python program', "Refused: {'a@contoso.com': (454, b'4.7.1 Relay denied')}", 'a@contoso.com'],
    [
      'the name that heads a paragraph of Exchange',
      'Delivery has failed to these recipients:\n\nAnna Meyer (a@contoso.com)<mailto:a@contoso.com>\nThe mailbox is full.',
      'a@contoso.com',
    ],
    [
      'such a name without a link',
      'Delivery has failed to these recipients:\n\nAnna Meyer (a@contoso.com)\nThe mailbox is full.',
      'a@contoso.com',
    ],
    ['no list of names', 'The desk could not be delivered. Present:\n\nAnna Meyer (a@contoso.com)\nBernd Meyer (b@contoso.com)'],
    ['the reply of Postfix', '454 4.7.1 <a@contoso.com>: Relay access denied', 'a@contoso.com'],
    ['an object of JSON', '{\n "Details": "smtp;554 5.1.1 unknown",\n "Email": "a@contoso.com"\n}', 'a@contoso.com'],
    [
      'each object of a list',
      '[{"email":"a@contoso.com","reason":"550 5.1.1 unknown"},{"reason":"550 5.1.1 unknown"}]',
      'a@contoso.com',
      '-',
    ],
    [
      'a field of a log',
      '[20/Nov/2026 08:00:00] Sent: Recipient: <a@contoso.com>, Result: failed, Status: 5.7.1 550 5.7.1 Relaying is denied',
      'a@contoso.com',
      'a@contoso.com',
    ],
    ['the command that was refused', 'mx says after RCPT TO:<a@contoso.com> SIZE=9:\n550 5.1.1 unknown', 'a@contoso.com'],
    ['no sender', 'after MAIL FROM:<s@example.com> SIZE=9:\n550 5.7.0 <s@example.com>... Use your own server', '-'],
    ['no sender that is verified', '550 5.1.8 Verification failed for <s@example.com>: sender verify failed', '-'],
  ];
  for (const [name, text, ...expected] of named) {
    it(`takes the recipient from ${name}`, () => {
      assert.deepEqual(
        scanText(`${text}\n`).findings.map(({ record }) => record.recipient ?? '-'),
        expected,
      );
    });
  }

  it('takes the outcome from what the text says of the recipients', () => {
    const outcomes = (text: string) => scanText(text).findings.map(({ outcome }) => outcome);
    const failed = 'This is a permanent error. The following address failed:\n\na@contoso.com\n\n450 4.4.1 no answer\n';
    assert.deepEqual(outcomes(failed), ['failed']);
    assert.deepEqual(
      scanText(failed).states.map(({ state }) => state),
      ['failed'],
    );
    assert.deepEqual(outcomes('Delivery is delayed to this recipient:\na@contoso.com\n550 5.1.1 unknown\n'), ['delayed']);
    assert.deepEqual(outcomes('Delivery has failed.\n550 5.1.1 unknown\n'), [null]);
    assert.deepEqual(outcomes('Delivery has failed.\n2026-11-20T08:00:00Z to=<a@contoso.com> 450 4.4.1 later\n'), [null]);
  });

  it('counts the attempts that Exchange lists as one failure', () => {
    const { findings, states } = scanText(
      "11/20/2026 5:14:09 PM - Server at EX1.contoso.com returned '550 5.4.312 Message expired'\n11/20/2026 5:08:35 PM - Server at contoso.com (192.0.2.1) returned '450 4.4.312 DNS query failed -> 421 4.4.1 no answer'\n",
    );
    assert.deepEqual(
      findings.map(({ failure }) => failure),
      [0, 0, 0],
    );
    assert.deepEqual(
      states.map(({ state }) => state),
      ['failed'],
    );
  });
});

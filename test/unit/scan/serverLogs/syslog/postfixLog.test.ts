import assert from 'node:assert/strict';
import { emptyRecord, type LogRecord } from '../../../../../src/scan/finding.ts';
import { recogniseFormat } from '../../../../../src/scan/recognise.ts';
import { scanText } from '../../../../../src/scan/scanner.ts';
import { renumber } from '../../../marks.ts';

/** A log of lines `agent: words`, all of one time. */
function logOf(...lines: readonly string[]): string {
  return lines.map((line) => `Nov 20 08:00:00 mx1 postfix/${line.replace(':', '[550]:')}\n`).join('');
}

/** A delivery's line from its relay on. */
function delivery(agent: string, rest: string, recipient = 'user@contoso.com'): string {
  return `${agent}: 4F2A1: to=<${recipient}>, ${rest}`;
}

/** `reply code class outcome failure` of each finding. */
function told(text: string): string[] {
  return renumber(scanText(text).findings).map(
    ({ reply, code, class: own, outcome, failure }) => `${reply ?? '-'} ${code ?? '-'} ${own} ${outcome ?? '-'} ${failure}`,
  );
}

/** `message recipient state` of each state; `-` for a message without a name. */
function states(text: string): string[] {
  return scanText(text).states.map(({ message, recipient, state }) => `${message ?? '-'} ${recipient || '-'} ${state}`);
}

function recordOf(text: string): LogRecord {
  const [finding] = scanText(text).findings;
  assert.ok(finding);
  return finding.record;
}

const MX = 'relay=mx.contoso.com[203.0.113.7]:25, delay=2.1, delays=0.1/0.01/1.2/0.8';
const UNKNOWN = `${MX}, dsn=5.1.1, status=bounced (host mx.contoso.com[203.0.113.7] said: 550 5.1.1 unknown (in reply to RCPT TO command))`;
const REFUSED = `relay=none, delay=30, delays=0/0/30/0, dsn=4.4.1, status=deferred (connect to mx.contoso.com[203.0.113.7]:25: Connection refused)`;
const SENT = `${MX}, dsn=2.0.0, status=sent (250 2.0.0 Ok: queued as 550)`;

describe('Postfix log', () => {
  it('gives a status the reason of the reply beside it, whose server is known, unless the reply says less', () => {
    const at = (code: string, words: string): (string | null)[] => {
      const mx = 'eu-smtp-inbound-1.mimecast.com[203.0.113.7]';
      const why = `host ${mx} said: ${words} (in reply to RCPT TO command)`;
      const line = delivery('smtp', `relay=${mx}:25, delay=2, delays=0/0/1/1, dsn=${code}, status=bounced (${why})`);
      return scanText(logOf(line)).findings.map(({ reason }) => reason);
    };
    assert.deepEqual(at('5.0.0', '550 Rejected by header based manually Blocked Senders'), [
      'recipient-restricted',
      'recipient-restricted',
    ]);
    assert.deepEqual(at('5.2.2', '554 host network not allowed'), ['mailbox-full', 'policy']);
  });

  it('reads the record of a delivery, with what earlier lines say of its queue id', () => {
    const text = logOf(
      'cleanup: 4F2A1: message-id=<1@fabrikam.com>',
      'qmgr: 4F2A1: from=<sender@fabrikam.com>, size=550, nrcpt=1 (queue active)',
      delivery('smtp', `orig_to=<old@contoso.com>, ${UNKNOWN}`),
    );
    assert.deepEqual(recordOf(text), {
      ...emptyRecord,
      time: 'Nov 20 08:00:00',
      event: 'bounced',
      sender: 'sender@fabrikam.com',
      recipient: 'user@contoso.com',
      originalRecipient: 'old@contoso.com',
      messageId: '<1@fabrikam.com>',
      session: '4F2A1',
      server: 'mx.contoso.com',
      ip: '203.0.113.7',
    } satisfies LogRecord);
  });

  it('gives dsn= and the reply one failure, and each recipient its own', () => {
    assert.deepEqual(told(logOf(delivery('smtp', UNKNOWN), delivery('smtp', UNKNOWN, 'other@contoso.com'))), [
      '- 5.1.1 permanent failed 0',
      '550 5.1.1 permanent failed 0',
      '- 5.1.1 permanent failed 1',
      '550 5.1.1 permanent failed 1',
    ]);
  });

  it('chooses the meaning of dsn= by the words of the status', () => {
    const { findings } = scanText(
      logOf(delivery('smtp', UNKNOWN.replaceAll('5.1.1 unknown', '5.4.1 x AS(201806281)').replace('5.1.1', '5.4.1'))),
    );
    assert.deepEqual(
      findings.map(({ entry }) => entry),
      ['exchange-online/5.4.1/edge-blocking', 'exchange-online/5.4.1/edge-blocking'],
    );
  });

  describe('the outcome of a delivery', () => {
    const local = 'delay=1, delays=0/0/0/1';
    const cases: readonly (readonly [name: string, line: string, outcome: string, state: string])[] = [
      ['a bounce', delivery('smtp', UNKNOWN), 'failed', 'failed'],
      ['a deferral', delivery('smtp', REFUSED), 'delayed', 'delayed'],
      ['a soft bounce', delivery('smtp', UNKNOWN.replace('bounced', 'SOFTBOUNCE')), 'delayed', 'delayed'],
      ['another server', delivery('smtp', SENT), 'relayed', 'relayed'],
      ['a filter on this machine', delivery('smtp', SENT.replace('203.0.113.7', '127.0.0.1')), 'relayed', 'queued'],
      [
        'a mailbox',
        delivery('local', `relay=local, ${local}, dsn=2.0.0, status=sent (delivered to mailbox)`),
        'delivered',
        'delivered',
      ],
      [
        'a maildir',
        delivery('virtual', `relay=virtual, ${local}, dsn=2.0.0, status=sent (delivered to maildir)`),
        'delivered',
        'delivered',
      ],
      [
        'a program',
        delivery('pipe', `relay=dovecot, ${local}, dsn=2.0.0, status=sent (delivered via dovecot service)`),
        'delivered',
        'delivered',
      ],
      [
        'a store behind a socket',
        delivery('lmtp', `relay=mx1[private/lmtp], ${local}, dsn=2.0.0, status=sent (250 2.0.0 Saved)`),
        'delivered',
        'delivered',
      ],
      [
        'a store behind a port',
        delivery('lmtp', `relay=store[192.0.2.5]:24, ${local}, dsn=2.0.0, status=sent (250 2.0.0 Saved)`),
        'delivered',
        'delivered',
      ],
      [
        'an alias',
        delivery('local', `relay=local, ${local}, dsn=2.0.0, status=sent (forwarded as 4F2A2)`),
        'expanded',
        'expanded',
      ],
      ['the bin', delivery('discard', `relay=none, ${local}, dsn=2.0.0, status=sent (contoso.com)`), '-', 'dropped'],
      ['a probe that failed', delivery('smtp', UNKNOWN.replace('bounced', 'undeliverable')), 'failed', 'failed'],
      ['a probe that succeeded', delivery('smtp', SENT.replace('sent', 'deliverable')), '-', '-'],
    ];
    for (const [name, line, outcome, state] of cases) {
      it(`is ${outcome} for ${name}`, () => {
        const { findings, states: found } = scanText(logOf(line));
        assert.deepEqual([...new Set(findings.map((finding) => finding.outcome ?? '-'))], [outcome]);
        assert.deepEqual(
          found.map((one) => one.state),
          state === '-' ? [] : [state],
        );
      });
    }
  });

  describe('the other side', () => {
    const cases: readonly (readonly [words: string, server: string | null, ip: string | null])[] = [
      ['relay=mx.contoso.com[2001:db8::7]:25, dsn=4.4.2, status=deferred (timed out)', 'mx.contoso.com', '2001:db8::7'],
      ['relay=203.0.113.7[203.0.113.7]:25, dsn=4.4.2, status=deferred (timed out)', null, '203.0.113.7'],
      [
        'relay=none, dsn=4.4.1, status=deferred (connect to mx.a.example[203.0.113.8]:25: No route to host)',
        'mx.a.example',
        '203.0.113.8',
      ],
      [
        'relay=none, dsn=4.7.0, status=deferred (delivery temporarily suspended: host mx.a.example[203.0.113.8] said: 421 4.7.0 no)',
        'mx.a.example',
        '203.0.113.8',
      ],
      ['relay=none, dsn=4.4.3, status=deferred (unable to look up host mx.a.example: Try again)', 'mx.a.example', null],
      [
        'relay=none, dsn=5.4.4, status=bounced (Host or domain name not found. Name service error for name=a.example)',
        null,
        null,
      ],
      ['relay=192.0.2.5:2525, dsn=4.4.2, status=deferred (timed out)', null, '192.0.2.5'],
      ['relay=local, dsn=5.1.1, status=bounced (unknown user: "mail from a.example[192.0.2.1]")', null, null],
    ];
    for (const [words, server, ip] of cases) {
      it(`is ${server ?? '-'} ${ip ?? '-'} in ${words}`, () => {
        const record = recordOf(logOf(delivery('smtp', words)));
        assert.deepEqual([record.server, record.ip], [server, ip]);
      });
    }
  });

  describe('refusals', () => {
    const from = 'from=<sender@example.net> to=<user@contoso.com> proto=ESMTP helo=<5.1.1>';
    const cases: readonly (readonly [line: string, told: readonly string[], states: readonly string[]])[] = [
      [
        `NOQUEUE: reject: RCPT from a.example[203.0.113.9]: 554 5.7.1 <user@contoso.com>: Relay access denied; ${from}`,
        ['554 5.7.1 permanent failed 0'],
        ['- user@contoso.com failed'],
      ],
      [
        `4F2A1: reject: RCPT from a.example[203.0.113.9]: 450 4.2.0 <user@contoso.com>: Greylisted; ${from}`,
        ['450 4.2.0 transient delayed 0'],
        ['4F2A1 user@contoso.com delayed'],
      ],
      [`reject: RCPT from a.example[203.0.113.9]: 550 no; ${from}`, ['550 - permanent failed 0'], ['- user@contoso.com failed']],
      [
        'NOQUEUE: reject: RCPT from [203.0.113.9]:51234: 550 5.7.1 blocked; from=<a@example.net>, to=<user@contoso.com>, proto=ESMTP, helo=<a>',
        ['550 5.7.1 permanent failed 0'],
        ['- user@contoso.com failed'],
      ],
      [
        `4F2A1: milter-reject: END-OF-MESSAGE from a[203.0.113.9]: 5.7.1 Spam; ${from}`,
        ['- 5.7.1 permanent failed 0'],
        ['4F2A1 user@contoso.com failed'],
      ],
      [
        'NOQUEUE: reject: MAIL from a[203.0.113.9]: 552 5.3.4 too big; from=<a@example.net> proto=ESMTP',
        ['552 5.3.4 permanent failed 0'],
        ['- - failed'],
      ],
      ['NOQUEUE: reject: CONNECT from a[203.0.113.9]: 554 5.7.1 no; proto=SMTP', ['554 5.7.1 permanent - 0'], []],
      [`NOQUEUE: reject_warning: RCPT from a[203.0.113.9]: 550 5.1.1 no; ${from}`, ['550 5.1.1 permanent - 0'], []],
      [`NOQUEUE: reject: RCPT from a[203.0.113.9]: 550 5.1.1 no; from=<> to=<user@contoso.com>`, ['550 5.1.1 permanent - 0'], []],
      [
        `4F2A1: reject: header Subject: 550 5.1.2 x from a[203.0.113.9]; ${from}: 5.7.1 refused`,
        ['- 5.7.1 permanent failed 0'],
        ['4F2A1 user@contoso.com failed'],
      ],
      [
        `4F2A1: warning: header Subject: 550 5.1.2 x from a[203.0.113.9]; ${from}: 550 5.7.1 why`,
        ['550 5.1.2 permanent - 0', '550 5.7.1 permanent - 0'],
        [],
      ],
      [
        `NOQUEUE: filter: RCPT from a[203.0.113.9]: <a@example.net>: Sender address triggers FILTER 550 5.7.1 x; ${from}`,
        ['550 5.7.1 permanent - 0'],
        [],
      ],
    ];
    for (const [line, expected, expectedStates] of cases) {
      it(`reads ${line}`, () => {
        const text = logOf(`smtpd: ${line}`);
        assert.deepEqual(told(text), expected);
        assert.deepEqual(states(text), expectedStates);
      });
    }

    it('takes the other side and the addresses from the client', () => {
      const { server, ip, sender, recipient, event } = recordOf(
        logOf(`smtpd: NOQUEUE: reject: RCPT from a.example[203.0.113.9]: 554 5.7.1 no; ${from}`),
      );
      assert.deepEqual(
        [server, ip, sender, recipient, event],
        ['a.example', '203.0.113.9', 'sender@example.net', 'user@contoso.com', 'reject'],
      );
    });
  });

  it('tells a server that was passed over as a reply without an outcome', () => {
    const text = logOf('smtp: 4F2A1: host mx.contoso.com[203.0.113.7] said: 450 4.7.1 later (in reply to RCPT TO command)');
    assert.deepEqual(told(text), ['450 4.7.1 transient - 0']);
    assert.deepEqual(states(text), []);
    assert.equal(scanText(text).findings[0]?.text, '4.7.1 later');
  });

  it('does not count a report, or a probe in its own name', () => {
    for (const sender of ['', 'double-bounce@mx1.contoso.com']) {
      const text = logOf(`qmgr: 4F2A1: from=<${sender}>, size=1, nrcpt=1 (queue active)`, delivery('smtp', UNKNOWN));
      assert.deepEqual(told(text), ['- 5.1.1 permanent - 0', '550 5.1.1 permanent - 0']);
      assert.deepEqual(states(text), []);
    }
    const announced = logOf('bounce: 4F2A0: sender non-delivery notification: 4F2A1', delivery('smtp', UNKNOWN));
    assert.deepEqual(states(announced), []);
  });

  it('names a message by its Message-ID, else by its queue id, which names another one when it is removed', () => {
    assert.deepEqual(
      states(
        logOf(
          delivery('smtp', REFUSED),
          'cleanup: 4F2A1: message-id=<1@fabrikam.com>',
          delivery('smtp', REFUSED),
          'qmgr: 4F2A1: removed',
          delivery('smtp', SENT),
        ),
      ),
      ['4F2A1 user@contoso.com delayed', '<1@fabrikam.com> user@contoso.com delayed', '4F2A1 user@contoso.com relayed'],
    );
  });

  it('tells that those who waited failed when the message expired, and were dropped when it was removed by hand', () => {
    const waiting = [
      delivery('smtp', REFUSED, 'A@contoso.com'),
      delivery('smtp', REFUSED, 'b@contoso.com'),
      delivery('smtp', SENT, 'b@contoso.com'),
    ];
    assert.deepEqual(
      states(logOf(...waiting, 'qmgr: 4F2A1: from=<s@fabrikam.com>, status=expired, returned to sender')).slice(3),
      ['4F2A1 a@contoso.com failed'],
    );
    assert.deepEqual(states(logOf(...waiting, 'postsuper: 4F2A1: removed')).slice(3), ['4F2A1 a@contoso.com dropped']);
  });

  it('does not take what an address or a reply holds for fields', () => {
    const text = logOf(
      delivery(
        'smtp',
        UNKNOWN.replace('unknown', 'no, dsn=2.0.0, status=sent (250 2.0.0 Ok)'),
        '"a, dsn=4.4.1, status=sent (250 2.1.5 x)"@contoso.com',
      ),
    );
    assert.deepEqual(told(text).slice(0, 2), ['- 5.1.1 permanent failed 0', '550 5.1.1 permanent failed 0']);
    assert.deepEqual(
      scanText(text).states.map(({ state }) => state),
      ['failed'],
    );
  });

  it('says whose the mail is that Postfix itself refused', () => {
    const refusal = (client: string, more = ''): string =>
      `smtpd: NOQUEUE: reject: RCPT from a[${client}]: 554 5.7.1 no; from=<a@example.net> to=<user@contoso.com> proto=ESMTP helo=<a>${more}`;
    const lines = [
      refusal('203.0.113.9'),
      refusal('192.168.0.9'),
      refusal('203.0.113.9', ' sasl_method=PLAIN, sasl_username=anna'),
    ];
    assert.deepEqual(
      lines.map((line) => scanText(logOf(line)).states.map(({ isStrangers = false }) => isStrangers)),
      [[true], [false], [false]],
    );
  });

  describe('recognition', () => {
    const line = `4F2A1: to=<user@contoso.com>, ${UNKNOWN}`;
    const cases: Readonly<Record<string, readonly [text: string, format: string | null]>> = {
      'connections alone': [logOf('smtpd: connect from unknown[203.0.113.9]'), 'postfix-log'],
      'another name of the instance': [
        'Nov 20 08:00:00 mx1 outbound/smtp[55]: connect to a[203.0.113.9]:25: No route to host\n',
        'postfix-log',
      ],
      'a priority': [`<22>Nov 20 08:00:00 mx1 postfix/smtp[55]: ${line}\n`, 'postfix-log'],
      'RFC 5424': [`<22>1 2026-11-20T08:00:00.000Z mx1 postfix/smtp 55 - - ${line}\n`, 'postfix-log'],
      'the journal of another day': [`Fri 2026-11-20 08:00:00 CET mx1 postfix/smtp[55]: ${line}\n`, 'postfix-log'],
      'a container': [`mail-1  | 2026-11-20T08:00:00.1Z Nov 20 08:00:00 mx1 postfix/smtp[55]: ${line}\n`, 'postfix-log'],
      'no time': [`postfix/smtp[55]: ${line}\n`, 'postfix-log'],
      'no time but a host': [`mx1 postfix/smtp[55]: ${line}\n`, 'postfix-log'],
      'no program': [`${line}\n`, 'postfix-log'],
      'no queue id': [`to=<user@contoso.com>, ${UNKNOWN}\n`, 'postfix-log'],
      'no recipient': [`${UNKNOWN}\n`, 'postfix-log'],
      'a refusal alone': ['NOQUEUE: reject: RCPT from a[203.0.113.9]: 554 5.7.1 no; from=<a@example.net>\n', 'postfix-log'],
      'other programs before it': [
        `${'Nov 20 08:00:00 mx1 dovecot: x\n'.repeat(9)}${logOf('smtpd: connect from a[203.0.113.9]')}`,
        'postfix-log',
      ],
      'a Kubernetes pod': [`[pod/mail-0/postfix] Nov 20 08:00:00 mx1 postfix/smtp[55]: ${line}\n`, 'postfix-log'],
      'the message of a monitor': [`Hello,\nCRITICAL: mx1 "postfix/smtp[55]: ${line}"\nRegards\nAnna\n`, 'postfix-log'],
      'a Markdown fence': [`Hello,\n\`\`\`\nNov 20 08:00:00 mx1 postfix/smtp[55]: ${line}\n\`\`\`\nRegards\n`, 'postfix-log'],
      'prose around one line': [`Hello,\nthis came\nyesterday:\n${line}\nRegards\n`, 'postfix-log'],
      'prose around a line of another program': [
        'We use net/smtp for mail.\nnet/smtp: add a test\nThe change is new.\nMore of it follows.\n',
        null,
      ],
      'a dovecot log': ['Nov 20 08:00:00 mx1 dovecot: lmtp(550)<5.1.1>: save failed: Mailbox full\n', null],
      'an auth log': [
        'Nov 20 08:00:00 mx1 sshd[550]: Failed password for invalid user smtp from 203.0.113.9 port 25 ssh2\n',
        null,
      ],
      'an access log': ['203.0.113.9 - - [20/Nov/2026:08:00:00 +0000] "GET /postfix/smtp[1]: HTTP/1.1" 550 5\n', null],
      'a configuration file': ['smtp inet n - y - - smtpd\n  -o syslog_name=postfix/submission\n', null],
    };
    for (const [name, [text, format]] of Object.entries(cases)) {
      it(`takes ${name} for ${format ?? 'no log'}`, () => {
        assert.equal(recogniseFormat(text), format);
      });
    }
  });

  it('gives the time as it stands before the line, the one with an offset first', () => {
    const line = `mx1 postfix/smtp[55]: 4F2A1: to=<user@contoso.com>, ${UNKNOWN}\n`;
    const cases: readonly (readonly [before: string, time: string])[] = [
      ['Nov  1 08:00:00 ', 'Nov  1 08:00:00'],
      ['2026-11-20T08:00:00.5+01:00 ', '2026-11-20T08:00:00.5+01:00'],
      ['2026-11-20 08:00:00,5 +0100 ', '2026-11-20T08:00:00.5+0100'],
      ['2026-11-20 08:00:00 ', '2026-11-20 08:00:00'],
      ['Fri 2026-11-20 08:00:00 UTC ', '2026-11-20T08:00:00Z'],
      ['2026-11-20T08:00:01Z stdout F Nov 20 09:00:00 ', '2026-11-20T08:00:01Z'],
    ];
    for (const [before, time] of cases) {
      assert.equal(recordOf(before + line).time, time);
    }
  });

  it('counts a bounce of which another program tells whose it is', () => {
    const other = (words: string) => `${logOf('qmgr: 4F2A1: removed')}Nov 20 08:00:00 mx1 watcher/relayed[5]: ${words}\n`;
    const bounce = other('Bounce: sender=<a@contoso.com>, recipient=<User@contoso.com>, message="550 5.1.1 unknown"');
    assert.deepEqual(told(bounce), ['550 5.1.1 permanent failed 0']);
    assert.deepEqual(states(bounce).slice(-1), ['- user@contoso.com failed']);
    for (const words of [
      'Bounce: message="550 5.1.1 unknown"',
      'Checked: recipient=<user@contoso.com>, message="550 5.1.1 unknown"',
    ]) {
      assert.deepEqual(told(other(words)), ['550 5.1.1 permanent - 0']);
      assert.equal(
        states(other(words)).some((state) => state.endsWith('failed')),
        false,
      );
    }
  });
});

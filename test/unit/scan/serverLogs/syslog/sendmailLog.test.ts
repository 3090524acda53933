import assert from 'node:assert/strict';
import { emptyRecord, type LogRecord } from '../../../../../src/scan/finding.ts';
import { recogniseFormat } from '../../../../../src/scan/recognise.ts';
import { scanText } from '../../../../../src/scan/scanner.ts';
import { renumber } from '../../../marks.ts';

/** A log of lines, each of one time. */
function logOf(...lines: readonly string[]): string {
  return lines.map((line) => `Nov 20 08:00:00 mx1 sm-mta[550]: ${line}\n`).join('');
}

const ID = '6AK800xx000550';
const FROM = `${ID}: from=<sender@fabrikam.com>, size=550, class=0, nrcpts=2, msgid=<1@fabrikam.com>, proto=ESMTP, daemon=MTA, relay=app [192.0.2.9]`;

/** A delivery's line from its mailer on. */
function delivery(rest: string, to = '<user@contoso.com>'): string {
  return `${ID}: to=${to}, delay=00:00:02, xdelay=00:00:01, ${rest}`;
}

const MX = 'mailer=esmtp, pri=120550, relay=mx.contoso.com. [203.0.113.7]';
const UNKNOWN = `${MX}, dsn=5.1.1, reply=550 5.1.1 <user@contoso.com>... User unknown, stat=User unknown`;
const REFUSED = `${MX}, dsn=4.0.0, stat=Deferred: Connection refused by mx.contoso.com.`;
const SENT = `${MX}, dsn=2.0.0, stat=Sent (2.0.0 Ok: queued)`;

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

describe('Sendmail log', () => {
  it('reads the record of a delivery, with what the line of its sender says', () => {
    assert.deepEqual(recordOf(logOf(FROM, delivery(UNKNOWN))), {
      ...emptyRecord,
      time: 'Nov 20 08:00:00',
      event: 'User unknown',
      sender: 'sender@fabrikam.com',
      recipient: 'user@contoso.com',
      messageId: '<1@fabrikam.com>',
      session: ID,
      server: 'mx.contoso.com',
      ip: '203.0.113.7',
    } satisfies LogRecord);
  });

  const deliveries: readonly (readonly [rest: string, told: readonly string[], state: string])[] = [
    [UNKNOWN, ['- 5.1.1 permanent failed 0', '550 5.1.1 permanent failed 0'], 'failed'],
    [REFUSED, ['- 4.0.0 transient delayed 0'], 'delayed'],
    [SENT, ['- 2.0.0 success relayed 0', '- 2.0.0 success relayed 0'], 'relayed'],
    [
      `${MX}, dsn=4.7.1, stat=Deferred: 451 4.7.1 later`,
      ['- 4.7.1 transient delayed 0', '451 4.7.1 transient delayed 0'],
      'delayed',
    ],
    [`${MX}, dsn=4.0.0, stat=Deferred: 421 busy`, ['- 4.0.0 transient delayed 0', '421 - transient delayed 0'], 'delayed'],
    [`${MX}, dsn=5.0.0, stat=Service unavailable`, ['- 5.0.0 permanent failed 0'], 'failed'],
    ['mailer=local, pri=550, dsn=2.0.0, stat=Sent', ['- 2.0.0 success delivered 0'], 'delivered'],
    [
      'mailer=relay, relay=[127.0.0.1] [127.0.0.1], dsn=2.0.0, stat=Sent (6AK Message accepted)',
      ['- 2.0.0 success relayed 0'],
      'queued',
    ],
    ['mailer=esmtp, pri=550, dsn=4.4.3, stat=queued', ['- 4.4.3 transient - 0'], 'queued'],
    [`${MX}, stat=User unknown`, ['- - permanent failed 0'], 'failed'],
    [`${MX}, stat=Sent (OK)`, [], 'relayed'],
  ];
  for (const [rest, expected, state] of deliveries) {
    it(`reads ${rest}`, () => {
      const text = logOf(delivery(rest));
      assert.deepEqual(told(text), expected);
      assert.deepEqual(states(text), [`${ID} user@contoso.com ${state}`]);
    });
  }

  it('lets the code decide, not what another server wrote behind it', () => {
    const text = logOf(delivery(`${MX}, dsn=5.7.1, reply=554 no, dsn=2.0.0, stat=Sent (250 2.0.0 x), stat=Service unavailable`));
    assert.deepEqual(told(text)[0], '- 5.7.1 permanent failed 0');
    assert.deepEqual(states(text), [`${ID} user@contoso.com failed`]);
    assert.equal(recordOf(text).event, 'Service unavailable');
  });

  describe('several recipients', () => {
    it('share one status', () => {
      const text = logOf(delivery(UNKNOWN, '<A@contoso.com>,<b@contoso.com>,root'));
      assert.equal(recordOf(text).recipient, 'A@contoso.com;b@contoso.com;root');
      assert.deepEqual(states(text), [`${ID} a@contoso.com failed`, `${ID} b@contoso.com failed`, `${ID} root failed`]);
    });

    it('are collected from lines that go on', () => {
      const text = logOf(
        `${ID}: to=<a@contoso.com>,<b@contoso.com> [more]`,
        delivery(REFUSED, '<c@contoso.com>'),
        delivery(SENT),
      );
      assert.deepEqual(states(text), [
        `${ID} a@contoso.com delayed`,
        `${ID} b@contoso.com delayed`,
        `${ID} c@contoso.com delayed`,
        `${ID} user@contoso.com relayed`,
      ]);
    });
  });

  it('tells that those who waited failed when the message was given up, not when the sender was warned', () => {
    const waiting = [delivery(REFUSED), delivery(SENT, '<b@contoso.com>')];
    assert.deepEqual(states(logOf(...waiting, `${ID}: 6AP000xx000551: sender notify: Cannot send message for 5 days`)).slice(2), [
      `${ID} user@contoso.com failed`,
    ]);
    const warned = `${ID}: 6AP000xx000551: sender notify: Warning: could not send message for past 4 hours`;
    assert.equal(states(logOf(...waiting, warned)).length, 2);
  });

  it('does not count a report', () => {
    const reports = [`6AK800yy000549: ${ID}: DSN: User unknown`, `${ID}: from=<>, size=550, nrcpts=1, msgid=<2@mx1.contoso.com>`];
    for (const line of reports) {
      const text = logOf(line, delivery(UNKNOWN));
      assert.deepEqual(told(text), ['- 5.1.1 permanent - 0', '550 5.1.1 permanent - 0']);
      assert.deepEqual(states(text), []);
    }
  });

  describe('refusals', () => {
    const cases: readonly (readonly [line: string, told: readonly string[], states: readonly string[]])[] = [
      [
        `${ID}: ruleset=check_rcpt, arg1=<user@contoso.com>, relay=a.example [203.0.113.9], reject=550 5.7.1 <user@contoso.com>... Relaying denied`,
        ['550 5.7.1 permanent failed 0'],
        [`${ID} user@contoso.com failed`],
      ],
      [
        `${ID}: ruleset=check_mail, arg1=<a@example.net>, relay=a.example [203.0.113.9], reject=451 4.1.8 Domain does not resolve`,
        ['451 4.1.8 transient delayed 0'],
        [`${ID} - delayed`],
      ],
      [
        'ruleset=check_relay, arg1=[203.0.113.9], arg2=203.0.113.9, relay=[203.0.113.9], reject=554 5.7.1 no',
        ['554 5.7.1 permanent - 0'],
        [],
      ],
      [
        `${ID}: Milter: to=<user@contoso.com>, reject=451 4.7.1 later`,
        ['451 4.7.1 transient delayed 0'],
        [`${ID} user@contoso.com delayed`],
      ],
      [`${ID}: Milter: data, reject=550 5.7.1 spam`, ['550 5.7.1 permanent failed 0'], []],
      [`${ID}: <user@contoso.com>... User unknown`, [], [`${ID} user@contoso.com failed`]],
      [`${ID}: Milter add: header: X-Report: 550 5.7.1 spam`, ['550 5.7.1 permanent - 0'], []],
      [`${ID}: SYSERR(root): 451 4.3.5 cannot open map`, ['451 4.3.5 transient - 0'], []],
    ];
    for (const [line, expected, expectedStates] of cases) {
      it(`reads ${line}`, () => {
        assert.deepEqual(told(logOf(line)), expected);
        assert.deepEqual(states(logOf(line)), expectedStates);
      });
    }
  });

  describe('the other side', () => {
    const cases: readonly (readonly [relay: string, server: string | null, ip: string | null])[] = [
      ['mx.contoso.com. [203.0.113.7]', 'mx.contoso.com', '203.0.113.7'],
      ['mx.contoso.com. [IPv6:2001:db8::7]', 'mx.contoso.com', '2001:db8::7'],
      ['mx.contoso.com [203.0.113.7] (may be forged)', 'mx.contoso.com', '203.0.113.7'],
      ['[203.0.113.7] [203.0.113.7]', null, '203.0.113.7'],
      ['mx.contoso.com.', 'mx.contoso.com', null],
    ];
    for (const [relay, server, ip] of cases) {
      it(`is ${server ?? '-'} ${ip ?? '-'} in ${relay}`, () => {
        const record = recordOf(logOf(delivery(`mailer=esmtp, relay=${relay}, dsn=4.0.0, stat=Deferred`)));
        assert.deepEqual([record.server, record.ip], [server, ip]);
      });
    }
  });

  it('reads Postfix lines among its own', () => {
    const text = `${logOf(delivery(UNKNOWN))}Nov 20 08:00:01 mx2 postfix/smtp[5]: 4F2A1: to=<b@contoso.com>, relay=none, dsn=4.4.1, status=deferred (x)\n`;
    assert.deepEqual(states(text), [`${ID} user@contoso.com failed`, '4F2A1 b@contoso.com delayed']);
  });

  describe('recognition', () => {
    const cases: Readonly<Record<string, readonly [text: string, format: string | null]>> = {
      'connections alone': [
        'Nov 20 08:00:00 mx1 sendmail[5]: rejecting connections on daemon MTA: load average: 55\n',
        'sendmail-log',
      ],
      'the queue runner of the clients': ['Nov 20 08:00:00 mx1 sm-msp-queue[5]: starting daemon (8.17.1)\n', 'sendmail-log'],
      Solaris: [`Nov 20 08:00:00 mx1 sendmail[5]: [ID 801593 mail.info] ${FROM}\n`, 'sendmail-log'],
      AIX: [`Nov 20 08:00:00 mx1 mail:info sendmail[5]: ${FROM}\n`, 'sendmail-log'],
      FreeBSD: [`Nov 20 08:00:00 <mail.info> mx1 sm-mta[5]: ${FROM}\n`, 'sendmail-log'],
      'another program that writes the same': [`Nov 20 08:00:00 mx1 gateway[5]: ${delivery(UNKNOWN)}\n`, 'sendmail-log'],
      'no program': [`${delivery(UNKNOWN)}\n`, 'sendmail-log'],
      'no queue id': [
        'to=<user@contoso.com>, relay=mx.contoso.com. [203.0.113.7], dsn=5.1.1, stat=User unknown\n',
        'sendmail-log',
      ],
      "Postfix's command": ['Nov 20 08:00:00 mx1 postfix/sendmail[5]: fatal: usage\n', 'postfix-log'],
      'a dovecot log': ['Nov 20 08:00:00 mx1 dovecot: imap(550)<5.1.1>: Logged out in=550 out=511\n', null],
      'an auth log': ['Nov 20 08:00:00 mx1 sudo: root : COMMAND=/usr/sbin/sendmail -bp\n', null],
      'a log of settings': ['to=5, delay=5, stat=ok\n', null],
    };
    for (const [name, [text, format]] of Object.entries(cases)) {
      it(`takes ${name} for ${format ?? 'no log'}`, () => {
        assert.equal(recogniseFormat(text), format);
      });
    }
  });
});

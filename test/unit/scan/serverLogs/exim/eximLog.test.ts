import assert from 'node:assert/strict';
import { FailureNumbers } from '../../../../../src/scan/failureNumbers.ts';
import { emptyRecord, type LogRecord } from '../../../../../src/scan/finding.ts';
import { recogniseFormat } from '../../../../../src/scan/recognise.ts';
import { scanText } from '../../../../../src/scan/scanner.ts';
import { openEximLog } from '../../../../../src/scan/serverLogs/exim/eximLog.ts';
import { renumber } from '../../../marks.ts';

const ID = '1wLqx3-0003xY-Zz';
const ARRIVAL = `${ID} <= sender@fabrikam.com H=app.fabrikam.com [192.0.2.20] P=esmtps S=550 id=1@fabrikam.com`;

/** A log of lines, all of one time. */
function logOf(...lines: readonly string[]): string {
  return lines.map((line) => `2026-11-20 08:00:00 ${line}\n`).join('');
}

/** A line about a delivery from its address on. */
function delivery(flag: string, rest: string): string {
  return `${ID} ${flag} ${rest}`;
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

const REMOTE = 'R=dnslookup T=remote_smtp H=mx.contoso.com [203.0.113.7]';
const REFUSED = `${REMOTE}: SMTP error from remote mail server after RCPT TO:<user@contoso.com>: 550 5.1.1 unknown`;
const DEFERRED = 'R=dnslookup T=remote_smtp defer (111): Connection refused';
const SENT = `${REMOTE} C="250 2.0.0 Ok: queued as 550"`;

describe('Exim log', () => {
  it('reads the record of a delivery, with what the arrival says of its id', () => {
    assert.deepEqual(recordOf(logOf(ARRIVAL, delivery('**', `user@contoso.com <old@fabrikam.com> ${REFUSED}`))), {
      ...emptyRecord,
      time: '2026-11-20 08:00:00',
      event: '**',
      sender: 'sender@fabrikam.com',
      recipient: 'user@contoso.com',
      originalRecipient: 'old@fabrikam.com',
      messageId: '<1@fabrikam.com>',
      session: ID,
      server: 'mx.contoso.com',
      ip: '203.0.113.7',
    } satisfies LogRecord);
  });

  it('gives the lines of one reply one failure, and each recipient its own', () => {
    const lines = `${REMOTE}: SMTP error from remote mail server after end of data: 550-5.7.1 this\\n550-5.7.1 is\\n550 5.7.1 spam`;
    const text = logOf(delivery('**', `a@contoso.com ${lines}`), delivery('**', `b@contoso.com ${REFUSED}`));
    assert.deepEqual(told(text), [
      '550 5.7.1 permanent failed 0',
      '550 5.7.1 permanent failed 0',
      '550 5.7.1 permanent failed 0',
      '550 5.1.1 permanent failed 1',
    ]);
    assert.equal(scanText(text).findings[0]?.text, '5.7.1 this 550-5.7.1 is 550 5.7.1 spam');
  });

  describe('the outcome of a delivery', () => {
    const cases: readonly (readonly [name: string, flag: string, rest: string, outcome: string, state: string])[] = [
      ['a bounce', '**', `user@contoso.com ${REFUSED}`, 'failed', 'user@contoso.com failed'],
      ['a bounce without a reply', '**', 'user@contoso.com: Unrouteable address', 'failed', 'user@contoso.com failed'],
      ['a deferral', '==', `user@contoso.com ${DEFERRED}`, 'delayed', 'user@contoso.com delayed'],
      ['a deferral without a reason', '==', 'user@contoso.com: retry time not reached', '', 'user@contoso.com delayed'],
      [
        'a refusal for some time that was the last',
        '**',
        `user@contoso.com ${REFUSED.replace('550 5', '450 4')}: retry timeout exceeded`,
        'failed',
        'user@contoso.com failed',
      ],
      ['another server', '=>', `user@contoso.com ${SENT}`, 'relayed', 'user@contoso.com relayed'],
      ['one more address', '->', `user@contoso.com ${SENT}`, 'relayed', 'user@contoso.com relayed'],
      ['a delivery while it arrives', '>>', `user@contoso.com ${SENT}`, 'relayed', 'user@contoso.com relayed'],
      [
        'a filter on this machine',
        '=>',
        `user@contoso.com ${SENT.replace('203.0.113.7', '127.0.0.1')}`,
        'relayed',
        'user@contoso.com queued',
      ],
      ['a mailbox', '=>', 'user <user@fabrikam.com> R=localuser T=local_delivery', '', 'user@fabrikam.com delivered'],
      ['a file', '=>', '/var/mail/a <user@fabrikam.com> R=aliases T=address_file', '', 'user@fabrikam.com delivered'],
      ['a program', '=>', '|/bin/a -b 5.1.1 <user@fabrikam.com> R=aliases T=address_pipe', '', 'user@fabrikam.com delivered'],
      [
        'a store',
        '=>',
        'user@fabrikam.com R=store T=lmtp H=store [192.0.2.5] C="250 2.0.0 Ok"',
        'delivered',
        'user@fabrikam.com delivered',
      ],
      ['the bin', '=>', ':blackhole: <user@fabrikam.com> R=aliases', '', 'user@fabrikam.com dropped'],
      ['a delivery that was suppressed', '*>', `user@contoso.com ${SENT}`, '-', ''],
    ];
    for (const [name, flag, rest, outcome, state] of cases) {
      it(`is ${outcome || 'in the state alone'} for ${name}`, () => {
        const text = logOf(delivery(flag, rest));
        assert.deepEqual(
          scanText(text).findings.map((finding) => finding.outcome ?? '-'),
          outcome === '' ? [] : [outcome],
        );
        assert.deepEqual(states(text), state === '' ? [] : [`${ID} ${state}`]);
      });
    }
  });

  describe('the reply in a message', () => {
    /** No reply: the words tell the failure. */
    const WORDS = '- - permanent failed 0';
    const cases: readonly (readonly [words: string, told: readonly string[]])[] = [
      ['SMTP error from remote mail server after initial connection: 421 busy', ['421 - transient failed 0']],
      [
        'SMTP error from remote mail server after RCPT TO:<a@b.example>: host mx.b.example [203.0.113.8]: 550 no',
        ['550 - permanent failed 0'],
      ],
      [
        'SMTP error from remote mailer after MAIL FROM:<a@b.example> SIZE=550: host mx [203.0.113.8]: 552 5.3.4 big',
        ['552 5.3.4 permanent failed 0'],
      ],
      ['LMTP error after end of data: 452 4.2.2 full', ['452 4.2.2 transient failed 0']],
      ['LMTP error from store.b.example [192.0.2.5] after RCPT TO:<a@b.example>: 550 no', ['550 - permanent failed 0']],
      ['response to "RCPT TO:<a@b.example>" from mx.b.example [203.0.113.8] was: 550 no', ['550 - permanent failed 0']],
      ['Remote host said: 550 no', ['550 - permanent failed 0']],
      ['550 5.1.1 what an alias says', ['550 5.1.1 permanent failed 0']],
      ['host lookup of 5.1.1 did not complete', [WORDS]],
      ['Malformed SMTP reply (5.1.1) in response to RCPT TO:<550@b.example>', [WORDS]],
      ['retry timeout exceeded', [WORDS]],
    ];
    for (const [words, expected] of cases) {
      it(`is found in ${words}`, () => {
        assert.deepEqual(told(logOf(delivery('**', `a@b.example R=r T=t: ${words}`))), expected);
      });
    }

    it('is found where Exim writes two backslashes, and where the other side quotes', () => {
      const confirmation = 'C="250-2.1.5 a \\"b\\" 4.4.7-x\\\\n250 2.6.0 c" QT=550s';
      assert.deepEqual(told(logOf(delivery('=>', `user@contoso.com ${REMOTE} ${confirmation}`))), [
        '250 2.1.5 success relayed 0',
        '250 2.6.0 success relayed 0',
      ]);
    });
  });

  describe('the other side', () => {
    const cases: readonly (readonly [rest: string, server: string | null, ip: string | null])[] = [
      [
        'H=mx.a.example [2001:db8::7]:25 X=TLS1.3:A:256: SMTP error from remote mail server after DATA: 550 no',
        'mx.a.example',
        '2001:db8::7',
      ],
      [
        'H=mx.a.example (helo) [203.0.113.8]*: SMTP error from remote mail server after DATA: 550 no',
        'mx.a.example',
        '203.0.113.8',
      ],
      ['H=(helo) [203.0.113.8]: SMTP error from remote mail server after DATA: 550 no', null, '203.0.113.8'],
      [': SMTP error from remote mail server after DATA: host mx.a.example [203.0.113.8]: 550 no', 'mx.a.example', '203.0.113.8'],
      [
        'DN="O=A: B,CN=H=x [192.0.2.9]" H=mx.a.example [203.0.113.8]: SMTP error after DATA: 550 no',
        'mx.a.example',
        '203.0.113.8',
      ],
      [': 550 5.1.1 no', null, null],
    ];
    for (const [rest, server, ip] of cases) {
      it(`is ${server ?? '-'} ${ip ?? '-'} in ${rest}`, () => {
        const record = recordOf(logOf(delivery('**', `a@a.example R=r T=t${rest.startsWith(':') ? rest : ` ${rest}`}`)));
        assert.deepEqual([record.server, record.ip], [server, ip]);
      });
    }

    it('is named in the words of a deferral', () => {
      const { states: found } = scanText(
        logOf(
          delivery(
            '==',
            'a@a.example R=r T=t defer (113): No route to host H=mx.a.example [203.0.113.8]: mx.a.example [203.0.113.8]',
          ),
          delivery(
            '==',
            'a@a.example R=r T=t defer (-18): Remote host mx.b.example [203.0.113.9] closed connection in response to DATA',
          ),
        ),
      );
      assert.deepEqual(
        found.map(({ server }) => server),
        ['mx.a.example', 'mx.b.example'],
      );
    });
  });

  describe('refusals', () => {
    const client = 'H=a.example [203.0.113.9]:550 X=TLS1.2:A:256';
    const cases: readonly (readonly [line: string, told: readonly string[], states: readonly string[]])[] = [
      [`${client} F=<s@a.example> rejected RCPT <user@contoso.com>: relay not permitted`, [], ['- user@contoso.com failed']],
      [
        `${client} F=<s@a.example> temporarily rejected RCPT <user@contoso.com>: 451 4.7.1 later`,
        ['451 4.7.1 transient delayed 0'],
        ['- user@contoso.com delayed'],
      ],
      [
        `${client} F=<s@a.example> rejected RCPT <user@contoso.com>: 550 no`,
        ['550 - permanent failed 0'],
        ['- user@contoso.com failed'],
      ],
      [`${client} F=<> rejected RCPT <user@contoso.com>: 550 5.7.1 no`, ['550 5.7.1 permanent - 0'], []],
      [`${client} rejected MAIL <s@a.example>: 550 5.1.8 no`, ['550 5.1.8 permanent failed 0'], ['- - failed']],
      [`${ID} ${client} F=<s@a.example> rejected after DATA: 554 5.7.1 no`, ['554 5.7.1 permanent failed 0'], [`${ID} - failed`]],
      [`${ID} rejected from <s@a.example> ${client}: message too big: read=550 max=5.1.1`, [], [`${ID} - failed`]],
      [`${client} rejected EHLO or HELO 5.1.1: syntactically invalid argument(s): 5.1.1`, [], []],
      [`${client} rejected connection in "connect" ACL: 554 5.7.1 no`, ['554 5.7.1 permanent - 0'], []],
      [
        `${client} sender verify fail for <s@a.example>: response to "RCPT TO:<s@a.example>" from mx [203.0.113.8] was: 550 no`,
        ['550 - permanent - 0'],
        [],
      ],
      ['plain_login authenticator failed for (x) [203.0.113.9]:550: 535 wrong (set_id=550 5.7.8)', ['535 - permanent - 0'], []],
      [
        'SMTP protocol error in "said: 550 5.1.1" H=(x) [203.0.113.9] AUTH command used when not advertised',
        ['550 5.1.1 permanent - 0'],
        [],
      ],
      [`${client} Warning: said: 550 5.1.1`, ['550 5.1.1 permanent - 0'], []],
    ];
    for (const [line, expected, expectedStates] of cases) {
      it(`reads ${line}`, () => {
        const text = logOf(ARRIVAL, line);
        assert.deepEqual(told(text), expected);
        assert.deepEqual(
          states(text),
          expectedStates.map((state) => state.replace(ID, '<1@fabrikam.com>')),
        );
      });
    }

    it('takes the other side and the addresses from the client', () => {
      const { server, ip, sender, recipient, event } = recordOf(
        logOf(ARRIVAL, `${client} F=<s@a.example> temporarily rejected RCPT <user@contoso.com>: 450 no`),
      );
      assert.deepEqual(
        [server, ip, sender, recipient, event],
        ['a.example', '203.0.113.9', 's@a.example', 'user@contoso.com', 'temporarily rejected RCPT'],
      );
    });

    it('takes recipients and Message-ID from the headers in the reject log, and no code', () => {
      const text = `${logOf(`${ID} ${client} F=<s@a.example> rejected after DATA: 550 5.7.1 no`)}Envelope-from: <s@a.example>
Envelope-to: <a@contoso.com>
    <b@contoso.com>
P Received: from a.example ([203.0.113.9])
\tby mx1.contoso.com; 550 5.1.1
I Message-ID: <5.5.1@a.example>
  Subject: 550 5.1.2
`;
      assert.deepEqual(told(text), ['550 5.7.1 permanent failed 0']);
      assert.equal(recordOf(text).recipient, 'a@contoso.com;b@contoso.com');
      assert.deepEqual(states(text), ['<5.5.1@a.example> a@contoso.com failed', '<5.5.1@a.example> b@contoso.com failed']);
    });
  });

  it('tells a server that was passed over as a reply without an outcome', () => {
    for (const words of [
      'H=mx.contoso.com [203.0.113.7]: SMTP error from remote mail server after initial connection: 421 4.7.0 later',
      'mx.contoso.com [203.0.113.7]: SMTP error from remote mail server after initial connection: 421 4.7.0 later',
      'SMTP error from remote mail server after initial connection: host mx.contoso.com [203.0.113.7]: 421 4.7.0 later',
    ]) {
      const text = logOf(ARRIVAL, `${ID} ${words}`);
      assert.deepEqual(told(text), ['421 4.7.0 transient - 0']);
      assert.deepEqual(states(text), []);
      assert.deepEqual([recordOf(text).server, recordOf(text).ip], ['mx.contoso.com', '203.0.113.7']);
    }
  });

  it('does not count a report', () => {
    const text = logOf(`${ID} <= <> R=1wLqx3-0003xX-Aa U=exim P=local S=550`, delivery('**', `user@contoso.com ${REFUSED}`));
    assert.deepEqual(told(text), ['550 5.1.1 permanent - 0']);
    assert.deepEqual(states(text), []);
  });

  it('tells who waits from the arrival on, and who is dropped when the message is removed', () => {
    const text = logOf(
      `${ARRIVAL} T="550 5.1.1 for x@example.net" from <sender@fabrikam.com> for a@contoso.com b@contoso.com`,
      delivery('==', `a@contoso.com ${DEFERRED}`),
      delivery('=>', `b@contoso.com ${SENT}`),
      `${ID} removed by root`,
    );
    assert.deepEqual(
      states(text),
      [
        'a@contoso.com queued',
        'b@contoso.com queued',
        'a@contoso.com delayed',
        'b@contoso.com relayed',
        'a@contoso.com dropped',
      ].map((state) => `<1@fabrikam.com> ${state}`),
    );
  });

  it('reads an arrival without its subject, whose code is only spoken of', () => {
    const subject = `${ID} <= sender@fabrikam.com U=www P=local S=550 T="550 5.1.1 id=fake@example.net" from <x@y.example> for "a`;
    const text = logOf(
      subject,
      delivery('**', `user@contoso.com ${REFUSED}`),
      `${ID} Completed`,
      delivery('**', `user@contoso.com ${REFUSED}`),
    );
    assert.deepEqual(
      scanText(text).findings.map(({ telling, record }) => [telling, record.sender, record.messageId]),
      [
        ['mention', null, null],
        ['diagnostic', 'sender@fabrikam.com', null],
        ['diagnostic', null, null],
      ],
    );
  });

  it('reads every beginning of a line', () => {
    const line = delivery('**', `user@contoso.com ${REFUSED}\n`);
    const long = line.replace(ID, '1wLsG5-00000000abc-3XyZ');
    const cases: readonly (readonly [before: string, time: string | null])[] = [
      ['2026-11-20 08:00:00 ', '2026-11-20 08:00:00'],
      ['2026-11-20 08:00:00.123 ', '2026-11-20 08:00:00.123'],
      ['2026-11-20 08:00:00 [550] ', '2026-11-20 08:00:00'],
      ['2026-11-20 08:00:00.123 -0330 [550] ', '2026-11-20T08:00:00.123-03:30'],
      ['> 2026-11-20 08:00:00 +0100 ', '2026-11-20T08:00:00+01:00'],
      ['mainlog.1:550:2026-11-20 08:00:00 ', '2026-11-20 08:00:00'],
      ['[monitor] mx1 "mainlog" says 2026-11-20 08:00:00 ', '2026-11-20 08:00:00'],
      ['Nov 20 09:00:00 mx1 exim[550]: 2026-11-20 08:00:00 [550] ', '2026-11-20 08:00:00'],
      ['Nov 20 08:00:00 mx1 exim[550]: ', 'Nov 20 08:00:00'],
      ['<22>Nov 20 08:00:00 mx1 exim4[550]: [1/1] 2026-11-20 08:00:00 ', '2026-11-20 08:00:00'],
      ['2026-11-20T08:00:00.1+01:00 mx1 exim[550]: ', '2026-11-20T08:00:00.1+01:00'],
      ['exim[550]: ', null],
    ];
    for (const [before, time] of cases) {
      assert.equal(recordOf(before + line).time, time);
      assert.deepEqual(told(before + long), ['550 5.1.1 permanent failed 0']);
    }
  });

  describe('recognition', () => {
    const taken: readonly string[] = [
      logOf(ARRIVAL),
      logOf(`${ID} Completed`),
      logOf('exim 4.96 daemon started: pid=550, no queue runs, listening for SMTP on port 25'),
      logOf('H=a.example [203.0.113.9] F=<a@example.net> rejected RCPT <user@contoso.com>: relay not permitted'),
      logOf('no host name found for IP address 203.0.113.9'),
      `Nov 20 08:00:00 mx1 sshd[1]: hello\nNov 20 08:00:00 mx1 exim[2]: ${ARRIVAL}\n`,
      `Hello,\nwhat does this mean?\nRegards\n${logOf(ARRIVAL)}`,
    ];
    for (const text of taken) {
      it(`takes ${text}`, () => {
        assert.equal(recogniseFormat(text), 'exim-log');
      });
    }

    const left: Readonly<Record<string, string>> = {
      'a log of packages': logOf('status installed exim4-base:amd64 4.96-15', 'upgrade exim4:all 5.1.1 550'),
      'a log of an application': logOf(
        'INFO sent=550 code=5.1.1',
        'abcdef-ghijkl-mn => 550 5.1',
        'abc1ef-ghijkl-mn sent 550 5.1.1',
        '[550] ** user@contoso.com failed',
      ),
      'an access log': '203.0.113.9 - - [20/Nov/2026:08:00:00 +0100] "GET /550 HTTP/1.1" 200 5501\n',
      'a log of Exchange': '2026-11-20T08:00:00.000Z,mx1\\Default,08D,1,192.0.2.1:25,203.0.113.9:550,>,250 OK,\n',
      'a listing of the queue': '25m  2.9K 1wLqx3-0003xY-Zz <sender@fabrikam.com>\n          user@contoso.com\n',
      'a program that begins': 'Nov 20 08:00:00 mx1 exim4[550]:  * Starting MTA: exim 4.96\n',
    };
    for (const [name, text] of Object.entries(left)) {
      it(`leaves ${name}`, () => {
        assert.notEqual(recogniseFormat(text), 'exim-log');
      });
    }
  });

  it('keeps memory in bounds, and gives none where there is much', () => {
    const reader = openEximLog([], { finding: () => {}, state: () => {} }, new FailureNumbers());
    assert.notEqual(reader.rest(), null);
    for (let message = 0; message < 1500; message++) {
      reader.line(
        `2026-11-20 08:00:00 1w${String(message).padStart(4, '0')}-0003xY-Zz <= sender@fabrikam.com U=a P=local S=1`,
        message,
      );
    }
    reader.end();
    assert.equal(reader.rest(), null);
  });
});

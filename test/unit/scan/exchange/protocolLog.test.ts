import assert from 'node:assert/strict';
import { openProtocolLog } from '../../../../src/scan/exchange/protocolLog.ts';
import { FailureNumbers } from '../../../../src/scan/failureNumbers.ts';
import type { Finding, LogRecord, MessageState } from '../../../../src/scan/finding.ts';
import { recogniseFormat } from '../../../../src/scan/recognise.ts';
import { scanText } from '../../../../src/scan/scanner.ts';
import { splitLines } from '../../../../src/text/lines.ts';
import { markFindings, renumber, unmark } from '../../marks.ts';
import { type Line, protocolLogOf, rowsOf, sendLogOf } from '../../protocolLogs.ts';

/** `code event outcome recipient failure` of each finding that is no success; failures counted as they appear. */
function refusals(text: string): string[] {
  return renumber(scanText(text).findings.filter((finding) => finding.class !== 'success')).map(
    ({ code, reply, outcome, record, failure }) =>
      `${code ?? reply} ${record.event ?? '-'} ${outcome ?? '-'} ${record.recipient ?? '-'} ${failure}`,
  );
}

function states(text: string): string[] {
  return scanText(text).states.map(({ recipient, state }) => `${recipient} ${state}`);
}

const SENDER: readonly Line[] = [
  ['>', 'MAIL FROM:<a@contoso.com>'],
  ['<', '250 2.1.0 Ok'],
];
const ONE: readonly Line[] = [
  ['>', 'RCPT TO:<One@example.org>'],
  ['<', '250 2.1.5 Ok'],
];
const TWO: readonly Line[] = [
  ['>', 'RCPT TO:<two@example.org>'],
  ['<', '250 2.1.5 Ok'],
];
const DATA: readonly Line[] = [
  ['>', 'DATA'],
  ['<', '354 Go ahead'],
];

describe('protocol log', () => {
  const texts: readonly (readonly [name: string, text: string, taken: boolean])[] = [
    ['a send log', sendLogOf(), true],
    ['a log without its type', protocolLogOf(null, []), true],
    ['rows without a header', rowsOf(SENDER).join('\n'), true],
    ['rows below what is left of a header', `Log-type: SMTP Send Protocol Log\n\n${rowsOf(SENDER).join('\n')}`, true],
    ['a log of another protocol', '#Fields: dateTime,sessionId,seqNumber,sIp,cIp,user,command,parameters,context\n', false],
    ['a tracking log', '#Fields: date-time,event-id,recipient-status\n', false],
    ['rows with another id', rowsOf(SENDER, { id: 'a1' }).join('\n'), false],
    ['words above rows', `See:\n${rowsOf(SENDER).join('\n')}`, false],
  ];
  for (const [name, text, taken] of texts) {
    it(`${taken ? 'takes' : 'does not take'} ${name}`, () => {
      assert.equal(recogniseFormat(text) === 'protocol-log', taken);
    });
  }

  it('names the server behind a proxy once the proxy has led to it', () => {
    const greeting: readonly Line[] = [
      ['<', '220 proxy.contoso.com ESMTP'],
      ['>', 'EHLO exch.contoso.com'],
      ['<', '250 proxy.contoso.com Hello'],
    ];
    const mail: readonly Line[] = [
      ['>', 'MAIL FROM:<a@contoso.com>'],
      ['<', '550 5.7.1 no'],
    ];
    const serverOf = (...lines: readonly Line[]) => scanText(sendLogOf(...lines)).findings.at(-1)?.record.server;
    const led: readonly Line[] = [
      ['>', 'XPROXYTO DESTINATIONS=mx.example.org'],
      ['<', '250 XProxyTo accepted'],
    ];
    assert.equal(serverOf(...greeting, ...mail), 'proxy.contoso.com');
    assert.equal(serverOf(...greeting, ...led, ...mail), null);
    assert.equal(
      serverOf(...greeting, ...led, ['>', 'EHLO exch.contoso.com'], ['<', '250 mx.example.org Hello'], ...mail),
      'mx.example.org',
    );
  });

  it('reads the record', () => {
    const text = sendLogOf(
      ['+', ''],
      ['<', '220 mx.example.org ESMTP'],
      ['>', 'EHLO mail.contoso.com'],
      ['<', '250  other.example.org SIZE'],
      ['*', '', 'sending message with RecordId 550 and InternetMessageId <1@contoso.com>'],
      ...SENDER,
      ['>', 'RCPT TO:<one@example.org> ORCPT=rfc822;old@example.org'],
      ['<', '550 5.1.1 unknown'],
    );
    assert.deepEqual(scanText(text).findings.at(-1)?.record, {
      time: '2026-11-20T08:00:00.000Z',
      event: 'RCPT TO',
      direction: 'Send',
      sender: 'a@contoso.com',
      recipient: 'one@example.org',
      originalRecipient: 'old@example.org',
      messageId: '<1@contoso.com>',
      networkMessageId: null,
      session: '08DF45DB91F0FAC9',
      server: 'mx.example.org',
      ip: '198.51.100.25',
      connector: 'Internet',
    } satisfies LogRecord);
  });

  it('names the client in a receive log', () => {
    const rows = rowsOf(
      [
        ['>', '220 mail.contoso.com Microsoft ESMTP MAIL Service ready'],
        ['<', 'EHLO mx.fabrikam.com'],
        ['>', '250  mail.contoso.com Hello'],
      ],
      { remote: '[2001:db8::7]:61061' },
    );
    const record = scanText(protocolLogOf('Receive', rows)).findings.at(-1)?.record;
    assert.deepEqual([record?.direction, record?.server, record?.ip], ['Receive', 'mx.fabrikam.com', '2001:db8::7']);
  });

  describe('direction', () => {
    const receive: readonly Line[] = [
      ['>', '«220» mail.contoso.com ready'],
      ['<', '550 5.7.1 says the client'],
      ['>', '500 «5.3.3» Unrecognized command'],
    ];
    const send: readonly Line[] = [
      ['<', '«220» mx.example.org ready'],
      ['>', '550 5.7.1 says the client'],
      ['<', '500 «5.3.3» Unrecognized command'],
    ];
    for (const kind of ['Send', 'Receive', null] as const) {
      it(`is told by who greets, in a log of ${kind ?? 'no'} type`, () => {
        const text = protocolLogOf(kind, [...rowsOf(receive), ...rowsOf(send, { id: '08DF45DB91F0FACA' })]);
        assert.equal(markFindings(unmark(text)), text.trimEnd());
      });
    }

    it('is told by who says commands where the beginning is missing', () => {
      assert.deepEqual(
        refusals(
          protocolLogOf(
            'Send',
            rowsOf([
              ['<', 'RCPT TO:<a@contoso.com>'],
              ['>', '550 5.1.1 no'],
            ]),
          ),
        ),
        ['5.1.1 RCPT TO failed a@contoso.com 0'],
      );
    });

    it('is that of the header before anybody says what tells', () => {
      const rows = rowsOf([
        ['<', '450 4.7.1 later'],
        ['>', '550 5.1.1 no'],
      ]);
      assert.deepEqual(refusals(protocolLogOf('Receive', rows)), ['5.1.1 - - - 0']);
      assert.deepEqual(refusals(protocolLogOf('Send', rows)), ['4.7.1 - - - 0']);
    });

    it('keeps sessions of one id apart where a log of the other kind was appended', () => {
      const text =
        protocolLogOf('Receive', rowsOf(receive.slice(0, 1))) + protocolLogOf('Send', rowsOf([['<', '554 «5.7.1» blocked']]));
      assert.equal(markFindings(unmark(text)), text.trimEnd());
    });
  });

  describe('outcome', () => {
    it('is that of each recipient who was refused', () => {
      const text = sendLogOf(
        ...SENDER,
        ['>', 'RCPT TO:<One@example.org>'],
        ['<', '550 5.1.1 unknown'],
        ['>', 'RCPT TO:<two@example.org>'],
        ['<', '452 4.2.2 full'],
      );
      assert.deepEqual(refusals(text), ['5.1.1 RCPT TO failed One@example.org 0', '4.2.2 RCPT TO delayed two@example.org 1']);
      assert.deepEqual(states(text), ['one@example.org failed', 'two@example.org delayed']);
    });

    const taken: readonly (readonly [reply: string, outcome: string])[] = [
      ['250 2.6.0 queued', 'relayed'],
      ['451 4.3.0 later', 'delayed'],
      ['552 5.3.4 too big', 'failed'],
    ];
    for (const [reply, outcome] of taken) {
      it(`is ${outcome} for all who were accepted before ${reply}`, () => {
        const refused: readonly Line[] = [
          ['>', 'RCPT TO:<three@example.org>'],
          ['<', '550 5.1.1 unknown'],
        ];
        const text = sendLogOf(...SENDER, ...ONE, ...refused, ...TWO, ...DATA, ['<', reply]);
        const { findings } = scanText(text);
        assert.equal(findings.at(-1)?.outcome, outcome);
        assert.equal(findings.at(-1)?.record.recipient, 'One@example.org;two@example.org');
        assert.deepEqual(states(text), ['three@example.org failed', `one@example.org ${outcome}`, `two@example.org ${outcome}`]);
      });
    }

    it('names twenty recipients at most and tells the state of each', () => {
      const many = Array.from({ length: 25 }, (_, index): Line[] => [
        ['>', `RCPT TO:<user${index}@example.org>`],
        ['<', '250 2.1.5 Ok'],
      ]);
      const { findings, states: told } = scanText(sendLogOf(...SENDER, ...many.flat(), ...DATA, ['<', '550 5.7.1 no']));
      assert.equal(findings.at(-1)?.record.recipient?.split(';').length, 20);
      assert.equal(told.length, 25);
    });

    it('is that of the message where its sender is refused, and nothing more becomes of it', () => {
      const text = sendLogOf(
        ['>', 'MAIL FROM:<a@contoso.com>'],
        ['<', '550 5.7.1 refused'],
        ['>', 'RCPT TO:<one@example.org>'],
        ['<', '503 5.5.1 MAIL first'],
      );
      assert.deepEqual(refusals(text), ['5.7.1 MAIL FROM failed - 0', '5.5.1 RCPT TO failed one@example.org 0']);
      assert.deepEqual(states(text), [' failed']);
    });

    it('is told once where nobody was left', () => {
      const text = sendLogOf(
        ...SENDER,
        ['>', 'RCPT TO:<one@example.org>'],
        ['<', '550 5.1.1 no'],
        ['>', 'DATA'],
        ['<', '554 no valid'],
      );
      assert.deepEqual(refusals(text), ['5.1.1 RCPT TO failed one@example.org 0', '554 DATA - - 1']);
      assert.deepEqual(states(text), ['one@example.org failed']);
    });

    it('of a message whose beginning is missing belongs to a recipient that nobody names', () => {
      const text = sendLogOf(['>', 'BDAT 550 LAST'], ['<', '550 5.7.1 spam']);
      assert.deepEqual(refusals(text), ['5.7.1 BDAT failed - 0']);
      assert.deepEqual(states(text), [' failed']);
    });

    it('is none for a report of a failure', () => {
      const text = sendLogOf(['>', 'MAIL FROM:<>'], ['<', '250 Ok'], ['>', 'RCPT TO:<one@example.org>'], ['<', '550 5.1.1 no']);
      assert.deepEqual(refusals(text), ['5.1.1 RCPT TO - one@example.org 0']);
      assert.deepEqual(states(text), []);
    });

    const dialogue: readonly (readonly [command: string, reply: string])[] = [
      ['EHLO mail.contoso.com', '421 4.7.0 Too many connections'],
      ['STARTTLS', '454 4.7.0 TLS not available'],
      ['AUTH LOGIN', '535 5.7.3 Authentication unsuccessful'],
      ['XPROXYTO DESTINATIONS=mx.example.org', '550 5.7.1 no'],
      ['XSHADOWREQUEST exch01', '550 5.7.1 no'],
      ['X-EXPS GSSAPI', '454 4.7.0 Temporary authentication failure'],
      ['RSET', '421 4.4.2 closing'],
    ];
    for (const [command, reply] of dialogue) {
      it(`is none for the answer to ${command}`, () => {
        const text = sendLogOf(...SENDER, ...ONE, ['>', command], ['<', reply]);
        assert.deepEqual(refusals(text), [`${reply.slice(4, 9)} ${command.split(' ')[0]} - - 0`]);
        assert.deepEqual(states(text), []);
      });
    }
  });

  describe('pipelining', () => {
    it('gives the replies to the commands in their order', () => {
      const text = sendLogOf(
        ['>', 'MAIL FROM:<a@contoso.com>'],
        ['>', 'RCPT TO:<one@example.org>'],
        ['>', 'RCPT TO:<two@example.org>'],
        ['>', 'BDAT 1000 LAST'],
        ['>', 'MAIL FROM:<b@contoso.com>'],
        ['>', 'RCPT TO:<three@example.org>'],
        ['<', '250 2.1.0 Ok'],
        ['<', '550 5.1.1 no'],
        ['<', '250 2.1.5 Ok'],
        ['<', '451 4.3.0 later'],
        ['<', '450 4.7.1 try again'],
        ['<', '503 5.5.1 no sender'],
      );
      assert.deepEqual(refusals(text), [
        '5.1.1 RCPT TO failed one@example.org 0',
        '4.3.0 BDAT delayed two@example.org 1',
        '4.7.1 MAIL FROM delayed three@example.org 2',
        '5.5.1 RCPT TO failed three@example.org 2',
      ]);
      assert.deepEqual(states(text), ['one@example.org failed', 'two@example.org delayed', 'three@example.org delayed']);
    });

    it('finds its way again at a reply that answers one command only', () => {
      const text = sendLogOf(['>', 'NOOP'], ...SENDER.slice(0, 1), ...ONE.slice(0, 1), ...DATA, ['<', '550 5.7.1 spam']);
      assert.deepEqual(refusals(text), ['5.7.1 DATA - - 0']);
    });

    it('does not take what a client answers to a challenge for a command', () => {
      const text = sendLogOf(
        ['>', 'AUTH LOGIN'],
        ['<', '334 VXNlcm5hbWU6'],
        ['>', 'dXNlcg=='],
        ['<', '334 UGFzc3dvcmQ6'],
        ['>', 'c2VjcmV0'],
        ['<', '535 5.7.8 no'],
        ...SENDER.slice(0, 1),
        ['<', '530 5.7.0 Authentication required'],
      );
      assert.deepEqual(refusals(text), ['5.7.8 AUTH - - 0', '5.7.0 MAIL FROM failed - 1']);
    });

    it('takes a greeting for no answer', () => {
      const text = sendLogOf(['>', 'EHLO mail.contoso.com'], ['<', '220 mx.example.org ready'], ['<', '554 5.7.1 blocked']);
      assert.deepEqual(refusals(text), ['5.7.1 EHLO - - 0']);
    });
  });

  describe('reply', () => {
    it('of several rows is one failure', () => {
      const text = sendLogOf(
        ...SENDER,
        ...ONE,
        ['>', 'RCPT TO:<two@example.org>'],
        ['<', '550-5.7.26 Unauthenticated'],
        ['<', '550 5.7.26 see the guide'],
        ...DATA,
        ['<', '550-5.7.1 Spam'],
        ['<', '550 5.7.1 see the guide'],
      );
      assert.deepEqual(refusals(text), [
        '5.7.26 RCPT TO failed two@example.org 0',
        '5.7.26 RCPT TO failed two@example.org 0',
        '5.7.1 DATA failed One@example.org 1',
        '5.7.1 DATA failed One@example.org 1',
      ]);
      assert.deepEqual(states(text), ['two@example.org failed', 'one@example.org failed']);
    });

    it('whose lines stand in one row is whole', () => {
      const refused = '550-5.1.1 Unknown. 550 5.1.1 See the guide.';
      const text = sendLogOf(
        ...SENDER,
        ['>', 'RCPT TO:<one@example.org>'],
        ['>', 'RCPT TO:<two@example.org>'],
        ['<', refused],
        ['<', refused],
      );
      assert.deepEqual(states(text), ['one@example.org failed', 'two@example.org failed']);
    });

    const rows: Readonly<Record<string, Line>> = {
      'a bare reply': ['<', '«421» closing'],
      'nothing but a number': ['<', '«250»'],
      'an intermediate reply': ['<', '354 Go ahead'],
      'a greeting with versions': ['<', '«220» mx.example.org ESMTP, 4.2.1 (Mailer 5.1.1)'],
      'a message id and sizes': ['<', '250 «2.6.0» <4.5.1@x.example> [InternalId=550] 550 bytes in 0.102, 5.1 KB/sec Queued'],
      'words without a number': ['<', 'failed, «5.1.1» (no such user)'],
      'a quoted reply': ['<', '451 «4.4.397» Error. -> 550 «5.7.64» TenantAttribution'],
    };
    for (const [name, row] of Object.entries(rows)) {
      it(`is found in ${name}`, () => {
        const text = sendLogOf(['>', 'NOOP'], row);
        assert.equal(markFindings(unmark(text)), text.trimEnd());
      });
    }
  });

  describe('remark of the log', () => {
    it('tells the same failure as the reply that follows', () => {
      const text = sendLogOf(
        ...SENDER,
        ['>', 'RCPT TO:<one@example.org>'],
        ['*', '', "Tarpit for '0.00:00:05' due to '550 5.7.1 Unable to relay'"],
        ['<', '550 5.7.1 Unable to relay'],
      );
      const { findings } = scanText(text);
      assert.deepEqual(
        findings.slice(1).map(({ telling }) => telling),
        ['quotation', 'diagnostic'],
      );
      assert.deepEqual(refusals(text), ['5.7.1 RCPT TO failed one@example.org 0', '5.7.1 RCPT TO failed one@example.org 0']);
      assert.deepEqual(states(text), ['one@example.org failed']);
    });

    it('quotes one reply in another', () => {
      const remark =
        'Message or connection acked with status Retry and response 451 «4.4.0» Primary target IP address responded with: "421 «4.4.2» Connection dropped."';
      const text = sendLogOf(['*', remark], ['*', '', remark]);
      assert.equal(markFindings(unmark(text)), text.trimEnd());
      assert.deepEqual(refusals(unmark(text)), ['4.4.0 - - - 0', '4.4.2 - - - 0', '4.4.0 - - - 0', '4.4.2 - - - 0']);
    });

    it('holds many numbers that are no codes', () => {
      const text = sendLogOf(
        ['*', 'SMTPSubmit SMTPAcceptAnySender', 'Set Session Permissions'],
        ['*', '550', 'Certificate 5.1.1 serial number 450'],
        ['*', '', 'Failed to connect. Winsock error code: 10061, Win32 error code: 10061'],
        ['-', '', 'Remote(SocketError)'],
      );
      assert.deepEqual(refusals(text), ['null - delayed - 0']);
    });
  });

  describe('meaning', () => {
    const DETECTED = '550-5.7.1 [192.0.2.1] Our system has detected that this message is';
    const UNSOLICITED = '550-5.7.1 likely unsolicited mail, and this message has been blocked.';
    const MORE = '550 5.7.1 for more information. x1si5 - gsmtp';
    const RCPT: Line = ['>', 'RCPT TO:<a@example.org>'];

    function meanings(text: string): readonly (readonly [line: number, meaning: string])[] {
      return scanText(text)
        .findings.filter((finding) => finding.class !== 'success')
        .map(({ line, reason, entry }) => [line, `${reason} ${entry}`]);
    }

    it('is one for all rows of a reply, and that of their words together', () => {
      const [one, two, three, ...others] = meanings(sendLogOf(RCPT, ['<', DETECTED], ['<', UNSOLICITED], ['<', MORE]));
      assert.match(one?.[1] ?? '', /^spam gmail/);
      assert.deepEqual([two?.[1], three?.[1]], [one?.[1], one?.[1]]);
      assert.equal(others.length, 0);
    });

    describe('in a send log', () => {
      const refusal: readonly Line[] = [RCPT, ['<', '550 5.1.1 <a@example.org>: User unknown in local recipient table']];
      const after = (...lines: readonly Line[]): string | undefined => meanings(sendLogOf(...lines, ...refusal))[0]?.[1];

      it("is Exchange's where Exchange answers, as its greeting says", () => {
        assert.match(after(['<', '220 ex1.example.org Microsoft ESMTP MAIL Service ready at Fri']) ?? '', / exchange-/);
        assert.match(
          after(
            ['<', '220 ex1.example.org ready'],
            ['>', 'EHLO mail.contoso.com'],
            ['<', '250  ex1.example.org Hello [192.0.2.10] SIZE PIPELINING X-ANONYMOUSTLS AUTH NTLM X-EXPS GSSAPI NTLM'],
          ) ?? '',
          / exchange-/,
        );
      });

      it("is not Exchange's where another server answers", () => {
        assert.equal(after(['<', '220 mx1.example.org ESMTP Postfix']), 'recipient-unknown iana/X.1.1');
      });

      it("is Exchange's where nothing tells who answers", () => {
        assert.match(after() ?? '', / exchange-/);
      });
    });

    it('is told in the order of the rows where sessions are interleaved', () => {
      const other = { id: '08DF45DB91F0FACB' };
      const rows = [
        ...rowsOf([RCPT]),
        ...rowsOf([RCPT], other),
        ...rowsOf([['<', DETECTED]]),
        ...rowsOf([['<', '550 5.1.1 unknown']], other),
        ...rowsOf([['<', UNSOLICITED]]),
        ...rowsOf([['<', MORE]]),
      ];
      const told = meanings(protocolLogOf('Send', rows));
      assert.deepEqual(
        told.map(([line]) => line),
        [7, 8, 9, 10].map((line) => line + (told[0]?.[0] ?? 0) - 7),
      );
      assert.equal(new Set([told[0], told[2], told[3]].map((one) => one?.[1])).size, 1);
    });

    const ends: Readonly<Record<string, readonly Line[]>> = {
      'the log': [],
      'the session': [['-', '', 'Remote']],
      'a command': [['>', 'QUIT']],
      'another reply': [['<', '221 2.0.0 bye']],
      'a session of the same id': [['+', '']],
      'a hundred rows without its end': Array.from({ length: 100 }, (): Line => ['*', '', 'waiting']),
    };
    for (const [name, lines] of Object.entries(ends)) {
      it(`of a reply that is cut off by ${name} is that of the rows that are there`, () => {
        const told = meanings(sendLogOf(RCPT, ['<', DETECTED], ['<', UNSOLICITED], ...lines));
        assert.deepEqual(
          told.map(([, meaning]) => meaning.split(' ')[0]),
          ['spam', 'spam'],
        );
      });
    }
  });

  it('forgets a session when it ends', () => {
    const text = protocolLogOf('Send', [
      ...rowsOf([...SENDER, ['>', 'QUIT'], ['-', '', 'Local']]),
      ...rowsOf([['<', '550 5.7.1 no']]),
    ]);
    assert.deepEqual(refusals(text), ['5.7.1 - - - 0']);
  });

  it('follows a thousand sessions at once', () => {
    const id = (index: number): string => `08DF45DB91F0${String(1000 + index).padStart(4, '0')}`;
    const begun = Array.from({ length: 1001 }, (_, index) => rowsOf([['>', 'RCPT TO:<a@example.org>']], { id: id(index) }));
    const ended = [0, 2].map((index) => rowsOf([['<', '550 5.1.1 no']], { id: id(index) }));
    assert.deepEqual(refusals(protocolLogOf('Send', [...begun, ...ended].flat())), [
      '5.1.1 - - - 0',
      '5.1.1 RCPT TO failed a@example.org 1',
    ]);
  });

  it('goes on in the middle of a session with the memory of another reader', () => {
    const lines = splitLines(
      sendLogOf(
        ['<', '220 mx.example.org'],
        ['*', '', 'sending message with RecordId 1 and InternetMessageId <1@contoso.com>'],
        ...SENDER,
        ['>', 'RCPT TO:<one@example.org> ORCPT=rfc822;old@example.org'],
        ['>', 'RCPT TO:<two@example.org>'],
        ['<', '250-Ok'],
        ['<', '250 Ok'],
        ['<', '550-5.1.1 no'],
        ['<', '550 5.1.1 no'],
        ['>', 'AUTH LOGIN'],
        ['<', '334 x'],
        ['>', 'eHl6'],
        ['<', '535 5.7.8 no'],
        ...DATA,
        ['*', '', "Tarpit due to '451 4.3.0 later'"],
        ['<', '451 4.3.0 later'],
      ),
    );
    /** What is told if another reader goes on at a line; null where the reader does not rest there. */
    const read = (stop: number): { readonly findings: Finding[]; readonly states: MessageState[] } | null => {
      const findings: Finding[] = [];
      const told: MessageState[] = [];
      const sink = { finding: (one: Finding) => findings.push(one), state: (one: MessageState) => told.push(one) };
      const numbers = new FailureNumbers();
      let reader = openProtocolLog(lines, sink, numbers);
      for (const [index, text] of lines.entries()) {
        if (index === stop) {
          const memory = reader.rest();
          if (memory === null) {
            return null;
          }
          reader = openProtocolLog(lines, sink, numbers, memory);
        }
        reader.line(text, index);
      }
      reader.end();
      return { findings, states: told };
    };
    const whole = read(-1);
    assert.equal(whole?.findings.length, 9);
    for (const [stop, text] of lines.entries()) {
      // Between the lines of one refusal it waits.
      const isInside = lines[stop - 1]?.includes('550-5.1.1') === true;
      assert.deepEqual(read(stop), isInside ? null : whole, text);
    }
  });

  it('has no memory worth handing over where too much waits for an answer', () => {
    const lines = splitLines(sendLogOf(...Array.from({ length: 1100 }, (): Line => ['>', 'NOOP'])));
    const reader = openProtocolLog(lines, { finding: () => {}, state: () => {} }, new FailureNumbers());
    for (const [index, text] of lines.entries()) {
      reader.line(text, index);
    }
    assert.equal(reader.rest(), null);
  });
});

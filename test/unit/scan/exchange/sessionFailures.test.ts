/** Failures of SMTP sessions that a protocol log tells in words, or by how the session ends. */

import assert from 'node:assert/strict';
import type { Finding } from '../../../../src/scan/finding.ts';
import { scanText } from '../../../../src/scan/scanner.ts';
import { type Line, protocolLogOf, rowsOf } from '../../protocolLogs.ts';

interface Session {
  readonly id?: string;
  readonly remote?: string;
  readonly connector?: string;
  /** Seconds after 08:00. */
  readonly at?: number;
}

function session(lines: readonly Line[], { at = 0, ...of }: Session = {}): string[] {
  const clock = `T08:${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}.`;
  return rowsOf(lines, of).map((row) => row.replace('T08:00:00.', clock));
}

/** `line reason outcome event recipient failure` of each failure without a number. */
function failures(rows: readonly string[], kind: 'Send' | 'Receive' | null = 'Send'): string[] {
  return wordsIn(rows, kind).map(({ line, reason, outcome, record, failure }) =>
    [line - (kind === null ? 2 : 3), reason, outcome, record.event ?? '-', record.recipient ?? '-', failure].join(' '),
  );
}

function wordsIn(rows: readonly string[], kind: 'Send' | 'Receive' | null = 'Send'): Finding[] {
  return scanText(protocolLogOf(kind, rows)).findings.filter(({ code, reply }) => code === null && reply === null);
}

const OTHER = { id: '08DF45DB91F0FACA' } as const;
const ATTEMPT: Line = ['*', '', 'attempting to connect'];
const GREETED: readonly Line[] = [
  ['+', ''],
  ['<', '220 mx.example.org ESMTP'],
  ['>', 'EHLO mail.contoso.com'],
  ['<', '250 mx.example.org Hello'],
];
const TLS: readonly Line[] = [
  ...GREETED,
  ['>', 'STARTTLS'],
  ['<', '220 2.0.0 ready'],
  ['*', '', 'TLS negotiation failed with error SocketError'],
];
const MAIL: readonly Line[] = [
  ['>', 'MAIL FROM:<a@contoso.com>'],
  ['<', '250 2.1.0 Ok'],
  ['>', 'RCPT TO:<one@example.org>'],
  ['<', '250 2.1.5 Ok'],
];
const DATA: readonly Line[] = [
  ['>', 'DATA'],
  ['<', '354 Go ahead'],
];
const DONE: readonly Line[] = [...MAIL, ...DATA, ['<', '250 2.0.0 queued'], ['>', 'QUIT'], ['-', '', 'Local']];

function refusedAt(destination: string | null): Line {
  const domain = destination === null ? '' : `, Destination domain: ${destination}`;
  return [
    '*',
    '',
    `Failed to connect. Winsock error code: 10061, Win32 error code: 10061${domain}, Error Message: refused 198.51.100.25:25.`,
  ];
}

describe('failures of sessions', () => {
  const remarks: readonly (readonly [remark: string, sends: boolean, reason: string, outcome: string, entry: string])[] = [
    ['TLS negotiation failed with error NoCredentials', true, 'tls', 'delayed', 'own-certificate'],
    ['TLS negotiation failed with error UnknownCredentials', true, 'tls', 'delayed', 'own-certificate'],
    ['TLS negotiation failed with error UntrustedRoot', true, 'tls', 'delayed', 'tls-negotiation'],
    ['TLS negotiation failed with error CertUnknown', false, 'tls', 'delayed', 'tls-negotiation'],
    [
      "Connector is configured to send mail only over TLS connections and remote doesn't support TLS",
      true,
      'tls',
      'delayed',
      'tls-negotiation',
    ],
    ['Outbound Authentication failed with LogonDenied', true, 'login', 'delayed', 'outbound-login'],
    ['Outbound Authentication failed to initialize with TargetUnknown', true, 'login', 'delayed', 'outbound-login'],
    ['Inbound authentication failed because of LogonDenied', false, 'login', 'failed', 'inbound-login'],
    [
      "The account 'CONTOSO\\printer' provided valid credentials, but is not authorized to use the server; failing authentication.",
      false,
      'login',
      'failed',
      'inbound-login',
    ],
    ['Failed to connect. Winsock error code: 10060, Win32 error code: 10060', true, 'connection', 'delayed', 'no-connection'],
  ];
  for (const [remark, sends, reason, outcome, entry] of remarks) {
    it(`are told by "${remark}"`, () => {
      const [finding, ...others] = wordsIn(session([['*', '', remark]]), sends ? 'Send' : 'Receive');
      assert.deepEqual(others, []);
      assert.deepEqual(
        [finding?.reason, finding?.outcome, finding?.entry, finding?.text],
        [reason, outcome, `exchange-server/${entry}`, remark],
      );
    });
  }

  for (const remark of [
    'attempting to connect',
    'Sending certificate',
    'TLS protocol SP_PROT_TLS1_2_CLIENT negotiation succeeded using x',
    "Client certificate chain validation status: 'UntrustedRoot'",
    'User Name: failed',
  ]) {
    it(`are not told by "${remark}"`, () => {
      assert.deepEqual(failures(session([['*', '', remark]])), []);
    });
  }

  it('are told where the header is missing too', () => {
    const { findings } = scanText(session([['*', '', 'TLS negotiation failed with error SocketError']]).join('\n'));
    assert.deepEqual(
      findings.map(({ reason, record }) => [reason, record.direction]),
      [['tls', 'Send']],
    );
  });

  it('belong to the destination that the words name', () => {
    const [finding] = wordsIn(session([ATTEMPT, refusedAt('fabrikam.com')]));
    assert.deepEqual([finding?.record.server, finding?.record.ip], ['fabrikam.com', '198.51.100.25']);
  });

  it('share the number of the reply to the same command', () => {
    const { findings } = scanText(
      protocolLogOf(
        'Receive',
        session([
          ['<', 'AUTH LOGIN'],
          ['>', '334 VXNlcm5hbWU6'],
          ['*', '', 'Inbound AUTH LOGIN failed because of LogonDenied'],
          ['>', '535 5.7.3 Authentication unsuccessful'],
          ['-', '', 'Remote'],
        ]),
      ),
    );
    assert.deepEqual(
      findings.map(({ code, failure }) => [code, failure]),
      [
        [null, 0],
        ['5.7.3', 0],
      ],
    );
  });

  describe('at the end of a session', () => {
    const ends: readonly (readonly [name: string, lines: readonly Line[], told: readonly string[]])[] = [
      ['a command is unanswered', [...GREETED, ['>', 'STARTTLS'], ['-', '', 'Remote']], ['5 connection delayed STARTTLS - ']],
      [
        'nobody greets',
        [
          ['+', ''],
          ['-', '', 'Remote(SocketError)'],
        ],
        ['1 connection delayed - - '],
      ],
      [
        'the message is unanswered',
        [...GREETED, ...MAIL, ...DATA, ['-', '', 'Remote(ConnectionReset)']],
        ['10 connection delayed DATA one@example.org '],
      ],
      [
        'a recipient was accepted and nothing follows',
        [...GREETED, ...MAIL, ['-', '', 'Remote']],
        ['8 connection delayed - one@example.org '],
      ],
      ['the reason stands among the data', [...GREETED, ['>', 'NOOP'], ['-', 'Remote']], ['5 connection delayed NOOP - ']],
      ['nothing says why', [...GREETED, ['>', 'NOOP'], ['-', '']], ['5 connection delayed NOOP - ']],
      ['QUIT is unanswered', [...GREETED, ['>', 'QUIT'], ['-', '', 'Remote']], []],
      ['the server closes', [...GREETED, ['>', 'NOOP'], ['>', 'NOOP'], ['<', '421 4.4.2 closing'], ['-', '', 'Remote']], []],
      [
        'the message was taken',
        [...GREETED, ...MAIL, ...DATA, ['<', '250 2.0.0 queued'], ['-', '', 'Remote(ConnectionReset)']],
        [],
      ],
      [
        'a report was taken',
        [
          ...GREETED,
          ['>', 'MAIL FROM:<>'],
          ['<', '250 Ok'],
          ['>', 'RCPT TO:<a@example.org>'],
          ['<', '250 Ok'],
          ...DATA,
          ['<', '250 2.0.0 queued'],
          ['-', '', 'Remote'],
        ],
        [],
      ],
      [
        'every recipient was refused',
        [
          ...GREETED,
          ['>', 'MAIL FROM:<a@contoso.com>'],
          ['<', '250 Ok'],
          ['>', 'RCPT TO:<a@example.org>'],
          ['<', '550 5.1.1 no'],
          ['-', '', 'Remote'],
        ],
        [],
      ],
      ['only the end is there', [['-', '', 'Remote(SocketError)']], []],
    ];
    for (const [name, lines, told] of ends) {
      it(`are ${told.length === 0 ? 'none' : 'told'} where ${name}`, () => {
        assert.deepEqual(
          failures(session(lines)).map((one) => one.replace(/\d+$/, '')),
          told,
        );
      });
    }

    const received: readonly (readonly [name: string, lines: readonly Line[], told: readonly string[]])[] = [
      [
        'a probe connects and leaves',
        [
          ['+', ''],
          ['>', '220 mail.contoso.com'],
          ['-', '', 'Remote(SocketError)'],
        ],
        [],
      ],
      [
        'a scanner greets and leaves',
        [
          ['>', '220 mail.contoso.com'],
          ['<', 'EHLO x'],
          ['-', '', 'Remote'],
        ],
        [],
      ],
      [
        'a client leaves while it logs in',
        [
          ['>', '220 mail.contoso.com'],
          ['<', 'AUTH LOGIN'],
          ['>', '334 x'],
          ['-', '', 'Remote'],
        ],
        [],
      ],
      [
        'a client leaves after the recipient',
        [
          ['<', 'MAIL FROM:<a@fabrikam.com>'],
          ['>', '250 Ok'],
          ['<', 'RCPT TO:<a@contoso.com>'],
          ['>', '250 Ok'],
          ['-', '', 'Remote'],
        ],
        [],
      ],
      [
        'a message breaks off',
        [
          ['<', 'MAIL FROM:<a@fabrikam.com>'],
          ['>', '250 Ok'],
          ['<', 'RCPT TO:<a@contoso.com>'],
          ['>', '250 Ok'],
          ['<', 'BDAT 5510'],
          ['-', '', 'Timeout'],
        ],
        ['5 connection delayed BDAT a@contoso.com '],
      ],
    ];
    for (const [name, lines, told] of received) {
      it(`are ${told.length === 0 ? 'none' : 'told'} where ${name}, in a receive log`, () => {
        assert.deepEqual(
          failures(session(lines), 'Receive').map((one) => one.replace(/\d+$/, '')),
          told,
        );
      });
    }

    it('are counted for each recipient who was accepted or not answered', () => {
      const { states } = scanText(
        protocolLogOf(
          'Send',
          session([
            ['>', 'MAIL FROM:<a@contoso.com>'],
            ['<', '250 Ok'],
            ['>', 'RCPT TO:<one@example.org>'],
            ['<', '250 Ok'],
            ['>', 'RCPT TO:<two@example.org>'],
            ['<', '550 5.1.1 no'],
            ['>', 'RCPT TO:<three@example.org>'],
            ['-', '', 'Remote'],
          ]),
        ),
      );
      assert.deepEqual(
        states.map(({ recipient, state }) => `${recipient} ${state}`),
        ['two@example.org failed', 'one@example.org delayed', 'three@example.org delayed'],
      );
    });
  });

  describe('by a refusal before any mail', () => {
    const END: readonly Line[] = [
      ['>', 'QUIT'],
      ['<', '221 2.0.0 Bye'],
      ['-', '', 'Local'],
    ];
    const AUTH: readonly Line[] = [
      ['>', 'AUTH LOGIN'],
      ['<', '334 VXNlcm5hbWU6'],
      ['>', 'eA=='],
      ['<', '535 5.7.8 no'],
    ];
    const refusals: readonly (readonly [name: string, lines: readonly Line[], states: readonly string[]])[] = [
      [
        'the greeting',
        [['+', ''], ['<', '220 mx.example.org'], ['>', 'EHLO mail.contoso.com'], ['<', '421 4.7.0 too many'], ...END],
        ['delayed 1'],
      ],
      ['TLS', [...GREETED, ['>', 'STARTTLS'], ['<', '454 4.7.0 no'], ...END], ['delayed 2']],
      ['the login', [...GREETED, ...AUTH, ...END], ['delayed 2']],
      ['the login, where the log is cut', [...GREETED, ...AUTH], ['delayed 2']],
      ['TLS, but the message is taken in clear', [...GREETED, ['>', 'STARTTLS'], ['<', '454 4.7.0 no'], ...DONE], ['relayed 4']],
      [
        'RSET after a message',
        [...GREETED, ...MAIL, ...DATA, ['<', '250 2.0.0 queued'], ['>', 'RSET'], ['<', '421 4.4.2 idle'], ['-', '', 'Remote']],
        ['relayed 3'],
      ],
    ];
    for (const [name, lines, told] of refusals) {
      it(`are counted: ${name}`, () => {
        const { states } = scanText(protocolLogOf('Send', session(lines)));
        assert.deepEqual(
          states.map(({ state, failure }) => `${state} ${failure}`),
          told,
        );
      });
    }

    it('are not counted where the next address takes the message', () => {
      const refused: readonly Line[] = [...GREETED, ['>', 'STARTTLS'], ['<', '454 4.7.0 no'], ...END];
      const rows = [...session(refused), ...session([ATTEMPT, ...GREETED, ...DONE], { ...OTHER, remote: '198.51.100.26:25' })];
      assert.deepEqual(
        scanText(protocolLogOf('Send', rows)).states.map(({ state }) => state),
        ['relayed'],
      );
    });
  });

  describe('that something made up for', () => {
    const gone: Line = ['-', '', 'Local'];
    const made: readonly (readonly [name: string, rows: readonly string[]])[] = [
      ['the same session in clear', session([...TLS, ...DONE])],
      ['the next session in clear', [...session([...TLS, gone]), ...session([ATTEMPT, ...GREETED, ...DONE], OTHER)]],
      [
        'another address of the same domain',
        [
          ...session([ATTEMPT, refusedAt('example.org')]),
          ...session([ATTEMPT, ...GREETED, ...DONE], { ...OTHER, remote: '198.51.100.26:25' }),
        ],
      ],
      [
        'the next session, where no destination is named',
        [
          ...session([ATTEMPT, refusedAt(null)]),
          ...session([ATTEMPT, ...GREETED, ...DONE], { ...OTHER, remote: '198.51.100.26:25' }),
        ],
      ],
      [
        'the third address',
        [
          ...session([ATTEMPT, refusedAt('example.org')]),
          ...session([ATTEMPT, refusedAt('example.org')], { ...OTHER, remote: '198.51.100.26:25', at: 1 }),
          ...session([ATTEMPT, ...GREETED, ...DONE], { id: '08DF45DB91F0FACB', remote: '198.51.100.27:25', at: 2 }),
        ],
      ],
    ];
    for (const [name, rows] of made) {
      it(`are none: ${name}`, () => {
        assert.deepEqual(failures(rows), []);
      });
    }

    it('are none: a client that comes back in clear', () => {
      const line = ([event, ...rest]: Line): Line => [event === '<' ? '>' : event === '>' ? '<' : event, ...rest];
      const rows = [
        ...session([...TLS.map(line), gone], { remote: '203.0.113.9:4411' }),
        ...session([...GREETED, ...DONE].map(line), { ...OTHER, remote: '203.0.113.9:4412' }),
      ];
      assert.deepEqual(failures(rows, 'Receive'), []);
    });

    const lasting: readonly (readonly [name: string, rows: readonly string[]])[] = [
      [
        'mail to another domain',
        [
          ...session([ATTEMPT, refusedAt('fabrikam.com')]),
          ...session([ATTEMPT, ...GREETED, ...DONE], { ...OTHER, remote: '198.51.100.26:25' }),
        ],
      ],
      [
        'another connector',
        [
          ...session([ATTEMPT, refusedAt('example.org')]),
          ...session([ATTEMPT, ...GREETED, ...DONE], { ...OTHER, connector: 'Partner' }),
        ],
      ],
      [
        'a session that begins later',
        [...session([ATTEMPT, refusedAt('example.org')]), ...session([ATTEMPT, ...GREETED, ...DONE], { ...OTHER, at: 30 })],
      ],
      ['a session that only greets', [...session([...TLS, gone]), ...session([ATTEMPT, ...GREETED, ['>', 'QUIT'], gone], OTHER)]],
    ];
    for (const [name, rows] of lasting) {
      it(`are told nevertheless: ${name}`, () => {
        assert.equal(failures(rows).length, 1);
      });
    }

    it('are one where every address failed', () => {
      const rows = [
        ...session([ATTEMPT, refusedAt('example.org')]),
        ...session([ATTEMPT, refusedAt('example.org')], { ...OTHER, remote: '198.51.100.26:25' }),
      ];
      assert.deepEqual(
        failures(rows).map((one) => one.slice(-1)),
        ['0', '0'],
      );
    });

    it('keep what follows in its order', () => {
      const { findings } = scanText(
        protocolLogOf('Send', [...session(TLS), ...session([['<', '554 5.7.1 no']], OTHER), ...session([gone])]),
      );
      const lines = findings.map(({ line }) => line);
      assert.deepEqual(
        lines,
        lines.toSorted((a, b) => a - b),
      );
    });

    it('are told after five thousand lines at the latest', () => {
      const noise = session(
        Array.from({ length: 5001 }, (): Line => ['<', '250 2.0.0 Ok']),
        OTHER,
      );
      assert.equal(failures([...session(TLS), ...noise, ...session(DONE)]).length, 1);
    });
  });
});

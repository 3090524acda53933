import assert from 'node:assert/strict';
import type { LogRecord } from '../../../../src/scan/finding.ts';
import { recogniseFormat } from '../../../../src/scan/recognise.ts';
import { scanText } from '../../../../src/scan/scanner.ts';
import { markFindings, unmark } from '../../marks.ts';

interface Row {
  readonly session?: string;
  readonly source?: string;
  readonly destination?: string;
  readonly direction?: string;
}

const FIELDS = '#Fields: date-time,session,source,Destination,direction,description';
const CONNECTOR = '5e1f4c4c-5511-4550-8241-450045114221';

function row(description: string, values: Row = {}): string {
  const { session = '08DF45DB91F0FAC9', source = 'SMTP', destination = 'fabrikam.com', direction = '>' } = values;
  return `2026-11-20T08:00:00.000Z,${session},${source},${destination},${direction},"${description.replaceAll('"', '""')}"`;
}

function logOf(...rows: readonly string[]): string {
  return `${['#Software: Microsoft Exchange Server', '#Log-type: Transport Connectivity Log', FIELDS, ...rows].join('\n')}\n`;
}

function lastRecord(...rows: readonly string[]): LogRecord {
  return scanText(logOf(...rows)).findings.at(-1)?.record ?? assert.fail();
}

describe('connectivity log', () => {
  it('is told by its fields', () => {
    assert.equal(recogniseFormat(logOf()), 'connectivity-log');
    assert.equal(recogniseFormat(`${FIELDS}\n`), 'connectivity-log');
    assert.equal(recogniseFormat('#Fields: date-time,session,source,description\n'), null);
    assert.equal(recogniseFormat(`${FIELDS.slice('#Fields: '.length)}\n`), null);
  });

  it('is told by a row that was cut out of it', () => {
    const told = row('«Failed connection to 192.0.2.1:25 (TimedOut:0000274C)»[TargetHost:mx.fabrikam.com:25]');
    const text = `${row('', { direction: '+' })}\n${told}\n`;
    assert.equal(recogniseFormat(unmark(text)), 'connectivity-log');
    assert.equal(markFindings(unmark(text)), text.trimEnd());
    assert.equal(recogniseFormat('2026-11-20T08:00:00.000Z,08DF45DB91F0FAC9,SMTP,fabrikam.com,no,none\n'), null);
  });

  const descriptions: readonly string[] = [
    'Messages: 0 Bytes: 0 (Retry : 451 «4.4.0» Primary target IP address responded with: "421 «4.2.1» Unable to connect.")',
    'RESULT: 432-«4.3.2» STOREDRV.Deliver; recipient thread limit exceeded, 16.55847:E9000000, 4.21921:DA040000',
    '«Failed connection to 192.0.2.1:25 (TimedOut:0000274C)»[TargetHost:mx.fabrikam.com:25|FailureCount:450]',
    'Messages: 550 Bytes: 4511 (Attempting next target), version 15.2.5.1',
    '4.5.1.1; «DNS server returned ErrorRetry» reported by 4.4.4.4',
    "Messages: 0 Bytes: 0 (The DNS query for  'a':'b':'c' failed with error but was ignored as per connector configuration: InfoNoRecords)",
    'Messages: 0 Bytes: 0 («Retry : Unable to connect»)',
    'Messages: 0 Bytes: 0 («Suspended : by an administrator»)',
    '«[TargetHost:mx.fabrikam.com:25|MarkedUnhealthy|FailureCount:4|NextRetryTime:2026-11-20T08:15:02.550Z]»',
    '[TargetHost:mx.fabrikam.com:25|NotMarkedUnhealthy|ActiveConnectionCount:3]',
    'Messages: 3 Bytes: 45110 ()',
  ];
  for (const description of descriptions) {
    it(`reads "${unmark(description)}"`, () => {
      const text = logOf(row(description));
      assert.equal(markFindings(unmark(text)), text.trimEnd());
    });
  }

  it('tells of each row a failure of its own, of no message', () => {
    const { findings, states } = scanText(
      logOf(row('451 4.4.0 a -> 421 4.4.2 b'), row('451 4.4.0 a', { direction: '-' }), row('450 4.7.1 c')),
    );
    assert.deepEqual(
      states.map(({ message, recipient, state, failure }) => [message, recipient, state, failure]),
      [0, 1, 2].map((failure) => [null, '', 'delayed', failure]),
    );
    assert.deepEqual(
      findings.map(({ outcome, telling, failure }) => [outcome, telling, failure]),
      [0, 0, 1, 2].map((failure) => [null, 'diagnostic', failure]),
    );
  });

  it('reads the record, of earlier rows too', () => {
    assert.deepEqual(
      lastRecord(
        row(`DnsConnectorDelivery ${CONNECTOR};QueueLength=TQ=1;`, { direction: '+' }),
        row('Failed connection to 198.51.100.25:25 (TimedOut:0000274C)[TargetHost:mx.fabrikam.com:25|FailureCount:4]'),
        row('Messages: 0 Bytes: 0 (Retry : 451 4.4.0 no)', { direction: '-' }),
      ),
      {
        time: '2026-11-20T08:00:00.000Z',
        event: null,
        direction: 'Send',
        sender: null,
        recipient: null,
        originalRecipient: null,
        messageId: null,
        networkMessageId: null,
        session: '08DF45DB91F0FAC9',
        server: 'mx.fabrikam.com',
        ip: '198.51.100.25',
        connector: CONNECTOR,
      } satisfies LogRecord,
    );
  });

  it('forgets a connection when it ends', () => {
    const record = lastRecord(row('Established connection to 198.51.100.25'), row('', { direction: '-' }), row('451 4.4.0 no'));
    assert.equal(record.ip, null);
  });

  const destinations: readonly (readonly [destination: string, server: string | null])[] = [
    ['mx.fabrikam.com', 'mx.fabrikam.com'],
    ['client proxy', null],
    ['shadowredundancy', null],
    [CONNECTOR, null],
    ['198.51.100.25', null],
  ];
  for (const [destination, server] of destinations) {
    it(`takes ${server === null ? 'no server' : 'the server'} from the destination ${destination}`, () => {
      assert.equal(lastRecord(row('451 4.4.0 no', { destination })).server, server);
    });
  }

  it('reads an IPv6 address without its port', () => {
    assert.equal(lastRecord(row('Connecting to [2001:db8::25]:25'), row('451 4.4.0 no')).ip, '2001:db8::25');
  });

  describe('failure in words', () => {
    const FAILED = 'Failed connection to 198.51.100.25:25 (TimedOut:0000274C)[TargetHost:mx.fabrikam.com:25|MarkedUnhealthy]';
    const NEXT = '08DF45DB91F0FACA';
    const next = { session: NEXT } as const;
    const goesOn = row('Messages: 0 Bytes: 0 (Attempting next target)', { direction: '-' });
    const takesOver = row('Session Failover; previous session id = 08DF45DB91F0FAC9; reason = SocketError', {
      ...next,
      direction: '*',
    });

    it('tells reason, outcome and the other side', () => {
      const { findings, states } = scanText(
        logOf(row(FAILED), row('Messages: 0 Bytes: 0 (Retry : Unable to connect)', { direction: '-' })),
      );
      assert.deepEqual(
        findings.map(({ code, reply, class: own, outcome, reason, entry, failure, record }) => [
          code,
          reply,
          own,
          outcome,
          reason,
          entry,
          failure,
          record.server,
          record.ip,
        ]),
        [0, 0].map((failure) => [
          null,
          null,
          'transient',
          'delayed',
          'connection',
          'exchange-server/no-connection',
          failure,
          'mx.fabrikam.com',
          '198.51.100.25',
        ]),
      );
      assert.deepEqual(
        states.map(({ message, failure, state }) => [message, failure, state]),
        [0, 0].map((failure) => [null, failure, 'delayed']),
      );
    });

    it('is final where the domain does not exist', () => {
      const [finding] = scanText(
        logOf(row('Non-existent domain reported by 192.0.2.53. [Domain:Result] = exmaple.org:x;')),
      ).findings;
      assert.deepEqual([finding?.class, finding?.outcome, finding?.reason], ['permanent', 'failed', 'domain-unknown']);
    });

    const recovered: Readonly<Record<string, readonly string[]>> = {
      'the next address answers': [row(FAILED), row('Established connection to 198.51.100.26')],
      'the next session reaches another address': [
        row(FAILED),
        goesOn,
        takesOver,
        row('Established connection to 198.51.100.26', next),
      ],
      'the second query is answered': [
        row('DNS server returned ErrorRetry reported by 192.0.2.53.'),
        row('mx.fabrikam.com[198.51.100.25, 198.51.100.26], mx2.fabrikam.com[198.51.100.27]'),
      ],
    };
    for (const [name, rows] of Object.entries(recovered)) {
      it(`is none where ${name}`, () => {
        const { findings, states } = scanText(logOf(...rows));
        assert.deepEqual([findings, states], [[], []]);
      });
    }

    const lasting: Readonly<Record<string, readonly string[]>> = {
      'nothing follows': [row(FAILED)],
      'the next session fails too': [
        row(FAILED),
        goesOn,
        takesOver,
        row(FAILED, next),
        row('Messages: 0', { ...next, direction: '-' }),
      ],
      'another session reaches its own destination': [row(FAILED), row('Established connection to 198.51.100.26', next)],
      'the session ends before another one connects': [
        row(FAILED),
        row('Messages: 0', { direction: '-' }),
        row('Established connection to 198.51.100.26'),
      ],
    };
    for (const [name, rows] of Object.entries(lasting)) {
      it(`is one where ${name}`, () => {
        const { findings } = scanText(logOf(...rows));
        assert.equal(new Set(findings.map(({ failure }) => failure)).size, 1);
        assert.ok(findings.every(({ code, reply }) => code === null && reply === null));
      });
    }

    it('keeps the order of the rows', () => {
      const { findings } = scanText(logOf(row(FAILED), row('451 4.4.0 no', next), row('Messages: 0', { direction: '-' })));
      assert.deepEqual(
        findings.map(({ line }) => line),
        [3, 4],
      );
    });
  });
});

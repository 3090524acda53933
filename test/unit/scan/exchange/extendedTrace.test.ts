import assert from 'node:assert/strict';
import { emptyRecord, type LogRecord, messageName } from '../../../../src/scan/finding.ts';
import { scanText } from '../../../../src/scan/scanner.ts';
import { findingLine, markFindings, renumber, unmark } from '../../marks.ts';
import { extendedTraceOf, type Row } from '../../traces.ts';

/** `code class outcome recipient failure` of each finding; failures counted as they appear. */
function told(...rows: readonly Row[]): string[] {
  return renumber(scanText(extendedTraceOf(rows)).findings).map(
    ({ code, reply, class: own, outcome, record, failure }) =>
      `${code ?? reply} ${own} ${outcome ?? '-'} ${record.recipient ?? '-'} ${failure}`,
  );
}

/** `message recipient state` of each state. */
function states(...rows: readonly Row[]): string[] {
  return scanText(extendedTraceOf(rows)).states.map(
    ({ message, failure, recipient, state }) => `${messageName(message, failure)} ${recipient} ${state}`,
  );
}

function recordOf(row: Row): LogRecord {
  const [finding] = scanText(extendedTraceOf([row])).findings;
  assert.ok(finding);
  return finding.record;
}

const REFUSED =
  'Reason: [{LED=450 4.4.316 Connection refused [Message=Socket error code 10061] [LastAttemptedServerName=mail.contoso.com] [LastAttemptedIP=203.0.113.7:25] [SmtpSecurity=-2;-2] [AM4PEPF00027A61.eurprd04.prod.outlook.com 2026-11-20T06:41:34.110Z 08DF45DB91F0FAC9]};{MSG=};{FQDN=other.contoso.com};{IP=203.0.113.8};{LRT=11/20/2026 6:41:33 AM}]';

describe('extended trace', () => {
  it('marks the codes of a row and no other numbers', () => {
    const text = extendedTraceOf([
      {
        recipient_status: REFUSED.replace('4.4.316', '«4.4.316»'),
        message_subject: 'Release 4.4.312 of agent, Error 550 in plant 5',
        custom_data: 'S:v=1.155.974.0;S:SFS=470454002;S:size=550',
        client_ip: '4.4.7.1',
      },
    ]);
    assert.equal(markFindings(unmark(text)), text.trimEnd());
  });

  it('reads the record', () => {
    assert.deepEqual(
      recordOf({
        event_id: 'defer',
        recipient_status: '450 4.4.1 later',
        related_recipient_address: 'old@contoso.com',
        connector_id: 'To mail.contoso.com',
        directionality: 'Originating',
        source_context: '08DF452CAA95EF31;2026-11-20T03:17:44.955Z;x',
      }),
      {
        time: '2026-11-20T08:00:00.000Z',
        event: 'DEFER',
        direction: 'Originating',
        sender: 'sender@example.com',
        recipient: 'user@contoso.com',
        originalRecipient: 'old@contoso.com',
        messageId: '<1@example.com>',
        networkMessageId: 'n-1',
        session: '08DF452CAA95EF31',
        server: 'mail.contoso.com',
        ip: '203.0.113.7',
        connector: 'To mail.contoso.com',
      } satisfies LogRecord,
    );
  });

  it('takes the other side of a RECEIVE from the client columns', () => {
    const { server, ip } = recordOf({
      event_id: 'RECEIVE',
      client_hostname: 'app.contoso.com',
      client_ip: '203.0.113.20',
      recipient_status: '250 2.1.5 OK',
    });
    assert.deepEqual({ server, ip }, { server: 'app.contoso.com', ip: '203.0.113.20' });
  });

  it('takes server and address from the tail before the columns', () => {
    const { server, ip } = recordOf({ server_hostname: 'x.example', server_ip: '192.0.2.9', recipient_status: REFUSED });
    assert.deepEqual({ server, ip }, { server: 'mail.contoso.com', ip: '203.0.113.7' });
  });

  it('reads a reason that was cut off in the middle', () => {
    const status = REFUSED.slice(0, REFUSED.indexOf(' [LastAttemptedIP'));
    const [finding, ...others] = scanText(
      extendedTraceOf([{ server_hostname: '', server_ip: '', recipient_status: status }]),
    ).findings;
    assert.deepEqual(others, []);
    assert.equal(finding?.entry, 'exchange-online/4.4.316');
    assert.equal(finding.tail.message, 'Socket error code 10061');
    assert.deepEqual(finding.record.server, 'mail.contoso.com');
    assert.equal(finding.record.ip, null);
  });

  it('reads columns wherever they stand, and lines before the header', () => {
    const text =
      '#TYPE x\nrecipient_status;event_id;recipient_address;date_time\n550 5.1.10 no;FAIL;a@contoso.com;2026-11-20 08:00\n';
    const { findings } = scanText(text);
    assert.deepEqual(findings.map(findingLine), ['3:5 5.1.10 550 permanent failed exchange-online/5.1.10 0']);
    assert.deepEqual(findings[0]?.record, {
      ...emptyRecord,
      time: '2026-11-20 08:00',
      event: 'FAIL',
      recipient: 'a@contoso.com',
    });
  });

  const events: readonly (readonly [event: string, outcome: string])[] = [
    ['FAIL', 'failed'],
    ['BADMAIL', 'failed'],
    ['POISONMESSAGE', 'failed'],
    ['DEFER', 'delayed'],
    ['DELIVER', 'delivered'],
    ['SEND', 'relayed'],
    ['SENDEXTERNAL', 'relayed'],
    ['EXPAND', 'expanded'],
    ['RECEIVE', '-'],
    ['REDIRECT', '-'],
    ['AGENTINFO', '-'],
    ['DSN', '-'],
  ];
  for (const [event, outcome] of events) {
    it(`reads ${outcome} from ${event}`, () => {
      assert.deepEqual(told({ event_id: event, recipient_status: '450 4.4.1 later' }), [
        `4.4.1 transient ${outcome} user@contoso.com 0`,
      ]);
    });
  }

  it('tells the queue from a RECEIVE', () => {
    assert.deepEqual(states({ event_id: 'RECEIVE', recipient_status: 'To' }), ['n-1 user@contoso.com queued']);
  });

  it('tells a failure without a code', () => {
    assert.deepEqual(told({ recipient_status: 'rejected by an agent' }), []);
    assert.deepEqual(states({ recipient_status: 'rejected by an agent' }), ['n-1 user@contoso.com failed']);
  });

  it('names a message without an id by its failure', () => {
    assert.deepEqual(states({ network_message_id: '', recipient_address: 'A@contoso.com' }), [
      '<1@example.com> a@contoso.com failed',
    ]);
    assert.deepEqual(states({ network_message_id: '', message_id: '' }, { network_message_id: '', message_id: '' }), [
      '#0 user@contoso.com failed',
      '#1 user@contoso.com failed',
    ]);
  });

  const reports: Readonly<Record<string, Row>> = {
    'a DSN row': { source: 'DSN', event_id: 'FAIL' },
    'the failure of a report (null return path)': { return_path: '<>', event_id: 'FAIL' },
    'the failure of a report (null sender)': { sender_address: '<>', event_id: 'FAIL' },
  };
  for (const [name, row] of Object.entries(reports)) {
    it(`does not count ${name}`, () => {
      assert.deepEqual(told({ recipient_status: '550 5.1.1 no', ...row }), ['5.1.1 permanent - user@contoso.com 0']);
      assert.deepEqual(states({ recipient_status: '550 5.1.1 no', ...row }), []);
    });
  }

  describe('several recipients', () => {
    const three: Row = { recipient_address: 'a@contoso.com;B@contoso.com;c@contoso.com' };

    it('gives each its own status', () => {
      const row: Row = { ...three, recipient_status: '550 5.1.10 no; really;550 5.7.1 closed;452 4.2.2 full' };
      assert.deepEqual(told(row), [
        '5.1.10 permanent failed a@contoso.com 0',
        '5.7.1 permanent failed B@contoso.com 1',
        '4.2.2 transient failed c@contoso.com 2',
      ]);
      assert.deepEqual(states(row), ['n-1 a@contoso.com failed', 'n-1 b@contoso.com failed', 'n-1 c@contoso.com failed']);
    });

    it('does not cut inside brackets and groups', () => {
      const led = '[{LED=450 4.4.1 a;550 b};{FQDN=x.example}]';
      assert.deepEqual(told({ ...three, event_id: 'DEFER', recipient_status: [led, led, led].join(';') }), [
        '4.4.1 transient delayed a@contoso.com 0',
        '4.4.1 transient delayed B@contoso.com 1',
        '4.4.1 transient delayed c@contoso.com 2',
      ]);
    });

    it('says of one who was accepted that it was delivered', () => {
      const row: Row = { ...three, recipient_status: '250 2.1.5 OK;550 5.1.10 no;550 5.7.1 closed' };
      assert.deepEqual(told(row), [
        '2.1.5 success delivered a@contoso.com 0',
        '5.1.10 permanent failed B@contoso.com 1',
        '5.7.1 permanent failed c@contoso.com 2',
      ]);
      assert.deepEqual(states(row), ['n-1 a@contoso.com delivered', 'n-1 b@contoso.com failed', 'n-1 c@contoso.com failed']);
    });

    it('says of one who was refused that nothing was sent to him', () => {
      const row: Row = { ...three, event_id: 'SENDEXTERNAL', recipient_status: '250 2.1.5 OK;550 5.1.10 no;452 4.2.2 full' };
      assert.deepEqual(told(row), [
        '2.1.5 success relayed a@contoso.com 0',
        '5.1.10 permanent failed B@contoso.com 1',
        '4.2.2 transient delayed c@contoso.com 2',
      ]);
      assert.deepEqual(states(row), ['n-1 a@contoso.com relayed', 'n-1 b@contoso.com failed', 'n-1 c@contoso.com delayed']);
    });

    it('divides reasons that were cut off, and passes over brackets that close nothing', () => {
      const cut = 'Reason: [{LED=450 4.4.316 Connection refused [Message=Socket er';
      assert.deepEqual(told({ ...three, event_id: 'DEFER', recipient_status: `${cut};${cut};452 4.2.2 full` }), [
        '4.4.316 transient delayed a@contoso.com;B@contoso.com;c@contoso.com 0',
        '4.4.316 transient delayed a@contoso.com;B@contoso.com;c@contoso.com 0',
        '4.2.2 transient delayed a@contoso.com;B@contoso.com;c@contoso.com 0',
      ]);
      assert.deepEqual(told({ ...three, event_id: 'DEFER', recipient_status: `452 4.2.2 full :-];${cut};${cut}` }), [
        '4.2.2 transient delayed a@contoso.com 0',
        '4.4.316 transient delayed B@contoso.com 1',
        '4.4.316 transient delayed c@contoso.com 2',
      ]);
    });

    it('leaves an empty status empty', () => {
      assert.deepEqual(told({ ...three, recipient_status: ';550 5.1.10 no;' }), ['5.1.10 permanent failed B@contoso.com 0']);
    });

    it('takes one status for all where the numbers do not agree', () => {
      const row: Row = { ...three, recipient_status: '550 5.1.10 no' };
      assert.deepEqual(told(row), ['5.1.10 permanent failed a@contoso.com;B@contoso.com;c@contoso.com 0']);
      assert.deepEqual(states(row), ['n-1 a@contoso.com failed', 'n-1 b@contoso.com failed', 'n-1 c@contoso.com failed']);
    });
  });

  it('counts source context and status of one row as one failure, a code in the subject too', () => {
    assert.deepEqual(
      scanText(
        extendedTraceOf([
          {
            source_context: 'x;550 5.1.10 no',
            recipient_status: '550 5.1.10 no',
            message_subject: 'Undeliverable: 550 5.1.10 no',
          },
          { recipient_status: '550 5.1.10 no' },
        ]),
      ).findings.map(({ telling, failure }) => `${telling} ${failure}`),
      ['quotation 0', 'diagnostic 0', 'mention 0', 'diagnostic 1'],
    );
  });

  it('reads a status that runs over lines in quotes', () => {
    const text = extendedTraceOf([{ recipient_status: '550-«5.7.1» Our system\n550 «5.7.1» says "no"' }]);
    const marked = markFindings(unmark(text));
    assert.equal(marked, text.trimEnd());
  });

  it('gives the record back after a quote that nobody closes', () => {
    const text = extendedTraceOf([{ recipient_status: '550 «5.1.10» no' }, { recipient_status: '550 «5.7.1» no' }]).replace(
      '550 «5.1.10» no',
      '"550 «5.1.10» no',
    );
    assert.equal(markFindings(unmark(text)), text.trimEnd());
  });

  it('reads what was imported and printed as a list', () => {
    const text = [
      'date_time_utc     : 2026-11-20T08:00:00.000Z',
      'event_id          : FAIL',
      'recipient_address : a@contoso.com',
      'recipient_status  : Reason: [{LED=550',
      '                    5.1.10 no};{MSG=}]',
    ].join('\n');
    const { format, findings } = scanText(text);
    assert.equal(format, 'extended-trace');
    assert.deepEqual(findings.map(findingLine), ['5:21 5.1.10 550 permanent failed exchange-online/5.1.10 0']);
  });
});

import assert from 'node:assert/strict';
import { recogniseFormat } from '../../../../src/scan/recognise.ts';
import { scanText } from '../../../../src/scan/scanner.ts';
import { findingLine, markFindings, unmark } from '../../marks.ts';
import { trackingLogOf } from '../../traces.ts';

const WRAPPED =
  '[{LRT=11/20/2026 6:01:38 PM};{LED=451 «4.4.397» Error communicating with target host. -> 550 «5.7.64» TenantAttribution; Relay Access Denied};{FQDN=tenant.mail.example};{IP=192.0.2.66}]';

describe('tracking log', () => {
  it('marks the reply and the one that it quotes, and no other numbers', () => {
    const text = trackingLogOf([{ event_id: 'DEFER', recipient_status: WRAPPED, custom_data: 'S:Version=15.02.1748.042;S:550' }]);
    assert.equal(markFindings(unmark(text)), text.trimEnd());
  });

  it('takes a list whose properties stand alone for one record, up to a property that occurs again or words', () => {
    const list = [
      'EventId : FAIL',
      'Recipients : {a@contoso.com}',
      'RecipientStatus : {550 5.1.1',
      '                   unknown}',
    ];
    const words = 'Nothing else was found: 550 5.7.1 no.';
    const { findings } = scanText([...list, ...list, words].join('\n\n'));
    assert.deepEqual(
      findings.map(({ reply, code, outcome, failure }) => [reply, code, outcome, failure]),
      [
        ['550', '5.1.1', 'failed', 0],
        ['550', '5.1.1', 'failed', 1],
      ],
    );
  });

  it('takes two properties of the cmdlet for its output if one holds what Exchange writes', () => {
    const list = (status: string): string => `EventId         : FAIL\nRecipientStatus : ${status}\n`;
    assert.equal(recogniseFormat(list('{550 5.1.10 RESOLVER.ADR.RecipientNotFound; not found}')), 'tracking-log');
    assert.equal(recogniseFormat(list('{the guest has left}')), null);
  });

  it('tells inner and outer reply as one failure', () => {
    const { findings } = scanText(trackingLogOf([{ event_id: 'DEFER', recipient_status: unmark(WRAPPED) }]));
    assert.deepEqual(
      findings.map(({ code, failure, record }) => [code, failure, record.server, record.ip]),
      [
        ['4.4.397', 0, 'tenant.mail.example', '192.0.2.66'],
        ['5.7.64', 0, 'tenant.mail.example', '192.0.2.66'],
      ],
    );
    const [outer, inner] = findings;
    assert.equal(outer?.within, null);
    assert.deepEqual(inner?.within, { line: outer?.line, start: outer?.start, end: outer?.end });
  });

  it('ends a record that was cut off where the next log begins', () => {
    const first = trackingLogOf([{ recipient_status: '550 5.1.1 cut' }])
      .trimEnd()
      .replace('550 5.1.1 cut', '"550 5.1.1 cut');
    const { findings, states } = scanText(
      `${first}\n${trackingLogOf([{ recipient_status: '550 5.1.10 no', network_message_id: 'n-2' }])}`,
    );
    assert.deepEqual(
      findings.map(({ code }) => code),
      ['5.1.1', '5.1.10'],
    );
    assert.deepEqual(
      states.map(({ state }) => state),
      ['failed', 'failed'],
    );
  });

  it('says of a message that was dropped on purpose that nothing more is tried', () => {
    const { states } = scanText(trackingLogOf([{ event_id: 'DROP' }, { event_id: 'DUPLICATEDELIVER' }]));
    assert.deepEqual(
      states.map(({ state }) => state),
      ['dropped', 'delivered'],
    );
  });

  it('names directions that the schema counts', () => {
    const directions = ['1', '2', 'Incoming'].map((directionality) => {
      return scanText(trackingLogOf([{ directionality, recipient_status: '550 5.1.1 no' }])).findings[0]?.record.direction;
    });
    assert.deepEqual(directions, ['Incoming', 'Originating', 'Incoming']);
  });

  it('reads the columns anew where a header stands in the middle', () => {
    const text = [
      '#Fields: date-time,event-id,recipient-address,recipient-status',
      '2026-11-20T08:00:00.000Z,FAIL,a@contoso.com,550 5.1.10 no',
      '#Software: Microsoft Exchange Server',
      '#Fields: event-id,date-time,recipient-status,recipient-address',
      'DEFER,2026-11-20T09:00:00.000Z,450 4.4.1 later,b@contoso.com',
    ].join('\n');
    const { findings } = scanText(text);
    assert.deepEqual(findings.map(findingLine), [
      '2:49 5.1.10 550 permanent failed exchange-online/5.1.10 0',
      '5:36 4.4.1 450 transient delayed iana/X.4.1 1',
    ]);
    assert.deepEqual(
      findings.map(({ record }) => [record.time, record.recipient]),
      [
        ['2026-11-20T08:00:00.000Z', 'a@contoso.com'],
        ['2026-11-20T09:00:00.000Z', 'b@contoso.com'],
      ],
    );
  });

  it('reads the redundancy row of another server as a success of that row', () => {
    const { findings, states } = scanText(
      trackingLogOf([
        { event_id: 'HAREDIRECT', source_context: 'EXCH02.contoso.com=250 2.6.0 <1@example.com> Queued mail for redundancy' },
      ]),
    );
    assert.deepEqual(
      findings.map(({ code, class: own, outcome }) => [code, own, outcome]),
      [['2.6.0', 'success', null]],
    );
    assert.deepEqual(states, []);
  });

  describe('through Get-MessageTrackingLog', () => {
    function listOf(recipients: string, status: string): string {
      return `Timestamp : 20/11/2026 08:00:00\nEventId : FAIL\nMessageId : <1@contoso.com>\nRecipients : ${recipients}\nRecipientStatus : ${status}\n`;
    }

    function told(recipients: string, status: string): string[] {
      return scanText(listOf(recipients, status)).findings.map(
        ({ code, reply, outcome, record }) => `${code ?? reply} ${outcome} ${record.recipient}`,
      );
    }

    const lists: Readonly<Record<string, readonly [recipients: string, status: string, told: readonly string[]]>> = {
      'a bare reply': ['{a@contoso.com}', '{550 Unknown}', ['550 failed a@contoso.com']],
      'several recipients': [
        '{a@contoso.com, b@contoso.com}',
        '{250 2.1.5 OK, [{LED=550 5.1.1 no, not here, 550};{MSG=}]}',
        ['2.1.5 delivered a@contoso.com', '5.1.1 failed b@contoso.com'],
      ],
      'more recipients than are shown': [
        '{a@contoso.com, b@contoso.com...}',
        '{550 5.1.1 no, 550 5.7.1 no...}',
        ['5.1.1 failed a@contoso.com', '5.7.1 failed b@contoso.com'],
      ],
      'no status': ['{a@contoso.com}', '{}', []],
      'the name of a type': ['System.String[]', 'System.String[]', []],
    };
    for (const [name, [recipients, status, expected]] of Object.entries(lists)) {
      it(`reads ${name}`, () => assert.deepEqual(told(recipients, status), expected));
    }

    const alike: Readonly<Record<string, string>> = {
      'an export with #TYPE and tabs': '#TYPE x\n"Timestamp"\t"EventId"\t"Recipients"\n',
      'an export with semicolons': 'EventId;Recipients;RecipientStatus\n',
      'selected properties': 'EventId         : FAIL\nRecipients      : {a@contoso.com}\nRecipientStatus : {550 5.1.1 no}\n',
    };
    for (const [name, text] of Object.entries(alike)) {
      it(`is known by ${name}`, () => assert.equal(scanText(text).format, 'tracking-log'));
    }

    it('is not the event log of Windows', () => {
      assert.equal(scanText('EventId,Timestamp,Message\n550,20 Nov,Service 5.1.1 failed\n').format, null);
    });
  });
});

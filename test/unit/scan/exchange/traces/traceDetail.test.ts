import assert from 'node:assert/strict';
import { emptyRecord, type Finding } from '../../../../../src/scan/finding.ts';
import { recogniseFormat } from '../../../../../src/scan/recognise.ts';
import { scanText } from '../../../../../src/scan/scanner.ts';
import { markFindings, unmark } from '../../../marks.ts';

const HEADER = 'MessageId,MessageTraceId,SenderAddress,RecipientAddress,Date,Event,Action,Detail,Data';

interface Event {
  readonly event?: string;
  readonly detail?: string;
  readonly data?: string;
  readonly sender?: string;
}

function quote(value: string): string {
  return `"${value.replaceAll('"', '""')}"`;
}

function detailOf({ event = 'Fail', detail = '', data = '', sender = 'anna@contoso.com' }: Event): string {
  const values = ['<1@contoso.com>', 't-1', sender, 'Lea@fabrikam.com', '11/20/2026 8:00:00 AM', event, '', detail, data];
  return `${HEADER}\n${values.map(quote).join(',')}\n`;
}

function first(event: Event): Finding {
  const [finding] = scanText(detailOf(event)).findings;
  assert.ok(finding);
  return finding;
}

describe('trace detail', () => {
  const events: readonly (readonly [event: string, outcome: string | null, state: string | null])[] = [
    ['Fail', 'failed', 'failed'],
    ['FAIL', 'failed', 'failed'],
    ['Defer', 'delayed', 'delayed'],
    ['Deliver', 'delivered', 'delivered'],
    ['Send', 'relayed', 'relayed'],
    ['Send external', 'relayed', 'relayed'],
    ['Expand', 'expanded', 'expanded'],
    ['Expand DL', 'expanded', 'expanded'],
    ['Receive', null, 'queued'],
    ['Drop', null, 'dropped'],
    ['Submit', null, null],
    ['Transfer', null, null],
    ['Redirect', null, null],
    ['Spam', null, null],
    ['Malware', null, null],
    ['Journal', null, null],
    ['Transport rule', null, null],
    ['DLP rule', null, null],
    ['Sensitivity label', null, null],
    ['Something new', null, null],
  ];
  for (const [event, outcome, state] of events) {
    it(`reads ${outcome ?? state ?? 'nothing'} from ${event}`, () => {
      const { findings, states } = scanText(detailOf({ event, detail: '450 4.4.1 later' }));
      assert.deepEqual(
        findings.map(({ code, outcome: told, record }) => [code, told, record.event]),
        [['4.4.1', outcome, event]],
      );
      assert.deepEqual(
        states.map((told) => told.state),
        state === null ? [] : [state],
      );
    });
  }

  it('counts no report', () => assert.deepEqual(scanText(detailOf({ sender: '<>', detail: '550 5.1.1 no' })).states, []));

  it('reads the record', () => {
    assert.deepEqual(
      first({
        detail: 'Reason: [{LED=550 5.1.1 no};{MSG=};{FQDN=mx.fabrikam.com};{IP=203.0.113.9};{LRT=}]',
        data: '<root><MEP Name="ServerHostName" String="AM0PR04MB0001"/><MEP Name="ConnectorId" String="A &amp; B"/><MEP Name="RelatedRecipient" String="team@contoso.com"/></root>',
      }).record,
      {
        ...emptyRecord,
        time: '2026-11-20T08:00:00Z',
        event: 'Fail',
        sender: 'anna@contoso.com',
        recipient: 'Lea@fabrikam.com',
        originalRecipient: 'team@contoso.com',
        messageId: '<1@contoso.com>',
        networkMessageId: 't-1',
        server: 'mx.fabrikam.com',
        ip: '203.0.113.9',
        connector: 'A & B',
      },
    );
  });

  describe('the other side', () => {
    const proxy =
      '<root><MEP Name="OutboundProxyTargetHostName" String="target.fabrikam.com"/><MEP Name="OutboundProxyTargetIPAddress" String="203.0.113.20:25"/></root>';
    const cases: Readonly<Record<string, readonly [event: Event, server: string | null, ip: string | null]>> = {
      'what was attempted, before the target of the proxy': [
        {
          detail: 'LED=450 4.4.1 a [LastAttemptedServerName=mx.fabrikam.com] [LastAttemptedIP=203.0.113.9:25]};{MSG=}',
          data: proxy,
        },
        'mx.fabrikam.com',
        '203.0.113.9',
      ],
      'the target, before the groups': [
        { detail: '[{LED=450 4.4.1 a};{MSG=};{FQDN=mx.fabrikam.com};{IP=203.0.113.9};{LRT=}]', data: proxy },
        'target.fabrikam.com',
        '203.0.113.20',
      ],
      'what Data quotes, where the detail is cut off': [
        {
          detail: 'Reason: [{LED=450 4.4.1 a [Messa',
          data: '<root><MEP Name="RecipientStatus" String="450 4.4.1 a [LastAttemptedServerName=mx.fabrikam.com]"/></root>',
        },
        'mx.fabrikam.com',
        null,
      ],
      'who submitted the message, in a Receive': [
        {
          event: 'Receive',
          detail: '250 2.6.0 Queued',
          data: '<root><MEP Name="ServerHostName" String="x"/><MEP Name="ClientName" String="edge.contoso.com"/><MEP Name="ClientIP" String="198.51.100.4"/></root>',
        },
        'edge.contoso.com',
        '198.51.100.4',
      ],
      'where the detail says that it was sent': [
        { event: 'Send', detail: 'Message sent to mx.fabrikam.com at 203.0.113.9 using TLS1.3. 250 2.0.0 Ok' },
        'mx.fabrikam.com',
        '203.0.113.9',
      ],
      'never our own server': [
        { detail: '550 5.1.10 no', data: '<root><MEP Name="ServerHostName" String="AM0PR04MB0001"/></root>' },
        null,
        null,
      ],
    };
    for (const [name, [event, server, ip]] of Object.entries(cases)) {
      it(`is ${name}`, () => {
        const { record } = first(event);
        assert.deepEqual([record.server, record.ip], [server, ip]);
      });
    }
  });

  describe('Data', () => {
    const cases: Readonly<Record<string, string>> = {
      'a status with an enhanced code':
        'Name="RecipientStatus" String="[{LED=550 «5.1.1» &lt;lea@fabrikam.com&gt; unknown};{MSG=}]"',
      'a status with a bare reply': 'Name="RecipientStatus" String="«550» No such user"',
      'a status code': 'Name="StatusCode" String="550 «4.4.7»"',
      'a code somewhere else, if it is written as one': 'Name="CustomData" Blob="S:Error=550 «5.7.1» no;S:v=5.1.1;S:550"',
      versions: 'Name="BuildVersion" String="15.20.8511.12"',
      numbers: 'Name="StatusCode" Integer="550"',
      'other text that begins with a number': 'Name="ReturnPath" String="550 5@1.1.example"',
    };
    for (const [name, item] of Object.entries(cases)) {
      it(`reads ${name}`, () => {
        const marked = detailOf({ detail: 'no reason', data: `<root><MEP ${item}/></root>` });
        assert.equal(markFindings(unmark(marked)), marked.trimEnd());
      });
    }

    it('tells the failure of its row, by words that end with the value', () => {
      const { findings } = scanText(
        detailOf({
          detail: '550 5.1.10 no',
          data: '<root><MEP Name="RecipientStatus" String="550 5.1.10 no"/><MEP Name="x" String="Access denied"/></root>',
        }),
      );
      assert.deepEqual(
        findings.map(({ telling, failure, text }) => [telling, failure, text]),
        [
          ['diagnostic', 0, '5.1.10 no'],
          ['quotation', 0, '5.1.10 no'],
        ],
      );
    });

    it('is read strictly where it is no XML', () => {
      const marked = detailOf({ data: 'error 550 «5.7.1» no, version 5.1.1' });
      assert.equal(markFindings(unmark(marked)), marked.trimEnd());
    });
  });

  it("reads the cmdlet's view, whose names have several words", () => {
    const text = [
      'Message Trace ID : t-1',
      'Message ID       : <1@contoso.com>',
      'Date             : 11/20/2026 8:00:00 AM',
      'Event            : Fail',
      'Detail           : Reason: [{LED=550',
      '                   5.1.1 no};{MSG=}]',
      'Data             : <root><MEP Name="ConnectorId" String=""/><MEP',
      '                   Name="RecipientStatus" String="550 5.1.1 no"/></root>',
    ].join('\n');
    const { format, findings } = scanText(text);
    assert.equal(format, 'trace-detail');
    assert.deepEqual(
      findings.map(({ line, start, code, reply, message }) => [line, start, code, reply, message]),
      [
        [5, 19, '5.1.1', '550', 't-1'],
        [7, 54, '5.1.1', '550', 't-1'],
      ],
    );
  });

  const alike: Readonly<Record<string, string>> = {
    'its header alone': `${HEADER}\n`,
    'selected columns': 'Date;Event;Detail\n20.11.2026;Defer;"Reason: [{LED=450 4.4.1 later"\n',
    'words of the service': 'Date,Event,Detail\nx,Receive,Message received by: AM0PR04MB0001\n',
    'the columns of Graph': 'DateTime,Event,Action,Description,Data\nx,Receive,,,"<root><MEP Name=""a"" String=""b""/></root>"\n',
    'a list joined with its details':
      'Received,RecipientAddress,Status,Event,Detail,MessageTraceId\n20 Nov,lea@fabrikam.com,Failed,Fail,550 5.1.1 no,t-1\n',
  };
  for (const [name, text] of Object.entries(alike)) {
    it(`is known by ${name}`, () => assert.equal(recogniseFormat(text), 'trace-detail'));
  }

  const others: Readonly<Record<string, string>> = {
    'a journal': 'Date,Event,Action,Detail\n20 Nov,Fail,Restart,Pump 5.1.1 failed\n',
    'a journal with data': 'Date,Event,Action,Detail,Data\n20 Nov,Send,,The letter was sent,<root><a/></root>\n',
    'a programme': 'Date,Event,Description\n20 Nov,Concert,Hall 550\n',
    'the header of any journal': 'Date,Event,Action,Detail,Data\n',
    'a list of events': 'Date : 20 Nov\nEvent : Fail\nDetail : Pump 5.1.1 failed\n',
  };
  for (const [name, text] of Object.entries(others)) {
    it(`is not ${name}`, () => assert.equal(recogniseFormat(text), null));
  }
});

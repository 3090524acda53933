import assert from 'node:assert/strict';
import { emptyRecord } from '../../../../../src/scan/finding.ts';
import { recogniseFormat } from '../../../../../src/scan/recognise.ts';
import { scanText } from '../../../../../src/scan/scanner.ts';

const HEADER = 'Received,SenderAddress,RecipientAddress,Subject,Status,FromIP,ToIP,Size,MessageId,MessageTraceId';

function rowOf(status: string, { time = '11/20/2026 8:00:00 AM', sender = 'anna@contoso.com', subject = 'Plan' } = {}): string {
  return `${time},${sender},Lea@fabrikam.com,${subject},${status},192.0.2.10,203.0.113.9,550,<1@contoso.com>,t-1`;
}

function states(...rows: readonly string[]): (string | null)[] {
  return scanText([HEADER, ...rows].join('\n')).states.map(({ state }) => state);
}

describe('message trace', () => {
  const statuses: readonly (readonly [status: string, state: string | null])[] = [
    ['Delivered', 'delivered'],
    ['Failed', 'failed'],
    ['Pending', 'delayed'],
    ['Expanded', 'expanded'],
    ['FilteredAsSpam', 'dropped'],
    ['filteredAsSpam', 'dropped'],
    ['Filtered as spam', 'dropped'],
    ['Quarantined', 'dropped'],
    ['Recalled', 'dropped'],
    ['GettingStatus', 'queued'],
    ['Resolved', null],
    ['None', null],
    ['Zugestellt', null],
    ['unknownFutureValue', null],
    ['', null],
  ];
  for (const [status, state] of statuses) {
    it(`reads ${state ?? 'nothing'} from ${status || 'an empty status'}`, () => {
      assert.deepEqual(states(rowOf(status)), state === null ? [] : [state]);
    });
  }

  it("reads the table EmailEvents of Defender's advanced hunting: the location of a message says what became of it", () => {
    const header =
      'Timestamp,NetworkMessageId,InternetMessageId,SenderFromAddress,RecipientEmailAddress,Subject,DeliveryAction,DeliveryLocation';
    const locations: readonly (readonly [action: string, location: string, state: string])[] = [
      ['Delivered', 'Inbox/folder', 'delivered'],
      ['Junked', 'Junk folder', 'delivered'],
      ['Delivered', 'On-premises/External', 'relayed'],
      ['Blocked', 'Quarantine', 'dropped'],
      ['Blocked', 'Failed', 'failed'],
      ['Blocked', 'Dropped', 'dropped'],
    ];
    const text = [
      header,
      ...locations.map(
        ([action, location], index) =>
          `2026-11-20T08:00:00Z,n-${index},<${index}@contoso.com>,anna@contoso.com,lea@fabrikam.com,Plan,${action},${location}`,
      ),
    ].join('\n');
    const { format, states: told } = scanText(text);
    assert.equal(format, 'message-trace');
    assert.deepEqual(
      told.map(({ message, state, time }) => [message, state, time]),
      locations.map(([, , state], index) => [`n-${index}`, state, '2026-11-20T08:00:00Z']),
    );
  });

  it('counts no report', () => assert.deepEqual(states(rowOf('Failed', { sender: '<>' })), []));

  it('reads the record; the address tried is the other side', () => {
    const [finding] = scanText([HEADER, rowOf('Failed', { subject: 'Re: 550 5.1.1' })].join('\n')).findings;
    assert.deepEqual(
      [finding?.telling, finding?.outcome, finding?.record],
      [
        'mention',
        'failed',
        {
          ...emptyRecord,
          time: '2026-11-20T08:00:00Z',
          event: 'Failed',
          sender: 'anna@contoso.com',
          recipient: 'Lea@fabrikam.com',
          messageId: '<1@contoso.com>',
          networkMessageId: 't-1',
          ip: '203.0.113.9',
        },
      ],
    );
  });

  it('reads the times of a file in the order that one of them proves', () => {
    const times = (...written: readonly string[]): (string | null)[] =>
      scanText([HEADER, ...written.map((time) => rowOf('Failed', { time }))].join('\n')).states.map(({ time }) => time);
    assert.deepEqual(times('05/11/2026 08:00:00', '20/11/2026 08:00:00'), ['2026-11-05T08:00:00Z', '2026-11-20T08:00:00Z']);
    assert.deepEqual(times('05/11/2026 08:00:00'), ['05/11/2026 08:00:00']);
  });

  it('leaves the times of the admin centre as they are written: nobody says in which zone', () => {
    const rows = (header: string): (string | null | undefined)[] =>
      scanText(`${header}\n2026-11-20 08:00:00,anna@contoso.com,lea@fabrikam.com,Plan,Failed\n`).states.map(({ time }) => time);
    assert.deepEqual(rows('Date,Sender address,Recipient address,Subject,Status'), ['2026-11-20 08:00:00']);
    assert.deepEqual(rows('Date (UTC),Sender address,Recipient address,Subject,Status'), ['2026-11-20T08:00:00Z']);
  });

  it('reads a column of errors as replies, bare ones too, and no other number', () => {
    const text = [
      'Received,SenderAddress,RecipientAddress,Subject,Status,Last error,Size,MessageTraceId',
      '2026-11-20T08:00:00Z,anna@contoso.com,lea@fabrikam.com,550 Plan,Failed,550 No such user,550,5.1.1',
      '2026-11-20T08:00:00Z,anna@contoso.com,leo@fabrikam.com,Plan,Failed: 550 5.7.1 Refused,,421,t-2',
    ].join('\n');
    assert.deepEqual(
      scanText(text).findings.map(({ code, reply, failure }) => [code, reply, failure]),
      [
        [null, '550', 0],
        ['5.7.1', '550', 1],
      ],
    );
  });

  const alike: Readonly<Record<string, string>> = {
    'the header of Get-MessageTraceV2': `${HEADER}\n`,
    'its quoted header below #TYPE': `#TYPE x\n"${HEADER.replaceAll(',', '","')}"\n`,
    'its header with semicolons': `${HEADER.replaceAll(',', ';')}\n`,
    'the columns of Graph': 'Id,MessageId,SenderAddress,RecipientAddress,Subject,Status,FromIP,ToIP,Size,ReceivedDateTime\n',
    'the list of the admin centre':
      'Date\tSender\tRecipient\tSubject\tStatus\n20 Nov\ta@contoso.com\tb@contoso.com\tx\tDelivered\n',
    "some of the cmdlet's properties": 'RecipientAddress,Status\nb@contoso.com,Failed\n',
    'a printed table':
      'PS C:\\> Get-MessageTrace | select RecipientAddress,Status\n\nRecipientAddress Status\n---------------- ------\nb@contoso.com    Failed\n',
    "the cmdlet's view":
      'Message Trace ID  : t-1\nReceived          : x\nSender Address    : a@contoso.com\nRecipient Address : b@contoso.com\nStatus            : Failed\n',
  };
  for (const [name, text] of Object.entries(alike)) {
    it(`is known by ${name}`, () => assert.equal(recogniseFormat(text), 'message-trace'));
  }

  const others: Readonly<Record<string, string>> = {
    'a spreadsheet with date, status and subject': 'Date,Status,Subject\n20 Nov,Failed,Report 5.1.1 of 550\n',
    'a list of parcels': 'Date,Sender,Recipient address,Status\n20 Nov,Anna,Main Street 5,Delivered\n',
    'a printed table of something else': 'RecipientAddress Status\n---------------- ------\nMain Street 5    Failed\n',
    'parcels of people with addresses': 'Date,Sender,Recipient,Status\n20 Nov,a@contoso.com,b@contoso.com,On its way\n',
    payments: 'Received,Sender,Recipient,Subject,Status\n20 Nov,Anna,Eve,Rent,Failed\n',
    'the header of any list': 'Date,Sender,Recipient,Subject,Status\n',
    'a list of properties': 'Date : 20 Nov\nSender : Anna\nRecipient : Eve\nStatus : Failed\n',
  };
  for (const [name, text] of Object.entries(others)) {
    it(`is not ${name}`, () => assert.equal(recogniseFormat(text), null));
  }
});

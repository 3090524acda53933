import assert from 'node:assert/strict';
import { emptyRecord, type LogRecord, messageName } from '../../../../src/scan/finding.ts';
import { recogniseFormat } from '../../../../src/scan/recognise.ts';
import { scanText } from '../../../../src/scan/scanner.ts';
import { renumber } from '../../marks.ts';

const ERROR = '451 4.4.397 Error communicating with target host.';
const TAIL =
  '[{LRT=11/20/2026 8:13:55 AM};{LED=450 4.4.316 Connection refused [Message=Socket error code 10061] [LastAttemptedServerName=mail.contoso.com] [LastAttemptedIP=203.0.113.7:25]};{FQDN=x};{IP=192.0.2.1}]';

/** A record as `Format-List` prints it. */
function listOf(properties: Readonly<Record<string, string>>): string {
  return `\n${Object.entries(properties)
    .map(([name, value]) => `${name.padEnd(20)} : ${value}\n`)
    .join('')}\n`;
}

const queue = {
  Identity: 'EX01\\5',
  DeliveryType: 'DnsConnectorDelivery',
  NextHopDomain: 'contoso.com',
  Status: 'Retry',
  MessageCount: '12',
  LastError: ERROR,
};

const message = {
  Identity: 'EX01\\5\\77',
  InternetMessageId: '<1@example.com>',
  FromAddress: 'sender@example.com',
  Status: 'Retry',
  Queue: 'EX01\\5',
  Recipients: '{a@contoso.com;2;2;;0;CN=x}',
  LastError: ERROR,
};

/** `failure recipient code telling outcome message`. */
function told(text: string): string[] {
  return renumber(scanText(text).findings).map(
    ({ failure, record, code, reply, telling, outcome, message: name }) =>
      `${failure} ${record.recipient ?? '-'} ${code ?? reply} ${telling} ${outcome ?? '-'} ${name ?? '-'}`,
  );
}

function states(text: string): string[] {
  return scanText(text).states.map(
    ({ message: name, failure, recipient, state }) => `${messageName(name, failure)} ${recipient || '-'} ${state}`,
  );
}

function recordOf(text: string): LogRecord {
  const [finding] = scanText(text).findings;
  assert.ok(finding);
  return finding.record;
}

describe('queue listing', () => {
  describe('of Exchange', () => {
    it('says how many messages a queue holds', () => {
      const counts = (MessageCount: string): readonly (number | undefined)[] =>
        scanText(listOf({ ...queue, MessageCount })).states.map(({ messages }) => messages);
      assert.deepEqual([counts('12'), counts('1'), counts('12,481'), counts('0')], [[12], [undefined], [12481], []]);
    });

    it('tells a queue that cannot deliver as one delay', () => {
      assert.deepEqual(told(listOf(queue)), ['0 - 4.4.397 diagnostic delayed -']);
      assert.deepEqual(states(listOf(queue)), ['#0 - delayed']);
    });

    it('keeps queues apart', () => {
      const text = listOf(queue) + listOf({ ...queue, Identity: 'EX01\\6' });
      assert.deepEqual(told(text), ['0 - 4.4.397 diagnostic delayed -', '1 - 4.4.397 diagnostic delayed -']);
      assert.deepEqual(states(text), ['#0 - delayed', '#1 - delayed']);
    });

    const quiet: Readonly<Record<string, Readonly<Record<string, string>>>> = {
      'an empty queue': { ...queue, MessageCount: '0' },
      'a queue at work': { ...queue, Status: 'Active', LastError: '' },
    };
    for (const [name, properties] of Object.entries(quiet)) {
      it(`tells no delay of ${name}`, () => assert.deepEqual(states(listOf(properties)), []));
    }

    it('tells the delay of a queue whose error has no code', () => {
      const text = listOf({ ...queue, Status: 'Ready', LastError: 'A matching connector cannot be found' });
      assert.deepEqual(told(text), []);
      assert.deepEqual(states(text), ['#0 - delayed']);
    });

    it('reads the record of a queue', () => {
      const text = listOf({
        ...queue,
        DeliveryType: 'SmartHostConnectorDelivery',
        NextHopDomain: 'relay.contoso.com',
        NextHopConnector: '5d1b0f7c-1111-4e0b-b25e-0c7a91d4f3e8',
        LastRetryTime: '11/20/2026 9:13:55 AM',
      });
      assert.deepEqual(recordOf(text), {
        ...emptyRecord,
        time: '11/20/2026 9:13:55 AM',
        event: 'Retry',
        server: 'relay.contoso.com',
        connector: '5d1b0f7c-1111-4e0b-b25e-0c7a91d4f3e8',
      } satisfies LogRecord);
    });

    const hops: readonly (readonly [type: string, hop: string, server: string | null, ip: string | null])[] = [
      ['SmartHostConnectorDelivery', '[203.0.113.7]', null, '203.0.113.7'],
      ['SmartHostConnectorDelivery', 'a.contoso.com,b.contoso.com', null, null],
      ['DnsConnectorDelivery', 'contoso.com', null, null],
      ['SmtpDeliveryToMailbox', 'mailbox database 1', null, null],
    ];
    for (const [type, hop, server, ip] of hops) {
      it(`takes ${server ?? ip ?? 'no server'} from ${type} to ${hop}`, () => {
        const record = recordOf(listOf({ ...queue, DeliveryType: type, NextHopDomain: hop }));
        assert.deepEqual([record.server, record.ip], [server, ip]);
      });
    }

    it('takes the server that was tried from the error', () => {
      const [finding] = scanText(listOf({ ...queue, LastError: TAIL })).findings;
      assert.deepEqual([finding?.record.server, finding?.record.ip], ['mail.contoso.com', '203.0.113.7']);
      assert.equal(finding?.tail.message, 'Socket error code 10061');
    });

    it('reads a value that is wrapped, with the prompt before it', () => {
      const text = `[PS] C:\\>Get-Queue | fl\n\n${listOf(queue).replace(ERROR, `451\n${' '.repeat(23)}4.4.0 DNS query failed`)}`;
      assert.deepEqual(told(text), ['0 - 4.4.0 diagnostic delayed -']);
    });

    it('reads a message and its only recipient as one failure', () => {
      const text = listOf({ ...message, Subject: 'was 550 5.7.1 no', Recipients: `{a@contoso.com;2;2;${TAIL};0;CN=x}` });
      assert.deepEqual(told(text), [
        '0 a@contoso.com 4.4.316 quotation delayed <1@example.com>',
        '0 a@contoso.com 4.4.397 diagnostic delayed <1@example.com>',
        '0 a@contoso.com 5.7.1 mention delayed <1@example.com>',
      ]);
      assert.deepEqual(states(text), ['<1@example.com> a@contoso.com delayed']);
    });

    it('gives each of several recipients the error behind the address', () => {
      const text = listOf({
        ...message,
        Recipients: '{a@contoso.com;2;2;450 4.2.1 later;0;CN=x, b@contoso.com;2;2;452 4.2.2 full;0;CN=x}',
        LastError: '',
      });
      assert.deepEqual(told(text), [
        '0 a@contoso.com 4.2.1 quotation delayed <1@example.com>',
        '1 b@contoso.com 4.2.2 quotation delayed <1@example.com>',
      ]);
      assert.deepEqual(states(text), ['<1@example.com> a@contoso.com delayed', '<1@example.com> b@contoso.com delayed']);
    });

    it('reads the record of a message', () => {
      const text = listOf({
        ...message,
        DateReceived: '11/20/2026 8:01:00 AM',
        ExpirationTime: '11/22/2026 8:01:00 AM',
        Directionality: 'Originating',
      });
      assert.deepEqual(recordOf(text), {
        ...emptyRecord,
        time: '11/20/2026 8:01:00 AM',
        event: 'Retry',
        direction: 'Originating',
        sender: 'sender@example.com',
        recipient: 'a@contoso.com',
        messageId: '<1@example.com>',
      } satisfies LogRecord);
      assert.equal(scanText(text).findings[0]?.tail.retryUntil, '11/22/2026 8:01:00 AM');
    });

    it('tells that a message without an error is in the queue', () => {
      assert.deepEqual(states(listOf({ ...message, Status: 'Ready', LastError: '' })), ['<1@example.com> a@contoso.com queued']);
    });

    it('does not count a report that waits', () => {
      const text = listOf({ ...message, FromAddress: '<>' });
      assert.deepEqual(told(text), ['0 a@contoso.com 4.4.397 diagnostic delayed <1@example.com>']);
      assert.deepEqual(states(text), []);
    });

    it('names no recipient where the list was not asked for', () => {
      assert.deepEqual(states(listOf({ ...message, Recipients: '' })), ['<1@example.com> - delayed']);
    });

    it('reads the error by which a digest groups', () => {
      const digest = { GroupByValue: TAIL.slice(0, 100), MessageCount: '550', DeferredMessageCount: '4' };
      assert.deepEqual(told(listOf(digest)), ['0 - 4.4.316 diagnostic delayed -']);
      assert.deepEqual(states(listOf(digest) + listOf({ ...digest, GroupByValue: '450' })), ['#0 - delayed']);
    });

    it('reads what Export-Csv writes', () => {
      const text = `"Identity";"Status";"MessageCount";"LastError";"NextHopDomain"\n"EX01\\5";"Retry";"1";"${ERROR}";"contoso.com"\n`;
      assert.equal(recogniseFormat(text), 'queue-listing');
      assert.deepEqual(told(text), ['0 - 4.4.397 diagnostic delayed -']);
    });
  });

  describe('of Postfix and Sendmail', () => {
    const HEADING = '-Queue ID-  --Size-- ----Arrival Time---- -Sender/Recipient-------';
    const ENTRY = '4F5511A0C2      550 Fri Nov 20 08:01:00  sender@example.com';
    const SAID = '(host mx.contoso.com[203.0.113.7] said: 450 4.7.1 later (in reply to RCPT TO command))';
    const to = (recipient: string): string => `${' '.repeat(41)}${recipient}`;

    it('gives a reason to the recipients below it', () => {
      const text = [HEADING, ENTRY, SAID, to('a@contoso.com'), to('b@contoso.com'), SAID, to('c@contoso.com'), ''].join('\n');
      assert.deepEqual(told(text), [
        '0 a@contoso.com;b@contoso.com 4.7.1 diagnostic delayed 4F5511A0C2',
        '1 c@contoso.com 4.7.1 diagnostic delayed 4F5511A0C2',
      ]);
      assert.deepEqual(states(text), [
        '4F5511A0C2 a@contoso.com delayed',
        '4F5511A0C2 b@contoso.com delayed',
        '4F5511A0C2 c@contoso.com delayed',
      ]);
    });

    it('reads the record', () => {
      assert.deepEqual(recordOf([HEADING, ENTRY, SAID, to('a@contoso.com')].join('\n')), {
        ...emptyRecord,
        time: 'Fri Nov 20 08:01:00',
        sender: 'sender@example.com',
        recipient: 'a@contoso.com',
        session: '4F5511A0C2',
        server: 'mx.contoso.com',
        ip: '203.0.113.7',
      } satisfies LogRecord);
    });

    it('reads a reason that a terminal wrapped, with a bracket too many', () => {
      const text = [HEADING, ENTRY, SAID.replace(' later', '\nlater :('), to('a@contoso.com'), ''].join('\n');
      assert.deepEqual(told(text), ['0 a@contoso.com 4.7.1 diagnostic delayed 4F5511A0C2']);
    });

    it('tells apart who waits for a reason, who is only queued, and reports', () => {
      const text = [
        HEADING,
        ENTRY,
        '(connect to mx.contoso.com[203.0.113.7]:25: Connection refused)',
        to('a@contoso.com'),
        '',
        ENTRY.replace('2 ', '3*'),
        to('b@contoso.com'),
        '',
        ENTRY.replace('2 ', '4 ').replace('sender@example.com', 'MAILER-DAEMON'),
        SAID,
        to('c@contoso.com'),
        '',
      ].join('\n');
      assert.deepEqual(told(text), ['0 c@contoso.com 4.7.1 diagnostic delayed 4F5511A0C4']);
      assert.deepEqual(states(text), ['4F5511A0C2 a@contoso.com delayed', '4F5511A0C3 b@contoso.com queued']);
    });

    it("reads Sendmail's entries, which no blank line parts, with priorities too", () => {
      const text = [
        '-----Q-ID----- --Size-- -Priority- -----Q-Time----- ------------Sender/Recipient-----------',
        '6AK81Qab004421      550      30550+Fri Nov 20 08:01 <sender@example.com>',
        '      8BITMIME   (Deferred: 451 4.7.1 come back later)',
        to('<a@contoso.com>'),
        '6AK82Qab004422*    4527      34527 Fri Nov 20 08:02 <>',
        '                 (Deferred: 451 4.4.1 come back later)',
        to('<b@contoso.com>'),
        '                Total requests: 2',
      ].join('\n');
      assert.deepEqual(told(text), [
        '0 a@contoso.com 4.7.1 diagnostic delayed 6AK81Qab004421',
        '1 b@contoso.com 4.4.1 diagnostic delayed 6AK82Qab004422',
      ]);
      assert.deepEqual(states(text), ['6AK81Qab004421 a@contoso.com delayed']);
    });

    it('tells the time of an object in UTC', () => {
      const text = `{"queue_name": "deferred", "queue_id": "4F5", "arrival_time": 1795161660, "sender": "s@example.com", "recipients": [{"address": "a@contoso.com", "delay_reason": "host mx.contoso.com[203.0.113.7] said: 450 4.7.1 \\"later\\""}, {"address": "b@contoso.com"}]}\n`;
      assert.equal(recogniseFormat(text), 'queue-listing');
      assert.deepEqual(told(text), ['0 a@contoso.com 4.7.1 diagnostic delayed 4F5']);
      assert.equal(recordOf(text).time, '2026-11-20T08:01:00Z');
      assert.deepEqual(states(text), ['4F5 a@contoso.com delayed', '4F5 b@contoso.com queued']);
    });

    it('takes an excerpt without the heading', () => {
      assert.equal(recogniseFormat([ENTRY, SAID, to('a@contoso.com')].join('\n')), 'queue-listing');
    });
  });

  const others: Readonly<Record<string, string>> = {
    'a queue of another system': listOf({ Name: 'orders', Status: 'Active', MessageCount: '12', SizeInBytes: '550' }),
    'another record with an error': listOf({ Identity: 'batch 1', Status: 'Failed', LastError: 'The database is full' }),
    'a list of processes': 'abcdef12  550 Fri Nov 20 08:01:00  idle\nabcdef13  551 Fri Nov 20 08:01:00  idle\n',
    'a table of messages': 'Id,Status,MessageCount\n1,Active,550\n',
    "Exim's listing": '26h  2.4K 1rTqLm-000ABc-1H <sender@example.com>\n          a@contoso.com\n\n',
  };
  for (const [name, text] of Object.entries(others)) {
    it(`does not take ${name}`, () => assert.notEqual(recogniseFormat(text), 'queue-listing'));
  }

  it('takes a queue of which only identity, status and error were asked for', () => {
    assert.equal(recogniseFormat(listOf({ Identity: 'EX01\\5', Status: 'Retry', LastError: ERROR })), 'queue-listing');
  });
});

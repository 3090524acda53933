import assert from 'node:assert/strict';
import { recogniseFormat, scanText } from '../../../../src/scan/scanner.ts';
import { markedTexts } from '../../markedTexts.ts';

function scan(name: string): ReturnType<typeof scanText> {
  const marked = markedTexts.find((one) => one.name === name);
  assert.ok(marked, name);
  return scanText(marked.text);
}

/** `recipient state` of each message, in order. */
function statesOf(name: string): string[] {
  return scan(name).states.map(({ recipient, state }) => `${recipient} ${state}`);
}

describe('summary trace', () => {
  it('tells a state for each recipient, by the last event', () => {
    assert.deepEqual(statesOf('summary-trace.enhanced.txt'), [
      'user@fabrikam.com relayed',
      'user@fabrikam.com failed',
      'eve@fabrikam.com delivered',
      'user@fabrikam.com failed',
      'bob@fabrikam.com delivered',
      'bob@fabrikam.com delayed',
      'zoe@fabrikam.com delayed',
      'sales@contoso.com expanded',
      'anna@contoso.com delivered',
      'old@contoso.com failed',
    ]);
  });

  it('tells of each reply its recipient, its server and its failure', () => {
    const { findings } = scan('summary-trace.enhanced.txt');
    assert.deepEqual(
      findings
        .filter(({ telling }) => telling === 'diagnostic')
        .map(({ code, reply, outcome, record: { recipient, server, ip } }) => [code ?? reply, outcome, recipient, server, ip]),
      [
        ['4.4.316', 'failed', 'user@fabrikam.com', null, null],
        ['4.4.397', 'delayed', 'bob@fabrikam.com', 'mx.fabrikam.com', '203.0.113.9'],
        ['4.3.2', 'delayed', 'bob@fabrikam.com', 'mx.fabrikam.com', '203.0.113.9'],
        ['421', 'delayed', 'zoe@fabrikam.com', null, null],
        ['5.1.10', 'failed', 'old@contoso.com', null, null],
      ],
    );
    const [refused, outer, inner, busy] = findings.map(({ failure }) => failure);
    assert.equal(outer, inner);
    assert.equal(new Set([refused, outer, busy]).size, 3);
  });

  it('reads directions in numbers and in words', () => {
    const { findings } = scan('summary-trace.enhanced.txt');
    assert.deepEqual([...new Set(findings.map(({ record }) => record.direction))], ['Originating', 'Incoming']);
  });
});

describe('message trace', () => {
  it('counts by status; what was held back on purpose is no failure', () => {
    assert.deepEqual(statesOf('message-trace.v2.txt'), [
      'user@fabrikam.com delivered',
      'old@fabrikam.com failed',
      'anna@contoso.com dropped',
      'late@fabrikam.com delayed',
    ]);
  });

  it('reads lists too', () => {
    assert.deepEqual(statesOf('message-trace.list.txt'), ['old@fabrikam.com failed', 'user@fabrikam.com delivered']);
  });

  it('reads a reply that was joined to the list', () => {
    const [finding] = scan('message-trace.joined.txt').findings;
    assert.deepEqual(
      [finding?.outcome, finding?.record.time, finding?.record.recipient, finding?.record.server, finding?.record.ip],
      ['failed', '2026-11-20T08:00:00', 'user@fabrikam.com', 'mx.fabrikam.com', '203.0.113.9'],
    );
  });

  const others: readonly (readonly [what: string, text: string])[] = [
    ['a list of parcels', 'Date,Sender,Recipient,Status\n20 Nov,Anna,Eve,Delivered\n'],
    ['a list of tickets', 'Date,Subject,Status\n20 Nov,Printer,Pending\n'],
  ];
  for (const [what, text] of others) {
    it(`is not ${what}`, () => assert.equal(recogniseFormat(text), null));
  }
});

describe('trace detail', () => {
  it('tells what became of the message, event by event', () => {
    assert.deepEqual(statesOf('trace-detail.csv.txt'), [
      'user@fabrikam.com queued',
      'user@fabrikam.com delayed',
      'user@fabrikam.com failed',
      'eve@fabrikam.com relayed',
    ]);
    assert.deepEqual(statesOf('trace-detail.list.txt'), ['user@fabrikam.com delayed', 'user@fabrikam.com delivered']);
  });

  it('tells detail and data as one failure', () => {
    const [detail, data] = scan('trace-detail.csv.txt').findings;
    assert.deepEqual([detail?.failure, detail?.telling], [data?.failure, 'diagnostic']);
    assert.equal(data?.telling, 'quotation');
  });

  it('reads the wrapped tail of a list', () => {
    const [finding] = scan('trace-detail.list.txt').findings;
    assert.deepEqual(
      [finding?.record.server, finding?.record.ip, finding?.tail.lastAttempt, finding?.record.networkMessageId],
      ['mail.fabrikam.com', '203.0.113.9', '2026-11-20T08:00:04.000Z', '6d0a6c2e-0000-4000-8000-000000000001'],
    );
  });

  it('is not any table with an event', () => {
    assert.equal(recogniseFormat('Date,Event,Place\n20 Nov,Concert,Hall\n'), null);
  });
});

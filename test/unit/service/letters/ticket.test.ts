import assert from 'node:assert/strict';
import { en } from '../../../../src/locales/en/index.ts';
import { ticketOf } from '../../../../src/service/letters/ticket.ts';
import { factsOf } from '../../../../src/service/wording/cardFacts.ts';
import { expectGolden } from '../../golden.ts';
import { documentOf, findingOf, openSample } from '../../samples.ts';
import { extendedTraceOf } from '../../traces.ts';

describe('ticket', () => {
  it('says what the golden ticket says', () => {
    const document = openSample('message-trace.csv');
    const finding = findingOf(document, '4.4.316', ({ line }) => line === 73);
    expectGolden('ticket/refused.txt', `${ticketOf(factsOf(document, finding), en)}\n`);
  });

  it('leaves out what the record does not tell', () => {
    const document = documentOf('550 5.9.99 no\n');
    assert.deepEqual(
      ticketOf(factsOf(document, findingOf(document, '5.9.99')), en)
        .split('\n')
        .slice(1),
      ['Reply: 550 5.9.99 no'],
    );
  });

  it('keeps a value on its line', () => {
    const document = documentOf(
      extendedTraceOf([{ recipient_address: 'a\nSender: b@contoso.com', recipient_status: '550 5.1.10 no\nCause: x' }]),
    );
    const lines = ticketOf(factsOf(document, findingOf(document, '5.1.10')), en).split('\n');
    assert.deepEqual(
      lines.filter((line) => line.startsWith('Cause: x') || line.startsWith('Sender: b')),
      [],
    );
    assert.ok(lines.includes('Recipient: a Sender: b@contoso.com'));
  });
});

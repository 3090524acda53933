import assert from 'node:assert/strict';
import { statedOutcome } from '../../../../src/scan/replies/statedOutcome.ts';

describe('what a report says became of its message', () => {
  const paragraphs: readonly (readonly [text: string, outcome: 'failed' | 'delayed' | null])[] = [
    ['A message that you sent could not be delivered to all.\nThis is a permanent error.', 'failed'],
    ["Your message to a@contoso.com couldn't be\ndelivered.", 'failed'],
    ['Your message to a@contoso.com has been blocked.', 'failed'],
    ['Delivery has failed to these recipients or groups:', 'failed'],
    ['Delivery to the following recipient failed permanently:', 'failed'],
    ['   ----- The following addresses had permanent fatal errors -----', 'failed'],
    ["I wasn't able to deliver your message. This is a permanent error; I've given up.", 'failed'],
    ['Your message could not be delivered for more than 4 hour(s).\nIt will be retried until it is 5 day(s) old.', 'delayed'],
    ['Delivery is delayed to these recipients or groups:', 'delayed'],
    ['There was a temporary problem delivering your message. Gmail will retry for 46 more hours.', 'delayed'],
    ['Warning: message still undelivered after 4 hours', 'delayed'],
    ['The message has not been delivered yet.', 'delayed'],
    ['550 5.1.1 unknown', null],
    ['', null],
  ];
  for (const [text, outcome] of paragraphs) {
    it(`is ${outcome ?? 'not said'} in ${JSON.stringify(text)}`, () => assert.equal(statedOutcome(text), outcome));
  }
});

import assert from 'node:assert/strict';
import { Tally } from '../../../src/report/tally.ts';
import type { MessageState } from '../../../src/scan/finding.ts';

const AT = (minute: number): string => `2026-11-20T08:${String(minute).padStart(2, '0')}:00Z`;

function stateOf(state: MessageState['state'], minute: number | null, others: Partial<MessageState> = {}): MessageState {
  return {
    message: 'm',
    failure: 0,
    recipient: 'a@contoso.com',
    state,
    time: minute === null ? null : AT(minute),
    server: 'mx.example',
    ...others,
  };
}

function tallyOf(...states: readonly MessageState[]): Tally {
  return new Tally(states);
}

/** `state minute` pairs in the order of the file, and which one counts. */
const orders: readonly (readonly [states: readonly MessageState[], last: MessageState['state']])[] = [
  [[stateOf('delayed', 1), stateOf('delivered', 2)], 'delivered'],
  [[stateOf('delivered', 2), stateOf('delayed', 1)], 'delivered'],
  [[stateOf('delayed', 1), stateOf('failed', 2)], 'failed'],
  [[stateOf('failed', 2), stateOf('delayed', 1)], 'failed'],
  [[stateOf('delayed', 1), stateOf('delayed', 2)], 'delayed'],
  [[stateOf('delivered', 1), stateOf('delayed', 1)], 'delivered'],
  [[stateOf('delayed', 1), stateOf('delivered', 1)], 'delivered'],
  [[stateOf('delayed', 1), stateOf('queued', 1)], 'delayed'],
  [[stateOf('queued', 1), stateOf('failed', 1)], 'failed'],
  [[stateOf('failed', null), stateOf('delayed', null)], 'failed'],
  [[stateOf('failed', 1), stateOf('delivered', 1)], 'delivered'],
  [[stateOf('delivered', 1), stateOf('failed', 1)], 'failed'],
  [[stateOf('delayed', null), stateOf('delivered', 1)], 'delivered'],
  [[stateOf('delivered', 1, { time: '2026-11-20T10:30:00+02:00' }), stateOf('failed', 20)], 'delivered'],
  // Exchange Server logs the removal of the copy after a failure.
  [[stateOf('failed', 1), stateOf('dropped', 2)], 'failed'],
  [[stateOf('failed', 1), stateOf('dropped', 1)], 'failed'],
  [[stateOf('delayed', 1), stateOf('dropped', 2)], 'dropped'],
  // Times that cannot be read: the order of the document.
  [[stateOf('delayed', 1, { time: '20.11.2026 12:17' }), stateOf('delivered', 1, { time: '20.11.2026 3:17' })], 'delivered'],
];

describe('tally', () => {
  for (const [states, last] of orders) {
    it(`${states.map(({ state, time }) => `${state} ${time?.slice(11) ?? '-'}`).join(', ')}: ${last}`, () => {
      assert.equal(tallyOf(...states).last('m', 'a@contoso.com')?.state, last);
    });
  }

  it('counts messages and recipients by their last state', () => {
    const tally = tallyOf(
      stateOf('delayed', 1),
      stateOf('delayed', 2),
      stateOf('failed', 2, { recipient: 'b@contoso.com' }),
      stateOf('failed', 3, { recipient: 'b@contoso.com' }),
      stateOf('delayed', 1, { message: 'n' }),
      stateOf('delivered', 2, { message: 'n' }),
      stateOf('queued', 2, { message: 'o' }),
      stateOf('expanded', 2, { message: 'p' }),
    );
    assert.deepEqual(tally.counts(), { failed: 1, delayed: 1, strangers: { failed: 0, delayed: 0 }, whole: true });
  });

  it('counts strangers apart, and each message of a queue', () => {
    const stranger = { isStrangers: true } as const;
    const tally = tallyOf(
      stateOf('failed', 1, { message: 'n', ...stranger }),
      stateOf('dropped', 2, { message: 'n', ...stranger }),
      stateOf('delayed', 1, { message: 'o', ...stranger }),
      stateOf('delayed', 1, { message: 'p', ...stranger }),
      stateOf('delivered', 2, { message: 'p', ...stranger }),
      stateOf('delayed', 1, { message: null, failure: 3, messages: 12 }),
      stateOf('delayed', 1, { message: null, failure: 4, messages: 5 }),
      stateOf('delivered', 2, { message: null, failure: 4 }),
      stateOf('failed', 2),
    );
    assert.deepEqual(tally.counts(), { failed: 1, delayed: 12, strangers: { failed: 1, delayed: 1 }, whole: true });
    assert.equal(tally.last('n', 'a@contoso.com')?.state, 'failed');
  });

  it('knows a recipient in any letter case', () => {
    assert.deepEqual(tallyOf(stateOf('failed', 1)).last('m', 'A@Contoso.com'), {
      state: 'failed',
      time: '2026-11-20T08:01:00.000Z',
    });
    assert.equal(tallyOf(stateOf('failed', 1)).last('n', 'a@contoso.com'), undefined);
  });

  it('keeps a time as it is written where it is not in UTC', () => {
    const local = stateOf('delivered', 1, { time: '2026-11-20T10:30:00+02:00' });
    const time = (...states: readonly MessageState[]) => tallyOf(...states).last('m', 'a@contoso.com')?.time;
    assert.equal(time(stateOf('delayed', 1), local), '2026-11-20T10:30:00+02:00');
    assert.equal(time(local, stateOf('delayed', 50)), '2026-11-20T08:50:00.000Z');
    assert.equal(time(stateOf('delivered', 1, { time: '20.11.2026 3:17' })), '20.11.2026 3:17');
  });

  it('tells when a message was queued first', () => {
    const tally = tallyOf(stateOf('queued', 3), stateOf('queued', 5), stateOf('delayed', 6));
    assert.equal(tally.queuedAt('m'), AT(3));
    assert.equal(tally.queuedAt('n'), undefined);
  });

  it('tells the latest success at a server', () => {
    const tally = tallyOf(
      stateOf('relayed', 5, { server: 'MX.example' }),
      stateOf('delivered', 3),
      stateOf('failed', 9),
      stateOf('delivered', 4, { server: null }),
    );
    assert.equal(tally.lastSuccess('mx.EXAMPLE'), AT(5));
    assert.equal(tally.lastSuccess('other.example'), undefined);
  });
});

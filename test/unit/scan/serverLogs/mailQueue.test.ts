import assert from 'node:assert/strict';
import { MailQueue } from '../../../../src/scan/serverLogs/mailQueue.ts';

function numbered(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `q${index}`);
}

describe('mail queue', () => {
  it('adds what is told to what is known', () => {
    const queue = new MailQueue();
    queue.learn('q', { sender: 'a@contoso.com' });
    queue.learn('q', { messageId: '<1@contoso.com>' });
    queue.wait('q', 'b@contoso.com');
    queue.wait('q', 'b@contoso.com');
    assert.deepEqual(queue.get('q'), {
      sender: 'a@contoso.com',
      messageId: '<1@contoso.com>',
      waiting: ['b@contoso.com'],
      listed: [],
      left: null,
    });
    queue.settle('q', 'b@contoso.com');
    assert.deepEqual(queue.get('q').waiting, []);
    queue.forget('q');
    assert.equal(queue.get('q').sender, null);
  });

  it('knows nothing without an id', () => {
    const queue = new MailQueue();
    queue.learn(null, { sender: 'a@contoso.com' });
    assert.equal(queue.get(null).sender, null);
  });

  it('goes on from the memory of another', () => {
    const queue = new MailQueue();
    queue.learn('q', { sender: '<>', left: 1 });
    queue.list('q', ['a@contoso.com']);
    queue.wait('q', 'b@contoso.com');
    const memory = queue.rest();
    assert.ok(memory !== null);
    const next = new MailQueue(memory);
    assert.deepEqual(next.get('q'), queue.get('q'));
    assert.equal(next.rest(), memory);
    assert.deepEqual(next.takeListed('q'), ['a@contoso.com']);
    assert.deepEqual(next.takeListed('q'), []);
  });

  it('forgets the oldest messages, and keeps no large memory', () => {
    const queue = new MailQueue();
    for (const id of numbered(20_001)) {
      queue.learn(id, { sender: id });
    }
    assert.equal(queue.get('q0').sender, null);
    assert.equal(queue.get('q1').sender, 'q1');
    assert.equal(queue.rest(), null);
  });

  it('forgets messages some time after their last recipient', () => {
    const queue = new MailQueue();
    for (const id of numbered(5000)) {
      queue.learn(id, { sender: id, left: 1 });
      queue.settle(id, 'a@contoso.com');
    }
    assert.equal(queue.get('q0').sender, null);
    assert.equal(queue.get('q4999').sender, 'q4999');
    assert.ok(queue.rest() !== null);
  });

  it('remembers no more than a hundred recipients of one message', () => {
    const queue = new MailQueue();
    for (const recipient of numbered(200)) {
      queue.wait('q', recipient);
    }
    queue.list('q', numbered(200));
    assert.equal(queue.get('q').waiting.length, 100);
    assert.equal(queue.get('q').listed.length, 100);
  });
});

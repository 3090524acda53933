import assert from 'node:assert/strict';
import { CiscoMessages } from '../../../../../src/scan/serverLogs/cisco/ciscoMessages.ts';

describe("what Cisco's log has said", () => {
  it('is handed over to another reader, unless it is too much', () => {
    const messages = new CiscoMessages();
    messages.learn('1', { sender: 'anna@contoso.com' });
    messages.address('1', '0', 'user@fabrikam.com');
    messages.connect('7', '203.0.113.7');
    const copy = new CiscoMessages(messages.rest() ?? undefined);
    assert.deepEqual(copy.get('1'), { sender: 'anna@contoso.com', messageId: null, recipients: { 0: 'user@fabrikam.com' } });
    assert.equal(copy.ipOf('7'), '203.0.113.7');
    for (let mid = 2; mid < 20; mid++) {
      for (let rid = 0; rid < 60; rid++) {
        copy.address(`${mid}`, `${rid}`, 'user@fabrikam.com');
      }
    }
    assert.equal(copy.rest(), null);
    for (let mid = 2; mid < 20; mid++) {
      copy.forget(`${mid}`);
    }
    assert.equal(copy.rest(), messages.rest());
  });

  it('is kept of the latest messages and the first recipients', () => {
    const messages = new CiscoMessages();
    for (let mid = 0; mid <= 20_000; mid++) {
      messages.learn(`${mid}`, { sender: 'anna@contoso.com' });
    }
    assert.equal(messages.get('0').sender, null);
    assert.equal(messages.get('20000').sender, 'anna@contoso.com');
    for (let rid = 0; rid <= 100; rid++) {
      messages.address('20000', `${rid}`, `user${rid}@fabrikam.com`);
    }
    assert.equal(Object.keys(messages.get('20000').recipients).length, 100);
  });
});

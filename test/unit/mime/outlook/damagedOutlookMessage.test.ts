import assert from 'node:assert/strict';
import { convertOutlookMessage } from '../../../../src/mime/outlook/outlookMessage.ts';
import { assertDamageIsRead, whole } from './outlookReport.ts';

describe('damaged Outlook messages', () => {
  it('are told by one notice wherever they are cut off', () => {
    assert.deepEqual(convertOutlookMessage(whole).notices, []);
    for (let length = 8; length < whole.length - 512; length += 509) {
      const { notices } = convertOutlookMessage(whole.subarray(0, length));
      assert.equal(notices.filter(({ kind }) => kind === 'truncated').length, 1, String(length));
    }
  });

  it('are read, whatever bytes are changed, into no more than a few times their length', () => assertDamageIsRead(30));

  it('are bounded where every chain is a loop and every size the largest', () => {
    const bytes = whole.slice();
    const view = new DataView(bytes.buffer);
    const directory = 512 + view.getUint32(48, true) * 512;
    for (let at = directory; at + 128 <= directory + 4096; at += 128) {
      view.setUint32(at + 120, 0xffffffff, true);
    }
    const table = 512 + view.getUint32(76, true) * 512;
    for (let at = table; at < table + 512; at += 4) {
      view.setUint32(at, (at - table) / 4, true);
    }
    const { text, notices } = convertOutlookMessage(bytes);
    assert.ok(text.length <= 20 * bytes.length);
    assert.ok(notices.some(({ kind }) => kind === 'truncated'));
  });
});

import assert from 'node:assert/strict';
import { emptyRecord, type LogRecord } from '../../../../../src/scan/finding.ts';
import { recogniseFormat } from '../../../../../src/scan/recognise.ts';
import { scanText } from '../../../../../src/scan/scanner.ts';

const RECEIVED =
  '[20/Nov/2026 17:58:30] Recv: Queue-ID: 655b0002-00000001, Service: SMTP, From: <orders@contoso.com>, To: <user@fabrikam.com>, Size: 1229, Sender-Host: 192.0.2.20, SSL: yes';

/** An attempt to deliver the message. */
function sent(result: string, rest: string, id = '655b0002-00000001'): string {
  return `[20/Nov/2026 17:58:31] Sent: Queue-ID: ${id}, Recipient: <user@fabrikam.com>, Result: ${result}, Status: ${rest}`;
}

/** `message recipient state` of each state. */
function states(...lines: readonly string[]): readonly string[] {
  return scanText(lines.join('\n')).states.map(({ message, recipient, state }) => `${message ?? '-'} ${recipient} ${state}`);
}

describe("Kerio Connect's mail log", () => {
  it('says of a failure what the line about its arrival has said of the message', () => {
    const [finding] = scanText(`${RECEIVED}\n${sent('failed', '5.1.1 User unknown, sorry, Remote-Host: 203.0.113.9')}`).findings;
    assert.deepEqual(finding?.record, {
      ...emptyRecord,
      time: '20/Nov/2026 17:58:31',
      event: 'failed',
      sender: 'orders@contoso.com',
      recipient: 'user@fabrikam.com',
      session: '655b0002-00000001',
      ip: '203.0.113.9',
    } satisfies LogRecord);
    assert.equal(finding?.text, '5.1.1 User unknown, sorry');
  });

  it('tells what became of each recipient, but of reports nothing', () => {
    assert.deepEqual(
      states(
        RECEIVED,
        sent('delayed', '4.4.1 Cannot connect to host'),
        sent('delivered', '2.0.0 , Remote-Host: 203.0.113.9'),
        RECEIVED.replace('orders@contoso.com', '').replace('0002', '0003'),
        sent('failed', '5.1.1 unknown', '655b0003-00000001'),
      ),
      ['655b0002-00000001 user@fabrikam.com delayed', '655b0002-00000001 user@fabrikam.com delivered'],
    );
  });

  it('may tell a failure in words alone', () => {
    const [finding, ...others] = scanText(sent('failed', 'Host not found, Remote-Host: mx.fabrikam.com')).findings;
    assert.equal(others.length, 0);
    assert.deepEqual(
      [finding?.code, finding?.reply, finding?.reason, finding?.text, finding?.record.server],
      [null, null, 'dns', 'Host not found', 'mx.fabrikam.com'],
    );
  });

  it('is told by its queue ids, not by words like its own', () => {
    assert.equal(recogniseFormat('[20/Nov/2026 17:58:31] Sent: Queue-ID: none, Result: failed, Status: 5.1.1\n'), 'plain-text');
    assert.equal(recogniseFormat(`${sent('delivered', '2.0.0')}\n`), 'kerio-log');
  });
});

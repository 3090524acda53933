import assert from 'node:assert/strict';
import { recogniseFormat } from '../../../../../src/scan/recognise.ts';
import { firstRecord, toldFindings, toldStates } from '../../toldFindings.ts';

/** A line about a message to these recipients. */
function lineOf(event: string, values: string, to = '"user@contoso.com"', from = '"s@fabrikam.com"'): string {
  return `2026-11-20T08:00:00Z INFO What happened (${event}) queueId = 5501, from = ${from}, to = [${to}], size = 550, total = 1, ${values}\n`;
}

const FAILED = lineOf(
  'delivery.dsn-perm-fail',
  'to = "user@contoso.com", hostname = "mx1.contoso.com", code = 550, details = "The "user" is unknown, to = nobody", total = 0',
);

describe('Stalwart log', () => {
  it('is told by the names of its events, not by the layout that others share', () => {
    assert.equal(recogniseFormat(FAILED), 'stalwart-log');
    assert.equal(recogniseFormat('2026-11-20T08:00:00Z INFO Started (http.start) port = 550, code = 550\n'), null);
    assert.equal(recogniseFormat(`I see this in the log\nand do not understand it\n${FAILED}`), null);
  });

  it('reads a record, also where the words hold quotation marks and names of values', () => {
    assert.deepEqual(toldFindings(FAILED), ['0 550 - failed recipient-unknown']);
    assert.deepEqual(firstRecord(FAILED), {
      time: '2026-11-20T08:00:00Z',
      event: 'delivery.dsn-perm-fail',
      sender: 's@fabrikam.com',
      recipient: 'user@contoso.com',
      session: '5501',
      server: 'mx1.contoso.com',
    });
  });

  it('has the time of the event, not that of the journal around it', () => {
    const text = `Nov 20 08:00:09 mx1 stalwart[5]: ${FAILED}`;
    assert.equal(recogniseFormat(text), 'stalwart-log');
    assert.equal(firstRecord(text).time, '2026-11-20T08:00:00Z');
  });

  it('reads a reply that newer versions write in words', () => {
    const text = lineOf(
      'delivery.dsn-perm-fail',
      'to = "user@contoso.com", details = "Unexpected response for RCPT TO:<user@contoso.com>: Code: 553, Enhanced code: 5.7.1, Message: Sender address rejected", total = 0',
    );
    assert.deepEqual(toldFindings(text), ['0 553 5.7.1 failed sender-rejected']);
  });

  it('finds the words of an event in an event, for the recipients at the domain', () => {
    const text = lineOf(
      'delivery.connect-error',
      'domain = "contoso.com", hostname = "mx2.contoso.com", localIp = (null), remoteIp = 203.0.113.8, remotePort = 25, causedBy = SMTP error occurred (smtp.error) { details = I/O Error, reason = "Connection refused (os error 111)" }, elapsed = 3ms',
      '"a@contoso.com", "<b@contoso.com>", "c@example.org"',
    );
    assert.deepEqual(toldFindings(text), ['0 - - delayed connection']);
    assert.deepEqual(toldStates(text), ['5501 a@contoso.com delayed', '5501 b@contoso.com delayed']);
    assert.equal(firstRecord(text).ip, '203.0.113.8');
  });

  it('tells deliveries to its own mailboxes from others, and leaves out reports', () => {
    const delivered = (hostname: string, from?: string): string =>
      lineOf(
        'delivery.dsn-success',
        `to = "user@contoso.com", hostname = "${hostname}", code = 250, details = "OK"`,
        undefined,
        from,
      );
    assert.deepEqual(toldStates(delivered('localhost')), ['5501 user@contoso.com delivered']);
    assert.deepEqual(toldStates(delivered('mx1.contoso.com')), ['5501 user@contoso.com relayed']);
    assert.deepEqual(toldStates(delivered('localhost', '<>')), []);
    assert.deepEqual(toldStates(delivered('localhost', '"<>"')), []);
  });

  it('tells what it refused to clients by what happened', () => {
    const text =
      '2026-11-20T08:00:00Z INFO Relay not allowed (smtp.relay-not-allowed) listenerId = "smtp", localPort = 25, remoteIp = 203.0.113.99, remotePort = 48251, to = "x@example.net"\n';
    assert.deepEqual(toldFindings(text), ['0 - - failed relay-denied']);
    assert.deepEqual([firstRecord(text).direction, firstRecord(text).ip], ['Receive', '203.0.113.99']);
  });

  it('reads what a container shows, with colours', () => {
    const coloured = FAILED.replace('2026-11-20T08:00:00Z INFO What', 'stalwart | \u001b[32;1mINFO\u001b[0m \u001b[37;1mWhat')
      .replaceAll(/(\w+) = /g, '\u001b[36m$1\u001b[0m = ')
      .replace('to = nobody', 'nobody');
    assert.equal(recogniseFormat(coloured), 'stalwart-log');
    assert.equal(firstRecord(coloured).recipient, 'user@contoso.com');
  });
});

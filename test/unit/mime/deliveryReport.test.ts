import assert from 'node:assert/strict';
import { isOfRecipient, readDeliveryReport } from '../../../src/mime/deliveryReport.ts';
import { StatusGroups } from '../../../src/mime/deliveryStatus.ts';

function reportOf(...lines: readonly string[]): ReturnType<typeof readDeliveryReport> {
  const reader = new StatusGroups();
  for (const [line, text] of lines.entries()) {
    reader.line({ text, line });
  }
  const groups = reader.take();
  return readDeliveryReport(groups.find((group) => !isOfRecipient(group)) ?? [], groups.filter(isOfRecipient));
}

const nothing = {
  finalRecipient: null,
  originalRecipient: null,
  action: null,
  status: null,
  diagnosticCode: null,
  remoteMta: null,
  lastAttempt: null,
  willRetryUntil: null,
};

describe('delivery report', () => {
  it('tells what every field says', () => {
    const report = reportOf(
      'Reporting-MTA: dns; mx.contoso.com',
      'Received-From-MTA: dns;client.contoso.com',
      'Arrival-Date: Fri, 20 Nov 2026 09:31:06 +0100',
      '',
      'Original-Recipient: rfc822;<list@contoso.com>',
      'Final-Recipient: RFC822; anna@fabrikam.com',
      'Action: Delayed (still trying)',
      'Status: 4.4.7 (expired)',
      'Diagnostic-Code: smtp;450 4.4.316',
      '  Connection refused',
      'Remote-MTA: dns;mx.fabrikam.com (203.0.113.7)',
      'Last-Attempt-Date: Sat, 21 Nov 2026 08:22:17 GMT',
      'Will-Retry-Until: tomorrow',
      '',
      'Final-Recipient: rfc822;bruno@fabrikam.com',
    );
    assert.deepEqual(report, {
      reportingMta: 'mx.contoso.com',
      receivedFromMta: 'client.contoso.com',
      arrivalDate: '2026-11-20T08:31:06Z',
      recipients: [
        {
          finalRecipient: 'anna@fabrikam.com',
          originalRecipient: 'list@contoso.com',
          action: 'delayed',
          status: '4.4.7 (expired)',
          diagnosticCode: 'smtp;450 4.4.316 Connection refused',
          remoteMta: 'mx.fabrikam.com (203.0.113.7)',
          lastAttempt: '2026-11-21T08:22:17Z',
          willRetryUntil: 'tomorrow',
        },
        { ...nothing, finalRecipient: 'bruno@fabrikam.com' },
      ],
    });
  });

  it('reads addresses beyond ASCII, plain and escaped, but no characters that are none', () => {
    const recipientOf = (value: string): string | null | undefined =>
      reportOf(`Final-Recipient: ${value}`).recipients[0]?.finalRecipient;
    assert.equal(recipientOf('utf-8; анна@пример.рф'), 'анна@пример.рф');
    assert.equal(recipientOf('UTF-8;\\x{430}\\x{43D}\\x{43d}\\x{1F4E7}@fabrikam.com'), 'анн📧@fabrikam.com');
    assert.equal(recipientOf('utf-8;a\\x{0A}\\x{D800}\\x{110000}@fabrikam.com'), 'a\\x{0A}\\x{D800}\\x{110000}@fabrikam.com');
    assert.equal(recipientOf('rfc822;\\x{430}@fabrikam.com'), '\\x{430}@fabrikam.com');
  });

  it('is empty where nothing is told', () => {
    assert.deepEqual(reportOf(), { reportingMta: null, receivedFromMta: null, arrivalDate: null, recipients: [] });
    assert.deepEqual(reportOf('Status: 5.1.1').recipients, [{ ...nothing, status: '5.1.1' }]);
  });
});

/** A report as Outlook saves it, whole and damaged at random. */

import assert from 'node:assert/strict';
import { convertOutlookMessage } from '../../../../src/mime/outlook/outlookMessage.ts';
import type { Finding } from '../../../../src/scan/finding.ts';
import { Scanner } from '../../../../src/scan/scanner.ts';
import { outlookFile, type Properties } from '../../../outlookFile.ts';
import { seed } from '../../../seed.ts';
import { randomNumbers } from '../../randomNumbers.ts';

export const ascii = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));

export function findingsOf(text: string): Finding[] {
  const findings: Finding[] = [];
  const scanner = new Scanner({ finding: (finding) => findings.push(finding), state: () => undefined });
  scanner.readAs('outlook-message');
  scanner.push(text);
  scanner.end();
  return findings;
}

export const report: Properties = {
  messageClass: 'REPORT.IPM.Note.NDR',
  subject: 'Undeliverable: Invoice',
  fromName: 'Microsoft Outlook',
  fromAddress: 'postmaster@contoso.com',
  submitted: new Date('2026-11-20T09:30:00Z'),
  messageId: '<report@contoso.com>',
};
export const status = [
  'Reporting-MTA: dns; mx.contoso.com',
  '',
  'Final-Recipient: rfc822; bob@fabrikam.com',
  'Action: failed',
  'Status: 5.1.10',
  'Diagnostic-Code: smtp; 550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found',
].join('\r\n');

/** The file with a message inside it and everything that a report has. */
export const whole = outlookFile({
  properties: { ...report, htmlCodePage: 1251, body: 'words '.repeat(2000), html: ascii('<p>words</p>'.repeat(500)) },
  recipients: [{ displayName: 'Bob', smtpAddress: 'bob@fabrikam.com', statusCode: 511 }],
  attachments: [
    { mimeType: 'message/delivery-status', data: ascii(status) },
    {
      method: 5,
      message: {
        properties: { subject: 'Inner', body: 'inner words' },
        attachments: [{ fileName: 'a.txt', data: ascii('x'.repeat(9000)) }],
      },
    },
  ],
});

/** Asserts that reading `count` damaged files gives no more than a few times their length. */
export function assertDamageIsRead(count: number): void {
  const random = randomNumbers(seed);
  const directory = 512 + new DataView(whole.buffer).getUint32(48, true) * 512;
  const extremes = [0, 1, 0x7f, 0x80, 0xfe, 0xff];
  let read = 0;
  for (let file = 0; file < count; file++) {
    const bytes = whole.slice();
    for (let change = random(20); change >= 0; change--) {
      // Most damage to the words shows nothing: chains and sizes are in the header, the directory and the tables.
      const at = [random(512), directory + random(4096), bytes.length - 1 - random(1024), random(bytes.length)][random(4)] ?? 0;
      bytes[at] = extremes[random(extremes.length)] ?? 0;
    }
    const { text, notices } = convertOutlookMessage(bytes);
    findingsOf(text);
    assert.ok(text.length <= 20 * bytes.length);
    assert.ok(text !== '' || notices.length === 1);
    read += text === '' ? 0 : 1;
  }
  assert.ok(read > count / 5, String(read));
}

/** Outlook's files for the suite, written while it is bundled: what writes them runs in Node alone. */

import { outlookFile } from '../outlookFile.ts';

const REPLY = '550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup';

export type OutlookFileName = 'report' | 'before' | 'after' | 'cut' | 'encrypted' | 'rightsProtected';

/** In base64, by name. */
export function writeOutlookFiles(): Readonly<Record<OutlookFileName, string>> {
  const ascii = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));
  const body = `Delivery has failed to these recipients:\r\n\r\nbob@fabrikam.com\r\nRemote Server returned '${REPLY}'\r\n`;
  const files: Record<OutlookFileName, Uint8Array> = {
    report: outlookFile({ properties: { messageClass: 'REPORT.IPM.Note.NDR', subject: 'Undeliverable: Invoice', body } }),
    before: outlookFile({ properties: { subject: 'Before', body: 'text' } }),
    after: outlookFile({ properties: { subject: 'After', body: 'text' } }),
    cut: outlookFile({ properties: { subject: 'Cut', body: 'x'.repeat(20_000) } }).slice(0, 1024),
    encrypted: outlookFile({
      properties: { messageClass: 'IPM.Note.SMIME', subject: 'Secret' },
      attachments: [{ fileName: 'smime.p7m', mimeType: 'application/pkcs7-mime', data: ascii('0\x82') }],
    }),
    rightsProtected: outlookFile({ properties: { headers: 'Content-Class: rpmsg.message\r\n', body: 'Use Outlook' } }),
  };
  return Object.fromEntries(
    Object.entries(files).map(([name, bytes]) => [name, Buffer.from(bytes).toString('base64')]),
  ) as Record<OutlookFileName, string>;
}

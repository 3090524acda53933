/** Non-delivery reports as source text: a test gives the groups and the words it is about. */

interface ReportParts {
  /** Header lines besides the usual ones. */
  readonly header?: readonly string[];
  /** The text part; with an encoding its header says so. */
  readonly text?: readonly string[];
  readonly encoding?: string;
  readonly type?: string;
  /** Groups of the delivery-status part after the first. */
  readonly groups?: readonly (readonly string[])[];
  /** The returned message, and how it is labelled. */
  readonly returned?: readonly string[];
  readonly returnedType?: string;
}

export function reportOf(parts: ReportParts): string {
  const { header = [], text, encoding = '7bit', type = 'text/plain', groups, returned, returnedType = 'message/rfc822' } = parts;
  const lines = [
    'From: postmaster@contoso.com',
    'To: sender@example.com',
    'Date: Fri, 20 Nov 2026 08:00:00 +0000',
    'Subject: Undeliverable: Order',
    'MIME-Version: 1.0',
    ...header,
    'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
    '',
  ];
  if (text !== undefined) {
    lines.push('--b', `Content-Type: ${type}`, `Content-Transfer-Encoding: ${encoding}`, '', ...text, '');
  }
  if (groups !== undefined) {
    lines.push('--b', 'Content-Type: message/delivery-status', '', 'Reporting-MTA: dns;mx.contoso.com', '');
    lines.push(...groups.flatMap((group) => [...group, '']));
  }
  if (returned !== undefined) {
    lines.push('--b', `Content-Type: ${returnedType}`, '', ...returned, '');
  }
  return `${[...lines, '--b--'].join('\n')}\n`;
}

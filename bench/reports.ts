/** Non-delivery reports as mail, in the shapes in which servers and people send them: plain, encoded with HTML, of Postfix, and forwarded. */

/** Contents of the reports, in turn. */
const replies = [
  '550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup',
  '550 5.4.1 Recipient address rejected: Access denied. AS(201806281) [DB3EUR04FT031.eop-EUR04.prod.protection.outlook.com]',
  '550 5.7.1 RESOLVER.RST.AuthRequired; authentication required',
  '554 5.2.2 mailbox full; STOREDRV.Deliver.Exception:QuotaExceededException.MapiExceptionShutoffQuotaExceeded',
  '550 5.7.64 TenantAttribution; Relay Access Denied',
  '550 5.0.350 Remote server returned an error -> 550 5.7.1 Service unavailable; client blocked',
  '450 4.4.316 Connection refused [Message=Socket error code 10061] [LastAttemptedServerName=mail.fabrikam.com]',
  '451 4.7.500 Server busy. Please try again later from [198.51.100.22]. (S77719)',
] as const;

/** What a report is written from. */
interface Bounce {
  readonly number: number;
  readonly recipient: string;
  readonly reply: string;
}

/** A report of about 6 KB. */
export function report(number: number): string {
  const bounce = { number, recipient: `user${number}@fabrikam.com`, reply: replies[number % replies.length] ?? replies[0] };
  const shapes = [plainReport, encodedReport, postfixReport, forwardedReport];
  return (shapes[number % shapes.length] ?? plainReport)(bounce).join('\r\n');
}

/** As Exchange Server writes it: text, fields, and the message. */
function plainReport({ number, recipient, reply }: Bounce): readonly string[] {
  const boundary = `b${number}`;
  return [
    ...headerOf(number, 'postmaster@contoso.com', boundary),
    `--${boundary}`,
    'Content-Type: text/plain; charset=utf-8',
    '',
    ...wordsOf(recipient, reply),
    '',
    'Original message headers:',
    '',
    ...hops().slice(0, 6),
    '',
    ...fieldsOf(boundary, 'EXCH01.contoso.com', recipient, reply),
    ...returnedOf(boundary, number, recipient),
    `--${boundary}--`,
    '',
  ];
}

/** As Exchange Online writes it: the words twice, as text and as HTML, both encoded. */
function encodedReport({ number, recipient, reply }: Bounce): readonly string[] {
  const boundary = `b${number}`;
  const inner = `a${number}`;
  const html = [
    '<html><head><style>td { font: 14px Arial }</style></head><body><table width="600"><tr><td>',
    `<p>Your message to <b>${recipient}</b> couldn&#39;t be delivered.</p>`,
    ...wordsOf(recipient, reply).map((line) => `<div>${line.replaceAll('>', '&gt;')}</div>`),
    ...hops()
      .slice(0, 2)
      .map((line) => `<tr><td style="color: #333">${line}</td></tr>`),
    '</td></tr></table></body></html>',
  ];
  return [
    ...headerOf(number, 'MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@contoso.com', boundary),
    `--${boundary}`,
    `Content-Type: multipart/alternative; boundary="${inner}"`,
    '',
    `--${inner}`,
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    ...inBase64(wordsOf(recipient, reply)),
    `--${inner}`,
    'Content-Type: text/html; charset=utf-8',
    'Content-Transfer-Encoding: quoted-printable',
    '',
    ...html.flatMap(inQuotedPrintable),
    `--${inner}--`,
    '',
    ...fieldsOf(boundary, 'DB3EUR04FT031.eop-EUR04.prod.protection.outlook.com', recipient, reply),
    ...returnedOf(boundary, number, recipient),
    `--${boundary}--`,
    '',
  ];
}

/** As Postfix writes it: the header alone is returned. */
function postfixReport({ number, recipient, reply }: Bounce): readonly string[] {
  const boundary = `4F9D195432C.${number}/mail.contoso.com`;
  return [
    ...headerOf(number, 'MAILER-DAEMON@mail.contoso.com (Mail Delivery System)', boundary),
    'This is a MIME-encapsulated message.',
    '',
    `--${boundary}`,
    'Content-Description: Notification',
    'Content-Type: text/plain; charset=us-ascii',
    '',
    'This is the mail system at host mail.contoso.com.',
    '',
    "I'm sorry to have to inform you that your message could not",
    "be delivered to one or more recipients. It's attached below.",
    '',
    `<${recipient}>: host mx.fabrikam.com[203.0.113.9] said: ${reply}`,
    '    (in reply to RCPT TO command)',
    '',
    ...fieldsOf(boundary, 'mail.contoso.com', recipient, reply),
    `--${boundary}`,
    'Content-Description: Undelivered Message Headers',
    'Content-Type: text/rfc822-headers',
    '',
    ...messageHeaderOf(number, recipient),
    '',
    `--${boundary}--`,
    '',
  ];
}

/** As a person passes it on: the report is a message in theirs. */
function forwardedReport(bounce: Bounce): readonly string[] {
  const boundary = `f${bounce.number}`;
  return [
    'From: anna@contoso.com',
    'To: helpdesk@contoso.com',
    `Message-ID: <fw-${bounce.number}@contoso.com>`,
    'Date: Fri, 20 Nov 2026 09:12:00 +0000',
    `Subject: =?utf-8?B?${Buffer.from(`Unzustellbar: Bestellung ${bounce.number} – bitte prüfen`).toString('base64')}?=`,
    'MIME-Version: 1.0',
    `Content-Type: multipart/mixed; boundary="${boundary}"`,
    '',
    `--${boundary}`,
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: quoted-printable',
    '',
    'K=C3=B6nnt ihr euch das bitte ansehen? Das kam heute fr=C3=BCh zur=C3=BCck.',
    '',
    `--${boundary}`,
    'Content-Type: message/rfc822',
    '',
    ...plainReport(bounce),
    `--${boundary}--`,
    '',
  ];
}

function headerOf(number: number, from: string, boundary: string): readonly string[] {
  return [
    `From: ${from}`,
    'To: anna@contoso.com',
    `Message-ID: <ndr-${number}@contoso.com>`,
    'Date: Fri, 20 Nov 2026 08:32:40 +0000',
    `Subject: Undeliverable: Order ${number}`,
    'MIME-Version: 1.0',
    `Content-Type: multipart/report; report-type=delivery-status; boundary="${boundary}"`,
    'Auto-Submitted: auto-replied',
    '',
  ];
}

function wordsOf(recipient: string, reply: string): readonly string[] {
  return [
    'Delivery has failed to these recipients or groups:',
    '',
    recipient,
    'Give your email admin the error details shown below.',
    '',
    'Diagnostic information for administrators:',
    '',
    'Generating server: EXCH01.contoso.com',
    '',
    recipient,
    `Remote Server returned '${reply}'`,
  ];
}

function fieldsOf(boundary: string, server: string, recipient: string, reply: string): readonly string[] {
  return [
    `--${boundary}`,
    'Content-Type: message/delivery-status',
    '',
    `Reporting-MTA: dns;${server}`,
    '',
    `Final-Recipient: rfc822;${recipient}`,
    `Action: ${reply.startsWith('4') ? 'delayed' : 'failed'}`,
    `Status: ${reply.split(' ')[1]}`,
    `Diagnostic-Code: smtp;${reply}`,
    '',
  ];
}

function returnedOf(boundary: string, number: number, recipient: string): readonly string[] {
  return [
    `--${boundary}`,
    'Content-Type: message/rfc822',
    '',
    ...messageHeaderOf(number, recipient),
    '',
    'See the attached order.',
  ];
}

function messageHeaderOf(number: number, recipient: string): readonly string[] {
  return [
    ...hops(),
    'From: anna@contoso.com',
    `To: ${recipient}`,
    `Message-ID: <${number}@contoso.com>`,
    `Subject: Order ${number}`,
    ...Array.from({ length: 30 }, (_, line) => `X-Filler-${line}: ${'0123456789abcdef'.repeat(4)}`),
  ];
}

function hops(): readonly string[] {
  return Array.from({ length: 8 }, (_, hop) => [
    `Received: from EXCH0${hop}.contoso.com (10.0.0.${hop}) by EXCH0${hop + 1}.contoso.com (10.0.0.${hop + 1}) with Microsoft SMTP Server`,
    ` (version=TLS1_3, cipher=TLS_AES_256_GCM_SHA384) id 15.2.1544.${hop}; Fri, 20 Nov 2026 08:31:0${hop} +0000`,
  ]).flat();
}

function inBase64(lines: readonly string[]): readonly string[] {
  return (
    Buffer.from(lines.join('\r\n'))
      .toString('base64')
      .match(/.{1,76}/g) ?? []
  );
}

/** Wrapped as RFC 2045 section 6.7 wants it. */
function inQuotedPrintable(line: string): readonly string[] {
  return line
    .replaceAll('=', '=3D')
    .replace(/.{70}(?=.)/g, '$&=\n')
    .split('\n');
}

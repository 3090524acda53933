/** Non-delivery reports as mail. */

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

/** A report of about 6 KB. */
export function report(number: number): string {
  const boundary = `b${number}`;
  const recipient = `user${number}@fabrikam.com`;
  const reply = replies[number % replies.length] ?? replies[0];
  const hops = Array.from({ length: 8 }, (_, hop) => [
    `Received: from EXCH0${hop}.contoso.com (10.0.0.${hop}) by EXCH0${hop + 1}.contoso.com (10.0.0.${hop + 1}) with Microsoft SMTP Server`,
    ` (version=TLS1_3, cipher=TLS_AES_256_GCM_SHA384) id 15.2.1544.${hop}; Fri, 20 Nov 2026 08:31:0${hop} +0000`,
  ]).flat();
  const filler = Array.from({ length: 30 }, (_, line) => `X-Filler-${line}: ${'0123456789abcdef'.repeat(4)}`);
  return [
    'From: postmaster@contoso.com',
    'To: anna@contoso.com',
    `Message-ID: <ndr-${number}@contoso.com>`,
    'Date: Fri, 20 Nov 2026 08:32:40 +0000',
    `Subject: Undeliverable: Order ${number}`,
    'MIME-Version: 1.0',
    `Content-Type: multipart/report; report-type=delivery-status; boundary="${boundary}"`,
    'Auto-Submitted: auto-replied',
    '',
    `--${boundary}`,
    'Content-Type: text/plain; charset=utf-8',
    '',
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
    '',
    'Original message headers:',
    '',
    ...hops.slice(0, 6),
    '',
    `--${boundary}`,
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns;EXCH01.contoso.com',
    '',
    `Final-Recipient: rfc822;${recipient}`,
    `Action: ${reply.startsWith('4') ? 'delayed' : 'failed'}`,
    `Status: ${reply.split(' ')[1]}`,
    `Diagnostic-Code: smtp;${reply}`,
    '',
    `--${boundary}`,
    'Content-Type: message/rfc822',
    '',
    ...hops,
    'From: anna@contoso.com',
    `To: ${recipient}`,
    `Message-ID: <${number}@contoso.com>`,
    `Subject: Order ${number}`,
    ...filler,
    '',
    'See the attached order.',
    `--${boundary}--`,
    '',
  ].join('\r\n');
}

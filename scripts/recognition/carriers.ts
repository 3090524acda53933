/** The shortest log or report in which a reply stands as admins see it: each carrier makes one around a reply. */

/** A reply and who wrote it. */
export interface Reply {
  /** RFC 5321 reply code, or empty. */
  readonly reply: string;
  /** RFC 3463 enhanced status code, or empty. */
  readonly code: string;
  readonly text: string;
  /** The host that answered. */
  readonly host: string;
}

const RECIPIENT = 'anna@contoso.com';
const SENDER = 'orders@fabrikam.com';

/** The reply as a server sends it. */
function said({ reply, code, text }: Reply): string {
  return [reply, code, text].filter(Boolean).join(' ');
}

/** First digit of the reply: transient or permanent. */
function digitOf({ reply, code }: Reply): string {
  return (reply || code || '5').charAt(0);
}

/** A status for a field that needs one. */
function statusOf(reply: Reply): string {
  return reply.code || `${digitOf(reply)}.0.0`;
}

/** A reply for a server's line that needs one. */
function replyOf(reply: Reply): string {
  return reply.reply || (digitOf(reply) === '4' ? '450' : '550');
}

function isTransient(reply: Reply): boolean {
  return digitOf(reply) === '4';
}

/** A delivery of Postfix that `program` could not make, in the words `why`. */
function postfixLine(program: string, relay: string, reply: Reply, why: string): string {
  const status = isTransient(reply) ? 'deferred' : 'bounced';
  return (
    `Nov 20 10:00:01 mail postfix/${program}[1234]: 4F1A2B3C4D: to=<${RECIPIENT}>, relay=${relay}, ` +
    `delay=1.1, delays=0.1/0/0.5/0.5, dsn=${statusOf(reply)}, status=${status} (${why})\n`
  );
}

/** Postfix quotes the server that answered. */
export function quotedByPostfix(reply: Reply): string {
  const why = `host ${reply.host}[203.0.113.7] said: ${said(reply)} (in reply to RCPT TO command)`;
  return postfixLine('smtp', `${reply.host}[203.0.113.7]:25`, reply, why);
}

/** Postfix quotes the server that delivers into mailboxes. */
export function quotedByPostfixLmtp(reply: Reply): string {
  const why = `host mail.contoso.com[private/dovecot-lmtp] said: ${said({ ...reply, text: `<${RECIPIENT}> ${reply.text}` })}`;
  return postfixLine('lmtp', 'mail.contoso.com[private/dovecot-lmtp]', reply, `${why} (in reply to RCPT TO command)`);
}

/** Postfix quotes the content filter beside it. */
export function quotedByPostfixFilter(reply: Reply): string {
  const why = `host 127.0.0.1[127.0.0.1] said: ${said(reply)} (in reply to end of DATA command)`;
  return postfixLine('smtp-amavis/smtp', '127.0.0.1[127.0.0.1]:10024', reply, why);
}

/** Postfix gives its own words, without another server's. */
export function postfixDelivery(reply: Reply, program: string): string {
  return postfixLine(program, 'none', reply, reply.text);
}

/** Postfix refuses what a stranger sends. */
export function postfixRefusal(reply: Reply, program: string): string {
  const client = program === 'postscreen' ? '[203.0.113.99]:4321' : 'unknown[203.0.113.99]';
  return (
    `Nov 20 10:00:01 mail postfix/${program}[1234]: NOQUEUE: reject: RCPT from ${client}: ${replyOf(reply)} ${statusOf(reply)} ` +
    `${reply.text}; from=<${SENDER}> to=<${RECIPIENT}> proto=ESMTP helo=<mail.example.net>\n`
  );
}

/** A milter of Postfix refuses a message. */
export function milterRefusal(reply: Reply): string {
  return (
    `Nov 20 10:00:01 mail postfix/cleanup[1234]: 4F1A2B3C4D: milter-reject: END-OF-MESSAGE from unknown[203.0.113.99]: ` +
    `${statusOf(reply)} ${reply.text}; from=<${SENDER}> to=<${RECIPIENT}> proto=ESMTP helo=<mail.example.net>\n`
  );
}

/** A line of Postfix that is about no recipient. */
export function postfixRemark(reply: Reply, program: string): string {
  const id = program === 'qmgr' ? `4F1A2B3C4D: from=<${SENDER}>, ` : '';
  return `Nov 20 10:00:01 mail postfix/${program}[1234]: ${id}${reply.text}\n`;
}

/** Exim could not deliver. */
export function eximDelivery(reply: Reply): string {
  const at = '2026-11-20 08:00:02 1wLqx3-0003xY-Zz';
  return isTransient(reply)
    ? `${at} == ${RECIPIENT} R=dnslookup T=remote_smtp defer (-1): ${reply.text}\n`
    : `${at} ** ${RECIPIENT} R=dnslookup T=remote_smtp: ${reply.text}\n`;
}

/** Exim refuses what a stranger sends. */
export function eximRefusal(reply: Reply): string {
  const rejected = isTransient(reply) ? 'temporarily rejected' : 'rejected';
  return (
    `2026-11-21 09:00:00 H=mail.example.net [203.0.113.99] F=<${SENDER}> ${rejected} RCPT <${RECIPIENT}>: ` + `${said(reply)}\n`
  );
}

/** Sendmail could not deliver. */
export function sendmailDelivery(reply: Reply): string {
  const stat = isTransient(reply) ? `Deferred: ${reply.text}` : reply.text;
  return (
    `Nov 20 08:00:03 relay1 sm-mta[1203]: 6AK701xx001201: to=<${RECIPIENT}>, delay=00:00:02, xdelay=00:00:01, mailer=esmtp, ` +
    `pri=120550, relay=mx.contoso.com. [203.0.113.7], dsn=${statusOf(reply)}, stat=${stat}\n`
  );
}

/** A ruleset of Sendmail refuses what a stranger sends. */
export function sendmailRefusal(reply: Reply): string {
  return (
    `Nov 21 09:00:00 mail sm-mta[2201]: 6AL900xx002201: ruleset=check_rcpt, arg1=<${RECIPIENT}>, ` +
    `relay=mail.example.net [203.0.113.99], reject=${said(reply)}\n`
  );
}

/** qmail could not deliver. */
export function qmailDelivery(reply: Reply): string {
  const status = isTransient(reply) ? 'deferral' : 'failure';
  return [
    '2026-11-20 09:00:01.550511500 new msg 5501',
    `2026-11-20 09:00:01.550512500 info msg 5501: bytes 5110 from <${SENDER}> qp 5512 uid 1000`,
    `2026-11-20 09:00:01.550513500 starting delivery 1: msg 5501 to remote ${RECIPIENT}`,
    `2026-11-20 09:00:02.110000500 delivery 1: ${status}: ${reply.text.replaceAll(' ', '_')}/`,
    '2026-11-20 09:00:02.120000500 end msg 5501',
    '',
  ].join('\n');
}

/** OpenSMTPD could not deliver. */
export function openSmtpdDelivery(reply: Reply): string {
  const result = isTransient(reply) ? 'TempFail' : 'PermFail';
  return (
    `Nov 22 17:00:05 mx smtpd[45037]: 0a1b2c3d4e5f6073 mta delivery evpid=5f0a11aa0000a002 from=<${SENDER}> to=<${RECIPIENT}> ` +
    `rcpt=<-> source="192.0.2.1" relay="203.0.113.7 (mx.contoso.com)" delay=1s result="${result}" stat="${reply.text}"\n`
  );
}

/** OpenSMTPD refuses what a stranger sends. */
export function openSmtpdRefusal(reply: Reply): string {
  return (
    'Nov 22 17:00:01 mx smtpd[45037]: 0a1b2c3d4e5f6071 smtp failed-command address=203.0.113.99 host=mail.example.net ' +
    `command="RCPT TO:<${RECIPIENT}>" result="${said(reply)}"\n`
  );
}

/** A report in which a mail server quotes the one that answered. */
export function report(reply: Reply): string {
  return reportOf(reply, 'mail.fabrikam.com', `Remote-MTA: dns; ${reply.host}`);
}

/** A report of an Exchange server about its own refusal. */
export function exchangeReport(reply: Reply): string {
  return reportOf(reply, 'EXCH01.fabrikam.com', 'X-Display-Name: Anna Bell');
}

function reportOf(reply: Reply, reporter: string, field: string): string {
  return [
    `From: postmaster@${reporter}`,
    `To: ${SENDER}`,
    'Subject: Undelivered mail',
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status; boundary=b',
    '',
    '--b',
    'Content-Type: message/delivery-status',
    '',
    `Reporting-MTA: dns;${reporter}`,
    '',
    `Final-Recipient: rfc822;${RECIPIENT}`,
    `Action: ${isTransient(reply) ? 'delayed' : 'failed'}`,
    `Status: ${statusOf(reply)}`,
    field,
    `Diagnostic-Code: smtp;${said(reply)}`,
    '',
    '--b--',
    '',
  ].join('\r\n');
}

const SEND_HEAD = [
  '#Software: Microsoft Exchange Server',
  '#Version: 15.0.0.0',
  '#Log-type: SMTP Send Protocol Log',
  '#Date: 2026-11-20T08:00:01.212Z',
  '#Fields: date-time,connector-id,session-id,sequence-number,local-endpoint,remote-endpoint,event,data,context',
];

/** A protocol log of Exchange in which the other server answers. */
export function sendLog(reply: Reply): string {
  return protocolLog(SEND_HEAD, [
    '+,,',
    `<,220 ${reply.host} ESMTP,`,
    '>,EHLO mail.fabrikam.com,',
    `<,250  ${reply.host} Hello PIPELINING ENHANCEDSTATUSCODES,`,
    `>,MAIL FROM:<${SENDER}>,`,
    '<,250 2.1.0 Ok,',
    `>,RCPT TO:<${RECIPIENT}>,`,
    `<,${quoted(said(reply))},`,
    '>,QUIT,',
    '-,,Local',
  ]);
}

/** A protocol log of Exchange with a remark of its own. */
export function sendLogRemark({ text }: Reply): string {
  return protocolLog(SEND_HEAD, ['+,,', `*,,${quoted(text)}`, '-,,Local']);
}

/** A protocol log of Exchange about a session that others opened, with a remark of its own. */
export function receiveLogRemark({ text }: Reply): string {
  const head = SEND_HEAD.map((line) => line.replace('SMTP Send', 'SMTP Receive'));
  const isEnd = text.startsWith('Remote');
  return protocolLog(head, [
    '+,,',
    '>,220 EXCH01.contoso.com ESMTP,',
    ...(isEnd ? [`-,,${text}`] : [`*,,${quoted(text)}`, '-,,Local']),
  ]);
}

function protocolLog(head: readonly string[], events: readonly string[]): string {
  const rows = events.map(
    (event, index) =>
      `2026-11-20T08:00:03.${100 + index}Z,Internet,08DF45DB91F0FD01,${index},192.0.2.10:20011,203.0.113.7:25,${event}`,
  );
  return [...head, ...rows, ''].join('\r\n');
}

/** A connectivity log of Exchange: a connection that failed, or what ended the session. */
export function connectivityLog(reply: Reply): string {
  const isDescription = /^(?:Failed connection|Messages:)/.test(reply.text);
  const description = isDescription ? reply.text : `Messages: 0 Bytes: 0 (Retry : ${said(reply)})`;
  return [
    '#Software: Microsoft Exchange Server',
    '#Version: 15.0.0.0',
    '#Log-type: Transport Connectivity Log',
    '#Date: 2026-11-20T08:00:00.004Z',
    '#Fields: date-time,session,source,Destination,direction,description',
    '2026-11-20T08:00:02.211Z,08DF45DB91F40001,SMTP,contoso.com,+,DnsConnectorDelivery 5e1f4c4c-5511-4550-8241-450045114221;QueueLength=TQ=1;',
    `2026-11-20T08:00:02.633Z,08DF45DB91F40001,SMTP,contoso.com,${description.startsWith('Messages') ? '-' : '>'},${quoted(description)}`,
    '',
  ].join('\r\n');
}

/** A row of a tracking log: a failure, or an attempt that is repeated. */
export function trackingLog(reply: Reply): string {
  const [source, event, status] = isTransient(reply)
    ? ['SMTP', 'DEFER', `[{LRT=11/18/2026 6:01:38 AM};{LED=${said(reply)}};{FQDN=mx.contoso.com};{IP=203.0.113.7}]`]
    : ['ROUTING', 'FAIL', said(reply)];
  return [
    '#Software: Microsoft Exchange Server',
    '#Version: 15.0.0.0',
    '#Log-type: Message Tracking Log',
    '#Date: 2026-11-18T06:00:00.000Z',
    '#Fields: date-time,client-ip,client-hostname,server-ip,server-hostname,source-context,connector-id,source,event-id,' +
      'internal-message-id,message-id,network-message-id,recipient-address,recipient-status,total-bytes,recipient-count,' +
      'related-recipient-address,reference,message-subject,sender-address,return-path,message-info,directionality',
    `2026-11-18T06:01:38.000Z,,EXCH01,,EXCH01.fabrikam.com,,,${source},${event},450421,<k@fabrikam.com>,` +
      `0c1d2e3f-0000-4000-8000-000000000801,${RECIPIENT},${quoted(status)},5500,1,,,Offer,${SENDER},${SENDER},,Originating`,
    '',
  ].join('\r\n');
}

/** A value of a table. */
function quoted(value: string): string {
  return /[",]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}

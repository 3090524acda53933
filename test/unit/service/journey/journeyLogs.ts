/**
 * One message through two servers and Exchange Online, as seven logs tell it. EXCH01's clock is right; EXCH02's is 90 seconds ahead, and its
 * tracking log was exported in local time (UTC+1). EXCH02 could not reach Exchange Online for ten minutes. There a mail flow rule
 * adds a disclaimer, and a DLP policy blocks the message for one of its two recipients, about which a report comes back.
 */

export const MESSAGE_ID = 'plan.2026@contoso.com';
export const NETWORK_ID = '6d0a6c2e-1111-4000-8000-08df47320001';

const FIELDS =
  'date-time,client-ip,client-hostname,server-ip,server-hostname,source-context,connector-id,source,event-id,internal-message-id,message-id,network-message-id,recipient-address,recipient-status,total-bytes,recipient-count,related-recipient-address,reference,message-subject,sender-address,return-path,message-info,directionality,tenant-id,original-client-ip,original-server-ip,custom-data';

export interface Row {
  readonly time: string;
  readonly client?: string;
  readonly server?: string;
  readonly context?: string;
  readonly connector?: string;
  readonly source: string;
  readonly event: string;
  readonly recipients?: string;
  readonly status?: string;
  readonly reference?: string;
  readonly data?: string;
  /** Of a report: its own ids and its recipient. */
  readonly report?: string;
}

const BOTH = 'lea@fabrikam.com;leo@tailspintoys.com';

function valuesOf({
  time,
  client = '',
  server = '',
  context = '',
  connector = '',
  source,
  event,
  ...row
}: Row): readonly string[] {
  const { recipients = BOTH, status = '', reference = '', data = '', report } = row;
  const ids = report === undefined ? [`<${MESSAGE_ID}>`, NETWORK_ID] : [`<${report}>`, '6d0a6c2e-2222-4000-8000-08df47320002'];
  const sender = report === undefined ? 'anna@contoso.com' : '<>';
  const about = [
    ids[0] ?? '',
    ids[1] ?? '',
    recipients,
    status,
    '4410',
    '2',
    '',
    reference,
    'Plan',
    sender,
    sender,
    '',
    'Originating',
    '',
    '',
    '',
  ];
  return [time, '', client, '', server, context, connector, source, event, '42', ...about, data];
}

function quoted(value: string): string {
  return /[",;]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}

export function trackingLog(rows: readonly Row[]): string {
  const head = [
    '#Software: Microsoft Exchange Server',
    '#Version: 15.02.1544.011',
    '#Log-type: Message Tracking Log',
    `#Fields: ${FIELDS}`,
  ];
  return [...head, ...rows.map((row) => valuesOf(row).map(quoted).join(','))].map((line) => `${line}\r\n`).join('');
}

/** With the columns of `Get-MessageTrackingLog | Export-Csv`, whose times have no zone. */
function exportedLog(rows: readonly Row[]): string {
  const columns = [
    'Timestamp',
    'ClientHostname',
    'ServerHostname',
    'SourceContext',
    'ConnectorId',
    'Source',
    'EventId',
    'MessageId',
  ];
  const named = rows.map((row) => {
    const values = valuesOf(row);
    return [0, 2, 4, 5, 6, 7, 8, 10, 11, 12, 13, 19].map((index) => `"${(values[index] ?? '').replaceAll('"', '""')}"`).join(',');
  });
  return [
    [...columns, 'NetworkMessageId', 'Recipients', 'RecipientStatus', 'Sender'].map((name) => `"${name}"`).join(','),
    ...named,
  ]
    .map((line) => `${line}\r\n`)
    .join('');
}

const SENT_TO_HUB = `250 2.6.0 <${MESSAGE_ID}> [InternalId=77, Hostname=EXCH02.contoso.com] 5012 bytes in 0.1, 48 KB/sec Queued mail for delivery`;
const SENT_ONLINE = `250 2.6.0 <${MESSAGE_ID}> [InternalId=88, Hostname=DB9PR04MB8341.eurprd04.prod.outlook.com] 5300 bytes in 0.2, 26 KB/sec Queued mail for delivery`;

const first = trackingLog([
  { time: '2026-11-20T08:00:00.000Z', client: 'EXCH01.contoso.com', server: 'EXCH01', source: 'STOREDRIVER', event: 'RECEIVE' },
  {
    time: '2026-11-20T08:00:02.000Z',
    client: 'EXCH01',
    server: 'EXCH02.contoso.com',
    context: `08DF452CAA950001;${SENT_TO_HUB}`,
    connector: 'Intra-Organization SMTP Send Connector',
    source: 'SMTP',
    event: 'SEND',
  },
]);

const firstSends = sessionLog('Send', [
  ['2026-11-20T08:00:01.500Z', 'Intra-Organization SMTP Send Connector', '08DF452CAA950001', '*', '', 'attempting to connect'],
  [
    '2026-11-20T08:00:01.510Z',
    'Intra-Organization SMTP Send Connector',
    '08DF452CAA950001',
    '<',
    '220 EXCH02.contoso.com Microsoft ESMTP MAIL Service ready',
    '',
  ],
  [
    '2026-11-20T08:00:01.600Z',
    'Intra-Organization SMTP Send Connector',
    '08DF452CAA950001',
    '*',
    '',
    `sending message with RecordId 42 and InternetMessageId <${MESSAGE_ID}>`,
  ],
  [
    '2026-11-20T08:00:01.700Z',
    'Intra-Organization SMTP Send Connector',
    '08DF452CAA950001',
    '>',
    'MAIL FROM:<anna@contoso.com> SIZE=4410',
    '',
  ],
  [
    '2026-11-20T08:00:01.700Z',
    'Intra-Organization SMTP Send Connector',
    '08DF452CAA950001',
    '>',
    'RCPT TO:<lea@fabrikam.com>',
    '',
  ],
  [
    '2026-11-20T08:00:01.700Z',
    'Intra-Organization SMTP Send Connector',
    '08DF452CAA950001',
    '>',
    'RCPT TO:<leo@tailspintoys.com>',
    '',
  ],
  ['2026-11-20T08:00:01.710Z', 'Intra-Organization SMTP Send Connector', '08DF452CAA950001', '<', '250 2.1.0 Sender OK', ''],
  ['2026-11-20T08:00:01.710Z', 'Intra-Organization SMTP Send Connector', '08DF452CAA950001', '<', '250 2.1.5 Recipient OK', ''],
  ['2026-11-20T08:00:01.710Z', 'Intra-Organization SMTP Send Connector', '08DF452CAA950001', '<', '250 2.1.5 Recipient OK', ''],
  ['2026-11-20T08:00:01.800Z', 'Intra-Organization SMTP Send Connector', '08DF452CAA950001', '>', 'BDAT 4410 LAST', ''],
  ['2026-11-20T08:00:01.990Z', 'Intra-Organization SMTP Send Connector', '08DF452CAA950001', '<', SENT_TO_HUB, ''],
]);

/** In local time, by a clock that is 90 seconds ahead. */
const second = exportedLog([
  {
    time: '2026-11-20 09:01:32',
    client: 'EXCH01.contoso.com',
    server: 'EXCH02',
    context: '08DF452CBB950002;2026-11-20T08:01:31.500Z;0',
    connector: 'EXCH02\\Default EXCH02',
    source: 'SMTP',
    event: 'RECEIVE',
  },
  {
    time: '2026-11-20 09:01:35',
    client: 'EXCH02',
    server: 'contoso-com.mail.protection.outlook.com',
    connector: 'To Exchange Online',
    source: 'SMTP',
    event: 'DEFER',
    status: '[{LED=451 4.4.0 Primary target IP address responded with: "421 4.2.1 Unable to connect."};{FQDN=};{IP=}]',
  },
  {
    time: '2026-11-20 09:11:36',
    client: 'EXCH02',
    server: 'contoso-com.mail.protection.outlook.com',
    context: `08DF452CBB950003;${SENT_ONLINE}`,
    connector: 'To Exchange Online',
    source: 'SMTP',
    event: 'SENDEXTERNAL',
  },
]);

const secondReceives = sessionLog('Receive', [
  ['2026-11-20T08:01:31.500Z', 'EXCH02\\Default EXCH02', '08DF452CBB950002', '+', '', ''],
  [
    '2026-11-20T08:01:31.510Z',
    'EXCH02\\Default EXCH02',
    '08DF452CBB950002',
    '>',
    '220 EXCH02.contoso.com Microsoft ESMTP MAIL Service ready',
    '',
  ],
  ['2026-11-20T08:01:31.700Z', 'EXCH02\\Default EXCH02', '08DF452CBB950002', '<', 'MAIL FROM:<anna@contoso.com> SIZE=4410', ''],
  ['2026-11-20T08:01:31.700Z', 'EXCH02\\Default EXCH02', '08DF452CBB950002', '<', 'RCPT TO:<lea@fabrikam.com>', ''],
  ['2026-11-20T08:01:31.700Z', 'EXCH02\\Default EXCH02', '08DF452CBB950002', '<', 'RCPT TO:<leo@tailspintoys.com>', ''],
  ['2026-11-20T08:01:31.710Z', 'EXCH02\\Default EXCH02', '08DF452CBB950002', '>', '250 2.1.0 Sender OK', ''],
  ['2026-11-20T08:01:31.710Z', 'EXCH02\\Default EXCH02', '08DF452CBB950002', '>', '250 2.1.5 Recipient OK', ''],
  ['2026-11-20T08:01:31.710Z', 'EXCH02\\Default EXCH02', '08DF452CBB950002', '>', '250 2.1.5 Recipient OK', ''],
  ['2026-11-20T08:01:31.800Z', 'EXCH02\\Default EXCH02', '08DF452CBB950002', '<', 'BDAT 4410 LAST', ''],
  ['2026-11-20T08:01:31.990Z', 'EXCH02\\Default EXCH02', '08DF452CBB950002', '>', SENT_TO_HUB, ''],
]);

const DLP = '550 5.7.1 TRANSPORT.RULES.RejectMessage; the message was rejected by organization policy';

/** Extended trace, in UTC. */
const trace = traceOf([
  {
    time: '2026-11-20T08:10:06.100Z',
    client: 'EXCH02.contoso.com',
    server: 'DB9PR04MB8341.eurprd04.prod.outlook.com',
    source: 'SMTP',
    event: 'RECEIVE',
  },
  {
    time: '2026-11-20T08:10:06.400Z',
    client: 'DB9PR04MB8341.eurprd04.prod.outlook.com',
    source: 'AGENT',
    event: 'AGENTINFO',
    data: 'S:AMA=SUM|action=p;S:TRA=ETR|ruleId=19a25eb2-0000-4000-8000-47b6c3590001|action=ApplyHtmlDisclaimer|mode=Enforce;S:TRA=DLP|dlpId=55a25eb2-0000-4000-8000-47b6c3590002|ruleId=19a25eb2-0000-4000-8000-47b6c3590003|action=RejectMessage|mode=Enforce',
  },
  {
    time: '2026-11-20T08:10:06.500Z',
    client: 'DB9PR04MB8341.eurprd04.prod.outlook.com',
    source: 'AGENT',
    event: 'FAIL',
    recipients: 'leo@tailspintoys.com',
    status: `[{LED=${DLP}};{FQDN=};{IP=}]`,
    reference: '<report.1@contoso.com>',
  },
  {
    time: '2026-11-20T08:10:07.000Z',
    server: 'DB9PR04MB8341.eurprd04.prod.outlook.com',
    source: 'DSN',
    event: 'DSN',
    recipients: 'anna@contoso.com',
    reference: `<${MESSAGE_ID}>`,
    report: 'report.1@contoso.com',
  },
  {
    time: '2026-11-20T08:10:08.000Z',
    client: 'DB9PR04MB8341.eurprd04.prod.outlook.com',
    server: 'mx.fabrikam.com',
    source: 'SMTP',
    event: 'SENDEXTERNAL',
    recipients: 'lea@fabrikam.com',
    status: '250 2.0.0 Ok: queued as 4cQ7vB5z0Kz9Y',
  },
]);

function traceOf(rows: readonly Row[]): string {
  const columns = FIELDS.replaceAll('-', '_').replace('date_time', 'date_time_utc');
  return [columns, ...rows.map((row) => valuesOf(row).map(quoted).join(','))].map((line) => `${line}\r\n`).join('');
}

const bounce = `From: Microsoft Outlook <postmaster@contoso.com>
To: anna@contoso.com
Date: Fri, 20 Nov 2026 08:10:07 +0000
Subject: Undeliverable: Plan
Message-ID: <report.1@contoso.com>
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="b1"

--b1
Content-Type: text/plain

Your message to leo@tailspintoys.com was rejected by a policy of your organization.

--b1
Content-Type: message/delivery-status

Reporting-MTA: dns;DB9PR04MB8341.eurprd04.prod.outlook.com

Final-Recipient: rfc822;leo@tailspintoys.com
Action: failed
Status: 5.7.1
Diagnostic-Code: smtp;${DLP}

--b1
Content-Type: message/rfc822

Received: from EXCH02.contoso.com (203.0.113.7) by DB9PR04MB8341.eurprd04.prod.outlook.com
 (10.0.0.9) with Microsoft SMTP Server id 15.20.1; Fri, 20 Nov 2026 08:10:06 +0000
Received: from EXCH01.contoso.com (10.0.4.11) by EXCH02.contoso.com (10.0.4.12)
 with Microsoft SMTP Server id 15.2.1; Fri, 20 Nov 2026 08:01:32 +0000
From: anna@contoso.com
To: lea@fabrikam.com, leo@tailspintoys.com
Subject: Plan
Message-ID: <${MESSAGE_ID}>

Plan
--b1--
`;

function sessionLog(direction: 'Send' | 'Receive', lines: readonly (readonly string[])[]): string {
  const head = [
    '#Software: Microsoft Exchange Server',
    '#Version: 15.02.1544.011',
    `#Log-type: SMTP ${direction} Protocol Log`,
    '#Fields: date-time,connector-id,session-id,sequence-number,local-endpoint,remote-endpoint,event,data,context',
  ];
  const [local, remote] = direction === 'Send' ? ['10.0.4.11:41022', '10.0.4.12:25'] : ['10.0.4.12:25', '10.0.4.11:41022'];
  const rows = lines.map(([time = '', connector = '', session = '', event = '', data = '', context = ''], index) =>
    [time, connector, session, String(index), local, remote, event, quoted(data), quoted(context)].join(','),
  );
  return [...head, ...rows].map((line) => `${line}\r\n`).join('');
}

/** By name, in the order of a folder. */
export const journeyLogs: Readonly<Record<string, string>> = {
  'EXCH01-MSGTRK.LOG': first,
  'EXCH01-SEND.LOG': firstSends,
  'EXCH02-RECV.LOG': secondReceives,
  'EXCH02-tracking.csv': second,
  'bounce.eml': bounce,
  'trace.csv': trace,
};

/** Records of message traces, tracking logs and protocol logs as Exchange writes them, always the same for a seed. */

import { randomNumbers } from './random.ts';

export type TableKind = 'trace' | 'tracking' | 'protocol';

/** Replies of servers, with the event that each leads to. */
const failures = [
  ['FAIL', '550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup'],
  ['FAIL', '550 5.1.1 RESOLVER.ADR.ExRecipNotFound; not found'],
  ['FAIL', '550 5.1.1 The mailbox that you write to is not here, or not any more. Look for letters that are missing or too many'],
  [
    'FAIL',
    '550 5.4.1 Recipient address rejected: Access denied. AS(201806281) [DB3EUR04FT031.eop-EUR04.prod.protection.outlook.com]',
  ],
  ['FAIL', '550 5.7.1 RESOLVER.RST.AuthRequired; authentication required'],
  ['FAIL', '550 5.7.133 RESOLVER.RST.SenderNotAuthenticatedForGroup; authentication required; Delivery restriction check failed'],
  ['FAIL', '550 5.7.64 TenantAttribution; Relay Access Denied'],
  [
    'FAIL',
    '550 5.7.509 Access denied, sending domain example.org does not pass DMARC verification and has a DMARC policy of reject.',
  ],
  ['FAIL', '550 5.7.606 Access denied, banned sending IP [198.51.100.219]'],
  ['FAIL', '554 5.2.2 mailbox full; STOREDRV.Deliver.Exception:QuotaExceededException.MapiExceptionShutoffQuotaExceeded'],
  [
    'FAIL',
    '554 5.2.0 STOREDRV.Deliver.Exception:StoragePermanentException; Cannot save changes. 16.41827:E9000000, 5.51992:C0000000',
  ],
  ['FAIL', '552 5.3.4 Message size exceeds fixed maximum message size'],
  ['FAIL', '554 5.4.14 Hop count exceeded - possible mail loop ATTR34 [AM7EUR06FT009.eop-EUR06.prod.protection.outlook.com]'],
  ['FAIL', '550 5.4.310 DNS domain fabrikan.example does not exist [Message=InfoDomainNonexistent]'],
  ['FAIL', '550 5.4.316 Message expired, connection refused [Message=Socket error code 10061]'],
  ['FAIL', '550 5.0.350 Remote server returned an error -> 550 5.7.1 Service unavailable; client blocked'],
  ['FAIL', '550 4.4.7 QUEUE.Expired; message expired'],
  ['DEFER', '450 4.4.316 Connection refused [Message=Socket error code 10061] [LastAttemptedServerName=mail.fabrikam.com]'],
  ['DEFER', '450 4.4.317 Cannot connect to remote server [Message=451 5.7.3 STARTTLS is required to send mail]'],
  ['DEFER', '450 4.4.312 DNS query failed [Message=ErrorTimeout] [LastAttemptedServerName=mx.fabrikam.com]'],
  ['DEFER', '451 4.7.500 Server busy. Please try again later from [198.51.100.22]. (S77719)'],
  ['DEFER', '432 4.3.2 STOREDRV.Deliver; recipient thread limit exceeded'],
  ['DEFER', '421 4.4.2 Connection dropped due to SocketError'],
] as const;

/** Share of the records that fail. */
const FAILED_SHARE = 0.03;
const events = ['RECEIVE', 'SUBMIT', 'AGENTINFO', 'TRANSFER', 'HAREDIRECT', 'SEND', 'SENDEXTERNAL', 'DELIVER'] as const;
const domains = ['contoso.com', 'fabrikam.com', 'example.org', 'tailspin.example', 'wingtip.example'];
/** Some look like codes but are not, some need quotes, some are not Latin. */
const subjects = [
  'Invoice',
  'RE: Release 4.4.312 of agent',
  'FW: 10.0.5.1 is down',
  'Angebot v2.0.1',
  'Preise, "endgültig" 5.1.1.2',
  'Отчёт за неделю',
  'Meeting 5.5.2026',
  'Error 550 in plant',
  '会議の件',
  'Party 🎉 2.3.1',
];

const columns = [
  'client_ip',
  'client_hostname',
  'server_ip',
  'server_hostname',
  'source_context',
  'connector_id',
  'source',
  'event_id',
  'internal_message_id',
  'message_id',
  'network_message_id',
  'recipient_address',
  'recipient_status',
  'total_bytes',
  'recipient_count',
  'related_recipient_address',
  'reference',
  'message_subject',
  'sender_address',
  'return_path',
  'message_info',
  'directionality',
  'tenant_id',
  'original_client_ip',
  'original_server_ip',
  'custom_data',
];
const trackingColumns = ['transport-traffic-type', 'log-id', 'schema-version'];

/** The lines of a table before its records. */
export function headerOf(kind: TableKind): string {
  if (kind === 'trace') {
    return `date_time_utc,${columns.join(',')}\r\n`;
  }
  if (kind === 'protocol') {
    return '#Software: Microsoft Exchange Server\r\n#Version: 15.02.1544.011\r\n#Log-type: SMTP Send Protocol Log\r\n#Date: 2026-11-20T00:00:00.000Z\r\n#Fields: date-time,connector-id,session-id,sequence-number,local-endpoint,remote-endpoint,event,data,context\r\n';
  }
  const fields = ['date-time', ...columns.map((name) => name.replaceAll('_', '-')), ...trackingColumns];
  return [
    '#Software: Microsoft Exchange Server',
    '#Version: 15.02.1544.004',
    '#Log-type: Message Tracking Log',
    '#Date: 2026-11-20T00:00:00.000Z',
    `#Fields: ${fields.join(',')}`,
    '',
  ].join('\r\n');
}

/** Endless records, always the same for a seed. */
export function* records(kind: TableKind, seed: number): Generator<string> {
  const values = new RandomValues(seed);
  if (kind === 'protocol') {
    yield* sessions(values);
  }
  for (let row = 0, time = Date.UTC(2026, 10, 20); ; row++, time += values.below(2000)) {
    const failed = values.below(1e6) < FAILED_SHARE * 1e6 ? values.one(failures) : null;
    const event = failed?.[0] ?? values.one(events);
    const host = `EXCH0${values.below(4)}`;
    const stamp = new Date(time).toISOString();
    const sends = event === 'SEND' || event === 'SENDEXTERNAL';
    const fields = [
      kind === 'trace' ? stamp.replace('Z', '0000Z') : stamp,
      values.ip(),
      host,
      values.ip(),
      `${host}.contoso.com`,
      contextOf(event, host, stamp, values),
      event === 'RECEIVE' ? `${host}\\Default ${host}` : '',
      event === 'SUBMIT' || event === 'DELIVER' ? 'STOREDRIVER' : 'SMTP',
      event,
      String(values.below(1e13)),
      `<${values.hex(12)}.${values.below(10)}.${values.below(20)}.${row}@${host}.contoso.com>`,
      values.guid(),
      values.address(),
      failed === null ? (sends ? '250 2.1.5 Recipient OK' : '') : statusOf(kind, failed[1], stamp, values),
      // Sizes that could be replies.
      String(values.below(100) === 0 ? values.one([450, 550, 554]) : 2000 + values.below(900_000)),
      '1',
      '',
      '',
      `${values.one(subjects)} ${row}`,
      values.address(),
      values.address(),
      values.below(5) < 2 ? latencyOf(host, stamp, values) : '',
      values.one(['Incoming', 'Originating']),
      '',
      values.ip(),
      values.ip(),
      `S:E2ELatency=${values.seconds()};S:ProxyHop1=${host}.contoso.com(${values.ip()});S:DeliveryPriority=Normal;S:OriginalFromAddress=${values.address()};S:AccountForest=contoso.com`,
      ...(kind === 'tracking' ? ['Email', values.guid(), '15.02.1544.004'] : []),
    ];
    yield `${fields.map(quoted).join(',')}\r\n`;
  }
}

/** Sessions, each with one message, one after the other. */
function* sessions(values: RandomValues): Generator<string> {
  for (let number = 0, time = Date.UTC(2026, 10, 20); ; number++) {
    const id = `08DE${values.hex(12).toUpperCase()}`;
    const message = `<${values.hex(12)}.${values.below(10)}.${number}@EXCH01.contoso.com>`;
    const ends = `10.0.4.11:${1024 + values.below(60_000)},${values.ip()}:25`;
    const talk: readonly (readonly [event: string, data: string, context?: string])[] = [
      ['+', ''],
      ['<', '220 mx.fabrikam.com Microsoft ESMTP MAIL Service ready'],
      ['>', 'EHLO EXCH01.contoso.com'],
      ['<', '250  mx.fabrikam.com Hello [192.0.2.1] SIZE 37748736 PIPELINING DSN ENHANCEDSTATUSCODES STARTTLS CHUNKING'],
      ['*', '', `sending message with RecordId ${values.below(1e13)} and InternetMessageId ${message}`],
      ['>', `MAIL FROM:<${values.address()}> SIZE=${2000 + values.below(900_000)}`],
      ['>', `RCPT TO:<${values.address()}>`],
      ['<', '250 2.1.0 Sender OK'],
      ['<', '250 2.1.5 Recipient OK'],
      ['>', `BDAT ${2000 + values.below(900_000)} LAST`],
      ['<', `250 2.6.0 ${message} [InternalId=${values.below(1e13)}, Hostname=mx.fabrikam.com] Queued mail for delivery`],
      ['>', 'QUIT'],
      ['<', '221 2.0.0 Service closing transmission channel'],
      ['-', '', 'Local'],
    ];
    for (const [row, [event, data, context = '']] of talk.entries()) {
      time += values.below(400);
      const stamp = new Date(time).toISOString();
      yield `${[stamp, 'Outbound to Internet', id, row, ends, event, quoted(data), context].join(',')}\r\n`;
    }
  }
}

function contextOf(event: string, host: string, stamp: string, values: RandomValues): string {
  switch (event) {
    case 'RECEIVE':
      return `08DE${values.hex(12).toUpperCase()};${stamp};0`;
    case 'SEND':
      return `;250 2.0.0 OK ${values.hex(10)} [Hostname=${host}.contoso.com];ClientSubmitTime:`;
    default:
      return '';
  }
}

/** A reply as the status column quotes it: in one of the forms of that kind of table, or bare. */
function statusOf(kind: TableKind, reply: string, stamp: string, values: RandomValues): string {
  const form = values.below(10);
  const ip = values.ip();
  if (kind === 'tracking') {
    return form < 6 ? `[{LRT=${stamp}};{LED=${reply}};{FQDN=mx.fabrikam.com};{IP=${ip}}]` : reply;
  }
  if (form < 5) {
    return `[{LED=${reply}};{MSG=};{FQDN=mx.fabrikam.com};{IP=${ip}};{LRT=11/20/2026 10:00:00 AM}]. OutboundProxyTargetIP: ${ip}. OutboundProxyTargetHostName: mx.fabrikam.com`;
  }
  return form < 8 ? `Reason: [{LED=${reply}};{MSG=};{FQDN=};{IP=};{LRT=}]` : reply;
}

function latencyOf(host: string, stamp: string, values: RandomValues): string {
  return `${stamp};SRV=${host}.contoso.com:TOTAL-HUB=${values.seconds()}|SMR=${values.seconds()}(SMRDE=0.002|SMRC=0.125)|CAT=${values.seconds()}(CATOS=0.018(CATSM=0.017))|SMS=0.076`;
}

function quoted(value: string): string {
  return /[",]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}

class RandomValues {
  readonly #random: () => number;

  constructor(seed: number) {
    this.#random = randomNumbers(seed);
  }

  /** An integer from 0 up to, but not including, the bound. */
  below(bound: number): number {
    return Math.floor(this.#random() * bound);
  }

  one<Item>(items: readonly Item[]): Item {
    return items[this.below(items.length)] as Item;
  }

  /** A number has only 32 random bits. */
  hex(digits: number): string {
    const [first, rest] = digits > 8 ? [8, this.hex(digits - 8)] : [digits, ''];
    return `${this.below(16 ** first)
      .toString(16)
      .padStart(first, '0')}${rest}`;
  }

  guid(): string {
    return [8, 4, 4, 4, 12].map((digits) => this.hex(digits)).join('-');
  }

  ip(): string {
    return `${10 + this.below(200)}.${this.below(256)}.${this.below(10)}.${this.below(254)}`;
  }

  address(): string {
    return `user${this.below(5000)}@${this.one(domains)}`;
  }

  seconds(): string {
    return (this.#random() * 9).toFixed(3);
  }
}

/** The files that are measured: made once from fixed seeds, kept outside the repository's files. */

import { existsSync } from 'node:fs';
import { mkdir, open, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Changes with what is generated, so that older files are made anew. */
const VERSION = 1;
const folder = path.join(import.meta.dirname, '..', 'node_modules', '.cache', `mail-flow-lens-bench-${VERSION}`);
const MEGABYTE = 1_000_000;
/** Rows are written so many bytes at a time. */
const BLOCK = 1 << 20;

/** Numbers from 0 to below 1, the same ones for one seed (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Replies with the event that they belong to; three of a hundred records have one. */
const failures = [
  ['FAIL', '550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup'],
  [
    'FAIL',
    '550 5.4.1 Recipient address rejected: Access denied. AS(201806281) [DB5EUR01FT054.eop-EUR01.prod.protection.outlook.com]',
  ],
  ['FAIL', '550 5.7.1 RESOLVER.RST.AuthRequired; authentication required'],
  ['FAIL', '554 5.2.2 mailbox full; STOREDRV.Deliver.Exception:QuotaExceededException.MapiExceptionShutoffQuotaExceeded'],
  ['FAIL', '550 5.7.64 TenantAttribution; Relay Access Denied'],
  ['FAIL', '550 5.0.350 Remote server returned an error -> 550 5.7.1 Service unavailable; client blocked'],
  [
    'DEFER',
    '450 4.4.316 Connection refused [Message=Socket error code 10061] [LastAttemptedServerName=mail.fabrikam.com] [LastAttemptedIP=203.0.113.25:25]',
  ],
  ['DEFER', '451 4.7.500 Server busy. Please try again later from [198.51.100.22]. (S77719)'],
] as const;
const FAILED_SHARE = 0.03;
const events = ['RECEIVE', 'SUBMIT', 'AGENTINFO', 'TRANSFER', 'HAREDIRECT', 'SEND', 'SENDEXTERNAL', 'DELIVER'] as const;
/** Some look like codes and are none. */
const subjects = [
  'Invoice',
  'RE: Release 4.4.312 of agent',
  'Angebot v2.0.1',
  'Отчёт за неделю',
  'Meeting 5.5.2026',
  'Error 550 in plant',
  '会議の件',
];
const domains = ['contoso.com', 'fabrikam.com', 'example.org', 'tailspin.example'];

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

export type TableKind = 'trace' | 'tracking';

/** The lines of a table before its records. */
export function headerOf(kind: TableKind): string {
  return kind === 'trace'
    ? `date_time_utc,${columns.join(',')}\n`
    : `#Software: Microsoft Exchange Server\n#Version: 15.02.1544.004\n#Log-type: Message Tracking Log\n#Fields: date-time,${columns.map((name) => name.replaceAll('_', '-')).join(',')}\n`;
}

/** Records without end, the same ones for one seed. */
export function* records(kind: TableKind, seed: number): Generator<string> {
  const random = randomNumbers(seed);
  const below = (bound: number): number => Math.floor(random() * bound);
  const one = <Item>(items: readonly Item[]): Item => items[below(items.length)] as Item;
  const hex = (digits: number): string =>
    below(16 ** digits)
      .toString(16)
      .padStart(digits, '0');
  const ip = (): string => `${10 + below(200)}.${below(256)}.${below(256)}.${below(256)}`;
  const address = (): string => `user${below(5000)}@${one(domains)}`;
  for (let row = 0, time = Date.UTC(2026, 10, 20); ; row++, time += below(2000)) {
    const failed = random() < FAILED_SHARE ? one(failures) : null;
    const event = failed?.[0] ?? one(events);
    const hasSuccess = event === 'SEND' || event === 'SENDEXTERNAL';
    const status = failed?.[1] ?? (hasSuccess ? '250 2.1.5 Recipient OK' : '');
    const context = hasSuccess ? `;250 2.0.0 OK ${hex(10)} [Hostname=mx${below(9)}.${one(domains)}];ClientSubmitTime:` : '';
    const host = `EXCH0${below(4)}.contoso.com`;
    const values = [
      ip(),
      host.slice(0, 6),
      ip(),
      host,
      context,
      '',
      'SMTP',
      event,
      String(below(1e13)),
      `<${hex(8)}.${row}@${host}>`,
      `${hex(8)}-${hex(4)}-${hex(4)}-${hex(4)}-${hex(8)}${hex(4)}`,
      address(),
      status.includes(',') ? `"${status}"` : status,
      String(below(1e6)),
      '1',
      '',
      '',
      `${one(subjects)} ${row}`,
      address(),
      address(),
      '',
      'Incoming',
      '',
      ip(),
      ip(),
      `S:E2ELatency=${(random() * 9).toFixed(3)};S:ProxyHop1=${host}(${ip()});S:DeliveryPriority=Normal;S:OriginalFromAddress=${address()};S:AccountForest=contoso.com`,
    ];
    const stamp = new Date(time).toISOString();
    yield `${kind === 'trace' ? stamp.replace('Z', '0000Z') : stamp},${values.join(',')}\n`;
  }
}

/** A table of about so many megabytes. @returns its path */
export async function tableFile(kind: TableKind, megabytes: number): Promise<string> {
  const file = path.join(folder, `${kind}-${megabytes}${kind === 'trace' ? '.csv' : '.log'}`);
  if (!existsSync(file)) {
    await mkdir(folder, { recursive: true });
    const output = await open(`${file}.part`, 'w');
    let block = headerOf(kind);
    let written = 0;
    for (const record of records(kind, 1)) {
      block += record;
      if (block.length >= BLOCK) {
        const { bytesWritten } = await output.write(block);
        written += bytesWritten;
        block = '';
        if (written >= megabytes * MEGABYTE) {
          break;
        }
      }
    }
    await output.close();
    await rename(`${file}.part`, file);
  }
  return file;
}

/** A report of about 6 KB. */
export function report(number: number): string {
  const boundary = `b${number}`;
  const recipient = `user${number}@fabrikam.com`;
  const [, reply] = failures[number % failures.length] ?? failures[0];
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

/** A folder of so many reports. @returns its path */
export async function reportFolder(count: number): Promise<string> {
  const reports = path.join(folder, `reports-${count}`);
  if (!existsSync(reports)) {
    await rm(`${reports}.part`, { recursive: true, force: true });
    await mkdir(`${reports}.part`, { recursive: true });
    for (let number = 0; number < count; number++) {
      await writeFile(path.join(`${reports}.part`, `${String(number).padStart(5, '0')}.eml`), report(number));
    }
    await rename(`${reports}.part`, reports);
  }
  return reports;
}

/** A file of one kilobyte. */
export async function smallFile(): Promise<string> {
  await mkdir(folder, { recursive: true });
  const file = path.join(folder, 'small.txt');
  const line = '2026-11-20 08:00:00 anna@fabrikam.com 550 5.1.10 RESOLVER.ADR.RecipientNotFound; not found\n';
  await writeFile(file, line.repeat(Math.ceil(1000 / line.length)));
  return file;
}

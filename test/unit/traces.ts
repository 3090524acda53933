/** Rows of the tracking schema as an extended trace or as a tracking log: a test names the columns it is about. */

const COLUMNS = [
  'date_time_utc',
  'client_ip',
  'client_hostname',
  'server_ip',
  'server_hostname',
  'source_context',
  'connector_id',
  'source',
  'event_id',
  'message_id',
  'network_message_id',
  'recipient_address',
  'recipient_status',
  'related_recipient_address',
  'message_subject',
  'sender_address',
  'return_path',
  'directionality',
  'custom_data',
] as const;

export type Row = Readonly<Partial<Record<(typeof COLUMNS)[number], string>>>;

const defaults: Row = {
  date_time_utc: '2026-11-20T08:00:00.000Z',
  server_ip: '203.0.113.7',
  server_hostname: 'mail.contoso.com',
  source: 'SMTP',
  event_id: 'FAIL',
  message_id: '<1@example.com>',
  network_message_id: 'n-1',
  recipient_address: 'user@contoso.com',
  sender_address: 'sender@example.com',
  return_path: 'sender@example.com',
};

function line(row: Row, delimiter: string): string {
  const values: Row = { ...defaults, ...row };
  return COLUMNS.map((column) => {
    const value = values[column] ?? '';
    return /["\n]/.test(value) || value.includes(delimiter) ? `"${value.replaceAll('"', '""')}"` : value;
  }).join(delimiter);
}

export function extendedTraceOf(rows: readonly Row[], delimiter = ','): string {
  return `${[COLUMNS.join(delimiter), ...rows.map((row) => line(row, delimiter))].join('\n')}\n`;
}

export function trackingLogOf(rows: readonly Row[]): string {
  const fields = COLUMNS.map((column) => column.replace('_utc', '').replaceAll('_', '-')).join(',');
  return `${['#Software: Microsoft Exchange Server', '#Log-type: Message Tracking Log', `#Fields: ${fields}`, ...rows.map((row) => line(row, ','))].join('\n')}\n`;
}

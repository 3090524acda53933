/** Protocol logs as source text: a test gives what either side said. */

/** The event, its data, and the context after them. */
export type Line = readonly [event: string, data: string, context?: string];

interface Session {
  readonly id?: string;
  readonly connector?: string;
  readonly remote?: string;
}

const FIELDS = '#Fields: date-time,connector-id,session-id,sequence-number,local-endpoint,remote-endpoint,event,data,context';

export function rowsOf(lines: readonly Line[], session: Session = {}): string[] {
  const { id = '08DF45DB91F0FAC9', connector = 'Internet', remote = '198.51.100.25:25' } = session;
  return lines.map(([event, data, context = ''], index) =>
    ['2026-11-20T08:00:00.000Z', connector, id, String(index), '192.0.2.10:10437', remote, event, data, context]
      .map(quote)
      .join(','),
  );
}

export function protocolLogOf(kind: 'Send' | 'Receive' | null, rows: readonly string[]): string {
  const type = kind === null ? [] : [`#Log-type: SMTP ${kind} Protocol Log`];
  return `${['#Software: Microsoft Exchange Server', ...type, FIELDS, ...rows].join('\n')}\n`;
}

/** A send log with one session. */
export function sendLogOf(...lines: readonly Line[]): string {
  return protocolLogOf('Send', rowsOf(lines));
}

function quote(value: string): string {
  return /[",\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}

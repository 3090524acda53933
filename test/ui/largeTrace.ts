/** A large trace, and what it holds, counted while it is written and by nothing of the product. */

/** What the rows say that failed: each in one of so many rows, the first at `from`. All others are delivered. */
const kinds = [
  { every: 10, from: 3, status: '550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup' },
  { every: 50, from: 7, status: '550 5.7.64 TenantAttribution; Relay Access Denied' },
  { every: 40, from: 9, status: '450 4.4.316 Connection refused [Message=Socket error code 10061]' },
  {
    every: 1000,
    from: 21,
    status: '554 5.2.2 mailbox full; STOREDRV.Deliver.Exception:QuotaExceededException.MapiExceptionShutoffQuotaExceeded',
  },
] as const;

const columns =
  'date_time_utc,server_ip,server_hostname,source,event_id,message_id,network_message_id,recipient_address,recipient_status,message_subject,sender_address';

const domains = ['contoso.com', 'fabrikam.com', 'tailspin.example', 'wingtip.example', 'example.org'];
const senders = 5000;

export interface TraceFigures {
  readonly failed: number;
  readonly delayed: number;
  readonly delivered: number;
  /** Numbers of failures, by code and by the recipient's domain, and those of a domain by code. */
  readonly byCode: ReadonlyMap<string, number>;
  readonly byDomain: ReadonlyMap<string, number>;
  readonly byDomainAndCode: ReadonlyMap<string, number>;
}

/** @returns the text of so many rows, a second apart, and its figures */
export function traceOf(rows: number): { readonly text: string; readonly figures: TraceFigures } {
  const lines = [columns];
  const byCode = new Map<string, number>();
  const byDomain = new Map<string, number>();
  const byDomainAndCode = new Map<string, number>();
  const count = (counts: Map<string, number>, key: string): Map<string, number> => counts.set(key, (counts.get(key) ?? 0) + 1);
  let [failed, delayed, delivered] = [0, 0, 0];
  for (let row = 0; row < rows; row++) {
    const time = new Date(Date.UTC(2026, 10, 20) + row * 1000).toISOString();
    const status = kinds.find(({ every, from }) => row % every === from)?.status ?? '';
    const event = status === '' ? 'DELIVER' : status.startsWith('4') ? 'DEFER' : 'FAIL';
    const domain = domains[((row * 7) % 11) % domains.length] ?? '';
    if (status === '') {
      delivered++;
    } else {
      failed += event === 'FAIL' ? 1 : 0;
      delayed += event === 'DEFER' ? 1 : 0;
      const code = status.split(' ').slice(0, 2).join(' ');
      count(byCode, code);
      count(byDomain, domain);
      count(byDomainAndCode, `${domain} ${code}`);
    }
    lines.push(
      `${time},203.0.113.7,mail.contoso.com,SMTP,${event},<${row}@example.org>,n-${row},user${row}@${domain},${status},Order ${row},sender${row % senders}@example.org`,
    );
  }
  return { text: `${lines.join('\n')}\n`, figures: { failed, delayed, delivered, byCode, byDomain, byDomainAndCode } };
}

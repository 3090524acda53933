import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { localeOf } from '../../../../src/locales/languages.ts';
import type { LogReport } from '../../../../src/logReport.ts';
import { Scanner } from '../../../../src/scan/scanner.ts';
import { LatencyTimes } from '../../../../src/service/overview/latencyTimes.ts';
import { ReportBuilder } from '../../../../src/service/overview/reportBuilder.ts';

const AT = Date.parse('2026-11-20T08:30:00Z');

function timesOf(durations: readonly number[]): LatencyTimes {
  const times = new LatencyTimes();
  for (const total of durations) {
    times.add({ at: AT, total, recipients: ['lea@Fabrikam.com'], hops: [{ server: 'EXCH01', duration: total / 2 }] });
  }
  return times;
}

function reportOf(log: string): LogReport {
  const builder = new ReportBuilder(localeOf('en'));
  const gatherer = builder.open();
  const scanner = new Scanner(gatherer);
  scanner.push(log);
  scanner.end();
  builder.add('log', scanner.format ?? 'plain-text', gatherer);
  return builder.report();
}

const head = `#Software: Microsoft Exchange Server
#Version: 15.02.1544.011
#Log-type: Message Tracking Log
#Fields: date-time,client-ip,client-hostname,server-ip,server-hostname,source-context,connector-id,source,event-id,internal-message-id,message-id,network-message-id,recipient-address,recipient-status,total-bytes,recipient-count,related-recipient-address,reference,message-subject,sender-address,return-path,message-info,directionality,tenant-id,original-client-ip,original-server-ip,custom-data
`;

function row(time: string, event: string, recipients: string, info: string, custom = ''): string {
  return `2026-11-20T${time}Z,,EXCH01,,EXCH02,,,SMTP,${event},42,<m@contoso.com>,6d0a6c2e-1111-4000-8000-08df47320001,${recipients},,4410,1,,,Plan,anna@contoso.com,anna@contoso.com,${info},Originating,,,,${custom}\n`;
}

describe('Latencies', () => {
  it('has percentiles that are at most a twentieth too long, and the longest exactly', () => {
    const durations = Array.from({ length: 1000 }, (_, index) => (index + 1) * 37);
    const { messages, destinations, hours, hops } = timesOf(durations).reported();
    assert.equal(messages?.count, 1000);
    assert.equal(messages.max, 37_000);
    for (const [found, exact] of [
      [messages.p50, 18_500],
      [messages.p95, 35_150],
    ] as const) {
      assert.equal(found >= exact && found <= exact * 1.05, true, `${found} for ${exact}`);
    }
    assert.deepEqual(
      [destinations, hours, hops].map((named) => named.map(({ name, count }) => `${name} ${count}`)),
      [['fabrikam.com 1000'], ['2026-11-20T08:00:00.000Z 1000'], ['exch01 1000']],
    );
  });

  it('is the same for any parts', () => {
    const durations = Array.from({ length: 300 }, (_, index) => (index * 7919) % 90_000);
    const whole = timesOf(durations);
    const sum = new LatencyTimes();
    for (const part of [durations.slice(0, 11), durations.slice(11, 200), durations.slice(200)]) {
      sum.absorb(structuredClone(timesOf(part).counts()));
    }
    assert.deepEqual(sum.reported(), whole.reported());
  });

  it('tells no more names apart than it can keep, and still counts their messages', () => {
    const times = new LatencyTimes();
    for (let number = 0; number < 5000; number++) {
      times.add({ at: Number.NaN, total: 10, recipients: [`a@d${number}.example`], hops: [] });
    }
    const { messages, destinations, hours } = times.reported();
    assert.deepEqual([messages?.count, destinations.length, hours.length], [5000, 2000, 0]);
  });

  it('reads the entry of the message, the values of servers, and otherwise what newer versions call E2E', () => {
    const { latency } = reportOf(
      head +
        row(
          '08:00:10.000',
          'DELIVER',
          'lea@contoso.com',
          '2026-11-20T08:00:00.000Z;SRV=EXCH01.contoso.com:TOTAL-HUB=5.5|SMR=0.2;SRV=EXCH02.contoso.com:TOTAL-DEL=2',
        ) +
        row(
          '09:00:00.000',
          'SENDEXTERNAL',
          'leo@fabrikam.com;lea@tailspintoys.com',
          '',
          'S:E2ELatency=4.000;S:DeliveryPriority=Normal',
        ) +
        // A clock that is behind, an event on the way, and a row that says nothing.
        row('09:00:00.000', 'DELIVER', 'lea@contoso.com', '2026-11-20T09:00:05.000Z') +
        row('09:00:00.000', 'RECEIVE', 'lea@contoso.com', '2026-11-20T08:00:05.000Z') +
        row('09:00:00.000', 'DELIVER', 'lea@contoso.com', ''),
    );
    const named = ({ name, count, max }: { readonly name: string; readonly count: number; readonly max: number }): string =>
      `${name} ${count} ${max}`;
    assert.deepEqual(latency.messages && [latency.messages.count, latency.messages.max], [2, 10_000]);
    assert.deepEqual(latency.hops.map(named), ['exch01.contoso.com 1 5500', 'exch02.contoso.com 1 2000']);
    assert.deepEqual(latency.destinations.map(named), ['contoso.com 1 10000', 'fabrikam.com 1 4000', 'tailspintoys.com 1 4000']);
    assert.deepEqual(latency.hours.map(named), ['2026-11-20T08:00:00.000Z 1 10000', '2026-11-20T09:00:00.000Z 1 4000']);
  });

  it('reads the Received fields of a message and of the one in it', () => {
    const hop = (by: string, second: string): string =>
      `Received: from a.example (192.0.2.1) by ${by} with ESMTPS id 1;\n Fri, 20 Nov 2026 08:00:${second} +0000\n`;
    const { latency } = reportOf(
      `${hop('mx.contoso.com', '40')}${hop('out.fabrikam.com', '10')}From: mailer-daemon@fabrikam.com\nTo: anna@contoso.com\nSubject: Undeliverable\nMIME-Version: 1.0\nContent-Type: multipart/report; report-type=delivery-status; boundary=b\n\n--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; out.fabrikam.com\n\nFinal-Recipient: rfc822; lea@fabrikam.com\nAction: failed\nStatus: 5.1.1\n\n--b\nContent-Type: text/rfc822-headers\n\n${hop('out.fabrikam.com', '08')}${hop('mx.contoso.com', '05')}Message-ID: <m@contoso.com>\n--b--\n`,
    );
    assert.deepEqual(
      latency.hops.map(({ name, max }) => `${name} ${max}`),
      ['mx.contoso.com 30000', 'out.fabrikam.com 3000'],
    );
    assert.deepEqual(latency.messages && [latency.messages.count, latency.messages.max], [2, 30_000]);
  });
});

/** A sink that only counts successes must learn the same as one that gets them as findings, whatever a reader skips for it. */

import assert from 'node:assert/strict';
import type { Finding, MessageState } from '../../../src/scan/finding.ts';
import { Scanner } from '../../../src/scan/scanner.ts';
import { isFailure } from '../../../src/service/document/failures.ts';
import { CodeCounts } from '../../../src/service/overview/codeCounts.ts';
import { chunkOfBytes } from '../../../src/text/node.ts';
import { logTexts } from '../logReports.ts';

const COLUMNS =
  'date_time_utc,client_hostname,server_ip,server_hostname,source_context,source,event_id,message_id,recipient_address,recipient_status,message_subject,sender_address,return_path,custom_data';

/** Rows that are skipped only if nothing is lost, by what is special about them: event, context, status, subject, recipient. */
const rows: Readonly<
  Record<string, readonly [event: string, context: string, status: string, subject: string, recipient?: string]>
> = {
  'nothing but a state': ['DELIVER', '', '', 'Hello'],
  'a success as the status': ['SEND', '', '250 2.1.5 Recipient OK', 'Hello'],
  'a success in the context': ['SEND', ';250 2.0.0 OK 1a2b [Hostname=EXCH01.contoso.com];ClientSubmitTime:', '', 'Hello'],
  'successes in both': ['SENDEXTERNAL', ';250 2.0.0 OK', '250 2.1.5 Recipient OK', 'Hello'],
  'a success that names the other side': [
    'SEND',
    '',
    '250 2.0.0 OK [LastAttemptedServerName=mx.fabrikam.com] [LastAttemptedIP=192.0.2.25:25]',
    'Hello',
  ],
  'a failure whose reply is a success': ['FAIL', '', '250 2.1.5 Recipient OK', 'Hello'],
  'a delay whose reply is a success': ['DEFER', '', '250 2.0.0 queued', 'Hello'],
  'a failure': ['FAIL', '', '550 5.1.10 RESOLVER.ADR.RecipientNotFound; not found', 'Hello'],
  'a failure in quotes': ['FAIL', '', '"550 5.7.1 ""No"", says the server"', 'Hello'],
  'a success in quotes': ['SEND', '', '"250 2.1.5 OK, thank you"', 'Hello'],
  'a success after a failure': ['SEND', ';250 2.0.0 OK', '450 4.4.316 Connection refused', 'Hello'],
  'a list of one status': ['SEND', '', '{250 2.1.5 OK}', 'Hello'],
  'statuses of two recipients': ['SEND', '', '250 2.1.5 OK;550 5.1.1 no', 'Hello', 'a@contoso.com;b@contoso.com'],
  'numbers in a quoted subject': ['DELIVER', '', '', '"Prices, ""final"" 5.1.1.2 and 550 things"'],
  'a code in a subject': ['DELIVER', '', '', 'Undeliverable: 550 5.1.1 no such user'],
  'letters outside ASCII beside a number': ['DELIVER', '', '', 'Отчёт 550 5.1.1\u00a0за неделю'],
  'a success that is not ASCII': ['SEND', '', '250 2.1.5 Получено', 'Hello'],
  'an event that tells nothing, with a success': ['TRANSFER', ';250 2.0.0 OK', '', 'Hello'],
  'a word after the closing quote': ['SEND', '', '"250 2.1.5" OK', 'Hello'],
  'a quote within a word': ['SEND', '', '250 2.1.5 O"K', 'Hello'],
  'a quote that opens the last value': ['SEND', '', '250 2.1.5 OK', '"'],
  'an empty value in quotes': ['SEND', '""', '""', 'Hello'],
};

/** The rows one after the other; the last but one has a value that goes on in the next line. */
const table = [
  COLUMNS,
  ...Object.values(rows).map(
    ([event, context, status, subject, recipient = 'anna@fabrikam.com'], row) =>
      `2026-11-20T08:00:${String(row).padStart(2, '0')}.000Z,EXCH01,192.0.2.1,EXCH01.contoso.com,${context},SMTP,${event},<${row}@contoso.com>,${recipient},${status},${subject},bob@contoso.com,bob@contoso.com,S:E2ELatency=5.1`,
  ),
  '2026-11-20T09:00:00.000Z,EXCH01,192.0.2.1,EXCH01.contoso.com,,SMTP,FAIL,<x@contoso.com>,anna@fabrikam.com,"550 5.1.1 no',
  'such user",Hello,bob@contoso.com,bob@contoso.com,',
  '',
].join('\r\n');

interface Learned {
  readonly failing: readonly Finding[];
  readonly states: readonly MessageState[];
  readonly codes: ReturnType<CodeCounts['all']>;
  readonly failures: number;
}

function learn(text: string, counts: boolean, asBytes: boolean): Learned {
  const failing: Finding[] = [];
  const states: MessageState[] = [];
  const codes = new CodeCounts();
  const scanner = new Scanner({
    finding: (finding) => {
      codes.count(finding);
      if (finding.class !== 'success') {
        failing.push(finding);
      }
    },
    state: (state) => states.push(state),
    ...(counts ? { success: (code, reply) => codes.count({ code, reply, class: 'success' }) } : {}),
  });
  scanner.push(asBytes ? chunkOfBytes(Buffer.from(text)) : text);
  scanner.end();
  return { failing, states, codes: codes.all(), failures: scanner.counts.failures };
}

/** What a sink that takes failures alone is told of them, and of states but for their servers. */
function learnFailures(
  text: string,
  onlyFailures: boolean,
): Pick<Learned, 'failing' | 'failures'> & { readonly states: unknown } {
  const failing: Finding[] = [];
  const states: unknown[] = [];
  const scanner = new Scanner({
    finding: (finding) => {
      if (isFailure(finding)) {
        failing.push(finding);
      }
    },
    state: ({ server, ...state }) => states.push(state),
    ...(onlyFailures ? { success: () => undefined, onlyFailures } : {}),
  });
  scanner.push(chunkOfBytes(Buffer.from(text)));
  scanner.end();
  return { failing, states, failures: scanner.counts.failures };
}

describe('records that tell no failure, where only failures are wanted', () => {
  for (const [name, text] of [['rows of every kind', table] as const, ...logTexts]) {
    it(`change nothing else: ${name}`, () => {
      assert.deepEqual(learnFailures(text, true), learnFailures(text, false));
    });
  }
});

describe('successes that are only counted', () => {
  for (const [name, text] of [['rows of every kind', table] as const, ...logTexts]) {
    it(`leave everything else as it is: ${name}`, () => {
      const all = learn(text, false, false);
      assert.deepEqual(learn(text, true, false), all);
      assert.deepEqual(learn(text, true, true), all);
    });
  }

  it('are not all told as findings', () => {
    const found = { findings: 0, successes: 0 };
    const scanner = new Scanner({
      finding: () => found.findings++,
      state: () => undefined,
      success: () => found.successes++,
    });
    scanner.push(table);
    scanner.end();
    assert.ok(found.successes >= 6, JSON.stringify(found));
  });
});

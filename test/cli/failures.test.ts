/** NDJSON of failures alone: the same lines as in NDJSON of everything, without those that tell no failure. */

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommandLine } from '../commandLine.ts';
import { assertSameOnThreads, largeTrackingLog } from './largeInputs.ts';

interface Line {
  readonly class: string;
  readonly outcome: string | null;
}

const TRACE = [
  'date_time_utc,source_context,source,event_id,message_id,recipient_address,recipient_status,message_subject,sender_address',
  '2026-11-20T08:00:00Z,,SMTP,SENDEXTERNAL,<1@contoso.com>,a@fabrikam.com,250 2.1.5 Recipient OK,Weekly report,x@contoso.com',
  '2026-11-20T08:00:01Z,,SMTP,FAIL,<2@contoso.com>,b@fabrikam.com,550 5.1.10 RESOLVER.ADR.RecipientNotFound; not found,a,x@contoso.com',
  '2026-11-20T08:00:02Z,,SMTP,DELIVER,<3@contoso.com>,c@fabrikam.com,,Undeliverable: 550 5.7.1 Relaying denied,x@contoso.com',
  '2026-11-20T08:00:03Z,,SMTP,DEFER,<4@contoso.com>,d@fabrikam.com,451 4.7.500 Server busy,a,x@contoso.com',
].join('\r\n');

describe('mail-flow-lens scan --format ndjson --failures', () => {
  let folder: string;
  let trace: string;

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'failures-'));
    trace = join(folder, 'trace.csv');
    writeFileSync(trace, TRACE);
  });
  after(() => rmSync(folder, { recursive: true }));

  const linesOf = (...args: readonly string[]): readonly string[] =>
    runCommandLine(['scan', '--format', 'ndjson', ...args])
      .out.split('\n')
      .filter((line) => line !== '');

  it('leaves out successes, and codes that only stand in a subject', () => {
    const codes = linesOf('--failures', trace).map((line) => (JSON.parse(line) as { code: string }).code);
    assert.deepEqual(codes, ['5.1.10', '4.7.500']);
    assert.ok(linesOf(trace).length > codes.length);
  });

  it('prints the lines that NDJSON of everything has, in their order', () => {
    for (const path of [trace, 'samples']) {
      const all = linesOf(path);
      const failures = linesOf('--failures', path);
      assert.ok(failures.length > 0 && failures.length < all.length, path);
      let at = -1;
      for (const line of failures) {
        at = all.indexOf(line, at + 1);
        assert.ok(at >= 0, line);
      }
      const told = failures.map((line) => JSON.parse(line) as Line);
      assert.ok(
        told.every(({ class: statusClass, outcome }) => statusClass !== 'success' && outcome !== 'delivered'),
        path,
      );
    }
  });

  it('has the status of a scan of everything', () => {
    const delivered = join(folder, 'delivered.csv');
    writeFileSync(delivered, TRACE.split('\r\n').slice(0, 2).join('\r\n'));
    assert.deepEqual(
      [trace, delivered].map((path) => runCommandLine(['scan', '--format', 'ndjson', '--failures', path]).status),
      [1, 0],
    );
  });

  it('finds the same in a large file on two threads as on one', () => {
    const large = join(folder, 'MSGTRK.LOG');
    writeFileSync(large, largeTrackingLog(2000));
    const { status, lines } = assertSameOnThreads([large], [2], 'ndjson', ['--failures']);
    assert.equal(status, 1);
    assert.ok(lines.length > 100 && lines.every((line) => !line.includes('"class":"success"')));
  });

  it('is not asked for together with --all', () => {
    const { status, err } = runCommandLine(['scan', '--all', '--failures', trace]);
    assert.deepEqual({ status, err }, { status: 2, err: 'scan takes either --all or --failures\n' });
  });
});

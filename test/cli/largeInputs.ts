/** Inputs large enough for several threads, and the built command line run on them with one thread and with several. */

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { commandLineNode } from '../commandLine.ts';
import { reportOf } from '../unit/reports.ts';

const FIELDS =
  'date-time,source-context,source,event-id,message-id,recipient-address,recipient-status,message-subject,sender-address';
/** Size of a log that is read in pieces: larger than one thread would read alone. */
const LOG_BYTES = 25 << 20;

/**
 * A tracking log: failures, statuses without a message id, values that run over lines, and in its middle a header with other columns.
 * Its rows are about `filler` characters long: the longer, the fewer.
 */
export function largeTrackingLog(filler: number): string {
  const parts = ['#Software: Microsoft Exchange Server\n#Log-type: Message Tracking Log\n', `#Fields: ${FIELDS}\n`];
  const long = 'x'.repeat(filler);
  const short = 'x'.repeat(150);
  let length = 0;
  let isChanged = false;
  for (let row = 0; length < LOG_BYTES; row++) {
    const time = new Date(Date.UTC(2026, 10, 20) + row * 100).toISOString();
    const id = row % 5 === 0 ? '' : `<${row}@contoso.com>`;
    const to = `user${row % 997}@fabrikam.com`;
    const line =
      row % 31 === 0
        ? `${time},,SMTP,FAIL,${id},${to},550 5.1.10 RESOLVER.ADR.RecipientNotFound; not found,é ${short},a@contoso.com`
        : row % 37 === 0
          ? `${time},,SMTP,DEFER,${id},${to},"450 4.4.316 refused\nby ""mx"", ${short}\n${short}",x,a@contoso.com`
          : `${time},${long},STOREDRIVER,${row % 2 === 0 ? 'DELIVER' : 'SUBMIT'},${id},${to},,Build 5.1.1.2,a@contoso.com`;
    parts.push(line, row % 7 === 0 ? '\r\n' : '\n');
    length += line.length;
    if (!isChanged && length > LOG_BYTES / 2) {
      isChanged = true;
      parts.push(`#Fields: ${FIELDS.replace('source-context,', '')}\n`);
    }
  }
  return parts.join('');
}

/** Writes reports into a new folder, some of them binary or cut off; in their middle a log of many rows, too large to be read among the others. */
export function writeManyFiles(folder: string, { files, rows, row }: { files: number; rows: number; row: string }): void {
  mkdirSync(folder, { recursive: true });
  for (let number = 0; number < files; number++) {
    const name = join(folder, `${String(number).padStart(4, '0')}.eml`);
    const text = reportOf({ text: [`user${number}@fabrikam.com`, '550 5.1.10 not found'], groups: [] });
    writeFileSync(name, number % 50 === 7 ? Uint8Array.of(0, 0, 0, 0, 1, 2) : number % 90 === 8 ? text.slice(0, -20) : text);
  }
  writeFileSync(join(folder, '0333.log'), `550 5.1.1 no such user\n${row}\n`.repeat(rows));
}

/**
 * Asserts that the lines, the complaints and the status are the same on any number of threads. @returns the status and the lines
 */
export function assertSameOnThreads(
  paths: readonly string[],
  counts: readonly number[],
  format: 'ndjson' | 'json' = 'ndjson',
  options: readonly string[] = [],
): { readonly status: number | null; readonly lines: readonly string[] } {
  const scan = (threads: number) =>
    spawnSync(commandLineNode, ['dist/cli.mjs', 'scan', '--format', format, '--threads', String(threads), ...options, ...paths], {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
  const alone = scan(1);
  for (const threads of counts) {
    const { stdout, stderr, status } = scan(threads);
    assert.ok(stdout === alone.stdout, `${threads} threads`);
    assert.deepEqual({ stderr, status }, { stderr: alone.stderr, status: alone.status });
  }
  return { status: alone.status, lines: alone.stdout.split('\n') };
}

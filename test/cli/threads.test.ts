/** The built command line on files large enough for several threads. */

import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commandLineNode } from '../commandLine.ts';
import { reportOf } from '../unit/reports.ts';

const FIELDS =
  'date-time,source-context,source,event-id,message-id,recipient-address,recipient-status,message-subject,sender-address';
const MEGABYTES = 26;

/** A tracking log: failures, statuses without a message id, values that run over lines, and in its middle a header with other columns. */
function trackingLog(): string {
  const parts = ['#Software: Microsoft Exchange Server\n#Log-type: Message Tracking Log\n', `#Fields: ${FIELDS}\n`];
  const filler = 'x'.repeat(150);
  let length = 0;
  for (let row = 0; length < MEGABYTES << 20; row++) {
    const time = new Date(Date.UTC(2026, 10, 20) + row * 100).toISOString();
    const id = row % 5 === 0 ? '' : `<${row}@contoso.com>`;
    const to = `user${row % 997}@fabrikam.com`;
    const line =
      row % 31 === 0
        ? `${time},,SMTP,FAIL,${id},${to},550 5.1.10 RESOLVER.ADR.RecipientNotFound; not found,é ${filler},a@contoso.com`
        : row % 37 === 0
          ? `${time},,SMTP,DEFER,${id},${to},"450 4.4.316 refused\nby ""mx"", ${filler}\n${filler}",x,a@contoso.com`
          : `${time},${filler},STOREDRIVER,${row % 2 === 0 ? 'DELIVER' : 'SUBMIT'},${id},${to},,Build 5.1.1.2,a@contoso.com`;
    parts.push(line, row % 7 === 0 ? '\r\n' : '\n');
    length += line.length;
    if (row === 40_000) {
      parts.push(`#Fields: ${FIELDS.replace('source-context,', '')}\n`);
    }
  }
  return parts.join('');
}

describe('mail-flow-lens scan of many files', () => {
  let folder: string;

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'files-'));
    for (let number = 0; number < 700; number++) {
      const name = join(folder, `${String(number).padStart(4, '0')}.eml`);
      const text = reportOf({ text: [`user${number}@fabrikam.com`, '550 5.1.10 not found'], groups: [] });
      writeFileSync(name, number % 50 === 7 ? Uint8Array.of(0, 0, 0, 0, 1, 2) : number % 90 === 8 ? text.slice(0, -20) : text);
    }
    // Too large to be read among the others, in the middle of them.
    writeFileSync(join(folder, '0333.log'), '550 5.1.1 no such user\n'.repeat(60_000));
  });
  after(() => rmSync(folder, { recursive: true }));

  it('tells the same, in the same order, on one thread and on several', () => {
    const scan = (threads: number) =>
      spawnSync(
        commandLineNode,
        ['dist/cli.mjs', 'scan', '--format', 'ndjson', '--threads', String(threads), folder, join(folder, '0007.eml')],
        { encoding: 'utf8', maxBuffer: 1 << 28 },
      );
    const alone = scan(1);
    assert.equal(alone.status, 2);
    assert.ok(alone.stdout.split('\n').length > 60_000);
    for (const threads of [2, 4]) {
      const { stdout, stderr, status } = scan(threads);
      assert.ok(stdout === alone.stdout, `${threads} threads`);
      assert.deepEqual({ stderr, status }, { stderr: alone.stderr, status: alone.status });
    }
  });
});

describe('mail-flow-lens scan of a large file', () => {
  let folder: string;
  let file: string;

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'threads-'));
    file = join(folder, 'MSGTRK.LOG');
    writeFileSync(file, trackingLog());
  });
  after(() => rmSync(folder, { recursive: true }));

  const scan = (threads: number) =>
    spawnSync(commandLineNode, ['dist/cli.mjs', 'scan', '--format', 'ndjson', '--threads', String(threads), file], {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });

  const start = () => {
    const child = spawn(commandLineNode, ['dist/cli.mjs', 'scan', '--format', 'ndjson', '--threads', '2', file], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let errors = '';
    child.stderr.on('data', (text: Buffer) => {
      errors += text.toString();
    });
    return { child, errors: () => errors };
  };

  it('finds the same on one thread and on several', () => {
    const alone = scan(1);
    assert.ok(alone.stdout.split('\n').length > 5000);
    for (const threads of [2, 5]) {
      const { stdout, stderr, status } = scan(threads);
      assert.ok(stdout === alone.stdout, `${threads} threads`);
      assert.deepEqual({ stderr, status }, { stderr: alone.stderr, status: alone.status });
    }
  });

  it('ends when nobody reads on', async () => {
    const { child, errors } = start();
    await once(child.stdout, 'data');
    child.stdout.destroy();
    const [status] = (await once(child, 'exit')) as [number];
    assert.deepEqual({ status, errors: errors() }, { status: 0, errors: '' });
  });

  it('ends at Ctrl+C', async () => {
    const { child, errors } = start();
    await once(child.stdout, 'data');
    child.kill('SIGINT');
    child.stdout.resume();
    const [status, signal] = (await once(child, 'exit')) as [number | null, string | null];
    assert.equal(signal ?? status, signal === null ? 130 : 'SIGINT');
    assert.equal(errors(), '');
  });
});

/** The built command line on a file that is just large enough for several threads; test/long/threads.test.ts has many files. */

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commandLineNode } from '../commandLine.ts';
import { assertSameOnThreads, largeTrackingLog } from './largeInputs.ts';

describe('mail-flow-lens scan on several threads', () => {
  let folder: string;
  let file: string;

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'threads-'));
    file = join(folder, 'MSGTRK.LOG');
    writeFileSync(file, largeTrackingLog(2000));
  });
  after(() => rmSync(folder, { recursive: true }));

  /** Starts a scan of the large file; what it prints is more than the pipe takes, so it goes on only when it is read. */
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

  it('finds the same in a large file as on one', () => {
    const { status, lines } = assertSameOnThreads([file], [2]);
    assert.equal(status, 1);
    assert.ok(lines.length > 500);
  });

  it('puts the same report together as on one', () => {
    const { status, lines } = assertSameOnThreads([file], [2], 'json');
    assert.equal(status, 1);
    assert.ok(lines.length > 300);
  });

  it('ends when nobody reads on', async () => {
    const { child, errors } = start();
    await once(child.stdout, 'readable');
    child.stdout.destroy();
    const [status] = (await once(child, 'exit')) as [number];
    assert.deepEqual({ status, errors: errors() }, { status: 0, errors: '' });
  });

  it('ends at Ctrl+C', async () => {
    const { child, errors } = start();
    await once(child.stdout, 'readable');
    child.kill('SIGINT');
    child.stdout.resume();
    const [status, signal] = (await once(child, 'exit')) as [number | null, string | null];
    assert.equal(signal ?? status, signal === null ? 130 : 'SIGINT');
    assert.equal(errors(), '');
  });
});

/** The built command line where something is unusual: what it reads from, what it writes to, how long things are. */

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { closeSync, mkdirSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { commandLineNode, type Run, runCommandLine } from '../commandLine.ts';
import { extendedTraceOf } from '../unit/traces.ts';

const PROGRAM = resolve('dist/cli.mjs');
const BOUNCE = 'anna@fabrikam.com\n550 5.1.10 RESOLVER.ADR.RecipientNotFound; not found\n';

/** Runs it in a folder, with descriptors of files as standard input and output; null: nothing to read, what is written comes back. */
function run(args: readonly string[], cwd: string, input: number | null, output: number | null): Run {
  const { status, stdout, stderr } = spawnSync(commandLineNode, [PROGRAM, ...args], {
    cwd,
    encoding: 'utf8',
    stdio: [input ?? 'ignore', output ?? 'pipe', 'pipe'],
    env: { ...process.env, LC_ALL: 'C' },
    timeout: 60_000,
  });
  return { status, out: stdout ?? '', err: stderr };
}

describe('the command line at the edges', () => {
  let folder: string;

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'edges-'));
  });
  after(() => rmSync(folder, { recursive: true }));

  it('reads a file that is called - in a folder, not standard input', () => {
    const here = join(folder, 'dash');
    mkdirSync(here);
    writeFileSync(join(here, '-'), BOUNCE);
    const { status, out, err } = run(['scan', '.'], here, null, null);
    assert.deepEqual([status, err], [1, '']);
    assert.match(out, /^-\n.*1 failed/);
  });

  it('reads a file of the kernel, which does not say how long it is', function () {
    if (process.platform !== 'linux') {
      this.skip();
    }
    const { status, err } = runCommandLine(['scan', '/proc/cpuinfo']);
    assert.deepEqual([status, err], [2, '/proc/cpuinfo: no mail log was recognised in it\n']);
  });

  it('says that standard input is a folder', function () {
    if (process.platform === 'win32') {
      this.skip();
    }
    const input = openSync(folder, 'r');
    const { status, err } = run(['scan', '-'], folder, input, null);
    closeSync(input);
    assert.deepEqual([status, err], [2, '-: cannot be read (EISDIR)\n']);
  });

  for (const args of [
    ['scan', resolve('samples/message-trace.csv')],
    ['scan', '--format', 'ndjson', resolve('samples/message-trace.csv')],
    ['scan', '--format', 'html', resolve('samples/message-trace.csv')],
    ['explain', '5.1.1'],
    ['--help'],
  ]) {
    it(`says that what ${args.slice(0, -1).join(' ') || args.join(' ')} prints cannot be written`, function () {
      if (process.platform !== 'linux') {
        this.skip();
      }
      const output = openSync('/dev/full', 'w');
      const { status, err } = run(args, folder, null, output);
      closeSync(output);
      assert.deepEqual([status, err], [2, 'the output cannot be written (the disk is full)\n']);
    });
  }

  it('repeats no control character of its arguments', () => {
    for (const args of [
      ['explain', '\u001b[31mfoo'],
      ['\u001b[31mfoo'],
      ['scan', '--format', '\u001b[31mfoo', 'x'],
      ['scan', '--\u001b[31mfoo'],
      ['scan', '\u001b[31mfoo'],
    ]) {
      const { out, err } = runCommandLine(args);
      assert.equal(out, '');
      assert.doesNotMatch(err.trimEnd(), /\p{Cc}/u, args.join(' '));
      assert.match(err, /foo/);
    }
  });

  it('reads a log that ends in zeros, as after a power failure', () => {
    const file = join(folder, 'padded.log');
    writeFileSync(file, `${BOUNCE}${'\0'.repeat(3000)}`);
    assert.deepEqual([runCommandLine(['scan', file]).status, runCommandLine(['scan', folder]).status], [1, 1]);
  });

  it('says that the end of a line without end was left out', () => {
    const { status, out, err } = runCommandLine(
      ['scan', '-'],
      `${BOUNCE}\n${'x'.repeat(17 << 20)}\n\n${BOUNCE.replace('anna', 'ben')}`,
    );
    assert.deepEqual([status, err], [1, '-: a line is too long to be read whole; its end was left out\n']);
    assert.match(out, /2 failed/);
  });

  it('sums up a text with more failures than a table can hold, and says so', () => {
    const rows = Array.from({ length: 26_000 }, (_, index) => ({
      network_message_id: `n-${index}`,
      recipient_status: '550 5.1.10 RESOLVER.ADR.RecipientNotFound; not found',
    }));
    const { status, out, err } = runCommandLine(['scan', '-'], extendedTraceOf(rows));
    assert.deepEqual([status, err], [1, '']);
    assert.match(out, /^-\nMessage trace \(extended\): 26,000 failed\n/);
    assert.match(out, /25,980 more\n\nToo many codes for a table: [^\n]+\n$/);
  }).timeout(60_000);
});

/** The built command line on a disk that has no room left. */

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commandLineNode, type Run } from '../commandLine.ts';

const FULL = '/dev/full';
/** Makes the rest of its arguments a command in a mount namespace of its own, in which /mnt is a disk of 64 kB, and lists what is left there. */
const ON_SMALL_DISK =
  'mount -t tmpfs -o size=64k none /mnt && echo before >/mnt/kept.txt && { "$@"; status=$?; find /mnt -type f -exec sh -c \'echo "$1" "$(cat "$1")"\' sh {} \\; >&2; exit $status; }';

function run(command: string, ...args: readonly string[]): Run {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8', env: { ...process.env, LC_ALL: 'C' } });
  return { status, out: stdout ?? '', err: stderr ?? '' };
}

function onSmallDisk(...args: readonly string[]): Run {
  return run('unshare', '-rm', 'sh', '-c', ON_SMALL_DISK, 'sh', commandLineNode, 'dist/cli.mjs', ...args);
}

/** What the system lets nobody but an administrator do is not tried. */
const canMount = run('unshare', '-rm', 'sh', '-c', ON_SMALL_DISK, 'sh', 'true').status === 0;

describe('mail-flow-lens on a full disk', () => {
  for (const format of ['table', 'ndjson', 'json', 'csv', 'html', 'markdown', 'sarif']) {
    it(`says so where its output goes: ${format}`, function () {
      if (!existsSync(FULL)) {
        this.skip();
      }
      const script = 'exec "$@" >/dev/full';
      const { status, err } = run(
        'sh',
        '-c',
        script,
        'sh',
        commandLineNode,
        'dist/cli.mjs',
        'scan',
        '--format',
        format,
        'samples',
      );
      assert.deepEqual([status, err], [2, 'the output cannot be written (the disk is full)\n']);
    });
  }

  describe('of its own', () => {
    before(function () {
      if (!canMount) {
        this.skip();
      }
    });

    it('leaves no half of a masked copy', () => {
      const { status, err } = onSmallDisk('redact', 'samples/message-trace.csv', '-o', '/mnt/out');
      assert.deepEqual(
        [status, err],
        [2, '/mnt/out/message-trace.csv: cannot be written (the disk is full)\n/mnt/kept.txt before\n'],
      );
    });

    it('leaves no half of a key, which would turn nothing back', () => {
      const folder = mkdtempSync(join(tmpdir(), 'mail-flow-lens-full-disk-'));
      try {
        const { status, err } = onSmallDisk('redact', manyNames(folder), '-o', join(folder, 'out'), '--key', '/mnt/key');
        assert.deepEqual([status, err], [2, '/mnt/key: cannot be written (the disk is full)\n/mnt/kept.txt before\n']);
      } finally {
        rmSync(folder, { recursive: true });
      }
    });

    it('leaves the file that an export was to replace', () => {
      const { status, err } = onSmallDisk('export-knowledge', '--target', 'json', '-o', '/mnt/kept.txt');
      assert.deepEqual([status, err], [2, '/mnt/kept.txt: cannot be written (the disk is full)\n/mnt/kept.txt before\n']);
    });
  });
});

/** A log whose key takes more than 64 kB. */
function manyNames(folder: string): string {
  const file = join(folder, 'names.txt');
  const lines = Array.from({ length: 5000 }, (_, number) => `550 5.1.1 <name${number}@contoso.com>: user unknown\n`);
  writeFileSync(file, lines.join(''));
  return file;
}

/** The built command line on archives and on what is no regular file. */

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { commandLineNode, type Run, runCommandLine } from '../commandLine.ts';
import { encrypted, zipOf } from '../zipFile.ts';
import { assertSameOnThreads } from './largeInputs.ts';

const TRACE = 'samples/message-trace.csv';
const trace = readFileSync(TRACE);
const message = readFileSync('samples/undeliverable.eml');

function scan(paths: readonly string[], input: string | Uint8Array = '', format = 'ndjson'): Run {
  return runCommandLine(['scan', '--format', format, ...paths], input);
}

/** The lines of a scan without the names of the files. */
function unnamed(out: string): string {
  return out.replaceAll(/^\{"file":"[^"]*"/gm, '{');
}

/** The files that lines are about, each once. */
function filesIn(out: string): string[] {
  const names = out
    .trimEnd()
    .split('\n')
    .map((line) => (JSON.parse(line) as { file: string }).file);
  return [...new Set(names)];
}

describe('mail-flow-lens scan of archives', () => {
  let folder: string;
  let plain: string;
  const write = (name: string, bytes: string | Uint8Array): string => {
    writeFileSync(join(folder, name), bytes);
    return join(folder, name);
  };

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'mail-flow-lens-archives-'));
    plain = scan([TRACE]).out;
  });
  after(() => rmSync(folder, { recursive: true }));

  it('reads a compressed file as the text in it, whatever its name', () => {
    const { status, out, err } = scan([write('trace.log', gzipSync(trace))]);
    assert.deepEqual([status, err], [1, '']);
    assert.equal(unnamed(out), unnamed(plain));
    assert.deepEqual(filesIn(out), [join(folder, 'trace.log')]);
  });

  it('reads every member of a compressed file that has several', () => {
    const parts = [trace.subarray(0, 5000), trace.subarray(5000)].map((part) => gzipSync(part));
    assert.equal(unnamed(scan([write('parts.gz', Buffer.concat(parts))]).out), unnamed(plain));
  });

  it('reads a compressed message trace on standard input', () => {
    const { status, out } = scan(['-'], gzipSync(trace));
    assert.equal(status, 1);
    assert.equal(out, plain.replaceAll(`"file":"${TRACE}"`, '"file":"-"'));
  });

  it('names the files in an archive by its name and their paths, those in archives in it too', async () => {
    const inner = await zipOf({ 'mail.eml': message, 'old/trace.csv.gz': gzipSync(trace) });
    const archive = await zipOf({
      'a/trace.csv': trace,
      'inner.zip': inner,
      'read me.txt': 'Nothing here.\n',
      'c.bin': '\0\0\0',
    });
    const file = write('logs.zip', archive);
    const { status, out, err } = scan([file]);
    assert.deepEqual([status, err], [1, '']);
    const names = ['/a/trace.csv', '/inner.zip!/mail.eml', '/inner.zip!/old/trace.csv.gz'];
    assert.deepEqual(
      filesIn(out),
      names.map((name) => `${file}!${name}`),
    );
    assert.deepEqual(
      filesIn(scan(['-'], archive).out),
      names.map((name) => `-!${name}`),
    );
    assert.match(scan([file], '', 'table').out, /logs\.zip!\/a\/trace\.csv\n {2}Message trace \(extended\): 15 failed/);
  });

  it('says in one line what it cannot read of an archive, and reads the others', async () => {
    const locked = encrypted(await zipOf({ 'secret.csv': trace, 'open.csv': trace }), 'secret.csv');
    const paths = [
      write('locked.zip', locked),
      write('cut.zip', locked.subarray(0, 3000)),
      write('cut.gz', gzipSync(trace).subarray(0, 2000)),
      write('logs.tgz', gzipSync(tarOf('trace.csv', trace))),
      TRACE,
    ];
    const { status, out, err } = scan(paths);
    assert.equal(status, 2);
    assert.deepEqual(
      err
        .trimEnd()
        .split('\n')
        .map((line) => line.slice(folder.length + 1)),
      [
        'locked.zip!/secret.csv: encrypted with a password; unpack it and scan what it holds',
        'cut.zip: the archive is damaged or cut off; what comes before the damage was read',
        'cut.gz: the archive is damaged or cut off; what comes before the damage was read',
        'logs.tgz: a tar archive, which is not read; unpack it and scan what it holds',
      ],
    );
    assert.deepEqual(filesIn(out), [`${paths[0]}!/open.csv`, paths[2], TRACE]);
    assert.match(scan([paths[2] ?? ''], '', 'table').out, /: 1 failed, 3 delayed \+\n/);
  });

  it('says so if nothing in an archive is a mail log, and not if the archive is empty', async () => {
    const file = write('papers.zip', await zipOf({ 'a.txt': 'Version 5.1.1\n', 'b.bin': '\0\0\0' }));
    assert.deepEqual(scan([file]), { status: 2, out: '', err: `${file}: no mail log was recognised in it\n` });
    const empty = [write('none.zip', await zipOf({})), write('empty.gz', gzipSync(''))];
    assert.deepEqual(scan(empty), { status: 0, out: '', err: '' });
  });

  it('passes over what is no log in the archives of a folder', async () => {
    mkdirSync(join(folder, 'tree'));
    write('tree/papers.zip', await zipOf({ 'a.txt': 'Version 5.1.1\n' }));
    write('tree/data.gz', gzipSync('\0\0\0\0'));
    assert.deepEqual(scan([join(folder, 'tree')]), { status: 0, out: '', err: '' });
  });

  it('finds the same in a tree of rotated logs on several threads', async () => {
    const tree = join(folder, 'rotated');
    mkdirSync(tree);
    for (let number = 0; number < 510; number++) {
      const name = join('rotated', `${String(number).padStart(3, '0')}.log`);
      const text = `550 5.1.1 no such user ${number}\n`;
      write(name, number % 25 === 3 ? gzipSync(text) : number % 40 === 7 ? await zipOf({ 'x.log': text }) : text);
    }
    const { status, lines } = assertSameOnThreads([tree], [2]);
    assert.equal(status, 1);
    assert.equal(lines.length, 511);
  });
});

/** A tar archive (POSIX.1-1988, ustar) of one file. */
function tarOf(name: string, content: Uint8Array): Uint8Array {
  const header = Buffer.alloc(512);
  header.write(name);
  header.write(content.length.toString(8).padStart(11, '0'), 124);
  header.write('ustar\x0000', 257);
  return Buffer.concat([header, content, Buffer.alloc(1024)]);
}

describe('mail-flow-lens scan of what is no regular file', () => {
  let expected: string;

  before(function () {
    if (process.platform === 'win32') {
      this.skip();
    }
    expected = scan(['-'], trace).out;
  });

  /** Runs a command of bash, with the arguments of a scan as `"$@"`. */
  const bash = (command: string): Run => {
    const args = ['-c', command, 'bash', commandLineNode, 'dist/cli.mjs', 'scan', '--format', 'ndjson'];
    const { status, stdout, stderr } = spawnSync('bash', args, { encoding: 'utf8', maxBuffer: 1 << 26 });
    return { status, out: stdout.replaceAll(/"file":"[^"]*"/g, '"file":"-"'), err: stderr };
  };

  for (const [what, command] of Object.entries({
    'the output of a process': `"$@" <(cat ${TRACE})`,
    'the output of a process, compressed': `"$@" <(gzip -c ${TRACE})`,
    'standard input by its path': `cat ${TRACE} | "$@" /dev/stdin`,
    'a file behind standard input': `"$@" /dev/stdin < ${TRACE}`,
    'a named pipe': `p=$(mktemp -u) && mkfifo "$p" && { cat ${TRACE} > "$p" & "$@" "$p"; s=$?; rm "$p"; exit $s; }`,
  })) {
    it(`reads ${what}`, () => assert.deepEqual(bash(command), { status: 1, out: expected, err: '' }));
  }

  it('reads standard input by its path where it is a socket', () =>
    assert.equal(unnamed(scan(['/dev/stdin'], trace).out), unnamed(expected)));

  it('finds nothing in an empty device', () => assert.deepEqual(bash('"$@" /dev/null'), { status: 0, out: '', err: '' }));
});

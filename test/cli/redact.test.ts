/** The built command line, masking files. */

import assert from 'node:assert/strict';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { LogReport } from '../../src/logReport.ts';
import { runCommandLine } from '../commandLine.ts';
import { outlookFile } from '../outlookFile.ts';
import { zipOf } from '../zipFile.ts';

const TRACE = 'samples/message-trace.csv';
const MESSAGE = 'samples/undeliverable.eml';
const SECRET = /contoso|northwindtraders|giulia|moretti/i;

/** What a scan tells, without the values that are masked. */
function tellings(path: string): unknown[] {
  return runCommandLine(['scan', '--format', 'ndjson', path])
    .out.trimEnd()
    .split('\n')
    .map((line) => {
      const {
        line: at,
        code,
        reply,
        class: status,
        outcome,
        reason,
        actors,
        entry,
        part,
        failure,
      } = JSON.parse(line) as Record<string, unknown>;
      return { at, code, reply, status, outcome, reason, actors, entry, part, failure };
    });
}

describe('mail-flow-lens redact', () => {
  let folder: string;
  const at = (...names: string[]): string => join(folder, ...names);

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'mail-flow-lens-redact-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('writes masked copies of a folder, which tell the same', () => {
    assert.deepEqual(runCommandLine(['redact', 'samples', '-o', at('out')]), { status: 0, out: '', err: '' });
    assert.deepEqual(readdirSync(at('out')).sort(), readdirSync('samples').sort());
    for (const name of ['message-trace.csv', 'undeliverable.eml', 'MSGTRK2026112018-1.LOG', 'SEND2026112018-1.LOG']) {
      assert.doesNotMatch(readFileSync(at('out', name), 'utf8'), SECRET);
      assert.deepEqual(tellings(at('out', name)), tellings(join('samples', name)), name);
    }
  });

  it('gives one value one pseudonym in all files of a run', () => {
    mkdirSync(at('in'));
    writeFileSync(
      at('in', 'a.log'),
      'Nov 20 10:00:00 mail postfix/smtp[1]: 4F1AD3C4A: to=<anna@fabrikam.com>, status=sent (250 2.0.0 Ok)\n',
    );
    writeFileSync(at('in', 'b.txt'), '550 5.1.1 <anna@fabrikam.com>: user unknown\n');
    assert.equal(runCommandLine(['redact', at('in'), '-o', at('out')]).status, 0);
    const [one, other] = ['a.log', 'b.txt'].map((name) => /<(\S+@\S+)>/.exec(readFileSync(at('out', name), 'utf8'))?.[1]);
    assert.match(one ?? '', /^usr\d+@theirs\d+\.example$/);
    assert.equal(one, other);
  });

  it('calls the domains that are named as our own so', () => {
    writeFileSync(at('a.txt'), '550 5.1.1 <anna@fabrikam.com>: user unknown\n');
    assert.equal(runCommandLine(['redact', at('a.txt'), '--own', 'fabrikam.com', '-o', at('out')]).status, 0);
    assert.match(readFileSync(at('out', 'a.txt'), 'utf8'), /<usr\d+@ours\d+\.example>/);
  });

  it('keeps a key only if asked, for its owner alone, and undoes by it', () => {
    assert.equal(runCommandLine(['redact', MESSAGE, '-o', at('out'), '--key', at('key.json')]).status, 0);
    assert.deepEqual(readdirSync(folder).sort(), ['key.json', 'out']);
    if (process.platform !== 'win32') {
      assert.equal(statSync(at('key.json')).mode & 0o777, 0o600);
    }
    assert.equal(
      runCommandLine(['redact', '--undo', at('key.json'), at('out', 'undeliverable.eml'), '-o', at('back')]).status,
      0,
    );
    assert.equal(
      readFileSync(at('back', 'undeliverable.eml'), 'utf8').toLowerCase(),
      readFileSync(MESSAGE, 'utf8').toLowerCase(),
    );
    const again = runCommandLine(['redact', MESSAGE, '-o', at('out'), '--key', at('key.json')]);
    assert.deepEqual([again.status, again.err], [2, `${at('key.json')}: exists already; give the key a new name\n`]);
  });

  it('unpacks each archive into its folder', async () => {
    const packed = {
      'day/trace.csv': readFileSync(TRACE),
      '../trace.csv': readFileSync(MESSAGE),
      'day/../../../up.eml': readFileSync(MESSAGE),
    };
    writeFileSync(at('logs.zip'), await zipOf(packed));
    writeFileSync(at('trace.csv.gz'), gzipSync(readFileSync(TRACE)));
    assert.equal(runCommandLine(['redact', at('logs.zip'), at('trace.csv.gz'), '-o', at('out')]).status, 0);
    assert.deepEqual(readdirSync(folder).sort(), ['logs.zip', 'out', 'trace.csv.gz']);
    assert.deepEqual(readdirSync(at('out')).sort(), ['logs', 'trace.csv']);
    assert.deepEqual(readdirSync(at('out', 'logs'), { recursive: true, encoding: 'utf8' }).sort(), [
      'day',
      join('day', 'trace.csv'),
      join('day', 'up.eml'),
      'trace.csv',
    ]);
    for (const name of [at('out', 'logs', 'day', 'trace.csv'), at('out', 'trace.csv')]) {
      assert.deepEqual(tellings(name), tellings(TRACE));
    }
  });

  it('writes a message of Outlook as text, with filler for what people wrote', () => {
    const sent = outlookFile({
      properties: {
        messageClass: 'IPM.Note',
        subject: 'Offer',
        body: 'The price is secret.',
        fromName: 'Anna Rossi',
        fromAddress: 'anna@contoso.com',
      },
      recipients: [{ displayName: 'Ben Smith', smtpAddress: 'ben@fabrikam.com' }],
    });
    const report = outlookFile({
      properties: { messageClass: 'REPORT.IPM.Note.NDR', subject: 'Undeliverable: Offer', body: 'It failed.' },
      recipients: [{ displayName: 'ben@fabrikam.com', supplementaryInfo: '<mx.fabrikam.com #5.7.26 smtp;550 5.7.26 No>' }],
    });
    writeFileSync(at('sent.msg'), sent);
    writeFileSync(at('report.msg'), report);
    assert.deepEqual(runCommandLine(['redact', at('sent.msg'), at('report.msg'), '-o', at('out')]), {
      status: 0,
      out: '',
      err: '',
    });
    assert.deepEqual(readdirSync(at('out')).sort(), ['report.msg.eml', 'sent.msg.eml']);
    const text = readFileSync(at('out', 'sent.msg.eml'), 'utf8');
    assert.match(text, /\nXxx xxxxx xx xxxxxx\.\n/);
    assert.doesNotMatch(text, /offer|anna|rossi|ben|smith|fabrikam/i);
    const told = (path: string): unknown[] =>
      runCommandLine(['scan', '--format', 'ndjson', path])
        .out.trimEnd()
        .split('\n')
        .map((line) => {
          const { code, reply, reason, entry, outcome } = JSON.parse(line) as Record<string, unknown>;
          return { code, reply, reason, entry, outcome };
        });
    assert.deepEqual(told(at('out', 'report.msg.eml')), told(at('report.msg')));
  });

  it('keeps the encoding', () => {
    const text = readFileSync(TRACE, 'utf8').replace('\ufeff', '');
    writeFileSync(at('trace.csv'), Buffer.from(`\ufeff${text}`, 'utf16le'));
    assert.equal(runCommandLine(['redact', at('trace.csv'), '-o', at('out')]).status, 0);
    const masked = readFileSync(at('out', 'trace.csv'));
    assert.deepEqual([...masked.subarray(0, 2)], [0xff, 0xfe]);
    assert.doesNotMatch(masked.toString('utf16le'), SECRET);
    assert.deepEqual(tellings(at('out', 'trace.csv')), tellings(at('trace.csv')));
  });

  it('masks addresses in names of files', () => {
    writeFileSync(at('anna@contoso.com.log'), '550 5.1.1 user unknown\n');
    assert.equal(runCommandLine(['redact', at('anna@contoso.com.log'), '-o', at('out')]).status, 0);
    assert.match(readdirSync(at('out')).join(), /^usr\d+@/);
    assert.doesNotMatch(readdirSync(at('out')).join(), SECRET);
  });

  it('reads standard input', () => {
    assert.equal(runCommandLine(['redact', '-', '-o', at('out')], '550 5.1.1 <anna@contoso.com>: user unknown\n').status, 0);
    assert.match(readFileSync(at('out', 'stdin.txt'), 'utf8'), /^550 5\.1\.1 <usr\d+@theirs\d+\.example>: user unknown\n$/);
  });

  it('says that a copy cannot be written, not that its input cannot be read', () => {
    writeFileSync(at('a.txt'), '550 5.1.1 no such user\n');
    mkdirSync(at('out', 'a.txt'), { recursive: true });
    const { status, err } = runCommandLine(['redact', at('a.txt'), '-o', at('out')]);
    assert.deepEqual([status, err], [2, `${at('out', 'a.txt')}: cannot be written (EISDIR)\n`]);
  });

  it('never writes over an input', () => {
    writeFileSync(at('a.txt'), '550 5.1.1 <anna@contoso.com>\n');
    const { status, err } = runCommandLine(['redact', at('a.txt'), '-o', folder]);
    assert.deepEqual([status, err], [2, `${at('a.txt')}: not written, for it is one of the inputs; choose another folder\n`]);
    assert.equal(readFileSync(at('a.txt'), 'utf8'), '550 5.1.1 <anna@contoso.com>\n');
  });

  it('writes through no link that is in the folder', function () {
    if (process.platform === 'win32') {
      // Links need a right there that few accounts have.
      this.skip();
    }
    mkdirSync(at('logs', 'day'), { recursive: true });
    mkdirSync(at('out'));
    mkdirSync(at('elsewhere'));
    writeFileSync(at('logs', 'a.txt'), '550 5.1.1 <anna@contoso.com>\n');
    writeFileSync(at('logs', 'day', 'b.txt'), '550 5.1.1 <anna@contoso.com>\n');
    writeFileSync(at('kept'), 'kept');
    symlinkSync(at('kept'), at('out', 'a.txt'));
    symlinkSync(at('elsewhere'), at('out', 'day'));
    const { status, err } = runCommandLine(['redact', at('logs'), '-o', `${at('out')}/./`]);
    assert.deepEqual(
      [status, err],
      [2, `${at('out', 'day', 'b.txt')}: not written, for a link leads out of the folder; choose another folder\n`],
    );
    assert.equal(readFileSync(at('kept'), 'utf8'), 'kept');
    assert.match(readFileSync(at('out', 'a.txt'), 'utf8'), /usr\d+@/);
    assert.deepEqual(readdirSync(at('elsewhere')), []);
  });

  it('leaves what was there before, and no half copy, where an input cannot be read to its end', () => {
    mkdirSync(at('out'));
    writeFileSync(at('out', 'trace.csv'), 'before');
    writeFileSync(at('trace.csv.gz'), gzipSync(readFileSync(TRACE)).subarray(0, 1500));
    assert.equal(runCommandLine(['redact', at('trace.csv.gz'), '-o', at('out')]).status, 2);
    assert.deepEqual(readdirSync(at('out')), ['trace.csv']);
    assert.equal(readFileSync(at('out', 'trace.csv'), 'utf8'), 'before');
  });

  it('gives a file no name that a person does not see', async () => {
    writeFileSync(at('logs.zip'), await zipOf({ 'a\u001b[31m\u202e\u3164\u{e0101}.csv': readFileSync(TRACE) }));
    assert.equal(runCommandLine(['redact', at('logs.zip'), '-o', at('out')]).status, 0);
    assert.deepEqual(readdirSync(at('out', 'logs')), ['a_[31m___.csv']);
  });

  it('gives every file of an archive a name of its own, which any system takes', async () => {
    const names: Readonly<Record<string, string>> = {
      a: 'a',
      'a/b.csv': join('a-2', 'b.csv'),
      'c/d.csv': join('c', 'd.csv'),
      c: 'c-2',
      'A.csv': 'A.csv',
      'a.csv': 'a-2.csv',
      'C/D.csv': join('c', 'D-2.csv'),
      'mail.log:error': 'mail.log_error',
      'mail.log?error': 'mail-2.log_error',
      'x<y>|z*"?.csv': 'x_y__z___.csv',
      'end. .': 'end___',
      'con.csv': '_con.csv',
      'NUL/aux.txt': join('_NUL', '_aux.txt'),
      'com1 .x.csv': '_com1 .x.csv',
      'console.csv': 'console.csv',
      '\u00e9.csv': '\u00e9.csv',
      'e\u0301.csv': 'e\u0301-2.csv',
      [`${'\u20ac'.repeat(300)}.csv`]: `${'\u20ac'.repeat(65)}.csv`,
    };
    const log = readFileSync(MESSAGE);
    writeFileSync(at('logs.zip'), await zipOf(Object.fromEntries(Object.keys(names).map((name) => [name, log]))));
    const { status, err } = runCommandLine(['redact', at('logs.zip'), '-o', at('out')]);
    assert.deepEqual([status, err], [0, '']);
    const found = readdirSync(at('out', 'logs'), { recursive: true, withFileTypes: true }).filter((item) => item.isFile());
    const folderOf = (path: string): string => relative(at('out', 'logs'), path);
    assert.deepEqual(found.map(({ parentPath, name }) => join(folderOf(parentPath), name)).sort(), Object.values(names).sort());
  });

  it('ends where a folder cannot be made, and where a key has no end', function () {
    if (process.platform !== 'linux') {
      this.skip();
    }
    assert.deepEqual(runCommandLine(['redact', TRACE, '-o', '/proc/x']), {
      status: 2,
      out: '',
      err: '/proc/x/message-trace.csv: cannot be written (ENOENT)\n',
    });
    assert.deepEqual(runCommandLine(['redact', TRACE, '-o', at('out'), '--undo', '/dev/zero']), {
      status: 2,
      out: '',
      err: '/dev/zero: not a key that redact wrote\n',
    });
  });

  it('says what is wrong in one sentence', () => {
    const wrong: Readonly<Record<string, readonly string[]>> = {
      'redact needs a file, a folder, or - for standard input\n': ['-o', at('out')],
      'redact needs a folder for the masked copies: -o FOLDER\n': [TRACE],
      'redact takes either --key or --undo\n': [TRACE, '-o', at('out'), '--key', 'a', '--undo', 'b'],
      [`${at('none')}: no such file or folder\n`]: [at('none'), '-o', at('out')],
      [`${TRACE}: not a key that redact wrote\n`]: [TRACE, '-o', at('out'), '--undo', TRACE],
    };
    for (const [sentence, args] of Object.entries(wrong)) {
      const { status, out, err } = runCommandLine(['redact', ...args]);
      assert.deepEqual([status, out, err], [2, '', sentence]);
    }
    assert.equal(existsSync(at('out')), false);
  });

  it('says that a file is no text, and passes it over in a folder', () => {
    writeFileSync(at('a.bin'), Buffer.from([0, 1, 2, 3, 0, 0, 0, 7, 0, 0, 0, 0]));
    assert.deepEqual(runCommandLine(['redact', at('a.bin'), '-o', at('out')]), {
      status: 2,
      out: '',
      err: `${at('a.bin')}: a binary file, not a text log\n`,
    });
    assert.equal(runCommandLine(['redact', folder, '-o', at('out')]).status, 0);
    assert.equal(existsSync(at('out')), false);
  });
});

describe('mail-flow-lens scan --redact', () => {
  for (const format of ['table', 'ndjson', 'json', 'csv', 'html', 'markdown', 'sarif']) {
    it(`prints no person and no server: ${format}`, () => {
      const { status, out } = runCommandLine(['scan', '--redact', '--format', format, TRACE, MESSAGE]);
      assert.equal(status, 1);
      assert.doesNotMatch(out, SECRET);
      assert.match(out, /4\.4\.316/);
    });
  }

  for (const format of ['table', 'ndjson', 'json', 'csv', 'html', 'markdown', 'sarif']) {
    it(`prints no name from a reply that no entry explains: ${format}`, () => {
      const said = '599 5.9.9 Bartolomeo Zingarelli wishes no letters';
      const line = `Nov 20 10:00:00 mail postfix/smtp[1]: 4F1AD3C4A: to=<anna@contoso.com>, relay=mx.contoso.com[192.0.2.1]:25, dsn=5.0.0, status=bounced (host mx.contoso.com[192.0.2.1] said: ${said})\n`;
      const { status, out } = runCommandLine(['scan', '--redact', '--format', format, '-'], line.repeat(2));
      assert.equal(status, 1);
      assert.match(out, /5\.0\.0/);
      assert.doesNotMatch(out, /contoso|bartolo|zinga/i);
    });
  }

  it('tells the same findings and the same counts', () => {
    const masked = runCommandLine(['scan', '--redact', '--format', 'json', TRACE, MESSAGE]).out;
    const plain = runCommandLine(['scan', '--format', 'json', TRACE, MESSAGE]).out;
    const told = (json: string): unknown => {
      const { counts, codes, causes, failures } = JSON.parse(json) as LogReport;
      return {
        counts,
        codes,
        causes: causes.map(({ entry, count, doFirst }) => ({ entry, count, doFirst })),
        failures: failures.map(({ line, column, state, code, cause }) => ({ line, column, state, code, cause })),
      };
    };
    assert.deepEqual(told(masked), told(plain));
  });

  it('keeps the domain of a recipient recognisable as one', () => {
    const { failures } = JSON.parse(runCommandLine(['scan', '--redact', '--format', 'json', TRACE]).out) as LogReport;
    const { failures: plain } = JSON.parse(runCommandLine(['scan', '--format', 'json', TRACE]).out) as LogReport;
    const pairs = new Set(plain.map(({ recipientDomain }, index) => `${recipientDomain} ${failures[index]?.recipientDomain}`));
    assert.equal(pairs.size, new Set(plain.map(({ recipientDomain }) => recipientDomain)).size);
  });
});

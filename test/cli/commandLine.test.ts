/** The built command line, as a person or a program runs it. */

import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { entryOf } from '../../src/catalogue/entries.ts';
import { en } from '../../src/locales/en/index.ts';
import { explain } from '../../src/service/lookUp/explain.ts';
import { explanationMarkdown } from '../../src/service/lookUp/explanation.ts';
import { commandLineNode, runCommandLine } from '../commandLine.ts';
import { compoundFile, outlookFile } from '../outlookFile.ts';

const keys = [
  'file',
  'line',
  'column',
  'endColumn',
  'code',
  'reply',
  'class',
  'outcome',
  'reason',
  'actors',
  'entry',
  'title',
  'url',
  'format',
  'part',
  'failure',
  'within',
  'record',
];
const recordKeys = [
  'time',
  'event',
  'direction',
  'sender',
  'recipient',
  'originalRecipient',
  'messageId',
  'networkMessageId',
  'session',
  'server',
  'ip',
  'connector',
];

describe('mail-flow-lens scan', () => {
  let folder: string;

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'mail-flow-lens-cli-'));
    writeFileSync(join(folder, 'empty.csv'), '');
    writeFileSync(join(folder, 'binary.log'), Buffer.from([0, 1, 2, 3, 0, 0, 0, 255]));
    writeFileSync(join(folder, 'notes.txt'), 'Version 5.1.1 was installed on 10.0.5.1.\n');
    mkdirSync(join(folder, 'papers'));
    writeFileSync(join(folder, 'papers', 'notes.txt'), 'Version 5.1.1 was installed on 10.0.5.1.\n');
    mkdirSync(join(folder, 'mixed'));
    mkdirSync(join(folder, 'saved'));
    const report = outlookFile({
      properties: { messageClass: 'REPORT.IPM.Note.NDR', subject: 'Undeliverable', body: 'It failed. '.repeat(500) },
      recipients: [{ displayName: 'bob@fabrikam.com', supplementaryInfo: '<mx.fabrikam.com #5.7.26 smtp;550 5.7.26 No>' }],
    });
    writeFileSync(join(folder, 'saved', 'report.msg'), report);
    writeFileSync(join(folder, 'cut.msg'), report.subarray(0, 600));
    writeFileSync(join(folder, 'large.msg'), report);
    truncateSync(join(folder, 'large.msg'), 50 * 1024 * 1024 + 1);
    writeFileSync(join(folder, 'mixed', 'a.bin'), Buffer.from([0, 1, 2, 3, 0, 0, 0, 255]));
    writeFileSync(join(folder, 'mixed', 'letter.doc'), compoundFile({ WordDocument: new Uint8Array(5000) }));
    writeFileSync(join(folder, 'mixed', 'b.txt'), 'anna@fabrikam.com\n550 5.1.10 RESOLVER.ADR.RecipientNotFound; not found\n');
  });

  after(() => rmSync(folder, { recursive: true }));

  it('prints one JSON object a finding, with the keys of the contract', () => {
    const { status, out, err } = runCommandLine(['scan', '--format', 'ndjson', 'samples/message-trace.csv']);
    assert.equal(err, '');
    assert.equal(status, 1);
    const findings = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    for (const finding of findings) {
      assert.deepEqual(Object.keys(finding), keys);
      assert.deepEqual(Object.keys(finding.record as object), recordKeys);
      assert.equal(finding.file, 'samples/message-trace.csv');
      assert.equal(finding.format, 'extended-trace');
    }
    assert.ok(findings.some(({ entry, outcome }) => entry === 'exchange-online/4.4.316' && outcome === 'delayed'));
  });

  it('reads standard input', () => {
    const { status, out } = runCommandLine(
      ['scan', '--format', 'ndjson', '-'],
      "x@example.org\nRemote Server returned '550 5.1.1 User unknown'\n",
    );
    assert.equal(status, 1);
    const finding = JSON.parse(out) as Record<string, unknown>;
    assert.deepEqual(
      [finding.file, finding.line, finding.column, finding.endColumn, finding.code, finding.reply],
      ['-', 2, 29, 34, '5.1.1', '550'],
    );
  });

  it('escapes what a terminal would obey', () => {
    const hostile = "x@example.org\nRemote Server returned '550 5.1.1 no' [LastAttemptedServerName=a\u009b31m\u202eb]\n";
    for (const format of ['ndjson', 'table']) {
      const { out } = runCommandLine(['scan', '--format', format, '-'], hostile);
      assert.match(out, /5\.1\.1/);
      assert.doesNotMatch(out, /[\u0080-\u009f\u202a-\u202e]/);
    }
  });

  it('tells the encoding of standard input that comes in small pieces', async () => {
    const text = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('a@b.example\n550 5.1.1 User unknown\n', 'utf16le')]);
    const child = spawn(commandLineNode, ['dist/cli.mjs', 'scan', '-'], { stdio: ['pipe', 'ignore', 'ignore'] });
    child.stdin.write(text.subarray(0, 1));
    await setTimeout(200);
    child.stdin.end(text.subarray(1));
    const [status] = await once(child, 'close');
    assert.equal(status, 1);
  });

  it('prints a table with the counts of each file', () => {
    const { status, out } = runCommandLine(['scan', 'samples/undeliverable.eml']);
    assert.equal(status, 1);
    const [file, counts, ...summary] = out.trimEnd().split('\n');
    assert.deepEqual([file, counts], ['samples/undeliverable.eml', '  Mail message: 2 failed']);
    const end = summary.indexOf('');
    assert.deepEqual(
      summary.slice(0, end).filter((line) => /^ {4}\S/.test(line)),
      ['    Connection failed or lost: 1', '    Recipient unknown: 1'],
    );
    assert.equal(summary.slice(end + 1).length, 2);
  });

  it('speaks the language it is asked for', () => {
    assert.match(runCommandLine(['scan', '--locale', 'ru', 'samples/undeliverable.eml']).out, /[а-я]{4}/);
  });

  it('stays silent and calm about an empty file, and about files in a folder that are no logs', () => {
    const paths = ['empty.csv', 'papers'].map((name) => join(folder, name));
    assert.deepEqual(runCommandLine(['scan', ...paths]), { status: 0, out: '', err: '' });
  });

  it('names in one line a file in which no mail log is recognised, and scans the others', () => {
    for (const format of ['table', 'ndjson']) {
      const { status, out, err } = runCommandLine([
        'scan',
        '--format',
        format,
        join(folder, 'notes.txt'),
        'samples/undeliverable.eml',
      ]);
      assert.equal(status, 2);
      assert.match(err, /^[^\n]*notes\.txt: no mail log was recognised in it\n$/);
      assert.match(out, /undeliverable\.eml/);
    }
    assert.deepEqual(runCommandLine(['scan', '-'], 'Version 5.1.1 was installed.\n'), {
      status: 2,
      out: '',
      err: '-: no mail log was recognised in it\n',
    });
    assert.equal(runCommandLine(['scan', '-'], '\n').status, 0);
  });

  it('names a missing file and a binary one in one line each, and scans the others', () => {
    const { status, out, err } = runCommandLine([
      'scan',
      join(folder, 'nowhere.csv'),
      join(folder, 'binary.log'),
      'samples/undeliverable.eml',
    ]);
    assert.equal(status, 2);
    assert.match(err, /^[^\n]*nowhere\.csv: no such file or folder\n[^\n]*binary\.log: a binary file, not a text log\n$/);
    assert.match(out, /undeliverable\.eml/);
  });

  it('passes over a binary file inside a folder', () => {
    const { status, out, err } = runCommandLine(['scan', join(folder, 'mixed')]);
    assert.deepEqual([status, err], [1, '']);
    assert.match(out, /b\.txt\n/);
    assert.doesNotMatch(out, /a\.bin|letter\.doc/);
  });

  it('reads files and folders in a folder whose names are not UTF-8', function () {
    if (process.platform !== 'linux') {
      this.skip();
    }
    const named = (...parts: (string | number)[]): Buffer =>
      Buffer.concat([folder, ...parts].map((part) => (typeof part === 'number' ? Buffer.of(part) : Buffer.from(part))));
    mkdirSync(named('/latin'));
    mkdirSync(named('/latin/d', 0xe9));
    writeFileSync(named('/latin/b', 0xff, '.log'), '550 5.1.1 no such user\n');
    writeFileSync(named('/latin/d', 0xe9, '/c.log'), '550 5.1.1 no such user\n');
    const { status, out, err } = runCommandLine(['scan', join(folder, 'latin')]);
    assert.deepEqual([status, err], [1, '']);
    assert.match(out, /latin\/b\ufffd\.log\n[\s\S]*latin\/d\ufffd\/c\.log\n/);
    // Only a shell passes on such a name.
    const script = 'exec "$0" dist/cli.mjs scan "$(printf "%s/b\\377.log" "$1")" "$(printf "%s/d\\351" "$1")"';
    const alone = spawnSync('sh', ['-c', script, commandLineNode, join(folder, 'latin')], { encoding: 'utf8' });
    assert.deepEqual([alone.status, alone.stderr, alone.stdout], [1, '', out]);
  });

  it('reads a message of Outlook in a folder, and says what it lacks', () => {
    const { status, out, err } = runCommandLine(['scan', '--format', 'ndjson', join(folder, 'saved')]);
    assert.equal(status, 1);
    assert.match(err, /^[^\n]*report\.msg: the report has lost its delivery-status part[^\n]*\n$/);
    const found = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { format: string; code: string; record: { recipient: string } });
    assert.deepEqual(
      [...new Set(found.map(({ format, code, record }) => `${format} ${code} ${record.recipient}`))],
      ['outlook-message 5.7.26 bob@fabrikam.com'],
    );
    const table = runCommandLine(['scan', '--locale', 'it', join(folder, 'saved')]);
    assert.match(table.err, /il rapporto ha perso/);
    assert.match(table.out, /report\.msg\n {2}Messaggio di Outlook: 1 [^\d\n]+\n/);
  });

  it('names a message of Outlook of which nothing can be read, in one line', () => {
    const { status, out, err } = runCommandLine(['scan', join(folder, 'cut.msg'), join(folder, 'large.msg')]);
    assert.deepEqual([status, out], [2, '']);
    assert.match(
      err,
      /^[^\n]*cut\.msg: the message is cut off or damaged[^\n]*\n[^\n]*large\.msg: too large to be read whole\n$/,
    );
  });

  it('says what is wrong with its arguments in one line', () => {
    for (const args of [
      ['scan'],
      ['scan', '--format', 'xls', 'samples'],
      ['scan', '--locale', 'tlh', 'samples'],
      ['scan', '--frobnicate', 'samples'],
      ['dance'],
      ['explain'],
    ]) {
      const { status, out, err } = runCommandLine(args);
      assert.equal(status, 2, args.join(' '));
      assert.equal(out, '');
      assert.match(err, /^[^\n]+\n$/, args.join(' '));
    }
  });
});

describe('mail-flow-lens explain', () => {
  it('prints the cards of a code and of what a reply says besides', () => {
    const question = '550 5.4.1 Recipient address rejected: Access denied. AS(201806281)';
    const { status, out, err } = runCommandLine(['explain', ...question.split(' ')]);
    assert.deepEqual([status, err], [0, '']);
    assert.deepEqual(out.split(/^# /m).length, 2);
    const explanation = explain(question, en);
    assert.equal(out.trimEnd(), explanation && explanationMarkdown(explanation, en).trimEnd());
  });

  it('prints JSON', () => {
    const explanation = JSON.parse(runCommandLine(['explain', '--format', 'json', '5.1.10']).out) as {
      kind: string;
      cards: unknown[];
      reason: string;
      actors: string[];
    };
    assert.deepEqual([explanation.kind, explanation.reason], ['entries', 'recipient-unknown']);
    assert.ok(explanation.cards.length > 0);
    assert.deepEqual(explanation.actors, entryOf('exchange-online/5.1.10').actors);
  });

  it('exits 1 where nothing matches', () => {
    const { status, out, err } = runCommandLine(['explain', 'xyzzy plugh']);
    assert.deepEqual([status, out], [1, '']);
    assert.match(err, /^[^\n]+\n$/);
  });
});

/** The same Markdown, without a process for each question. */
function printed(question: string): string {
  const explanation = explain(question, en);
  return explanation === null ? '' : explanationMarkdown(explanation, en);
}

describe('what explain prints', () => {
  it('is every meaning of a code', () => assert.ok(printed('5.4.1').split(/^# /m).length > 2));

  it('is what a reason string or words mean', () => {
    assert.match(printed('RESOLVER.ADR.RecipientNotFound'), /^# 550 5\.1\.10/m);
    assert.match(printed('UntrustedRoot'), /4\.4\.317/);
  });

  it('is the class of a bare reply code', () => assert.match(printed('550'), /^# 550 · /));

  it('is honest about an undocumented code', () => assert.match(printed('5.8.99'), /^# 5\.8\.99 · /));
});

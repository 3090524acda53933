/** The journey of a message that the built command line prints. */

import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommandLine } from '../commandLine.ts';
import { journeyLogs, MESSAGE_ID, NETWORK_ID } from '../unit/service/journey/journeyLogs.ts';
import { zipOf } from '../zipFile.ts';

describe('mail-flow-lens journey', () => {
  let folder = '';
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'journey-'));
    for (const [name, text] of Object.entries(journeyLogs)) {
      writeFileSync(join(folder, name), text);
    }
  });
  after(() => rmSync(folder, { recursive: true }));

  it('prints each step with its places, and what is odd', () => {
    const { status, out, err } = runCommandLine(['journey', `<${MESSAGE_ID}>`, folder]);
    assert.equal(err, '');
    assert.equal(status, 1);
    assert.match(out, /^Journey of plan\.2026@contoso\.com\n {2}From {9}anna@contoso\.com\n/);
    assert.match(out, / 5 {2}08:10:06\.100Z {2}\+10 minutes \(longest wait\) {2}sent {2}EXCH02 → contoso-com\.mail/);
    assert.match(out, /\n- The clock of EXCH02 is 90 seconds ahead of the others; its times were corrected\.\n/);
  });

  it('prints JSON', () => {
    const { out } = runCommandLine(['journey', NETWORK_ID, folder, '--format', 'json']);
    const { steps, files } = JSON.parse(out);
    assert.equal(steps.length, 12);
    assert.equal(files.length, 6);
  });

  it('keeps an index of a large log, and answers the same with it', () => {
    const [, text = ''] = Object.entries(journeyLogs).find(([name]) => name === 'EXCH01-MSGTRK.LOG') ?? [];
    const lines = text.split('\r\n');
    const other = (lines[4] ?? '').replaceAll(MESSAGE_ID, 'other@contoso.com').replaceAll(NETWORK_ID, 'none');
    const large = join(folder, 'indexed.LOG');
    const indexes = join(folder, 'indexes');
    writeFileSync(
      large,
      [...lines.slice(0, 4), ...Array.from({ length: 9000 }, () => other.padEnd(300)), ...lines.slice(4)].join('\r\n'),
    );
    const plain = runCommandLine(['journey', MESSAGE_ID, large]);
    assert.match(plain.out, /indexed\.LOG:9005/);
    for (const state of ['made', 'found']) {
      assert.deepEqual(runCommandLine(['journey', MESSAGE_ID, large, '--index', indexes]), plain, state);
      assert.equal(readdirSync(indexes).length, 1);
    }
    const { out, err } = runCommandLine(['journey', MESSAGE_ID, large, '--index', large]);
    assert.equal(out, plain.out);
    assert.match(err, /indexed\.LOG: cannot be written \((?:EEXIST|ENOTDIR)\)\n$/);
    rmSync(large);
    rmSync(indexes, { recursive: true });
  });

  it('reads of a large log only the lines that name the message', () => {
    const file = join(folder, 'large.LOG');
    const [, text = ''] = Object.entries(journeyLogs).find(([name]) => name === 'EXCH01-MSGTRK.LOG') ?? [];
    const lines = text.split('\r\n');
    const other = (lines[4] ?? '')
      .replaceAll(MESSAGE_ID, 'other@contoso.com')
      .replaceAll(NETWORK_ID, NETWORK_ID.replace(/.$/, '9'));
    writeFileSync(file, [...lines.slice(0, 4), ...Array.from({ length: 5000 }, () => other), ...lines.slice(4)].join('\r\n'));
    const { status, out } = runCommandLine(['journey', MESSAGE_ID, file, '--format', 'json']);
    rmSync(file);
    assert.equal(status, 0);
    assert.deepEqual(
      JSON.parse(out).steps.map(({ sources: [{ line }] }: { sources: [{ line: number }] }) => line),
      [5004, 5005],
    );
  });

  it('reads archives, and says once what cannot be read of them', async () => {
    const archive = join(folder, 'logs.zip');
    const large = `${journeyLogs['trace.csv']}${'other,row\r\n'.repeat(200_000)}`;
    writeFileSync(archive, await zipOf({ 'trace.csv': large, 'EXCH01-MSGTRK.LOG': journeyLogs['EXCH01-MSGTRK.LOG'] ?? '' }));
    const { out, err } = runCommandLine(['journey', NETWORK_ID, archive, '--format', 'json']);
    assert.equal(err, '');
    const { files, steps } = JSON.parse(out);
    assert.deepEqual(
      files.map((name: string) => name.slice(folder.length + 1)),
      ['logs.zip!/trace.csv', 'logs.zip!/EXCH01-MSGTRK.LOG'],
    );
    assert.equal(steps.length, 9);
    writeFileSync(archive, readFileSync(archive).subarray(0, -30));
    const broken = runCommandLine(['journey', NETWORK_ID, archive, join(folder, 'trace.csv')]);
    rmSync(archive);
    assert.equal(broken.status, 2);
    assert.equal(broken.err.trim().split('\n').length, 1);
    assert.match(broken.out, /DLP policy/);
  });

  it('finds the message of a sender to a recipient, and lists those that fit', () => {
    const one = runCommandLine(['journey', '--sender', 'anna@contoso.com', '--recipient', 'leo@tailspintoys.com', folder]);
    assert.match(one.out, /^Journey of plan\.2026@contoso\.com\n/);
    const pair = ['--sender', 'giulia.moretti@contoso.com', '--recipient', 'luca.ferri@contoso.com'];
    const far = runCommandLine(['journey', ...pair, '--at', '2026-11-19T08:00Z', 'samples/message-trace.csv']);
    assert.deepEqual([far.status, far.out], [2, '']);
    const near = runCommandLine(['journey', ...pair, '--at', '2026-11-20T08:00Z', 'samples/message-trace.csv']);
    assert.match(near.out, /^Journey of AS8PR04MB/);
    const wrong = runCommandLine(['journey', ...pair, '--at', 'noon', folder]);
    assert.equal(wrong.err, '--at noon: not a time such as 2026-11-20T08:00Z\n');
  });

  it('says that no log tells of a message, and what it needs', () => {
    const none = runCommandLine(['journey', 'nobody@contoso.com', folder]);
    assert.deepEqual([none.status, none.out, none.err], [2, '', 'nobody@contoso.com: no log here tells of this message\n']);
    const nothing = runCommandLine(['journey', MESSAGE_ID]);
    assert.equal(nothing.status, 2);
    assert.match(nothing.err, /^journey needs the id of a message, or/);
    const missing = runCommandLine(['journey', MESSAGE_ID, join(folder, 'gone.LOG'), folder]);
    assert.equal(missing.status, 2);
    assert.match(missing.err, /gone\.LOG: no such file or folder/);
    assert.match(missing.out, /^Journey of/);
  });
});

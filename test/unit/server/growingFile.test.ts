import assert from 'node:assert/strict';
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { localeOf } from '../../../src/locales/languages.ts';
import type { LogReport } from '../../../src/logReport.ts';
import { nodeDisk } from '../../../src/server/disk/node.ts';
import { GrowingFile, type Growth } from '../../../src/server/growingFile.ts';
import { ReportBuilder } from '../../../src/service/overview/reportBuilder.ts';
import { ReportedText } from '../../../src/service/overview/reportedText.ts';
import { readSample } from '../samples.ts';

const options = { locale: localeOf('en'), own: [], isStopped: () => false, onRead: () => undefined };

/** Enough lines that name no failure to make a log long enough to be followed. */
const quiet = 'Nov 20 10:00:00 mail postfix/qmgr[1]: 4F1AD3C4A: removed\n'.repeat(3000);
const bounced = (name: string): string =>
  `Nov 20 10:00:01 mail postfix/smtp[1]: 4F1AD3C4B: to=<${name}@fabrikam.com>, relay=mx.fabrikam.com[192.0.2.1]:25, dsn=5.1.1, status=bounced (host mx.fabrikam.com[192.0.2.1] said: 550 5.1.1 no such user)\n`;

/** The report of a text that is read at once. */
function reportOf(text: string): LogReport {
  const builder = new ReportBuilder(options.locale);
  const reported = new ReportedText('a.log', builder, options.locale);
  reported.push(text);
  reported.end(true, true);
  return builder.report();
}

describe('a log that grows', () => {
  let folder: string;
  let path: string;
  let file: GrowingFile;
  let length: number;
  /** The bytes that were read of it. */
  let read: number;

  const write = (text: string): void => {
    writeFileSync(path, text);
    length = Buffer.byteLength(text);
  };
  const append = (text: string): void => {
    appendFileSync(path, text);
    length += Buffer.byteLength(text);
  };
  const grow = (): Promise<Growth> => file.read(length, options);
  const failed = (isQuiet = false): number => file.found(isQuiet).part.report.counts.failed;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'mail-flow-lens-growing-'));
    path = join(folder, 'a.log');
    read = 0;
    const disk = {
      ...nodeDisk,
      readBytes: async (uri: string, from: number, to: number) => {
        const bytes = await nodeDisk.readBytes(uri, from, to);
        read += bytes.length;
        return bytes;
      },
    };
    file = new GrowingFile(pathToFileURL(path).href, 'a.log', disk, options);
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('is read from where it was read to', async () => {
    write(quiet + bounced('anna'));
    assert.equal(await grow(), 'grown');
    assert.equal(failed(true), 1);
    read = 0;
    append(bounced('leo') + bounced('lea'));
    assert.equal(await grow(), 'grown');
    assert.ok(read < 4096, `${read} bytes`);
    assert.equal(failed(true), 3);
    assert.deepEqual(file.found(true).part.report, reportOf(readFileSync(path, 'utf8')));
  });

  it('waits for the rest of a line that was half written', async () => {
    const line = bounced('anna');
    write(quiet + line.slice(0, 60));
    await grow();
    assert.equal(failed(), 0);
    assert.equal(file.isPending, true);
    append(line.slice(60));
    assert.equal(await grow(), 'grown');
    assert.equal(failed(true), 1);
    assert.equal(file.isPending, false);
  });

  it('takes a last line without an end when nothing follows, and has to be read anew if it goes on', async () => {
    write(quiet + bounced('anna').trimEnd());
    await grow();
    assert.equal(failed(true), 1);
    append(`\n${bounced('leo')}`);
    assert.equal(await grow(), 'grown');
    assert.equal(failed(true), 2);
    append(bounced('lea').slice(0, 80));
    await grow();
    failed(true);
    append(bounced('lea').slice(80));
    assert.equal(await grow(), 'rewritten');
  });

  it('waits for the rest of a record of several lines', async () => {
    const trace = readSample('message-trace.csv').replace(/\r?\n/g, '\r\n');
    const quote = trace.lastIndexOf('"');
    write(trace.slice(0, quote - 5));
    assert.equal(await grow(), 'grown');
    failed();
    append(trace.slice(quote - 5));
    assert.equal(await grow(), 'grown');
    assert.deepEqual(file.found(true).part.report.counts, reportOf(trace).counts);
  });

  it('that became shorter, or is another file under the same name, is known', async () => {
    write(quiet + bounced('anna'));
    await grow();
    write(quiet.slice(0, 1000));
    assert.equal(await grow(), 'replaced');
    write(quiet.replaceAll('10:00:00', '11:00:00') + bounced('anna') + bounced('leo'));
    assert.equal(await grow(), 'replaced');
  });

  it('that is compressed, or no text of 8 bits, is not followed', async () => {
    write('\u0000\u0001\u0002\u0003\u0000\u0007'.repeat(10_000));
    assert.equal(await grow(), 'other');
  });
});

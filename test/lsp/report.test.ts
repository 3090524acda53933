/** Reports of open documents, and of files and folders on the disk. */

import assert from 'node:assert/strict';
import { createHash, randomBytes } from 'node:crypto';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { continueReport } from '../../src/logReport.ts';
import {
  CLEAR_INDEX_REQUEST,
  type ClearIndexResult,
  type FoundReport,
  HAVE_CHANGED_REQUEST,
  MESSAGE_PLACE_REQUEST,
  type MessagePlaceParams,
  type MessagePlaceResult,
  REPORT_REQUEST,
  type ReportParams,
  type ReportResult,
  SCAN_FOUND_REQUEST,
  SCAN_PROGRESS_NOTIFICATION,
  type ScanProgressParams,
  STOP_FOLLOWING_NOTIFICATION,
  STOP_SCAN_NOTIFICATION,
} from '../../src/reportProtocol.ts';
import { compoundFile, outlookFile } from '../outlookFile.ts';
import { zipOf } from '../zipFile.ts';
import { LspClient } from './client.ts';

const trace = readFileSync('samples/message-trace.csv');
const bounce = readFileSync('samples/undeliverable.eml');

/** Size from which a log is followed, and more, bytes. */
const LONG_ENOUGH = 200_000;

/** Number of large files in a folder. */
const FILES = 12;

/** What is known of a report with what was found since. */
function withNews(known: FoundReport, news: FoundReport): FoundReport {
  return { ...news, places: [...known.places, ...news.places], report: continueReport(known.report, news.report) };
}

/** A trace that takes the server a while. */
function largeTrace(): Buffer {
  const [head = '', ...rows] = trace.toString('utf8').split('\r\n');
  const copies = Array.from({ length: 100 }, (_, copy) => rows.join('\r\n').replaceAll('@', `.${copy}@`));
  return Buffer.from([head, ...copies].join('\r\n'));
}

/** Time in which a client takes over what was found, milliseconds: longer than the server takes to find more. */
const TAKING = 20;

describe('a report', () => {
  let client: LspClient;
  let folder: string;
  let count = 0;

  const write = (name: string, bytes: Uint8Array): string => {
    mkdirSync(join(folder, 'logs'), { recursive: true });
    writeFileSync(join(folder, 'logs', name), bytes);
    return pathToFileURL(join(folder, 'logs', name)).href;
  };
  const index = (): string => pathToFileURL(join(folder, 'index')).href;
  /** What was told of a scan before its answer, put together with it. */
  const ask = async (sources: readonly string[], more: Partial<ReportParams> = {}): Promise<ReportResult> => {
    const params: ReportParams = { sources, scan: `scan ${++count}`, index: null, follow: null, ...more };
    const told: FoundReport[] = [];
    let isTaking = false;
    client.follow(SCAN_PROGRESS_NOTIFICATION, (progress: ScanProgressParams) => watch(progress));
    client.take(SCAN_FOUND_REQUEST, async (progress: ScanProgressParams) => {
      watch(progress);
      assert.equal(isTaking, false, 'told before the last was taken over');
      isTaking = true;
      if (progress.found !== null && progress.scan === params.scan) {
        told.push(progress.found);
      }
      await sleep(TAKING);
      isTaking = false;
    });
    const result = await client.request<ReportResult>(REPORT_REQUEST, params);
    return 'refused' in result ? result : [...told, result].reduce(withNews);
  };
  let watch: (progress: ScanProgressParams) => void;
  const found = async (sources: readonly string[], more: Partial<ReportParams> = {}): Promise<FoundReport> => {
    const result = await ask(sources, more);
    assert.ok('report' in result, JSON.stringify(result));
    return result;
  };
  const logs = (): string => pathToFileURL(join(folder, 'logs')).href;

  before(async () => {
    client = await LspClient.start();
  });
  after(async () => assert.equal(await client.stop(), 0));
  beforeEach(() => {
    watch = () => undefined;
    folder = mkdtempSync(join(tmpdir(), 'report-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('is of the text in the editor, not of that on the disk', async () => {
    const uri = write('trace.csv', trace);
    const [head = '', ...rows] = trace.toString('utf8').split('\r\n');
    const failing = rows.find((row) => row.includes('5.1.10')) ?? '';
    await client.open(uri, `${head}\r\n${failing}\r\n`);
    const { report, places, isWhole } = await found([uri]);
    assert.deepEqual([report.counts.failed, report.counts.delayed], [1, 0]);
    assert.deepEqual(places, [{ uri }]);
    assert.equal(isWhole, true);
    await client.close(uri);
    assert.equal((await found([uri])).report.counts.failed, 15);
  });

  it('finds the line of a message for which the log has no code', async () => {
    const uri = 'untitled:Untitled-1';
    await client.open(uri, trace.toString('utf8'));
    const { report } = await found([uri]);
    const [delivery] = report.slowest;
    assert.ok(delivery);
    const params: MessagePlaceParams = {
      uri,
      message: delivery.messageId,
      recipient: delivery.recipient ?? '',
      time: delivery.deliveredAt,
    };
    const place = await client.request<MessagePlaceResult>(MESSAGE_PLACE_REQUEST, params);
    const line = trace.toString('utf8').split('\r\n')[place?.line ?? -1] ?? '';
    assert.ok(line.includes(delivery.messageId ?? '?'), line);
    await client.close(uri);
  });

  it('of a folder has every log in it, in its folders and archives, and says what is none', async () => {
    write('b.csv', trace);
    write('a.eml', bounce);
    write('c.csv.gz', gzipSync(trace));
    write('d.zip', await zipOf({ 'inner/bounce.eml': bounce, 'readme.txt': 'nothing of mail' }));
    write('picture.png', readFileSync('images/icon.png'));
    mkdirSync(join(folder, 'logs', 'deep'));
    write('deep/e.eml', bounce);
    const { report, places } = await found([logs()]);
    assert.deepEqual(
      report.files.map(({ name }) => name),
      ['logs/a.eml', 'logs/b.csv', 'logs/c.csv.gz', 'logs/d.zip!/inner/bounce.eml', 'logs/deep/e.eml'],
    );
    assert.equal(report.passedOver, 2);
    assert.equal(report.counts.failed, 15 + 15 + 3 * 2);
    assert.deepEqual(
      places.map(({ member }) => member),
      [undefined, undefined, 'c.csv.gz', 'd.zip!/inner/bounce.eml', undefined],
    );
    assert.ok(places[4]?.uri.endsWith('/logs/deep/e.eml'));
  });

  it('has messages that Outlook saved, packed ones too, and says which cannot be read', async () => {
    const message = outlookFile({
      properties: { messageClass: 'REPORT.IPM.Note.NDR', subject: 'Undeliverable', body: 'It failed. '.repeat(500) },
      recipients: [{ displayName: 'bob@fabrikam.com', supplementaryInfo: '<mx.fabrikam.com #5.7.26 smtp;550 5.7.26 No>' }],
    });
    write('a.msg', message);
    write('b.zip', await zipOf({ 'c.msg': message }));
    write('cut.msg', message.subarray(0, 600));
    write('letter.doc', compoundFile({ WordDocument: new Uint8Array(5000) }));
    const { report } = await found([logs()]);
    assert.deepEqual(
      report.files.map(({ name, format, counts }) => [name, format, counts.failed]),
      [
        ['logs/a.msg', 'outlook-message', 1],
        ['logs/b.zip!/c.msg', 'outlook-message', 1],
      ],
    );
    assert.equal(report.passedOver, 1);
    assert.equal(report.problems.length, 3);
    assert.equal(report.problems[2], 'logs/cut.msg: the message is cut off or damaged; what is left of it was read');
  });

  describe('that is followed', () => {
    const quiet = 'Nov 20 10:00:00 mail postfix/qmgr[1]: 4F1AD3C4A: removed\n'.repeat(3000);
    const bounced = (name: string): string =>
      `Nov 20 10:00:01 mail postfix/smtp[1]: 4F1AD3C4B: to=<${name}@fabrikam.com>, relay=none, dsn=5.1.1, status=bounced (550 5.1.1 no such user)\n`;
    const log = (text: string): string => write('mail.log', Buffer.from(text));
    const path = (name: string): string => join(folder, 'logs', name);
    const read = (): Promise<FoundReport> => found([logs()], { follow: 'a report' });
    const hasChanged = ({ watched }: FoundReport): Promise<boolean> => client.request<boolean>(HAVE_CHANGED_REQUEST, { watched });
    const failedIn = ({ report }: FoundReport): Record<string, number> =>
      Object.fromEntries(report.files.map(({ name, counts }) => [name, counts.failed]));
    const replaced = /^logs\/mail\.log was replaced or cut while it was followed/;

    afterEach(() => client.notify(STOP_FOLLOWING_NOTIFICATION, 'a report'));

    it('counts what is added to a log of its folder', async () => {
      log(quiet + bounced('anna'));
      const first = await read();
      assert.equal(first.report.counts.failed, 1);
      appendFileSync(path('mail.log'), bounced('leo') + bounced('lea'));
      assert.equal(await hasChanged(first), true);
      const second = await read();
      assert.deepEqual([second.report.counts.failed, second.report.problems], [3, []]);
    });

    it('reads a log again that was cut, or replaced by another one, and says so', async () => {
      log(quiet + bounced('anna') + bounced('leo'));
      await read();
      truncateSync(path('mail.log'), quiet.length);
      const cut = await read();
      assert.deepEqual(failedIn(cut), { 'logs/mail.log': 0 });
      assert.match(cut.report.problems.join(), replaced);
      log(quiet.replaceAll('10:00', '11:00') + bounced('lea'));
      const other = await read();
      assert.deepEqual(failedIn(other), { 'logs/mail.log': 1 });
      assert.match(other.report.problems.join(), replaced);
      appendFileSync(path('mail.log'), bounced('ida'));
      const grown = await read();
      assert.deepEqual([failedIn(grown), grown.report.problems], [{ 'logs/mail.log': 2 }, []]);
    });

    it('has both logs where one was renamed and a new one begun', async () => {
      log(quiet + bounced('anna') + bounced('leo'));
      const first = await read();
      renameSync(path('mail.log'), path('mail.log.1'));
      log(bounced('lea'));
      assert.equal(await hasChanged(first), true);
      const second = await read();
      assert.deepEqual(failedIn(second), { 'logs/mail.log': 1, 'logs/mail.log.1': 2 });
      appendFileSync(path('mail.log'), quiet + bounced('ida'));
      assert.deepEqual(failedIn(await read()), { 'logs/mail.log': 2, 'logs/mail.log.1': 2 });
    });

    it('reads a compressed log as a whole, whenever it has changed', async () => {
      // What does not repeat: it is as long when it is packed.
      const noise = randomBytes(LONG_ENOUGH).toString('base64');
      const packed = (text: string): string => write('mail.log.gz', gzipSync(`${bounced('anna')}${text}${noise}\n`));
      packed('');
      const first = await read();
      assert.deepEqual(failedIn(first), { 'logs/mail.log.gz': 1 });
      assert.ok(statSync(path('mail.log.gz')).size > LONG_ENOUGH);
      packed(bounced('leo'));
      assert.equal(await hasChanged(first), true);
      const second = await read();
      assert.deepEqual([failedIn(second), second.report.problems], [{ 'logs/mail.log.gz': 2 }, []]);
    });

    it('remembers nothing once it is closed', async () => {
      log(quiet + bounced('anna'));
      await read();
      await client.notify(STOP_FOLLOWING_NOTIFICATION, 'a report');
      log(quiet.replaceAll('10:00', '11:00'));
      assert.deepEqual((await read()).report.problems, []);
    });

    it('remembers nothing that it reads while it is closed', async () => {
      log(quiet + bounced('anna'));
      write('next.csv', largeTrace());
      let isClosed: Promise<void> | null = null;
      watch = ({ files }) => {
        if (files === 1) {
          isClosed ??= client.notify(STOP_FOLLOWING_NOTIFICATION, 'a report');
        }
      };
      await read();
      assert.ok(isClosed !== null, 'told of the first file');
      await isClosed;
      watch = () => undefined;
      log(quiet.replaceAll('10:00', '11:00'));
      assert.deepEqual((await read()).report.problems, []);
    });
  });

  it('of nothing but a file that is no log says so', async () => {
    assert.deepEqual(await ask([write('notes.txt', Buffer.from('nothing of mail\n'))]), {
      refused: 'notes.txt is no mail log: no format was recognised in it.',
    });
  });

  it('says that a file is gone, or on no disk', async () => {
    const { report } = await found([pathToFileURL(join(folder, 'logs', 'missing.log')).href, 'vscode-vfs://github/contoso/logs']);
    assert.equal(report.problems.length, 2);
    assert.match(report.problems[0] ?? '', /^missing\.log is no longer there/);
    assert.match(report.problems[1] ?? '', /^logs is on no disk/);
  });

  it('grows while a folder is read, tells how far it is, and stops at once', async () => {
    const large = largeTrace();
    for (let file = 0; file < FILES; file++) {
      write(`${file}.csv`, large);
    }
    const told: ScanProgressParams[] = [];
    const scan = 'stopped';
    let stopped = 0;
    watch = (params) => {
      told.push(params);
      if (params.found !== null && params.found.report.files.length > 0 && stopped === 0) {
        stopped = told.length;
        void client.notify(STOP_SCAN_NOTIFICATION, scan);
      }
    };
    const { report, isWhole } = await found([logs()], { scan, index: index() });
    assert.ok(stopped > 0, 'a report came before the end');
    assert.equal(isWhole, false);
    assert.ok(report.files.length < FILES, `${report.files.length} files were read`);
    const partial = told[stopped - 1];
    assert.ok(partial !== undefined && partial.allFiles === FILES && partial.allBytes === FILES * large.length);
    assert.ok(told.every(({ scan: of, rate }) => of === scan && rate >= 0));
    const bytes = told.map((one) => one.bytes);
    assert.deepEqual(
      bytes,
      bytes.toSorted((one, other) => one - other),
    );
    assert.ok(report.counts.failed >= (partial.found?.report.counts.failed ?? 0));
  });

  it('is told a part at a time if it is long, and each part once', async () => {
    const [head = '', ...rows] = trace.toString('utf8').split('\r\n');
    const failing = rows.find((row) => row.includes('5.1.10')) ?? '';
    const copies = Array.from({ length: 3500 }, (_, copy) => failing.replaceAll('@', `.${copy}@`));
    for (const name of ['a.csv', 'b.csv']) {
      write(name, Buffer.from([head, ...copies].join('\r\n')));
    }
    let most = 0;
    watch = (params) => {
      most = Math.max(most, params.found?.report.failures.length ?? 0);
    };
    const { report, places } = await found([logs()]);
    const { failed, delayed } = report.counts;
    assert.equal(report.failures.length, failed + delayed);
    assert.equal(report.failures.length, 7000);
    assert.ok(most <= 5000, `${most} failures were told at a time`);
    assert.equal(places.length, report.files.length);
    const counts = report.causes.map((_, cause) => report.failures.filter((failure) => failure.cause === cause).length);
    assert.deepEqual(
      report.causes.map((cause) => cause.count),
      counts,
    );
  });

  it('names causes as the organisation itself does, and files kept under other names are read again', async () => {
    const uri = write('trace.csv', trace);
    const before = await found([uri], { index: index() });
    assert.ok(before.report.causes.some(({ code }) => code === '5.1.10'));
    const own = {
      entries: [
        {
          code: '5.1.10',
          name: { en: 'Left the company', it: 'Non lavora più qui' },
          whoActs: 'the service desk',
          fix: ['Ask who took over the *mailbox*.'],
          runbook: { title: 'Leavers', url: 'https://wiki.example.com/leavers' },
        },
      ],
    };
    const catalogue = join(folder, 'own.json');
    writeFileSync(catalogue, JSON.stringify(own));
    const naming = await LspClient.start({ settings: { catalogue: [catalogue] } });
    try {
      const params: ReportParams = { follow: null, sources: [uri], scan: 'own', index: index() };
      const result = await naming.request<ReportResult>(REPORT_REQUEST, params);
      assert.ok('report' in result);
      assert.equal(result.unchanged, 0);
      const named = result.report.causes.filter(({ code }) => code === '5.1.10');
      assert.deepEqual(
        named.map(({ title, actors, doFirst, article }) => ({ title, actors, doFirst, article })),
        [
          {
            title: '550 5.1.10 Left the company: address not in the directory',
            actors: ['the service desk'],
            doFirst: 'Ask who took over the *mailbox*.',
            article: { title: 'Leavers', url: 'https://wiki.example.com/leavers' },
          },
        ],
      );
      assert.deepEqual(result.report.counts, before.report.counts);
    } finally {
      assert.equal(await naming.stop(), 0);
    }
  });

  describe('whose files are kept', () => {
    it('does not read unchanged ones again, is the same, and can be forgotten', async () => {
      write('a.csv', trace);
      write('b.csv', trace);
      const first = await found([logs()], { index: index() });
      assert.equal(first.unchanged, 0);
      const again = await found([logs()], { index: index() });
      assert.equal(again.unchanged, 2);
      assert.deepEqual(again.report, first.report);
      assert.deepEqual(again.places, first.places);
      const kept = readdirSync(join(folder, 'index'));
      assert.equal(kept.length, 2);
      assert.equal(statSync(join(folder, 'index', kept[0] ?? '')).mode & 0o077, 0);
      appendFileSync(join(folder, 'logs', 'b.csv'), '\r\n');
      assert.equal((await found([logs()], { index: index() })).unchanged, 1);
      const cleared = await client.request<ClearIndexResult>(CLEAR_INDEX_REQUEST, { index: index() });
      assert.equal(cleared.files, 2);
      assert.ok(cleared.bytes > 1000);
      assert.equal((await found([logs()], { index: index() })).unchanged, 0);
      assert.ok(existsSync(join(folder, 'index')));
    });

    it('reads again what was kept and then spoilt', async () => {
      write('a.csv', trace);
      const first = await found([logs()], { index: index() });
      const path = (): string => join(folder, 'index', readdirSync(join(folder, 'index'))[0] ?? '');
      const kept = readFileSync(path(), 'utf8');
      const torn = Array.from({ length: 12 }, (_, part) => kept.slice(0, Math.floor((kept.length * part) / 12)));
      const changed = kept.replace(/"count":\d+/, '"count":9');
      assert.notEqual(changed, kept);
      for (const spoilt of ['{', '{}', '[]', 'null', changed, ...torn]) {
        writeFileSync(path(), spoilt);
        const again = await found([logs()], { index: index() });
        assert.equal(again.unchanged, 0, spoilt.slice(0, 100));
        assert.deepEqual(again.report, first.report);
      }
    });

    it('reads again what another program kept with its digest, if it leads elsewhere', async () => {
      write('a.csv', trace);
      const first = await found([logs()], { index: index() });
      const path = join(folder, 'index', readdirSync(join(folder, 'index'))[0] ?? '');
      const kept = readFileSync(path, 'utf8');
      const key = pathToFileURL(join(folder, 'logs', 'a.csv')).href;
      const forge = (text: string): void =>
        writeFileSync(path, `${createHash('sha256').update(`${key}\n${text}`).digest('hex')}\n${text}`);
      const text = kept.slice(kept.indexOf('\n') + 1);
      forge(text);
      assert.equal((await found([logs()], { index: index() })).unchanged, 1);
      const elsewhere = text.replace(/"url":"[^"]+"/, '"url":"https://contoso.com/"');
      assert.notEqual(elsewhere, text);
      forge(elsewhere);
      const again = await found([logs()], { index: index() });
      assert.equal(again.unchanged, 0);
      assert.deepEqual(again.report, first.report);
    });

    it('reads again a file that took the place of another of the same size and date', async () => {
      const [path, date] = [join(folder, 'logs', 'a.csv'), new Date('2026-11-20T08:00:00Z')];
      write('a.csv', trace);
      utimesSync(path, date, date);
      const first = await found([logs()], { index: index() });
      const other = join(folder, 'other.csv');
      writeFileSync(other, readFileSync(path, 'utf8').replaceAll('5.1.10', '5.7.13'));
      utimesSync(other, date, date);
      renameSync(other, path);
      const again = await found([logs()], { index: index() });
      assert.equal(again.unchanged, 0);
      assert.notDeepEqual(again.report.codes, first.report.codes);
    });
  });
});

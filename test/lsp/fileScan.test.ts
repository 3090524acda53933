/** Files that are scanned from the disk, without being opened. */

import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import {
  EXPLAIN_FILE_REQUEST,
  type ExplainFileParams,
  FAILING_RECORDS_REQUEST,
  type FailingRecordsParams,
  type FailingRecordsResult,
  GO_TO_FILE_COMMAND,
  RECOGNISE_FILE_REQUEST,
  type RecogniseFileParams,
  SCAN_FILE_REQUEST,
  type ScanFileParams,
  type ScanFileResult,
} from '../../src/protocol.ts';
import { zipOf } from '../zipFile.ts';
import { LspClient } from './client.ts';

const sample = pathToFileURL(resolve('samples/message-trace.csv')).href;
const trace = readFileSync('samples/message-trace.csv');
const code = pathToFileURL(resolve('package.json')).href;
const picture = pathToFileURL(resolve('images/icon.png')).href;

describe('a file of the disk', () => {
  let client: LspClient;

  before(async () => {
    client = await LspClient.start({ options: { commands: [GO_TO_FILE_COMMAND] } });
  });
  after(async () => assert.equal(await client.stop(), 0));

  const scan = (params: ScanFileParams): Promise<ScanFileResult> => client.request(SCAN_FILE_REQUEST, params);
  const recognise = (params: RecogniseFileParams): Promise<string | null> => client.request(RECOGNISE_FILE_REQUEST, params);

  it('is recognised by its beginning', async () => {
    assert.equal(await recognise({ uri: sample }), 'Message trace (extended)');
    assert.equal(await recognise({ uri: code }), null);
  });

  it('is summed up, with its places', async () => {
    const result = await scan({ uri: sample, workDoneToken: 'scan' });
    assert.ok('text' in result);
    assert.match(result.text, /^message-trace\.csv\nMessage trace \(extended\): 15 failed, 9 delayed\n/);
    assert.ok(result.links.length > 10);
    assert.deepEqual(client.progress('scan').at(-1), 'end');
  });

  describe('that is packed', () => {
    let folder: string;
    const write = (name: string, bytes: Uint8Array): string => {
      writeFileSync(join(folder, name), bytes);
      return pathToFileURL(join(folder, name)).href;
    };

    before(() => {
      folder = mkdtempSync(join(tmpdir(), 'mail-flow-lens-scan-'));
    });
    after(() => rmSync(folder, { recursive: true }));

    it('is summed up as the text in it', async () => {
      const plain = await scan({ uri: sample });
      const result = await scan({ uri: write('message-trace.csv', gzipSync(trace)), workDoneToken: 'packed' });
      assert.deepEqual(result, plain);
      assert.deepEqual(client.progress('packed').at(-1), 'end');
    });

    it('is summed up log by log, with what was passed over and what could not be read', async () => {
      const archive = await zipOf({ 'a.csv': trace, 'b.txt': 'Version 5.1.1\n', 'c.csv.gz': gzipSync(trace).subarray(0, 2000) });
      const result = await scan({ uri: write('logs.zip', archive) });
      assert.ok('text' in result);
      assert.deepEqual([...new Set(result.links.map(({ target }) => target.member))], ['logs.zip!/a.csv', 'logs.zip!/c.csv.gz']);
      assert.deepEqual(
        result.text.split('\n').filter((line) => /^(?:logs\.zip|Message trace|1 file)/.test(line)),
        [
          'logs.zip',
          'logs.zip!/c.csv.gz: the archive is damaged or cut off; what comes before the damage was read',
          '1 file that is no mail log was passed over',
          'logs.zip!/a.csv',
          'Message trace (extended): 15 failed, 9 delayed',
          'logs.zip!/c.csv.gz',
          'Message trace (extended): 1 failed, 3 delayed +',
        ],
      );
    });

    it('is refused in a sentence if nothing in it is a log', async () => {
      const uri = write('papers.zip', await zipOf({ 'a.txt': 'Version 5.1.1\n', 'b.bin': '\0\0\0' }));
      assert.deepEqual(await scan({ uri }), { refused: 'papers.zip is no mail log: no format was recognised in it.' });
    });
  });

  describe('gives its failing records as a document', () => {
    const page = 'mail-flow-lens-records:/page';
    const records = (params: Omit<FailingRecordsParams, 'page' | 'from'>): Promise<FailingRecordsResult> =>
      client.request(FAILING_RECORDS_REQUEST, { page, from: 0, ...params });

    it('that is explained as what it is in the whole file, and leads there', async () => {
      const result = await records({ uri: sample, workDoneToken: 'records' });
      assert.ok('text' in result);
      assert.deepEqual(client.progress('records').at(-1), 'end');
      await client.open(page, result.text);
      const { failed, delayed } = await client.status(({ uri }) => uri === page);
      assert.deepEqual([failed, delayed], [15, 9]);
      const { diagnostics } = await client.problems(({ uri }) => uri === page);
      const [problem] = diagnostics;
      assert.ok(problem);
      const { line, character } = problem.range.start;
      const whole = trace.toString('utf8').split(/\r?\n/);
      assert.equal(result.text.split('\n')[line], whole[result.lines[line] ?? -1]);
      const actions = await client.codeActions(page, line, character);
      const goTo = actions.find(({ command }) => command?.command === GO_TO_FILE_COMMAND);
      assert.deepEqual(goTo?.command?.arguments, [sample, result.lines[line], character]);
      assert.match(JSON.stringify(await client.hover(page, line, character)), /Go to line \d+ of message/);
      await client.close(page);
    });

    it('of one cause alone', async () => {
      const summed = await scan({ uri: sample });
      assert.ok('links' in summed);
      const target = summed.links
        .map((link) => link.target)
        .find(({ cause, place }) => cause !== undefined && place === undefined);
      assert.ok(target?.cause);
      const result = await records({ uri: sample, cause: target.cause });
      assert.ok('text' in result);
      assert.equal(result.lines[1], target.cause.line);
      assert.match(result.cause ?? '', /^\d{3} \d\.\d/);
    });

    it('from an archive too, of which no editor shows the file', async () => {
      const folder = mkdtempSync(join(tmpdir(), 'mail-flow-lens-records-'));
      const file = join(folder, 'logs.zip');
      writeFileSync(file, await zipOf({ 'a.txt': 'Version 5.1.1\n', 'b.csv': trace }));
      const [packed, plain] = [
        await records({ uri: pathToFileURL(file).href, member: 'logs.zip!/b.csv' }),
        await records({ uri: sample }),
      ];
      rmSync(folder, { recursive: true });
      assert.ok('text' in packed && 'text' in plain);
      assert.deepEqual(packed, { ...plain, isShown: false });
    });

    it('or says in a sentence why not', async () => {
      assert.deepEqual(await records({ uri: code }), {
        refused: 'package.json is no mail log: no format was recognised in it.',
      });
      assert.deepEqual(await records({ uri: sample, cause: { line: 0, character: 0 } }), {
        refused: 'message-trace.csv has no such failing records.',
      });
      assert.deepEqual(await records({ uri: 'file:///nowhere/trace.csv' }), { refused: 'trace.csv cannot be read.' });
    });
  });

  it('is explained by its beginning where it is no log', async () => {
    const params: ExplainFileParams = { uri: code, head: '{ "name": "x" }\n' };
    const page = await client.request<string>(EXPLAIN_FILE_REQUEST, params);
    assert.match(page, /^# package\\.json\n\nNo mail log was recognised in this file\.\n/);
    assert.match(page, /```text\n\{ "name": "x" \}\n```$/);
  });

  const refusals: Readonly<Record<string, readonly [uri: string, sentence: string]>> = {
    'is no mail log': [code, 'package.json is no mail log: no format was recognised in it.'],
    'is no text': [picture, 'icon.png cannot be read.'],
    'is not there': ['file:///nowhere/trace.csv', 'trace.csv cannot be read.'],
    'is on no disk': [
      'vscode-vfs://github/logs/trace.csv',
      'trace.csv is on no disk that Mail Flow Lens can read. Save a copy to a disk and scan that.',
    ],
  };
  for (const [name, [uri, sentence]] of Object.entries(refusals)) {
    it(`is refused in a sentence where it ${name}`, async () => {
      assert.deepEqual(await scan({ uri }), { refused: sentence });
    });
  }
});

/** Files that are scanned from the disk, without being opened. */

import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  RECOGNISE_FILE_REQUEST,
  type RecogniseFileParams,
  SCAN_FILE_REQUEST,
  type ScanFileParams,
  type ScanFileResult,
} from '../../src/protocol.ts';
import { LspClient } from './client.ts';

const sample = pathToFileURL(resolve('samples/message-trace.csv')).href;
const code = pathToFileURL(resolve('package.json')).href;
const picture = pathToFileURL(resolve('images/icon.png')).href;

describe('a file of the disk', () => {
  let client: LspClient;

  before(async () => {
    client = await LspClient.start();
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

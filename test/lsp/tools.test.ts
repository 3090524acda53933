/** The tools for language models as the editor's client asks for them: the workspace's folders, open documents as they are. */

import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { TOOL_REQUEST, type ToolAnswer, type ToolParams } from '../../src/protocol.ts';
import { dataOf, listOf } from '../toolClient.ts';
import { LspClient } from './client.ts';

const trace = readFileSync('samples/message-trace.csv', 'utf8');

describe('the tools in a language server', () => {
  let client: LspClient;
  let folder: string;
  let logs: string;

  before(async () => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'lsp-tools-')));
    logs = join(folder, 'logs');
    mkdirSync(logs);
    writeFileSync(join(logs, 'message-trace.csv'), trace);
    writeFileSync(join(folder, 'outside.csv'), trace);
    client = await LspClient.start({});
  });
  after(async () => {
    await client.stop();
    rmSync(folder, { recursive: true });
  });

  const ask = (tool: string, input: unknown, more: Partial<ToolParams> = {}): Promise<ToolAnswer> =>
    client.request<ToolAnswer>(TOOL_REQUEST, {
      tool,
      input,
      folders: [pathToFileURL(logs).href],
      isUnmasked: false,
      ...more,
    } satisfies ToolParams);

  const textOf = (answer: ToolAnswer): string => {
    assert.ok('text' in answer, JSON.stringify(answer));
    return answer.text;
  };

  it('read the folders of the workspace, masked unless the person says otherwise', async () => {
    const masked = textOf(await ask('list_failures', { limit: 50 }));
    assert.doesNotMatch(masked, /contoso/);
    assert.match(masked, /are pseudonyms/);
    const unmasked = textOf(await ask('list_failures', { limit: 50 }, { isUnmasked: true }));
    assert.match(unmasked, /contoso\.com/);
    assert.match(unmasked, /Nothing in it is masked/);
    assert.equal(dataOf(masked).total, dataOf(unmasked).total);
  });

  it('read nothing outside of them, open or not', async () => {
    const uri = pathToFileURL(join(folder, 'outside.csv')).href;
    await client.open(uri, trace);
    assert.deepEqual(await ask('summarize_logs', { path: join(folder, 'outside.csv') }), {
      refused: `${join(folder, 'outside.csv')} is outside the folders that may be read.`,
    });
    const files = listOf(dataOf(textOf(await ask('summarize_logs', {}))).files);
    assert.deepEqual(
      files.map(({ file }) => file),
      ['message-trace.csv'],
    );
    const steps = textOf(await ask('trace_message', { id: '18beb8da-ac6a-4278-bc79-08df47100679' }));
    assert.doesNotMatch(steps, /outside/);
    assert.deepEqual(await ask('summarize_logs', {}, { folders: [] }), {
      refused: 'No folder is open, and only the folders of the workspace may be read.',
    });
  });

  it('read an open document as it is in the editor', async () => {
    const uri = pathToFileURL(join(logs, 'message-trace.csv')).href;
    const rows = trace.split('\r\n');
    await client.open(uri, rows.slice(0, 3).join('\r\n'));
    assert.equal(dataOf(textOf(await ask('list_failures', { path: 'message-trace.csv' }))).total, 1);
    assert.equal(dataOf(textOf(await ask('check_remedy', { path: 'message-trace.csv', line: 3 }))).reason, 'sender-blocked');
  });
});

/** The server before `initialize`, after `shutdown`, and asked about what is no file. */

import assert from 'node:assert/strict';
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  createProtocolConnection,
  ErrorCodes,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import { RECOGNISE_FILE_REQUEST, SCAN_FILE_REQUEST, SEARCH_REQUEST, STATUS_NOTIFICATION } from '../../src/protocol.ts';
import { commandLineNode } from '../commandLine.ts';
import { LspClient } from './client.ts';

describe('a session', () => {
  let server: ChildProcess;
  let connection: ProtocolConnection;

  beforeEach(() => {
    const started = spawn(commandLineNode, ['dist/cli.mjs', 'lsp', '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
    server = started;
    connection = createProtocolConnection(new StreamMessageReader(started.stdout), new StreamMessageWriter(started.stdin));
    connection.listen();
  });
  afterEach(() => connection.dispose());

  const initialize = (): Promise<unknown> =>
    connection.sendRequest('initialize', { processId: process.pid, rootUri: null, capabilities: {} });
  const refused = (method: string, code: number): Promise<void> =>
    assert.rejects(connection.sendRequest(method, { question: '5.1.1' }), { code });

  it('answers nothing before it is initialised, and opens nothing', async () => {
    const statuses: unknown[] = [];
    connection.onNotification(STATUS_NOTIFICATION, (params) => {
      statuses.push(params);
    });
    await connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri: 'file:///a.log', languageId: 'log', version: 1, text: '550 5.1.1 no such user\n' },
    });
    for (const method of ['textDocument/hover', SEARCH_REQUEST, 'shutdown', 'nothing']) {
      await refused(method, ErrorCodes.ServerNotInitialized);
    }
    await initialize();
    assert.ok(await connection.sendRequest(SEARCH_REQUEST, { question: '5.1.1' }));
    assert.deepEqual(statuses, []);
    await refused('initialize', ErrorCodes.InvalidRequest);
    const exit = once(server, 'exit');
    await connection.sendRequest('shutdown');
    await refused(SEARCH_REQUEST, ErrorCodes.InvalidRequest);
    await refused('initialize', ErrorCodes.InvalidRequest);
    await connection.sendNotification('exit');
    assert.deepEqual((await exit)[0], 0);
  });

  it('ends with 1 where nobody shut it down', async () => {
    await initialize();
    const exit = once(server, 'exit');
    await connection.sendNotification('exit');
    assert.deepEqual((await exit)[0], 1);
  });
});

describe('a pipe that nobody writes', () => {
  it('is no file, and keeps the server from nothing', async function () {
    if (process.platform === 'win32') {
      this.skip();
    }
    const folder = mkdtempSync(join(tmpdir(), 'pipe-'));
    const pipe = join(folder, 'mail.log');
    assert.equal(spawnSync('mkfifo', [pipe]).status, 0);
    const client = await LspClient.start();
    try {
      const uri = pathToFileURL(pipe).href;
      // Node reads files with four threads.
      const answers = await Promise.all(Array.from({ length: 6 }, () => client.request(SCAN_FILE_REQUEST, { uri })));
      assert.ok(answers.every((answer) => 'refused' in (answer as object)));
      assert.equal(await client.request(RECOGNISE_FILE_REQUEST, { uri }), null);
      const sample = pathToFileURL(resolve('samples/message-trace.csv')).href;
      assert.equal(await client.request(RECOGNISE_FILE_REQUEST, { uri: sample }), 'Message trace (extended)');
    } finally {
      assert.equal(await client.stop(), 0);
      rmSync(folder, { recursive: true });
    }
  });
});

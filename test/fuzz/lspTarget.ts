/** A server in this process that is sent whatever comes: wrong parameters, places outside of the text, edits, addresses of nothing. */

import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import {
  createProtocolConnection,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import { EXPLAIN_REQUEST, FAILURE_REQUEST, MASKED_COPY_REQUEST, SCAN_FILE_REQUEST, SEARCH_REQUEST } from '../../src/protocol.ts';
import { admission } from '../../src/server/admission.ts';
import { startServer } from '../../src/server/server.ts';
import { pick, type Random } from './mutations.ts';

const methods: readonly string[] = [
  'textDocument/hover',
  'textDocument/codeAction',
  'textDocument/codeLens',
  'textDocument/documentSymbol',
  'textDocument/foldingRange',
  'textDocument/documentLink',
  'textDocument/references',
  'textDocument/documentHighlight',
  'textDocument/inlayHint',
  'textDocument/semanticTokens/range',
  'workspace/symbol',
  'workspace/executeCommand',
  EXPLAIN_REQUEST,
  FAILURE_REQUEST,
  MASKED_COPY_REQUEST,
  SCAN_FILE_REQUEST,
  SEARCH_REQUEST,
  'nothing',
];
const addresses: readonly string[] = ['file:///a.log', 'file:///nowhere.log', 'untitled:x', '%00', '__proto__', ''];

let running: Promise<ProtocolConnection> | undefined;
let count = 0;

/** Starts one that all runs share: what one leaves behind is there for the next. */
async function start(): Promise<ProtocolConnection> {
  const [toServer, toClient] = [new PassThrough(), new PassThrough()];
  const options = { messageStrategy: admission() };
  const server = createConnection(
    ProposedFeatures.all,
    new StreamMessageReader(toServer),
    new StreamMessageWriter(toClient),
    options,
  );
  startServer(server, {
    readFile: async () => null,
    readFolder: async () => null,
    readTexts: async () => 'noDisk',
    readReport: null,
    stopFollowing: () => undefined,
    disk: null,
    writeDocument: null,
  });
  const client = createProtocolConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer));
  client.listen();
  await client.sendRequest('initialize', { processId: null, rootUri: null, capabilities: {} });
  await client.sendNotification('initialized', {});
  return client;
}

/** Asserts that after random messages about a text, what the server says of it is what it says of the text when it is opened anew. */
export async function answersAfter(text: string, random: Random): Promise<void> {
  running ??= start();
  const client = await running;
  const uri = `file:///log-${++count}.log`;
  await open(client, uri, text.slice(0, random(text.length + 1)));
  const answers: Promise<unknown>[] = [];
  for (let sent = 0; sent < 12; sent++) {
    const params = paramsOf(uri, text, random);
    // Errors are answers too.
    answers.push(client.sendRequest(pick(methods, random), params).catch(() => null));
    if (random(3) === 0) {
      const change = { range: { start: place(text, random), end: place(text, random) }, text: text.slice(0, random(200)) };
      await client.sendNotification('textDocument/didChange', {
        textDocument: { uri, version: sent + 2 },
        contentChanges: [change],
      });
    }
  }
  await client.sendNotification('textDocument/didChange', { textDocument: { uri, version: 99 }, contentChanges: [{ text }] });
  await Promise.all(answers);
  const edited = await symbolsOf(client, uri);
  const fresh = `file:///fresh-${count}.log`;
  await open(client, fresh, text);
  assert.deepEqual(edited, await symbolsOf(client, fresh));
  for (const one of [uri, fresh]) {
    await client.sendNotification('textDocument/didClose', { textDocument: { uri: one } });
  }
}

function open(client: ProtocolConnection, uri: string, text: string): Promise<void> {
  return client.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId: 'log', version: 1, text } });
}

function symbolsOf(client: ProtocolConnection, uri: string): Promise<unknown> {
  return client.sendRequest('textDocument/documentSymbol', { textDocument: { uri } });
}

function place(text: string, random: Random): { readonly line: number; readonly character: number } {
  return { line: random(20) === 0 ? 2 ** 31 - 1 : random(text.split('\n', 200).length + 2), character: random(120) };
}

function paramsOf(uri: string, text: string, random: Random): object {
  const start = place(text, random);
  const usual = {
    textDocument: { uri: random(8) === 0 ? pick(addresses, random) : uri },
    uri,
    position: start,
    range: { start, end: place(text, random) },
    context: { diagnostics: [], includeDeclaration: true },
    direction: 'next',
    question: text.slice(0, random(300)),
    query: text.slice(0, random(30)),
    command: 'mailFlowLens.openArticle',
    arguments: [text.slice(0, 30)],
  };
  const wrong = pick([null, -1, 'x', [], {}, 2 ** 40], random);
  return random(4) === 0 ? { ...usual, [pick(Object.keys(usual), random)]: wrong } : usual;
}

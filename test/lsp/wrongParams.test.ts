/** Requests and notifications with parameters of wrong types: refused in a sentence, and the server goes on. */

import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import * as lsp from 'vscode-languageserver-protocol/node';
import * as journeyProtocol from '../../src/journeyProtocol.ts';
import * as protocol from '../../src/protocol.ts';
import * as reportProtocol from '../../src/reportProtocol.ts';
import { commandLineNode } from '../commandLine.ts';

interface Answer {
  readonly id?: number;
  readonly method?: string;
  readonly params?: { readonly message?: string };
  readonly result?: unknown;
  readonly error?: { readonly code: number; readonly message: string; readonly data?: unknown };
}

/** Sends messages as they are: a client's library would put parameters right, or refuse to send them. */
class RawClient {
  readonly #process: ChildProcess;
  readonly #writer: lsp.StreamMessageWriter;
  readonly #waiting = new Map<number, (answer: Answer) => void>();
  readonly logged: string[] = [];
  #count = 0;

  constructor() {
    const started = spawn(commandLineNode, ['dist/cli.mjs', 'lsp', '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
    this.#process = started;
    this.#writer = new lsp.StreamMessageWriter(started.stdin);
    new lsp.StreamMessageReader(started.stdout).listen((message) => {
      const answer = message as Answer;
      if (answer.method === undefined) {
        this.#waiting.get(answer.id ?? 0)?.(answer);
      } else if (answer.method === 'window/logMessage') {
        this.logged.push(answer.params?.message ?? '');
      }
    });
  }

  ask(method: string, params: unknown): Promise<Answer> {
    const id = ++this.#count;
    return new Promise((resolve) => {
      this.#waiting.set(id, resolve);
      void this.#write({ id, method, params });
    });
  }

  notify(method: string, params: unknown): Promise<void> {
    return this.#write({ method, params });
  }

  #write(message: object): Promise<void> {
    return this.#writer.write({ jsonrpc: '2.0', ...message });
  }

  async stop(): Promise<unknown> {
    const exit = once(this.#process, 'exit');
    await this.ask('shutdown', undefined);
    await this.notify('exit', undefined);
    return (await exit)[0];
  }
}

type Params = Readonly<Record<string, unknown>>;

const uri = 'file:///a.log';
const text = '550 5.1.1 no such user\n';
const textDocument = { uri };
const position = { line: 0, character: 5 };
const range = { start: position, end: position };
const group = { uri, by: 'cause', filter: '', key: '', from: 0, count: 5 };

/** What each request needs, and what it may have besides. */
const requests: Readonly<Record<string, readonly [needed: Params, more?: Params]>> = {
  initialize: [{ capabilities: {} }, { locale: 'it', workspaceFolders: [{ uri: 'file:///a', name: 'a' }] }],
  'textDocument/hover': [{ textDocument, position }],
  'textDocument/definition': [{ textDocument, position }],
  'textDocument/references': [{ textDocument, position }],
  'textDocument/documentHighlight': [{ textDocument, position }],
  'textDocument/documentSymbol': [{ textDocument }],
  'textDocument/foldingRange': [{ textDocument }],
  'textDocument/documentLink': [{ textDocument }],
  'textDocument/codeLens': [{ textDocument }],
  'textDocument/inlayHint': [{ textDocument, range }],
  'textDocument/semanticTokens/range': [{ textDocument, range }],
  'textDocument/codeAction': [{ textDocument, range, context: { diagnostics: [], only: ['quickfix'] } }],
  'textDocument/willSaveWaitUntil': [{ textDocument, reason: 1 }],
  'workspace/symbol': [{ query: '5.1.1' }],
  'workspace/executeCommand': [{ command: 'nothing' }, { arguments: [] }],
  [protocol.DECODED_REQUEST]: [{ uri }, { line: 0, message: 1, bytes: 'YQ==' }],
  [protocol.MESSAGES_REQUEST]: [{ uri }],
  [protocol.EXPLAIN_REQUEST]: [{ uri, position }],
  [protocol.DETAILS_REQUEST]: [{ uri, position }],
  [protocol.EXPLAIN_FILE_REQUEST]: [{ uri, head: text }],
  [protocol.FAILURE_GROUPS_REQUEST]: [{ uri, by: 'cause', filter: '', from: 0, count: 5 }],
  [protocol.FAILURES_OF_REQUEST]: [group],
  [protocol.FAILURE_PLACE_REQUEST]: [{ uri, by: 'cause', filter: '', key: '', index: 0 }],
  [protocol.LISTED_FAILURE_REQUEST]: [{ uri, position, by: 'cause', onLine: true }],
  [protocol.FAILURE_REQUEST]: [{ uri, position, direction: 'next' }],
  [protocol.SEARCH_REQUEST]: [{ question: '5.1.1' }, { uri, recent: ['x'] }],
  [protocol.CARD_REQUEST]: [{ id: 'x' }],
  [protocol.ANSWER_REQUEST]: [{ question: '5.1.1' }],
  [protocol.SCAN_TEXT_REQUEST]: [{ text, name: 'a' }],
  [protocol.SCAN_FILE_REQUEST]: [{ uri }, { workDoneToken: 'a' }],
  [protocol.RECOGNISE_FILE_REQUEST]: [{ uri }],
  [protocol.FAILING_RECORDS_REQUEST]: [
    { uri, page: 'page', from: 0 },
    { member: 'a', cause: position, workDoneToken: 'b' },
  ],
  [protocol.MASKED_COPY_REQUEST]: [{ uri }],
  [protocol.TOOL_REQUEST]: [{ tool: 'explain_code', folders: [], isUnmasked: false }, { input: {} }],
  [reportProtocol.REPORT_REQUEST]: [{ sources: [uri], scan: 'a', index: null, follow: null }],
  [reportProtocol.HAVE_CHANGED_REQUEST]: [{ watched: [] }],
  [reportProtocol.CLEAR_INDEX_REQUEST]: [{ index: 'file:///nowhere' }],
  [reportProtocol.MESSAGE_PLACE_REQUEST]: [{ uri, message: null, recipient: 'a@contoso.com', time: null }],
  [journeyProtocol.JOURNEY_REQUEST]: [{ uri, position }, { workDoneToken: 'c' }],
  [journeyProtocol.SESSION_REQUEST]: [{ uri, position }],
};

/** Any value fits, because others check it, or null does. */
const lenient: readonly string[] = ['input', 'index', 'follow', 'message', 'time', 'workspaceFolders'];

const toClient: readonly string[] = [protocol.READ_FILE_REQUEST, protocol.READ_FOLDER_REQUEST, reportProtocol.SCAN_FOUND_REQUEST];

/** The server's own requests, and every one that a client can send by the protocol. */
function everyMethod(): readonly string[] {
  const own = [protocol, reportProtocol, journeyProtocol].flatMap((module) =>
    Object.entries(module).flatMap(([name, value]) => (name.endsWith('_REQUEST') ? [String(value)] : [])),
  );
  const standard = Object.values(lsp).flatMap((value) => {
    const type = typeof value === 'object' && value !== null && 'type' in value ? value.type : null;
    return type instanceof lsp.ProtocolRequestType || type instanceof lsp.ProtocolRequestType0 ? [type.method] : [];
  });
  return [...new Set([...own, ...standard])].filter((method) => !toClient.includes(method));
}

/** Values of other types than a right one. */
function wrongFor(right: unknown): readonly unknown[] {
  return [null, 7.5, [null], { a: null }, true, ['x', 1]].filter((value) => typeof value !== typeof right || value === null);
}

describe('parameters of wrong types', () => {
  let client: RawClient;

  before(async () => {
    client = new RawClient();
    assert.ok('result' in (await client.ask('initialize', { processId: null, rootUri: null, capabilities: {} })));
    await client.notify('initialized', {});
    await client.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'log', version: 1, text } });
  });
  after(async () => {
    assert.ok('result' in (await client.ask('textDocument/hover', { textDocument, position })));
    assert.equal(await client.stop(), 0);
  });

  const assertRefused = async (asked: RawClient, method: string, params: unknown): Promise<void> => {
    const { error } = await asked.ask(method, params);
    assert.equal(error?.code, lsp.ErrorCodes.InvalidParams, `${method} ${JSON.stringify(params)}: ${JSON.stringify(error)}`);
    assert.match(error.message, new RegExp(`^${method}: params[^\\n]* has to be [^\\n]{1,120}$`));
    assert.equal(error.data, undefined);
  };

  it('are tried of every request that is answered', async () => {
    const unknown: string[] = [];
    for (const method of everyMethod().filter((one) => !(one in requests) && one !== 'shutdown')) {
      const { error } = await client.ask(method, {});
      if (error?.code !== lsp.ErrorCodes.MethodNotFound) {
        unknown.push(method);
      }
    }
    assert.deepEqual(unknown, []);
  });

  for (const [method, [needed, more = {}]] of Object.entries(requests)) {
    it(`are refused by ${method}`, async () => {
      const isFirst = method === 'initialize';
      const asked = isFirst ? new RawClient() : client;
      for (const params of [undefined, null, 5, 'x', true, [], [null], {}]) {
        await assertRefused(asked, method, params);
      }
      for (const [name, right] of Object.entries({ ...needed, ...more })) {
        const wrong = lenient.includes(name) ? [] : wrongFor(right);
        for (const value of Array.isArray(right) ? [...wrong, [null]] : wrong) {
          if (!(name === 'arguments' && Array.isArray(value))) {
            await assertRefused(asked, method, { ...needed, ...more, [name]: value });
          }
        }
        for (const [inner, rightInner] of Object.entries(isPlain(right) ? right : {})) {
          for (const value of [...wrongFor(rightInner), undefined].filter((one) => one !== undefined || inner !== 'only')) {
            await assertRefused(asked, method, { ...needed, ...more, [name]: { ...(right as object), [inner]: value } });
          }
        }
      }
      for (const name of Object.keys(needed)) {
        await assertRefused(asked, method, { ...needed, [name]: undefined });
      }
      for (const params of [needed, { ...needed, ...more }].slice(isFirst ? 1 : 0)) {
        const { error } = await asked.ask(method, params);
        assert.equal(error, undefined, JSON.stringify(error));
      }
      if (isFirst) {
        assert.equal(await asked.stop(), 0);
      }
    });
  }

  it('have lines and columns that no text has', async () => {
    for (const line of [-1, 0.5, '0']) {
      await assertRefused(client, 'textDocument/hover', { textDocument, position: { line, character: 0 } });
    }
    const far = { line: 2 ** 31 - 1, character: 2 ** 31 - 1 };
    assert.equal((await client.ask('textDocument/hover', { textDocument, position: far })).error, undefined);
  });

  it('may be addresses that lead nowhere, also those of open documents', async () => {
    const addresses = [
      '',
      '%00',
      'file:///a%2Fb',
      'file:///a%00b',
      'file:///%ff',
      'x:y',
      'http://[::1',
      'file:////x',
      '//x',
      'C:\\x',
      '\ud800',
    ];
    for (const address of addresses) {
      await client.notify('textDocument/didOpen', { textDocument: { uri: address, languageId: 'log', version: 1, text } });
    }
    for (const [method, [needed, more = {}]] of Object.entries(requests).filter(([one]) => one !== 'initialize')) {
      for (const address of addresses) {
        const params = {
          ...needed,
          ...more,
          ...('position' in needed && method.startsWith('mailFlowLens/') ? { id: 'a1@contoso.com' } : {}),
        };
        for (const [name, value] of Object.entries({
          uri: address,
          textDocument: { uri: address },
          index: address,
          sources: [address],
          folders: [address],
        })) {
          const { error } = name in params ? await client.ask(method, { ...params, [name]: value }) : {};
          assert.ok(
            error === undefined || error.code === lsp.ErrorCodes.InvalidParams,
            `${method} ${address}: ${error?.message}`,
          );
        }
      }
    }
    for (const address of addresses) {
      await client.notify('textDocument/didClose', { textDocument: { uri: address } });
    }
  });

  it('are in notifications too, which only the log mentions', async () => {
    const notifications: Readonly<Record<string, readonly unknown[]>> = {
      'textDocument/didOpen': [
        null,
        {},
        { textDocument: { uri: 1, version: 1, text } },
        { textDocument: { uri, version: 1, text: null } },
      ],
      'textDocument/didChange': [null, { textDocument: { uri, version: 2 }, contentChanges: [{ text: 5 }] }],
      'textDocument/didClose': [undefined, [uri], { textDocument: uri }],
      'workspace/didChangeConfiguration': [null, 5],
      [protocol.SHELL_NOTIFICATION]: [null, { shell: 5 }],
      [reportProtocol.STOP_SCAN_NOTIFICATION]: [{ scan: 'a' }, [5]],
    };
    for (const [method, wrong] of Object.entries(notifications)) {
      for (const params of wrong) {
        const before = client.logged.length;
        await client.notify(method, params);
        const { result } = await client.ask('textDocument/hover', { textDocument, position });
        assert.ok(result, method);
        assert.match(client.logged.slice(before).join('\n'), new RegExp(`^${method}: params[^\\n]* has to be [^\\n]*$`));
      }
    }
    for (const params of [null, 5, {}, { id: null }, []]) {
      await client.notify('$/cancelRequest', params);
      await client.notify('$/setTrace', params);
    }
  });

  it('cannot be sent under the name of refused messages', async () => {
    const { error } = await client.ask('mailFlowLens/refused', null);
    assert.equal(error?.code, lsp.ErrorCodes.MethodNotFound);
  });
});

function isPlain(value: unknown): value is Params {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The built language server over its standard streams, and what it is compared with. */

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  createProtocolConnection,
  DidChangeTextDocumentNotification,
  DidOpenTextDocumentNotification,
  ExitNotification,
  InitializedNotification,
  InitializeRequest,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import { quantile } from './processes.ts';
import { randomNumbers } from './random.ts';

/** Lines of a screen. */
const SCREEN = 50;
const REQUESTS = 300;
/** Between two edits of a person, milliseconds. */
const PAUSE = 500;
/** A collection of garbage takes no longer, milliseconds. */
const COLLECTION = 2000;

/** Collects garbage and writes down heap and external memory when it is asked by a signal. */
const MEMORY = `import { writeFileSync } from 'node:fs';
process.on('SIGUSR2', () => { globalThis.gc(); globalThis.gc(); const { heapUsed, external } = process.memoryUsage();
writeFileSync(process.env.MEMORY_FILE, String(heapUsed + external)); });`;

export class MeasuredServer {
  readonly #process: ChildProcess;
  readonly #connection: ProtocolConnection;
  readonly #memoryFile: string;
  #published: (uri: string) => void = () => undefined;

  private constructor(process: ChildProcess, connection: ProtocolConnection, memoryFile: string) {
    this.#process = process;
    this.#connection = connection;
    this.#memoryFile = memoryFile;
    connection.onNotification(PublishDiagnosticsNotification.type, ({ uri }) => this.#published(uri));
    connection.listen();
  }

  static async start(): Promise<MeasuredServer> {
    const memoryFile = path.join(tmpdir(), `mail-flow-lens-memory-${process.pid}`);
    const preload = `data:text/javascript,${encodeURIComponent(MEMORY)}`;
    const child = spawn(process.execPath, ['--expose-gc', '--import', preload, 'dist/cli.mjs', 'lsp', '--stdio'], {
      stdio: ['pipe', 'pipe', 'inherit'],
      env: { ...process.env, MEMORY_FILE: memoryFile },
    });
    const connection = createProtocolConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
    const server = new MeasuredServer(child, connection, memoryFile);
    await connection.sendRequest(InitializeRequest.type, { processId: null, rootUri: null, capabilities: {} });
    await connection.sendNotification(InitializedNotification.type, {});
    return server;
  }

  /** The message is ready before the clock starts. @returns seconds until its problems are published */
  async open(uri: string, text: string): Promise<number> {
    const params = { textDocument: { uri, languageId: 'csv', version: 1, text } };
    const body = Buffer.from(JSON.stringify({ jsonrpc: '2.0', method: DidOpenTextDocumentNotification.method, params }));
    const published = this.#publishedOf(uri);
    const begin = performance.now();
    this.#process.stdin?.write(`Content-Length: ${body.length}\r\n\r\n`);
    this.#process.stdin?.write(body);
    await published;
    return (performance.now() - begin) / 1000;
  }

  /** Adds a letter at the beginning of a line. @returns seconds until the problems are published */
  async edit(uri: string, version: number, line: number): Promise<number> {
    await sleep(PAUSE);
    const begin = performance.now();
    const published = this.#publishedOf(uri);
    const at = { line, character: 0 };
    await this.#connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri, version },
      contentChanges: [{ range: { start: at, end: at }, text: '2' }],
    });
    await published;
    return (performance.now() - begin) / 1000;
  }

  /** @returns seconds that 99 of 100 requests of a screen of some lines do not exceed: hover, links and tokens together */
  async screens(uri: string, lines: number): Promise<number> {
    const random = randomNumbers(7);
    const times: number[] = [];
    for (let count = 0; count < REQUESTS; count++) {
      const line = Math.floor(random() * (lines - SCREEN));
      const textDocument = { uri };
      const range = { start: { line, character: 0 }, end: { line: line + SCREEN, character: 0 } };
      const begin = performance.now();
      await this.#connection.sendRequest('textDocument/hover', { textDocument, position: { line, character: 320 } });
      await this.#connection.sendRequest('textDocument/semanticTokens/range', { textDocument, range });
      times.push((performance.now() - begin) / 1000);
    }
    return quantile(times, 0.99);
  }

  /** Seconds of the links of a whole document. */
  async links(uri: string): Promise<number> {
    const begin = performance.now();
    await this.#connection.sendRequest('textDocument/documentLink', { textDocument: { uri } });
    return (performance.now() - begin) / 1000;
  }

  /** Heap and external memory in bytes, after a collection. */
  async memory(): Promise<number> {
    this.#process.kill('SIGUSR2');
    await sleep(COLLECTION);
    return Number(await readFile(this.#memoryFile, 'utf8'));
  }

  async stop(): Promise<void> {
    await this.#connection.sendRequest(ShutdownRequest.type);
    await this.#connection.sendNotification(ExitNotification.type);
    await once(this.#process, 'exit');
    this.#connection.dispose();
  }

  #publishedOf(uri: string): Promise<void> {
    return new Promise((resolve) => {
      this.#published = (published) => {
        if (published === uri) {
          resolve();
        }
      };
    });
  }
}

/** The built language server over its standard streams, and what it is compared with. */

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
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
import { memoryEnvironment, memoryFlags } from '../src/client/serverMemory.ts';
import { groupings } from '../src/ids/grouping.ts';
import { DETAILS_REQUEST, FAILURE_GROUPS_REQUEST, type FailureGroupsParams } from '../src/protocol.ts';
import { REPORT_REQUEST, type ReportParams, type ReportResult, SCAN_FOUND_REQUEST } from '../src/reportProtocol.ts';
import { quantile } from './processes.ts';
import { randomNumbers } from './random.ts';

/** Number of lines on a screen. */
const SCREEN = 50;
const REQUESTS = 300;
/** Number of requests about the whole document, which take longer. */
const WHOLE_REQUESTS = 100;
/** Number of groups that a list asks for at a time. */
const GROUPS = 200;
/** Number of requests before the measured ones, so that the engine has compiled the code. */
const WARM_UP = 100;
/** Time between two edits, as a person makes them, milliseconds. */
const PAUSE = 500;
/** Interval between checks for the recorded memory, and maximum time to wait for it, milliseconds. */
const POLL = 50;
const MAX_COLLECTION = 30_000;

/** On a signal, collects garbage and records heap and external memory, and the largest that the process has had so far. */
const MEMORY = `import { renameSync, writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';
if (isMainThread) process.on('SIGUSR2', () => { globalThis.gc(); globalThis.gc(); const { heapUsed, external } = process.memoryUsage();
const peak = process.resourceUsage().maxRSS * 1024;
writeFileSync(process.env.MEMORY_FILE + '.part', JSON.stringify({ used: heapUsed + external, peak }));
renameSync(process.env.MEMORY_FILE + '.part', process.env.MEMORY_FILE); });`;

/** Memory in bytes. */
export interface ServerMemory {
  /** Heap and external memory, after a collection. */
  readonly used: number;
  /** The most that the process has had, all threads. */
  readonly peak: number;
}

interface Position {
  readonly line: number;
  readonly character: number;
}

interface Screen {
  readonly uri: string;
  readonly line: number;
}

export class MeasuredServer {
  readonly #process: ChildProcess;
  readonly #connection: ProtocolConnection;
  readonly #memoryFile: string;
  #published: (uri: string, version: number | undefined) => void = () => undefined;

  private constructor(process: ChildProcess, connection: ProtocolConnection, memoryFile: string) {
    this.#process = process;
    this.#connection = connection;
    this.#memoryFile = memoryFile;
    connection.onNotification(PublishDiagnosticsNotification.type, ({ uri, version }) => this.#published(uri, version));
    connection.onRequest(SCAN_FOUND_REQUEST, () => null);
    connection.listen();
  }

  static async start(): Promise<MeasuredServer> {
    const memoryFile = path.join(tmpdir(), `mail-flow-lens-memory-${process.pid}`);
    const preload = `data:text/javascript,${encodeURIComponent(MEMORY)}`;
    const child = spawn(process.execPath, [...memoryFlags, '--expose-gc', '--import', preload, 'dist/server.js', '--stdio'], {
      stdio: ['pipe', 'pipe', 'inherit'],
      env: { ...process.env, ...memoryEnvironment, MEMORY_FILE: memoryFile },
    });
    const connection = createProtocolConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
    const server = new MeasuredServer(child, connection, memoryFile);
    await connection.sendRequest(InitializeRequest.type, { processId: null, rootUri: null, capabilities: {} });
    await connection.sendNotification(InitializedNotification.type, {});
    return server;
  }

  /** Prepares the message before the clock starts. @returns seconds until the problems are published */
  async open(uri: string, text: string): Promise<number> {
    const params = { textDocument: { uri, languageId: 'csv', version: 1, text } };
    const body = Buffer.from(JSON.stringify({ jsonrpc: '2.0', method: DidOpenTextDocumentNotification.method, params }));
    const published = this.#publishedOf(uri, 1);
    const begin = performance.now();
    this.#process.stdin?.write(`Content-Length: ${body.length}\r\n\r\n`);
    this.#process.stdin?.write(body);
    await published;
    return (performance.now() - begin) / 1000;
  }

  /** Inserts a letter at the beginning of a line. @returns seconds until the problems are published */
  async edit(uri: string, version: number, line: number): Promise<number> {
    await sleep(PAUSE);
    const begin = performance.now();
    const published = this.#publishedOf(uri, version);
    const at = { line, character: 0 };
    await this.#connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri, version },
      contentChanges: [{ range: { start: at, end: at }, text: '2' }],
    });
    await published;
    return (performance.now() - begin) / 1000;
  }

  /** 99th percentile of hovers over codes, seconds. */
  async hover(uri: string, lines: number): Promise<number> {
    return this.#slowest(await this.#codes(uri, lines), (position) => this.#ask('textDocument/hover', uri, { position }));
  }

  /** 99th percentile of requests for all about the record of a code, as the pane makes them, seconds. */
  async details(uri: string, lines: number): Promise<number> {
    const places = await this.#codes(uri, lines);
    return this.#slowest(places, (position) => this.#connection.sendRequest(DETAILS_REQUEST, { uri, position }));
  }

  /** The first code of each of many screens at random places. */
  async #codes(uri: string, lines: number): Promise<readonly Position[]> {
    const places: Position[] = [];
    for (const screen of screensOf(uri, lines, REQUESTS + WARM_UP)) {
      const { data } = await this.#tokens(screen);
      // The position of the first token is relative to the beginning of the document.
      const [line, character] = data;
      if (line !== undefined && character !== undefined) {
        places.push({ line, character });
      }
    }
    return places;
  }

  /** 99th percentile of requests for the tokens of a screen, seconds. */
  tokens(uri: string, lines: number): Promise<number> {
    return this.#slowest(screensOf(uri, lines, REQUESTS + WARM_UP), (screen) => this.#tokens(screen));
  }

  /** 99th percentile of requests for links, seconds; the protocol only has them for a whole document. */
  links(uri: string): Promise<number> {
    const requests = Array.from({ length: WHOLE_REQUESTS + WARM_UP });
    return this.#slowest(requests, () => this.#ask('textDocument/documentLink', uri));
  }

  /** 99th percentile of requests for the failures in groups, seconds; each in another way, or with another filter, than the one before. */
  failureGroups(uri: string): Promise<number> {
    const questions = Array.from({ length: WHOLE_REQUESTS + WARM_UP }, (_, index) => ({
      by: groupings[index % groupings.length] ?? 'cause',
      filter: ['', 'refused', '5.1.1 contoso'][index % 3] ?? '',
    }));
    return this.#slowest(questions, ({ by, filter }) => {
      const params: FailureGroupsParams = { uri, by, filter, from: 0, count: GROUPS };
      return this.#connection.sendRequest(FAILURE_GROUPS_REQUEST, params);
    });
  }

  /** Reads folders and files into a report. @returns seconds */
  async report(sources: readonly string[]): Promise<number> {
    const params: ReportParams = { sources, scan: 'bench', index: null, follow: null };
    const begin = performance.now();
    await this.#connection.sendRequest<ReportResult>(REPORT_REQUEST, params);
    return (performance.now() - begin) / 1000;
  }

  async memory(): Promise<ServerMemory> {
    await rm(this.#memoryFile, { force: true });
    this.#process.kill('SIGUSR2');
    for (let waited = 0; !existsSync(this.#memoryFile); waited += POLL) {
      if (waited > MAX_COLLECTION) {
        throw new Error('the server does not report its memory');
      }
      await sleep(POLL);
    }
    const memory = JSON.parse(await readFile(this.#memoryFile, 'utf8')) as ServerMemory;
    await rm(this.#memoryFile);
    return memory;
  }

  async stop(): Promise<void> {
    await this.#connection.sendRequest(ShutdownRequest.type);
    await this.#connection.sendNotification(ExitNotification.type);
    await once(this.#process, 'exit');
    this.#connection.dispose();
  }

  #tokens({ uri, line }: Screen): Promise<{ readonly data: readonly number[] }> {
    const range = { start: { line, character: 0 }, end: { line: line + SCREEN, character: 0 } };
    return this.#ask('textDocument/semanticTokens/range', uri, { range });
  }

  #ask<Answer>(method: string, uri: string, more: object = {}): Promise<Answer> {
    return this.#connection.sendRequest(method, { textDocument: { uri }, ...more });
  }

  async #slowest<Item>(items: readonly Item[], ask: (item: Item) => Promise<unknown>): Promise<number> {
    const times: number[] = [];
    for (const item of items) {
      const begin = performance.now();
      const answer = await ask(item);
      times.push((performance.now() - begin) / 1000);
      if (answer === null) {
        throw new Error('the server has no answer for a code');
      }
    }
    return quantile(times.slice(WARM_UP), 0.99);
  }

  #publishedOf(uri: string, version: number): Promise<void> {
    return new Promise((resolve) => {
      this.#published = (published, publishedVersion) => {
        if (published === uri && publishedVersion === version) {
          resolve();
        }
      };
    });
  }
}

/** Screens at random places, the same in every run. */
function screensOf(uri: string, lines: number, count: number): Screen[] {
  const random = randomNumbers(7);
  return Array.from({ length: count }, () => ({ uri, line: Math.floor(random() * (lines - SCREEN)) }));
}

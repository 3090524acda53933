/** A language client over the standard streams of the built command line. */

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  type CodeAction,
  CodeActionRequest,
  CodeLensRefreshRequest,
  ConfigurationRequest,
  createProtocolConnection,
  DidChangeConfigurationNotification,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  ExitNotification,
  type Hover,
  HoverRequest,
  InitializedNotification,
  InitializeRequest,
  type InitializeResult,
  InlayHintRefreshRequest,
  LogMessageNotification,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  RegistrationRequest,
  ShowDocumentRequest,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
  type TextDocumentContentChangeEvent,
} from 'vscode-languageserver-protocol/node';
import {
  CARD_REQUEST,
  COPY_COMMAND,
  type FolderItem,
  type InitializationOptions,
  READ_FILE_REQUEST,
  READ_FOLDER_REQUEST,
  REFUSE_COMMAND,
  type ReadFileParams,
  type ReadFolderParams,
  SEARCH_REQUEST,
  type SearchResult,
  type Settings,
  STATUS_NOTIFICATION,
  type StatusParams,
} from '../../src/protocol.ts';
import { commandLineNode } from '../commandLine.ts';

/** What the client says about itself. */
export interface ClientSetup {
  readonly settings?: Partial<Settings>;
  readonly options?: InitializationOptions;
  readonly locale?: string;
  /** URI of the only workspace folder. */
  readonly folder?: string;
  /** Files that the client reads for the server, by URI; null: reading fails. */
  readonly files?: Readonly<Record<string, string | null>>;
  /** Whether the client shows documents; it does by default. */
  readonly showsDocuments?: boolean;
  /** Whether the client answers refresh requests with an error. */
  readonly refuses?: boolean;
}

export class LspClient {
  readonly #process: ChildProcess;
  readonly #connection: ProtocolConnection;
  readonly #published: PublishDiagnosticsParams[] = [];
  readonly #statuses: StatusParams[] = [];
  readonly #opened: string[] = [];
  readonly #refreshed: string[] = [];
  readonly #logged: string[] = [];
  readonly #refuses: boolean;
  readonly #progress: { readonly token: string | number; readonly kind: string }[] = [];
  #settings: Partial<Settings>;
  #waiting: (() => void)[] = [];
  result: InitializeResult | undefined;

  private constructor(process: ChildProcess, connection: ProtocolConnection, { settings = {}, refuses = false }: ClientSetup) {
    this.#process = process;
    this.#connection = connection;
    this.#settings = settings;
    this.#refuses = refuses;
  }

  /** Starts the server and initialises it. */
  static async start(setup: ClientSetup = {}): Promise<LspClient> {
    const { files } = setup;
    const { options = { commands: [COPY_COMMAND, REFUSE_COMMAND], files: files !== undefined } } = setup;
    const server = spawn(commandLineNode, ['dist/cli.mjs', 'lsp', '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
    const connection = createProtocolConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin));
    const client = new LspClient(server, connection, setup);
    connection.onRequest(READ_FILE_REQUEST, ({ uri }: ReadFileParams) => {
      const text = files?.[uri];
      if (text === null) {
        throw new Error('no permission');
      }
      return text ?? null;
    });
    connection.onRequest(READ_FOLDER_REQUEST, ({ uri }: ReadFolderParams) => itemsOf(Object.keys(files ?? {}), uri));
    await client.#initialize(options, setup);
    return client;
  }

  async #initialize(
    initializationOptions: InitializationOptions,
    { locale, folder, showsDocuments = true }: ClientSetup,
  ): Promise<void> {
    const connection = this.#connection;
    connection.onRequest(ConfigurationRequest.type, ({ items }) => items.map(() => this.#settings));
    connection.onNotification('$/progress', ({ token, value }: { token: string | number; value: { kind: string } }) => {
      this.#progress.push({ token, kind: value.kind });
    });
    connection.onRequest(RegistrationRequest.type, () => undefined);
    for (const { type } of [InlayHintRefreshRequest, CodeLensRefreshRequest]) {
      connection.onRequest(type, () => {
        this.#arrived(this.#refreshed, type.method);
        if (this.#refuses) {
          throw new Error('no refresh here');
        }
      });
    }
    connection.onRequest(ShowDocumentRequest.type, ({ uri }) => {
      this.#opened.push(uri);
      return { success: true };
    });
    connection.onNotification(PublishDiagnosticsNotification.type, (params) => this.#arrived(this.#published, params));
    connection.onNotification(LogMessageNotification.type, ({ message }) => this.#arrived(this.#logged, message));
    connection.onNotification(STATUS_NOTIFICATION, (params: StatusParams) => this.#arrived(this.#statuses, params));
    connection.listen();
    this.result = await connection.sendRequest(InitializeRequest.type, {
      processId: process.pid,
      rootUri: null,
      workspaceFolders: folder === undefined ? null : [{ uri: folder, name: 'folder' }],
      ...(locale === undefined ? {} : { locale }),
      capabilities: {
        workspace: {
          configuration: true,
          didChangeConfiguration: { dynamicRegistration: true },
          inlayHint: { refreshSupport: true },
          codeLens: { refreshSupport: true },
        },
        window: { showDocument: { support: showsDocuments } },
      },
      initializationOptions,
    });
    await connection.sendNotification(InitializedNotification.type, {});
  }

  #arrived<Params>(list: Params[], params: Params): void {
    list.push(params);
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const wake of waiting) {
      wake();
    }
  }

  async open(uri: string, text: string, languageId = 'plaintext'): Promise<void> {
    await this.#connection.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: { uri, languageId, version: 1, text },
    });
  }

  async change(uri: string, version: number, contentChanges: TextDocumentContentChangeEvent[]): Promise<void> {
    await this.#connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri, version },
      contentChanges,
    });
  }

  async close(uri: string): Promise<void> {
    await this.#connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } });
  }

  async setSettings(settings: Partial<Settings>): Promise<void> {
    this.#settings = settings;
    await this.#connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
  }

  /** Waits for published problems that match, and returns the first ones. */
  problems(fits: (params: PublishDiagnosticsParams) => boolean): Promise<PublishDiagnosticsParams> {
    return this.#first(this.#published, fits);
  }

  /** Waits for a status that matches, and returns the first one. */
  status(fits: (params: StatusParams) => boolean): Promise<StatusParams> {
    return this.#first(this.#statuses, fits);
  }

  /** What kinds of progress the server has reported under a token, in order. */
  progress(token: string): readonly string[] {
    return this.#progress.filter((one) => one.token === token).map(({ kind }) => kind);
  }

  /** Waits until the server has asked for a refresh, such as `workspace/codeLens/refresh`. */
  refresh(method: string): Promise<string> {
    return this.#first(this.#refreshed, (one) => one === method);
  }

  /** Waits for a line of the server's log about a file, and returns the first one. */
  logged(uri: string): Promise<string> {
    return this.#first(this.#logged, (message) => message.startsWith(`${uri}: `));
  }

  async #first<Params>(list: readonly Params[], fits: (params: Params) => boolean): Promise<Params> {
    for (;;) {
      const found = list.find(fits);
      if (found !== undefined) {
        return found;
      }
      await new Promise<void>((wake) => this.#waiting.push(wake));
    }
  }

  /** Addresses that the server asked to be opened. */
  get openedAddresses(): readonly string[] {
    return this.#opened;
  }

  hover(uri: string, line: number, character: number): Promise<Hover | null> {
    return this.#connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position: { line, character } });
  }

  async codeActions(uri: string, line: number, character: number): Promise<CodeAction[]> {
    const at = { line, character };
    const actions = await this.#connection.sendRequest(CodeActionRequest.type, {
      textDocument: { uri },
      range: { start: at, end: at },
      context: { diagnostics: [] },
    });
    return (actions ?? []) as CodeAction[];
  }

  /** Any request of the protocol on a document, by its method. */
  ask<Answer>(method: string, uri: string, more: object = {}): Promise<Answer> {
    return this.request(method, { textDocument: { uri }, ...more });
  }

  request<Answer>(method: string, params: object): Promise<Answer> {
    return this.#connection.sendRequest(method, params);
  }

  async notify(method: string, params: unknown): Promise<void> {
    await this.#connection.sendNotification(method, params);
  }

  /** Receives the server's own notifications of a kind. */
  follow<Params>(method: string, onParams: (params: Params) => void): void {
    this.#connection.onNotification(method, onParams);
  }

  /** Receives the server's own requests of a kind; each is answered when it was taken over. */
  take<Params>(method: string, onParams: (params: Params) => Promise<void>): void {
    this.#connection.onRequest(method, async (params: Params) => {
      await onParams(params);
      return null;
    });
  }

  search(question: string): Promise<SearchResult> {
    return this.#connection.sendRequest(SEARCH_REQUEST, { question });
  }

  card(id: string): Promise<string | null> {
    return this.#connection.sendRequest(CARD_REQUEST, { id });
  }

  execute(command: string, ...args: unknown[]): Promise<unknown> {
    return this.#connection.sendRequest('workspace/executeCommand', { command, arguments: args });
  }

  /** Ends the server at once, as when it runs out of memory. */
  async kill(): Promise<void> {
    const exit = once(this.#process, 'exit');
    this.#process.kill('SIGKILL');
    await exit;
    this.#connection.dispose();
  }

  /** Ends the server in the protocol's order. @returns its exit code */
  async stop(): Promise<number | null> {
    const exit = once(this.#process, 'exit');
    await this.#connection.sendRequest(ShutdownRequest.type);
    await this.#connection.sendNotification(ExitNotification.type);
    const [code] = (await exit) as [number | null];
    this.#connection.dispose();
    return code;
  }
}

/** The files and folders directly in a folder, given the addresses of files. */
function itemsOf(files: readonly string[], folder: string): FolderItem[] {
  const below = files.filter((file) => file.startsWith(`${folder}/`)).map((file) => file.slice(folder.length + 1).split('/'));
  return [...new Map(below.map(([name = '', ...rest]): FolderItem => [name, rest.length > 0 ? 'folder' : 'file']))];
}

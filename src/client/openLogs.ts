/** The documents that the server gets to see. Starts the client at the first mail log and does nothing before. */

import * as vscode from 'vscode';
import {
  type BaseLanguageClient,
  DidOpenTextDocumentNotification,
  type LanguageClientOptions,
  type Middleware,
  State,
  type TextDocumentSynchronizationMiddleware,
} from 'vscode-languageclient';
import { PRODUCT_NAME } from '../ids/product.ts';
import { SHOW_JOURNEY_COMMAND, SHOW_SESSION_COMMAND } from '../journeyProtocol.ts';
import {
  COPY_COMMAND,
  EXPLAIN_COMMAND,
  GO_TO_FILE_COMMAND,
  IGNORE_COMMAND,
  type InitializationOptions,
  READ_FILE_REQUEST,
  READ_FOLDER_REQUEST,
  REFUSE_COMMAND,
  type ReadFileParams,
  type ReadFolderParams,
  SETTINGS_SECTION,
  SHELL_NOTIFICATION,
  SHOW_ALL_COMMAND,
  SHOW_DECODED_COMMAND,
  SHOW_DETAILS_COMMAND,
  SHOW_PROBLEMS_COMMAND,
  type ShellParams,
  STATUS_NOTIFICATION,
  type StatusParams,
  TERMINAL_COMMAND,
} from '../protocol.ts';
import { SCAN_FOUND_REQUEST, SCAN_PROGRESS_NOTIFICATION, type ScanProgressParams } from '../reportProtocol.ts';
import { LogContext } from './contextKeys.ts';
import { isMailLog } from './logRecogniser.ts';
import { ServerLife } from './serverLife.ts';
import { onlyForShown } from './shownDocuments.ts';
import { StatusItem } from './statusItem.ts';
import { readWorkspaceFile, readWorkspaceFolder } from './workspaceFiles.ts';

/** What differs between hosts. */
export interface ClientHost {
  /** Makes the client, which starts the server. */
  readonly createClient: (id: string, name: string, options: LanguageClientOptions) => BaseLanguageClient;
  /** Reads the words of each file, as JSON, for a server that reads no files; undefined if it reads its own. */
  readonly readWords: (() => Promise<Readonly<Record<string, string>>>) | undefined;
  /** Whether there is a terminal in which commands could run. */
  readonly hasTerminal: boolean;
}

/** Commands that the server may offer because this client runs them. */
const clientCommands: readonly string[] = [
  COPY_COMMAND,
  EXPLAIN_COMMAND,
  GO_TO_FILE_COMMAND,
  IGNORE_COMMAND,
  REFUSE_COMMAND,
  SHOW_ALL_COMMAND,
  SHOW_DECODED_COMMAND,
  SHOW_DETAILS_COMMAND,
  SHOW_JOURNEY_COMMAND,
  SHOW_PROBLEMS_COMMAND,
  SHOW_SESSION_COMMAND,
];

/** Pause in the typing after which a text is checked again for being a log, milliseconds. */
const RECONSIDER_DELAY = 300;

export class OpenLogs implements vscode.Disposable {
  readonly #host: ClientHost;
  /** URIs of the documents that the server has. The code that adds one must also send it. */
  readonly #shown = new Set<string>();
  readonly #waiting = new Map<string, ReturnType<typeof setTimeout>>();
  readonly #status = new StatusItem();
  readonly #context = new LogContext();
  readonly #read = new vscode.EventEmitter<string>();
  readonly #scanned = new vscode.EventEmitter<ScanProgressParams>();
  readonly #listeners: vscode.Disposable;
  readonly #server = new ServerLife(() => this.#start());
  #client: BaseLanguageClient | undefined;
  #isDisposed = false;

  constructor(host: ClientHost) {
    this.#host = host;
    this.#listeners = vscode.Disposable.from(
      vscode.workspace.onDidOpenTextDocument((document) => this.#consider(document)),
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0 && !this.#shown.has(document.uri.toString())) {
          this.#reconsider(document);
        }
      }),
      vscode.workspace.onDidCloseTextDocument((document) => this.#forget(document)),
      vscode.env.onDidChangeShell((shell) => {
        const params: ShellParams = { shell };
        void this.#client?.sendNotification(SHELL_NOTIFICATION, params);
      }),
    );
    for (const document of vscode.workspace.textDocuments) {
      this.#consider(document);
    }
  }

  async dispose(): Promise<void> {
    this.#isDisposed = true;
    this.#listeners.dispose();
    for (const timer of this.#waiting.values()) {
      clearTimeout(timer);
    }
    this.#status.dispose();
    this.#context.dispose();
    this.#read.dispose();
    this.#scanned.dispose();
    await this.#client?.dispose();
  }

  /** Fires with the URI of a document that the server has read, or said anew: after edits, and when settings have changed. */
  get onDidRead(): vscode.Event<string> {
    return this.#read.event;
  }

  /** Fires with how far a scan for a report is. */
  get onDidScan(): vscode.Event<ScanProgressParams> {
    return this.#scanned.event;
  }

  /** The running client; starts the server if it is not running yet. */
  async client(): Promise<BaseLanguageClient> {
    const client = await this.#server.running();
    if (client === undefined) {
      throw new Error('the language server did not start');
    }
    return client;
  }

  /** Whether the server has a document, which it gets again if it was started anew for this. */
  async isRead(document: vscode.TextDocument): Promise<boolean> {
    if (this.#server.isBegun && isMailLog(document)) {
      await this.#server.running();
    }
    return this.isShown(document);
  }

  /** Whether the server has a document. */
  isShown(document: vscode.TextDocument): boolean {
    return this.#shown.has(document.uri.toString());
  }

  /** What was last counted in a document; undefined if the server has not read it. */
  statusOf(uri: string): StatusParams | undefined {
    return this.#status.of(uri);
  }

  /** Writes to the client's output channel, without a notification, why something could not be done. */
  warn(reason: string): void {
    this.#client?.warn(reason, undefined, false);
  }

  /** Starts the server, once whatever is opened in the meantime. Once it runs, it learns of opened documents through the middleware. */
  #consider(document: vscode.TextDocument): void {
    if (this.#client?.isRunning() !== true && isMailLog(document)) {
      void this.#server.running();
    }
  }

  #reconsider(document: vscode.TextDocument): void {
    const uri = document.uri.toString();
    clearTimeout(this.#waiting.get(uri));
    this.#waiting.set(
      uri,
      setTimeout(() => {
        this.#waiting.delete(uri);
        if (document.isClosed || this.#shown.has(uri) || !isMailLog(document)) {
          return;
        }
        if (!this.#server.isBegun) {
          void this.#server.running();
        } else {
          this.#shown.add(uri);
          void this.#sendOpen(document);
        }
      }, RECONSIDER_DELAY),
    );
  }

  async #sendOpen(document: vscode.TextDocument): Promise<void> {
    const client = await this.#server.running();
    const uri = document.uri.toString();
    if (document.isClosed || client?.state !== State.Running) {
      this.#shown.delete(uri);
    }
    if (client === undefined || !this.#shown.has(uri)) {
      return;
    }
    await client.sendNotification(
      DidOpenTextDocumentNotification.type,
      client.code2ProtocolConverter.asOpenTextDocumentParams(document),
    );
  }

  #forget(document: vscode.TextDocument): void {
    const uri = document.uri.toString();
    clearTimeout(this.#waiting.get(uri));
    this.#waiting.delete(uri);
    this.#status.forget(uri);
    this.#context.forget(uri);
  }

  async #start(): Promise<BaseLanguageClient | undefined> {
    const words = await this.#host.readWords?.();
    if (this.#isDisposed) {
      return undefined;
    }
    const initializationOptions = (): InitializationOptions => ({
      ...(words !== undefined && { words }),
      displayLanguage: vscode.env.language,
      commands: this.#host.hasTerminal ? [...clientCommands, TERMINAL_COMMAND] : clientCommands,
      shell: vscode.env.shell,
      files: true,
    });
    this.#client = this.#host.createClient(SETTINGS_SECTION, PRODUCT_NAME, {
      documentSelector: [{ language: '*' }],
      initializationOptions,
      markdown: {
        isTrusted: {
          enabledCommands: [COPY_COMMAND, SHOW_ALL_COMMAND, SHOW_DECODED_COMMAND, SHOW_DETAILS_COMMAND, GO_TO_FILE_COMMAND],
        },
      },
      middleware: this.#middleware(),
    });
    this.#client.onRequest(READ_FILE_REQUEST, ({ uri }: ReadFileParams) => readWorkspaceFile(uri));
    this.#client.onRequest(READ_FOLDER_REQUEST, ({ uri }: ReadFolderParams) => readWorkspaceFolder(uri));
    this.#client.onNotification(SCAN_PROGRESS_NOTIFICATION, (progress: ScanProgressParams) => this.#scanned.fire(progress));
    this.#client.onRequest(SCAN_FOUND_REQUEST, (progress: ScanProgressParams) => {
      this.#scanned.fire(progress);
      return null;
    });
    this.#client.onNotification(STATUS_NOTIFICATION, (status: StatusParams) => {
      if (this.#shown.has(status.uri)) {
        this.#status.set(status);
        this.#context.set(status);
        this.#read.fire(status.uri);
      }
    });
    this.#client.onDidChangeState(({ oldState }) => {
      if (oldState === State.Running) {
        // A restarted server is sent every document again.
        this.#shown.clear();
        this.#status.clear();
        this.#context.clear();
      }
    });
    return this.#client;
  }

  /** Lets only shown documents through. */
  #middleware(): Middleware {
    return { ...this.#synchronization(), ...onlyForShown((uri) => this.#shown.has(uri.toString())) };
  }

  /** Decides which documents are shown, and notifies the server of these alone. */
  #synchronization(): Required<TextDocumentSynchronizationMiddleware> {
    const isShown = (document: vscode.TextDocument): boolean => this.isShown(document);
    return {
      didOpen: async (document, next) => {
        if (!isShown(document) && isMailLog(document)) {
          this.#shown.add(document.uri.toString());
          await next(document);
        }
      },
      didChange: async (event, next) => {
        if (isShown(event.document)) {
          await next(event);
        }
      },
      didClose: async (document, next) => {
        if (this.#shown.delete(document.uri.toString())) {
          await next(document);
        }
      },
      willSave: async (event, next) => {
        if (isShown(event.document)) {
          await next(event);
        }
      },
      willSaveWaitUntil: async (event, next) => (isShown(event.document) ? next(event) : []),
      didSave: async (document, next) => {
        if (isShown(document)) {
          await next(document);
        }
      },
    };
  }
}

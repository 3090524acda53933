/** The language server: wires documents and settings to the services. The connection comes from `node.ts` or `browser.ts`. */

import {
  type ClientCapabilities,
  type Connection,
  DidChangeConfigurationNotification,
  type InitializeParams,
  type InitializeResult,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver';
import { PROGRAM_NAME } from '../ids/product.ts';
import { languageOf, localeOf, readWordsWith } from '../locales/languages.ts';
import type { Locale } from '../locales/locale.ts';
import {
  defaultSettings,
  type InitializationOptions,
  READ_FILE_REQUEST,
  READ_FOLDER_REQUEST,
  type ReadFileParams,
  type ReadFolderParams,
  type ReadFolderResult,
  SETTINGS_SECTION,
  type Settings,
  STATUS_NOTIFICATION,
  type StatusParams,
} from '../protocol.ts';
import { OpenText } from '../scan/openText.ts';
import type { ScanResult } from '../scan/scanner.ts';
import { LogDocument } from '../service/document/logDocument.ts';
import type { OpenDocument } from '../service/document/logText.ts';
import { problemsOf } from '../service/editor/diagnostics.ts';
import { statusWords } from '../service/wording/status.ts';
import { type EditedDocument, editedDocuments } from './editedDocument.ts';
import type { Served } from './feature.ts';
import { features } from './features/index.ts';
import type { Files, ReadChunks } from './files.ts';
import { OwnCatalogue } from './ownCatalogue.ts';
import { optionsOf, settingsOf } from './settings.ts';
import { searchWorkspace, type WorkspaceLog } from './workspaceLogs.ts';

/** Waits so long after an edit before it reads the text again, milliseconds. */
const SCAN_DELAY = 200;

/** What differs between hosts; asked where the client reads no files. */
export interface ServerHost extends Files {
  readonly readChunks: ReadChunks;
}

export type StartServer = typeof startServer;

/** Serves one client until the connection closes. */
export function startServer(connection: Connection, host: ServerHost): void {
  new Server(connection, host).start();
}

class Server implements Served {
  readonly connection: Connection;
  readonly #host: ServerHost;
  readonly #files: Files;
  readonly #catalogue: OwnCatalogue;
  readonly #documents = new TextDocuments(editedDocuments);
  readonly #texts = new Map<string, OpenText>();
  readonly #logs = new Map<string, LogDocument>();
  /** When documents changed last, milliseconds. */
  readonly #changed = new Map<string, number>();
  readonly #pending = new Map<string, ReturnType<typeof setTimeout>>();
  /** Those who wait for a pending reading. */
  readonly #waiting = new Map<string, readonly ((log: LogDocument | undefined) => void)[]>();
  #options: InitializationOptions = {};
  #client: ClientCapabilities = {};
  #displayLanguage: string | undefined;
  #settings = defaultSettings;

  constructor(connection: Connection, host: ServerHost) {
    this.connection = connection;
    this.#catalogue = new OwnCatalogue(
      connection,
      (uri) => this.#files.readFile(uri),
      () => this.#rereadAll(),
    );
    this.#host = host;
    this.#files = { readFile: (uri) => this.#readFile(uri), readFolder: (uri) => this.#readFolder(uri) };
  }

  get locale(): Locale {
    const { language } = this.#settings;
    return localeOf(languageOf(language === 'auto' ? this.#displayLanguage : language));
  }

  get settings(): Settings {
    return this.#settings;
  }

  get options(): InitializationOptions {
    return this.#options;
  }

  get client(): ClientCapabilities {
    return this.#client;
  }

  get folders(): readonly string[] {
    return this.#catalogue.folders;
  }

  start(): void {
    const { connection } = this;
    connection.onInitialize((params) => this.#initialize(params));
    connection.onInitialized(async () => {
      if (this.#canPullSettings) {
        await this.#readSettings();
      }
      if (this.#client.workspace?.didChangeConfiguration?.dynamicRegistration === true) {
        await connection.client.register(DidChangeConfigurationNotification.type, { section: SETTINGS_SECTION });
      }
    });
    connection.onDidChangeConfiguration(({ settings }) => this.#readSettings(settings));
    for (const feature of features) {
      feature.register(this);
    }
    this.#documents.onDidChangeContent(({ document }) => this.#schedule(document));
    this.#documents.onDidClose(({ document }) => this.#forget(document.uri));
    connection.onDidChangeWatchedFiles(() => this.#catalogue.reread(this.locale));
    this.#documents.listen(connection);
    connection.listen();
  }

  logOf(uri: string): LogDocument | undefined {
    const document = this.#documents.get(uri);
    const log = this.#logs.get(uri);
    return document !== undefined && log?.version !== document.version ? this.#read(document) : log;
  }

  readLogOf(uri: string): LogDocument | undefined {
    const log = this.#logs.get(uri);
    return log?.version === this.#documents.get(uri)?.version ? log : undefined;
  }

  settled(uri: string): Promise<LogDocument | undefined> {
    const log = this.readLogOf(uri);
    if (log !== undefined || !this.#pending.has(uri)) {
      return Promise.resolve(log);
    }
    return new Promise((wake) => {
      const waiting = this.#waiting.get(uri) ?? [];
      this.#waiting.set(uri, [...waiting, wake]);
    });
  }

  textOf(uri: string): OpenDocument | undefined {
    return this.#documents.get(uri);
  }

  workspaceLogs(words: readonly string[], isCancelled: () => boolean): AsyncIterable<WorkspaceLog> {
    return searchWorkspace(this.#files, this.folders, words, (uri) => this.#documents.get(uri) !== undefined, isCancelled);
  }

  openLogs(): Iterable<LogDocument> {
    return this.#logs.values();
  }

  get readChunks(): ReadChunks {
    return this.#host.readChunks;
  }

  hasRunbook(address: string): boolean {
    return this.#catalogue.hasRunbook(address);
  }

  get #canPullSettings(): boolean {
    return this.#client.workspace?.configuration === true;
  }

  #initialize({ capabilities, initializationOptions, locale, workspaceFolders }: InitializeParams): InitializeResult {
    this.#client = capabilities;
    this.#catalogue.folders = workspaceFolders?.map(({ uri }) => uri) ?? [];
    this.#catalogue.canWatch = capabilities.workspace?.didChangeWatchedFiles?.relativePatternSupport === true;
    this.#options = optionsOf(initializationOptions);
    const { words } = this.#options;
    if (words !== undefined) {
      readWordsWith((file) => words[file] ?? '');
    }
    this.#displayLanguage = this.#options.displayLanguage ?? locale;
    return {
      capabilities: Object.assign(
        { textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental } },
        ...features.map((feature) => feature.capabilities?.(capabilities)),
      ),
      serverInfo: { name: PROGRAM_NAME },
    };
  }

  /** Asks the client for its settings; one that cannot be asked has sent them. */
  async #readSettings(sent?: { readonly [SETTINGS_SECTION]?: unknown } | null): Promise<void> {
    const settings: unknown = this.#canPullSettings
      ? await this.connection.workspace.getConfiguration(SETTINGS_SECTION)
      : sent?.[SETTINGS_SECTION];
    const before = this.#settings;
    this.#settings = settingsOf(settings);
    await this.#catalogue.name(this.#settings.catalogue, this.locale);
    if (JSON.stringify(before) === JSON.stringify(this.#settings)) {
      return;
    }
    for (const log of this.#logs.values()) {
      this.#publish(log);
    }
    this.#tellChanged();
  }

  #tellChanged(): void {
    for (const feature of features) {
      feature.changed?.(this);
    }
  }

  /** What changes after a pause is read at once; what follows in haste waits until the typing pauses. */
  #schedule(document: EditedDocument): void {
    const { uri } = document;
    const waiting = this.#pending.get(uri);
    clearTimeout(waiting);
    if (!this.#logs.has(uri) && waiting === undefined) {
      this.#read(document);
      return;
    }
    const now = Date.now();
    const isHasty = now - (this.#changed.get(uri) ?? 0) < SCAN_DELAY;
    this.#changed.set(uri, now);
    this.#pending.set(
      uri,
      setTimeout(() => this.#read(document), isHasty ? SCAN_DELAY : 0),
    );
  }

  #read(document: EditedDocument): LogDocument {
    clearTimeout(this.#pending.get(document.uri));
    this.#pending.delete(document.uri);
    const log = new LogDocument(document.uri, document.version, this.#scan(document), this.#catalogue.entries);
    this.#logs.set(document.uri, log);
    this.#publish(log);
    this.#wake(document.uri, log);
    return log;
  }

  #wake(uri: string, log: LogDocument | undefined): void {
    for (const wake of this.#waiting.get(uri) ?? []) {
      wake(log);
    }
    this.#waiting.delete(uri);
  }

  /** The first time the whole text, after an edit what it can have changed. */
  #scan(document: EditedDocument): ScanResult {
    const open = this.#texts.get(document.uri);
    const equal = document.takeEqual();
    if (open === undefined) {
      const text = new OpenText(document.text);
      this.#texts.set(document.uri, text);
      return text.result;
    }
    open.update(document.text, equal);
    return open.result;
  }

  /** Through the client where it can: its workspace may be on no disk of this machine. */
  #readFile(uri: string): Promise<string | null> {
    if (this.#options.files !== true) {
      return this.#host.readFile(uri);
    }
    const params: ReadFileParams = { uri };
    return this.connection.sendRequest<string | null>(READ_FILE_REQUEST, params).catch(() => null);
  }

  #readFolder(uri: string): Promise<ReadFolderResult> {
    if (this.#options.files !== true) {
      return this.#host.readFolder(uri);
    }
    const params: ReadFolderParams = { uri };
    return this.connection.sendRequest<ReadFolderResult>(READ_FOLDER_REQUEST, params).catch(() => null);
  }

  /** The organisation's own catalogue changed. */
  #rereadAll(): void {
    for (const document of this.#documents.all()) {
      if (this.#logs.has(document.uri)) {
        this.#read(document);
      }
    }
    this.#tellChanged();
  }

  #forget(uri: string): void {
    clearTimeout(this.#pending.get(uri));
    this.#pending.delete(uri);
    this.#wake(uri, undefined);
    this.#logs.delete(uri);
    this.#texts.delete(uri);
    this.#changed.delete(uri);
    void this.connection.sendDiagnostics({ uri, diagnostics: [] });
  }

  #publish(log: LogDocument): void {
    const { uri, version, format, counts } = log;
    void this.connection.sendDiagnostics({ uri, version, diagnostics: problemsOf(log, this.locale, this.#settings) });
    const status: StatusParams = { uri, version, format, ...counts, ...statusWords(log, this.locale) };
    void this.connection.sendNotification(STATUS_NOTIFICATION, status);
  }
}

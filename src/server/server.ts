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
  SETTINGS_SECTION,
  type Settings,
  SHELL_NOTIFICATION,
  type ShellParams,
  STATUS_NOTIFICATION,
  type StatusParams,
} from '../protocol.ts';
import type { FoundReport, ReportParams } from '../reportProtocol.ts';
import type { ScanResult } from '../scan/scanner.ts';
import type { Excerpt } from '../service/document/excerpt.ts';
import type { LogDocument } from '../service/document/logDocument.ts';
import type { OpenDocument } from '../service/document/logText.ts';
import { problemsOf } from '../service/editor/diagnostics.ts';
import { type Shell, shellOf } from '../service/editor/shell.ts';
import { statusWords } from '../service/wording/status.ts';
import { refuseOthers } from './admission.ts';
import { EditedDocument } from './editedDocument.ts';
import type { Served } from './feature.ts';
import { features } from './features/index.ts';
import type { Disk, ReadFile, ReadTexts, ServerHost, StopFollowing, WriteDocument } from './files.ts';
import { OpenLog, type ToldExcerpt } from './openLog.ts';
import { OwnCatalogue } from './ownCatalogue.ts';
import { readReport, type ScanListener, type ScanOrder } from './reportScan.ts';
import { ServerFiles } from './serverFiles.ts';
import { optionsOf, settingsOf } from './settings.ts';
import { timeZoneOf } from './timeZone.ts';
import { listSearchedFiles, searchWorkspace, type WorkspaceLog } from './workspaceLogs.ts';

export type StartServer = typeof startServer;

/** Serves one client until the connection closes. */
export function startServer(connection: Connection, host: ServerHost): void {
  new Server(connection, host).start();
}

/** Maximum number of excerpts whose documents are not open. */
const MAX_WAITING_EXCERPTS = 8;

class Server implements Served {
  readonly connection: Connection;
  readonly #host: ServerHost;
  readonly #files: ServerFiles;
  readonly #catalogue: OwnCatalogue;
  readonly #logs: TextDocuments<OpenLog>;
  /** What was told about documents that show some lines of a file and are not open, by their addresses. */
  readonly #excerpts = new Map<string, ToldExcerpt>();
  #options: InitializationOptions = {};
  #client: ClientCapabilities = {};
  #displayLanguage: string | undefined;
  #settings = defaultSettings;
  #timeZone: string | undefined;
  #shell: Shell = 'other';
  /** Until the settings and what they name were read for the first time. */
  #beginning: Promise<void> = Promise.resolve();

  constructor(connection: Connection, host: ServerHost) {
    this.connection = connection;
    this.#host = host;
    this.#files = new ServerFiles(connection, host);
    this.#catalogue = new OwnCatalogue(
      connection,
      (uri) => this.#files.readFile(uri),
      () => this.#rereadAll(),
    );
    this.#logs = new TextDocuments({
      create: (uri, _languageId, version, text) => this.#open(new EditedDocument(uri, version, text)),
      update(log, changes, version) {
        log.edit(changes, version);
        return log;
      },
    });
  }

  get locale(): Locale {
    const { language } = this.#settings;
    const locale = localeOf(languageOf(language === 'auto' ? this.#displayLanguage : language));
    return this.#timeZone === undefined ? locale : { ...locale, timeZone: this.#timeZone };
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

  get shell(): Shell {
    return this.#shell;
  }

  get disk(): Disk | null {
    return this.#host.disk;
  }

  get writeDocument(): WriteDocument | null {
    return this.#host.writeDocument;
  }

  get folders(): readonly string[] {
    return this.#catalogue.folders;
  }

  start(): void {
    const { connection } = this;
    refuseOthers(connection);
    connection.onInitialize((params) => this.#initialize(params));
    connection.onInitialized(() => {
      this.#beginning = this.#readFirstSettings();
      return this.#beginning;
    });
    connection.onNotification(SHELL_NOTIFICATION, ({ shell }: ShellParams) => {
      this.#shell = shellOf(shell);
    });
    connection.onDidChangeConfiguration(({ settings }) => this.#readSettings(settings));
    for (const feature of features) {
      feature.register(this);
    }
    this.#logs.onDidOpen(({ document: log }) => log.read());
    this.#logs.onDidClose(({ document: log }) => this.#close(log));
    connection.onDidChangeWatchedFiles(() => this.#catalogue.reread(this.locale));
    this.#logs.listen(connection);
    connection.listen();
  }

  logOf(uri: string): LogDocument | undefined {
    return this.#logs.get(uri)?.now();
  }

  readLogOf(uri: string): LogDocument | undefined {
    return this.#logs.get(uri)?.current;
  }

  async settled(uri: string): Promise<LogDocument | undefined> {
    return this.#logs.get(uri)?.settled();
  }

  textOf(uri: string): OpenDocument | undefined {
    return this.#logs.get(uri)?.document;
  }

  workspaceLogs(words: readonly string[], isCancelled: () => boolean): AsyncIterable<WorkspaceLog> {
    return searchWorkspace(this.#files, this.folders, words, (uri) => this.#logs.get(uri) !== undefined, isCancelled);
  }

  workspaceFiles(isCancelled: () => boolean): Promise<readonly string[]> {
    return listSearchedFiles(this.#files, this.folders, isCancelled);
  }

  readonly readFile: ReadFile = (uri) => this.#files.readFile(uri);

  *openLogs(): Iterable<LogDocument> {
    for (const { last } of this.#logs.all()) {
      if (last !== undefined) {
        yield last;
      }
    }
  }

  get readTexts(): ReadTexts {
    return this.#files.readTexts;
  }

  get stopFollowing(): StopFollowing {
    return this.#host.stopFollowing;
  }

  async readReport({ sources, index, follow }: Omit<ReportParams, 'scan'>, listener: ScanListener): Promise<FoundReport> {
    // A report may be asked for at once when a window is restored, and is in the language and with the catalogue of the settings.
    await this.#beginning;
    const open = new Map(
      sources.flatMap((uri) => {
        const document = this.textOf(uri);
        return document === undefined ? [] : [[uri, document.pieces ?? [document.getText()]] as const];
      }),
    );
    const { language, timeZone = null } = this.locale;
    const order: ScanOrder = { sources, index, follow, open, language, timeZone, own: this.#catalogue.entries };
    const { readReport: readElsewhere } = this.#host;
    // What is open is here, and is read anew with each change.
    return readElsewhere === null || open.size === sources.length
      ? readReport(order, this, listener)
      : readElsewhere(order, listener);
  }

  keepExcerpt(address: string, excerpt: Excerpt, result: ScanResult): void {
    this.#keepTold(address, { excerpt, result });
  }

  #keepTold(address: string, told: ToldExcerpt): void {
    this.#excerpts.set(address, told);
    for (const [oldest] of this.#excerpts) {
      if (this.#excerpts.size > MAX_WAITING_EXCERPTS) {
        this.#excerpts.delete(oldest);
      }
    }
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
    const { files, words, shell } = this.#options;
    this.#shell = shellOf(shell ?? '');
    this.#files.throughClient = files === true;
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

  async #readFirstSettings(): Promise<void> {
    // First, so that settings that cannot be applied can still be changed.
    if (this.#client.workspace?.didChangeConfiguration?.dynamicRegistration === true) {
      await this.connection.client.register(DidChangeConfigurationNotification.type, { section: SETTINGS_SECTION });
    }
    if (this.#canPullSettings) {
      await this.#readSettings();
    }
  }

  /** Asks the client for its settings; a client that cannot be asked has sent them. */
  async #readSettings(sent?: { readonly [SETTINGS_SECTION]?: unknown } | null): Promise<void> {
    const settings: unknown = this.#canPullSettings
      ? await this.connection.workspace.getConfiguration(SETTINGS_SECTION)
      : sent?.[SETTINGS_SECTION];
    const before = this.#settings;
    this.#settings = settingsOf(settings);
    this.#timeZone = timeZoneOf(this.#settings.timeZone);
    await this.#catalogue.name(this.#settings.catalogue, this.locale);
    if (JSON.stringify(before) === JSON.stringify(this.#settings)) {
      return;
    }
    for (const log of this.openLogs()) {
      this.#publish(log);
    }
    this.#tellChanged();
  }

  #tellChanged(): void {
    for (const feature of features) {
      feature.changed?.(this);
    }
  }

  #open(document: EditedDocument): OpenLog {
    // Some client may open a document twice without closing it.
    this.#logs.get(document.uri)?.close();
    const told = this.#excerpts.get(document.uri);
    this.#excerpts.delete(document.uri);
    return new OpenLog(
      document,
      () => this.#catalogue.entries,
      (log) => this.#publish(log),
      told,
    );
  }

  #close(log: OpenLog): void {
    log.close();
    if (log.told !== undefined) {
      // Another language id closes a document and opens it again.
      this.#keepTold(log.uri, log.told);
    }
    void this.connection.sendDiagnostics({ uri: log.uri, diagnostics: [] });
  }

  /** The organisation's own catalogue changed. */
  #rereadAll(): void {
    for (const log of this.#logs.all()) {
      log.read();
    }
    this.#tellChanged();
  }

  #publish(log: LogDocument): void {
    const { uri, version, format, counts } = log;
    void this.connection.sendDiagnostics({ uri, version, diagnostics: problemsOf(log, this.locale, this.#settings) });
    const status: StatusParams = { uri, version, format, ...counts, ...statusWords(log, this.locale) };
    void this.connection.sendNotification(STATUS_NOTIFICATION, status);
  }
}

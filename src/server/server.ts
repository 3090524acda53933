/** The language server: wires documents and settings to the services. The connection comes from `node.ts`. */

import {
  type CodeAction,
  type CodeActionContext,
  CodeActionKind,
  type Connection,
  DidChangeConfigurationNotification,
  type Hover,
  type InitializeParams,
  type InitializeResult,
  MarkupKind,
  type Range,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { languageOf, localeOf } from '../locales/languages.ts';
import type { Locale } from '../locales/locale.ts';
import {
  CARD_REQUEST,
  type CardParams,
  COPY_COMMAND,
  type InitializationOptions,
  OPEN_ARTICLE_COMMAND,
  REFUSE_COMMAND,
  SEARCH_REQUEST,
  SETTINGS_SECTION,
  type SearchParams,
  type SearchResult,
  type Settings,
  STATUS_NOTIFICATION,
  type StatusParams,
} from '../protocol.ts';
import { OpenText } from '../scan/openText.ts';
import type { ScanResult } from '../scan/scanner.ts';
import { codeActions, isArticle } from '../service/codeActions.ts';
import { problemsOf, rangeOf } from '../service/diagnostics.ts';
import { hoverCard } from '../service/hover.ts';
import { LogDocument } from '../service/logDocument.ts';
import { cardOf, search } from '../service/search.ts';
import { statusWords } from '../service/status.ts';
import type { ReadFile } from './catalogueFiles.ts';
import { OwnCatalogue } from './ownCatalogue.ts';

/** Waits so long after an edit before it reads the text again, milliseconds. */
const SCAN_DELAY = 200;

/** What differs between hosts. */
export interface ServerHost {
  readonly readFile: ReadFile;
}

/** Serves one client until the connection closes. */
export function startServer(connection: Connection, host: ServerHost): void {
  new Server(connection, host).start();
}

class Server {
  readonly #connection: Connection;
  readonly #catalogue: OwnCatalogue;
  readonly #documents = new TextDocuments(TextDocument);
  readonly #texts = new Map<string, OpenText>();
  readonly #logs = new Map<string, LogDocument>();
  readonly #pending = new Map<string, ReturnType<typeof setTimeout>>();
  #options: InitializationOptions = {};
  #displayLanguage: string | undefined;
  #canPullSettings = false;
  #canRegisterSettings = false;
  #canShowDocument = false;
  #locale: Locale = localeOf('en');

  constructor(connection: Connection, host: ServerHost) {
    this.#connection = connection;
    this.#catalogue = new OwnCatalogue(connection, host.readFile, () => this.#rereadAll());
  }

  start(): void {
    const connection = this.#connection;
    connection.onInitialize((params) => this.#initialize(params));
    connection.onInitialized(async () => {
      if (this.#canPullSettings) {
        await this.#readSettings();
      }
      if (this.#canRegisterSettings) {
        await connection.client.register(DidChangeConfigurationNotification.type, { section: SETTINGS_SECTION });
      }
    });
    connection.onDidChangeConfiguration(({ settings }) => this.#readSettings(settings));
    connection.onHover(({ textDocument, position }) => this.#hover(textDocument.uri, position));
    connection.onCodeAction(({ textDocument, range, context }) => this.#codeActions(textDocument.uri, range, context));
    connection.onExecuteCommand(async ({ command, arguments: args }) => {
      const address: unknown = args?.[0];
      const isKnown = typeof address === 'string' && (isArticle(address, this.#locale) || this.#catalogue.hasRunbook(address));
      if (command === OPEN_ARTICLE_COMMAND && isKnown) {
        await connection.window.showDocument({ uri: address, external: true });
      }
    });
    connection.onRequest(SEARCH_REQUEST, ({ question }: SearchParams): SearchResult => {
      const { placeholder } = this.#locale.interface.lookUp;
      return { placeholder, items: search(question, this.#locale) };
    });
    connection.onRequest(CARD_REQUEST, ({ id }: CardParams) => cardOf(id, this.#locale));
    this.#documents.onDidChangeContent(({ document }) => this.#schedule(document));
    this.#documents.onDidClose(({ document }) => this.#forget(document.uri));
    connection.onDidChangeWatchedFiles(() => this.#catalogue.reread(this.#locale));
    this.#documents.listen(connection);
    connection.listen();
  }

  #initialize({ capabilities, initializationOptions, locale, workspaceFolders }: InitializeParams): InitializeResult {
    this.#catalogue.folders = workspaceFolders?.map(({ uri }) => uri) ?? [];
    this.#options = (initializationOptions as InitializationOptions | undefined) ?? {};
    this.#canRegisterSettings = capabilities.workspace?.didChangeConfiguration?.dynamicRegistration === true;
    this.#canPullSettings = capabilities.workspace?.configuration === true;
    this.#catalogue.canWatch = capabilities.workspace?.didChangeWatchedFiles?.relativePatternSupport === true;
    this.#canShowDocument = capabilities.window?.showDocument?.support === true;
    this.#displayLanguage = this.#options.displayLanguage ?? locale;
    this.#locale = localeOf(languageOf(this.#displayLanguage));
    return {
      capabilities: {
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
        hoverProvider: true,
        codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] },
        executeCommandProvider: { commands: [OPEN_ARTICLE_COMMAND] },
      },
      serverInfo: { name: 'mail-flow-lens' },
    };
  }

  /** Asks the client for its settings; one that cannot be asked has sent them. */
  async #readSettings(sent?: { readonly [SETTINGS_SECTION]?: Partial<Settings> } | null): Promise<void> {
    const settings: Partial<Settings> | null | undefined = this.#canPullSettings
      ? await this.#connection.workspace.getConfiguration(SETTINGS_SECTION)
      : sent?.[SETTINGS_SECTION];
    await this.#catalogue.name(settings?.catalogue ?? [], this.#locale);
    const language = settings?.language ?? 'auto';
    const locale = localeOf(languageOf(language === 'auto' ? this.#displayLanguage : language));
    if (locale !== this.#locale) {
      this.#locale = locale;
      for (const log of this.#logs.values()) {
        this.#publish(log);
      }
    }
  }

  /** The first reading is made at once; later ones wait until the typing pauses. */
  #schedule(document: TextDocument): void {
    const waiting = this.#pending.get(document.uri);
    clearTimeout(waiting);
    if (!this.#logs.has(document.uri) && waiting === undefined) {
      this.#read(document);
      return;
    }
    this.#pending.set(
      document.uri,
      setTimeout(() => this.#read(document), SCAN_DELAY),
    );
  }

  #read(document: TextDocument): LogDocument {
    clearTimeout(this.#pending.get(document.uri));
    this.#pending.delete(document.uri);
    const log = new LogDocument(document.uri, document.version, this.#scan(document), this.#catalogue.entries);
    this.#logs.set(document.uri, log);
    this.#publish(log);
    return log;
  }

  /** The first time the whole text, after an edit what it can have changed. */
  #scan(document: TextDocument): ScanResult {
    const open = this.#texts.get(document.uri);
    if (open === undefined) {
      const text = new OpenText(document.getText());
      this.#texts.set(document.uri, text);
      return text.result;
    }
    open.update(document.getText());
    return open.result;
  }

  /** The log as it stands now: a request does not wait for the pause. */
  #logOf(uri: string): LogDocument | undefined {
    const document = this.#documents.get(uri);
    const log = this.#logs.get(uri);
    return document !== undefined && log?.version !== document.version ? this.#read(document) : log;
  }

  /** The organisation's own catalogue changed. */
  #rereadAll(): void {
    for (const document of this.#documents.all()) {
      if (this.#logs.has(document.uri)) {
        this.#read(document);
      }
    }
  }

  #forget(uri: string): void {
    clearTimeout(this.#pending.get(uri));
    this.#pending.delete(uri);
    this.#logs.delete(uri);
    this.#texts.delete(uri);
    void this.#connection.sendDiagnostics({ uri, diagnostics: [] });
  }

  #publish(log: LogDocument): void {
    const { uri, version, format, counts } = log;
    void this.#connection.sendDiagnostics({ uri, version, diagnostics: format === null ? [] : problemsOf(log, this.#locale) });
    const words = format === null ? { text: '', tooltip: '' } : statusWords(format, counts, this.#locale);
    const status: StatusParams = { uri, version, format, ...counts, ...words };
    void this.#connection.sendNotification(STATUS_NOTIFICATION, status);
  }

  #hover(uri: string, { line, character }: { line: number; character: number }): Hover | null {
    const log = this.#logOf(uri);
    const finding = log?.findingAt(line, character);
    if (log === undefined || finding === undefined) {
      return null;
    }
    const value = hoverCard(log, finding, this.#locale, this.#options.clipboard === true ? COPY_COMMAND : null);
    return { contents: { kind: MarkupKind.Markdown, value }, range: rangeOf(finding) };
  }

  #codeActions(uri: string, range: Range, { diagnostics, only }: CodeActionContext): CodeAction[] {
    // VS Code asks while one types, and again when the problems have changed.
    const log = this.#logs.get(uri);
    const isAsked = only === undefined || only.some((kind) => kind === '' || kind === CodeActionKind.QuickFix);
    if (!isAsked || log === undefined || log.version !== this.#documents.get(uri)?.version) {
      return [];
    }
    const clipboard = this.#options.clipboard === true;
    return codeActions(log, range, diagnostics, this.#locale, {
      openArticle: this.#canShowDocument ? OPEN_ARTICLE_COMMAND : null,
      copy: clipboard ? COPY_COMMAND : null,
      refuse: clipboard ? REFUSE_COMMAND : null,
    });
  }
}

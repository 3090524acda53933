/** What a feature of the server is, and what it sees of the server. Each has a file in `features/`. */

import type { ClientCapabilities, Connection, ServerCapabilities } from 'vscode-languageserver';
import type { Locale } from '../locales/locale.ts';
import type { InitializationOptions, Settings } from '../protocol.ts';
import type { FoundReport, ReportParams } from '../reportProtocol.ts';
import type { ScanResult } from '../scan/scanner.ts';
import type { Excerpt } from '../service/document/excerpt.ts';
import type { LogDocument } from '../service/document/logDocument.ts';
import type { OpenDocument } from '../service/document/logText.ts';
import type { Shell } from '../service/editor/shell.ts';
import type { Disk, ReadFile, ReadTexts, StopFollowing, WriteDocument } from './files.ts';
import type { ScanListener } from './reportScan.ts';
import type { WorkspaceLog } from './workspaceLogs.ts';

/** The server as its features see it. Read what can change again at each request. */
export interface Served {
  readonly connection: Connection;
  readonly locale: Locale;
  readonly settings: Settings;
  readonly options: InitializationOptions;
  /** Capabilities of the client; empty before it initialises. */
  readonly client: ClientCapabilities;
  /** What a new terminal of the person runs. */
  readonly shell: Shell;
  /** URIs of the workspace folders. */
  readonly folders: readonly string[];
  /** The open document as it is now: the request does not wait for a pause in the typing. */
  logOf(uri: string): LogDocument | undefined;
  /** The open document as it was last read; undefined while an edit is waiting to be read. */
  readLogOf(uri: string): LogDocument | undefined;
  /** The open document as it is read once the typing pauses; undefined if it is closed before. */
  settled(uri: string): Promise<LogDocument | undefined>;
  /** The text of an open document. */
  textOf(uri: string): OpenDocument | undefined;
  /** Every open document that has been read. */
  openLogs(): Iterable<LogDocument>;
  /** The workspace's logs that are not open and contain one of the words. */
  workspaceLogs(words: readonly string[], isCancelled: () => boolean): AsyncIterable<WorkspaceLog>;
  /** Addresses of the files in the workspace that are named like logs, archives or saved messages, open or not; at most `MAX_WORKSPACE_FILES`. */
  workspaceFiles(isCancelled: () => boolean): Promise<readonly string[]>;
  /** Null if it cannot be read, is not text, or is too large for an editor to show it to extensions. */
  readonly readFile: ReadFile;
  /** Reads a file from the disk in chunks, whatever its size. Resolves to the obstacle, or null. */
  readonly readTexts: ReadTexts;
  /** Reads logs into one report. `index`: where to keep what is found in files. */
  readReport(params: Omit<ReportParams, 'scan'>, listener: ScanListener): Promise<FoundReport>;
  readonly stopFollowing: StopFollowing;
  /** Null where there is none. */
  readonly disk: Disk | null;
  /** Writes a document for the person to read; null where there is no disk. */
  readonly writeDocument: WriteDocument | null;
  /** Keeps what was told about some lines of a file, for the document that the client opens at this address. */
  keepExcerpt(address: string, excerpt: Excerpt, result: ScanResult): void;
  /** Whether an address is a runbook of the organisation's own catalogue. */
  hasRunbook(address: string): boolean;
}

/** The name of a command if the client runs it, otherwise null. */
export function clientCommand({ options }: Served, name: string): string | null {
  return options.commands?.includes(name) === true ? name : null;
}

export interface Feature {
  /** What the feature adds to the server's capabilities. */
  readonly capabilities?: (client: ClientCapabilities) => ServerCapabilities;
  /** Registers the handlers of its requests. */
  readonly register: (served: Served) => void;
  /** Called when settings or the organisation's own catalogue have changed: what was answered before may be wrong now. */
  readonly changed?: (served: Served) => void;
}

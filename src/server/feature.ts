/** What a feature of the server is, and what it sees of the server. One file of `features/` for each. */

import type { ClientCapabilities, Connection, ServerCapabilities } from 'vscode-languageserver';
import type { Locale } from '../locales/locale.ts';
import type { InitializationOptions, Settings } from '../protocol.ts';
import type { LogDocument } from '../service/document/logDocument.ts';
import type { OpenDocument } from '../service/document/logText.ts';
import type { ReadChunks } from './files.ts';
import type { WorkspaceLog } from './workspaceLogs.ts';

/** The server as its features see it; what can change is read anew at each request. */
export interface Served {
  readonly connection: Connection;
  readonly locale: Locale;
  readonly settings: Settings;
  readonly options: InitializationOptions;
  /** What the client can do; none before it has told. */
  readonly client: ClientCapabilities;
  /** URIs of the workspace folders. */
  readonly folders: readonly string[];
  /** The open document as it stands now: a request does not wait for the pause in the typing. */
  logOf(uri: string): LogDocument | undefined;
  /** The open document as it was last read; undefined while an edit is waiting to be read. */
  readLogOf(uri: string): LogDocument | undefined;
  /** The open document as it is read once the typing pauses; undefined where it is closed meanwhile. */
  settled(uri: string): Promise<LogDocument | undefined>;
  /** The text of an open document. */
  textOf(uri: string): OpenDocument | undefined;
  /** Every open document that was read. */
  openLogs(): Iterable<LogDocument>;
  /** The logs of the workspace that are not open and hold one of the words. */
  workspaceLogs(words: readonly string[], isCancelled: () => boolean): AsyncIterable<WorkspaceLog>;
  /** Reads a file of the disk in chunks, however large it is; what stands in the way, or null. */
  readonly readChunks: ReadChunks;
  /** Whether an address is a runbook of the organisation's own catalogue. */
  hasRunbook(address: string): boolean;
}

/** The name of a command where the client runs it, else null. */
export function clientCommand({ options }: Served, name: string): string | null {
  return options.commands?.includes(name) === true ? name : null;
}

export interface Feature {
  /** What the feature adds to the server's capabilities. */
  readonly capabilities?: (client: ClientCapabilities) => ServerCapabilities;
  /** Sets the answers to its requests. */
  readonly register: (served: Served) => void;
  /** Called when settings or the organisation's own catalogue have changed: what was answered before may be wrong now. */
  readonly changed?: (served: Served) => void;
}

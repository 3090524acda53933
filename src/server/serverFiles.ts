/** Reads files for the server, and says in its log why one could not be read. */

import type { Connection } from 'vscode-languageserver';
import {
  type FolderItem,
  READ_FILE_REQUEST,
  READ_FOLDER_REQUEST,
  type ReadFileParams,
  type ReadFolderParams,
  type ReadFolderResult,
} from '../protocol.ts';
import type { Files, ReadTexts, ServerHost } from './files.ts';

export class ServerFiles implements Files {
  readonly #connection: Connection;
  readonly #host: ServerHost;
  /** True if the client reads files: its workspace may be on no disk of this machine. */
  throughClient = false;

  constructor(connection: Connection, host: ServerHost) {
    this.#connection = connection;
    this.#host = host;
  }

  readFile(uri: string): Promise<string | null> {
    const params: ReadFileParams = { uri };
    return this.#orLog(uri, null, () =>
      this.throughClient ? this.#connection.sendRequest<string | null>(READ_FILE_REQUEST, params) : this.#host.readFile(uri),
    );
  }

  readFolder(uri: string): Promise<readonly FolderItem[] | null> {
    const params: ReadFolderParams = { uri };
    return this.#orLog(uri, null, () =>
      this.throughClient
        ? this.#connection.sendRequest<ReadFolderResult>(READ_FOLDER_REQUEST, params)
        : this.#host.readFolder(uri),
    );
  }

  readonly readTexts: ReadTexts = (uri, reader) => this.#orLog(uri, 'unreadable', () => this.#host.readTexts(uri, reader));

  /** What `read` gives; if it fails, logs why and gives `unreadable`. */
  async #orLog<Result>(uri: string, unreadable: Result, read: () => Promise<Result>): Promise<Result> {
    try {
      return await read();
    } catch (error) {
      this.#connection.console.warn(`${uri}: ${error instanceof Error ? error.message : String(error)}`);
      return unreadable;
    }
  }
}

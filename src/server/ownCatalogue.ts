/** Keeps the organisation's own catalogue: which files the settings name, what they hold, and what is wrong with them. */

import { type Connection, DidChangeWatchedFilesNotification, type Disposable } from 'vscode-languageserver';
import { URI, Utils } from 'vscode-uri';
import type { Locale } from '../locales/locale.ts';
import { ABSOLUTE_PATH } from '../protocol.ts';
import type { OwnEntry } from '../service/document/ownCatalogue.ts';
import { type CatalogueFile, readCatalogueFile, withinLimit } from './catalogueFiles.ts';
import type { ReadFile } from './files.ts';

export class OwnCatalogue {
  readonly #connection: Connection;
  readonly #readFile: ReadFile;
  readonly #onChange: () => void;
  #named: readonly string[] = [];
  #files: readonly CatalogueFile[] = [];
  #watching: Disposable | undefined;
  /** URIs of the workspace folders: names that are not absolute paths are looked up below each. */
  folders: readonly string[] = [];
  /** True if the client can watch files for us. */
  canWatch = false;

  /** `onChange` is called after each reading of the files. */
  constructor(connection: Connection, readFile: ReadFile, onChange: () => void) {
    this.#connection = connection;
    this.#readFile = readFile;
    this.#onChange = onChange;
  }

  /** The entries of all files, in the order of the settings. */
  get entries(): readonly OwnEntry[] {
    return this.#files.flatMap(({ entries }) => entries);
  }

  /** Whether one of the entries has this address as its runbook. */
  hasRunbook(address: string): boolean {
    return this.entries.some(({ runbook }) => runbook?.url === address);
  }

  /** Takes over the names in the settings; reads the files if the names have changed. */
  async name(names: readonly string[], locale: Locale): Promise<void> {
    if (JSON.stringify(names) === JSON.stringify(this.#named)) {
      return;
    }
    this.#named = names;
    this.#watching?.dispose();
    this.#watching = undefined;
    if (this.canWatch && names.length > 0) {
      this.#watching = await this.#connection.client.register(DidChangeWatchedFilesNotification.type, {
        watchers: this.#uris().map((uri) => ({
          globPattern: { baseUri: Utils.dirname(uri).toString(), pattern: Utils.basename(uri) },
        })),
      });
    }
    await this.reread(locale);
  }

  /** Reads every file again, and replaces the problems published for each. */
  async reread(locale: Locale): Promise<void> {
    const before = this.#files;
    const files = await Promise.all(this.#uris().map((uri) => readCatalogueFile(uri.toString(), this.#readFile, locale)));
    this.#files = withinLimit(files, locale);
    for (const { uri } of before.filter((old) => !this.#files.some((file) => file.uri === old.uri))) {
      await this.#connection.sendDiagnostics({ uri, diagnostics: [] });
    }
    for (const { uri, problems } of this.#files) {
      await this.#connection.sendDiagnostics({ uri, diagnostics: [...problems] });
    }
    this.#onChange();
  }

  #uris(): URI[] {
    return this.#named.flatMap((name) => {
      if (ABSOLUTE_PATH.test(name)) {
        return [URI.file(name)];
      }
      return this.folders.map((folder) => Utils.joinPath(URI.parse(folder), name));
    });
  }
}

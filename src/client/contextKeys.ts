/** What menus and keys can ask about the active editor. */

import * as vscode from 'vscode';
import type { FormatId } from '../ids/formatId.ts';
import type { StatusParams } from '../protocol.ts';
import { formatTraits } from '../scan/formatTraits.ts';

/** Name of the key that is true if the active editor shows a mail log. */
const IS_MAIL_LOG = 'mailFlowLens.isMailLog';
/** Name of the key that is true if the active editor shows messages as they are sent, which can be decoded. */
const IS_MESSAGE = 'mailFlowLens.isMessage';
/** Name of the key that is true if the active editor shows an SMTP protocol log. */
const IS_PROTOCOL_LOG = 'mailFlowLens.isProtocolLog';

export class LogContext implements vscode.Disposable {
  /** Formats of the documents that are logs, by their URIs. */
  readonly #logs = new Map<string, FormatId>();
  readonly #listener = vscode.window.onDidChangeActiveTextEditor(() => this.#tell());
  readonly #told = new Map<string, boolean>();

  set(status: StatusParams): void {
    if (status.format === null) {
      this.#logs.delete(status.uri);
    } else {
      this.#logs.set(status.uri, status.format);
    }
    this.#tell();
  }

  forget(uri: string): void {
    this.#logs.delete(uri);
    this.#tell();
  }

  clear(): void {
    this.#logs.clear();
    this.#tell();
  }

  dispose(): void {
    this.#listener.dispose();
    this.clear();
  }

  #tell(): void {
    const uri = vscode.window.activeTextEditor?.document.uri.toString();
    const format = uri === undefined ? undefined : this.#logs.get(uri);
    this.#set(IS_MAIL_LOG, format !== undefined);
    this.#set(IS_MESSAGE, format !== undefined && formatTraits[format].messages !== null);
    this.#set(IS_PROTOCOL_LOG, format === 'protocol-log');
  }

  #set(key: string, value: boolean): void {
    if (value !== (this.#told.get(key) ?? false)) {
      this.#told.set(key, value);
      void vscode.commands.executeCommand('setContext', key, value);
    }
  }
}

/** What menus and keys may ask about the active editor. */

import * as vscode from 'vscode';
import type { StatusParams } from '../protocol.ts';

/** The active editor shows a mail log. */
const IS_MAIL_LOG = 'mailFlowLens.isMailLog';

export class LogContext implements vscode.Disposable {
  /** URIs of the documents that are logs. */
  readonly #logs = new Set<string>();
  readonly #listener = vscode.window.onDidChangeActiveTextEditor(() => this.#tell());
  #told = false;

  set(status: StatusParams): void {
    if (status.format === null) {
      this.#logs.delete(status.uri);
    } else {
      this.#logs.add(status.uri);
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
    const isLog = uri !== undefined && this.#logs.has(uri);
    if (isLog !== this.#told) {
      this.#told = isLog;
      void vscode.commands.executeCommand('setContext', IS_MAIL_LOG, isLog);
    }
  }
}

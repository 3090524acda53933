/** The status bar item: what the active document is, and how many failed. */

import * as vscode from 'vscode';
import { PRODUCT_NAME } from '../ids/product.ts';
import { SHOW_PROBLEMS_COMMAND, type StatusParams } from '../protocol.ts';

export class StatusItem implements vscode.Disposable {
  readonly #item = vscode.window.createStatusBarItem('mailFlowLens.status', vscode.StatusBarAlignment.Left, 0);
  readonly #statuses = new Map<string, StatusParams>();
  readonly #listener = vscode.window.onDidChangeActiveTextEditor(() => this.#show());

  constructor() {
    this.#item.name = PRODUCT_NAME;
    this.#item.command = SHOW_PROBLEMS_COMMAND;
  }

  set(status: StatusParams): void {
    this.#statuses.set(status.uri, status);
    this.#show();
  }

  of(uri: string): StatusParams | undefined {
    return this.#statuses.get(uri);
  }

  forget(uri: string): void {
    this.#statuses.delete(uri);
    this.#show();
  }

  clear(): void {
    this.#statuses.clear();
    this.#show();
  }

  dispose(): void {
    this.#listener.dispose();
    this.#item.dispose();
  }

  #show(): void {
    const uri = vscode.window.activeTextEditor?.document.uri.toString();
    const status = uri === undefined ? undefined : this.#statuses.get(uri);
    if (status === undefined || status.format === null) {
      this.#item.hide();
      return;
    }
    this.#item.text = `${status.failed > 0 ? '$(error)' : status.delayed > 0 ? '$(warning)' : '$(mail)'} ${status.text}`;
    this.#item.tooltip = status.tooltip;
    this.#item.accessibilityInformation = { label: `${PRODUCT_NAME}. ${status.text}` };
    this.#item.show();
  }
}

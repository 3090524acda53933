/** The open panels of one kind, each of something else, which survive a reload of the window. */

import * as vscode from 'vscode';

export interface KeyedPanel extends vscode.Disposable {
  /** Equal for panels of the same thing. */
  readonly key: string;
}

export class OpenPanels<Panel extends KeyedPanel> implements vscode.Disposable {
  readonly #panels = new Set<Panel>();
  readonly #registered: vscode.Disposable;

  /** `restore`: receives a panel that was open before a reload, and what its page kept. */
  constructor(viewType: string, restore: (panel: vscode.WebviewPanel, kept: unknown) => void) {
    this.#registered = vscode.window.registerWebviewPanelSerializer(viewType, {
      deserializeWebviewPanel: async (panel, kept: unknown) => restore(panel, kept),
    });
  }

  find(key: string): Panel | undefined {
    return this.all.find((panel) => panel.key === key);
  }

  /** In the order in which they were opened. */
  get all(): readonly Panel[] {
    return [...this.#panels];
  }

  /** Keeps what was made of a panel until that is closed. */
  add(panel: vscode.WebviewPanel, made: Panel): Panel {
    this.#panels.add(made);
    panel.onDidDispose(() => {
      this.#panels.delete(made);
      made.dispose();
    });
    return made;
  }

  dispose(): void {
    this.#registered.dispose();
    for (const panel of this.#panels) {
      panel.dispose();
    }
  }
}

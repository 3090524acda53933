/** Marks beside the lines on which something failed or is delayed: the codes themselves may be out of sight, far to the right. */

import * as vscode from 'vscode';
import { DIAGNOSTIC_SOURCE } from '../ids/product.ts';

type Mark = 'failed' | 'delayed';

/** A dot, or a ring for those who cannot tell the colours apart; the colours are those of VS Code's own marks of problems. */
const pictures: Readonly<Record<Mark, (isDark: boolean) => string>> = {
  failed: (isDark) => `<circle cx="8" cy="8" r="4" fill="${isDark ? '#f14c4c' : '#e51400'}"/>`,
  delayed: (isDark) =>
    `<circle cx="8" cy="8" r="3.25" fill="none" stroke-width="1.5" stroke="${isDark ? '#cca700' : '#bf8803'}"/>`,
};

export class GutterMarks implements vscode.Disposable {
  readonly #types = { failed: typeOf('failed'), delayed: typeOf('delayed') };
  readonly #registered: vscode.Disposable;

  constructor() {
    this.#registered = vscode.Disposable.from(
      this.#types.failed,
      this.#types.delayed,
      vscode.languages.onDidChangeDiagnostics(({ uris }) => {
        const changed = new Set(uris.map((uri) => uri.toString()));
        this.#mark(vscode.window.visibleTextEditors.filter(({ document }) => changed.has(document.uri.toString())));
      }),
      vscode.window.onDidChangeVisibleTextEditors((editors) => this.#mark(editors)),
    );
    this.#mark(vscode.window.visibleTextEditors);
  }

  dispose(): void {
    this.#registered.dispose();
  }

  /** Marks the lines of the problems that are listed, which are limited in number. */
  #mark(editors: readonly vscode.TextEditor[]): void {
    for (const editor of editors) {
      const lines: Record<Mark, Set<number>> = { failed: new Set(), delayed: new Set() };
      for (const { source, severity, range } of vscode.languages.getDiagnostics(editor.document.uri)) {
        if (source === DIAGNOSTIC_SOURCE && severity <= vscode.DiagnosticSeverity.Warning) {
          lines[severity === vscode.DiagnosticSeverity.Error ? 'failed' : 'delayed'].add(range.start.line);
        }
      }
      for (const mark of ['failed', 'delayed'] as const) {
        const marked = [...lines[mark]].filter((line) => mark === 'failed' || !lines.failed.has(line));
        editor.setDecorations(
          this.#types[mark],
          marked.map((line) => new vscode.Range(line, 0, line, 0)),
        );
      }
    }
  }
}

function typeOf(mark: Mark): vscode.TextEditorDecorationType {
  const icon = (isDark: boolean): { readonly gutterIconPath: vscode.Uri } => ({
    gutterIconPath: pictureOf(pictures[mark](isDark)),
  });
  return vscode.window.createTextEditorDecorationType({ gutterIconSize: 'contain', light: icon(false), dark: icon(true) });
}

function pictureOf(shape: string): vscode.Uri {
  const picture = `<svg xmlns="http://www.w3.org/2000/svg" width="16" height="16" viewBox="0 0 16 16">${shape}</svg>`;
  return vscode.Uri.parse(`data:image/svg+xml;base64,${btoa(picture)}`);
}

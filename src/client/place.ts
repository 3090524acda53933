/** The place that a command is about: the one it is given, else the cursor's; and what its file is called. */

import * as vscode from 'vscode';

export interface LogPlace {
  readonly uri: vscode.Uri;
  readonly position: vscode.Position;
}

/** From the arguments of our own links and actions (address, 0-based line and character); undefined where no editor is open either. */
export function placeOf([uri, line, character]: readonly unknown[]): LogPlace | undefined {
  if (typeof uri === 'string' && typeof line === 'number' && typeof character === 'number') {
    return { uri: vscode.Uri.parse(uri), position: new vscode.Position(line, character) };
  }
  const editor = vscode.window.activeTextEditor;
  return editor === undefined ? undefined : { uri: editor.document.uri, position: editor.selection.active };
}

/** The last part of an address's path. */
export function fileName({ path }: vscode.Uri): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** The same, to be shown: without what would turn or hide text. */
export function shownName(uri: vscode.Uri): string {
  return fileName(uri).replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, ' ');
}

/** The glob that only this name fits. */
export function globOf(name: string): string {
  return name.replace(/[[\]{}*?]/g, '[$&]');
}

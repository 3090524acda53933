/** The place that a command is about: the one it is given, otherwise the cursor's; and the name of its file. */

import * as vscode from 'vscode';
import { UNSEEN } from '../text/unseen.ts';

export interface LogPlace {
  readonly uri: vscode.Uri;
  readonly position: vscode.Position;
}

/** From the arguments of our own links and actions (address, 0-based line and character); undefined if there are none and no editor is open. */
export function placeOf([uri, line, character]: readonly unknown[]): LogPlace | undefined {
  if (typeof uri === 'string' && typeof line === 'number' && typeof character === 'number') {
    return { uri: vscode.Uri.parse(uri), position: new vscode.Position(line, character) };
  }
  const editor = vscode.window.activeTextEditor;
  return editor === undefined ? undefined : { uri: editor.document.uri, position: editor.selection.active };
}

/** Puts the cursor at a place, in the editor that shows the document already, if there is one. */
export async function showPlace(uri: vscode.Uri, position: vscode.Position): Promise<void> {
  const open = vscode.window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri.toString());
  await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri), {
    ...(open?.viewColumn !== undefined && { viewColumn: open.viewColumn }),
    selection: new vscode.Range(position, position),
  });
}

/** The last part of an address's path. */
export function fileName({ path }: vscode.Uri): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** The same for display. */
export function shownName(uri: vscode.Uri): string {
  return withoutUnseen(fileName(uri));
}

/** The text without characters that reverse or hide others, for titles and messages. */
export function withoutUnseen(text: string): string {
  return text.replace(UNSEEN, ' ');
}

/** The file of the active tab, of which there may be no editor that extensions see. */
export function activeFile(): vscode.Uri | undefined {
  const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
  return input instanceof vscode.TabInputText ? input.uri : undefined;
}

/** Messages that the suite writes and opens, and the decoded view of one; imported by the suite only. */

import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { reportOf } from '../unit/reports.ts';
import { eventually, writeFile } from './openedLog.ts';

/** The command that shows a message decoded. */
export const SHOW_DECODED = 'mailFlowLens.showDecoded';

/** A report with its text in base64; it is encoded without Node, which VS Code for the web lacks. */
export function bounceOf(words: string, parts: Parameters<typeof reportOf>[0] = {}): string {
  const text = btoa(String.fromCharCode(...new TextEncoder().encode(words)));
  return reportOf({ ...parts, encoding: 'base64', text: [text] });
}

/** Writes a file into the workspace. @returns its address */
export async function writeMessage(name: string, content: string | Uint8Array): Promise<vscode.Uri> {
  await writeFile(name, typeof content === 'string' ? new TextEncoder().encode(content) : content);
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(folder, 'a folder is open');
  return vscode.Uri.joinPath(folder.uri, name);
}

/** Writes a text into the workspace and shows it. */
export async function openMessage(name: string, text: string): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(await writeMessage(name, text)));
}

/** @returns the editor of a decoded message, once it is the active one and its text matches */
export async function waitForDecoded(fits: (text: string) => boolean = () => true): Promise<vscode.TextEditor> {
  let editor: vscode.TextEditor | undefined;
  await eventually('a decoded message', async () => {
    editor = vscode.window.activeTextEditor;
    const document = editor?.document;
    return document?.uri.scheme === 'mail-flow-lens' && document.uri.authority === 'decoded' && fits(document.getText());
  });
  assert.ok(editor);
  return editor;
}

/** Closes whatever is open, unsaved or not. */
export async function closeEditors(): Promise<void> {
  const { activeTextEditor } = vscode.window;
  if (activeTextEditor?.document.isDirty) {
    await vscode.commands.executeCommand('workbench.action.files.revert');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

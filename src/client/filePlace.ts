/** Places in files that a page leads to: which of them an editor shows, and where. */

import * as vscode from 'vscode';
import type { LinePlace } from '../journeyProtocol.ts';
import {
  GO_TO_FILE_COMMAND,
  MAX_FILE_BYTES,
  type RecordsTarget,
  SHOW_DECODED_COMMAND,
  SHOW_RECORDS_COMMAND,
} from '../protocol.ts';

/** Whether VS Code keeps a file from extensions because of its size. */
export async function isWithheld(uri: vscode.Uri): Promise<boolean> {
  if (uri.scheme !== 'file' || vscode.workspace.textDocuments.some((document) => document.uri.toString() === uri.toString())) {
    return false;
  }
  return (await vscode.workspace.fs.stat(uri)).size > MAX_FILE_BYTES;
}

/** In the editor that shows the document already, else beside the page, which stays in view. */
export async function showBeside(document: vscode.TextDocument, position: vscode.Position): Promise<void> {
  const open = vscode.window.visibleTextEditors.find((editor) => editor.document === document)?.viewColumn;
  const other = vscode.window.visibleTextEditors[0]?.viewColumn;
  await vscode.window.showTextDocument(document, {
    viewColumn: open ?? other ?? vscode.ViewColumn.Beside,
    selection: new vscode.Range(position, position),
  });
}

/** Shows a line: in the file, of an archive among its failing records, of an Outlook message where it is decoded. */
export async function openLine({ uri: address, member, line }: LinePlace): Promise<void> {
  const uri = vscode.Uri.parse(address);
  if (member !== undefined) {
    const records: RecordsTarget = { member, place: { line, character: 0 } };
    await vscode.commands.executeCommand(SHOW_RECORDS_COMMAND, uri, records);
  } else if (/\.msg$/i.test(uri.path)) {
    await vscode.commands.executeCommand(SHOW_DECODED_COMMAND, address, undefined, '', line);
  } else if (await isWithheld(uri)) {
    // It may be no failing record, so VS Code's own editor shows it.
    await vscode.commands.executeCommand(GO_TO_FILE_COMMAND, address, line, 0);
  } else {
    await showBeside(await vscode.workspace.openTextDocument(uri), new vscode.Position(line, 0));
  }
}

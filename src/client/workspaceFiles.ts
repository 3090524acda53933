/** The files that the client reads for the server, through the editor's own file systems. */

import * as vscode from 'vscode';
import { ABSOLUTE_PATH, SETTINGS_SECTION, type Settings } from '../protocol.ts';

/** @returns the text of a file, or null where it cannot be read or is none of those that the server may ask for */
export async function readWorkspaceFile(address: string): Promise<string | null> {
  // Joining takes `..` out of the path, which would otherwise lead out of the folder that it seems to be in.
  const uri = vscode.Uri.joinPath(vscode.Uri.parse(address), '.');
  if (vscode.workspace.getWorkspaceFolder(uri) === undefined && !isNamedCatalogue(uri)) {
    return null;
  }
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  } catch {
    return null;
  }
}

/** Whether the person's settings name the file as an own catalogue. */
function isNamedCatalogue(uri: vscode.Uri): boolean {
  const names = vscode.workspace.getConfiguration(SETTINGS_SECTION).get<Settings['catalogue']>('catalogue') ?? [];
  const folders = vscode.workspace.workspaceFolders ?? [];
  return names
    .flatMap((name) =>
      ABSOLUTE_PATH.test(name) ? [vscode.Uri.file(name)] : folders.map((folder) => vscode.Uri.joinPath(folder.uri, name)),
    )
    .some((named) => named.toString() === uri.toString());
}

/** The files that the client reads for the server, through the editor's own file systems. */

import * as vscode from 'vscode';
import {
  ABSOLUTE_PATH,
  type FolderItem,
  MAX_FILE_BYTES,
  type ReadFolderResult,
  SETTINGS_SECTION,
  type Settings,
} from '../protocol.ts';
import { textOf } from '../text/encoding.ts';

/** @returns the text of a file; null if it is not text, too large, or not one that the server may ask for. @throws Error if it cannot be read */
export async function readWorkspaceFile(address: string): Promise<string | null> {
  const uri = plain(address);
  if (!isInWorkspace(uri) && !isNamedCatalogue(uri)) {
    return null;
  }
  const { size } = await vscode.workspace.fs.stat(uri);
  return size > MAX_FILE_BYTES ? null : textOf(await vscode.workspace.fs.readFile(uri));
}

/** @returns the items of a folder; null if it is not in the workspace. @throws Error if it cannot be read */
export async function readWorkspaceFolder(address: string): Promise<ReadFolderResult> {
  const uri = plain(address);
  if (!isInWorkspace(uri)) {
    return null;
  }
  const items = await vscode.workspace.fs.readDirectory(uri);
  return items.flatMap(([name, type]): FolderItem[] => {
    const kind = type === vscode.FileType.Directory ? 'folder' : type === vscode.FileType.File ? 'file' : null;
    return kind === null ? [] : [[name, kind]];
  });
}

/** The address without `..`, with which a path could leave the folder that it seems to be in: joining resolves it. */
function plain(address: string): vscode.Uri {
  return vscode.Uri.joinPath(vscode.Uri.parse(address), '.');
}

function isInWorkspace(uri: vscode.Uri): boolean {
  return vscode.workspace.getWorkspaceFolder(uri) !== undefined;
}

/** Whether the settings name the file as an own catalogue. */
function isNamedCatalogue(uri: vscode.Uri): boolean {
  const names = vscode.workspace.getConfiguration(SETTINGS_SECTION).get<Settings['catalogue']>('catalogue') ?? [];
  const folders = vscode.workspace.workspaceFolders ?? [];
  return names
    .flatMap((name) =>
      ABSOLUTE_PATH.test(name) ? [vscode.Uri.file(name)] : folders.map((folder) => vscode.Uri.joinPath(folder.uri, name)),
    )
    .some((named) => named.toString() === uri.toString());
}

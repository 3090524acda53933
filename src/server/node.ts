/** Starts the server on Node: over the channel or the streams that the command line names (`--stdio`, `--node-ipc`). */

import { readdir, readFile, stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { type FolderItem, MAX_FILE_BYTES } from '../protocol.ts';
import { textOf } from '../scan/text.ts';
import { startServer } from './server.ts';

startServer(createConnection(ProposedFeatures.all), {
  readFile: (uri) => readText(uri).catch(() => null),
  readFolder: (uri) => readItems(uri).catch(() => null),
});

async function readText(uri: string): Promise<string | null> {
  const path = fileURLToPath(uri);
  return (await stat(path)).size > MAX_FILE_BYTES ? null : textOf(await readFile(path));
}

async function readItems(uri: string): Promise<readonly FolderItem[]> {
  const items = await readdir(fileURLToPath(uri), { withFileTypes: true });
  return items.flatMap((item): FolderItem[] => {
    const kind = item.isDirectory() ? 'folder' : item.isFile() ? 'file' : null;
    return kind === null ? [] : [[item.name, kind]];
  });
}

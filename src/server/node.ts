/**
 * Serves on Node, over the channel or streams that the command line names (`--stdio`, `--node-ipc`). It is given the server instead of
 * importing it: only one of the two hosts is loaded, and the bundler packs what that one imports in a form that loads more slowly.
 */

import { createReadStream } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { type FolderItem, MAX_FILE_BYTES } from '../protocol.ts';
import { decodeStream, textOf } from '../text/encoding.ts';
import { chunkOfBytes } from '../text/node.ts';
import type { ReadChunks } from './files.ts';
import type { StartServer } from './server.ts';

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

const readChunks: ReadChunks = async (uri, onText) => {
  if (!uri.startsWith('file:')) {
    return 'noDisk';
  }
  const path = fileURLToPath(uri);
  const { size } = await stat(path);
  const stream = createReadStream(path, { highWaterMark: 1 << 20 }) as AsyncIterable<Buffer>;
  return (await decodeStream(stream, chunkOfBytes, (text, bytes) => onText(text, bytes / size))) ? null : 'unreadable';
};

export function serve(startServer: StartServer): void {
  startServer(createConnection(ProposedFeatures.all), {
    readFile: readText,
    readFolder: readItems,
    readChunks,
  });
}

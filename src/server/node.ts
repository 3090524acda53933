/**
 * Serves on Node, over the channel or streams that the command line names (`--stdio`, `--node-ipc`). It is given the server instead of
 * importing it: only one of the two hosts is loaded, and the bundler packs what that one imports in a form that loads more slowly.
 */

import { createReadStream, rmSync } from 'node:fs';
import { mkdtemp, readFile, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { ArchiveError } from '../archives/fault.ts';
import { PACKING_BYTES, packingOf } from '../archives/packing.ts';
import { type Unpacked, unpack } from '../archives/unpack.ts';
import { PROGRAM_NAME } from '../ids/product.ts';
import { MAX_FILE_BYTES } from '../protocol.ts';
import { peek, readUpTo } from '../text/byteStream.ts';
import { decodeStream, textOf } from '../text/encoding.ts';
import { chunkOfBytes } from '../text/node.ts';
import { nodeDisk, readItems } from './disk/node.ts';
import type { ReadTexts, TextsReader, WriteDocument } from './files.ts';
import type { StartServer } from './server.ts';

async function readText(uri: string): Promise<string | null> {
  const path = fileURLToPath(uri);
  return (await stat(path)).size > MAX_FILE_BYTES ? null : textOf(await readFile(path));
}

/** Number of bytes read of a file at a time. */
const CHUNK_BYTES = 1 << 20;

const readTexts: ReadTexts = async (uri, reader) => {
  if (!uri.startsWith('file:')) {
    return 'noDisk';
  }
  const path = fileURLToPath(uri);
  const name = basename(path);
  const { size } = await stat(path);
  const { head, chunks } = await peek(createReadStream(path, { highWaterMark: CHUNK_BYTES }), PACKING_BYTES);
  const packing = packingOf(head);
  if (packing === null) {
    reader.begin(name, false);
    reader.end(
      (await readWhole(head, chunks, reader)) ||
        (await decodeStream(chunks, chunkOfBytes, (text, bytes) => reader.text(text, bytes / size))),
    );
    return null;
  }
  await chunks.return(undefined);
  for await (const member of unpack(name, { kind: 'file', path, size }, packing, reader.fault)) {
    if (!reader.begin(member.name, true)) {
      break;
    }
    await readMember(member, reader);
  }
  return null;
};

/** Reads a file that is wanted as bytes. @returns whether it was one */
async function readWhole(head: Uint8Array, chunks: AsyncIterable<Uint8Array>, { whole }: TextsReader): Promise<boolean> {
  if (whole === undefined || !whole.isWanted(head)) {
    return false;
  }
  whole.read(await readUpTo(chunks, whole.limit));
  return true;
}

async function readMember({ name, chunks, share }: Unpacked, reader: TextsReader): Promise<void> {
  try {
    const peeked = await peek(chunks, PACKING_BYTES);
    reader.end(
      (await readWhole(peeked.head, peeked.chunks, reader)) ||
        (await decodeStream(peeked.chunks, chunkOfBytes, (text) => reader.text(text, share()))),
    );
  } catch (error) {
    if (!(error instanceof ArchiveError)) {
      throw error;
    }
    reader.fault(name, error.fault);
    reader.end(true);
  }
}

/** Folders of the documents that were written. */
const written = new Set<string>();

function removeDocuments(): void {
  for (const folder of written) {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Writes each into a folder of its own, which nobody else can read, so that those of the same name that are open stay. */
const writeDocument: WriteDocument = async (name, text) => {
  const folder = await mkdtemp(join(tmpdir(), `${PROGRAM_NAME}-`));
  written.add(folder);
  const path = join(folder, name);
  await writeFile(path, text, { mode: 0o600, flag: 'wx' });
  return pathToFileURL(path).href;
};

export function serve(startServer: StartServer): void {
  process.once('exit', removeDocuments);
  startServer(createConnection(ProposedFeatures.all), {
    readFile: readText,
    readFolder: readItems,
    readTexts,
    disk: nodeDisk,
    writeDocument,
  });
}

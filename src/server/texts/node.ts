/** The texts of a file on the disk, read piece by piece: its own, or those in an archive. */

import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ArchiveError } from '../../archives/fault.ts';
import { PACKING_BYTES, packingOf } from '../../archives/packing.ts';
import { type Unpacked, unpack } from '../../archives/unpack.ts';
import { MAX_FILE_BYTES } from '../../protocol.ts';
import { peek, readUpTo } from '../../text/byteStream.ts';
import { decodeStream, textOf } from '../../text/encoding.ts';
import { chunkOfBytes } from '../../text/node.ts';
import { openRegularLater } from '../../text/regularFile/node.ts';
import type { ReadTexts, TextsReader } from '../files.ts';

/** Number of bytes read of a file at a time: the text of more would be outside of the heap, where it stays until the heap is full. */
const CHUNK_BYTES = 1 << 16;

/** A file as one text; null if it is none, or too large for an editor. @throws Error if it cannot be read */
export async function readText(uri: string): Promise<string | null> {
  const { file, size } = await openRegularLater(fileURLToPath(uri));
  try {
    return size > MAX_FILE_BYTES ? null : textOf(await file.readFile());
  } finally {
    await file.close();
  }
}

export const readTexts: ReadTexts = async (uri, reader) => {
  if (!uri.startsWith('file:')) {
    return 'noDisk';
  }
  const path = fileURLToPath(uri);
  const name = basename(path);
  const { file, size } = await openRegularLater(path);
  const { head, chunks } = await peek(file.createReadStream({ highWaterMark: CHUNK_BYTES }), PACKING_BYTES);
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

/** The members of a zip archive, as its directory lists them. */

import { closeSync } from 'node:fs';
import zlib from 'node:zlib';
import { type Entry, fromBufferPromise, fromFdPromise, getFileNameLowLevel, type Options, type ZipFile } from 'yauzl';
import { openRegular } from '../text/regularFile/node.ts';
import { ArchiveError } from './fault.ts';
import { inflateRaw } from './inflate.ts';

export interface ZipMember {
  /** Its path in the archive. */
  readonly path: string;
  /** What it holds. @throws ArchiveError if that cannot be read, after all that can */
  readonly chunks: AsyncIterable<Uint8Array>;
}

/** Methods of compression (APPNOTE.TXT, 4.4.5). */
const STORED = 0;
const DEFLATED = 8;

/** Nothing is unpacked to a disk: a path that leads out of the archive is a name like any other. */
const options: Options = { decodeStrings: false, autoClose: true };

/** Node 20 has it from 20.15 on. */
const crc32: typeof zlib.crc32 | undefined = zlib.crc32;

/** Where a zip archive is: in a file, or in memory. */
export type ZipPlace = { readonly path: string | Buffer } | { readonly bytes: Uint8Array };

/**
 * The files in it, in the order of its directory. `onPacked` receives the number of packed bytes as they are read.
 *
 * @throws ArchiveError if the directory is damaged
 */
export async function* zipMembers(place: ZipPlace, onPacked: (bytes: number) => void): AsyncGenerator<ZipMember> {
  const zip = await open(place);
  try {
    for await (const entry of zip.eachEntry()) {
      const path = getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, false);
      if (!path.endsWith('/')) {
        yield { path, chunks: contentOf(zip, entry, onPacked) };
      }
    }
  } catch {
    // Whoever takes the members reports what is wrong with one of them, so this is the directory.
    throw new ArchiveError('damaged');
  } finally {
    zip.close();
  }
}

async function open(place: ZipPlace): Promise<ZipFile> {
  if ('bytes' in place) {
    const { buffer, byteOffset, length } = place.bytes;
    return fromBufferPromise(Buffer.from(buffer, byteOffset, length), options).catch(() => {
      throw new ArchiveError('damaged');
    });
  }
  const descriptor = openRegular(place.path);
  return fromFdPromise(descriptor, options).catch(() => {
    closeSync(descriptor);
    throw new ArchiveError('damaged');
  });
}

async function* contentOf(zip: ZipFile, entry: Entry, onPacked: (bytes: number) => void): AsyncGenerator<Uint8Array> {
  if (entry.isEncrypted()) {
    throw new ArchiveError('encrypted');
  }
  if (entry.compressionMethod !== STORED && entry.compressionMethod !== DEFLATED) {
    throw new ArchiveError('other-method');
  }
  const packed = packedBytes(zip, entry, onPacked);
  let size = 0;
  let sum = 0;
  for await (const chunk of entry.compressionMethod === STORED ? packed : inflateRaw(packed)) {
    size += chunk.length;
    sum = crc32?.(chunk, sum) ?? entry.crc32;
    yield chunk;
  }
  if (size !== entry.uncompressedSize || (size > 0 && sum !== entry.crc32)) {
    throw new ArchiveError('damaged');
  }
}

async function* packedBytes(zip: ZipFile, entry: Entry, onPacked: (bytes: number) => void): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of await zip.openReadStreamPromise(entry, { decodeFileData: false })) {
      const bytes = chunk as Uint8Array;
      onPacked(bytes.length);
      yield bytes;
    }
  } catch {
    throw new ArchiveError('damaged');
  }
}

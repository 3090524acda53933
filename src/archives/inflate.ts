/** Unpacks a stream of deflated bytes. All that comes before a fault is passed on, so that a file that is cut off is read to its end. */

import { createGunzip, createInflateRaw, type Gunzip, type InflateRaw, type ZlibOptions } from 'node:zlib';
import { ArchiveError } from './fault.ts';

/** Number of bytes unpacked at a time: at most a thousand times as many come of them. */
const STEP_BYTES = 16 << 10;

/** Size of the chunks that come of it, bytes. */
const CHUNK_BYTES = 64 << 10;

const options: ZlibOptions & { readonly readableHighWaterMark: number } = {
  chunkSize: CHUNK_BYTES,
  // What a step gives is taken at once: nothing may wait for a reader.
  readableHighWaterMark: 2 ** 30,
};

/** The text of a `.gz` file, all its members one after the other. @throws ArchiveError if it is damaged */
export function gunzip(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  return unpack(createGunzip(options), chunks);
}

/** @throws ArchiveError if they are damaged */
export function inflateRaw(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  return unpack(createInflateRaw(options), chunks);
}

async function* unpack(stream: Gunzip | InflateRaw, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const failed = new Promise<boolean>((resolve) => stream.on('error', () => resolve(true)));
  const isDamaged = (act: (done: (error?: Error | null) => void) => void): Promise<boolean> =>
    Promise.race([new Promise<boolean>((resolve) => act((error) => resolve(error instanceof Error))), failed]);
  try {
    for await (const chunk of chunks) {
      for (let at = 0; at < chunk.length; at += STEP_BYTES) {
        const isBad = await isDamaged((done) => stream.write(chunk.subarray(at, at + STEP_BYTES), done));
        yield* given(stream);
        if (isBad) {
          throw new ArchiveError('damaged');
        }
      }
    }
    // The end of a stream that is cut off gives an error and nothing else, so all that is left is fetched before.
    const isBad = await isDamaged((done) => stream.flush(done));
    yield* given(stream);
    if (isBad || (await isDamaged((done) => stream.on('end', done).resume().end()))) {
      throw new ArchiveError('damaged');
    }
  } finally {
    stream.destroy();
  }
}

function* given(stream: Gunzip | InflateRaw): Generator<Uint8Array> {
  while (stream.readableLength > 0) {
    yield stream.read(Math.min(stream.readableLength, CHUNK_BYTES)) as Uint8Array;
  }
}

/** Unpacks archives: each file in them is a stream of its own, also in archives inside one another. */

import type { ArchiveFault } from '../ids/archiveFault.ts';
import { peek, readUpTo } from '../text/byteStream.ts';
import { streamRegular } from '../text/regularFile/node.ts';
import { ArchiveError } from './fault.ts';
import { type ArchiveLimits, archiveLimits, Gauge } from './gauge.ts';
import { gunzip } from './inflate.ts';
import { PACKING_BYTES, type Packing, packingOf } from './packing.ts';

/** A file that is not packed itself. */
export interface Unpacked {
  /** The archive's name, then the path in it: `logs.zip!/2026/mail.log`. A compressed file has the name of the file. */
  readonly name: string;
  /** What it holds. @throws ArchiveError if that cannot be read, after all that can */
  readonly chunks: AsyncIterable<Uint8Array>;
  /** The share of the archive read so far, 0 to 1; 0 if its size is not known. */
  readonly share: () => number;
}

export type PackedSource =
  | { readonly kind: 'file'; readonly path: string | Buffer; readonly size: number }
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'stream'; readonly chunks: AsyncIterable<Uint8Array> };

export type OnFault = (name: string, fault: ArchiveFault) => void;

/**
 * The files of an archive, one after the other: whoever takes one reads it before the next. `onFault` receives what could not even
 * be opened; what cannot be read of an opened file is thrown while it is read.
 */
export function unpack(
  name: string,
  source: PackedSource,
  packing: Packing,
  onFault: OnFault,
  limits: ArchiveLimits = archiveLimits,
): AsyncGenerator<Unpacked> {
  return new Unpacking(source, onFault, limits).read(name, source, packing, 1);
}

/** Number of bytes read of a file at a time. */
const CHUNK_BYTES = 64 << 10;

class Unpacking {
  readonly #gauge: Gauge;
  readonly #onFault: OnFault;

  constructor(source: PackedSource, onFault: OnFault, limits: ArchiveLimits) {
    const size = source.kind === 'file' ? source.size : source.kind === 'bytes' ? source.bytes.length : null;
    this.#gauge = new Gauge(limits, size);
    this.#onFault = onFault;
  }

  /** `depth`: number of archives around its content. */
  async *read(name: string, source: PackedSource, packing: Packing, depth: number): AsyncGenerator<Unpacked> {
    try {
      if (packing.kind === 'other') {
        throw new ArchiveError('other-archive', packing.name);
      }
      if (depth > this.#gauge.limits.depth) {
        throw new ArchiveError('too-deep');
      }
      if (packing.kind === 'gzip') {
        yield* this.#open(name, gunzip(this.#taken(chunksOf(source), depth)), depth);
      } else {
        yield* this.#readZip(name, source, depth);
      }
    } catch (error) {
      if (!(error instanceof ArchiveError)) {
        throw error;
      }
      this.#onFault(name, error.fault);
    }
  }

  async *#readZip(name: string, source: PackedSource, depth: number): AsyncGenerator<Unpacked> {
    const place = source.kind === 'stream' ? { bytes: await this.#hold(source.chunks) } : source;
    const { zipMembers } = await import('./zip.ts');
    const onPacked = (bytes: number): void => this.#gauge.take(depth === 1 ? bytes : 0);
    for await (const { path, chunks } of zipMembers(place, onPacked)) {
      this.#gauge.addMember();
      yield* this.#open(`${name}!/${path}`, chunks, depth);
      if (this.#gauge.isOver) {
        return;
      }
    }
  }

  /** Opens what an archive holds, which may be an archive itself. */
  async *#open(name: string, content: AsyncIterable<Uint8Array>, depth: number): AsyncGenerator<Unpacked> {
    const { head, chunks } = await peek(this.#given(content), PACKING_BYTES);
    try {
      const packing = packingOf(head);
      if (packing === null) {
        yield { name, chunks, share: () => this.#gauge.share };
      } else {
        yield* this.read(name, { kind: 'stream', chunks }, packing, depth + 1);
      }
    } finally {
      await chunks.return(undefined);
    }
  }

  /** A zip archive has its directory at its end. */
  async #hold(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
    const { heldBytes } = this.#gauge.limits;
    const bytes = await readUpTo(chunks, heldBytes + 1);
    if (bytes.length > heldBytes) {
      throw new ArchiveError('not-held');
    }
    return bytes;
  }

  async *#taken(chunks: AsyncIterable<Uint8Array>, depth: number): AsyncGenerator<Uint8Array> {
    for await (const chunk of chunks) {
      this.#gauge.take(depth === 1 ? chunk.length : 0);
      yield chunk;
    }
  }

  async *#given(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const chunk of chunks) {
      this.#gauge.give(chunk.length);
      yield chunk;
    }
  }
}

function chunksOf(source: PackedSource): AsyncIterable<Uint8Array> {
  switch (source.kind) {
    case 'file':
      return streamRegular(source.path, CHUNK_BYTES);
    case 'bytes':
      return only(source.bytes);
    case 'stream':
      return source.chunks;
  }
}

async function* only(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

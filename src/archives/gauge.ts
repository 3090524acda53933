/** The limits of an archive: few bytes can unpack to more than any machine can read. */

import { ArchiveError } from './fault.ts';

export interface ArchiveLimits {
  /** Maximum number of bytes unpacked from one archive. */
  readonly bytes: number;
  /** Maximum number of bytes that one byte of the archive unpacks to, once more than `denseBytes` are unpacked. */
  readonly density: number;
  readonly denseBytes: number;
  /** Maximum number of files in one archive and the archives in it. */
  readonly members: number;
  /** Maximum number of archives inside one another; a compressed file counts as one. */
  readonly depth: number;
  /** Maximum size of an archive that has to be held in memory, bytes. */
  readonly heldBytes: number;
}

export const archiveLimits: ArchiveLimits = {
  bytes: 64 * 2 ** 30,
  // Logs are packed to a tenth or a fiftieth; deflate cannot go beyond a thousandth (zlib, "Maximum Compression Factor").
  density: 200,
  denseBytes: 128 << 20,
  members: 20_000,
  depth: 4,
  heldBytes: 256 << 20,
};

/** Counts what is unpacked from one archive, the archives in it included. */
export class Gauge {
  readonly limits: ArchiveLimits;
  /** Its size; null if it is not known. */
  readonly #size: number | null;
  #taken = 0;
  #given = 0;
  #members = 0;
  #isOver = false;

  constructor(limits: ArchiveLimits, size: number | null) {
    this.limits = limits;
    this.#size = size;
  }

  /** Whether a limit was reached beyond which nothing of the archive is read. */
  get isOver(): boolean {
    return this.#isOver;
  }

  /** The share of the archive read so far, 0 to 1; 0 if its size is not known. */
  get share(): number {
    return this.#size === null || this.#size === 0 ? 0 : Math.min(1, this.#taken / this.#size);
  }

  /** Counts bytes of the archive itself. */
  take(bytes: number): void {
    this.#taken += bytes;
  }

  /** Counts unpacked bytes. @throws ArchiveError if they are too many */
  give(bytes: number): void {
    this.#given += bytes;
    if (this.#given > this.limits.bytes) {
      this.#end('too-large');
    }
    if (this.#given > this.limits.denseBytes && this.#given > (this.#size ?? this.#taken) * this.limits.density) {
      this.#end('too-dense');
    }
  }

  /** Counts a file in the archive. @throws ArchiveError if there are too many */
  addMember(): void {
    this.#members++;
    if (this.#members > this.limits.members) {
      this.#end('too-many');
    }
  }

  #end(kind: 'too-large' | 'too-dense' | 'too-many'): never {
    this.#isOver = true;
    throw new ArchiveError(kind);
  }
}

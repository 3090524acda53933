/**
 * Reads compound files (MS-CFB), the container of Outlook's messages: a small file system in sectors. Any bytes are answered
 * in linear time and memory: a chain is followed no further than the file has sectors, an entry is met once, and streams that
 * share sectors are read until their sum is a few times the file.
 */

import { isCompoundFile, joined } from '../../text/bytes.ts';

const HEADER_BYTES = 512;
const ENTRY_BYTES = 128;
const NO_ENTRY = 0xffffffff;
const END_OF_CHAIN = 0xfffffffe;
/** Sector numbers from here on name no sector. */
const MAX_SECTOR = 0xfffffffa;
const HEADER_FAT_SECTORS = 109;
const MINI_SECTOR_SHIFT = 6;
/** Streams shorter than this are in the mini stream; the header must not say otherwise. */
const MINI_CUTOFF = 4096;
const STORAGE = 1;
const STREAM = 2;
/** The streams of a whole file do not overlap: reading some of them again stays below so many times its length. */
const READ_BUDGET = 4;

/** A stream's or storage's place in the directory. */
export interface CompoundEntry {
  readonly name: string;
  readonly isStorage: boolean;
  /** Of a stream, in bytes, as the directory says. */
  readonly size: number;
  readonly start: number;
  readonly child: number;
}

export class CompoundFile {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  readonly #sectorShift: number;
  readonly #fat: Uint32Array;
  readonly #miniFat: Uint32Array;
  readonly #miniStream: Uint8Array;
  readonly #directory: Uint8Array;
  readonly #met = new Set<number>();
  #budget: number;
  #damaged = false;

  private constructor(bytes: Uint8Array, sectorShift: number) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#sectorShift = sectorShift;
    this.#budget = READ_BUDGET * bytes.length;
    this.#fat = this.#readFat();
    this.#directory = this.#readChain(this.#view.getUint32(48, true), bytes.length, false);
    const hasMiniFat = this.#view.getUint32(64, true) > 0;
    this.#miniFat = numbersOf(this.#readChain(hasMiniFat ? this.#view.getUint32(60, true) : END_OF_CHAIN, bytes.length, false));
    this.#damaged ||= this.#lacksSectors();
    const root = this.#entryAt(0);
    this.#miniStream = root === null ? new Uint8Array() : this.#readChain(root.start, root.size, true);
  }

  /** Null where the header is none. */
  static open(bytes: Uint8Array): CompoundFile | null {
    if (bytes.length < HEADER_BYTES || !isCompoundFile(bytes)) {
      return null;
    }
    const shift = bytes[30];
    return shift === 9 || shift === 12 ? new CompoundFile(bytes, shift) : null;
  }

  /** A sector, a chain or an entry that was asked for is missing or wrong. */
  get damaged(): boolean {
    return this.#damaged;
  }

  /** The entries of the root, or of a storage; each once in the life of this object, so that loops end. */
  entries(storage?: CompoundEntry): readonly CompoundEntry[] {
    const found: CompoundEntry[] = [];
    const waiting = [storage?.child ?? this.#entryAt(0)?.child ?? NO_ENTRY];
    for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
      if (index === NO_ENTRY) {
        continue;
      }
      const entry = this.#met.has(index) ? null : this.#entryAt(index);
      this.#met.add(index);
      if (entry === null) {
        this.#damaged = true;
        continue;
      }
      found.push(entry);
      const at = index * ENTRY_BYTES;
      waiting.push(uint32At(this.#directory, at + 68), uint32At(this.#directory, at + 72));
    }
    return found;
  }

  /** The bytes of a stream, as many as there are. */
  read({ start, size }: CompoundEntry): Uint8Array {
    return size < MINI_CUTOFF ? this.#readMini(start, size) : this.#readChain(start, size, true);
  }

  #entryAt(index: number): CompoundEntry | null {
    const at = index * ENTRY_BYTES;
    const directory = this.#directory;
    const type = directory[at + 66];
    if (at + ENTRY_BYTES > directory.length || type === undefined || (type !== STORAGE && type !== STREAM && index !== 0)) {
      return null;
    }
    const nameBytes = Math.min(Math.max(((directory[at + 64] ?? 0) | ((directory[at + 65] ?? 0) << 8)) - 2, 0), 62);
    let name = '';
    for (let i = 0; i + 1 < nameBytes; i += 2) {
      name += String.fromCharCode((directory[at + i] ?? 0) | ((directory[at + i + 1] ?? 0) << 8));
    }
    return {
      name,
      isStorage: type !== STREAM,
      size: uint32At(directory, at + 120),
      start: uint32At(directory, at + 116),
      child: uint32At(directory, at + 76),
    };
  }

  /** The table of chains; its own sectors are listed in the header and in sectors of such lists. */
  #readFat(): Uint32Array {
    const sectorBytes = 1 << this.#sectorShift;
    const max = Math.ceil(this.#bytes.length / sectorBytes);
    const count = Math.min(this.#view.getUint32(44, true), max);
    const sectors: number[] = [];
    for (let i = 0; i < HEADER_FAT_SECTORS && sectors.length < count; i++) {
      sectors.push(this.#view.getUint32(76 + 4 * i, true));
    }
    let list = this.#view.getUint32(68, true);
    for (let steps = 0; sectors.length < count && list < MAX_SECTOR && steps < max; steps++) {
      const numbers = numbersOf(this.#sector(list));
      const last = sectorBytes / 4 - 1;
      for (let i = 0; i < last && sectors.length < count; i++) {
        sectors.push(numbers[i] ?? NO_ENTRY);
      }
      list = numbers[last] ?? END_OF_CHAIN;
    }
    const table = new Uint32Array((sectors.length * sectorBytes) / 4).fill(NO_ENTRY);
    sectors.forEach((sector, index) => {
      table.set(numbersOf(this.#sector(sector)), (index * sectorBytes) / 4);
    });
    return table;
  }

  /** Whether a sector that is in use lies behind the end of the file. */
  #lacksSectors(): boolean {
    const present = Math.ceil(this.#bytes.length / 2 ** this.#sectorShift) - 1;
    return this.#fat.findLastIndex((next) => next !== NO_ENTRY) >= present;
  }

  /** A sector, shorter or empty where the file ends before. */
  #sector(number: number): Uint8Array {
    const from = (number + 1) * 2 ** this.#sectorShift;
    return this.#bytes.subarray(from, from + 2 ** this.#sectorShift);
  }

  /** The bytes of a chain up to `size`; with `exact` a chain that ends before is damaged. */
  #readChain(start: number, size: number, exact: boolean): Uint8Array {
    const sectorBytes = 1 << this.#sectorShift;
    const count = Math.min(Math.ceil(size / sectorBytes), Math.ceil(this.#bytes.length / sectorBytes));
    const { bytes, next } = this.#follow(start, size, count, this.#fat, (sector) => this.#sector(sector));
    this.#damaged ||= exact ? bytes.length < size : next !== END_OF_CHAIN;
    return bytes;
  }

  /** The same for a stream so short that it is in the mini stream. */
  #readMini(start: number, size: number): Uint8Array {
    const sectorBytes = 1 << MINI_SECTOR_SHIFT;
    const sectorAt = (sector: number): Uint8Array => this.#miniStream.subarray(sector * sectorBytes, (sector + 1) * sectorBytes);
    const { bytes } = this.#follow(start, size, Math.ceil(size / sectorBytes), this.#miniFat, sectorAt);
    this.#damaged ||= bytes.length < size;
    return bytes;
  }

  /** At most `count` sectors of a chain and `size` of their bytes; `next` is what the chain goes on with. */
  #follow(
    start: number,
    size: number,
    count: number,
    table: Uint32Array,
    sectorAt: (sector: number) => Uint8Array,
  ): { readonly bytes: Uint8Array; readonly next: number } {
    const pieces: Uint8Array[] = [];
    let length = 0;
    let sector = start;
    for (let steps = 0; steps < count && sector < MAX_SECTOR; steps++) {
      const piece = sectorAt(sector).subarray(0, size - length);
      this.#budget -= piece.length;
      if (piece.length === 0 || this.#budget < 0) {
        break;
      }
      pieces.push(piece);
      length += piece.length;
      sector = table[sector] ?? NO_ENTRY;
    }
    return { bytes: joined(pieces, length), next: sector };
  }
}

/** Little-endian numbers of 32 bits. */
function numbersOf(bytes: Uint8Array): Uint32Array {
  return Uint32Array.from({ length: Math.floor(bytes.length / 4) }, (_, index) => uint32At(bytes, 4 * index));
}

/** Zero beyond the end. */
export function uint32At(bytes: Uint8Array, at: number): number {
  const high = ((bytes[at + 3] ?? 0) << 24) | ((bytes[at + 2] ?? 0) << 16);
  return (high | ((bytes[at + 1] ?? 0) << 8) | (bytes[at] ?? 0)) >>> 0;
}

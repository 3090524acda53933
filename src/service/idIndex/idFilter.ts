/** Tells in which pieces of a log an id can be: a few bits for each run of letters and digits in them. */

/** Number of pieces whose bits stand side by side. */
export const GROUP = 256;
/** Number of rows of bits; a run has some of them. In a piece of 256 KB there are some thousand different runs. */
export const ROWS = 1 << 16;
const PROBES = 4;
/** Minimum length of a run; one without a digit is a word, and words are in every piece. */
const MIN_RUN = 6;
/** FNV-1a, 32 bits. */
const BASIS = 0x811c9dc5;
const PRIME = 0x01000193;
const NINE = 57;

/** The characters of runs as they are hashed, letters in lower case; 0: no run has it. */
const RUN_BYTES = Uint8Array.from({ length: 256 }, (_, byte) => {
  const character = String.fromCharCode(byte);
  return /[0-9a-z]/i.test(character) ? character.toLowerCase().charCodeAt(0) : 0;
});

/** The bits of up to `GROUP` pieces, row by row. */
export class IdFilter {
  readonly #bits = new Uint8Array(ROWS * (GROUP / 8));

  /** `piece`: its number in the group, from 0. */
  add(bytes: Uint8Array, piece: number): void {
    const bits = this.#bits;
    const offset = piece >> 3;
    const bit = 1 << (piece & 7);
    eachRun(bytes, (hash) => {
      for (let probe = 0; probe < PROBES; probe++) {
        const at = rowOf(hash, probe) * (GROUP / 8) + offset;
        bits[at] = (bits[at] ?? 0) | bit;
      }
    });
  }

  /** The rows of the first pieces: `rowLength(pieces)` bytes each. */
  rows(pieces: number): Uint8Array {
    const length = rowLength(pieces);
    const rows = new Uint8Array(ROWS * length);
    for (let row = 0; row < ROWS; row++) {
      const begin = row * (GROUP / 8);
      rows.set(this.#bits.subarray(begin, begin + length), row * length);
    }
    return rows;
  }

  clear(): void {
    this.#bits.fill(0);
  }
}

/** Length of a row, bytes. */
export function rowLength(pieces: number): number {
  return Math.ceil(pieces / 8);
}

/** The rows that have the bit of every piece with that id; none: the id has no run by which pieces could be told apart. */
export function rowsOf(id: string): readonly number[] {
  const rows = new Set<number>();
  eachRun(new TextEncoder().encode(id), (hash) => {
    for (let probe = 0; probe < PROBES; probe++) {
      rows.add(rowOf(hash, probe));
    }
  });
  return [...rows];
}

function rowOf(hash: number, probe: number): number {
  return ((hash >>> 16) + probe * (hash | 1)) & (ROWS - 1);
}

/** Hashes the runs of ASCII letters and digits that are long enough and have a digit. */
function eachRun(bytes: Uint8Array, take: (hash: number) => void): void {
  let hash = BASIS;
  let length = 0;
  let hasDigit = false;
  for (let index = 0; index <= bytes.length; index++) {
    const byte = RUN_BYTES[bytes[index] ?? 0] ?? 0;
    if (byte !== 0) {
      hash = Math.imul(hash ^ byte, PRIME);
      hasDigit ||= byte <= NINE;
      length++;
    } else if (length > 0) {
      if (length >= MIN_RUN && hasDigit) {
        take(hash);
      }
      hash = BASIS;
      length = 0;
      hasDigit = false;
    }
  }
}

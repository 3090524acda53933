/**
 * Scrambles ids so that they keep their shape: a digit becomes a digit, a letter a letter of the same case, hexadecimal stays
 * hexadecimal. It is a permutation chosen by a key: two ids never become one, nothing has to be remembered, and whoever has the
 * key can turn it round.
 */

/** Random numbers of 32 bits each. */
export type ScrambleKey = readonly [number, number];

const ROUNDS = 8;
/** Maximum length of which every character decides anew about each block, letters and digits; of a longer id its hash does, so that time stays linear. */
const MAX_HASHED = 256;
const CODE_ZERO = 48;
const CODE_NINE = 57;
const CODE_A = 97;
const CODE_F = 102;
const CODE_Z = 122;

export type Direction = 'mask' | 'undo';

/**
 * Scrambles the ASCII letters and digits of a text; everything else stays. `isTaken`, told the result in lower case, says that it may
 * not be one: it must be false for the text itself.
 */
export function scramble(text: string, key: ScrambleKey, direction: Direction, isTaken: (lower: string) => boolean): string {
  const lower = text.toLowerCase();
  const units = unitsOf(lower.length === text.length ? lower : text);
  const isHexadecimal = areHexadecimal(units);
  const network = new Network(units, isHexadecimal ? 6 : 26, key);
  let masked: string;
  // Until the result is of the same kind: within its cycle, a permutation of all texts of a shape is one of those of a kind.
  do {
    network.permute(direction);
    masked = textOf(units);
  } while ((!isHexadecimal && areHexadecimal(units)) || isTaken(masked));
  return withCaseOf(text, masked);
}

function unitsOf(text: string): number[] {
  const units: number[] = [];
  for (let at = 0; at < text.length; at++) {
    units.push(text.charCodeAt(at));
  }
  return units;
}

function textOf(units: readonly number[]): string {
  let text = '';
  for (const unit of units) {
    text += String.fromCharCode(unit);
  }
  return text;
}

function isDigit(unit: number): boolean {
  return unit >= CODE_ZERO && unit <= CODE_NINE;
}

function isLetter(unit: number): boolean {
  return unit >= CODE_A && unit <= CODE_Z;
}

function areHexadecimal(units: readonly number[]): boolean {
  for (const unit of units) {
    if (unit > CODE_F && unit <= CODE_Z) {
      return false;
    }
  }
  return true;
}

function withCaseOf(original: string, masked: string): string {
  if (original === original.toLowerCase()) {
    return masked;
  }
  let text = '';
  for (let at = 0; at < original.length; at++) {
    const unit = original.charCodeAt(at);
    const character = masked.charAt(at);
    text += unit >= 65 && unit <= 90 ? character.toUpperCase() : character;
  }
  return text;
}

/** What a network of a short text works in: one is needed at a time, and making them would take longer than the rest. */
const SCRATCH_LENGTH = 256;
const scratch = {
  places: new Uint32Array(SCRATCH_LENGTH),
  bases: new Uint8Array(SCRATCH_LENGTH),
  starts: new Uint8Array(SCRATCH_LENGTH),
  values: new Uint8Array(SCRATCH_LENGTH),
};

/** A Feistel network over the ASCII letters and digits of a text, each a number below that of the characters that may be in its place. */
class Network {
  readonly #units: number[];
  readonly #key: ScrambleKey;
  readonly #places: Uint32Array;
  readonly #bases: Uint8Array;
  readonly #starts: Uint8Array;
  readonly #values: Uint8Array;
  #count = 0;
  /** What the shape adds to every hash: equal texts of two shapes are scrambled in two ways. */
  readonly #shape: number;

  constructor(units: number[], letters: number, key: ScrambleKey) {
    this.#units = units;
    this.#key = key;
    const { length } = units;
    const isShort = length <= SCRATCH_LENGTH;
    this.#places = isShort ? scratch.places : new Uint32Array(length);
    this.#bases = isShort ? scratch.bases : new Uint8Array(length);
    this.#starts = isShort ? scratch.starts : new Uint8Array(length);
    this.#values = isShort ? scratch.values : new Uint8Array(length);
    for (let at = 0; at < length; at++) {
      const unit = units[at] ?? 0;
      if (isDigit(unit) || isLetter(unit)) {
        const index = this.#count++;
        this.#places[index] = at;
        this.#bases[index] = isDigit(unit) ? 10 : letters;
        this.#starts[index] = isDigit(unit) ? CODE_ZERO : CODE_A;
      }
    }
    this.#shape = hash(key, letters, 0, this.#bases, 0, this.#count);
  }

  permute(direction: Direction): void {
    const values = this.#values;
    const bases = this.#bases;
    const count = this.#count;
    const half = count >> 1;
    for (let index = 0; index < count; index++) {
      values[index] = (this.#units[this.#places[index] ?? 0] ?? 0) - (this.#starts[index] ?? 0);
    }
    for (let step = 0; step < ROUNDS; step++) {
      const round = direction === 'mask' ? step : ROUNDS - 1 - step;
      const isFirst = round % 2 === 0;
      const from = isFirst ? 0 : half;
      const to = isFirst ? half : count;
      const otherFrom = isFirst ? half : 0;
      const otherTo = isFirst ? count : half;
      const other = count > MAX_HASHED ? hash(this.#key, this.#shape, round << 16, values, otherFrom, otherTo) : null;
      let word = 0;
      for (let at = from, left = 0; at < to; at++, left--, word >>>= 8) {
        if (left === 0) {
          word =
            other === null
              ? hash(this.#key, this.#shape, (round << 16) | at, values, otherFrom, otherTo)
              : hash(this.#key, other, at, values, 0, 0);
          left = 4;
        }
        const base = bases[at] ?? 1;
        const shift = (word & 0xff) % base;
        values[at] = ((values[at] ?? 0) + (direction === 'mask' ? shift : base - shift)) % base;
      }
    }
    for (let index = 0; index < count; index++) {
      this.#units[this.#places[index] ?? 0] = (values[index] ?? 0) + (this.#starts[index] ?? 0);
    }
  }
}

/** HalfSipHash-2-4 (https://github.com/veorq/SipHash) of two numbers and some bytes. */
function hash(key: ScrambleKey, first: number, second: number, bytes: Uint8Array, from: number, to: number): number {
  let v0 = key[0] | 0;
  let v1 = key[1] | 0;
  let v2 = 0x6c796765 ^ key[0];
  let v3 = 0x74656462 ^ key[1];
  const words = 2 + ((to - from) >> 2) + 1;
  for (let index = 0; index <= words; index++) {
    let word = 0;
    if (index === words) {
      v2 ^= 0xff;
    } else if (index < 2) {
      word = index === 0 ? first : second;
    } else {
      const at = from + ((index - 2) << 2);
      for (let offset = 0; offset < 4 && at + offset < to; offset++) {
        word |= (bytes[at + offset] ?? 0) << (offset << 3);
      }
      word |= index === words - 1 ? (to - from) << 24 : 0;
    }
    v3 ^= word;
    for (let round = index === words ? 4 : 2; round > 0; round--) {
      v0 = (v0 + v1) | 0;
      v1 = ((v1 << 5) | (v1 >>> 27)) ^ v0;
      v0 = (v0 << 16) | (v0 >>> 16);
      v2 = (v2 + v3) | 0;
      v3 = ((v3 << 8) | (v3 >>> 24)) ^ v2;
      v0 = (v0 + v3) | 0;
      v3 = ((v3 << 7) | (v3 >>> 25)) ^ v0;
      v2 = (v2 + v1) | 0;
      v1 = ((v1 << 13) | (v1 >>> 19)) ^ v2;
      v2 = (v2 << 16) | (v2 >>> 16);
    }
    v0 ^= word;
  }
  return (v1 ^ v3) >>> 0;
}

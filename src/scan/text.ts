/** Bytes to text: which encoding a file is in, by its mark or its zero bytes. */

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** `binary`: neither text nor UTF-16. `bomLength` in bytes. */
export type EncodingGuess = { readonly encoding: Encoding; readonly bomLength: number } | 'binary';

/** So many bytes tell the encoding. */
const SAMPLE_BYTES = 4096;

/** Backspace, tab, line and form feeds, carriage return, escape stand in texts. */
const TEXT_CONTROLS = new Set([0x08, 0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x1b]);
/** A larger share of other control characters makes no text. */
const MAX_CONTROLS = 0.05;

/**
 * Tells the encoding from the first bytes of a file. The admin centre's downloads are UTF-16LE, often without a mark:
 * then almost every odd byte of the header line is zero.
 */
export function guessEncoding(head: Uint8Array): EncodingGuess {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) {
    return { encoding: 'utf-8', bomLength: 3 };
  }
  if (head[0] === 0xff && head[1] === 0xfe) {
    return { encoding: 'utf-16le', bomLength: 2 };
  }
  if (head[0] === 0xfe && head[1] === 0xff) {
    return { encoding: 'utf-16be', bomLength: 2 };
  }
  const length = Math.min(head.length, SAMPLE_BYTES);
  let evenZeros = 0;
  let oddZeros = 0;
  let controls = 0;
  for (let i = 0; i < length; i++) {
    const byte = head[i] ?? 0;
    if (byte < 0x20 && !TEXT_CONTROLS.has(byte)) {
      controls++;
    }
    if (byte === 0) {
      if (i % 2 === 0) {
        evenZeros++;
      } else {
        oddZeros++;
      }
    }
  }
  if (evenZeros + oddZeros === 0) {
    return controls > length * MAX_CONTROLS ? 'binary' : { encoding: 'utf-8', bomLength: 0 };
  }
  const half = length / 2;
  if (oddZeros > half * 0.3 && evenZeros < half * 0.05) {
    return { encoding: 'utf-16le', bomLength: 0 };
  }
  if (evenZeros > half * 0.3 && oddZeros < half * 0.05) {
    return { encoding: 'utf-16be', bomLength: 0 };
  }
  return 'binary';
}

/** Decodes a whole file, or says `binary`. Invalid bytes become U+FFFD. */
export function decodeBytes(bytes: Uint8Array): string | 'binary' {
  const decoder = new ByteDecoder();
  const text = decoder.push(bytes);
  const rest = decoder.end();
  return text === 'binary' || rest === 'binary' ? 'binary' : text + rest;
}

/** The text of a file, or null where it is none. */
export function textOf(bytes: Uint8Array): string | null {
  const text = decodeBytes(bytes);
  return text === 'binary' ? null : text;
}

/** Decodes a file that arrives in chunks of any size. */
class ByteDecoder {
  #head: Uint8Array | null = new Uint8Array();
  #decoder: TextDecoder | null = null;

  /** The text of these bytes, as far as it is known by now, or `binary`. */
  push(bytes: Uint8Array): string | 'binary' {
    if (this.#head === null) {
      return this.#decoder?.decode(bytes, { stream: true }) ?? 'binary';
    }
    const head = new Uint8Array(this.#head.length + bytes.length);
    head.set(this.#head);
    head.set(bytes, this.#head.length);
    this.#head = head;
    return head.length < SAMPLE_BYTES ? '' : this.#begin(head);
  }

  /** The rest of the text, or `binary`. */
  end(): string | 'binary' {
    const text = this.#head === null ? '' : this.#begin(this.#head);
    return text === 'binary' || this.#decoder === null ? 'binary' : text + this.#decoder.decode();
  }

  #begin(head: Uint8Array): string | 'binary' {
    this.#head = null;
    const guess = guessEncoding(head);
    if (guess === 'binary') {
      return guess;
    }
    this.#decoder = new TextDecoder(guess.encoding, { ignoreBOM: true });
    return this.#decoder.decode(head.subarray(guess.bomLength), { stream: true });
  }
}

/**
 * Decodes a stream of bytes. `onText` gets each piece of text with the number of bytes that were read so far; where it answers
 * false, the rest is not read. False where the stream is no text.
 */
export async function decodeStream(
  chunks: AsyncIterable<Uint8Array>,
  onText: (text: string, bytes: number) => boolean,
): Promise<boolean> {
  const decoder = new ByteDecoder();
  let bytes = 0;
  for await (const chunk of chunks) {
    bytes += chunk.length;
    const text = decoder.push(chunk);
    if (text === 'binary') {
      return false;
    }
    if (!onText(text, bytes)) {
      return true;
    }
  }
  const rest = decoder.end();
  if (rest === 'binary') {
    return false;
  }
  onText(rest, bytes);
  return true;
}

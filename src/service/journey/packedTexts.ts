/** The texts of an archive, which is read once for all of them each time that names are looked for. */

import { formatTraits } from '../../scan/formatTraits.ts';
import { recogniseFormat } from '../../scan/recognise.ts';
import { type TextChunk, textOfChunk } from '../../text/encoding.ts';
import { NamedLines, type NamedText, namedWhole } from './namedLines.ts';

/** Size above which only the lines of a log that name the message are kept, and at which a message is cut off, UTF-16 code units. */
const MAX_WHOLE = 1 << 20;
const MAX_MESSAGE = 1 << 26;
/** Number of readings that are remembered: names mean the message in some formats only, so texts are asked for different ones. */
const MAX_READINGS = 8;

/** Takes one text in pieces, and keeps of it what names a message. */
export class TextPicker {
  readonly #wanted: readonly string[];
  readonly #known: readonly string[];
  #held: string[] = [];
  #length = 0;
  #lines: NamedLines | null = null;
  #isMessage: boolean | null = null;

  constructor(wanted: readonly string[], known: readonly string[]) {
    this.#wanted = wanted;
    this.#known = known;
  }

  push(chunk: TextChunk): void {
    if (this.#lines !== null) {
      this.#lines.push(chunk);
      return;
    }
    if (this.#length < MAX_MESSAGE) {
      const text = textOfChunk(chunk);
      this.#held.push(text);
      this.#length += text.length;
    }
    if (this.#length > MAX_WHOLE) {
      this.#isMessage ??= isMessage(this.#held.join(''));
      if (!this.#isMessage) {
        this.#lines = new NamedLines(this.#known);
        this.#lines.push(this.#held.join(''));
        this.#held = [];
      }
    }
  }

  /** @returns null if it has none of the wanted names */
  end(): NamedText | null {
    const found = this.#lines === null ? { text: this.#held.join(''), lines: null } : this.#lines.end();
    return found !== null && namedWhole(found.text, this.#wanted) !== null ? found : null;
  }
}

function isMessage(text: string): boolean {
  const format = recogniseFormat(text);
  return format !== null && formatTraits[format].messages === 'one';
}

/** Reads an archive, and gives what names the message in each of its texts, by their names. */
export type ReadPacked = (wanted: readonly string[], known: readonly string[]) => Promise<ReadonlyMap<string, NamedText>>;

export class PackedTexts {
  readonly #read: ReadPacked;
  /** By the names that were looked for. */
  readonly #readings = new Map<string, ReturnType<ReadPacked>>();

  constructor(read: ReadPacked) {
    this.#read = read;
  }

  async read(text: string, wanted: readonly string[], known: readonly string[]): Promise<NamedText | null> {
    const key = JSON.stringify([wanted, known]);
    const reading = this.#readings.get(key) ?? this.#read(wanted, known);
    this.#readings.delete(key);
    this.#readings.set(key, reading);
    const [oldest] = this.#readings.keys();
    if (this.#readings.size > MAX_READINGS && oldest !== undefined) {
      this.#readings.delete(oldest);
    }
    return (await reading).get(text) ?? null;
  }
}

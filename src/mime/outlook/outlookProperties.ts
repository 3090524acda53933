/** The properties of a message, a recipient or an attachment in an Outlook message file (MS-OXMSG section 2.4). */

import { decodeCodePage } from '../codePage.ts';
import { type CompoundEntry, type CompoundFile, uint32At } from './compoundFile.ts';

const STREAM_NAME = /^__substg1\.0_([0-9a-f]{4})([0-9a-f]{4})$/i;
const FIXED_NAME = '__properties_version1.0';
const ENTRY_BYTES = 16;
/** Length of what comes before the entries, bytes. */
const fixedHeader = { message: 32, embedded: 24, item: 8 } as const;

const INTEGER = 0x0003;
const STRING8 = 0x001e;
const UNICODE = 0x001f;
const TIME = 0x0040;
const BINARY = 0x0102;
const OBJECT = 0x000d;
/** Milliseconds from 1601 to 1970. */
const EPOCH = 11_644_473_600_000;
/** The last time that a `Date` can say, in milliseconds. */
const MAX_TIME = 8.64e15;

export type PropertyOwner = keyof typeof fixedHeader;

export class OutlookProperties {
  readonly #file: CompoundFile;
  readonly #streams = new Map<number, CompoundEntry>();
  readonly #fixed = new Map<number, { readonly low: number; readonly high: number }>();
  readonly #storages: CompoundEntry[] = [];
  #hasFixed = false;
  #codePage = 1252;
  #unknownCodePage = false;

  constructor(file: CompoundFile, owner: PropertyOwner, storage?: CompoundEntry) {
    this.#file = file;
    for (const entry of file.entries(storage)) {
      const tag = STREAM_NAME.exec(entry.name);
      if (tag !== null) {
        this.#streams.set(Number.parseInt(`${tag[1]}${tag[2]}`, 16), entry);
      } else if (entry.isStorage) {
        this.#storages.push(entry);
      } else if (entry.name === FIXED_NAME) {
        this.#hasFixed = true;
        this.#readFixed(file.read(entry), fixedHeader[owner]);
      }
    }
  }

  /** Whether there is anything that only such a file has. */
  get isPresent(): boolean {
    return this.#hasFixed || this.#streams.size > 0;
  }

  /** Of strings that are not in Unicode. */
  get codePage(): number {
    return this.#codePage;
  }

  set codePage(codePage: number) {
    this.#codePage = codePage;
  }

  /** A string was in a code page that nobody knows here. */
  get unknownCodePage(): boolean {
    return this.#unknownCodePage;
  }

  /** The storages whose names begin so, in the order of their numbers. */
  storages(prefix: string): readonly CompoundEntry[] {
    const found = this.#storages.filter(({ name }) => name.startsWith(prefix));
    return found.sort((a, b) => (a.name < b.name ? -1 : 1));
  }

  /** The storage that is the value of a property: a message in an attachment. */
  object(id: number): CompoundEntry | null {
    const entry = this.#streams.get(id * 0x10000 + OBJECT);
    return entry?.isStorage === true ? entry : null;
  }

  text(id: number): string | null {
    const unicode = this.#stream(id, UNICODE);
    if (unicode !== null) {
      return withoutEnd(new TextDecoder('utf-16le').decode(this.#file.read(unicode)));
    }
    const octets = this.#stream(id, STRING8);
    if (octets === null) {
      return null;
    }
    const { text, known } = decodeCodePage(this.#file.read(octets), this.#codePage);
    this.#unknownCodePage ||= !known;
    return withoutEnd(text);
  }

  /** Null where the property is none of bytes. */
  bytes(id: number): Uint8Array | null {
    const stream = this.#stream(id, BINARY);
    return stream === null ? null : this.#file.read(stream);
  }

  /** How many bytes a property has, or null. */
  size(id: number): number | null {
    return this.#stream(id, BINARY)?.size ?? null;
  }

  integer(id: number): number | null {
    const value = this.#fixed.get(id * 0x10000 + INTEGER);
    return value === undefined ? null : value.low | 0;
  }

  time(id: number): Date | null {
    const value = this.#fixed.get(id * 0x10000 + TIME);
    const time = value === undefined ? 0 : (value.high * 2 ** 32 + value.low) / 10_000 - EPOCH;
    return time > -EPOCH && time !== 0 && Math.abs(time) <= MAX_TIME ? new Date(time) : null;
  }

  #stream(id: number, type: number): CompoundEntry | null {
    const entry = this.#streams.get(id * 0x10000 + type);
    return entry === undefined || entry.isStorage ? null : entry;
  }

  #readFixed(bytes: Uint8Array, from: number): void {
    for (let at = from; at + ENTRY_BYTES <= bytes.length; at += ENTRY_BYTES) {
      this.#fixed.set(uint32At(bytes, at), { low: uint32At(bytes, at + 8), high: uint32At(bytes, at + 12) });
    }
  }
}

/** The text before its closing zeros. */
function withoutEnd(text: string): string {
  let end = text.length;
  while (end > 0 && text.charCodeAt(end - 1) === 0) {
    end--;
  }
  return text.slice(0, end);
}

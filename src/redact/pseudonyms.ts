/**
 * The pseudonyms of one run: the same value has the same one in all files, two values never share one, and without the key nobody
 * can tell the value. Names are remembered with a number drawn at random; ids are scrambled and need no memory.
 */

import { ownCopy } from '../text/ownCopy.ts';
import { Remembered } from './remembered.ts';
import { type Direction, type ScrambleKey, scramble } from './scramble.ts';
import { isServersWord } from './vocabulary.ts';

/**
 * What a pseudonym stands for. `inside` and `outside` are domains that somebody registered: our own, and others'. `label` is a part of a
 * host's name, `user` what is before the @, `name` a person or a group, `connector` a connector, `subject` a message's, `word` one that may be
 * a name, of a path for example; elsewhere it is any word.
 */
export type NameKind =
  | 'inside'
  | 'outside'
  | 'label'
  | 'user'
  | 'name'
  | 'connector'
  | 'subject'
  | 'word'
  | 'tenant'
  | 'ipv4'
  | 'private'
  | 'ipv6';

/** What a key file holds: enough to turn every pseudonym back. */
export interface RedactionKey {
  readonly version: 1;
  readonly scramble: ScrambleKey;
  readonly names: readonly (readonly [kind: NameKind, value: string, pseudonym: string])[];
}

/** How each kind of name begins; its number follows. None begins as a phrase of servers ends. */
const beginnings: Readonly<Record<Exclude<NameKind, 'ipv4' | 'private' | 'ipv6'>, string>> = {
  inside: 'ours',
  outside: 'theirs',
  label: 'srv',
  user: 'usr',
  name: 'Anon',
  connector: 'Connector',
  subject: 'Topic',
  word: 'Topic',
  tenant: 'tenant',
};
/** A pseudonym with a number, or the text of one in capitals. */
const PSEUDONYM = /^(?:ours|theirs|srv|usr|anon|connector|topic|tenant)\d{4,12}$/;
/** Maximum length of a value that is copied whole, UTF-16 code units. */
const MAX_COPIED = 900;
/** Numbers begin with four digits; when half of them are taken they get one more. */
const FIRST_NUMBERS = 9000;
/** A length that people's local parts do not have, and ids do, characters. */
const MIN_ID_LENGTH = 17;

export class Pseudonyms {
  readonly #key: ScrambleKey;
  readonly #direction: Direction;
  /** Pseudonyms by family and value in lower case; of a key that undoes, values by family and pseudonym. */
  readonly #names = new Map<NameKind, Map<string, string>>();
  /** The numbers of each kind that are taken, and the addresses. */
  readonly #numbers = new Map<NameKind, Set<number>>();
  readonly #addresses = new Set<string>();
  #publicAddresses = 0;
  readonly #values: (readonly [NameKind, string, string])[] = [];
  readonly #ids = new Remembered((id) => scramble(id, this.#key, this.#direction, isNoId));
  #onNew: (kind: NameKind, value: string, pseudonym: string) => void = () => undefined;

  private constructor(key: ScrambleKey, direction: Direction) {
    this.#key = key;
    this.#direction = direction;
  }

  /** Begins a run. */
  static random(): Pseudonyms {
    const [first = 0, second = 0] = crypto.getRandomValues(new Uint32Array(2));
    return new Pseudonyms([first, second], 'mask');
  }

  /** What turns the pseudonyms of a run back. */
  static undoing(key: RedactionKey): Pseudonyms {
    const pseudonyms = new Pseudonyms(key.scramble, 'undo');
    for (const [kind, value, pseudonym] of key.names) {
      pseudonyms.#namesOf(kind).set(pseudonym.toLowerCase(), value);
    }
    return pseudonyms;
  }

  get isUndoing(): boolean {
    return this.#direction === 'undo';
  }

  /** `onNew` is told each name that gets its pseudonym. */
  watch(onNew: (kind: NameKind, value: string, pseudonym: string) => void): void {
    this.#onNew = onNew;
  }

  /** What undoes the run so far. */
  key(): RedactionKey {
    return { version: 1, scramble: this.#key, names: this.#values };
  }

  /** The pseudonym of a name. Where nothing is known of what is to be turned back, it stays. */
  of(kind: NameKind, value: string): string {
    const names = this.#namesOf(kind);
    const known = names.get(value.toLowerCase());
    if (known !== undefined || this.isUndoing) {
      return known ?? value;
    }
    const kept = value.length > MAX_COPIED ? value : ownCopy(value);
    const pseudonym = this.#draw(kind, kept, names);
    names.set(kept.toLowerCase(), pseudonym);
    this.#values.push([kind, kept, pseudonym]);
    this.#onNew(kind, kept, pseudonym);
    return pseudonym;
  }

  /** The pseudonym of a name that already has one. */
  known(kind: NameKind, value: string): string | null {
    return this.#namesOf(kind).get(value.toLowerCase()) ?? null;
  }

  /** An id in its own shape. */
  id(value: string): string {
    return this.#ids.of(value);
  }

  #namesOf(kind: NameKind): Map<string, string> {
    const family = familyOf(kind);
    let names = this.#names.get(family);
    if (names === undefined) {
      names = new Map();
      this.#names.set(family, names);
    }
    return names;
  }

  #draw(kind: NameKind, value: string, names: ReadonlyMap<string, string>): string {
    switch (kind) {
      case 'ipv4':
        return this.#drawAddress(this.#publicAddresses++ > 1 << 16 ? classE : benchmark, names);
      case 'private':
        return this.#drawAddress(() => privateIpv4(value), names);
      case 'ipv6':
        return this.#drawAddress(() => ipv6(value), names);
      default:
        return this.#drawNumber(kind, names);
    }
  }

  #drawAddress(candidate: () => string, names: ReadonlyMap<string, string>): string {
    for (;;) {
      const address = candidate();
      if (!this.#addresses.has(address) && !names.has(address)) {
        this.#addresses.add(address);
        return address;
      }
    }
  }

  #drawNumber(kind: keyof typeof beginnings, names: ReadonlyMap<string, string>): string {
    let taken = this.#numbers.get(kind);
    if (taken === undefined) {
      taken = new Set();
      this.#numbers.set(kind, taken);
    }
    let numbers = FIRST_NUMBERS;
    while (taken.size * 2 >= numbers) {
      numbers *= 10;
    }
    for (;;) {
      const number = numbers / 9 + random(numbers);
      const pseudonym = `${beginnings[kind]}${number}`;
      if (!taken.has(number) && !names.has(pseudonym.toLowerCase())) {
        taken.add(number);
        return pseudonym;
      }
    }
  }
}

/** Seconds to nanoseconds since 1970, a time written without signs, and TAI64, as qmail writes it. */
const TIME = /^(?:1[4-9]\d{8}|1[4-9]\d{11}|1[4-9]\d{14}|1[4-9]\d{17}|20[0-4]\d[01]\d[0-3]\d[0-2]\d[0-5]\d\d*|4000[\da-f]{20})$/;

/** Whether a word is not an id, though it has letters and digits: one of servers, a pseudonym, or a time. */
export function isNoId(lower: string): boolean {
  return isServersWord(lower) || PSEUDONYM.test(lower) || TIME.test(lower);
}

/** Whether what is before an @ is an id, as in a Message-ID, and no person. */
export function isIdLocalPart(localPart: string): boolean {
  return localPart.length >= MIN_ID_LENGTH && /\d/.test(localPart) && !localPart.includes('=');
}

/** Kinds among which a value has one pseudonym: which family of domains it got shows in the pseudonym. */
function familyOf(kind: NameKind): NameKind {
  switch (kind) {
    case 'inside':
      return 'outside';
    case 'private':
      return 'ipv4';
    case 'word':
      return 'subject';
    default:
      return kind;
  }
}

/** RFC 2544: 198.18.0.0/15, which no server on the internet has. */
function benchmark(): string {
  return `198.${18 + random(2)}.${random(256)}.${1 + random(254)}`;
}

/** RFC 1112: class E, for when half of those are taken. */
function classE(): string {
  return `${240 + random(15)}.${random(256)}.${random(256)}.${1 + random(254)}`;
}

/** An address of the same private network; those of RFC 1918 that are small are spread over 10.0.0.0/8 too. */
function privateIpv4(value: string): string {
  const [first = 10, second = 0] = value.split('.').map(Number);
  const rest = `${random(256)}.${1 + random(254)}`;
  if (first === 172) {
    return `172.${16 + random(16)}.${rest}`;
  }
  return first === 10 || first === 192
    ? `10.${128 + random(128)}.${rest}`
    : `${first}.${first === 100 ? 64 + random(64) : second}.${rest}`;
}

/** RFC 3849 for those of the internet; private ones stay private. */
function ipv6(value: string): string {
  const group = (): string => (0x1000 + random(0xf000)).toString(16);
  const network = /^fe[89ab]/i.test(value)
    ? 'fe80:'
    : /^f[cd]/i.test(value)
      ? `fd${group().slice(0, 2)}:${group()}`
      : `2001:db8:${group()}`;
  return `${network}:${network === 'fe80:' ? '' : `${group()}:`}${network === 'fe80:' ? `${group()}:${group()}` : `:${group()}`}`;
}

/** Random numbers are drawn many at a time: a call for each takes longer than everything else about a pseudonym. */
const drawn = new Uint32Array(1024);
let used = drawn.length;

function random(below: number): number {
  if (used === drawn.length) {
    crypto.getRandomValues(drawn);
    used = 0;
  }
  return (drawn[used++] ?? 0) % below;
}

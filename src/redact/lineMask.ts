/** Masks what a line of any text says about people, servers and messages; codes, words of servers, times and structure stay. */

import { ownCopy } from '../text/ownCopy.ts';
import { addressesIn } from './addresses.ts';
import { isHost } from './hostNames.ts';
import { type Hosts, inCaseOf, maskedIpv4, maskedIpv6 } from './hosts.ts';
import type { Names } from './names.ts';
import { plainText } from './plainLetters.ts';
import { isIdLocalPart, isNoId, type Pseudonyms } from './pseudonyms.ts';
import { ipv4Of, ipv6Of, nextToken } from './tokens.ts';
import { isServersWord } from './vocabulary.ts';

/** What a stretch of a text becomes. */
export interface Replacement {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Local parts of programs and offices; the last one is every Exchange Online's. */
const ROLE_LOCAL =
  /^(?:post_?master|mailer-daemon|mailerdaemon|mail-daemon|abuse|root|nobody|www-data|daemon|hostmaster|webmaster|no-?reply|do-?not-?reply|microsoftexchange329e71ec88ae4615bbc36ab6ce41109e|prvs|double-bounce)$/i;

const JOINED_IPV4 = /[-_](?=(?:\d{1,3}\.){3}\d{1,3}(?:$|[-_]))|(?<=(?:^|[-_])(?:\d{1,3}\.){3}\d{1,3})[-_]/;
const PIECE = /[\p{L}\p{M}\p{N}]+/gu;
/** How Exim names a message, whatever its letters. */
const EXIM_ID = /^(?=.*\d)[A-Za-z\d]{6}-(?:[A-Za-z\d]{6}|[A-Za-z\d]{11})-(?:[A-Za-z\d]{2}|[A-Za-z\d]{4})$/;
/** Letters and digits in one. */
const MIXED = /^(?=[A-Z\d]*[A-Z])(?=[A-Z\d]*\d)[A-Z\d]{5,}$/i;
/** Maximum number of words and numbers that are remembered because they stay, and the maximum length of one, UTF-16 code units. */
const MAX_PLAIN = 20_000;
const MAX_PLAIN_LENGTH = 40;
/** Counts and parts of times, of which a log has no end. */
const LONG_COUNT = /\d{4}/;
/** Digits that are no count. */
const LONG_NUMBER = /^\d{11,40}$/;

export class LineMask {
  readonly hosts: Hosts;
  readonly #pseudonyms: Pseudonyms;
  readonly #names: Names;
  readonly #maskId: (id: string) => string;
  /** Words and numbers that stay, wherever they are, as long as no more names are known. */
  #plain = new Set<string>();
  #version = -1;
  /** Whether what is read stays for a reason that is in itself. */
  #isPlain = false;

  constructor(pseudonyms: Pseudonyms, hosts: Hosts, names: Names, maskId = (id: string): string => pseudonyms.id(id)) {
    this.#pseudonyms = pseudonyms;
    this.hosts = hosts;
    this.#names = names;
    this.#maskId = maskId;
  }

  masked(text: string): string {
    return applied(text, this.replacements(text));
  }

  /** In order, without overlaps. */
  replacements(text: string): Replacement[] {
    const plain = plainText(text);
    return plain === null
      ? this.#replacements(text)
      : this.#replacements(plain.text).map((one) => ({
          from: plain.originalOf(one.from),
          to: plain.originalOf(one.to - 1) + 1,
          text: one.text,
        }));
  }

  #replacements(text: string): Replacement[] {
    const found: Replacement[] = [];
    let from = 0;
    for (const address of addressesIn(text)) {
      if (address.from < from) {
        continue;
      }
      this.#rest(text, from, address.from, found);
      // A number between two signs is a value of a log that has them between its values.
      const isValue = text.charAt(address.from - 1) === '@' && /^\d*$/.test(address.local);
      add(
        found,
        text,
        address.from,
        address.from + address.local.length,
        isValue ? address.local : this.localPart(address.local),
      );
      add(found, text, address.to - address.domain.length, address.to, this.#domain(address.domain));
      from = address.to;
    }
    this.#rest(text, from, text.length, found);
    return found;
  }

  /** What is before the sign of an address. */
  localPart(local: string): string {
    const plain = local.replace(/^(?:\\?"|"")|(?:\\?"|"")$/g, '');
    if (plain === '' || ROLE_LOCAL.test(plain) || !/[\p{L}\p{N}]/u.test(plain)) {
      return local;
    }
    if (isIdLocalPart(plain) || (this.#pseudonyms.isUndoing && !/^usr\d+$/i.test(plain))) {
      return isNoId(plain.toLowerCase()) ? local : local.replace(plain, () => this.#maskId(plain));
    }
    return local.replace(plain, () => inCaseOf(plain, this.#pseudonyms.of('user', plain)));
  }

  #domain(domain: string): string {
    if (ipv4Of(domain) !== null) {
      return maskedIpv4(domain, this.#pseudonyms);
    }
    if (domain.includes('.')) {
      return this.hosts.masked(domain);
    }
    return this.#word(domain, 0, domain)?.text ?? this.hosts.maskedLabel(domain);
  }

  /** Between addresses. */
  #rest(text: string, from: number, to: number, found: Replacement[]): void {
    for (let token = nextToken(text, from, to), end = from; token !== null; token = nextToken(text, end, to)) {
      const { kind, at } = token;
      end = at + token.text.length;
      switch (kind) {
        case 'guid':
          add(found, text, at, end, /^[0-]*$/.test(token.text) ? token.text : this.#maskId(token.text));
          break;
        case 'sid':
          add(found, text, at, end, this.#sid(token.text));
          break;
        case 'ipv6':
          add(found, text, at, end, this.#ipv6(token.text));
          break;
        case 'legacy':
          add(found, text, at, end, this.#legacyPart(token.text));
          break;
        case 'escaped':
          add(found, text, at, end, this.#pseudonyms.of('subject', token.text));
          break;
        case 'opaque':
          add(found, text, at, end, this.#maskId(token.text));
          break;
        case 'dotted':
          end = this.#stays(token.text) ? end : this.#newDotted(text, at, token.text, found);
      }
    }
  }

  #stays(token: string): boolean {
    if (this.#version !== this.#names.version || this.#plain.size >= MAX_PLAIN) {
      this.#plain = new Set();
      this.#version = this.#names.version;
    }
    return this.#plain.has(token);
  }

  /** The same as `#dotted`; remembers what stays. */
  #newDotted(text: string, at: number, token: string, found: Replacement[]): number {
    const { length } = found;
    const { version } = this.#names;
    this.#isPlain = token.length <= MAX_PLAIN_LENGTH && !LONG_COUNT.test(token);
    const end = this.#dotted(text, at, token, found);
    if (this.#isPlain && found.length === length && version === this.#names.version) {
      this.#plain.add(ownCopy(token));
    }
    return end;
  }

  #legacyPart(part: string): string {
    return isServersWord(part.toLowerCase()) ? part : (this.#wordText(part) ?? this.#pseudonyms.of('label', part));
  }

  /** What authority gave it stays. */
  #sid(sid: string): string {
    const authority = /^S-1-\d+-\d+-/i.exec(sid)?.[0] ?? '';
    return authority + this.#pseudonyms.id(sid.slice(authority.length));
  }

  #ipv6(token: string): string {
    const parts = ipv6Of(token);
    if (parts === null) {
      return token;
    }
    const { prefix, address, ipv4 } = parts;
    return ipv4 === '' ? prefix + maskedIpv6(address, this.#pseudonyms) : prefix + address + maskedIpv4(ipv4, this.#pseudonyms);
  }

  /** Words and numbers joined by dots, or a single one. @returns the end of what was read */
  #dotted(text: string, at: number, token: string, found: Replacement[]): number {
    if (this.#names.canBegin(text, at)) {
      this.#isPlain = false;
      const phrase = this.#names.at(text, at);
      if (phrase !== null) {
        add(found, text, at, phrase.to, phrase.text);
        return phrase.to;
      }
    }
    const end = at + token.length;
    if (!token.includes('.')) {
      this.#pieces(text, at, token, found);
      return end;
    }
    const ipv4 = ipv4Of(token);
    if (ipv4 !== null) {
      add(found, text, at, end - ipv4.port.length, maskedIpv4(ipv4.address, this.#pseudonyms));
      return end;
    }
    const code = /^[245]\d\d-(?=.)/.exec(token)?.[0];
    if (code !== undefined) {
      return this.#dotted(text, at + code.length, token.slice(code.length), found);
    }
    if (isHost(token)) {
      add(found, text, at, end, this.hosts.masked(token));
      return end;
    }
    const word = this.#wordText(token);
    if (word !== null) {
      add(found, text, at, end, word);
      return end;
    }
    // `2026.11.20-192.0.2.1`
    const hyphen = JOINED_IPV4.exec(token)?.index;
    if (hyphen !== undefined) {
      this.#dotted(text, at, token.slice(0, hyphen), found);
      return this.#dotted(text, at + hyphen + 1, token.slice(hyphen + 1), found);
    }
    let from = at;
    for (const label of token.split('.')) {
      this.#pieces(text, from, label, found);
      from += label.length + 1;
    }
    return end;
  }

  /** A word, or words joined by hyphens and underscores. */
  #pieces(text: string, at: number, token: string, found: Replacement[]): void {
    const whole =
      EXIM_ID.test(token) && !isNoId(token.toLowerCase()) ? { text: this.#maskId(token) } : this.#word(token, at, text);
    if (whole !== null) {
      add(found, text, at, at + token.length, whole.text);
      return;
    }
    for (const { 0: piece, index } of token.matchAll(PIECE)) {
      if (piece !== token) {
        const masked = this.#word(piece, at + index, text);
        if (masked !== null) {
          add(found, text, at + index, at + index + piece.length, masked.text);
        }
      }
    }
  }

  #word(word: string, at: number, text: string): { readonly text: string } | null {
    const known = this.#wordText(word);
    if (known !== null) {
      return { text: known };
    }
    const isMixed = MIXED.test(word);
    if (!(isMixed || LONG_NUMBER.test(word)) || isNoId(word.toLowerCase())) {
      return null;
    }
    if (isMixed && isTimeAt(text, at)) {
      this.#isPlain = false;
      return null;
    }
    return { text: this.#maskId(word) };
  }

  #wordText(word: string): string | null {
    const known = this.#names.word(word);
    return known === null ? null : inCaseOf(word, known);
  }
}

/** The text with its replacements. */
export function applied(text: string, replacements: readonly Replacement[]): string {
  if (replacements.length === 0) {
    return text;
  }
  let result = '';
  let from = 0;
  for (const one of replacements) {
    result += text.slice(from, one.from) + one.text;
    from = one.to;
  }
  return result + text.slice(from);
}

function add(found: Replacement[], text: string, from: number, to: number, masked: string): void {
  if (text.slice(from, to) !== masked) {
    found.push({ from, to, text: masked });
  }
}

/** `2026-11-20T03:17:44.955Z`, `&#x201C;`: what is behind the last sign looks like an id. */
function isTimeAt(text: string, at: number): boolean {
  return (
    text.charAt(at - 1) === '#' ||
    (/\d{4}-\d\d-$|:\d\d\.$/.test(text.slice(Math.max(0, at - 8), at)) && /^\d/.test(text.charAt(at)))
  );
}

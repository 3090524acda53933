/** Finds, in any text, what may be an id, an IP address, a host, or a name; what each of them is, is decided by others. */

import { ESCAPE } from './addresses.ts';
import { isNoId } from './pseudonyms.ts';

const GUID = '(?<![\\p{L}\\p{N}])[\\da-f]{8}-(?:[\\da-f]{4}-){3}[\\da-f]{12}(?![\\p{L}\\p{N}])';
/** Who or what has rights in Windows: of a domain or a machine, not one of those that all have. */
const SID = '(?<![\\p{L}\\p{N}-])S-1-\\d{1,2}-\\d{1,3}(?:-\\d{1,10}){3,14}(?![\\p{L}\\p{N}])';
const IPV6 =
  '(?<![\\p{L}\\p{N}:.])(?:IPv6:)?[\\da-f]{0,4}(?::[\\da-f]{0,4}){2,7}(?:(?<=:)\\d{1,3}(?:\\.\\d{1,3}){3})?(?![\\p{L}\\p{N}:])';
/** The parts of an Exchange address, `/o=Contoso/ou=…/cn=Recipients/cn=anna`. */
const LEGACY_PART = '(?<=/(?:o|ou|cn)=)[^\\s;/<>"\',)]{1,200}';
const OPAQUE = '(?<![A-Za-z\\d+/=])[A-Za-z\\d+/]{24,}={0,2}';
/**
 * Characters that are all written as numbers, as `=7A=61` in place of letters: what they say cannot be judged. Of quoted-printable and of
 * percent signs, ASCII alone: others are letters of other scripts, which have no other way.
 */
const ESCAPED =
  '(?:[=%][2-7][\\da-f]){8,}|(?:\\\\u00[2-7][\\da-f]){6,}|(?:\\\\x[2-7][\\da-f]){6,}|(?:&#(?:x0{0,4}[2-7][\\da-f]|0{0,4}(?:3[2-9]|[4-9]\\d|1[01]\\d|12[0-6]));){6,}';
const DOTTED =
  '[\\p{L}\\p{N}_](?:[\\p{L}\\p{M}\\p{N}_-]{0,200}[\\p{L}\\p{M}\\p{N}_])?(?:\\.[\\p{L}\\p{N}_](?:[\\p{L}\\p{M}\\p{N}_-]{0,62}[\\p{L}\\p{M}\\p{N}_])?)*';
const ANY = new RegExp(`(${GUID})|(${SID})|(${IPV6})|(${LEGACY_PART})|(${ESCAPED})|(${OPAQUE})|(${DOTTED})`, 'giu');
const FIRST_DOTTED = new RegExp(DOTTED, 'uy');
const IPV4 = /^(\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3})(\.\d{1,5})?$/;

/** `escaped`: characters written as numbers; `dotted`: words and numbers joined by dots, or a single one; `legacy`: a part of an Exchange address; `opaque`: base64 and the like. */
export type TokenKind = 'guid' | 'sid' | 'ipv6' | 'legacy' | 'escaped' | 'opaque' | 'dotted';

export interface Token {
  readonly kind: TokenKind;
  readonly at: number;
  readonly text: string;
}

/** What ASCII characters are: part of a word, and of these letters and digits. */
const WORD = 1;
const ALPHANUMERIC = 2;
const kinds = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  return (/\w/.test(character) ? WORD : 0) | (/[A-Za-z\d]/.test(character) ? ALPHANUMERIC : 0);
});
const HYPHEN = 0x2d;
const DOT = 0x2e;
const SLASH = 0x2f;
const COLON = 0x3a;
const EQUALS = 0x3d;
const AMPERSAND = 0x26;
const PERCENT = 0x25;
const PLUS = 0x2b;
const BACKSLASH = 0x5c;
/** Letters and digits before the first hyphen of a GUID, and of a SID. */
const GUID_LENGTH = 8;
const SID_LENGTH = 1;
/** Length from which letters and digits may be base64. */
const OPAQUE_LENGTH = 24;
/** Maximum length of a word that is told without the expression, UTF-16 code units: its own limits are higher. */
const MAX_LABEL = 60;

/**
 * The end of the words and numbers joined by dots that begin at an offset; -1: there may be something else, which the expression tells. Most
 * tokens of a log are plain words, and going through them takes a fraction of the time.
 */
function endOfPlain(text: string, at: number): number {
  let run = at;
  while ((kinds[text.charCodeAt(run)] ?? 0) & ALPHANUMERIC) {
    run++;
  }
  const length = run - at;
  const behind = text.charCodeAt(run);
  if (
    length >= OPAQUE_LENGTH ||
    behind === PLUS ||
    behind === SLASH ||
    (behind === COLON && length <= 4) ||
    (behind === HYPHEN && (length === GUID_LENGTH || length === SID_LENGTH))
  ) {
    return -1;
  }
  for (let from = at; ; ) {
    let end = from;
    let code = text.charCodeAt(end);
    while (code === HYPHEN || (kinds[code] ?? 0) & WORD) {
      code = text.charCodeAt(++end);
    }
    const next = code === DOT ? text.charCodeAt(end + 1) : 0;
    if (end - from > MAX_LABEL || code > 127 || next > 127) {
      return -1;
    }
    if (text.charCodeAt(end - 1) === HYPHEN) {
      do {
        end--;
      } while (text.charCodeAt(end - 1) === HYPHEN);
      return end;
    }
    if (!((kinds[next] ?? 0) & WORD)) {
      return end;
    }
    from = end + 1;
  }
}

/** Where the next token begins that is plain words and numbers; -1: before that there may be something else. */
function nextPlain(text: string, from: number, to: number): number {
  if (from > 0 && (text.charCodeAt(from - 1) === BACKSLASH || text.charCodeAt(from - 1) === EQUALS)) {
    return -1;
  }
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code > 127 || code === BACKSLASH) {
      return -1;
    }
    if ((kinds[code] ?? 0) & WORD) {
      return at;
    }
    switch (code) {
      case COLON:
      case PERCENT:
      case AMPERSAND:
        if (mayFollow(text.charCodeAt(at + 1))) {
          return -1;
        }
        break;
      case EQUALS:
        // Of an Exchange address, or a character that is written as a number.
        if (/[oun]/i.test(text.charAt(at - 1)) || /[2-7]/.test(text.charAt(at + 1))) {
          return -1;
        }
        break;
      case PLUS:
      case SLASH:
        if (isLong(text, at)) {
          return -1;
        }
    }
  }
  return to;
}

/** Whether a character may go on what another one begins: `::1`, `%41`, `&#65;`. */
function mayFollow(code: number): boolean {
  return code === COLON || code === 0x23 || ((kinds[code] ?? 0) & ALPHANUMERIC) > 0;
}

function isLong(text: string, at: number): boolean {
  let end = at;
  for (let code = text.charCodeAt(end); code === PLUS || code === SLASH || (kinds[code] ?? 0) & ALPHANUMERIC; ) {
    code = text.charCodeAt(++end);
  }
  return end - at >= OPAQUE_LENGTH;
}

/** The first one between two offsets; null: there is none. */
export function nextToken(text: string, from: number, to: number): Token | null {
  const at = nextPlain(text, from, to);
  if (at === to) {
    return null;
  }
  const end = at < 0 ? -1 : endOfPlain(text, at);
  return end < 0 ? nextOfAny(text, from, to) : { kind: 'dotted', at, text: text.slice(at, Math.min(end, to)) };
}

/** The same, by the expression. */
export function nextOfAny(text: string, from: number, to: number): Token | null {
  ANY.lastIndex = from;
  for (let match = ANY.exec(text); match !== null && match.index < to; match = ANY.exec(text)) {
    const [whole, guid, sid, ipv6, legacy, escaped, opaque] = match;
    const at = match.index;
    const token = text.slice(at, Math.min(at + whole.length, to));
    if (text.charAt(at - 1) === '\\' && ESCAPE.test(token)) {
      ANY.lastIndex = at + ESCAPE_LENGTH;
    } else if (opaque !== undefined && !isOpaque(token)) {
      FIRST_DOTTED.lastIndex = at;
      const dotted = FIRST_DOTTED.exec(text)?.[0] ?? text.charAt(at);
      return { kind: 'dotted', at, text: dotted.slice(0, to - at) };
    } else {
      const kind =
        guid !== undefined
          ? 'guid'
          : sid !== undefined
            ? 'sid'
            : ipv6 !== undefined
              ? 'ipv6'
              : legacy !== undefined
                ? 'legacy'
                : escaped !== undefined
                  ? 'escaped'
                  : opaque !== undefined
                    ? 'opaque'
                    : 'dotted';
      return { kind, at, text: token };
    }
  }
  return null;
}

/** `u` and four digits. */
const ESCAPE_LENGTH = 5;

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** An IPv4 address, perhaps with a port behind one more dot; null: it is none. */
export function ipv4Of(dotted: string): { readonly address: string; readonly port: string } | null {
  if (!isDigit(dotted.charCodeAt(0))) {
    return null;
  }
  const [, address, port = ''] = IPV4.exec(dotted) ?? [];
  return address?.split('.').every((octet) => Number(octet) < 256) === true ? { address, port } : null;
}

/** What groups between colons are: a prefix, an IPv6 address, and an IPv4 address at its end; null: a time or the like. */
export function ipv6Of(token: string): { readonly prefix: string; readonly address: string; readonly ipv4: string } | null {
  const prefix = /^IPv6:/i.exec(token)?.[0] ?? '';
  const whole = token.slice(prefix.length);
  const ipv4 = /\d{1,3}(?:\.\d{1,3}){3}$/.exec(whole)?.[0] ?? '';
  const address = whole.slice(0, whole.length - ipv4.length);
  return ipv4 !== '' || address.includes('::') || address.split(':').length === 8 ? { prefix, address, ipv4 } : null;
}

/** Not a path. */
function isOpaque(token: string): boolean {
  return /\d/.test(token) && /[a-z]/.test(token) && /[A-Z]/.test(token) && !token.toLowerCase().split('/').some(isNoId);
}

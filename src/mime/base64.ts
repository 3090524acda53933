/** Base64 (RFC 2045 section 6.8) that arrives line by line, as octets. */

import { lowBytes } from '../text/bytes.ts';

const ALIEN = /[^A-Za-z0-9+/=]/g;
/** What some programs put around the lines. */
const BLANK = /\s+/g;

export class Base64 {
  /** Characters that do not make three octets yet. */
  #held = '';

  /** The octets that are known now, or null where the line is none of base64, whose octets are left out. */
  line(source: string): Uint8Array | null {
    const text = source.replace(BLANK, '');
    const isBroken = text.search(ALIEN) >= 0;
    if (isBroken && /\S[ \t]+\S/.test(source)) {
      // Words, as mailing lists and scanners append them.
      return null;
    }
    const known = this.#held + text.replace(ALIEN, '');
    const end = known.includes('=') ? known.length : known.length - (known.length % 4);
    this.#held = known.slice(end);
    const bytes = octets(known.slice(0, end));
    return isBroken ? null : bytes;
  }

  /** What is left; `whole` is false where characters are missing. */
  end(): { readonly bytes: Uint8Array; readonly whole: boolean } {
    const rest = this.#held;
    this.#held = '';
    return { bytes: octets(rest), whole: rest === '' };
  }
}

function octets(text: string): Uint8Array {
  const characters = text.replaceAll('=', '');
  // One character alone is less than an octet.
  const binary = atob(characters.length % 4 === 1 ? characters.slice(0, -1) : characters);
  return lowBytes(binary);
}

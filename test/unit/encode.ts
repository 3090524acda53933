/** Encodes text in the encodings of exports. */

import type { Encoding } from '../../src/text/encoding.ts';

export function encode(text: string, encoding: Encoding, mark: boolean): Uint8Array {
  const marked = mark ? `\ufeff${text}` : text;
  if (encoding === 'utf-8') {
    return Buffer.from(marked, 'utf8');
  }
  const bytes = Buffer.from(marked, 'utf16le');
  return encoding === 'utf-16be' ? bytes.swap16() : bytes;
}

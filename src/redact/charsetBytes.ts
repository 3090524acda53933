/** Writes text in a character set, for the part of a message that declares it. */

import { openCharset } from '../mime/charset.ts';

const tables = new Map<string, ReadonlyMap<string, readonly number[]> | null>();
const QUESTION_MARK = 0x3f;

/** The text's bytes; null: nothing is known that writes this set. */
export function bytesIn(charset: string | null, text: string): Uint8Array | null {
  const { encoding } = openCharset(charset).decoder;
  if (encoding === 'utf-8') {
    return new TextEncoder().encode(text);
  }
  const table = tableOf(encoding);
  return table === null ? null : Uint8Array.from([...text].flatMap((character) => table.get(character) ?? [QUESTION_MARK]));
}

/** Which bytes each character has, by decoding all bytes and, where they alone make no characters, all pairs. */
function tableOf(encoding: string): ReadonlyMap<string, readonly number[]> | null {
  const known = tables.get(encoding);
  if (known !== undefined) {
    return known;
  }
  const table = /^(?:utf-16|iso-2022)/.test(encoding) ? null : makeTable(encoding);
  tables.set(encoding, table);
  return table;
}

function makeTable(encoding: string): ReadonlyMap<string, readonly number[]> {
  const table = new Map<string, readonly number[]>();
  const decoder = new TextDecoder(encoding);
  const leads: number[] = [];
  const add = (bytes: readonly number[]): boolean => {
    const text = decoder.decode(Uint8Array.from(bytes));
    const isOne = [...text].length === 1 && text !== '\ufffd';
    if (isOne && !table.has(text)) {
      table.set(text, bytes);
    }
    return isOne;
  };
  for (let byte = 0; byte < 256; byte++) {
    if (!add([byte])) {
      leads.push(byte);
    }
  }
  for (const lead of leads) {
    for (let trail = 0x30; trail < 256; trail++) {
      add([lead, trail]);
    }
  }
  return table;
}

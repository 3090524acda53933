/** `Content-Type` and fields of its kind (RFC 2045 section 5.1), their parameters as RFC 2231 continues and encodes them. */

import { openCharset } from './charset.ts';

export interface ContentType {
  /** Lower case, `text/plain` where the field is missing or unreadable. */
  readonly type: string;
  /** Of a multipart; null elsewhere. */
  readonly boundary: string | null;
  /** As written; null where it is not said. */
  readonly charset: string | null;
  /** By name in lower case. */
  readonly parameters: ReadonlyMap<string, string>;
}

const TYPE = /^\s*([\w!#$&^.+-]+\/[\w!#$&^.+-]+)/;
const PARAMETER = /;\s{0,40}([\w!#$&^.+%'-]{1,60}?)(?:\*(\d{1,3}))?(\*)?\s{0,40}=\s{0,40}(?:"((?:[^"\\]|\\.)*)"|([^\s;"]*))/g;
/** Maximum part of a field that is searched, UTF-16 code units. */
const MAX_FIELD = 20_000;

/** Reads the unfolded value of the field. */
export function readContentType(value: string | undefined): ContentType {
  const type = TYPE.exec(value ?? '')?.[1]?.toLowerCase() ?? 'text/plain';
  const parameters = readParameters(value ?? '');
  return {
    type,
    boundary: type.startsWith('multipart/') ? (parameters.get('boundary') ?? null) : null,
    charset: parameters.get('charset') ?? null,
    parameters,
  };
}

/** The parameters of an unfolded value, by name in lower case; of two with one name the first. */
export function readParameters(value: string): ReadonlyMap<string, string> {
  const parameters = new Map<string, string>();
  if (!value.includes(';')) {
    return parameters;
  }
  /** RFC 2231 section 3: the sections of one value. */
  const sections = new Map<string, { readonly index: number; readonly encoded: boolean; readonly text: string }[]>();
  for (const [, name = '', index, star, quoted, plain] of value.slice(0, MAX_FIELD).matchAll(PARAMETER)) {
    const key = name.toLowerCase();
    const text = quoted?.replace(/\\(.)/g, '$1') ?? plain ?? '';
    if (index !== undefined || star !== undefined) {
      const list = sections.get(key) ?? [];
      list.push({ index: Number(index ?? 0), encoded: star !== undefined, text });
      sections.set(key, list);
    } else if (!parameters.has(key)) {
      parameters.set(key, text);
    }
  }
  for (const [key, list] of sections) {
    parameters.set(key, joinSections(list));
  }
  return parameters;
}

/** RFC 2231 section 4: the first section names the character set, `utf-8'ru'%D0%B0`. */
function joinSections(list: readonly { readonly index: number; readonly encoded: boolean; readonly text: string }[]): string {
  const sorted = [...list].sort((a, b) => a.index - b.index);
  const [, charset, first] = (sorted[0]?.encoded ? /^([^']*)'[^']*'(.*)$/.exec(sorted[0].text) : null) ?? [];
  const bytes = sorted.flatMap(({ encoded, text }, index): readonly number[] => {
    const content = index === 0 ? (first ?? text) : text;
    return encoded ? percentBytes(content) : [...new TextEncoder().encode(content)];
  });
  return openCharset(charset ?? null).decoder.decode(new Uint8Array(bytes));
}

function percentBytes(text: string): number[] {
  const bytes: number[] = [];
  for (const [piece, hex] of text.matchAll(/%([0-9A-Fa-f]{2})|[^%]+|%/g)) {
    if (hex === undefined) {
      bytes.push(...new TextEncoder().encode(piece));
    } else {
      bytes.push(Number.parseInt(hex, 16));
    }
  }
  return bytes;
}

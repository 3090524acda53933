/** Rich text of Outlook's messages: unpacked (MS-OXRTFCP), and as plain text (RTF 1.9.1; MS-OXRTFEX where it was HTML). */

import { wordTable } from '../../text/wordTable.ts';
import { decodeCodePage } from '../codePage.ts';
import { uint32At } from './compoundFile.ts';

const COMPRESSED = 0x75465a4c;
const UNCOMPRESSED = 0x414c454d;
const HEADER_BYTES = 16;
const DICTIONARY =
  '{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript \\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx';
const WINDOW = 4096;

/** The bytes of PR_RTF_COMPRESSED unpacked, up to `limit`; null where they are none. `whole`: nothing is missing. */
export function unpackRichText(
  packed: Uint8Array,
  limit: number,
): { readonly bytes: Uint8Array; readonly whole: boolean } | null {
  const rawSize = uint32At(packed, 4);
  const kind = uint32At(packed, 8);
  if (packed.length < HEADER_BYTES || (kind !== COMPRESSED && kind !== UNCOMPRESSED)) {
    return null;
  }
  if (kind === UNCOMPRESSED) {
    const bytes = packed.subarray(HEADER_BYTES, HEADER_BYTES + Math.min(rawSize, limit));
    return { bytes, whole: bytes.length === rawSize };
  }
  // One reference of two bytes gives 17 at most: what the header announces beyond that is not there.
  const out = new Uint8Array(Math.min(rawSize, limit, packed.length * 9));
  const window = new Uint8Array(WINDOW);
  for (let i = 0; i < DICTIONARY.length; i++) {
    window[i] = DICTIONARY.charCodeAt(i);
  }
  let write = DICTIONARY.length;
  let length = 0;
  let at = HEADER_BYTES;
  const put = (byte: number): void => {
    window[write] = byte;
    write = (write + 1) % WINDOW;
    out[length++] = byte;
  };
  while (at < packed.length && length < out.length) {
    const control = packed[at++] ?? 0;
    for (let bit = 0; bit < 8 && at < packed.length && length < out.length; bit++) {
      if ((control & (1 << bit)) === 0) {
        put(packed[at++] ?? 0);
        continue;
      }
      const token = ((packed[at] ?? 0) << 8) | (packed[at + 1] ?? 0);
      at += 2;
      let read = token >> 4;
      if (read === write) {
        return { bytes: out.subarray(0, length), whole: length === rawSize };
      }
      for (let rest = (token & 15) + 2; rest > 0 && length < out.length; rest--) {
        put(window[read] ?? 0);
        read = (read + 1) % WINDOW;
      }
    }
  }
  return { bytes: out.subarray(0, length), whole: length === rawSize };
}

/** Groups nested deeper than this are read as their parent. */
const MAX_GROUPS = 1000;
/** Groups that hold no text of the message. */
const silentGroups = new Set([
  ...['colortbl', 'stylesheet', 'info', 'pict', 'object', 'header', 'headerl', 'headerr', 'headerf', 'footer', 'footerl'],
  ...[
    'footerr',
    'footerf',
    'themedata',
    'colorschememapping',
    'listtable',
    'listoverridetable',
    'revtbl',
    'rsidtbl',
    'datastore',
  ],
  ...['generator', 'xmlnstbl', 'filetbl', 'fldinst', 'bkmkstart', 'bkmkend'],
]);
/** Control words that mean text. */
const textWords: Readonly<Record<string, string>> = wordTable({
  par: '\n',
  line: '\n',
  sect: '\n',
  page: '\n',
  row: '\n',
  tab: '\t',
  cell: '\t',
  emdash: '\u2014',
  endash: '\u2013',
  bullet: '\u2022',
  lquote: '\u2018',
  rquote: '\u2019',
  ldblquote: '\u201c',
  rdblquote: '\u201d',
});
/** `\fcharset` to code page. */
const charsets: Readonly<Record<number, number>> = {
  77: 10000,
  128: 932,
  129: 949,
  134: 936,
  136: 950,
  161: 1253,
  162: 1254,
  163: 1258,
  177: 1255,
  178: 1256,
  186: 1257,
  204: 1251,
  222: 874,
  238: 1250,
};
const TOKEN = /\\([a-z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-f]{2})|\\(\r\n|[\s\S])|([{}])|[^\\{}\r\n]+/gi;

interface Group {
  silent: boolean;
  fonts: boolean;
  /** Code page of octets, by the font. */
  codePage: number;
  /** Number of characters that follow one given as a number and stand in for it. */
  skip: number;
}

/** The text of RTF; `known` is false where a code page is not. */
export function richTextWords(bytes: Uint8Array): { readonly text: string; readonly known: boolean } {
  const source = new TextDecoder('windows-1252').decode(bytes);
  const words: string[] = [];
  const octets: number[] = [];
  const fonts = new Map<number, number>();
  const groups: Group[] = [];
  let group: Group = { silent: false, fonts: false, codePage: 1252, skip: 1 };
  let mainCodePage = 1252;
  let font = 0;
  let toSkip = 0;
  let known = true;
  let starred = false;
  const flush = (): void => {
    if (octets.length > 0) {
      const decoded = decodeCodePage(Uint8Array.from(octets), group.codePage);
      words.push(decoded.text);
      known &&= decoded.known;
      octets.length = 0;
    }
  };
  const say = (text: string): void => {
    const rest = text.slice(Math.min(toSkip, text.length));
    toSkip -= text.length - rest.length;
    if (!group.silent && !group.fonts) {
      flush();
      words.push(rest);
    }
  };
  for (const match of source.matchAll(TOKEN)) {
    const [token, word, number, hex, symbol, brace] = match;
    const value = number === undefined ? null : Number(number);
    const wasStarred: boolean = starred;
    starred = symbol === '*';
    if (brace === '{') {
      flush();
      if (groups.length < MAX_GROUPS) {
        groups.push(group);
        group = { ...group };
      }
    } else if (brace === '}') {
      flush();
      group = groups.pop() ?? group;
    } else if (hex !== undefined) {
      if (toSkip > 0) {
        toSkip--;
      } else if (!group.silent && !group.fonts) {
        octets.push(Number.parseInt(hex, 16));
      }
    } else if (symbol !== undefined) {
      if (/[\\{}]/.test(symbol)) {
        say(symbol);
      } else if (symbol === '~' || symbol === '_') {
        say(symbol === '~' ? ' ' : '-');
      } else if (/[\r\n]/.test(symbol)) {
        say('\n');
      }
    } else if (word === undefined) {
      say(token);
    } else if (word === 'fonttbl') {
      group.fonts = true;
    } else if (silentGroups.has(word) || wasStarred) {
      group.silent = true;
    } else if (word === 'ansicpg' && value !== null) {
      mainCodePage = value;
      group.codePage = value;
    } else if (word === 'fcharset' && value !== null) {
      fonts.set(font, charsets[value] ?? mainCodePage);
    } else if (word === 'f' && value !== null) {
      flush();
      font = value;
      group.codePage = fonts.get(value) ?? mainCodePage;
    } else if (word === 'plain') {
      flush();
      group.codePage = mainCodePage;
    } else if (word === 'uc' && value !== null) {
      group.skip = Math.min(Math.max(value, 0), 10);
    } else if (word === 'u' && value !== null) {
      toSkip = 0;
      say(String.fromCharCode(value & 0xffff));
      toSkip = group.skip;
    } else if (textWords[word] !== undefined) {
      toSkip = 0;
      say(textWords[word]);
    }
  }
  flush();
  return { text: words.join(''), known };
}

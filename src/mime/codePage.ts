/** Windows code pages, by which Outlook says how text is encoded, to what the platform's decoder knows. */

/** Those whose name does not follow from their number. */
const labels: Readonly<Record<number, string>> = {
  708: 'iso-8859-6',
  866: 'ibm866',
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  1200: 'utf-16le',
  1201: 'utf-16be',
  10000: 'macintosh',
  10007: 'x-mac-cyrillic',
  20127: 'windows-1252',
  20866: 'koi8-r',
  20932: 'euc-jp',
  20936: 'gbk',
  20949: 'euc-kr',
  21866: 'koi8-u',
  38598: 'iso-8859-8-i',
  50220: 'iso-2022-jp',
  50221: 'iso-2022-jp',
  50222: 'iso-2022-jp',
  51932: 'euc-jp',
  51936: 'gbk',
  51949: 'euc-kr',
  54936: 'gb18030',
  65001: 'utf-8',
};

/** A decoder's name for a code page, or null. */
function labelOf(codePage: number): string | null {
  if (codePage >= 1250 && codePage <= 1258) {
    return `windows-${codePage}`;
  }
  if (codePage > 28590 && codePage < 28607) {
    return `iso-8859-${codePage - 28590}`;
  }
  return labels[codePage] ?? null;
}

/** The code page of languages other than Western European ones, by the lower ten bits of their locale. */
const codePagesOfLanguages: readonly (readonly [number, readonly number[]])[] = [
  [1250, [0x05, 0x0e, 0x15, 0x18, 0x1a, 0x1b, 0x1c, 0x24]],
  [1251, [0x02, 0x19, 0x22, 0x23, 0x2f]],
  [1253, [0x08]],
  [1254, [0x1f, 0x2c]],
  [1255, [0x0d]],
  [1256, [0x01, 0x20, 0x29]],
  [1257, [0x25, 0x26, 0x27]],
  [1258, [0x2a]],
  [874, [0x1e]],
  [932, [0x11]],
  [936, [0x04]],
  [949, [0x12]],
];
/** Taiwan, Hong Kong, Macao. */
const traditionalChinese: readonly number[] = [0x0404, 0x0c04, 0x1404];

/** The code page of a Windows locale (MS-LCID). */
export function codePageOfLocale(locale: number): number {
  if (traditionalChinese.includes(locale)) {
    return 950;
  }
  return codePagesOfLanguages.find(([, languages]) => languages.includes(locale & 0x3ff))?.[0] ?? 1252;
}

/** Decodes bytes of a code page; `known` is false where the platform has none for it and windows-1252 was taken. */
export function decodeCodePage(bytes: Uint8Array, codePage: number): { readonly text: string; readonly known: boolean } {
  const label = labelOf(codePage);
  try {
    return { text: new TextDecoder(label ?? 'windows-1252').decode(bytes), known: label !== null };
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), known: false };
  }
}

/** Decodes bytes as UTF-8 where they are that, by their mark as UTF-16, else in the code page. */
export function decodeGuessed(bytes: Uint8Array, codePage: number): string {
  const mark = (bytes[0] ?? 0) | ((bytes[1] ?? 0) << 8);
  if (mark === 0xfeff || mark === 0xfffe) {
    return new TextDecoder(mark === 0xfeff ? 'utf-16le' : 'utf-16be').decode(bytes);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decodeCodePage(bytes, codePage).text;
  }
}

/** Character sets of parts, through the platform's `TextDecoder`. */

import { wordTable } from '../text/wordTable.ts';

/** What names no set of its own is read as UTF-8, of which ASCII is a part. */
const ASCII = /^(?:us-ascii|ascii|ansi_x3\.4-1968|unknown-8bit|x-unknown|8bit|default|)$/i;
/** Names in mail that the Encoding Standard does not list. */
const others: Readonly<Record<string, string>> = wordTable({
  cp1250: 'windows-1250',
  cp1251: 'windows-1251',
  cp1252: 'windows-1252',
  cp932: 'shift_jis',
  cp936: 'gbk',
  cp949: 'euc-kr',
  cp950: 'big5',
  utf8: 'utf-8',
});

/** A decoder for a `charset` parameter; UTF-8 where nothing knows the name, and then `known` is false. */
export function openCharset(name: string | null): { readonly decoder: TextDecoder; readonly known: boolean } {
  const label = (name ?? '').trim().toLowerCase();
  try {
    return { decoder: new TextDecoder(ASCII.test(label) ? 'utf-8' : (others[label] ?? label)), known: true };
  } catch {
    return { decoder: new TextDecoder(), known: false };
  }
}

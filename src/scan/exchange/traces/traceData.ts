/** The `Data` of a trace's event: `<root><MEP Name="ConnectorId" String="…"/>…</root>`, each value with its place. */

import { wordTable } from '../../../text/wordTable.ts';
import type { Passage } from '../../replies/passage.ts';

export interface DataValue {
  /** The name, in lower case. */
  readonly name: string;
  /** `string`, `integer`, `long`, `blob`, `double`, `bool`, `datetime`. */
  readonly type: string;
  /** As written in the file. */
  readonly passage: Passage;
}

// In a delimited file the quotes are doubled. A list is wrapped at any space.
const ITEM = /<MEP\s{1,20}Name=("{1,2}|')([^"'<>]{1,80})\1\s{1,200}(\w{1,20})=\1/gi;

/** The values in their order; one that is cut off extends to the end. */
export function readData(data: Passage): DataValue[] {
  const { text } = data;
  return [...text.matchAll(ITEM)].map((item) => {
    const [all, quote = '"', name = '', type = ''] = item;
    const from = item.index + all.length;
    const end = text.indexOf(quote, from);
    return {
      name: name.toLowerCase(),
      type: type.toLowerCase(),
      passage: data.slice(from, end < 0 ? text.length : end),
    };
  });
}

const entities: Readonly<Record<string, string>> = wordTable({ lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' });

/** The text of the first of the named values that has one, or null. */
export function textIn(values: readonly DataValue[], ...names: readonly string[]): string | null {
  for (const name of names) {
    const text = values.find((value) => value.name === name)?.passage.text.trim();
    if (text !== undefined && text !== '') {
      return text.replace(/&(lt|gt|quot|apos|amp);/g, (_entity, word: string) => entities[word] ?? '');
    }
  }
  return null;
}

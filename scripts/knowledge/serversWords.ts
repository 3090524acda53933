/** Gathers, for masking, the words and hosts that the knowledge has from servers. */

import { type Catalogue, type Row, type TableName, withoutId } from './catalogue.ts';

const WORD = /[\p{L}\p{N}]+/gu;
const HOST = /(?:[a-z\d_-]+\.)+[a-z]{2,24}(?![\w-])/gi;
/** Ends of names in the texts that are no hosts: files, and the parts of a name that anybody has. */
const NO_DOMAIN = /\.(?:asp|aspx|html?|php|py|exe|dll|cfg?|db|co)$/i;

export interface ServersWords {
  /** In lower case. */
  readonly words: readonly string[];
  /** In lower case, without the labels before them that anybody has. */
  readonly hosts: readonly string[];
}

export function gatherServersWords({ rows, generalWords, outcomeWords, blockLists }: Catalogue): ServersWords {
  const words = new Set<string>();
  const hosts = new Set<string>();
  const rowsOf = (table: TableName): readonly Row['value'][] => [...rows[table].values()].map(({ value }) => withoutId(value));
  const speakers = [...rows.authorities.values()].filter(({ value }) => value.hosts !== undefined || value.words !== undefined);
  const texts = [
    [...generalWords.values()].map(({ value }) => value),
    [...outcomeWords.values()],
    ...(['entries', 'causes', 'tokens'] as const).map(rowsOf),
    speakers.map(({ id, value }) => [id, value.hosts, value.words]),
    blockLists,
  ];
  for (const text of stringsIn(texts)) {
    for (const [word] of text.matchAll(WORD)) {
      words.add(word.toLowerCase());
    }
    for (const [host] of text.matchAll(HOST)) {
      if (/[a-z]\.[a-z]{2,6}$/.test(host) && !NO_DOMAIN.test(host)) {
        hosts.add(host.replace(/^(?:www|https?)\./, ''));
      }
    }
  }
  for (const { value } of speakers) {
    for (const host of (value.hosts ?? []) as readonly string[]) {
      hosts.add(host);
    }
  }
  return { words: [...words].sort(), hosts: [...hosts].sort() };
}

function* stringsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') {
    yield value;
  } else if (typeof value === 'object' && value !== null) {
    for (const one of Object.values(value)) {
      yield* stringsIn(one);
    }
  }
}

/** The entries of the catalogue, and the index by which they are found. */

import type { Reason } from '../ids/reason.ts';
import type { EntryRow, Guidance, Identity } from './entry.ts';
import { authorityIn, codeIn } from './entryId.ts';
import type { Authority, EntryId, MeaningId } from './generated/ids.ts';
import { entries, meanings } from './generated/rows.ts';
import { type Literal, literalsOf } from './literal.ts';

/** An entry with its guidance, its own or its meaning's. */
export interface Entry extends Identity, Guidance {
  readonly id: EntryId;
  readonly authority: Authority;
  /**
   * RFC 3463 enhanced status code, `class.subject.detail`; `X.1.1` in any class, `5.7.606-649` for a range of details, `4.x.x` for
   * a whole class; null: told by its replies or its texts alone.
   */
  readonly code: string | null;
  /** The meaning whose words it has; null: it has its own. */
  readonly meaning: MeaningId | null;
}

function resolve(id: EntryId, row: EntryRow): Entry {
  const told = { id, authority: authorityIn(id), code: codeIn(id) };
  return 'meaning' in row ? { ...meanings[row.meaning], ...row, ...told } : { ...row, ...told, meaning: null };
}

/** The entries, by what identifies them. */
interface Index {
  readonly all: ReadonlyMap<EntryId, Entry>;
  /** By exact code. */
  readonly byCode: ReadonlyMap<string, readonly Entry[]>;
  /** By class and subject: ranges of details, the narrowest first. */
  readonly ranges: ReadonlyMap<string, readonly { readonly from: number; readonly to: number; readonly entry: Entry }[]>;
  /**
   * By reply: those identified by replies and texts; under an empty key, those identified by their texts alone, and under `ALONE` those
   * whose texts count only without a number.
   */
  readonly byReply: ReadonlyMap<string, readonly Entry[]>;
  /** By the reason that general words tell: entries for some of these words (`words/connection/refused`). */
  readonly byReason: ReadonlyMap<Reason, readonly Literal[]>;
}

let index: Index | undefined;

/** Made when it is first needed. */
export function indexed(): Index {
  if (index !== undefined) {
    return index;
  }
  const all = new Map<EntryId, Entry>();
  const byCode = new Map<string, Entry[]>();
  const byReply = new Map<string, Entry[]>();
  const ranges = new Map<string, { from: number; to: number; entry: Entry }[]>();
  const ofWords = new Map<Reason, Entry[]>();
  for (const [id, row] of Object.entries(entries) as [EntryId, EntryRow][]) {
    const entry = resolve(id, row);
    all.set(id, entry);
    const range = RANGE.exec(entry.code ?? '');
    if (entry.family === true || isByStrings(entry)) {
      continue;
    }
    if (entry.authority === 'words') {
      push(ofWords, entry.reason ?? 'unknown', entry);
    } else if (entry.code === null) {
      const words = entry.alone === true ? ALONE : '';
      for (const reply of entry.replies.length === 0 ? [words] : entry.replies) {
        push(byReply, reply, entry);
      }
    } else if (range === null) {
      push(byCode, entry.code, entry);
    } else {
      push(ranges, range[1] ?? '', { from: Number(range[2]), to: Number(range[3]), entry });
    }
  }
  for (const ofSubject of ranges.values()) {
    ofSubject.sort((a, b) => a.to - a.from - (b.to - b.from));
  }
  const byReason = new Map([...ofWords].map(([reason, candidates]) => [reason, literalsOf(candidates, null)]));
  index = { all, byCode, byReply, ranges, byReason };
  return index;
}

/** Whether reason strings alone tell it (`reasonStrings.ts`). */
function isByStrings({ code, replies, texts, strings }: Entry): boolean {
  return code === null && replies.length === 0 && texts === undefined && strings !== undefined;
}

export const ALONE = 'alone';

const RANGE = /^(\d\.\d+)\.(\d+)-(\d+)$/;

function push<Key, Item>(map: Map<Key, Item[]>, key: Key, item: Item): void {
  const list = map.get(key);
  if (list === undefined) {
    map.set(key, [item]);
  } else {
    list.push(item);
  }
}

/** Every entry, in the catalogue's order. */
export function everyEntry(): readonly Entry[] {
  return [...indexed().all.values()];
}

/** Every entry that a code can mean: first those that name it, then ranges, then the standard's. */
export function entriesOf(code: string): readonly Entry[] {
  return [...(indexed().byCode.get(code) ?? []), ...rangesOf(code), ...(indexed().byCode.get(inAnyClass(code)) ?? [])];
}

/** Every entry that a reply code without an enhanced one can mean. */
export function entriesOfReply(reply: string): readonly Entry[] {
  return indexed().byReply.get(reply) ?? [];
}

/** Whether a text is the id of an entry. */
export function isEntryId(text: string): text is EntryId {
  return Object.hasOwn(entries, text);
}

/** The entry with this id. */
export function entryOf(id: EntryId): Entry {
  return indexed().all.get(id) ?? resolve(id, entries[id]);
}

/** The entry of words that tell a reason; null if the words tell none. */
export function entryOfReason(reason: Reason): Entry | null {
  const id = `words/${reason}`;
  return isEntryId(id) ? entryOf(id) : null;
}

export function rangesOf(code: string): Entry[] {
  const [digit, subject, detail] = code.split('.');
  const ofSubject = indexed().ranges.get(`${digit}.${subject}`) ?? [];
  return ofSubject.filter(({ from, to }) => from <= Number(detail) && Number(detail) <= to).map(({ entry }) => entry);
}

/** `X.1.1` for `5.1.1`. */
export function inAnyClass(code: string): string {
  return `X${code.slice(1)}`;
}

/** Puts lists in order and looks things up in ordered ones. */

/** The index of the first item that fits, if all after it fit too; the length if none does. */
export function firstIndex<Item>(items: readonly Item[], fits: (item: Item) => boolean): number {
  let from = 0;
  let to = items.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    const item = items[middle];
    if (item !== undefined && fits(item)) {
      to = middle;
    } else {
      from = middle + 1;
    }
  }
  return from;
}

/** The items by key; the keys are in the order in which they first appear. */
export function groupBy<Item, Key extends string>(
  items: Iterable<Item>,
  keyOf: (item: Item) => Key,
): ReadonlyMap<Key, readonly Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    listUnder(groups, keyOf(item)).push(item);
  }
  return groups;
}

/** The list under a key, made if there is none. */
export function listUnder<Item, Key>(lists: Map<Key, Item[]>, key: Key): Item[] {
  let list = lists.get(key);
  if (list === undefined) {
    list = [];
    lists.set(key, list);
  }
  return list;
}

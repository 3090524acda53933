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
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) {
      groups.set(key, [item]);
    } else {
      group.push(item);
    }
  }
  return groups;
}

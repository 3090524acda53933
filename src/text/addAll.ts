/** Appends a list to another. */

/** Appends without `push(...more)`, which puts every element on the stack: a hostile file has more than fit there. */
export function addAll<Item>(list: Item[], more: readonly Item[]): void {
  for (const item of more) {
    list.push(item);
  }
}

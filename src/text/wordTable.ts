/** Tables that are asked for words of a log: every other object also has an answer to `constructor` and `__proto__`. */

/** A table that has its rows and nothing else. */
export function wordTable<Value>(rows: Readonly<Record<string, Value>>): Readonly<Record<string, Value>> {
  return Object.freeze(Object.assign<object, Readonly<Record<string, Value>>>(Object.create(null) as object, rows));
}

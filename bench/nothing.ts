/** A stand-in for an editor: it can be read, called, and extended like anything, and does nothing. */

/** @param known members that it really has */
export function nothing(known: Readonly<Record<string, unknown>> = {}): unknown {
  const members = new Map<string | symbol, unknown>([
    ...Object.entries(known),
    // It is not a promise, has no items, and is an empty string.
    ['then', undefined],
    [Symbol.iterator, () => [].values()],
    [Symbol.toPrimitive, () => ''],
  ]);
  return new Proxy(class {}, {
    get(target, name) {
      if (name === 'prototype') {
        return target.prototype;
      }
      if (!members.has(name)) {
        members.set(name, nothing());
      }
      return members.get(name);
    },
    set(_target, name, value) {
      members.set(name, value);
      return true;
    },
    apply: () => nothing(),
    construct: (target, _args, created) =>
      created.prototype === target.prototype ? (nothing() as object) : Reflect.construct(target, [], created),
  });
}

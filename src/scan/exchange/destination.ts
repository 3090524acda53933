/** Whether two sessions lead to one destination, by the address and the names of the other side. */

export interface Destination {
  readonly ip: string | null;
  readonly names: readonly string[];
}

/** Whether a later session leads where an earlier one should have led; true where nothing of the earlier one is known. */
export function isOfSameDestination(before: Destination, after: Destination): boolean {
  return (
    before.names.length === 0 ||
    (before.ip !== null && before.ip === after.ip) ||
    before.names.some((name) => after.names.some((other) => isRelated(name.toLowerCase(), other.toLowerCase())))
  );
}

/** Whether one name is the other, is below it, or stands beside it: `mx1.fabrikam.com` and `fabrikam.com` or `mx2.fabrikam.com`. */
function isRelated(name: string, other: string): boolean {
  return name === other || name.endsWith(`.${other}`) || other.endsWith(`.${name}`) || isBeside(name, other);
}

function isBeside(name: string, other: string): boolean {
  const domain = name.slice(name.indexOf('.') + 1);
  return domain.includes('.') && domain === other.slice(other.indexOf('.') + 1);
}

/** Dates of mail headers (RFC 5322 section 3.3). */

/** Maximum length of a date, UTF-16 code units. */
const MAX_DATE = 100;
/** A zone at the end of a date, the obsolete names included. */
const ZONE = /(?:[+-]\d\d:?\d\d|[\d\s](?:Z|UTC?|GMT|[ECMP][SD]T))$/;

/** RFC 5322 dates as ISO 8601 in UTC; what cannot be read, or tells no offset, stays as written. */
export function readDate(value: string | null): string | null {
  if (value === null) {
    return null;
  }
  const date = value.length > MAX_DATE ? '' : value.replace(/\([^()]*\)$/, '').trim();
  const time = ZONE.test(date) ? Date.parse(date) : Number.NaN;
  return Number.isNaN(time) ? value : new Date(time).toISOString().replace('.000Z', 'Z');
}

/** The way of a message from server to server, by the `Received` fields that each puts above those before (RFC 5321 section 4.4). */

import { readDate } from '../text/times/mailDate.ts';

export interface Hop {
  /** The names as the servers gave them; null where the field does not say. */
  readonly from: string | null;
  readonly by: string | null;
  /** `ESMTPS`, `Microsoft SMTP Server`. */
  readonly protocol: string | null;
  /** `TLS1_3`; null: not said. */
  readonly tls: string | null;
  /** ISO 8601 in UTC; null where it cannot be read. */
  readonly time: string | null;
  /** Seconds since the hop before, negative where their clocks differ; null where one of the times cannot be read, and for the first. */
  readonly delay: number | null;
}

/** Maximum length of a value, UTF-16 code units; longer ones are cut. */
const MAX_VALUE = 4000;
/** Maximum hops: a message with more has gone in circles. */
export const MAX_HOPS = 200;

const FROM = /^\s*from\s+([^\s;]{1,255})/i;
const BY = /(?:^|\s)by\s+([^\s;]{1,255})/i;
const WITH = /(?:^|\s)with\s+([^\s;]{1,80}(?:\s+(?!(?:id|for|via|by|from|tls)\b)[^\s;]{1,80}){0,5})/i;
const TLS = /\b(?:version=|using )?(TLS ?v?\d(?:[._]\d)?)\b/i;

/** The hops in the order in which the message took them; `values` are those of the fields from the top of the header. */
export function readHops(values: readonly string[]): readonly Hop[] {
  const hops: Hop[] = [];
  for (const value of values.slice(-MAX_HOPS).reverse()) {
    const hop = readHop(value.slice(0, MAX_VALUE));
    const before = hops.at(-1)?.time ?? null;
    const delay = hop.time === null || before === null ? null : (Date.parse(hop.time) - Date.parse(before)) / 1000;
    hops.push({ ...hop, delay });
  }
  return hops;
}

/** The hop that took longest; null where none took any time. */
export function slowestHop(hops: readonly Hop[]): Hop | null {
  const slow = hops.filter(({ delay }) => delay !== null && delay > 0);
  return slow.length === 0 ? null : slow.reduce((a, b) => ((b.delay ?? 0) > (a.delay ?? 0) ? b : a));
}

/** Seconds from the first hop to the last; null where one of these times cannot be read, or they are one hop. */
export function totalDelay(hops: readonly Hop[]): number | null {
  const [first, last] = [hops[0]?.time ?? null, hops.at(-1)?.time ?? null];
  return hops.length < 2 || first === null || last === null ? null : (Date.parse(last) - Date.parse(first)) / 1000;
}

function readHop(value: string): Omit<Hop, 'delay'> {
  const plain = withoutComments(value);
  const end = plain.lastIndexOf(';');
  const date = end < 0 ? null : readDate(plain.slice(end + 1).trim());
  const words = end < 0 ? plain : plain.slice(0, end);
  return {
    from: FROM.exec(words)?.[1] ?? null,
    by: BY.exec(words)?.[1] ?? null,
    protocol: WITH.exec(words)?.[1]?.replace(/\s+/g, ' ') ?? null,
    tls:
      TLS.exec(value)?.[1]
        ?.replace(/^TLS ?v?/i, 'TLS ')
        .replace('_', '.') ?? null,
    time: date !== null && /Z$/.test(date) && !Number.isNaN(Date.parse(date)) ? date : null,
  };
}

/** Comments may be nested (RFC 5322 section 3.2.2); one that is not closed is left as it is. */
function withoutComments(value: string): string {
  let text = '';
  let depth = 0;
  let open = 0;
  let kept = 0;
  for (let at = 0; at < value.length; at++) {
    if (value[at] === '(') {
      if (depth === 0) {
        open = at;
      }
      depth++;
    } else if (value[at] === ')' && depth > 0) {
      depth--;
      if (depth === 0) {
        text += `${value.slice(kept, open)} `;
        kept = at + 1;
      }
    }
  }
  return text + value.slice(kept);
}

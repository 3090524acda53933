/** Finds mail addresses in running text, in time linear in its length. */

/** An address and where it begins in the text, UTF-16 code units. */
export interface FoundAddress {
  readonly address: string;
  readonly offset: number;
}

/** Maximum length of a local part, UTF-16 code units: more than RFC 5321 allows, for the encapsulated addresses of Exchange (`IMCEAEX-…`). */
const MAX_LOCAL = 512;
/** Maximum length of a domain, UTF-16 code units (RFC 5321 section 4.5.3.1.2). */
const MAX_DOMAIN = 255;
const LOCAL_END = /[^\s<>"'`();:,=[\]|@]/;
const LOCAL_OF_EXCHANGE = /[^\s<>"'`();:,[\]|@]/;
const DOMAIN = /^[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?/;

/** The addresses of a text, in order. */
export function findAddresses(text: string): FoundAddress[] {
  const found: FoundAddress[] = [];
  let from = 0;
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const domain = DOMAIN.exec(text.slice(at + 1, at + 1 + MAX_DOMAIN))?.[0];
    const offset = domain === undefined ? at : localStart(text, at, from);
    if (domain !== undefined && offset < at) {
      found.push({ address: text.slice(offset, at + 1 + domain.length), offset });
      from = at + 1 + domain.length;
    }
  }
  return found;
}

/** `to=user@example.org` is a field; `IMCEAEX-_o=Contoso…@example.org` is one address. */
function localStart(text: string, at: number, from: number): number {
  const limit = Math.max(from, at - MAX_LOCAL);
  const run = (allowed: RegExp): number => {
    let start = at;
    while (start > limit && allowed.test(text[start - 1] ?? '')) {
      start--;
    }
    return start;
  };
  const start = run(LOCAL_OF_EXCHANGE);
  return text.startsWith('IMCEA', start) ? start : run(LOCAL_END);
}

/** Whose a domain is: the part of a name that somebody has registered. */

/** What countries call their own parts for firms, universities, offices and so on: `co.uk`, `com.au`, `ac.jp`. */
const SECOND_LEVEL = /^(?:ac|co|com|edu|gob|gouv|gov|go|govt|gr|info|ltd|mil|ne|net|nhs|nic|nom|or|org|plc|sch)$/;
const NAME = /^(?:[a-z\d_](?:[a-z\d_-]*[a-z\d_])?\.)+[a-z][a-z\d-]*[a-z\d]$/;

/** The domain of an address; null if it has none. */
export function domainOf(address: string | null): string | null {
  const at = address?.lastIndexOf('@') ?? -1;
  return address === null || at < 0 ? null : address.slice(at + 1) || null;
}

/** The registered domain of a host or domain, `contoso.co.uk` of `mx1.contoso.co.uk`; null for anything else. */
export function organisationOf(name: string | null): string | null {
  const host = name?.toLowerCase().replace(/\.$/, '') ?? '';
  if (!NAME.test(host)) {
    return null;
  }
  const labels = host.split('.');
  const [last = '', second = ''] = [labels.at(-1), labels.at(-2)];
  const length = last.length === 2 && SECOND_LEVEL.test(second) ? 3 : 2;
  return labels.length < length ? null : labels.slice(-length).join('.');
}

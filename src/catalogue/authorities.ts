/** Who documents or issues a code; the first part of an entry's id. Any room may import it. */

import type { Authority } from './generated/ids.ts';
import { consumerProviders, standardAuthorities } from './generated/rows.ts';

/** Authorities that are nobody in particular: standards, and block lists that many servers query. */
export const standards: ReadonlySet<Authority> = new Set(standardAuthorities);

/** Exchange's documentation, online and on premises. */
export const exchangeAuthorities: ReadonlySet<Authority> = new Set(['exchange-online', 'exchange-server']);

/**
 * Whether a provider's mailbox is one of private people, who have no administrators.
 * @param domain of the mailbox; null: it is not known
 */
export function isOfConsumers(provider: Authority | null, domain: string | null): boolean {
  const domains = provider === null ? undefined : consumerProviders[provider];
  return domains === true || (domains !== undefined && (domain === null || domains.includes(domain.toLowerCase())));
}

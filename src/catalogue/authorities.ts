/** Who documents or issues a code; the first part of an entry's id. Any room may import it. */

import type { Authority } from './generated/ids.ts';
import { standardAuthorities } from './generated/rows.ts';

/** Authorities that are nobody in particular: standards, and block lists that many servers query. */
export const standards: ReadonlySet<Authority> = new Set(standardAuthorities);

/** Exchange's documentation, online and on premises. */
export const exchangeAuthorities: ReadonlySet<Authority> = new Set(['exchange-online', 'exchange-server']);

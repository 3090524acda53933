/** Who documents or speaks a code; the first part of an entry's id. Any room may import it. */

import type { Authority } from './generated/ids.ts';
import { standardAuthorities } from './generated/rows.ts';

/** Where nobody in particular speaks: standards, and block lists that many servers ask. */
export const standards: ReadonlySet<Authority> = new Set(standardAuthorities);

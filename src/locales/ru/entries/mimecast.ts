/** Words for `catalogue/entries/mimecast.ts` in Russian. */

import type { mimecast as rows } from '../../../catalogue/entries/mimecast.ts';
import type { EntryWords, Own } from '../../locale.ts';

export const mimecast: Readonly<Record<Own<typeof rows>, EntryWords>> = {};

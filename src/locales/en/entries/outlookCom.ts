/** Words for `catalogue/entries/outlookCom.ts` in English. */

import type { outlookCom as rows } from '../../../catalogue/entries/outlookCom.ts';
import type { EntryWords, Own } from '../../locale.ts';

export const outlookCom: Readonly<Record<Own<typeof rows>, EntryWords>> = {};

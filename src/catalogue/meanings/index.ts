/** What several entries mean alike, by id. Words: `locales/<language>/meanings.ts`. */

import type { Guidance } from '../entry.ts';
import { contentMeanings } from './content.ts';
import { recipientMeanings } from './recipient.ts';
import { senderMeanings } from './sender.ts';
import { sessionMeanings } from './session.ts';

const rows = { ...senderMeanings, ...recipientMeanings, ...contentMeanings, ...sessionMeanings };

export type MeaningId = keyof typeof rows;

export const meanings: Readonly<Record<MeaningId, Guidance>> = rows;

/** What several entries mean alike, in Russian: a title, the head of a problem line, what happened. */

import type { Locale } from '../../locale.ts';
import { contentMeanings } from './content.ts';
import { recipientMeanings } from './recipient.ts';
import { senderMeanings } from './sender.ts';
import { sessionMeanings } from './session.ts';

export const meanings: Locale['meanings'] = { ...senderMeanings, ...recipientMeanings, ...contentMeanings, ...sessionMeanings };

/** What the events of a connectivity log say, in English. */

import type { connectivityEvents as rows } from '../../../catalogue/tokens/connectivityEvents.ts';
import type { TokenWords } from '../../locale.ts';

export const connectivityEvents: Readonly<Record<keyof typeof rows, TokenWords>> = {
  connectivityBegin: {
    name: 'Connection begins',
    text: 'The server starts to connect to the destination; the description tells how it was chosen and what waits.',
  },
  connectivityNote: {
    name: 'During the connection',
    text: 'What happens meanwhile: the answer of DNS, the address that is tried, a failure. A failed attempt stands in a row like this.',
  },
  connectivityEnd: { name: 'Connection ends', text: 'How many messages and bytes went over, and the fault, if there was one.' },
};

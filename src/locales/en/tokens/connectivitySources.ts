/** What the sources of a connectivity log say, in English. */

import type { connectivitySources as rows } from '../../../catalogue/tokens/connectivitySources.ts';
import type { TokenWords } from '../../locale.ts';

export const connectivitySources: Readonly<Record<keyof typeof rows, TokenWords>> = {
  connectivitySmtp: { name: 'SMTP connection', text: 'A connection to another server, outside or inside.' },
  connectivityMapiDelivery: {
    name: 'Delivery into a mailbox database',
    text: 'The Mailbox Transport Delivery service writes into the database named in the destination.',
  },
  connectivityMapiSubmission: {
    name: 'Submission from a mailbox database',
    text: 'The Mailbox Transport Submission service takes messages out of the database named in the destination.',
  },
};

/** What the sources of a connectivity log say, in Italian. */

import type { connectivitySources as rows } from '../../../catalogue/tokens/connectivitySources.ts';
import type { TokenWords } from '../../locale.ts';

export const connectivitySources: Readonly<Record<keyof typeof rows, TokenWords>> = {
  connectivitySmtp: { name: 'Connessione SMTP', text: 'Una connessione a un altro server, esterno o interno.' },
  connectivityMapiDelivery: {
    name: 'Recapito in un database di cassette postali',
    text: 'Il servizio di recapito del trasporto delle cassette postali scrive nel database indicato nella destinazione.',
  },
  connectivityMapiSubmission: {
    name: 'Invio da un database di cassette postali',
    text: 'Il servizio di invio del trasporto delle cassette postali preleva i messaggi dal database indicato nella destinazione.',
  },
};

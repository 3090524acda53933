/** Che cosa dicono gli eventi di un registro di connettività, in italiano. */

import type { connectivityEvents as rows } from '../../../catalogue/tokens/connectivityEvents.ts';
import type { TokenWords } from '../../locale.ts';

export const connectivityEvents: Readonly<Record<keyof typeof rows, TokenWords>> = {
  connectivityBegin: {
    name: 'Inizio della connessione',
    text: 'Il server comincia a connettersi alla destinazione; la descrizione dice come è stata scelta e quanti messaggi attendono.',
  },
  connectivityNote: {
    name: 'Durante la connessione',
    text: "Che cosa accade nel frattempo: la risposta del DNS, l'indirizzo tentato, un errore. Un tentativo fallito compare in una riga come questa.",
  },
  connectivityEnd: { name: 'Fine della connessione', text: "Quanti messaggi e byte sono passati e, se c'è stato, l'errore." },
};

/** What the events of a protocol log say, in Italian. */

import type { protocolEvents as rows } from '../../../catalogue/tokens/protocolEvents.ts';
import type { TokenWords } from '../../locale.ts';

export const protocolEvents: Readonly<Record<keyof typeof rows, TokenWords>> = {
  protocolConnect: {
    name: 'Connessione aperta',
    text: 'Qui comincia una sessione; le sue righe hanno lo stesso ID di sessione.',
  },
  protocolDisconnect: {
    name: 'Connessione chiusa',
    text: "La sessione è terminata. Il contesto dice chi l'ha chiusa: `Local` questo server, `Remote` l'altro; con `SocketError` la connessione si è interrotta invece di finire con QUIT.",
  },
  protocolSent: {
    name: 'Inviato da questo server',
    text: 'La riga è stata scritta da questo server: un comando in un registro di invio, la propria risposta in un registro di ricezione.',
  },
  protocolReceived: {
    name: "Ricevuto dall'altra parte",
    text: "La riga viene dall'altra parte: la sua risposta in un registro di invio, il comando del client in un registro di ricezione.",
  },
  protocolInformation: {
    name: 'Informazione',
    text: "Un'annotazione di questo server, non parte del dialogo SMTP: tentativi di connessione, certificati, autorizzazioni, errori. Gli errori TLS sono qui.",
  },
};

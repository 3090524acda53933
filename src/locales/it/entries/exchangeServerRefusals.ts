/** Words for `catalogue/entries/exchangeServerRefusals.ts` in Italian. */

import type { exchangeServerRefusals as rows } from '../../../catalogue/entries/exchangeServerRefusals.ts';
import type { EntryWords, Own } from '../../locale.ts';

export const exchangeServerRefusals: Readonly<Record<Own<typeof rows>, EntryWords>> = {
  'exchange-server/5.1.2/x400': {
    name: 'Indirizzo di un altro sistema di posta',
    happened: ["L'indirizzo non è SMTP e nessun connettore lo gestisce."],
  },
  'exchange-server/5.1.4/reserved': {
    name: 'Dominio riservato',
    happened: ['Il dominio destinatario è riservato a esempi e prove.'],
  },
  'exchange-server/5.1.5/reserved': {
    name: 'Dominio riservato',
    happened: ['Il dominio destinatario è riservato a esempi e prove.'],
  },
  'exchange-server/5.1.6/single-label': {
    name: 'Dominio senza punto',
    happened: ["L'indirizzo del destinatario ha un dominio di una sola parola, che non è accettato."],
  },
  'exchange-server/5.2.1/content-filter': {
    name: 'Messo in quarantena dal filtro contenuto',
    happened: ['Il filtro contenuto ha messo il messaggio nella cassetta postale di quarantena invece di recapitarlo.'],
  },
  'exchange-server/5.2.3': {
    name: 'Troppo grande per il destinatario',
    happened: ['Il messaggio supera quanto il destinatario può ricevere.'],
  },
  'exchange-server/5.2.11': {
    name: 'Troppo grande per il mittente',
    happened: ['Il messaggio supera quanto il mittente può inviare.'],
  },
  'exchange-server/5.2.4': {
    name: 'Gruppo non espanso',
    happened: ['Non è stato possibile trovare i membri del gruppo destinatario.'],
  },
  'exchange-server/5.3.0/poison': {
    name: 'Messaggio non elaborabile',
    happened: ['Il messaggio ha provocato un errore del servizio di trasporto ed è stato messo da parte.'],
  },
  'exchange-server/5.3.2/store-driver': {
    name: 'Destinatario fuori dal criterio di rubrica',
    happened: [
      'Exchange Server non ha recapitato il messaggio, perché il criterio di rubrica del mittente non comprende il destinatario.',
    ],
  },
  'exchange-server/5.3.3': {
    name: 'Comando non riconosciuto',
    happened: ["L'altro server non ha riconosciuto un comando di Exchange Server."],
  },
  'exchange-server/5.3.4': {
    name: 'Messaggio troppo grande',
    happened: ["Il messaggio supera il limite dell'organizzazione o di un connettore sul percorso."],
  },
  'exchange-server/5.3.5': {
    name: 'Il server invia a sé stesso',
    happened: ['Il percorso verso la destinazione riporta al server mittente.'],
  },
  'exchange-server/5.4.4/dns': { name: 'Dominio inesistente', happened: ['Secondo il DNS il dominio destinatario non esiste.'] },
  'exchange-server/5.4.4/mx-loop': {
    name: "L'MX riporta a questo server",
    happened: ['Il record MX del dominio destinatario indica il server mittente stesso.'],
  },
  'exchange-server/5.5.3': { name: 'Troppi destinatari', happened: ['Il messaggio ha più destinatari del consentito.'] },
  'exchange-server/5.7.3/exchange-auth': {
    name: 'I server Exchange non riescono ad autenticarsi',
    happened: ["I server non si sono accordati sull'autenticazione Exchange Server."],
  },
  'exchange-server/5.7.54': {
    name: 'Relay non consentito',
    happened: ["L'Exchange Server di destinazione non fa da relay per il dominio destinatario."],
  },
  'exchange-server/5.7.900-999': {
    name: 'Respinto da una regola del flusso di posta',
    happened: ['Una regola del flusso di posta con un codice proprio ha respinto il messaggio.'],
  },
};

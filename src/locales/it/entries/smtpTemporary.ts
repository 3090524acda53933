/** Words for `catalogue/entries/smtpTemporary.ts` in Italian. */

import type { smtpTemporary as rows } from '../../../catalogue/entries/smtpTemporary.ts';
import type { EntryWords, Own } from '../../locale.ts';

export const smtpTemporary: Readonly<Record<Own<typeof rows>, EntryWords>> = {
  'smtp/400': {
    name: 'In ritardo',
    happened: ['Il messaggio è ancora in coda: questo numero si trova negli avvisi di ritardo, non nei rifiuti.'],
  },
  'smtp/421': {
    name: 'Il server chiude la sessione',
    happened: ['{server} ha chiuso la sessione prima della fine.', 'Il server ha chiuso la sessione prima della fine.'],
  },
  'smtp/432': {
    name: 'Non ora: password o rallentamento',
    happened: ['Il numero ha due usi: un accesso la cui password va convertita, o Exchange che rallenta il recapito.'],
  },
  'smtp/450': {
    name: 'Per ora non possibile',
    happened: [
      '{server} ha rinviato il messaggio: la cassetta postale è occupata o un criterio richiede un tentativo successivo.',
      'Il server di destinazione ha rinviato il messaggio: la cassetta postale è occupata o un criterio richiede un tentativo successivo.',
    ],
  },
  'smtp/452': {
    name: 'Spazio insufficiente o troppi destinatari',
    happened: [
      '{server} al momento non ha spazio, o non accetta altri destinatari in questa transazione.',
      'Il server di destinazione al momento non ha spazio, o non accetta altri destinatari in questa transazione.',
    ],
  },
  'smtp/453': {
    name: 'Nessuna posta in attesa',
    happened: ['Il server non ha posta in attesa per il client che la chiede con ATRN: è la risposta normale.'],
  },
  'smtp/454': {
    name: 'TLS o accesso al momento non disponibili',
    happened: [
      "{server} al momento non può avviare TLS o verificare l'accesso.",
      "Il server al momento non può avviare TLS o verificare l'accesso.",
    ],
  },
  'smtp/458': {
    name: 'Invio della posta in attesa non avviato',
    happened: ["Il server non è riuscito ad avviare l'invio della posta che attende il client."],
  },
  'smtp/459': {
    name: 'Avvio di questa coda non consentito',
    happened: ["Il server non consente a questo client di avviare l'invio della posta che attende il dominio."],
  },
};

/** Words for `catalogue/meanings/recipient.ts` in Italian. */

import type { recipientMeanings as rows } from '../../../catalogue/meanings/recipient.ts';
import type { EntryWords } from '../../locale.ts';

export const recipientMeanings: Readonly<Record<keyof typeof rows, EntryWords>> = {
  recipientUnknown: {
    name: 'Destinatario sconosciuto',
    happened: ['{provider} non conosce questo destinatario.', 'Il server di destinazione non conosce questo destinatario.'],
  },
  recipientInactive: {
    name: 'Account inattivo',
    happened: [
      "{provider} ha rifiutato il messaggio: l'account del destinatario è inattivo.",
      "Il server di destinazione ha rifiutato il messaggio: l'account del destinatario è inattivo.",
    ],
  },
  recipientDisabled: {
    name: 'Account disattivato',
    happened: [
      "{provider} ha rifiutato il messaggio: l'account del destinatario è disattivato.",
      "Il server di destinazione ha rifiutato il messaggio: l'account del destinatario è disattivato.",
    ],
  },
  recipientMoved: {
    name: 'Destinatario non più qui',
    happened: [
      '{provider} ha rifiutato il messaggio: il destinatario non è più su questo server.',
      'Il server di destinazione ha rifiutato il messaggio: il destinatario non è più su questo server.',
    ],
  },
  recipientAddressInvalid: {
    name: 'Indirizzo destinatario non valido',
    happened: [
      "{provider} ha rifiutato il messaggio: l'indirizzo del destinatario non è scritto correttamente.",
      "Il server di destinazione ha rifiutato il messaggio: l'indirizzo del destinatario non è scritto correttamente.",
    ],
  },
  recipientAmbiguous: {
    name: 'Indirizzo presente due volte',
    happened: [
      '{provider} ha rifiutato il messaggio: più destinatari hanno questo indirizzo.',
      'Il server di destinazione ha rifiutato il messaggio: più destinatari hanno questo indirizzo.',
    ],
  },
  recipientDomainUnknown: {
    name: 'Dominio destinatario non trovato',
    happened: [
      '{provider} non ha trovato il dominio del destinatario.',
      'Il server di destinazione non ha trovato il dominio del destinatario.',
    ],
  },
  recipientNullMx: {
    name: 'Il dominio non accetta posta',
    happened: [
      '{provider} ha rifiutato il messaggio: il dominio del destinatario dichiara di non accettare posta.',
      'Il server di destinazione ha rifiutato il messaggio: il dominio del destinatario dichiara di non accettare posta.',
    ],
  },
  mailboxFull: {
    name: 'Cassetta postale piena',
    happened: [
      '{provider} ha rifiutato il messaggio: la cassetta postale del destinatario è piena.',
      'Il server di destinazione ha rifiutato il messaggio: la cassetta postale del destinatario è piena.',
    ],
  },
  mailboxUnavailable: {
    name: 'Cassetta postale non disponibile',
    happened: [
      '{provider} non ha potuto usare la cassetta postale del destinatario.',
      'Il server di destinazione non ha potuto usare la cassetta postale del destinatario.',
    ],
  },
  recipientRateExceeded: {
    name: 'Il destinatario riceve troppo in fretta',
    happened: [
      '{provider} accetta meno posta alla volta per questo destinatario.',
      'Il server di destinazione accetta meno posta alla volta per questo destinatario.',
    ],
  },
  tooManyRecipients: {
    name: 'Troppi destinatari',
    happened: ['{provider} accetta meno destinatari per volta.', 'Il server di destinazione accetta meno destinatari per volta.'],
  },
  listExpansionFailed: {
    name: 'Lista non espansa',
    happened: [
      '{provider} non ha potuto trovare i membri della lista.',
      'Il server di destinazione non ha potuto trovare i membri della lista.',
    ],
  },
  listRestricted: {
    name: 'Lista chiusa',
    happened: [
      '{provider} ha rifiutato il messaggio: la lista non ne accetta da questo mittente.',
      'Il server di destinazione ha rifiutato il messaggio: la lista non ne accetta da questo mittente.',
    ],
  },
  ownerChanged: {
    name: "Titolare dell'indirizzo cambiato",
    happened: [
      "{provider} ha rifiutato il messaggio: l'indirizzo o il dominio ora appartiene ad altri.",
      "Il server di destinazione ha rifiutato il messaggio: l'indirizzo o il dominio ora appartiene ad altri.",
    ],
  },
};

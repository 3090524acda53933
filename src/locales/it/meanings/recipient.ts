/** Words for `catalogue/meanings/recipient.ts` in Italian. */

import type { recipientMeanings as rows } from '../../../catalogue/meanings/recipient.ts';
import type { EntryWords } from '../../locale.ts';

export const recipientMeanings: Readonly<Record<keyof typeof rows, EntryWords>> = {
  recipientUnknown: {
    name: 'Destinatario sconosciuto',
    happened: [
      '{provider} non conosce il destinatario {recipient}.',
      '{provider} non conosce questo destinatario.',
      'Il server di destinazione non conosce il destinatario {recipient}.',
      'Il server di destinazione non conosce questo destinatario.',
    ],
  },
  recipientInactive: {
    name: 'Account inattivo',
    happened: [
      "{provider} non ha accettato il messaggio: l'account di {recipient} è inattivo.",
      "{provider} non ha accettato il messaggio: l'account del destinatario è inattivo.",
      "Il server di destinazione non ha accettato il messaggio: l'account di {recipient} è inattivo.",
      "Il server di destinazione non ha accettato il messaggio: l'account del destinatario è inattivo.",
    ],
  },
  recipientDisabled: {
    name: 'Account disattivato',
    happened: [
      "{provider} non ha accettato il messaggio: l'account di {recipient} è disattivato.",
      "{provider} non ha accettato il messaggio: l'account del destinatario è disattivato.",
      "Il server di destinazione non ha accettato il messaggio: l'account di {recipient} è disattivato.",
      "Il server di destinazione non ha accettato il messaggio: l'account del destinatario è disattivato.",
    ],
  },
  recipientMoved: {
    name: 'Destinatario non più su questo server',
    happened: [
      '{provider} non ha accettato il messaggio: {recipient} non è più su questo server.',
      '{provider} non ha accettato il messaggio: il destinatario non è più su questo server.',
      'Il server di destinazione non ha accettato il messaggio: {recipient} non è più su questo server.',
      'Il server di destinazione non ha accettato il messaggio: il destinatario non è più su questo server.',
    ],
  },
  recipientAddressInvalid: {
    name: 'Indirizzo destinatario non valido',
    happened: [
      "{provider} non ha accettato {recipient}: l'indirizzo non è scritto correttamente.",
      "{provider} non ha accettato il destinatario: l'indirizzo non è scritto correttamente.",
      "Il server di destinazione non ha accettato {recipient}: l'indirizzo non è scritto correttamente.",
      "Il server di destinazione non ha accettato il destinatario: l'indirizzo non è scritto correttamente.",
    ],
  },
  recipientAmbiguous: {
    name: 'Indirizzo assegnato due volte',
    happened: [
      "{provider} non ha accettato il messaggio: più destinatari hanno l'indirizzo {recipient}.",
      '{provider} non ha accettato il messaggio: più destinatari hanno questo indirizzo.',
      "Il server di destinazione non ha accettato il messaggio: più destinatari hanno l'indirizzo {recipient}.",
      'Il server di destinazione non ha accettato il messaggio: più destinatari hanno questo indirizzo.',
    ],
  },
  recipientDomainUnknown: {
    name: 'Dominio destinatario non trovato',
    happened: [
      '{provider} non ha trovato il dominio {recipientDomain}.',
      '{provider} non ha trovato il dominio del destinatario.',
      'Il server di destinazione non ha trovato il dominio {recipientDomain}.',
      'Il server di destinazione non ha trovato il dominio del destinatario.',
    ],
  },
  recipientNullMx: {
    name: 'Il dominio non accetta posta',
    happened: [
      '{provider} non ha accettato il messaggio: il dominio {recipientDomain} dichiara di non accettare posta.',
      '{provider} non ha accettato il messaggio: il dominio del destinatario dichiara di non accettare posta.',
      'Il server di destinazione non ha accettato il messaggio: il dominio {recipientDomain} dichiara di non accettare posta.',
      'Il server di destinazione non ha accettato il messaggio: il dominio del destinatario dichiara di non accettare posta.',
    ],
  },
  mailboxFull: {
    name: 'Cassetta postale piena',
    happened: [
      '{provider} non ha accettato il messaggio: la cassetta postale di {recipient} è piena.',
      '{provider} non ha accettato il messaggio: la cassetta postale del destinatario è piena.',
      'Il server di destinazione non ha accettato il messaggio: la cassetta postale di {recipient} è piena.',
      'Il server di destinazione non ha accettato il messaggio: la cassetta postale del destinatario è piena.',
    ],
  },
  mailboxUnavailable: {
    name: 'Cassetta postale non disponibile',
    happened: [
      '{provider} non ha potuto usare la cassetta postale di {recipient}.',
      '{provider} non ha potuto usare la cassetta postale del destinatario.',
      'Il server di destinazione non ha potuto usare la cassetta postale di {recipient}.',
      'Il server di destinazione non ha potuto usare la cassetta postale del destinatario.',
    ],
  },
  recipientRateExceeded: {
    name: 'Troppa posta in poco tempo per il destinatario',
    happened: [
      '{provider} per ora non accetta altra posta per {recipient}: ne arriva troppa in poco tempo.',
      '{provider} per ora non accetta altra posta per questo destinatario: ne arriva troppa in poco tempo.',
      'Il server di destinazione per ora non accetta altra posta per {recipient}: ne arriva troppa in poco tempo.',
      'Il server di destinazione per ora non accetta altra posta per questo destinatario: ne arriva troppa in poco tempo.',
    ],
  },
  tooManyRecipients: {
    name: 'Troppi destinatari',
    happened: [
      '{provider} non accetta tanti destinatari per volta.',
      'Il server di destinazione non accetta tanti destinatari per volta.',
    ],
  },
  listExpansionFailed: {
    name: 'Lista non espansa',
    happened: [
      '{provider} non ha potuto trovare i membri della lista.',
      'Il server di destinazione non ha potuto trovare i membri della lista.',
    ],
  },
  listRestricted: {
    name: 'Lista chiusa al mittente',
    happened: [
      '{provider} non ha accettato il messaggio: la lista non accetta posta da questo mittente.',
      'Il server di destinazione non ha accettato il messaggio: la lista non accetta posta da questo mittente.',
    ],
  },
  ownerChanged: {
    name: "Titolare dell'indirizzo cambiato",
    happened: [
      "{provider} non ha accettato il messaggio: l'indirizzo o il dominio ora appartiene ad altri.",
      "Il server di destinazione non ha accettato il messaggio: l'indirizzo o il dominio ora appartiene ad altri.",
    ],
  },
};

/** Words for `catalogue/meanings/content.ts` in Italian. */

import type { contentMeanings as rows } from '../../../catalogue/meanings/content.ts';
import type { EntryWords } from '../../locale.ts';

export const contentMeanings: Readonly<Record<keyof typeof rows, EntryWords>> = {
  spamContent: {
    name: 'Ritenuto spam',
    happened: [
      '{provider} non ha accettato il messaggio: il filtro lo ritiene spam.',
      'Il server di destinazione non ha accettato il messaggio: il filtro lo ritiene spam.',
    ],
  },
  phishingSuspected: {
    name: 'Ritenuto phishing',
    happened: [
      '{provider} non ha accettato il messaggio: il filtro sospetta phishing.',
      'Il server di destinazione non ha accettato il messaggio: il filtro sospetta phishing.',
    ],
  },
  attachmentForbidden: {
    name: 'Allegato non ammesso',
    happened: [
      "{provider} non ha accettato il messaggio: l'allegato non è ammesso.",
      "Il server di destinazione non ha accettato il messaggio: l'allegato non è ammesso.",
    ],
  },
  malwareFound: {
    name: 'Ritenuto malware',
    happened: [
      "{provider} non ha accettato il messaggio: l'analisi antimalware vi ha trovato qualcosa di dannoso.",
      "Il server di destinazione non ha accettato il messaggio: l'analisi antimalware vi ha trovato qualcosa di dannoso.",
    ],
  },
  contentPolicy: {
    name: 'Rifiutato dai criteri sui contenuti',
    happened: [
      '{provider} non ha accettato il messaggio: i criteri sui contenuti lo vietano.',
      'Il server di destinazione non ha accettato il messaggio: i criteri sui contenuti lo vietano.',
    ],
  },
  messageTooLarge: {
    name: 'Messaggio troppo grande',
    happened: [
      '{provider} non ha accettato il messaggio: è più grande del consentito.',
      'Il server di destinazione non ha accettato il messaggio: è più grande del consentito.',
    ],
  },
  headerTooLarge: {
    name: 'Intestazioni troppo grandi',
    happened: [
      '{provider} non ha accettato il messaggio: le sue intestazioni superano il consentito.',
      'Il server di destinazione non ha accettato il messaggio: le sue intestazioni superano il consentito.',
    ],
  },
  messageMalformed: {
    name: 'Messaggio malformato',
    happened: [
      '{provider} non ha accettato il messaggio: non rispetta il formato dei messaggi di posta.',
      'Il server di destinazione non ha accettato il messaggio: non rispetta il formato dei messaggi di posta.',
    ],
  },
  headerMissing: {
    name: 'Intestazione mancante',
    happened: [
      "{provider} non ha accettato il messaggio: manca un'intestazione necessaria.",
      "Il server di destinazione non ha accettato il messaggio: manca un'intestazione necessaria.",
    ],
  },
  duplicateMessageId: {
    name: 'Stesso Message-ID troppo spesso',
    happened: [
      '{provider} per ora non accetta altri messaggi con questo Message-ID.',
      'Il server di destinazione per ora non accetta altri messaggi con questo Message-ID.',
    ],
  },
  nonAsciiAddress: {
    name: 'Indirizzo non ASCII non supportato',
    happened: [
      '{provider} non supporta caratteri non ASCII negli indirizzi.',
      'Il server di destinazione non supporta caratteri non ASCII negli indirizzi.',
    ],
  },
  mediaNotSupported: {
    name: 'Tipo di contenuto non supportato',
    happened: [
      '{provider} non supporta il formato del messaggio.',
      'Il server di destinazione non supporta il formato del messaggio.',
    ],
  },
  conversionFailed: {
    name: 'Conversione non possibile',
    happened: [
      '{provider} non ha potuto convertire il messaggio in un formato che possa inoltrare.',
      'Il server di destinazione non ha potuto convertire il messaggio in un formato che possa inoltrare.',
    ],
  },
  contentUnavailable: {
    name: 'Contenuto non disponibile',
    happened: [
      '{provider} non ha potuto recuperare il contenuto a cui il messaggio rimanda.',
      'Il server di destinazione non ha potuto recuperare il contenuto a cui il messaggio rimanda.',
    ],
  },
};

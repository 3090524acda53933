/** Words for `catalogue/meanings/content.ts` in Italian. */

import type { contentMeanings as rows } from '../../../catalogue/meanings/content.ts';
import type { EntryWords } from '../../locale.ts';

export const contentMeanings: Readonly<Record<keyof typeof rows, EntryWords>> = {
  spamContent: {
    name: 'Ritenuto spam',
    happened: [
      '{provider} ha rifiutato il messaggio: il filtro lo ritiene spam.',
      'Il server di destinazione ha rifiutato il messaggio: il filtro lo ritiene spam.',
    ],
  },
  phishingSuspected: {
    name: 'Ritenuto phishing',
    happened: [
      '{provider} ha rifiutato il messaggio: il filtro sospetta phishing.',
      'Il server di destinazione ha rifiutato il messaggio: il filtro sospetta phishing.',
    ],
  },
  attachmentForbidden: {
    name: 'Allegato non ammesso',
    happened: [
      '{provider} ha rifiutato il messaggio: non accetta questo allegato.',
      'Il server di destinazione ha rifiutato il messaggio: non accetta questo allegato.',
    ],
  },
  malwareFound: {
    name: 'Ritenuto malware',
    happened: [
      '{provider} ha rifiutato il messaggio: lo scanner vi ha trovato qualcosa di nocivo.',
      'Il server di destinazione ha rifiutato il messaggio: lo scanner vi ha trovato qualcosa di nocivo.',
    ],
  },
  contentPolicy: {
    name: 'Rifiutato dai criteri sui contenuti',
    happened: [
      '{provider} ha rifiutato il messaggio: i criteri sui contenuti lo vietano.',
      'Il server di destinazione ha rifiutato il messaggio: i criteri sui contenuti lo vietano.',
    ],
  },
  messageTooLarge: {
    name: 'Messaggio troppo grande',
    happened: [
      '{provider} ha rifiutato il messaggio: è più grande del consentito.',
      'Il server di destinazione ha rifiutato il messaggio: è più grande del consentito.',
    ],
  },
  headerTooLarge: {
    name: 'Intestazioni troppo grandi',
    happened: [
      '{provider} ha rifiutato il messaggio: le sue intestazioni superano il consentito.',
      'Il server di destinazione ha rifiutato il messaggio: le sue intestazioni superano il consentito.',
    ],
  },
  messageMalformed: {
    name: 'Messaggio malformato',
    happened: [
      '{provider} ha rifiutato il messaggio: non segue il formato della posta.',
      'Il server di destinazione ha rifiutato il messaggio: non segue il formato della posta.',
    ],
  },
  headerMissing: {
    name: 'Intestazione mancante',
    happened: [
      "{provider} ha rifiutato il messaggio: manca un'intestazione necessaria.",
      "Il server di destinazione ha rifiutato il messaggio: manca un'intestazione necessaria.",
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
      '{provider} non supporta lettere non ASCII negli indirizzi.',
      'Il server di destinazione non supporta lettere non ASCII negli indirizzi.',
    ],
  },
  mediaNotSupported: {
    name: 'Tipo di contenuto non supportato',
    happened: [
      '{provider} non supporta la forma del messaggio.',
      'Il server di destinazione non supporta la forma del messaggio.',
    ],
  },
  conversionFailed: {
    name: 'Conversione non possibile',
    happened: [
      '{provider} non ha potuto convertire il messaggio in una forma inoltrabile.',
      'Il server di destinazione non ha potuto convertire il messaggio in una forma inoltrabile.',
    ],
  },
  contentUnavailable: {
    name: 'Contenuto non disponibile',
    happened: [
      '{provider} non ha potuto recuperare o aprire ciò a cui il messaggio rimanda.',
      'Il server di destinazione non ha potuto recuperare o aprire ciò a cui il messaggio rimanda.',
    ],
  },
};

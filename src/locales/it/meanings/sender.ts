/** Words for `catalogue/meanings/sender.ts` in Italian. */

import type { senderMeanings as rows } from '../../../catalogue/meanings/sender.ts';
import type { EntryWords } from '../../locale.ts';

export const senderMeanings: Readonly<Record<keyof typeof rows, EntryWords>> = {
  spfFailed: {
    name: 'SPF non superato',
    happened: [
      '{provider} ha rifiutato il messaggio: la verifica SPF non è riuscita.',
      'Il server di destinazione ha rifiutato il messaggio: la verifica SPF non è riuscita.',
    ],
  },
  dkimFailed: {
    name: 'DKIM non superato',
    happened: [
      '{provider} ha rifiutato il messaggio: non ha trovato una firma DKIM valida.',
      'Il server di destinazione ha rifiutato il messaggio: non ha trovato una firma DKIM valida.',
    ],
  },
  dmarcFailed: {
    name: 'DMARC non superato',
    happened: [
      '{provider} ha rifiutato il messaggio: lo chiede la politica DMARC del dominio mittente.',
      'Il server di destinazione ha rifiutato il messaggio: lo chiede la politica DMARC del dominio mittente.',
    ],
  },
  senderUnauthenticated: {
    name: 'Mittente non autenticato',
    happened: [
      '{provider} ha rifiutato il messaggio: né SPF né DKIM hanno avuto esito positivo.',
      'Il server di destinazione ha rifiutato il messaggio: né SPF né DKIM hanno avuto esito positivo.',
    ],
  },
  authenticationFailed: {
    name: 'Autenticazione del mittente non riuscita',
    happened: [
      '{provider} ha rifiutato il messaggio: il dominio mittente non ha superato le verifiche di autenticazione.',
      'Il server di destinazione ha rifiutato il messaggio: il dominio mittente non ha superato le verifiche di autenticazione.',
    ],
  },
  noDmarcPolicy: {
    name: 'Nessuna politica DMARC',
    happened: [
      '{provider} ha rifiutato il messaggio: il dominio mittente non ha una politica DMARC.',
      'Il server di destinazione ha rifiutato il messaggio: il dominio mittente non ha una politica DMARC.',
    ],
  },
  fromNotAligned: {
    name: 'Dominio From non allineato',
    happened: [
      '{provider} ha rifiutato il messaggio: il dominio From non è quello confermato da SPF o DKIM.',
      'Il server di destinazione ha rifiutato il messaggio: il dominio From non è quello confermato da SPF o DKIM.',
    ],
  },
  spfRecordBroken: {
    name: 'Record SPF errato',
    happened: [
      '{provider} ha rifiutato il messaggio: il record SPF del dominio mittente è errato.',
      'Il server di destinazione ha rifiutato il messaggio: il record SPF del dominio mittente è errato.',
    ],
  },
  arcFailed: {
    name: 'ARC non superato',
    happened: [
      '{provider} ha rifiutato il messaggio: la catena ARC degli inoltri non è verificabile.',
      'Il server di destinazione ha rifiutato il messaggio: la catena ARC degli inoltri non è verificabile.',
    ],
  },
  noReverseDns: {
    name: 'Nessun PTR corrispondente',
    happened: [
      "{provider} ha rifiutato il messaggio: l'indirizzo di invio non ha un record PTR corrispondente.",
      "Il server di destinazione ha rifiutato il messaggio: l'indirizzo di invio non ha un record PTR corrispondente.",
    ],
  },
  heloRefused: {
    name: 'Saluto rifiutato',
    happened: [
      '{provider} non ha accettato il nome nel saluto.',
      'Il server di destinazione non ha accettato il nome nel saluto.',
    ],
  },
  ipReputationLow: {
    name: "Cattiva reputazione dell'indirizzo di invio",
    happened: [
      "{provider} ha rifiutato il messaggio: l'indirizzo di invio ha una cattiva reputazione.",
      "Il server di destinazione ha rifiutato il messaggio: l'indirizzo di invio ha una cattiva reputazione.",
    ],
  },
  domainReputationLow: {
    name: 'Cattiva reputazione del dominio',
    happened: [
      '{provider} ha rifiutato il messaggio: il dominio ha una cattiva reputazione.',
      'Il server di destinazione ha rifiutato il messaggio: il dominio ha una cattiva reputazione.',
    ],
  },
  ipBlocked: {
    name: 'Indirizzo di invio bloccato',
    happened: [
      "{provider} non accetta posta dall'indirizzo di invio.",
      "Il server di destinazione non accetta posta dall'indirizzo di invio.",
    ],
  },
  blockListed: {
    name: 'In un elenco di blocco',
    happened: [
      "{provider} ha rifiutato il messaggio: l'indirizzo di invio è in un elenco di blocco.",
      "Il server di destinazione ha rifiutato il messaggio: l'indirizzo di invio è in un elenco di blocco.",
    ],
  },
  domainBlockListed: {
    name: 'Dominio in un elenco di blocco',
    happened: [
      '{provider} ha rifiutato il messaggio: un suo dominio è in un elenco di blocco.',
      'Il server di destinazione ha rifiutato il messaggio: un suo dominio è in un elenco di blocco.',
    ],
  },
  blockListMisqueried: {
    name: 'Elenco di blocco interrogato male',
    happened: [
      "{provider} ha rifiutato il messaggio: l'elenco di blocco ha risposto con un errore.",
      "Il server di destinazione ha rifiutato il messaggio: l'elenco di blocco ha risposto con un errore.",
    ],
  },
  dynamicAddress: {
    name: 'Inviato da un indirizzo dinamico',
    happened: [
      "{provider} ha rifiutato il messaggio: l'indirizzo di invio non può inviare direttamente.",
      "Il server di destinazione ha rifiutato il messaggio: l'indirizzo di invio non può inviare direttamente.",
    ],
  },
  unsolicitedRate: {
    name: 'Troppa posta indesiderata',
    happened: [
      '{provider} ha rifiutato il messaggio: dal mittente arriva troppa posta indesiderata.',
      'Il server di destinazione ha rifiutato il messaggio: dal mittente arriva troppa posta indesiderata.',
    ],
  },
  complaintThrottle: {
    name: 'Rallentato dopo i reclami',
    happened: [
      '{provider} rallenta la posta da questo indirizzo per i reclami dei destinatari.',
      'Il server di destinazione rallenta la posta da questo indirizzo per i reclami dei destinatari.',
    ],
  },
  rateLimited: {
    name: 'Troppa posta in una volta',
    happened: [
      '{provider} accetta da questo mittente meno posta alla volta.',
      'Il server di destinazione accetta da questo mittente meno posta alla volta.',
    ],
  },
  tooManyConnections: {
    name: 'Troppe connessioni',
    happened: [
      '{provider} accetta meno connessioni contemporanee da questo indirizzo.',
      'Il server di destinazione accetta meno connessioni contemporanee da questo indirizzo.',
    ],
  },
  connectionUsedUp: {
    name: 'Connessione esaurita',
    happened: [
      '{provider} non accetta altri messaggi su questa connessione.',
      'Il server di destinazione non accetta altri messaggi su questa connessione.',
    ],
  },
  sendingQuotaExceeded: {
    name: 'Limite di invio raggiunto',
    happened: [
      "{provider} ha rifiutato il messaggio: l'account del mittente ha raggiunto il limite di invio.",
      "Il server di destinazione ha rifiutato il messaggio: l'account del mittente ha raggiunto il limite di invio.",
    ],
  },
  senderBlocked: {
    name: 'Mittente bloccato',
    happened: [
      '{provider} ha rifiutato il messaggio: il mittente è nel suo elenco di blocco.',
      'Il server di destinazione ha rifiutato il messaggio: il mittente è nel suo elenco di blocco.',
    ],
  },
  senderBlockedByRecipient: {
    name: 'Bloccato dal destinatario',
    happened: [
      '{provider} ha rifiutato il messaggio: il destinatario blocca questo mittente.',
      'Il server di destinazione ha rifiutato il messaggio: il destinatario blocca questo mittente.',
    ],
  },
  senderAddressInvalid: {
    name: 'Indirizzo mittente non valido',
    happened: [
      "{provider} ha rifiutato il messaggio: l'indirizzo del mittente non è valido.",
      "Il server di destinazione ha rifiutato il messaggio: l'indirizzo del mittente non è valido.",
    ],
  },
  senderDomainUnresolvable: {
    name: 'Dominio mittente non risolto',
    happened: [
      '{provider} ha rifiutato il messaggio: il dominio mittente non si risolve.',
      'Il server di destinazione ha rifiutato il messaggio: il dominio mittente non si risolve.',
    ],
  },
  senderNullMx: {
    name: 'Il dominio mittente non accetta posta',
    happened: [
      '{provider} ha rifiutato il messaggio: il dominio mittente dichiara di non accettare posta.',
      'Il server di destinazione ha rifiutato il messaggio: il dominio mittente dichiara di non accettare posta.',
    ],
  },
  antiSpoofing: {
    name: 'Ritenuto contraffatto',
    happened: [
      '{provider} ha rifiutato il messaggio: la politica anti-spoofing ritiene il mittente contraffatto.',
      'Il server di destinazione ha rifiutato il messaggio: la politica anti-spoofing ritiene il mittente contraffatto.',
    ],
  },
};

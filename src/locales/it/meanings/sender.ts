/** Words for `catalogue/meanings/sender.ts` in Italian. */

import type { senderMeanings as rows } from '../../../catalogue/meanings/sender.ts';
import type { EntryWords } from '../../locale.ts';

export const senderMeanings: Readonly<Record<keyof typeof rows, EntryWords>> = {
  spfFailed: {
    name: 'SPF non superato',
    happened: [
      '{provider} non ha accettato il messaggio: la verifica SPF del dominio {senderDomain} non è riuscita.',
      '{provider} non ha accettato il messaggio: la verifica SPF non è riuscita.',
      'Il server di destinazione non ha accettato il messaggio: la verifica SPF del dominio {senderDomain} non è riuscita.',
      'Il server di destinazione non ha accettato il messaggio: la verifica SPF non è riuscita.',
    ],
  },
  dkimFailed: {
    name: 'DKIM non superato',
    happened: [
      '{provider} non ha accettato il messaggio: non ha trovato una firma DKIM valida.',
      'Il server di destinazione non ha accettato il messaggio: non ha trovato una firma DKIM valida.',
    ],
  },
  dmarcFailed: {
    name: 'DMARC non superato',
    happened: [
      '{provider} non ha accettato il messaggio: la verifica DMARC non è riuscita, e in questo caso il criterio del dominio in From chiede il rifiuto.',
      'Il server di destinazione non ha accettato il messaggio: la verifica DMARC non è riuscita, e in questo caso il criterio del dominio in From chiede il rifiuto.',
    ],
  },
  senderUnauthenticated: {
    name: 'Mittente non autenticato',
    happened: [
      '{provider} non ha accettato il messaggio: né SPF né DKIM hanno avuto esito positivo.',
      'Il server di destinazione non ha accettato il messaggio: né SPF né DKIM hanno avuto esito positivo.',
    ],
  },
  authenticationFailed: {
    name: 'Autenticazione del mittente non riuscita',
    happened: [
      '{provider} non ha accettato il messaggio: il dominio del mittente non ha superato le verifiche di autenticazione.',
      'Il server di destinazione non ha accettato il messaggio: il dominio del mittente non ha superato le verifiche di autenticazione.',
    ],
  },
  noDmarcPolicy: {
    name: 'Nessun criterio DMARC',
    happened: [
      '{provider} non ha accettato il messaggio: il dominio del mittente non ha un criterio DMARC.',
      'Il server di destinazione non ha accettato il messaggio: il dominio del mittente non ha un criterio DMARC.',
    ],
  },
  fromNotAligned: {
    name: 'Dominio From non allineato',
    happened: [
      '{provider} non ha accettato il messaggio: il dominio From non è quello confermato da SPF o DKIM.',
      'Il server di destinazione non ha accettato il messaggio: il dominio From non è quello confermato da SPF o DKIM.',
    ],
  },
  spfRecordBroken: {
    name: 'Record SPF errato',
    happened: [
      '{provider} non ha accettato il messaggio: il record SPF del dominio del mittente è errato.',
      'Il server di destinazione non ha accettato il messaggio: il record SPF del dominio del mittente è errato.',
    ],
  },
  arcFailed: {
    name: 'ARC non superato',
    happened: [
      '{provider} non ha accettato il messaggio: la catena ARC degli inoltri non supera la verifica.',
      'Il server di destinazione non ha accettato il messaggio: la catena ARC degli inoltri non supera la verifica.',
    ],
  },
  noReverseDns: {
    name: 'Nessun PTR corrispondente',
    happened: [
      "{provider} non ha accettato il messaggio: l'indirizzo IP mittente non ha un record PTR corrispondente.",
      "Il server di destinazione non ha accettato il messaggio: l'indirizzo IP mittente non ha un record PTR corrispondente.",
    ],
  },
  heloRefused: {
    name: 'Nome HELO rifiutato',
    happened: [
      '{provider} non ha accettato il nome indicato nel saluto (HELO o EHLO).',
      'Il server di destinazione non ha accettato il nome indicato nel saluto (HELO o EHLO).',
    ],
  },
  ipReputationLow: {
    name: "Cattiva reputazione dell'indirizzo IP mittente",
    happened: [
      "{provider} non ha accettato il messaggio: l'indirizzo IP mittente ha una cattiva reputazione.",
      "Il server di destinazione non ha accettato il messaggio: l'indirizzo IP mittente ha una cattiva reputazione.",
    ],
  },
  domainReputationLow: {
    name: 'Cattiva reputazione del dominio',
    happened: [
      '{provider} non ha accettato il messaggio: il dominio ha una cattiva reputazione.',
      'Il server di destinazione non ha accettato il messaggio: il dominio ha una cattiva reputazione.',
    ],
  },
  ipBlocked: {
    name: 'Indirizzo IP mittente bloccato',
    happened: [
      "{provider} non accetta posta dall'indirizzo IP mittente.",
      "Il server di destinazione non accetta posta dall'indirizzo IP mittente.",
    ],
  },
  blockListed: {
    name: 'In un elenco di blocco',
    happened: [
      "{provider} non ha accettato il messaggio: l'indirizzo IP mittente è in un elenco di blocco.",
      "Il server di destinazione non ha accettato il messaggio: l'indirizzo IP mittente è in un elenco di blocco.",
    ],
  },
  domainBlockListed: {
    name: 'Dominio in un elenco di blocco',
    happened: [
      '{provider} non ha accettato il messaggio: un dominio presente nel messaggio è in un elenco di blocco.',
      'Il server di destinazione non ha accettato il messaggio: un dominio presente nel messaggio è in un elenco di blocco.',
    ],
  },
  blockListMisqueried: {
    name: 'Elenco di blocco interrogato in modo errato',
    happened: [
      "{provider} non ha accettato il messaggio: l'elenco di blocco ha risposto con un errore alla sua richiesta.",
      "Il server di destinazione non ha accettato il messaggio: l'elenco di blocco ha risposto con un errore alla sua richiesta.",
    ],
  },
  dynamicAddress: {
    name: 'Inviato da un indirizzo dinamico',
    happened: [
      "{provider} non ha accettato il messaggio: dall'indirizzo IP mittente non è ammesso l'invio diretto.",
      "Il server di destinazione non ha accettato il messaggio: dall'indirizzo IP mittente non è ammesso l'invio diretto.",
    ],
  },
  unsolicitedRate: {
    name: 'Troppa posta indesiderata',
    happened: [
      '{provider} rileva troppa posta indesiderata da questo mittente.',
      'Il server di destinazione rileva troppa posta indesiderata da questo mittente.',
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
      '{provider} per ora accetta meno posta da questo mittente.',
      'Il server di destinazione per ora accetta meno posta da questo mittente.',
    ],
  },
  tooManyConnections: {
    name: 'Troppe connessioni',
    happened: [
      "{provider} accetta dall'indirizzo IP mittente meno connessioni contemporanee.",
      "Il server di destinazione accetta dall'indirizzo IP mittente meno connessioni contemporanee.",
    ],
  },
  connectionUsedUp: {
    name: 'Connessione esaurita',
    happened: [
      '{provider} non accetta altri messaggi in questa connessione; il resto passa in una nuova.',
      'Il server di destinazione non accetta altri messaggi in questa connessione; il resto passa in una nuova.',
    ],
  },
  sendingQuotaExceeded: {
    name: 'Limite di invio raggiunto',
    happened: [
      "{provider} non ha accettato il messaggio: l'account del mittente ha raggiunto il limite di invio.",
      "Il server di destinazione non ha accettato il messaggio: l'account del mittente ha raggiunto il limite di invio.",
    ],
  },
  senderBlocked: {
    name: 'Mittente bloccato',
    happened: [
      '{provider} non ha accettato il messaggio: {sender} o il suo dominio è in un elenco di mittenti bloccati.',
      '{provider} non ha accettato il messaggio: il mittente è in un elenco di mittenti bloccati.',
      'Il server di destinazione non ha accettato il messaggio: {sender} o il suo dominio è in un elenco di mittenti bloccati.',
      'Il server di destinazione non ha accettato il messaggio: il mittente è in un elenco di mittenti bloccati.',
    ],
  },
  senderBlockedByRecipient: {
    name: 'Bloccato dal destinatario',
    happened: [
      '{provider} non ha accettato il messaggio: {recipient} blocca questo mittente.',
      '{provider} non ha accettato il messaggio: il destinatario blocca questo mittente.',
      'Il server di destinazione non ha accettato il messaggio: {recipient} blocca questo mittente.',
      'Il server di destinazione non ha accettato il messaggio: il destinatario blocca questo mittente.',
    ],
  },
  senderAddressInvalid: {
    name: 'Indirizzo mittente non valido',
    happened: [
      '{provider} non ha accettato {sender} come indirizzo del mittente.',
      "{provider} non ha accettato il messaggio: l'indirizzo del mittente non è valido.",
      'Il server di destinazione non ha accettato {sender} come indirizzo del mittente.',
      "Il server di destinazione non ha accettato il messaggio: l'indirizzo del mittente non è valido.",
    ],
  },
  senderDomainUnresolvable: {
    name: 'Dominio del mittente non risolto',
    happened: [
      '{provider} non ha accettato il messaggio: il dominio del mittente {senderDomain} non viene risolto.',
      '{provider} non ha accettato il messaggio: il dominio del mittente non viene risolto.',
      'Il server di destinazione non ha accettato il messaggio: il dominio del mittente {senderDomain} non viene risolto.',
      'Il server di destinazione non ha accettato il messaggio: il dominio del mittente non viene risolto.',
    ],
  },
  senderNullMx: {
    name: 'Il dominio del mittente non accetta posta',
    happened: [
      '{provider} non ha accettato il messaggio: il dominio del mittente {senderDomain} a sua volta non accetta posta.',
      '{provider} non ha accettato il messaggio: il dominio del mittente a sua volta non accetta posta.',
      'Il server di destinazione non ha accettato il messaggio: il dominio del mittente {senderDomain} a sua volta non accetta posta.',
      'Il server di destinazione non ha accettato il messaggio: il dominio del mittente a sua volta non accetta posta.',
    ],
  },
  antiSpoofing: {
    name: 'Ritenuto contraffatto',
    happened: [
      '{provider} non ha accettato il messaggio: il criterio antispoofing ritiene falso il mittente.',
      'Il server di destinazione non ha accettato il messaggio: il criterio antispoofing ritiene falso il mittente.',
    ],
  },
  senderNotOwned: {
    name: 'Indirizzo mittente di un altro account',
    happened: [
      "{provider} non ha accettato il messaggio: l'indirizzo del mittente non appartiene all'account che ha eseguito l'accesso.",
      "Il server di destinazione non ha accettato il messaggio: l'indirizzo del mittente non appartiene all'account che ha eseguito l'accesso.",
    ],
  },
  accountRestricted: {
    name: "Account bloccato per l'invio",
    happened: [
      '{provider} non accetta posta da questo account per attività sospetta.',
      'Il server di destinazione non accetta posta da questo account per attività sospetta.',
    ],
  },
  tooManyUnknown: {
    name: 'Troppi destinatari sconosciuti',
    happened: [
      '{provider} non ha accettato il messaggio: troppi destinatari non esistono.',
      'Il server di destinazione non ha accettato il messaggio: troppi destinatari non esistono.',
    ],
  },
};

/** What went wrong in Italian, as the person who wrote the message is told. */

import type { Reason } from '../../ids/reason.ts';

export const plainReasons: Readonly<Record<Exclude<Reason, 'unknown'>, string>> = {
  'recipient-unknown': 'Il sistema di posta del destinatario non conosce questo indirizzo: verificare come è scritto.',
  'recipient-disabled': 'Questa casella è disattivata o non è più in uso.',
  'recipient-moved': 'Il destinatario non ha più questo indirizzo: chiedere quello nuovo.',
  'recipient-restricted': 'Questo destinatario non accetta posta da questo mittente.',
  'mailbox-full': 'La casella del destinatario è piena.',
  'too-large': 'Il messaggio è troppo grande: condividere gli allegati in altro modo, per esempio con un collegamento.',
  'too-many-recipients': 'Il messaggio ha troppi destinatari: inviarlo a pochi per volta.',
  'sender-rejected': "Il sistema di posta del destinatario non accetta come mittente l'indirizzo da cui è partito il messaggio.",
  'sender-blocked': "L'invio dall'indirizzo del mittente è bloccato.",
  'rate-limited': 'Sono stati inviati troppi messaggi in poco tempo.',
  greylisted: 'Il sistema di posta del destinatario accetta i nuovi mittenti solo a un tentativo successivo.',
  'ip-blocked': 'Il sistema di posta del destinatario per ora non accetta posta dal server che invia.',
  'domain-blocked': 'Il sistema di posta del destinatario blocca il dominio del mittente o un dominio citato nel messaggio.',
  'reverse-dns':
    "Il sistema di posta del destinatario non si fida del server che invia, perché un'impostazione manca o è errata.",
  'sender-authentication':
    "Il sistema di posta del destinatario non ha potuto verificare che il messaggio venga davvero dall'organizzazione del mittente.",
  login: "Il programma o il dispositivo che invia il messaggio non ha eseguito l'accesso, o non ci è riuscito.",
  'relay-denied': 'Il sistema di posta interpellato non accetta posta per questo destinatario.',
  tls: 'Non è stato possibile stabilire una connessione protetta con il sistema di posta del destinatario.',
  connection: 'Il sistema di posta del destinatario non è raggiungibile.',
  dns: 'Il sistema di posta del destinatario non è stato trovato in Internet.',
  'domain-unknown': "La parte dell'indirizzo dopo la @ non esiste: verificare come è scritta.",
  'takes-no-mail': 'Il dominio del destinatario non accetta posta.',
  'mail-loop': 'Il messaggio girava in circolo tra sistemi di posta ed è stato fermato.',
  expired: 'Il recapito è stato tentato più volte e il tempo a disposizione è scaduto.',
  spam: 'Il sistema di posta del destinatario ha preso il messaggio per pubblicità indesiderata.',
  virus: 'Il sistema di posta del destinatario ritiene pericoloso qualcosa nel messaggio, per esempio un allegato.',
  content: 'Il sistema di posta del destinatario non accetta qualcosa nel messaggio, per esempio un allegato o un collegamento.',
  malformed: 'Il messaggio non ha la forma che i sistemi di posta accettano.',
  policy: 'Il sistema di posta del destinatario ha rifiutato il messaggio in base alle proprie regole.',
  protocol: 'I sistemi di posta non si sono capiti: è un guasto tecnico.',
  'server-error': 'Un sistema di posta lungo il percorso ha un guasto.',
  'server-busy': 'Il sistema di posta del destinatario è momentaneamente sovraccarico.',
  'server-full': 'Un sistema di posta lungo il percorso ha finito lo spazio.',
  suppressed:
    'Il servizio di posta ha fermato il messaggio: quelli precedenti a questo indirizzo sono tornati indietro, o il destinatario non ne vuole più.',
};

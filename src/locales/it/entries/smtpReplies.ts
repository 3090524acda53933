/** Words for `catalogue/entries/smtpReplies.ts` in Italian. */

import type { smtpReplies as rows } from '../../../catalogue/entries/smtpReplies.ts';
import type { EntryWords, Own } from '../../locale.ts';

export const smtpReplies: Readonly<Record<Own<typeof rows>, EntryWords>> = {
  'smtp/211': { name: 'Stato del sistema', happened: ['Il server ha risposto a una domanda sul proprio stato o sui comandi.'] },
  'smtp/214': { name: 'Guida', happened: ["Il server ha risposto a HELP con un testo per l'utente."] },
  'smtp/220': { name: 'Pronto', happened: ['Il server saluta il client oppure, dopo STARTTLS, è pronto ad avviare TLS.'] },
  'smtp/221': { name: 'Sessione terminata', happened: ['Il server chiude la sessione, come chiesto con QUIT.'] },
  'smtp/235': { name: 'Accesso riuscito', happened: ["Il server ha accettato l'accesso."] },
  'smtp/250': {
    name: 'Eseguito',
    happened: ['Il server ha eseguito il comando; dopo la fine del messaggio significa che lo ha preso in carico.'],
  },
  'smtp/251': { name: 'Verrà inoltrato', happened: ['Il destinatario non è su questo server, che però inoltra il messaggio.'] },
  'smtp/252': {
    name: 'Indirizzo non verificato',
    happened: ["Il server non dice se l'indirizzo esiste, ma ne accetta la posta."],
  },
  'smtp/253': {
    name: 'Invio della posta in attesa avviato',
    happened: ['Il server comincia a inviare la posta che attendeva il client (ETRN).'],
  },
  'smtp/334': {
    name: 'Accesso in corso',
    happened: [
      "Il server chiede la parte successiva dell'accesso; il testo è Base64. Le risposte possono contenere nomi e password: toglierle prima di passare il registro ad altri.",
    ],
  },
  'smtp/354': {
    name: 'In attesa del messaggio',
    happened: ['Il server è pronto per il testo del messaggio; se lo accetta lo dice la risposta successiva.'],
  },
  'smtp/355': {
    name: 'Il trasferimento riprende da un punto',
    happened: ['Il server indica il punto da cui riprendere un trasferimento interrotto.'],
  },
};

/** Words for `catalogue/checks/postfix.ts` in Italian. */

import type { postfixChecks as rows } from '../../../catalogue/checks/postfix.ts';
import type { CheckWords } from '../../locale.ts';

const HOST = "Da eseguire sull'host in cui gira Postfix.";

export const postfixChecks: Readonly<Record<keyof typeof rows, CheckWords>> = {
  mxPosix: { title: 'Record MX, dal resolver di questo host', caveat: HOST },
  hostPosix: { title: 'Record di indirizzo del dominio, dal resolver di questo host', caveat: HOST },
  zoneTrace: {
    title: 'Record MX, interrogato a partire dalla radice',
    caveat: 'Mostra a quale server dei nomi si ferma la risposta.',
  },
  portOpen: { title: 'La porta 25 del server risponde?', caveat: HOST },
  ipv6Route: { title: 'Questo host ha una route IPv6?', caveat: `${HOST} Linux; nessun output significa nessuna route.` },
  chrootResolver: {
    title: 'Il chroot usa lo stesso resolver?',
    caveat: `${HOST} Nessun output significa che sono uguali; senza chroot il secondo file può mancare.`,
  },
  postfixQueue: { title: "Coda con l'ultimo errore di ogni messaggio", caveat: HOST },
  postfixLifetime: { title: 'Durata dei tentativi e avvisi ai mittenti', caveat: HOST },
  postfixProtocols: { title: 'IPv4 e IPv6 in Postfix', caveat: HOST },
  postfixDomains: { title: 'Domini e percorsi noti a Postfix', caveat: HOST },
  postfixTls: { title: "Criteri TLS di Postfix per l'invio", caveat: HOST },
  tlsFinger: {
    title: 'Sessione TLS come la vede Postfix',
    caveat: `${HOST} Si collega agli host MX del dominio e non invia nulla.`,
  },
};

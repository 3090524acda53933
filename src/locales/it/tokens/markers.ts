/** What the markers in replies and trace details say, in Italian. */

import type { markers as rows } from '../../../catalogue/tokens/markers.ts';
import type { TokenWords } from '../../locale.ts';

export const markers: Readonly<Record<keyof typeof rows, TokenWords>> = {
  markerLed: {
    name: 'Ultimo errore',
    text: "La risposta completa dell'ultimo tentativo: la parte più eloquente della riga. Può essere troncata a metà; una risposta dopo `->` al suo interno è la causa.",
  },
  markerMsg: { name: "Testo dell'errore", text: "Testo relativo all'ultimo errore; di solito è vuoto." },
  markerFqdn: {
    name: 'Server che ha risposto',
    text: "Nome del server dell'ultimo tentativo. È vuoto se non c'è stata connessione o se la riga è troncata: allora lo indicano `LastAttemptedServerName` o la destinazione del proxy in uscita.",
  },
  markerIp: {
    name: 'Indirizzo che ha risposto',
    text: "Indirizzo del server dell'ultimo tentativo. `0.0.0.0` o nulla: non c'è stata connessione.",
  },
  markerLrt: {
    name: 'Ultimo tentativo',
    text: "Ora dell'ultimo tentativo, in UTC e nell'ordine statunitense: mese, giorno, anno. Spesso è vuota; nei registri di Exchange Server precede `LED=`.",
  },
  markerReason: {
    name: 'Motivo di un Defer',
    text: "Precede il gruppo che contiene l'ultimo errore: leggere `LED=` al suo interno.",
  },
  markerMessage: {
    name: 'Perché la connessione non è riuscita',
    text: "L'errore esatto dietro il codice generico: un errore di socket, una parola sul certificato o sul DNS, oppure la risposta dell'altro server. È questo a stabilire la causa.",
  },
  markerLastServer: {
    name: 'Ultimo server provato',
    text: "L'host che Exchange ha provato davvero: dal record MX o lo smart host del connettore. Se è vecchio, correggere quello.",
  },
  markerLastIp: {
    name: 'Ultimo indirizzo provato',
    text: 'Indirizzo e porta che Exchange ha provato davvero. Verificare questo, non quello in cui il nome si risolve oggi.',
  },
  markerSmtpSecurity: {
    name: 'Sicurezza del trasporto del tentativo',
    text: 'Due numeri interni su TLS per questo tentativo, per esempio `-2;-2`; Microsoft non li documenta. Leggere invece le parole sul certificato in `Message=`.',
  },
  markerProxyIp: {
    name: 'Indirizzo dietro il proxy in uscita',
    text: "L'indirizzo a cui Exchange Online si è connesso attraverso il proprio proxy in uscita: la vera destinazione di questo tentativo.",
  },
  markerProxyHost: {
    name: 'Host dietro il proxy in uscita',
    text: "L'host a cui Exchange Online si è connesso attraverso il proprio proxy in uscita: la vera destinazione di questo tentativo.",
  },
};

/** Steps for general codes and bare replies in Italian. */

import type { StandardStepId } from '../../../catalogue/steps/standard.ts';
import type { StepWords } from '../../locale.ts';

export const standardSteps: Readonly<Record<StandardStepId, StepWords>> = {
  readServerWords: {
    text: 'Leggere che cosa ha scritto il server dopo il codice e cercare quelle parole; se non dice nulla, leggere nel registro di protocollo il comando che precede.',
  },
  leaveToQueue: {
    text: 'Lasciar fare alla coda: il server mittente ritenta da solo. Intervenire solo se la stessa risposta si ripete per ore.',
  },
  logInOnce: {
    text: "Se l'ha ricevuto un client all'accesso: accedere una volta con la password in chiaro su TLS, poi con il meccanismo desiderato.",
  },
  askAboutEtrn: {
    text: 'Controllare il dominio nel comando ETRN, poi chiedere agli amministratori del server se mette in coda la posta del dominio e se consente al vostro indirizzo di avviare la coda.',
  },
  startTlsFirst: { text: 'Attivare STARTTLS (TLS) nel server, dispositivo o applicazione che invia.' },
  writeToPostmaster: {
    text: "Se le parole non bastano, inviare l'intera risposta con ora e indirizzo al postmaster di quel server.",
  },
  sendSmaller: { text: 'Inviare i file grandi come collegamento o in più parti.' },
  checkDestinationAndSource: {
    text: "Controllare che il record MX o lo smart host indichino il server giusto e che l'indirizzo IP mittente non sia in elenchi di blocco.",
  },
  askNextSystem: {
    text: 'Chiedere agli amministratori del sistema successivo: i loro registri conoscono il messaggio dal Message-ID.',
  },
  shortenLogin: { text: 'Usare un altro meccanismo di accesso o far aumentare il limite del server.' },
  sendPlainer: {
    text: "Inviarlo in forma più semplice: testo o HTML, allegati comuni, senza firma o crittografia che l'altra parte non gestisce.",
  },
  stopAltering: {
    text: "Trovare dalle intestazioni Received il passaggio che altera il messaggio; deve firmare dopo la modifica o lasciarlo com'è.",
  },
  sendWithoutRrvs: { text: "Accertare in altro modo di chi è l'indirizzo, poi inviare senza la richiesta RRVS." },
};

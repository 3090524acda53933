/** Words for `catalogue/steps/shared.ts` in Italian. */

import type { SharedStepId } from '../../../catalogue/steps/shared.ts';
import type { StepWords } from '../../locale.ts';

export const sharedSteps: Readonly<Record<SharedStepId, StepWords>> = {
  signWithDkim: { text: 'Attivare la firma DKIM per il dominio e pubblicare entrambe le chiavi nel DNS.' },
  publishDmarc: { text: "Pubblicare un record DMARC per il dominio From, all'inizio con `p=none`." },
  alignFrom: { text: 'Far firmare il servizio con il dominio From, o usare un mittente busta di quel dominio.' },
  repairSpf: { text: 'Correggere il record SPF: un solo record, al massimo dieci ricerche, solo server che inviano davvero.' },
  askForwarder: {
    text: "Chiedere agli amministratori del sistema che inoltra di riparare i sigilli ARC, o scrivere all'indirizzo finale.",
  },
  setPointer: { text: "Far pubblicare dal titolare dell'indirizzo un record PTR il cui nome riporti all'indirizzo." },
  routeThroughRelay: { text: "Inviare tramite l'host intelligente del provider o Exchange Online invece che direttamente." },
  giveHostName: { text: 'Impostare come saluto del server o dispositivo un nome host completo che risolva nel DNS.' },
  findSendingAddress: {
    text: "Trovare l'indirizzo di invio nella risposta o nelle intestazioni del rapporto: se è di Microsoft, inviare la traccia al supporto; se è vostro, proseguire.",
  },
  stopUnwantedMail: {
    text: 'Trovare e fermare ciò che invia posta indesiderata: account violati, invii in massa senza consenso, open relay.',
  },
  askToDelist: { text: "Poi chiedere al provider o all'elenco, nella pagina indicata dalla risposta, di toglierlo." },
  askToAllow: { text: 'Chiedere al destinatario, con altri mezzi, di far ammettere il mittente.' },
  repairSenderDomain: {
    text: 'Dare al dominio mittente un record MX o indirizzo che risolva, o usare un altro indirizzo mittente.',
  },
  changeContent: {
    text: 'Inviare un testo semplice allo stesso indirizzo; se arriva, cambiare collegamenti, immagini o parole del primo.',
  },
  shareFile: { text: 'Condividere il file con un collegamento invece di allegarlo.' },
  scanAndResend: { text: 'Analizzare computer e allegato; se sono puliti, condividere il file con un collegamento.' },
  shortenHeaders: { text: 'Iniziare un nuovo messaggio con meno destinatari in A e Cc.' },
  addHeaders: { text: 'Far scrivere al programma Message-ID, Date e un solo From valido.' },
  uniqueMessageIds: { text: 'Far scrivere al programma un nuovo Message-ID per ogni messaggio.' },
  repairFormat: {
    text: 'Far seguire RFC 5322 e MIME al programma che scrive il messaggio; provare con un messaggio da Outlook.',
  },
  useAsciiAddress: { text: 'Usare un indirizzo in lettere ASCII, se il destinatario ne ha uno.' },
  useAppPassword: { text: 'Creare una password per app per il programma, o farlo accedere con OAuth.' },
  logInByBrowser: { text: 'Accedere con un browser, confermare di essere voi, poi riprovare.' },
  chooseMechanism: { text: 'Scegliere nel client un meccanismo che il server nomina dopo EHLO, su TLS.' },
  repairClient: {
    text: 'Aggiornare o correggere il programma di invio; il log del protocollo mostra il comando prima della risposta.',
  },
};

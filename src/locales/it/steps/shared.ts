/** Words for `catalogue/steps/shared.ts` in Italian. */

import type { SharedStepId } from '../../../catalogue/steps/shared.ts';
import type { StepWords } from '../../locale.ts';

export const sharedSteps: Readonly<Record<SharedStepId, StepWords>> = {
  tightenSpf: {
    text: 'Togliere dal record SPF ciò che autorizza estranei a inviare: `+all`, `?all`, intervalli di indirizzi ampi, servizi non più usati.',
  },
  repairSenderDns: {
    text: 'Chiedere il record a ogni server dei nomi del dominio del mittente e a quelli dei nomi dopo `include:`; far correggere a chi gestisce il DNS quelli che non rispondono o danno errore.',
  },
  signWithDkim: {
    text: 'Firmare con il dominio del mittente (DKIM) in ogni servizio che invia per suo conto.',
    how: [
      'Per Exchange Online: nel portale di Microsoft Defender, passare a **Posta elettronica e collaborazione > Criteri e regole > Criteri di minaccia > Impostazioni di autenticazione della posta elettronica** (Email & collaboration > Policies & rules > Threat policies > Email authentication settings) e aprire la scheda **DKIM**.',
      'Selezionare il dominio e attivare **Sign messages for this domain with DKIM signatures**. Il messaggio che appare indica due record CNAME.',
      "Pubblicarli entrambi nel DNS, attendere che siano risolvibili e attivare di nuovo l'opzione.",
      'Per altri servizi: attivarvi la firma DKIM per il dominio e pubblicare le chiavi che mostrano.',
      'Exchange Server da solo non firma: far firmare ciò che invia a un gateway, a un agente o a Exchange Online.',
    ],
  },
  publishDkimKey: {
    text: 'Pubblicare la chiave indicata dalla firma (`s=` e `d=` in `DKIM-Signature`); per Exchange Online sono due record CNAME, `selector1._domainkey` e `selector2._domainkey`.',
  },
  publishDmarc: {
    text: 'Pubblicare un record DMARC per il dominio in `From`: un record TXT in `_dmarc.`, per cominciare `v=DMARC1; p=none`.',
  },
  alignFrom: {
    text: 'Far firmare il servizio con il dominio in `From`, o fargli usare un mittente della busta di quel dominio.',
  },
  askForwarder: {
    text: "Chiedere agli amministratori del sistema che inoltra di correggere il sigillo ARC, o scrivere all'indirizzo finale.",
  },
  setPointer: {
    text: "Far pubblicare dal proprietario dell'indirizzo IP mittente un record PTR; il nome deve riportare a quell'indirizzo ed essere preferibilmente quello in EHLO.",
  },
  routeThroughRelay: {
    text: 'Oppure inviare tramite il relay del provider Internet o Exchange Online invece che direttamente (smart host del connettore di invio).',
  },
  giveHostName: {
    text: 'Fare in modo che il server o il dispositivo saluti (EHLO) con un nome host completo, risolvibile nel DNS pubblico; in Exchange Server è `Fqdn` del connettore di invio.',
  },
  findSendingAddress: {
    text: 'Scoprire da quale indirizzo è uscito il messaggio e di chi è.',
    how: [
      "Di solito la risposta indica l'indirizzo, tra parentesi o alla fine di un collegamento.",
      "Se no: per Exchange Online i dettagli della traccia mostrano il pool (`OutboundIpPoolName`); per un server proprio è l'indirizzo pubblico in cui lo traduce il firewall.",
      'Confrontarlo con gli indirizzi pubblicati di Exchange Online. Se è uno di quelli, o del pool di relay (`40.95.0.0/16`), può intervenire solo Microsoft.',
    ],
  },
  askSupportAboutListing: {
    text: "Se l'indirizzo è di Exchange Online: un messaggio non recapitato, se inviato di nuovo, spesso passa perché esce da un altro indirizzo; se non basta, aprire un caso presso il supporto tecnico Microsoft con l'intero rapporto e la traccia.",
  },
  stopUnwantedMail: {
    text: 'Trovare e fermare ciò che invia posta indesiderata: account violati, moduli web, invii massivi senza consenso, open relay.',
  },
  askToDelist: {
    text: 'Poi chiedere al provider di togliere il blocco, nella pagina indicata dalla risposta o nel suo modulo per i mittenti.',
  },
  findListedDomain: {
    text: "Cercare nell'elenco indicato dalla risposta il dominio del mittente e ogni dominio di collegamenti e firma, e togliere dal messaggio quello che vi si trova.",
  },
  delistDomain: {
    text: "Poi chiedere all'elenco di rimuovere il dominio, quando nulla di indesiderato ne proviene né vi rimanda.",
  },
  correctListQuery: {
    text: "Se il server che riceve è vostro: impostarne il filtro in modo che interroghi l'elenco tramite un resolver proprio anziché pubblico (come `8.8.8.8`), o con una chiave del gestore dell'elenco. Altrimenti segnalarlo agli amministratori del destinatario.",
  },
  limitConnections: {
    text: 'Far aprire al server mittente meno connessioni verso una destinazione: in Exchange Server `MaxPerDomainOutboundConnections` del servizio di trasporto, in Postfix `default_destination_concurrency_limit`. Exchange Online lo regola da sé.',
  },
  stopForwardingSpam: {
    text: "Disattivare l'inoltro automatico verso cassette postali personali presso questo provider, o filtrare lo spam prima dell'inoltro.",
  },
  letUnsubscribe: {
    text: "Inviare le newsletter solo a chi le ha chieste, con l'annullamento in un clic (`List-Unsubscribe`), e togliere gli indirizzi da cui arrivano reclami o rapporti di mancato recapito.",
  },
  askToAllow: {
    text: "Contattare il destinatario per altra via e far togliere il mittente dall'elenco dai suoi amministratori; nella vostra organizzazione si tratta degli **Elenchi tenant consentiti/bloccati** (Tenant Allow/Block Lists) o del criterio di protezione dalla posta indesiderata.",
  },
  askToAllowHost: {
    text: "Chiedere agli amministratori dell'organizzazione che ha rifiutato di ammettere l'host mittente, indicandone l'indirizzo e l'intera risposta.",
  },
  repairSenderDomain: {
    text: 'Dare al dominio del mittente un record MX o di indirizzo risolvibile, o usare un mittente di un altro dominio.',
  },
  dropNullMx: {
    text: 'Se il dominio deve inviare, sostituire il suo null MX con un record MX che porti a un server di posta; altrimenti inviare con un indirizzo di un altro dominio.',
  },
  repairSenderAddress: {
    text: "Impostare nel dispositivo o nell'applicazione un solo indirizzo mittente completo, di un dominio presente nel DNS pubblico e che accetta posta.",
  },
  askToSignIn: {
    text: 'Contattare il destinatario per altra via e chiedergli di accedere alla cassetta postale: se non è stata eliminata, torna ad accettare posta.',
  },
  useOtherAddress: { text: 'Chiedere un indirizzo funzionante e togliere il vecchio da contatti ed elenchi.' },
  enableRecipient: {
    text: "Se la cassetta postale è nella vostra organizzazione: attivare l'account e la sua licenza, o assegnare l'indirizzo ad altri.",
  },
  retypeAddress: {
    text: "Digitare l'indirizzo a mano invece di copiarlo, senza nulla prima o dopo, e correggerlo in contatti, elenchi e applicazioni.",
  },
  repairList: {
    text: 'Se la lista è vostra: controllarne i membri e, se dinamica, il filtro, e togliere ciò che non esiste più.',
  },
  changeContent: {
    text: 'Inviare un testo semplice allo stesso indirizzo; se arriva, reinserire collegamenti, immagini, firma e allegati uno alla volta finché viene rifiutato.',
  },
  changeLinks: {
    text: 'Scrivere i collegamenti per intero, senza URL abbreviati né tracciamento, e togliere loghi, moduli e nomi di altri.',
  },
  reportFalsePositive: {
    text: 'Se il messaggio è innocuo, segnalare al provider il rifiuto errato: con il collegamento nella risposta, con il suo modulo per i mittenti o tramite il destinatario.',
  },
  askWhatIsForbidden: {
    text: 'Chiedere agli amministratori del destinatario, con ora e risposta, quale regola è scattata: solo loro possono vederla e cambiarla.',
  },
  shareFile: { text: 'Condividere il file con un collegamento invece di allegarlo; rinominarlo o comprimerlo serve di rado.' },
  scanAndResend: {
    text: "Prima di tutto sottoporre ad analisi antimalware l'allegato e il computer da cui proviene; se sono puliti, condividere il file con un collegamento.",
  },
  shortenHeaders: {
    text: "Iniziare un nuovo messaggio invece di rispondere, con meno destinatari in To e Cc; se si ripete, trovare il gateway o l'applicazione che aggiunge intestazioni lunghe.",
  },
  addHeaders: { text: 'Far scrivere al programma un `Message-ID`, un `Date` e un `From` con un indirizzo completo.' },
  uniqueMessageIds: {
    text: "Far scrivere al programma un nuovo `Message-ID` per ogni messaggio, e fermare ciò che ripete l'invio.",
  },
  repairFormat: {
    text: 'Inviare lo stesso messaggio da Outlook: se viene accettato, correggere il programma che scrive il messaggio (ogni intestazione una volta, codificata, righe di al massimo 998 caratteri).',
  },
  writeOneFrom: { text: 'Far scrivere al programma esattamente un campo `From` con esattamente un indirizzo.' },
  useAsciiAddress: {
    text: "Usare l'indirizzo del destinatario in caratteri ASCII, se esiste; scrivere un dominio non ASCII come `xn--…`.",
  },
  sendWholeMessage: {
    text: 'Far inviare al programma il messaggio stesso invece di un riferimento (BURL); oppure dare al server di invio accesso al server che lo conserva.',
  },
  logInThere: {
    text: "Dare al server, al dispositivo o all'applicazione l'account che questo relay si aspetta, sulla porta 587 con TLS; in Exchange Server, nelle impostazioni dello smart host del connettore di invio. I connettori di Exchange Online non possono accedere: farli ammettere dal relay per certificato o indirizzo.",
  },
  renewCredentials: {
    text: 'Accedere manualmente con lo stesso nome utente e la stessa password: se funziona, reinserirli nel programma; se no, rinnovarli.',
  },
  useAppPassword: { text: 'Creare una password per app per il programma, o farlo accedere con OAuth.' },
  logInByBrowser: {
    text: 'Accedere con un browser, se possibile dalla stessa rete, confermare di essere stati voi, poi far riprovare il programma.',
  },
  logInLessOften: {
    text: "Attendere, poi far usare l'account a un solo programma, che invii più messaggi per sessione ed effettui l'accesso meno spesso.",
  },
  enableLoginAccount: { text: "Attivare o sbloccare l'account con cui accede, o assegnargliene un altro." },
  chooseMechanism: { text: 'Avviare prima TLS, poi usare un meccanismo che il server elenca dopo `AUTH` nella risposta a EHLO.' },
  allowTlsWhenSending: {
    text: 'In Exchange Server, lasciare usare TLS al connettore di invio (`IgnoreSTARTTLS` deve essere `$false`) e verificare che nessun firewall in uscita nasconda STARTTLS.',
  },
  updateTlsWhenSending: {
    text: 'Attivare TLS 1.2 o successivo con suite di crittografia attuali sul server, gateway o dispositivo che invia; aggiornare ciò che non ne è capace.',
  },
  sendWithoutRequireTls: {
    text: 'Chiedere agli amministratori del destinatario se i loro server possono supportare REQUIRETLS; se il contenuto lo permette, inviare senza questa richiesta.',
  },
  repairClient: {
    text: 'Leggere nel registro di protocollo a quale comando si riferisce la risposta, poi aggiornare o correggere il programma di invio.',
  },
  askIfItLasts: {
    text: 'Se dura ore, guardare la pagina di stato del provider o scrivere al suo postmaster; se il server è vostro, controllarne servizi, dischi e registro eventi.',
  },
  exemptFromGreylisting: {
    text: 'Se dura ore: far esentare dal greylisting il servizio del mittente, in base al suo record SPF o agli indirizzi pubblicati.',
  },
  followMx: {
    text: 'Se non era questo il server da contattare: togliere il percorso fisso (smart host) e inviare agli host del record MX attuale del dominio, sulla porta 25.',
  },
  raisePriority: { text: 'Inviare il messaggio con priorità normale, o più tardi.' },
  connectOverIpv4: { text: 'Far inviare il server a questo sistema tramite IPv4.' },
  openCircle: { text: "Correggere, o far correggere, il record MX, il percorso o l'inoltro che riporta indietro." },
  changePasswords: {
    text: "Cambiare le password dell'account e togliere inoltri, regole e dispositivi che il titolare non conosce.",
  },
  askToUnblockAccount: { text: "Poi chiedere al provider dell'account di togliere il blocco, o attendere che scada." },
  useSubmissionHost: { text: 'Impostare nel client il server del provider per la posta in uscita, con la porta 587 o 465.' },
  relayInstead: {
    text: 'Inviare tramite il relay del provider Internet o tramite Exchange Online; in Exchange Server indicarlo come smart host del connettore di invio.',
  },
};

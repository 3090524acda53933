/** What the events of a message tracking log say, in Italian. */

import type { trackingEvents as rows } from '../../../catalogue/tokens/trackingEvents.ts';
import type { TokenWords } from '../../locale.ts';

export const trackingEvents: Readonly<Record<keyof typeof rows, TokenWords>> = {
  eventAgentInfo: {
    name: 'Annotazione di un agente',
    text: 'Un agente di trasporto ha annotato dati sul messaggio, al quale non è ancora successo nulla. Quello che hanno trovato i filtri e le regole del flusso di posta è nei dati personalizzati di questa riga.',
  },
  eventBadMail: {
    name: 'File inutilizzabile in Pickup o Replay',
    text: "Un file messo nella directory Pickup o Replay non può essere né recapitato né restituito: nessuno ne viene informato. Cercarlo come file `.bad` in quella directory e correggere l'applicazione che lo scrive.",
  },
  eventClientSubmission: {
    name: 'Inviato dalla Posta in uscita',
    text: "Un client ha inviato il messaggio dalla Posta in uscita di una cassetta postale: è l'inizio del percorso. Nessun problema.",
  },
  eventDefer: {
    name: 'Recapito rinviato',
    text: "Il tentativo per ora non è riuscito e il messaggio è di nuovo in coda: non è ancora un errore definitivo. Il motivo è la risposta nello stato del destinatario o nel contesto dell'origine; l'esito è in una riga successiva dello stesso messaggio.",
  },
  eventDeliver: {
    name: 'Recapitato in una cassetta postale',
    text: "Il messaggio è nella cassetta postale. Se l'utente non lo vede, controllare le regole di Posta in arrivo, la cartella Posta indesiderata e gli altri client, non il flusso di posta.",
  },
  eventDeliverFail: {
    name: 'Cartella mancante nella cassetta postale',
    text: 'Un agente ha cercato di recapitare in una cartella che nella cassetta postale non esiste. Controllare le regole di Posta in arrivo e gli agenti che spostano posta in quella cartella.',
  },
  eventDrop: {
    name: 'Scartato senza rapporto',
    text: "Il messaggio, o questa sua copia, finisce qui e nessuno riceve un rapporto. Spesso è voluto: richieste di approvazione concluse, risposte automatiche soppresse, posta indesiderata; lo dicono lo stato del destinatario e il contesto dell'origine.",
  },
  eventDsn: {
    name: 'Notifica generata',
    text: 'Exchange ha scritto una notifica sullo stato del recapito, per esempio un rapporto di mancato recapito. Il campo `reference` di questa riga contiene il Message-ID che collega notifica e messaggio.',
  },
  eventDuplicateDeliver: {
    name: 'Duplicato non recapitato di nuovo',
    text: 'La cassetta postale ha già questo messaggio e la seconda copia è stata eliminata, di solito perché il destinatario fa parte di gruppi annidati. Nessun problema.',
  },
  eventDuplicateExpand: {
    name: 'Destinatario due volte nel gruppo',
    text: "Durante l'espansione del gruppo lo stesso destinatario è comparso di nuovo; il messaggio gli arriva una volta sola. Nessun problema.",
  },
  eventDuplicateRedirect: {
    name: 'Destinatario alternativo già presente',
    text: 'Il messaggio andava reindirizzato a qualcuno che è comunque tra i suoi destinatari. Nessun problema.',
  },
  eventExpand: {
    name: 'Gruppo espanso',
    text: 'Il gruppo è stato sostituito dai suoi membri, ciascuno con righe proprie. Guardare le righe del membro che interessa: è il destinatario correlato.',
  },
  eventFail: {
    name: 'Recapito non riuscito',
    text: "Il messaggio non sarà recapitato a questo destinatario. Il motivo è la risposta nello stato del destinatario; l'origine dice quale parte del trasporto ha rinunciato (SMTP, DNS, QUEUE, ROUTING).",
  },
  eventHaDiscard: {
    name: 'Copia shadow eliminata',
    text: "La copia primaria ha raggiunto l'hop successivo e la copia shadow non serviva più. Nessun problema, non si è perso nulla.",
  },
  eventHaReceive: {
    name: 'Copia shadow ricevuta',
    text: 'Questo server conserva una copia shadow per un altro del suo gruppo o sito. Non è un recapito a sé; nessun problema.',
  },
  eventHaRedirect: {
    name: 'Copia shadow creata',
    text: 'Un secondo server ha avuto una copia shadow prima che il messaggio fosse accettato. Non è un recapito a sé; nessun problema.',
  },
  eventHaRedirectFail: {
    name: 'Nessuna copia shadow',
    text: "Non è stato possibile creare la copia shadow; il messaggio prosegue, ma senza seconda copia. Leggere il contesto dell'origine e controllare che un altro server del gruppo risponda in SMTP.",
  },
  eventInitMessageCreated: {
    name: 'Inviato per approvazione',
    text: 'Il destinatario è moderato: il messaggio attende nella cassetta postale di arbitraggio la decisione di un moderatore. Non è ancora recapitato; chiedere ai moderatori.',
  },
  eventLoad: {
    name: "Caricato all'avvio del servizio",
    text: "Il messaggio era ancora in coda quando il servizio di trasporto si è avviato, e l'elaborazione continua. Non ha problemi; molte righe insieme indicano un riavvio.",
  },
  eventModerationExpire: {
    name: 'Nessun moderatore ha deciso in tempo',
    text: 'Nessuno ha approvato o rifiutato il messaggio prima della scadenza della richiesta, quindi non è stato recapitato. Sentire i moderatori, poi farlo inviare di nuovo dal mittente.',
  },
  eventModeratorApprove: {
    name: 'Approvato da un moderatore',
    text: 'Un moderatore ha approvato il messaggio, che prosegue verso il destinatario. Nessun problema.',
  },
  eventModeratorReject: {
    name: 'Rifiutato da un moderatore',
    text: 'Un moderatore ha rifiutato il messaggio: non viene recapitato per decisione di una persona. Chiedere al moderatore, non cercare nel trasporto.',
  },
  eventModeratorsAllNdr: {
    name: 'Nessun moderatore raggiungibile',
    text: 'Tutte le richieste di approvazione sono tornate indietro: nessuno può decidere e il messaggio non viene recapitato. Assegnare al destinatario moderatori le cui cassette postali esistono e hanno spazio.',
  },
  eventNotifyMapi: {
    name: 'Visto nella Posta in uscita',
    text: "Nella Posta in uscita di una cassetta postale di questo server c'è un messaggio. L'invio segue nelle righe successive; nessun problema.",
  },
  eventNotifyShadow: {
    name: 'Visto nella Posta in uscita, da copiare',
    text: "Un messaggio nella Posta in uscita ha bisogno di una copia shadow prima dell'invio, che segue. Nessun problema.",
  },
  eventPoisonMessage: {
    name: 'Messaggio non elaborabile',
    text: "Si sospetta che il messaggio mandi in arresto il trasporto: è stato messo nella coda di messaggi non elaborabili, o ne è uscito. Esportarlo dalla coda, esaminarlo, poi riprenderlo o rimuoverlo; cercare nel registro eventi gli arresti del servizio di trasporto a quell'ora.",
  },
  eventProcess: {
    name: 'Elaborato',
    text: "L'operazione è riuscita senza errori. Nessun problema; l'esito del messaggio è nelle altre righe.",
  },
  eventProcessMeetingMessage: {
    name: 'Messaggio di riunione elaborato',
    text: 'Il servizio di recapito ha gestito un invito, una risposta o un aggiornamento per il calendario del destinatario. Nessun problema.',
  },
  eventReceive: {
    name: 'Ricevuto da questo server',
    text: 'Il server ha preso in carico il messaggio: via SMTP o da una directory (origine SMTP) oppure da una cassetta postale (origine STOREDRIVER). Da qui in poi ne è responsabile.',
  },
  eventRedirect: {
    name: 'Reindirizzato a un altro destinatario',
    text: 'Secondo la directory la posta di questo destinatario va altrove, per esempio per un inoltro. Seguire il destinatario correlato: il recapito o il rifiuto è lì.',
  },
  eventResolve: {
    name: 'Indirizzo sostituito',
    text: 'Nella directory il destinatario ha un altro indirizzo, e il messaggio prosegue verso quello. Seguire il nuovo indirizzo nelle righe successive.',
  },
  eventResubmit: {
    name: 'Inviato di nuovo da Safety Net',
    text: 'Dopo un failover Exchange ha inviato di nuovo una copia da Rete sicura (Safety Net) perché nulla vada perso; i duplicati vengono eliminati al recapito. Il messaggio non ha problemi.',
  },
  eventResubmitDefer: {
    name: 'Copia di Safety Net rinviata',
    text: "Una copia inviata di nuovo da Safety Net deve attendere e verrà ritentata. L'originale può essere stato recapitato da tempo: cercare DELIVER con lo stesso Message-ID.",
  },
  eventResubmitFail: {
    name: 'Copia di Safety Net non recapitata',
    text: "Non è stato possibile recapitare una copia inviata di nuovo da Safety Net. Conta soltanto se l'originale non è arrivato: cercare DELIVER con lo stesso Message-ID.",
  },
  eventSend: {
    name: 'Inoltrato via SMTP',
    text: 'Il server successivo ha accettato il messaggio e ora ne è responsabile: non prova che sia arrivato in una cassetta postale. La risposta è nello stato del destinatario; proseguire nei registri del server indicato qui.',
  },
  eventSendExternal: {
    name: "Inviato all'esterno via SMTP",
    text: 'Un server esterno ha accettato il messaggio e ora ne è responsabile: non prova che sia arrivato in una cassetta postale. La risposta è nel contesto di origine o nello stato del destinatario.',
  },
  eventSubmit: {
    name: 'Consegnato al trasporto',
    text: "Il messaggio ha lasciato la cassetta postale ed è stato preso in carico dal servizio di trasporto. Nessun problema; il contesto dell'origine indica la cassetta postale e il client.",
  },
  eventSubmitDefer: {
    name: 'Consegna al trasporto rinviata',
    text: 'Il servizio di trasporto non ha ancora preso il messaggio dalla cassetta postale; si ritenta dalla Posta in uscita. Se dura, controllare il servizio di trasporto e la back pressure sul server.',
  },
  eventSubmitFail: {
    name: 'Consegna al trasporto non riuscita',
    text: "Il messaggio non è passato dalla cassetta postale al trasporto: non è mai partito. Il motivo è nello stato del destinatario o nel contesto dell'origine: quota, autorizzazione o elemento danneggiato.",
  },
  eventSuppressed: {
    name: 'Invio soppresso',
    text: "Exchange ha deciso di non inviare questo messaggio dalla cassetta postale. La documentazione non indica i motivi: l'unico indizio è il contesto dell'origine.",
  },
  eventThrottle: {
    name: 'Rallentato',
    text: 'Il messaggio è stato rallentato; il campo `reference` di questa riga dice perché. Attendere le righe successive; se si ripete, ridurre la frequenza di invio del mittente.',
  },
  eventTransfer: {
    name: 'Suddiviso in copie',
    text: "Alcuni destinatari sono stati spostati in una copia del messaggio, per conversione del contenuto, limiti di destinatari o agenti. Nessun problema; `reference` contiene l'ID interno del messaggio di origine.",
  },
};

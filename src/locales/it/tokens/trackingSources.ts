/** What the sources of a message tracking log say, in Italian. */

import type { trackingSources as rows } from '../../../catalogue/tokens/trackingSources.ts';
import type { TokenWords } from '../../locale.ts';

export const trackingSources: Readonly<Record<keyof typeof rows, TokenWords>> = {
  sourceAdmin: {
    name: 'Un amministratore',
    text: "L'ha fatto una persona, per esempio rimuovendo il messaggio in Visualizzatore code o mettendolo nella directory Replay. Chiedere ai colleghi prima di cercare un guasto.",
  },
  sourceAgent: {
    name: 'Un agente di trasporto',
    text: "Ha agito un agente: una regola del flusso di posta, il filtro antispam o antimalware, l'inserimento nel journal o l'agente di un altro fornitore. Lo indicano il contesto dell'origine o i dati personalizzati.",
  },
  sourceApproval: {
    name: 'Moderazione',
    text: "La riga è dell'approvazione dei destinatari moderati. La decisione spetta ai moderatori.",
  },
  sourceBootLoader: {
    name: 'Avvio del servizio',
    text: "Il messaggio era rimasto nel database delle code ed è stato trovato all'avvio del servizio. Accompagna LOAD; il messaggio non ha problemi.",
  },
  sourceDns: {
    name: 'DNS',
    text: "Il nome dell'hop successivo non è stato risolto, o l'evento è stato deciso dal DNS. Risolvere il dominio del destinatario da questo server, con i server DNS che usa.",
  },
  sourceDsn: {
    name: 'Generatore di notifiche',
    text: 'La riga riguarda una notifica sullo stato del recapito scritta da Exchange stesso, con mittente vuoto `<>`. Guardare il messaggio a cui si riferisce, indicato in `reference`.',
  },
  sourceGateway: {
    name: 'Connettore esterno (Foreign connector)',
    text: 'Il messaggio andava a un sistema senza SMTP, o ne veniva, attraverso un connettore esterno. Controllare la sua directory di destinazione e il gateway a valle.',
  },
  sourceMailboxRule: {
    name: 'Regola di Posta in arrivo',
    text: "Una regola nella cassetta postale di un utente ha inviato o spostato qualcosa, per esempio con un inoltro. Controllare le regole di quella cassetta; regole sconosciute che inoltrano all'esterno possono indicare un account violato.",
  },
  sourceMeetingMessageProcessor: {
    name: 'Elaboratore dei messaggi di riunione',
    text: "La riga riguarda l'aggiornamento di un calendario da un messaggio di riunione. Il flusso di posta non ha problemi.",
  },
  sourceOrar: {
    name: 'Destinatario alternativo chiesto dal mittente',
    text: 'Il mittente ha indicato un altro destinatario nel caso in cui il primo non sia raggiungibile. Funziona soltanto se il connettore di ricezione ha `OrarEnabled`.',
  },
  sourcePickup: {
    name: 'Directory Pickup',
    text: "Il messaggio è stato messo come file nella directory Pickup o Replay, da un'applicazione o a mano. Chi può scriverci può inviare a nome di chiunque: controllare le autorizzazioni sulla directory.",
  },
  sourcePoisonMessage: {
    name: 'Rilevamento dei messaggi non elaborabili',
    text: 'Il trasporto sospetta che il messaggio abbia causato un arresto. Guardare la coda di messaggi non elaborabili e il registro eventi.',
  },
  sourcePublicFolder: {
    name: 'Cartella pubblica abilitata alla posta elettronica',
    text: 'La riga riguarda posta verso una cartella pubblica o attraverso di essa. In caso di errore controllare che la cartella sia abilitata alla posta elettronica e chi può pubblicarvi.',
  },
  sourceQueue: {
    name: 'Gestore delle code',
    text: 'Ha deciso la coda: di solito il messaggio è scaduto o è stato suddiviso. Con FAIL guardare le righe DEFER precedenti dello stesso messaggio: il vero motivo è lì.',
  },
  sourceRedundancy: {
    name: 'Ridondanza shadow',
    text: 'La riga riguarda una seconda copia che protegge dalla perdita di un server. Non è un recapito a sé.',
  },
  sourceResolver: {
    name: 'Risoluzione dei destinatari',
    text: "Il classificatore ha cercato il destinatario nella directory. Con FAIL controllare l'oggetto nella directory: indirizzo, restrizioni, inoltro.",
  },
  sourceRouting: {
    name: 'Routing',
    text: "Il classificatore ha scelto l'hop successivo o non l'ha trovato. Con FAIL o DEFER controllare i connettori di invio e il dominio accettato adatti al destinatario.",
  },
  sourceSafetyNet: {
    name: 'Rete sicura (Safety Net)',
    text: 'La riga riguarda una copia che Safety Net conserva o invia di nuovo dopo un failover. I duplicati vengono eliminati al recapito.',
  },
  sourceSmtp: {
    name: 'SMTP',
    text: "Il messaggio è stato ricevuto o inviato via SMTP. Con FAIL o DEFER la risposta è di solito dell'altro server: l'intera sessione è nel registro di protocollo del connettore.",
  },
  sourceStoreDriver: {
    name: 'Archivio cassette postali',
    text: 'Il messaggio è stato preso da una cassetta postale o recapitato in una. Con FAIL o DEFER guardare la cassetta e il suo database: quota, regole, carico.',
  },
};

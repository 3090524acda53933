/** What the events of a message trace say, in Italian. */

import type { traceEvents as rows } from '../../../catalogue/tokens/traceEvents.ts';
import type { TokenWords } from '../../locale.ts';

export const traceEvents: Readonly<Record<keyof typeof rows, TokenWords>> = {
  traceReceive: {
    name: 'Ricevuto dal servizio',
    text: 'Exchange Online ha accettato il messaggio. Che cosa ne è stato lo dicono gli eventi successivi.',
  },
  traceSubmit: {
    name: 'Inviato da una cassetta postale',
    text: "Una cassetta postale ha consegnato il messaggio al trasporto: è l'inizio del percorso.",
  },
  traceSend: {
    name: 'Inoltrato',
    text: "Il server successivo ha accettato il messaggio: dentro Microsoft 365 o all'esterno. È indicato nel dettaglio; per un destinatario esterno proseguire con i suoi amministratori.",
  },
  traceFail: {
    name: 'Non recapitato',
    text: 'Il recapito si è concluso senza successo. Il dettaglio di questo evento contiene la risposta con il codice: cominciare da lì. Un riepilogo con `##Receive, Fail` non ha codice: recuperare i dettagli.',
  },
  traceDeliver: {
    name: 'Recapitato nella cassetta postale',
    text: 'Il messaggio è nella cassetta postale; il dettaglio può indicare la cartella. Se non si vede, controllare le regole di Posta in arrivo e la posta indesiderata.',
  },
  traceExpand: {
    name: 'Gruppo espanso',
    text: 'Il gruppo è stato sostituito dai membri. Tracciare i membri: ognuno ha un risultato proprio.',
  },
  traceTransfer: {
    name: 'Suddiviso in copie',
    text: 'Alcuni destinatari sono stati spostati in una copia del messaggio, per conversione del contenuto, limiti di destinatari o agenti. Nessun problema.',
  },
  traceDefer: {
    name: 'Rinviato',
    text: "Il tentativo per ora non è riuscito e viene ripetuto, per 24 ore al massimo. Il dettaglio contiene la risposta in `LED=`; un Send, Deliver o Fail successivo dice com'è finita.",
  },
  traceDrop: {
    name: 'Scartato',
    text: 'Il messaggio, o questa copia, finisce qui senza rapporto al mittente. Con `250 2.1.5` è voluto, per esempio una risposta automatica soppressa; altrimenti il dettaglio indica la regola o il filtro.',
  },
  traceResolve: {
    name: 'Indirizzo sostituito',
    text: 'Nella directory il destinatario ha un altro indirizzo, e il messaggio è proseguito verso quello. Il risultato è nella riga del nuovo indirizzo.',
  },
  traceRedirect: {
    name: 'Inviato a un altro destinatario',
    text: "Un inoltro o una regola del flusso di posta ha mandato il messaggio a qualcun altro. Tracciare il nuovo destinatario; il dettaglio dice che cosa l'ha reindirizzato.",
  },
  traceDlpRule: {
    name: 'Regola di prevenzione della perdita dei dati (DLP)',
    text: 'Al messaggio si è applicata una regola DLP. Il dettaglio indica regola e azione; se è stato fermato lo dicono gli eventi successivi. Le eccezioni si impostano nel portale di Microsoft Purview.',
  },
  traceTransportRule: {
    name: 'Regola del flusso di posta',
    text: "Al messaggio si è applicata una regola del flusso di posta dell'organizzazione. Il dettaglio contiene ID e azione della regola: cercarla con `Get-TransportRule`.",
  },
  traceSpam: {
    name: 'Verdetto antispam',
    text: 'Il filtro antispam ha valutato il messaggio. Il verdetto è nel dettaglio; se è finito in Posta indesiderata, in quarantena o da nessuna parte dipende dal criterio di protezione dalla posta indesiderata.',
  },
  traceMalware: {
    name: 'Malware trovato',
    text: 'Il filtro antimalware ha trovato qualcosa nel messaggio. Esaminarlo in quarantena nel portale di Microsoft Defender e non rilasciarlo senza verifica.',
  },
  traceSensitivityLabel: {
    name: 'Etichetta di riservatezza',
    text: "È stata applicata o verificata un'etichetta di riservatezza, che può crittografare il messaggio. Se l'effetto è inatteso, controllare l'etichetta e il suo criterio in Microsoft Purview.",
  },
};

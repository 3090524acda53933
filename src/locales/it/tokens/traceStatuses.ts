/** What the statuses of a message trace say, in Italian. */

import type { traceStatuses as rows } from '../../../catalogue/tokens/traceStatuses.ts';
import type { TokenWords } from '../../locale.ts';

export const traceStatuses: Readonly<Record<keyof typeof rows, TokenWords>> = {
  statusDelivered: {
    name: 'Recapitato',
    text: "Exchange Online ha consegnato il messaggio: alla cassetta postale oppure, per un destinatario esterno, al server successivo. Se non si vede, controllare le regole di Posta in arrivo, la posta indesiderata o chiedere all'altra parte.",
  },
  statusExpanded: {
    name: 'Gruppo espanso',
    text: 'Il destinatario è un gruppo ed è stato sostituito dai membri; al gruppo in sé non si recapita nulla. Guardare le righe dei membri.',
  },
  statusFailed: {
    name: 'Non recapitato',
    text: "Il messaggio non è stato recapitato a questo destinatario. Nel riepilogo non c'è il codice: aprire i dettagli del messaggio o eseguire `Get-MessageTraceDetailV2`; il motivo è nell'evento Fail o Drop.",
  },
  statusFilteredAsSpam: {
    name: 'Filtrato come posta indesiderata',
    text: "Il filtro antispam ha rifiutato o bloccato il messaggio, che non è in quarantena. Se era desiderato, vedere il verdetto nei dettagli e segnalarlo a Microsoft; un'eventuale voce di autorizzazione deve essere a tempo.",
  },
  statusGettingStatus: {
    name: 'Stato non ancora noto',
    text: 'Il messaggio è stato ricevuto da poco e non si sa altro. Ripetere la ricerca fra qualche minuto; non è un errore.',
  },
  statusPending: {
    name: 'Tentativi in corso',
    text: "Il recapito è in corso o viene ritentato, in Exchange Online per 24 ore al massimo. Il motivo del ritardo è nell'evento Defer dei dettagli; non inviare ancora di nuovo.",
  },
  statusQuarantined: {
    name: 'In quarantena',
    text: 'Il messaggio è trattenuto in quarantena come posta indesiderata, invio massivo, phishing o malware, oppure da una regola. Esaminarlo nel portale di Microsoft Defender e, se è innocuo, rilasciarlo da lì.',
  },
  statusNone: {
    name: 'Nessuno stato',
    text: 'La traccia non ha uno stato per questa riga; lo scrivevano le versioni precedenti del comando. Cercare il messaggio nei dettagli o ripetere la traccia più tardi.',
  },
  statusResolved: {
    name: 'Indirizzo sostituito',
    text: 'Nella directory il destinatario ha un altro indirizzo. Il risultato è nella riga del nuovo indirizzo.',
  },
};

/** What header fields and fields of a delivery status say, in Italian. */

import type { headerFields as rows } from '../../../catalogue/tokens/headerFields.ts';
import type { TokenWords } from '../../locale.ts';

export const headerFields: Readonly<Record<keyof typeof rows, TokenWords>> = {
  headerAntispamReport: {
    name: 'Rapporto del filtro antispam',
    text: 'Che cosa Exchange Online Protection ha rilevato sul messaggio, in coppie come `SFV:SPM`. Le coppie che Microsoft non documenta (`SFS`, `SFP`, `EFV`…) sono per uso interno.',
  },
  headerMicrosoftAntispam: {
    name: 'Livello di posta inviata in blocco',
    text: 'Contiene `BCL`, il livello di reclami; le altre coppie sono per uso interno di Microsoft.',
  },
  headerAuthResults: {
    name: "Risultati dell'autenticazione",
    text: 'Che cosa il server ricevente ha rilevato su SPF, DKIM e DMARC. Fidarsi solo di quella scritta dal proprio server: altre può scriverle anche il mittente.',
  },
  headerReceived: {
    name: 'Un passaggio del messaggio',
    text: 'Ogni server che accetta il messaggio ne aggiunge uno in cima: il più basso è il più vecchio. Confrontare gli orari di due vicini per vedere dove il messaggio ha atteso.',
  },
  headerArcSeal: {
    name: 'Sigillo della catena ARC',
    text: 'Un server che ha modificato o inoltrato il messaggio ha sigillato i risultati di autenticazione che aveva trovato. `i` è il numero della serie, `cv` dice se le serie precedenti erano valide.',
  },
  headerArcSignature: {
    name: 'Firma ARC',
    text: 'Il messaggio come lo ha consegnato il server con questo numero (`i`), firmato come in DKIM.',
  },
  headerDkimSignature: {
    name: 'Firma DKIM',
    text: '`d` è il dominio che firma, `s` il selettore della chiave: la chiave si trova nel DNS in `s._domainkey.d`. Il risultato è in `Authentication-Results`.',
  },
  headerReceivedSpf: {
    name: 'Risultato di SPF',
    text: "La prima parola è il risultato; poi seguono il dominio e l'indirizzo controllati.",
  },
  headerScl: {
    name: "Livello di probabilità di spam (SCL) nell'organizzazione",
    text: 'Il livello con cui Exchange decide tra posta in arrivo e Posta indesiderata. Lo impostano anche le regole del flusso di posta.',
  },
  reportReportingMta: {
    name: 'Server che ha scritto il rapporto',
    text: 'Il server che ha tentato il recapito e ha scritto il rapporto. Non è per forza quello che ha rifiutato: guardare `Remote-MTA`.',
  },
  reportRemoteMta: {
    name: 'Server che ha risposto',
    text: "L'altro server, la cui risposta è in `Diagnostic-Code`. I suoi amministratori sanno perché.",
  },
  reportReceivedFrom: {
    name: "Server che l'aveva inviato",
    text: 'Da chi il server che ha scritto il rapporto aveva ricevuto il messaggio.',
  },
  reportFinalRecipient: {
    name: 'Destinatario effettivo',
    text: "L'indirizzo a cui si è tentato il recapito, dopo gruppi e inoltri.",
  },
  reportOriginalRecipient: { name: 'Destinatario originale', text: "L'indirizzo scritto dal mittente, se è stato trasmesso." },
  reportAction: {
    name: 'Che cosa è stato fatto',
    text: '`failed` consegna abbandonata, `delayed` ancora in corso, `delivered` consegnato, `relayed` passato a un server che non conferma il recapito, `expanded` inoltrato a più indirizzi.',
  },
  reportStatus: {
    name: 'Codice di stato',
    text: 'Il codice di stato esteso di questo destinatario, secondo il server che ha scritto il rapporto. 5 è definitivo, 4 temporaneo, ma decide `Action`.',
  },
  reportDiagnosticCode: {
    name: 'Risposta decisiva',
    text: 'La risposta del server, parola per parola, dopo il tipo (`smtp;`). È la riga più eloquente di un rapporto.',
  },
  reportLastAttempt: { name: 'Ultimo tentativo', text: "Quando si è tentato il recapito per l'ultima volta." },
  reportWillRetry: { name: 'Tentativi fino a', text: 'Fino ad allora i tentativi continuano; prima non occorre reinviare.' },
  reportArrival: { name: 'Arrivo', text: 'Quando il messaggio è arrivato al server che ha scritto il rapporto.' },
};

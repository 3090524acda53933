/** What the fields and verdicts of the spam filter say, in Italian. */

import type { antispamVerdicts as rows } from '../../../catalogue/tokens/antispamVerdicts.ts';
import type { TokenWords } from '../../locale.ts';

export const antispamVerdicts: Readonly<Record<keyof typeof rows, TokenWords>> = {
  antispamSfv: {
    name: 'Verdetto del filtro antispam',
    text: 'Perché il filtro ha concluso così: che cosa ha trovato, oppure quale elenco o regola ha deciso prima. Da leggere insieme a `SCL` e `CAT`.',
  },
  antispamScl: {
    name: 'Livello di probabilità di spam (SCL)',
    text: 'Da -1 (filtro saltato) a 0 e 1 (non è spam), 5 e 6 (spam), fino a 7, 8 e 9 (spam quasi certo). Che cosa farne lo decide il criterio di protezione dalla posta indesiderata.',
  },
  antispamBcl: {
    name: 'Livello di reclami per la posta inviata in blocco (BCL)',
    text: 'Quanti reclami suscita chi invia in blocco, da 0 (nessun invio in blocco) a 9. Dalla soglia del criterio di protezione dalla posta indesiderata, 7 per impostazione predefinita, il messaggio è trattato come posta inviata in blocco.',
  },
  antispamCat: {
    name: 'Categoria della minaccia',
    text: "Quale protezione ha avuto l'ultima parola: il suo criterio stabilisce che cosa è stato del messaggio. `NONE` o vuoto: nessuna.",
  },
  antispamCip: {
    name: 'Indirizzo che si connette',
    text: "L'indirizzo valutato dal filtro. Se è il vostro gateway, attivare il filtro avanzato per i connettori, così viene valutato l'indirizzo originale.",
  },
  antispamCtry: {
    name: 'Paese',
    text: "Il paese o l'area dell'indirizzo che si è connesso, non sempre quello del mittente originale. Il criterio può contrassegnare la posta di determinati paesi.",
  },
  antispamLang: {
    name: 'Lingua',
    text: 'La lingua in cui il messaggio sembra scritto. Il criterio può contrassegnare la posta in determinate lingue.',
  },
  antispamHelo: {
    name: 'Nome in HELO',
    text: "Come si è presentato in HELO o EHLO il server che si è connesso. Un nome che non corrisponde all'indirizzo depone contro di esso.",
  },
  antispamPtr: {
    name: 'Nome DNS inverso',
    text: "Il record PTR dell'indirizzo che si è connesso. Vuoto o `InfoDomainNonexistent`: non esiste, e questo danneggia la reputazione; lo pubblica chi possiede l'indirizzo.",
  },
  antispamIpv: {
    name: "Reputazione dell'indirizzo",
    text: "Se l'indirizzo che si è connesso è in un elenco: `CAL` consentito dall'organizzazione, `NLI` in nessuno.",
  },
  antispamDir: { name: 'Direzione', text: "`INB` in ingresso, `OUT` in uscita, `INT` interna all'organizzazione." },
  antispamSrv: {
    name: 'Contrassegno di invio in blocco',
    text: '`BULK` se il messaggio è considerato posta inviata in blocco; altrimenti di solito è vuoto.',
  },
  antispamSfty: {
    name: 'Contrassegno di sicurezza',
    text: 'Apposto ai messaggi che sembrano phishing; il numero dice di che tipo. Il destinatario vede un suggerimento di sicurezza.',
  },
  verdictNspm: {
    name: 'Non è spam',
    text: 'Il filtro ha controllato e non ha trovato nulla; il messaggio ha proseguito verso i destinatari.',
  },
  verdictSpm: {
    name: 'Spam secondo il filtro',
    text: 'Il filtro del contenuto ha giudicato il messaggio spam. Con quale certezza lo dicono `CAT` e `SCL`; segnalare un errore a Microsoft con un invio di esempio.',
  },
  verdictSkn: {
    name: 'Lasciato passare prima del filtro',
    text: 'Qualcosa prima del filtro ha dichiarato pulito il messaggio, di solito una regola del flusso di posta che imposta SCL -1. Cercare quella regola.',
  },
  verdictSks: {
    name: 'Contrassegnato come spam prima del filtro',
    text: 'Qualcosa prima del filtro ha dichiarato spam il messaggio, di solito una regola del flusso di posta che imposta SCL da 5 a 9. Cercare quella regola.',
  },
  verdictSka: {
    name: 'Mittente consentito da un criterio',
    text: "Il mittente o il dominio è nell'elenco dei consentiti di un criterio di protezione dalla posta indesiderata, quindi il filtro antispam è stato saltato. Un dominio consentito lascia passare anche i falsi.",
  },
  verdictSkb: {
    name: 'Mittente bloccato da un criterio',
    text: "Il mittente o il dominio è nell'elenco dei bloccati di un criterio di protezione dalla posta indesiderata. Se è un errore, toglierlo da lì.",
  },
  verdictSkq: {
    name: 'Rilasciato dalla quarantena',
    text: "Il messaggio era in quarantena; qualcuno l'ha rilasciato ed è stato recapitato senza filtro.",
  },
  verdictSki: {
    name: 'Filtro saltato, interno',
    text: "Il messaggio ha saltato il filtro per un altro motivo, per esempio perché posta interna all'organizzazione o rapporto del servizio.",
  },
  verdictSfe: {
    name: "Mittente attendibile dell'utente",
    text: "Il mittente è nell'elenco personale dei mittenti attendibili del destinatario, quindi il filtro è stato saltato.",
  },
  verdictBlk: {
    name: "Bloccato dall'utente",
    text: "Il mittente è nell'elenco personale dei mittenti bloccati del destinatario. Lo cambia solo il destinatario, oppure `Set-MailboxJunkEmailConfiguration`.",
  },
  sclSkipped: {
    name: 'Filtro saltato',
    text: "Ha deciso un mittente o un destinatario attendibile, una regola del flusso di posta o l'elenco di indirizzi IP consentiti: il messaggio va nella posta in arrivo senza filtro antispam. Quale, lo dicono `SFV` e `IPV`.",
  },
  sclClean: {
    name: 'Non è spam',
    text: 'Il filtro non ha trovato spam; per impostazione predefinita, il messaggio va nella posta in arrivo.',
  },
  sclUnused: {
    name: 'Non assegnato dal filtro',
    text: 'Il filtro antispam non assegna mai 2, 3 o 4: il valore viene da una regola del flusso di posta o da un altro sistema.',
  },
  sclSpam: {
    name: 'Spam',
    text: 'Contrassegnato come spam: per impostazione predefinita va nella cartella Posta indesiderata, con il criterio di sicurezza preimpostato rigoroso in quarantena. Il 6 è dato anche alla posta inviata in blocco.',
  },
  sclHigh: {
    name: 'Spam con attendibilità elevata',
    text: 'Spam quasi senza dubbio: per impostazione predefinita va nella cartella Posta indesiderata, con un criterio preimpostato in quarantena. Il 7 viene da altro: una regola, DMARC o un analista.',
  },
  bclNone: { name: 'Nessun invio in blocco', text: 'Il messaggio non viene da chi invia posta in blocco.' },
  bclFew: {
    name: 'Invio in blocco con pochi reclami',
    text: 'Posta inviata in blocco di cui quasi nessuno si lamenta; per impostazione predefinita nessun criterio la contrassegna.',
  },
  bclMixed: {
    name: 'Invio in blocco con alcuni reclami',
    text: 'Contrassegnato come posta inviata in blocco a partire dalla soglia: 7 per impostazione predefinita, 6 con il criterio di sicurezza preimpostato standard e 5 con quello rigoroso.',
  },
  bclMany: {
    name: 'Invio in blocco con molti reclami',
    text: "Posta inviata in blocco di cui molti si lamentano; supera ogni soglia predefinita. Far annullare l'iscrizione ai destinatari, o consentire il mittente se è desiderato.",
  },
  catNone: { name: 'Nessuna categoria di minaccia', text: 'Al messaggio non è stato applicato alcun criterio di protezione.' },
  catAmp: {
    name: 'Malware',
    text: 'È stato applicato il criterio antimalware: il messaggio è in quarantena.',
  },
  catMalw: {
    name: 'Malware',
    text: 'Nel messaggio è stato trovato malware. Non rilasciare il messaggio; chiedere al mittente una copia pulita.',
  },
  catFtbp: {
    name: 'Allegato di tipo bloccato',
    text: "Il filtro degli allegati comuni blocca questo tipo di file. Inviare il file in un altro modo, o modificare l'elenco nel criterio antimalware.",
  },
  catSap: {
    name: 'Intercettato dagli allegati sicuri',
    text: "La funzione Allegati sicuri di Defender per Office 365 ha aperto un allegato e l'ha trovato dannoso.",
  },
  catSpm: {
    name: 'Spam',
    text: 'Il messaggio è considerato spam (SCL 5 o 6); dove finisce lo stabilisce il criterio di protezione dalla posta indesiderata.',
  },
  catHspm: {
    name: 'Spam con attendibilità elevata',
    text: "Il messaggio è quasi certamente spam; il criterio di protezione dalla posta indesiderata prevede un'azione apposita.",
  },
  catPhsh: {
    name: 'Phishing',
    text: 'Il messaggio sembra phishing; dove finisce lo stabilisce il criterio di protezione dalla posta indesiderata. Avvertire i destinatari prima di rilasciarlo.',
  },
  catHphsh: {
    name: 'Phishing con attendibilità elevata',
    text: 'Quasi certamente phishing: in quarantena, qualunque cosa dicano gli elenchi dei consentiti; solo un amministratore può rilasciarlo.',
  },
  catBulk: {
    name: 'Posta inviata in blocco',
    text: '`BCL` ha raggiunto la soglia del criterio di protezione dalla posta indesiderata. Consentire il mittente se la posta è desiderata.',
  },
  catOspm: {
    name: 'Spam in uscita',
    text: "L'ha inviato la vostra organizzazione e il filtro l'ha preso per spam. Verificare che l'account non sia violato prima che venga limitato.",
  },
  catIntos: {
    name: "Phishing interno all'organizzazione",
    text: "Un messaggio tra utenti dell'organizzazione sembra phishing: considerare violato l'account che l'ha inviato finché non è stato controllato.",
  },
  catSpoof: {
    name: 'Mittente falsificato',
    text: 'Il dominio in From non corrisponde al server che ha inviato il messaggio; `compauth` e il suo `reason` dicono perché. Per un mittente legittimo correggere SPF e DKIM, o consentire la coppia come mittente contraffatto.',
  },
  catBimp: {
    name: 'Imitazione di un marchio',
    text: 'Il messaggio finge di venire da un marchio noto (Defender per Office 365).',
  },
  catDimp: {
    name: 'Imitazione di un dominio',
    text: 'Il dominio del mittente somiglia a uno protetto dal criterio anti-phishing. Se è legittimo, aggiungerlo ai suoi domini attendibili.',
  },
  catUimp: {
    name: 'Imitazione di un utente',
    text: 'Il mittente somiglia a un utente protetto dal criterio anti-phishing. Se è legittimo, aggiungerlo ai suoi mittenti attendibili.',
  },
  catGimp: {
    name: 'Imitazione di un contatto',
    text: "L'intelligence sulle cassette postali ha rilevato che il mittente si finge qualcuno con cui il destinatario scambia posta.",
  },
  ipvCal: {
    name: 'Indirizzo consentito',
    text: "Il criterio di filtro delle connessioni consente l'indirizzo, quindi il filtro antispam è stato saltato. Accertarsi che l'indirizzo sia ancora vostro o del vostro partner.",
  },
  ipvNli: {
    name: 'Indirizzo in nessun elenco',
    text: "Nessun elenco di reputazione cita l'indirizzo: nulla a favore e nulla contro.",
  },
  srvBulk: {
    name: 'Posta inviata in blocco',
    text: 'Il filtro ha preso il messaggio per posta inviata in blocco; per impostazione predefinita è poi contrassegnato come spam con SCL 6.',
  },
  dirInbound: { name: 'In ingresso', text: "Il messaggio è arrivato dall'esterno." },
  dirOutbound: { name: 'In uscita', text: "Il messaggio lascia l'organizzazione." },
  dirInternal: { name: 'Interno', text: "Il messaggio resta nell'organizzazione." },
  sftyDomain: {
    name: 'Imitazione di un dominio',
    text: 'Il dominio del mittente imita un dominio protetto; il destinatario vede un suggerimento di sicurezza.',
  },
  sftyUser: {
    name: 'Imitazione di un utente',
    text: "Il mittente imita qualcuno dell'organizzazione o un utente protetto; il destinatario vede un suggerimento di sicurezza.",
  },
  sftyFirst: {
    name: 'Primo contatto',
    text: 'Il destinatario riceve di rado posta da questo mittente; è un indizio, non un verdetto.',
  },
};

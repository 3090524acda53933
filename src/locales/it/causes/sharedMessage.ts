/** Words for `catalogue/causes/sharedMessage.ts` in Italian. */

import type { sharedMessageCauses as rows } from '../../../catalogue/causes/sharedMessage.ts';
import type { CauseWords } from '../../locale.ts';

export const sharedMessageCauses: Readonly<Record<keyof typeof rows, CauseWords>> = {
  accountUnused: {
    short: 'account inutilizzato da tempo',
    text: "Nessuno accede all'account da molto tempo, perciò il provider non accetta più posta per esso.",
  },
  accountOff: {
    short: 'account chiuso o disattivato',
    text: "L'account esiste ma è disattivato: la persona se n'è andata, la licenza manca o il provider lo ha sospeso.",
  },
  recipientGone: {
    short: 'destinatario spostato, nessun inoltro',
    text: 'La cassetta postale del destinatario è passata a un altro indirizzo o provider, e da quello vecchio non viene inoltrato nulla.',
  },
  addressMalformed: {
    short: 'indirizzo scritto male',
    text: "L'indirizzo contiene uno spazio, una virgola, una parentesi, un punto finale, è senza dominio o ha un carattere invisibile copiato per sbaglio.",
  },
  addressNotUnique: {
    short: 'indirizzo di due oggetti',
    text: 'La directory che ha risposto ha più di un oggetto con questo indirizzo, ad esempio una cassetta postale e un contatto.',
  },
  nullMxPublished: {
    short: 'il dominio non accetta posta (null MX)',
    text: 'Il dominio pubblica un record null MX: non accetta alcuna posta. Lo fanno anche molti domini simili a quelli noti.',
  },
  tooManyAddressed: {
    short: 'più destinatari del consentito',
    text: 'Il messaggio ha più destinatari di quanti il server ne consenta in assoluto a questo mittente, non solo in una transazione.',
  },
  listBroken: {
    short: 'membri della lista non determinabili',
    text: 'La directory di chi riceve non ha risposto, oppure la lista ha un membro o un filtro non valido.',
  },
  listClosed: {
    short: 'lista chiusa a questo mittente',
    text: 'Alla lista possono scrivere solo membri, moderatori o mittenti della propria organizzazione.',
  },
  addressReassigned: {
    short: "l'indirizzo ha un nuovo titolare",
    text: "Il messaggio chiedeva di essere recapitato solo a chi possedeva l'indirizzo a una certa data (RRVS), e da allora il titolare è cambiato.",
  },
  looksLikeSpam: {
    short: 'contenuto o collegamenti simili a spam',
    text: 'Parole, collegamenti o impaginazione sembrano, per il filtro, posta indesiderata; può bastare un dominio in un collegamento o nella firma.',
  },
  looksLikePhishing: {
    short: 'collegamenti o nomi simili a phishing',
    text: "Un collegamento porta altrove rispetto a ciò che dice, oppure un nome, un'immagine o un modulo di accesso sembra di qualcun altro.",
  },
  contentRuleHit: {
    short: 'vietato da una regola sui contenuti',
    text: "Una regola dell'organizzazione ricevente ha rilevato parole, un allegato o dati che non ammette.",
  },
  forbiddenAttachment: {
    short: 'allegato di tipo vietato',
    text: "L'allegato è di un tipo che l'altra parte non accetta da nessuno: programmi, script, documenti con macro, archivi che ne contengono o protetti da password.",
  },
  malwareSuspected: {
    short: 'sospetto malware',
    text: "Uno scanner dell'altra parte considera dannoso un allegato o un collegamento.",
  },
  headersTooLong: {
    short: 'intestazioni troppo lunghe o troppe',
    text: "Un'intestazione, o tutte insieme, supera quanto l'altra parte accetta di leggere, per esempio dopo molti inoltri o con moltissimi destinatari in To e Cc.",
  },
  headerLacking: {
    short: 'Message-ID o From mancante',
    text: 'Il programma che ha scritto il messaggio ha omesso `Message-ID`, `Date` o un `From` valido; capita spesso a script e dispositivi.',
  },
  sameMessageId: {
    short: 'molti messaggi con un solo Message-ID',
    text: 'Un programma dà a molti messaggi lo stesso `Message-ID`, o invia un messaggio più e più volte.',
  },
  formatBroken: {
    short: 'messaggio non conforme a RFC 5322 o MIME',
    text: 'Intestazioni o parti non seguono gli standard: campi ripetuti, caratteri speciali non codificati, parti non chiuse, righe troppo lunghe.',
  },
  fromNotSingle: {
    short: 'più di un indirizzo in From',
    text: "Il messaggio ha più indirizzi in `From`, o il campo due volte; l'altra parte ne accetta esattamente uno.",
  },
  beyondAscii: {
    short: 'indirizzo con caratteri non ASCII',
    text: 'Un indirizzo ha caratteri non ASCII e un server sul percorso non offre SMTPUTF8. Conta solo la parte prima di `@`: un dominio si può scrivere in ASCII (`xn--…`).',
  },
  contentByReference: {
    short: 'il messaggio rimanda a contenuto altrove',
    text: 'Il programma non ha inviato il contenuto ma ha detto al server dove prenderlo (BURL), e il server che lo conserva non lo ha fornito.',
  },
  formNotTaken: {
    short: 'tipo di contenuto non accettato',
    text: 'Il sistema successivo non accetta un contenuto di questo genere: il tipo, la codifica o un corpo a 8 bit o binario.',
  },
};

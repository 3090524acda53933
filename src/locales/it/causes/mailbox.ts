/** Words for `catalogue/causes/mailbox.ts` in Italian. */

import type { mailboxCauses as rows } from '../../../catalogue/causes/mailbox.ts';
import type { CauseWords } from '../../locale.ts';

export const mailboxCauses: Readonly<Record<keyof typeof rows, CauseWords>> = {
  blockedByRecipient: {
    short: 'bloccato dal destinatario',
    text: "Il mittente è nell'elenco personale dei mittenti bloccati del destinatario; è probabile se altri indirizzi dello stesso dominio ricevono la posta.",
  },
  recipientMigrated: {
    short: 'voce di completamento automatico superata',
    text: "Il destinatario è stato spostato tra ambiente locale e cloud: l'indirizzo è rimasto, ma la voce di completamento automatico conserva gli identificatori interni di prima.",
  },
  spfIncomplete: {
    short: 'errore nel record SPF',
    text: 'Il record SPF del dominio del mittente non è valutabile o non indica tutti i sistemi che inviano per quel dominio.',
  },
  groupJustRestored: {
    short: 'gruppo appena ripristinato',
    text: 'Un gruppo di Microsoft 365 eliminato e appena ripristinato non è ancora presente in tutta la directory.',
  },
  addressNotWrittenBack: {
    short: "indirizzo del cloud sconosciuto nell'ambiente locale",
    text: "Una cassetta postale nel cloud ha registrato l'invitato con il suo indirizzo del cloud (X500) e la sincronizzazione della directory non riporta questi indirizzi nell'ambiente locale, dove il delegato non può raggiungerlo.",
  },
  severalFromAddresses: {
    short: 'più autori, nessun Sender',
    text: 'Il programma che ha creato il messaggio ha messo più autori in `From`; in questo caso in `Sender` deve esserci esattamente un indirizzo.',
  },
  refusedAsUnknown: {
    short: 'rifiuto mascherato',
    text: 'Alcuni sistemi rispondono alla posta indesiderata come se la cassetta postale non esistesse. È probabile se il destinatario riceve ancora posta da altri.',
  },
  noPrimaryAddress: {
    short: 'indirizzo primario mancante o errato',
    text: 'Il contatto di posta elettronica non ha un indirizzo esterno, oppure ne ha uno errato o di tipo precedente.',
  },
  clutterFolderMissing: {
    short: 'Posta secondaria attiva, cartella assente',
    text: 'La funzionalità Posta secondaria (Clutter) è attiva per un destinatario che non ha più la relativa cartella. Se si è scritto a un gruppo, è uno dei suoi membri.',
  },
  delegateOutdated: {
    short: 'delegato con un vecchio indirizzo',
    text: "La cassetta postale contiene ancora il delegato com'era prima dello spostamento di una delle due cassette postali.",
  },
  noFederatedAddress: {
    short: 'nessun indirizzo proxy in un dominio federato',
    text: "Si verifica quando la cassetta postale è nell'ambiente locale e il suo archivio nel cloud: si trovano tramite un indirizzo in un dominio della federazione, che l'utente non ha.",
  },
  senderFloodsRecipient: {
    short: 'un solo mittente satura la cassetta postale',
    text: "Un mittente ha inviato a questa cassetta postale più di circa 1200 messaggi in un'ora: un dispositivo, un sistema di monitoraggio o un'applicazione che notifica in continuazione. Le cassette postali nel cloud dello stesso tenant sono escluse.",
  },
  recipientFlooded: {
    short: 'tempesta di messaggi o cassetta postale di raccolta',
    text: 'Il limite è stato superato da tutti i mittenti insieme: una tempesta di messaggi, oppure una cassetta postale che raccoglie messaggi automatici, report del journal o posta inoltrata.',
  },
  journalArchiveOff: {
    short: 'il journal locale porta nel cloud',
    text: "Una regola del journal dell'ambiente locale invia i report a un indirizzo di Microsoft 365, dove l'archiviazione del journal non è attiva.",
  },
  approvalTagMissing: {
    short: 'tag di conservazione per la moderazione mancante',
    text: "L'organizzazione non ha un tag di conservazione contrassegnato per i destinatari moderati; senza di esso nessun messaggio può attendere l'approvazione.",
  },
  ruleNotFinished: {
    short: "una regola non ha finito con l'allegato",
    text: 'A una regola del flusso di posta che esamina gli allegati è scaduto il tempo su un file di Word o Excel, e una regola è impostata per rinviare il messaggio in questo caso.',
  },
  contentDamaged: {
    short: 'messaggio malformato',
    text: 'Il programma di invio o un gateway intermedio ha creato o modificato il messaggio in modo che non si può più convertire.',
  },
  binHexWrapped: {
    short: 'allegato BinHex codificato due volte',
    text: 'Un allegato è dichiarato come `application/mac-binhex40` e insieme codificato in base64, cosa che Exchange non accetta.',
  },
  extensionsHidden: {
    short: '8BITMIME o BINARYMIME non offerto',
    text: "Il server remoto non offre l'estensione nella risposta a EHLO, oppure la nasconde un firewall davanti al server.",
  },
  bareLineFeeds: {
    short: 'il programma scrive LF invece di CRLF',
    text: 'Il programma che ha creato il messaggio, o un allegato inserito senza codifica, termina le righe con LF. Exchange Online non le corregge più, per non invalidare le firme DKIM.',
  },
  chunkingMissing: {
    short: 'CHUNKING non offerto',
    text: 'Il server di destinazione è troppo vecchio per CHUNKING, lo ha disattivato o un firewall davanti al server lo nasconde.',
  },
};

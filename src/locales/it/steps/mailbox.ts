/** Words for `catalogue/steps/mailbox.ts` in Italian. */

import type { MailboxStepId } from '../../../catalogue/steps/mailbox.ts';
import type { StepWords } from '../../locale.ts';

export const mailboxSteps: Readonly<Record<MailboxStepId, StepWords>> = {
  askToUnblock: {
    text: 'Chiedere al destinatario, per esempio per telefono, di togliere il mittente dai mittenti bloccati di Outlook.',
  },
  waitForGroup: { text: 'Attendere almeno 1 ora dal ripristino del gruppo, poi inviare di nuovo.' },
  writeBackAddresses: {
    text: "Attivare **Distribuzione ibrida di Exchange** (Exchange hybrid deployment) in Microsoft Entra Connect, in modo che gli indirizzi del cloud vengano riportati nell'ambiente locale.",
  },
  correctContactAddress: {
    text: "Assegnare al contatto di posta elettronica un indirizzo esterno completo; se i contatti sono sincronizzati, correggerlo nell'ambiente locale e sincronizzare.",
    how: [
      "Nell'EAC, passare a **Destinatari > Contatti** (Recipients > Contacts) e aprire il contatto.",
      'Controllare **Indirizzo di posta elettronica esterno** (External email address): deve esistere e avere la forma `user@example.com`.',
      "In un'organizzazione ibrida, correggere invece l'indirizzo SMTP del contatto in Active Directory.",
    ],
  },
  turnClutterOff: {
    text: 'Disattivare Posta secondaria (Clutter) per il destinatario; se si è scritto a un gruppo, per il membro non raggiunto.',
  },
  addDelegateAfresh: {
    text: 'Far rimuovere i delegati al proprietario della cassetta postale e farli aggiungere di nuovo.',
    how: [
      'In Outlook, rimuovere tutti i delegati.',
      'In Outlook sul web, controllare che il calendario non sia più condiviso con loro.',
      "Eliminare i delegati dall'elenco di completamento automatico e scaricare la rubrica offline.",
      'Aggiungere di nuovo i delegati e inviare un invito di prova a una riunione.',
    ],
  },
  addFederatedAddress: {
    text: "Assegnare all'utente un indirizzo in un dominio federato, oppure aggiungere alla federazione il dominio del suo indirizzo primario, come fa una nuova esecuzione della Procedura guidata di configurazione ibrida.",
  },
  completeSpf: {
    text: 'Correggere il record SPF del dominio del mittente: un solo record, con tutti i sistemi di invio e non più di 10 ricerche DNS.',
  },
  nameOneSender: {
    text: 'Indicare un solo indirizzo in `From`; se devono essere più di uno, indicarne esattamente uno in `Sender`.',
  },
  sendFewerToOne: {
    text: "Sospendere per un'ora gli invii automatici, poi raggrupparli in meno messaggi o distribuirli su più destinatari.",
  },
  stopFlood: {
    text: 'Individuare chi invia di più alla cassetta postale e fermarlo; non raccogliere messaggi automatici o report del journal in una sola cassetta postale.',
  },
  allowJournalArchive: {
    text: "Se i report vanno conservati in Microsoft 365, attivarvi l'archiviazione del journal (`Set-TransportConfig -JournalArchivingEnabled $true`).",
  },
  moveJournal: {
    text: "Altrimenti indirizzare la regola del journal dell'ambiente locale a un archivio esterno a Exchange Online.",
  },
  createModerationTag: {
    text: 'Creare un tag di conservazione per i messaggi moderati in Exchange Online PowerShell; se `Enable-OrganizationCustomization` non è mai stato eseguito, eseguirlo prima.',
  },
  letRuleGoOn: {
    text: "Deselezionare **Rinvia il messaggio se l'elaborazione della regola non viene completata** (Defer the message if rule processing doesn't complete) nelle regole del flusso di posta in cui è attiva.",
  },
  protectAttachment: { text: 'Nel frattempo, inviare il file come collegamento o protetto da password.' },
  sendFromOtherClient: {
    text: "Inviare di nuovo il messaggio da un altro programma, per esempio Outlook sul web, all'inizio senza allegato.",
  },
  sendAsOrdinaryMime: {
    text: 'Far allegare il file dal programma di invio con un tipo comune in base64, oppure come BinHex senza base64.',
  },
  endLinesProperly: {
    text: 'Nelle proprie applicazioni, terminare ogni riga con CRLF e codificare gli allegati in base64 o quoted-printable.',
  },
  offerBodyTypes: { text: 'Far offrire 8BITMIME e BINARYMIME al server di destinazione.' },
  offerChunking: {
    text: 'Far offrire CHUNKING al server di destinazione; se è Exchange Server, ammettere i LF isolati sul connettore di ricezione della posta Internet (`BareLinefeedRejectionEnabled`).',
  },
};

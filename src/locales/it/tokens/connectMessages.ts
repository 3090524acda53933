/** What the words about a failed connection say, in Italian. */

import type { connectMessages as rows } from '../../../catalogue/tokens/connectMessages.ts';
import type { TokenWords } from '../../locale.ts';

export const connectMessages: Readonly<Record<keyof typeof rows, TokenWords>> = {
  connectExpiredRefused: {
    name: 'Tentativi esauriti: connessione rifiutata',
    text: 'Per 24 ore ogni tentativo è stato rifiutato; il messaggio è tornato indietro e va inviato di nuovo. Stessa causa di 4.4.316.',
  },
  connectRefused: {
    name: 'Connessione rifiutata',
    text: "L'indirizzo ha risposto e ha rifiutato la connessione; i tentativi continuano. Avviare lì il servizio SMTP, lasciar passare Exchange Online o correggere lo smart host.",
  },
  connectCannot: {
    name: 'Nessuna sessione con il server remoto',
    text: 'La connessione o il suo TLS non è riuscito. Lo precisano le parole in `Message=`: certificato, STARTTLS, una risposta del server o un errore di socket.',
  },
  connectFailed: {
    name: 'Connessione non riuscita, con i numeri',
    text: 'La connessione TCP non è riuscita; è la dicitura più recente di “Socket error code”. Il numero Winsock dice perché: 10060 nessuna risposta, 10061 rifiutata.',
  },
  connectUntrustedRoot: {
    name: 'Certificato non attendibile',
    text: 'Il certificato della destinazione non risale a una radice considerata attendibile da Microsoft: autofirmato, CA interna o intermedi non inviati. Installare un certificato pubblico con la sua catena.',
  },
  connectSubjectMismatch: {
    name: 'Certificato con un altro nome',
    text: 'Il certificato non contiene il nome atteso dal connettore; entrambi sono nel testo. Correggere il dominio TLS del connettore o installare il certificato giusto.',
  },
  connectErrorRetry: {
    name: 'Query DNS per ora non riuscita',
    text: 'I server dei nomi del dominio non hanno dato una risposta utilizzabile. Interrogarli uno per uno; controllare delega e DNSSEC.',
  },
  connectDomainNonexistent: {
    name: 'Dominio inesistente',
    text: "Il DNS non conosce il dominio o lo smart host. Controllare l'ortografia dell'indirizzo, poi se il dominio è scaduto.",
  },
  connectNoRecords: {
    name: 'Nessun record di posta nel DNS',
    text: "Il dominio esiste, ma non ha record MX né di indirizzo utilizzabili. Pubblicare un record MX e un record di indirizzo per l'host che indica.",
  },
  connectStarttlsRequired: {
    name: 'TLS richiesto ma non offerto',
    text: 'Il connettore esige TLS e la destinazione non ha offerto STARTTLS. Installare lì un certificato per SMTP e impedire ai firewall di rimuovere STARTTLS.',
  },
  connectStarttlsNotSupported: {
    name: 'DANE: STARTTLS assente',
    text: 'Il dominio pubblica record TLSA, quindi TLS è obbligatorio, ma il suo server non offre STARTTLS. Devono ripararlo gli amministratori del destinatario.',
  },
  connectCertificateExpired: {
    name: 'DANE: certificato scaduto',
    text: 'Il certificato del server del destinatario è scaduto. I suoi amministratori devono rinnovarlo e pubblicare record TLSA corrispondenti.',
  },
  connectTlsaInvalid: {
    name: 'DANE: record TLSA non corrispondenti',
    text: 'I record TLSA non corrispondono al certificato del server, spesso dopo un rinnovo. Gli amministratori DNS del destinatario devono pubblicare quelli nuovi.',
  },
  connectDnssecInvalid: {
    name: 'DANE: DNSSEC non valido',
    text: 'Le firme della zona DNS del dominio sono errate o scadute. Gli amministratori DNS del destinatario devono riparare DNSSEC.',
  },
  connectHostMismatch: {
    name: 'DANE: certificato di un altro host',
    text: "Il certificato non contiene il nome dell'host MX. Gli amministratori del destinatario devono installarne uno che lo contenga.",
  },
};

/** Words for `catalogue/causes/tls.ts` in Italian. */

import type { tlsCauses as rows } from '../../../catalogue/causes/tls.ts';
import type { CauseWords } from '../../locale.ts';

export const tlsCauses: Readonly<Record<keyof typeof rows, CauseWords>> = {
  starttlsRequired: {
    short: 'STARTTLS assente sul server',
    text: 'Il connettore richiede TLS e il server non offre STARTTLS. In Exchange Server di solito il certificato indicato in `TlsCertificateName` manca o è scaduto (evento 12014); anche un firewall può eliminare il comando.',
  },
  tlsHandshakeBroken: {
    short: 'handshake TLS interrotto',
    text: "STARTTLS è stato offerto ma l'handshake non è riuscito: TLS 1.2 assente, nessuna suite di crittografia in comune o un dispositivo intermedio.",
  },
  untrustedRoot: {
    short: 'catena incompleta o non attendibile',
    text: 'Il server ha inviato il certificato senza gli intermedi, oppure un certificato autofirmato o di una CA privata. Exchange Online non scarica gli intermedi mancanti.',
  },
  subjectMismatch: {
    short: 'certificato intestato a un altro nome',
    text: '“Presented Subject” è ciò che il server ha presentato, “Expected Subject” ciò che richiede `TlsDomain` del connettore. Se il soggetto presentato è un `CN=` con il solo nome del server, si tratta del certificato autofirmato di Exchange Server.',
  },
  certificateExpired: {
    short: 'certificato scaduto',
    text: 'Il certificato presentato dal server ha superato la data di scadenza.',
  },
  certificateRevoked: {
    short: 'certificato revocato o non verificabile',
    text: 'Il certificato è stato revocato, oppure il relativo elenco di revoche (CRL) non è raggiungibile. Lo verificano solo i connettori `CertificateValidation` e `DomainValidation`.',
  },
  unequalServers: {
    short: 'uno dei server dietro il nome è diverso',
    text: "Più server rispondono sotto lo stesso nome e uno di essi è fermo o ha il certificato sbagliato: una parte della posta non passa e l'ultimo indirizzo tentato varia.",
  },
  otherRouteUsed: {
    short: 'altro connettore o criterio applicato',
    text: 'Se `TlsSettings` è vuoto o `EncryptionOnly`, quel connettore non verifica alcun certificato: è intervenuto un altro connettore, una regola del flusso di posta, DANE o MTA-STS.',
  },
};

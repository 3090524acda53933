/** Words for `catalogue/checks/server.ts` in Italian. */

import type { serverChecks as rows } from '../../../catalogue/checks/server.ts';
import type { CheckWords } from '../../locale.ts';
import { EXCHANGE_SERVER, OPENSSL, OTHER_PATH } from './caveats.ts';

export const serverChecks: Readonly<Record<keyof typeof rows, CheckWords>> = {
  mxPublic: { title: 'Record MX, da un resolver pubblico', caveat: 'Può provenire da una cache.' },
  mxAtEachServer: { title: 'Record MX, da ciascun server dei nomi del dominio' },
  hostAddress: { title: 'Record di indirizzo del server, da un resolver pubblico', caveat: 'Può provenire da una cache.' },
  domainSoa: { title: 'Il dominio esiste?' },
  spfRecord: { title: 'Record SPF del dominio del mittente' },
  dmarcRecord: { title: 'Record DMARC del dominio del mittente' },
  testPort25: {
    title: "Prova della porta 25 dall'esterno",
    caveat: `Da eseguire fuori dalla rete di destinazione. ${OTHER_PATH}`,
  },
  packetSize: {
    title: 'Passano i pacchetti grandi?',
    caveat: 'Windows; su Linux `ping -M do -s 1472`. Non dice nulla dove il ping è bloccato.',
  },
  smtpDialogue: {
    title: 'Banner ed EHLO a mano',
    caveat: `Digitare \`EHLO test\`, poi \`QUIT\`. Gli asterischi nel banner tradiscono un firewall che ispeziona. Richiede un client Telnet. ${OTHER_PATH}`,
  },
  tlsSession: {
    title: 'Sessione TLS: catena, nome e verifica',
    caveat: `${OPENSSL} Exchange Online confronta con \`TlsDomain\` del connettore, che può differire dal nome del server.`,
  },
  tls12: { title: 'TLS 1.2 funziona?', caveat: OPENSSL },
  certificateNames: {
    title: 'Nomi e date del certificato',
    caveat: `Da ripetere per ogni indirizzo dietro il nome. ${OPENSSL}`,
  },
  serverHealth: { title: 'Componenti e servizi del server', caveat: EXCHANGE_SERVER },
  backPressure: { title: 'Il server è in back pressure?', caveat: EXCHANGE_SERVER },
  listener: {
    title: "C'è un servizio in ascolto sulla porta 25?",
    caveat:
      'Da eseguire sul server di destinazione, come amministratore. Un errore “No … found” significa che nulla è in ascolto.',
  },
  receiveBindings: { title: 'Connettori di ricezione: binding e indirizzi ammessi', caveat: EXCHANGE_SERVER },
  receivePermissions: { title: 'Connettori di ricezione: chi può usare il relay', caveat: EXCHANGE_SERVER },
  receiveLimits: { title: 'Connettori di ricezione: limiti e timeout', caveat: EXCHANGE_SERVER },
  receiveLog: {
    title: "Sessioni chiuse dall'altra parte, nel registro di ricezione",
    caveat: `${EXCHANGE_SERVER} Vuoto se la registrazione del protocollo non era attiva.`,
  },
  receiveConnectorTls: { title: 'Connettori di ricezione: certificato in uso', caveat: EXCHANGE_SERVER },
  frontEndConnectors: { title: 'Certificati dei connettori di ricezione “Default Frontend”', caveat: EXCHANGE_SERVER },
  exchangeCertificates: { title: 'Certificati del server: nomi, date, servizi', caveat: EXCHANGE_SERVER },
  thatCertificate: { title: 'Il certificato presentato', caveat: EXCHANGE_SERVER },
  certificateChain: {
    title: 'Verifica della catena di quel certificato',
    caveat: 'Da eseguire sul server che ha il certificato; la verifica usa le radici attendibili di quel server.',
  },
  certificateEvents: {
    title: 'Errori dei certificati nel registro eventi (12014)',
    caveat: 'Da eseguire sul server Exchange.',
  },
  sendConnectorCertificate: { title: 'Connettori di invio: percorsi e certificato', caveat: EXCHANGE_SERVER },
  remoteMailbox: { title: "Cassetta postale remota nell'ambiente locale", caveat: EXCHANGE_SERVER },
  queueOfDomain: { title: 'Coda per questo dominio e suo ultimo errore', caveat: EXCHANGE_SERVER },
  retryingQueues: { title: 'Code in stato Retry e loro ultimi errori', caveat: EXCHANGE_SERVER },
  retryQueues: {
    title: 'Ritentare subito tutte le code in attesa',
    caveat: `${EXCHANGE_SERVER} Avvia un tentativo di recapito per ogni coda in stato Retry.`,
  },
  logSendConnector: {
    title: 'Attivare il registro di protocollo del connettore di invio',
    caveat: `${EXCHANGE_SERVER} Poi leggere \`TransportRoles\\Logs\\Hub\\ProtocolLog\\SmtpSend\`. Poi ripristinare il valore precedente (\`None\` per impostazione predefinita).`,
  },
};

/** Words for `catalogue/checks/server.ts` in English. */

import type { serverChecks as rows } from '../../../catalogue/checks/server.ts';
import type { CheckWords } from '../../locale.ts';
import { EXCHANGE_SERVER, OPENSSL, OTHER_PATH } from './caveats.ts';

export const serverChecks: Readonly<Record<keyof typeof rows, CheckWords>> = {
  mxPublic: { title: 'MX record, from a public resolver', caveat: 'May come from a cache.' },
  mxAtEachServer: { title: "MX record, from each of the domain's name servers" },
  hostAddress: { title: 'Address record of the server, from a public resolver', caveat: 'May come from a cache.' },
  domainSoa: { title: 'Does the domain exist?' },
  spfRecord: { title: "SPF record of the sender's domain" },
  dmarcRecord: { title: "DMARC record of the sender's domain" },
  testPort25: { title: 'Test port 25 from outside', caveat: `Run it outside the destination's network. ${OTHER_PATH}` },
  packetSize: {
    title: 'Do large packets get through?',
    caveat: 'Windows; on Linux `ping -M do -s 1472`. Says nothing where ping is blocked.',
  },
  smtpDialogue: {
    title: 'Read the banner and EHLO by hand',
    caveat: `Type \`EHLO test\`, then \`QUIT\`. Asterisks in the banner betray an inspecting firewall. Needs a Telnet client. ${OTHER_PATH}`,
  },
  tlsSession: {
    title: 'TLS session: chain, name and verification',
    caveat: `${OPENSSL} Exchange Online compares with the connector's \`TlsDomain\`, which may differ from the server's name.`,
  },
  tls12: { title: 'Does TLS 1.2 work?', caveat: OPENSSL },
  certificateNames: {
    title: 'Names and dates of the certificate',
    caveat: `Repeat for each address behind the name. ${OPENSSL}`,
  },
  serverHealth: { title: 'Components and services of the server', caveat: EXCHANGE_SERVER },
  backPressure: { title: 'Is the server under back pressure?', caveat: EXCHANGE_SERVER },
  listener: {
    title: 'Does anything listen on port 25?',
    caveat: 'Run it on the destination server, as administrator. An error “No … found” means that nothing listens.',
  },
  receiveBindings: { title: 'Receive connectors: bindings and admitted addresses', caveat: EXCHANGE_SERVER },
  receivePermissions: { title: 'Receive connectors: who may relay', caveat: EXCHANGE_SERVER },
  receiveLimits: { title: 'Receive connectors: limits and time-outs', caveat: EXCHANGE_SERVER },
  receiveLog: {
    title: 'Sessions that the other side ended, in the receive log',
    caveat: `${EXCHANGE_SERVER} Empty unless protocol logging was on.`,
  },
  receiveConnectorTls: { title: 'Receive connectors: certificate in use', caveat: EXCHANGE_SERVER },
  frontEndConnectors: { title: 'Certificates of the “Default Frontend” receive connectors', caveat: EXCHANGE_SERVER },
  exchangeCertificates: { title: 'Certificates of the server: names, dates, services', caveat: EXCHANGE_SERVER },
  thatCertificate: { title: 'The certificate that was presented', caveat: EXCHANGE_SERVER },
  certificateChain: {
    title: 'Verify the chain of that certificate',
    caveat: "Run it on the server that holds the certificate; verifies with that server's own trust.",
  },
  certificateEvents: { title: 'Certificate errors in the event log (12014)', caveat: 'Run it on the Exchange server.' },
  sendConnectorCertificate: { title: 'Send connectors: routes and certificate', caveat: EXCHANGE_SERVER },
  remoteMailbox: { title: 'Remote mailbox on premises', caveat: EXCHANGE_SERVER },
  queueOfDomain: { title: 'Queue for this domain and its last error', caveat: EXCHANGE_SERVER },
  retryingQueues: { title: 'Queues in retry and their last errors', caveat: EXCHANGE_SERVER },
  retryQueues: {
    title: 'Retry all waiting queues now',
    caveat: `${EXCHANGE_SERVER} Starts a delivery attempt for every queue in retry.`,
  },
  logSendConnector: {
    title: 'Turn on protocol logging for the send connector',
    caveat: `${EXCHANGE_SERVER} Then read \`TransportRoles\\Logs\\Hub\\ProtocolLog\\SmtpSend\`. Afterwards set it back to what it was (\`None\` by default).`,
  },
};

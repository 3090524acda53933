/** What the commands tell, in English, as menu entries with what each cannot show. */

import type { Locale } from '../locale.ts';

const EXCHANGE_SERVER = 'Run it in the Exchange Management Shell on the server itself.';
const OTHER_PATH =
  'Tests the path from this computer, not the one from Exchange Online; port 25 is often blocked on the way out.';
const OPENSSL = `Needs OpenSSL, in bash or PowerShell. ${OTHER_PATH}`;

export const checks: Locale['checks'] = {
  traceDetail: {
    title: 'Every event of this message',
    caveat: 'Needs Exchange Online PowerShell; without the dates only the last 48 hours are searched.',
  },
  wasItSent: {
    title: 'Was the original sent from here at all?',
    caveat: 'No result means that this organisation did not send it within the days searched.',
  },
  sentVolume: {
    title: 'What the sender sent in the last 24 hours',
    caveat: 'Counts the first 5000 rows of the trace only.',
  },
  outboundConnector: { title: 'Settings of this connector' },
  outboundConnectorTls: { title: 'TLS requirement of this connector' },
  connectorsBySmartHost: { title: 'Connectors with this smart host' },
  connectorReport: { title: 'Connector in use for this domain' },
  routingRules: { title: 'Mail flow rules that choose a connector' },
  centralTransport: { title: 'Hybrid connectors and what they are limited to' },
  inboundConnectors: { title: 'Inbound connectors: certificates and addresses' },
  acceptedDomain: {
    title: 'Type of this accepted domain',
    caveat: 'An error means that the domain is not accepted in the tenant you are connected to.',
  },
  acceptedDomains: { title: 'All accepted domains and their types' },
  exchangeRanges: {
    title: "Exchange Online's addresses for port 25",
    caveat: "Reads Microsoft's published list over the internet.",
  },
  findRecipient: {
    title: 'Who has this address?',
    caveat: 'Answers for your own organisation only.',
  },
  deletedMailbox: { title: 'Was the mailbox deleted lately?' },
  oldAddresses: {
    title: 'Old addresses (X500) of this recipient',
    caveat: 'Put in the present SMTP address where the record shows an `IMCEAEX-` one.',
  },
  forwardingOfOriginal: {
    title: 'Forwarding of the mailbox that was addressed',
    caveat: 'Where the record names no first recipient, put in the mailbox that forwards.',
  },
  forwardingOfRecipient: { title: 'Forwarding of this recipient' },
  mailboxSize: { title: 'Size and quotas of the mailbox' },
  sentItems: { title: "Size of the sender's Sent Items" },
  blockedSender: { title: 'Is the sender blocked, and why?' },
  inboxRules: { title: 'Inbox rules, hidden ones too' },
  deliveryRestrictions: {
    title: 'Who may write to this recipient?',
    caveat: 'For a group use `Get-DistributionGroup` or `Get-UnifiedGroup` with the same properties.',
  },
  publicFolderRestrictions: { title: 'Who may write to this public folder?' },
  rejectingRules: {
    title: 'Mail flow rules that reject',
    caveat: 'Shows the rules of your own organisation; the rejecting one may be another.',
  },
  ipAllowList: { title: 'IP Allow List and IP Block List' },
  smtpAuth: {
    title: 'Is SMTP AUTH allowed for this mailbox?',
    caveat: "An empty value for the mailbox means that the organisation's setting applies.",
  },
  outboundSpamPolicies: { title: 'Forwarding setting of the outbound spam policies' },
  validateConnector: {
    title: "Test the connector from Microsoft's side (sends a test message)",
    caveat: "Tries every smart host and sends a test message to the recipient, whose domain must be one of the connector's.",
  },
  turnConnectorOff: {
    title: 'Turn this connector off',
    caveat: 'Only if nothing is to be delivered through it any more. Takes 30–60 minutes.',
  },
  makeDomainAuthoritative: {
    title: 'Make the domain authoritative',
    caveat: 'Mail to every address that is not in Exchange Online will be refused. Takes 30–60 minutes.',
  },
  switchDomainType: {
    title: 'Switch the domain to internal relay and back',
    caveat:
      'Edge blocking is off for the domain in between; the data can need up to 24 hours. Check that it ends as Authoritative.',
  },
  unblockSender: {
    title: 'Unblock the sender',
    caveat:
      'Secure the account first. Takes about 1 hour. An account can be unblocked only a limited number of times; after that only Support can.',
  },
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

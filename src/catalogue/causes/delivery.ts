/** Causes of delivery, queues and routes of Exchange Online. Imported by `index.ts` alone. */

import type { DocumentedCause } from '../cause.ts';
import { NDR, REPORTS, SUBMISSION } from '../sources.ts';

const REPLIES = 'sisimai/rb-sisimai: lib/sisimai/rhost/microsoft.rb@9c4a1847';
const DANE = `${REPORTS}; RFC 7672`;
const MTA_STS = `${REPORTS}; RFC 8461`;
const LOOP = `${NDR}fix-error-code-5-4-6-through-5-4-20-in-exchange-online.md`;
const PRACTICE = 'operator practice; not found in a document';

export const deliveryCauses = {
  mailboxFlooded: {
    evidence: [{ text: 'recipient thread limit exceeded' }],
    fixes: ['spreadMessages'],
    checks: ['receivedVolume'],
    source: REPORTS,
  },
  parallelSubmissions: {
    evidence: [{ text: 'sender thread limit exceeded' }],
    fixes: ['limitParallelSessions'],
    checks: ['sentVolume'],
    source: SUBMISSION,
  },
  folderItemLimit: {
    evidence: [{ text: 'MapiExceptionMaxObjsExceeded' }],
    fixes: ['moveItemsOut'],
    checks: ['folderItems'],
    source: `${NDR}remote-server-returned-mailbox-busy.md (KB 4024024)`,
  },
  serviceFault: {
    evidence: [{ text: 'Temporary server error' }],
    fixes: ['leaveToRetry', 'askServiceHealth'],
    source: REPLIES,
  },
  replicaNotMade: {
    evidence: [{ text: 'failed to be replicated' }],
    fixes: ['leaveToRetry', 'askServiceHealth'],
    source: REPLIES,
  },
  subscriptionMissing: {
    evidence: [{ text: 'no mail-enabled subscriptions' }],
    actors: ['recipientAdmin'],
    fixes: ['renewSubscription'],
    checks: ['acceptedDomain'],
    source: 'MicrosoftDocs: multi-geo, inbound regional routing, "Potential errors"',
  },
  oldServiceName: {
    fixes: ['useServiceName'],
    checks: ['mxPublic', 'sendConnectorCertificate'],
    source:
      'MicrosoftDocs/OfficeDocs-Support@36878e0e: Exchange/ExchangeOnline/email-delivery/wrong-office-365-region-exo.md (2024-01-24)',
  },
  tooManyOfOneDomain: {
    evidence: [{ text: 'Too many recipients' }],
    fixes: ['splitRecipients'],
    source: REPORTS,
  },
  oldTlsClient: {
    evidence: [{ text: 'TLS 1.0 and 1.1 are not supported' }],
    fixes: ['updateTlsClient', 'useLegacyEndpoint'],
    checks: ['legacyTls', 'allowLegacyTls'],
    source:
      'MicrosoftDocs/OfficeDocs-Support@36878e0e: Exchange/ExchangeOnline/email-delivery/fix-issues-with-printers-scanners-and-lob-applications-that-send-email-using-off.md',
  },
  noSendConnector: {
    actors: ['ourAdmin'],
    fixes: ['coverAddressSpace'],
    checks: ['sendConnectorCertificate'],
    source: PRACTICE,
  },
  relayDomainWithoutConnector: {
    actors: ['ourAdmin'],
    fixes: ['giveRelayDomainConnector'],
    checks: ['acceptedDomains', 'centralTransport'],
    source: PRACTICE,
  },
  rulesBegetMessages: {
    evidence: [{ text: 'Agent generated message depth exceeded' }],
    fixes: ['breakRuleChain'],
    checks: ['copyingRules', 'traceDetail'],
    source: `${REPLIES}; what the words say`,
  },
  loopOnPremises: {
    actors: ['ourAdmin'],
    fixes: ['correctAddressSpace'],
    checks: ['sendConnectorCertificate', 'acceptedDomains'],
    source: LOOP,
  },
  daneWithoutTls: {
    evidence: [{ text: 'starttls-not-supported' }],
    fixes: ['testDane', 'offerStarttls', 'enableTls12'],
    checks: ['tlsSession'],
    source: DANE,
  },
  mxCertificateExpired: {
    evidence: [{ text: 'certificate-expired' }],
    fixes: ['testDane', 'renewMxCertificate'],
    checks: ['certificateNames'],
    source: DANE,
  },
  tlsaMismatch: {
    evidence: [{ text: 'tlsa-invalid' }],
    fixes: ['testDane', 'publishTlsa'],
    checks: ['tlsaRecord', 'certificateNames'],
    source: DANE,
  },
  dnssecBroken: {
    evidence: [{ text: 'dnssec-invalid' }],
    actors: ['destinationDns'],
    fixes: ['testDane', 'repairDnssec'],
    checks: ['mxDnssec', 'mxAtEachServer'],
    source: DANE,
  },
  mxCertificateName: {
    evidence: [{ text: 'certificate-host-mismatch' }],
    fixes: ['testDane', 'certificateForMx'],
    checks: ['certificateNames'],
    source: DANE,
  },
  mxNotInPolicy: {
    evidence: [{ text: 'failed MTA-STS validation' }],
    fixes: ['correctMtaStsPolicy'],
    checks: ['mtaStsPolicy', 'mxPublic'],
    source: MTA_STS,
  },
  certificateAgainstPolicy: {
    evidence: [{ text: 'Remote certificate failed MTA-STS validation' }],
    fixes: ['certificateForMx', 'sendFullChain'],
    checks: ['certificateNames', 'tlsSession'],
    source: MTA_STS,
  },
} as const satisfies Record<string, DocumentedCause>;

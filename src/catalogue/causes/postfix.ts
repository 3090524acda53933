/** Why Postfix could not hand a message on, where that is its own host's fault or its log's word for the other's. Imported by `index.ts` alone. */

import type { DocumentedCause } from '../cause.ts';

const CLIENT = 'Postfix 3: src/smtp/smtp_connect.c, smtp_addr.c; src/dns/dns_lookup.c';
const POSTCONF = 'Postfix 3: postconf(5), smtp(8)';
const DEBUG = 'Postfix 3: DEBUG_README, "Try turning off chroot operation in master.cf"';
const TLS = 'Postfix 3: TLS_README, smtp_tls_policy_maps; src/smtp/smtp_proto.c';

export const postfixCauses = {
  peerSilent: {
    evidence: [{ text: ': Connection timed out' }, { text: ': Operation timed out' }],
    actors: ['recipientAdmin'],
    fixes: ['tryElsewhere', 'tellOtherSide'],
    checks: ['mxPosix', 'portOpen'],
    source: CLIENT,
  },
  peerRefuses: {
    evidence: [{ text: ': Connection refused' }],
    actors: ['destinationAdmin'],
    fixes: ['checkNextHop', 'tellOtherSide'],
    checks: ['mxPosix', 'portOpen'],
    source: CLIENT,
  },
  outgoingPortBlocked: {
    actors: ['sendingAdmin', 'ourNetwork'],
    fixes: ['openOutgoingPort'],
    checks: ['postfixQueue', 'portOpen'],
    source: 'operator practice; access and cloud providers document the block',
  },
  noIpv6Route: {
    evidence: [{ text: 'Network is unreachable' }],
    actors: ['sendingAdmin'],
    fixes: ['useIpv4'],
    checks: ['ipv6Route', 'postfixProtocols'],
    source: POSTCONF,
  },
  hostNotRouted: {
    evidence: [{ text: 'No route to host' }],
    fixes: ['checkSendingRoute', 'openPort25'],
    checks: ['portOpen'],
    source: POSTCONF,
  },
  peerHangsUp: {
    evidence: [{ text: 'lost connection with' }, { text: 'timed out while' }],
    actors: ['destinationAdmin'],
    fixes: ['readPhase'],
    checks: ['smtpDialogue'],
    source: 'Postfix 3: src/smtp/smtp_trouble.c',
  },
  resolverFails: {
    actors: ['sendingAdmin'],
    fixes: ['repairResolver'],
    checks: ['mxPosix', 'chrootResolver'],
    source: DEBUG,
  },
  zoneUnanswered: {
    actors: ['destinationDns'],
    fixes: ['repairDnsServers'],
    checks: ['zoneTrace'],
    source: CLIENT,
  },
  nameNotInDns: {
    evidence: [{ text: ': Host not found' }],
    actors: ['sender', 'destinationDns'],
    fixes: ['correctAddress', 'renewDomain'],
    checks: ['mxPosix', 'zoneTrace'],
    source: CLIENT,
  },
  recordMissing: {
    evidence: [{ text: 'Host found but no data record of requested type' }],
    actors: ['destinationDns', 'sender'],
    fixes: ['publishMailRecords', 'correctAddress'],
    checks: ['mxPosix', 'hostPosix'],
    source: CLIENT,
  },
  domainNotListedHere: {
    actors: ['sendingAdmin'],
    fixes: ['listDomain'],
    checks: ['postfixDomains'],
    source: POSTCONF,
  },
  mxLeadsHere: {
    actors: ['ourDns', 'sendingAdmin'],
    fixes: ['correctMxOrTransport'],
    checks: ['mxPosix', 'postfixDomains'],
    source: POSTCONF,
  },
  tlsPolicyTooStrict: {
    evidence: [{ text: 'TLS is required, but was not offered' }, { text: 'refused to start TLS' }],
    fixes: ['relaxTlsPolicy', 'offerStarttls'],
    checks: ['tlsFinger', 'postfixTls'],
    source: TLS,
  },
  peerCertificateUnproven: {
    evidence: [{ text: 'Server certificate not' }],
    fixes: ['compareTlsPolicy', 'certificateForMx'],
    checks: ['tlsFinger', 'certificateNames', 'postfixTls'],
    source: TLS,
  },
  tlsEngineDown: {
    evidence: [{ text: 'our TLS engine is unavailable' }],
    actors: ['sendingAdmin'],
    fixes: ['repairTlsClient'],
    checks: ['postfixTls'],
    source: TLS,
  },
} as const satisfies Record<string, DocumentedCause>;

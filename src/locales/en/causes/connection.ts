/** Words for `catalogue/causes/connection.ts` in English. */

import type { connectionCauses as rows } from '../../../catalogue/causes/connection.ts';
import type { CauseWords } from '../../locale.ts';

export const connectionCauses: Readonly<Record<keyof typeof rows, CauseWords>> = {
  noMailRecords: {
    short: 'no MX or address record',
    text: 'The name exists in DNS but has no MX record and no usable address: a parked or half-configured domain, or a smart host without an address record.',
  },
  dnsServersFail: {
    short: 'name servers fail',
    text: 'The authoritative name servers did not answer or answered with an error: an outage, a wrong delegation, broken DNSSEC or a firewall. A public resolver may still answer from its cache.',
  },
  domainNonexistent: {
    short: 'domain does not exist',
    text: 'DNS denies that the domain exists: it is mistyped, or its registration has lapsed.',
  },
  domainMistyped: {
    short: 'domain mistyped',
    text: 'The part of the address after the `@` is misspelt.',
  },
  domainExpired: {
    short: 'domain expired',
    text: 'The registration of the domain has lapsed, so its records can no longer be looked up.',
  },
  mxChanged: {
    short: 'MX changed, old answer cached',
    text: 'The MX record changed recently and resolvers still hold the old answer; that can last up to 72 hours.',
  },
  smartHostUnresolvable: {
    short: "connector's smart host not in DNS",
    text: 'The name asked for is the smart host of your outbound connector, and it no longer resolves.',
  },
  neverConnected: {
    short: 'no connection was opened',
    text: '`0.0.0.0` stands for no address: nothing was ever connected to, and only DNS matters.',
  },
  connectionTimedOut: {
    short: 'no answer on port 25',
    text: 'The connection attempt went unanswered: the host is down, the address is wrong, or a firewall silently drops the packets.',
  },
  serverDown: {
    short: 'server or its line is down',
    text: 'The mail server, its internet line or its firewall went down; then everything to this address fails from one moment on.',
  },
  smartHostOutdated: {
    short: "connector's smart host is an old address",
    text: 'The address changed, for instance with a new provider or firewall, and the smart host of the connector did not.',
  },
  rangesBlocked: {
    short: 'firewall closed to Exchange Online only',
    text: "Port 25 answers elsewhere but not to Exchange Online's addresses, as with a filter by country or reputation. A test from your own PC does not show this.",
  },
  destinationUnreachable: {
    short: "recipient's network unreachable",
    text: "Without a connector the mail goes by MX, and the recipient's server or network is down.",
  },
  connectionRefused: {
    short: 'SMTP stopped or firewall',
    text: 'The address answered and refused. Nothing listens on port 25 there, or a firewall rejects the connection.',
  },
  onPremisesShutDown: {
    short: 'on-premises mail was shut down after migration',
    text: 'All mailboxes are in the cloud, but the domain is still an internal relay domain, so mail to unknown recipients is routed to a server that is gone. It also counts towards the limit for invalid recipients, which can hold up other mail.',
  },
  deadBackupMx: {
    short: 'dead backup MX',
    text: 'The address tried last may be a backup MX host that is dead; the first attempts then failed at another host for another reason.',
  },
  localSocketPolicy: {
    short: 'blocked or no route at the sending side',
    text: 'The sending server could not even try: a local policy forbids the connection (10013), or there is no route to the network (10051) or host (10065). The destination has refused nothing.',
  },
  connectionAborted: {
    short: 'connection attempt aborted',
    text: 'Error 995 means that the attempt was aborted before a session existed: a failure to connect, not one of TLS.',
  },
  serviceNotAvailable: {
    short: 'server answered “not available”',
    text: 'The connection worked, but the server greeted it with a temporary error: maintenance, back pressure, a connection limit, or an address that it does not admit.',
  },
  smtpInspection: {
    short: 'firewall inspects SMTP',
    text: 'A firewall rewrites the SMTP session, as a banner of asterisks (`220 ****`) shows; STARTTLS and other extensions disappear.',
  },
  serverOverloaded: {
    short: 'server hangs, crashes or lacks resources',
    text: 'The destination server stops in the middle of the session because a service hangs or crashes, or memory or disk runs out.',
  },
  networkPath: {
    short: 'network path loses packets',
    text: 'The path drops large packets or closes idle connections; typically only large messages fail, and only after DATA.',
  },
  connectionReset: {
    short: 'connection reset',
    text: 'The other side, or a device in between, ended the connection with a reset: a crashed service, intrusion prevention or a connection limit.',
  },
  suspiciousServer: {
    short: 'server behaved unexpectedly',
    text: "Exchange Online judged the other side's behaviour abnormal. The reply's word for it is not documented; a device that answers in place of the server is a good suspect.",
  },
  connectorMisconfigured: {
    short: 'connector points elsewhere',
    text: 'The connector sends the mail to a server that cannot take it: a wrong smart host, domain or TLS requirement.',
  },
  destinationFault: {
    short: 'fault at the destination server',
    text: 'The server named in `LastAttemptedServerName` has a fault of its own.',
  },
  delayNotice: {
    short: 'delay notice, not a failure',
    text: 'This only warns: the message is still queued. Exchange Server sends the notice after 4 hours and gives up after 2 days unless set otherwise.',
  },
  lastDeferDecides: {
    short: 'retries ended',
    text: 'The time in the queue ran out (24 hours in Exchange Online, 2 days by default on Exchange Server). The last deferral of this message before it names the cause.',
  },
  destinationNeverAccepted: {
    short: 'destination never accepted',
    text: "The destination was unreachable, deferred every attempt, or has a missing or wrong MX record. It is the destination's fault if only this domain is affected.",
  },
  hybridRouteChanged: {
    short: 'hybrid route changed',
    text: 'The recipient is on premises, and an address or firewall rule changed there without the hybrid connectors following.',
  },
  duplicateRecipient: {
    short: 'address exists twice',
    text: 'Two objects in your directory share the address, such as a mailbox and a contact, so Exchange Online could not choose between them.',
  },
  throttledByPeer: {
    short: 'throttled or greylisted',
    text: 'The other system put the mail off because of volume, reputation or greylisting, and never accepted it later.',
  },
};

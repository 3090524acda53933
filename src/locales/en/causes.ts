/** Why codes are given, in English: a few words for lists, then what it means. */

import type { Locale } from '../locale.ts';

export const causes: Locale['causes'] = {
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
  starttlsRequired: {
    short: 'no STARTTLS at the server',
    text: 'The connector demands TLS and the server offers no STARTTLS. On Exchange Server the certificate in `TlsCertificateName` is usually missing or expired (event 12014); a firewall can also strip the command.',
  },
  tlsHandshakeBroken: {
    short: 'TLS handshake broken off',
    text: 'STARTTLS was offered but the handshake failed: no TLS 1.2, no common cipher, or a device in between.',
  },
  untrustedRoot: {
    short: 'incomplete or untrusted chain',
    text: 'The server sent its certificate without the intermediates, or one that is self-signed or private. Exchange Online does not fetch missing intermediates.',
  },
  subjectMismatch: {
    short: 'certificate for another name',
    text: "“Presented Subject” is what the server showed, “Expected Subject” what the connector's `TlsDomain` demands. A presented `CN=` with a bare server name is Exchange Server's self-signed certificate.",
  },
  certificateExpired: {
    short: 'certificate expired',
    text: 'The certificate that the server presents is past its end date.',
  },
  certificateRevoked: {
    short: 'certificate revoked or not checkable',
    text: 'The certificate was revoked, or its revocation list cannot be reached. Only `CertificateValidation` and `DomainValidation` connectors check that.',
  },
  unequalServers: {
    short: 'one of several servers differs',
    text: 'Several servers answer behind one name, and one of them is stopped or has the wrong certificate: part of the mail fails, and the last attempted address varies.',
  },
  otherRouteUsed: {
    short: 'another connector or policy applied',
    text: 'If `TlsSettings` is empty or `EncryptionOnly`, that connector checks no certificate: another connector, a mail flow rule, DANE or MTA-STS was at work.',
  },
  notInDirectory: {
    short: 'address not in the directory',
    text: 'The Exchange organisation that answered has no recipient with this address: misspelt, deleted, never created or not synchronised.',
  },
  forwardingBroken: {
    short: 'forwarded to a dead address',
    text: 'The address that failed is not the one the sender wrote to: a forwarding, an Inbox rule or a group member leads to it.',
  },
  backscatter: {
    short: 'forged sender',
    text: 'If the sender never wrote this message, a spammer forged the address and the report came back to the wrong person. That alone does not mean that the account is compromised.',
  },
  oldExchangeAddress: {
    short: 'reply to an old Exchange address',
    text: 'The message went to an internal Exchange address (X500, written `IMCEAEX-…`) that no longer belongs to anyone, usually a reply or a meeting from before a migration or a new mailbox.',
  },
  notInServerDirectory: {
    short: 'address not in Exchange Server',
    text: 'The Exchange Server that answered has no recipient with this address. In a hybrid organisation, a mailbox in the cloud needs a remote mailbox on premises that points to it.',
  },
  unknownAtRemote: {
    short: 'unknown at the remote system',
    text: 'The remote system says in its own words that it has no such mailbox.',
  },
  addressOutdated: {
    short: 'misspelt or outdated address',
    text: 'The address is misspelt, or an old one came out of the AutoComplete list.',
  },
  recipientMailboxFull: {
    short: 'receive quota reached',
    text: "The recipient's mailbox reached the quota at which Exchange stops delivery to it.",
  },
  remoteMailboxFull: {
    short: 'full at the remote system',
    text: 'The mailbox at the remote system is over its quota.',
  },
  namedPropertiesFull: {
    short: 'named properties used up',
    text: 'Not space but the number of named properties is used up; freeing space does not help.',
  },
  senderMailboxFull: {
    short: 'Sent Items full',
    text: 'Devices and applications that send through a mailbox fill its Sent Items until nothing fits.',
  },
  sendingLimitReached: {
    short: 'limit of recipients or messages',
    text: 'The mailbox passed its limit of recipients in 24 hours or of messages in a minute.',
  },
  accountMisused: {
    short: 'account probably compromised',
    text: 'Somebody else may be sending spam with this account. Assume so until the sent mail and the Inbox rules say otherwise.',
  },
  legitimateVolume: {
    short: 'bulk mail of the user',
    text: 'The user sent more than the limits allow, as with a mailing from a personal mailbox.',
  },
  addressNotInCloud: {
    short: 'misspelt, missing or not synchronised',
    text: 'The address is misspelt, does not exist, or its on-premises mailbox is not synchronised. A change there can need up to 24 hours to count.',
  },
  publicFolderNotSynced: {
    short: 'public folder not synchronised',
    text: 'The address belongs to an on-premises public folder that Exchange Online does not know.',
  },
  dynamicGroupNotSynced: {
    short: 'dynamic group on premises',
    text: 'The address belongs to an on-premises dynamic distribution group; those cannot be synchronised.',
  },
  domainOutOfStep: {
    short: 'whole domain out of step',
    text: 'If every recipient of the domain is refused, the edge has outdated data on it, or it was made authoritative before its recipients existed.',
  },
  domainNotAccepted: {
    short: 'domain not accepted there',
    text: 'The domain is not an accepted domain of the organisation whose server was asked.',
  },
  mxWrongTenant: {
    short: 'MX or smart host points to the wrong place',
    text: "The recipient domain's MX record, or the smart host in use, leads to a server that is not responsible for the domain.",
  },
  inboundConnectorMissing: {
    short: 'inbound connector missing or off',
    text: 'If your own server relays through Exchange Online: no enabled inbound connector matches it.',
  },
  loopByMx: {
    short: 'connector routes by an MX that points back',
    text: 'The domain is an internal relay domain and its outbound connector routes by MX. The MX points to Exchange Online, so mail for unknown recipients returns.',
  },
  loopByCentralTransport: {
    short: 'hybrid connector limited to domains',
    text: 'All mail is to leave through on-premises servers (`RouteAllMessagesViaOnPremises`), but the connector is not of type OnPremises or is limited to accepted domains.',
  },
  domainNotVerified: {
    short: 'domain not verified in the tenant',
    text: 'In the cloud the recipient has only an `onmicrosoft.com` address because the domain is not added and verified there.',
  },
  forwardingLoop: {
    short: 'forwarding in a circle',
    text: 'Two mailboxes or systems forward to each other.',
  },
  outsidersNotAllowed: {
    short: 'closed to external senders',
    text: 'The mailbox or group demands authenticated senders, which external senders never are.',
  },
  publicFolderClosed: {
    short: 'public folder closed to external senders',
    text: 'The address is a mail-enabled public folder that demands authenticated senders.',
  },
  senderNotListed: {
    short: 'not on the accept list, or on the reject list',
    text: 'The recipient accepts listed senders only, or lists this one as rejected.',
  },
  ruleRejected: {
    short: 'the text after the code tells why',
    text: 'A rule matched and rejects what it matches; the text after the code is often its own explanation.',
  },
  relayNotPermitted: {
    short: 'client may not relay',
    text: 'The receive connector that took the connection does not permit this client to send to domains that the server does not accept.',
  },
  sentToWrongServer: {
    short: 'sent to the wrong server',
    text: 'An MX record or smart host leads to a server that is not responsible for the domain.',
  },
  addressListed: {
    short: 'on a public block list',
    text: 'A block list that the receiving system uses names the sending IP address; the reply usually says which.',
  },
  microsoftListed: {
    short: "on Microsoft's block list",
    text: "The sending IP address is on Microsoft's own block list.",
  },
  hiddenByAllowList: {
    short: 'block list hidden by the IP Allow List',
    text: 'The sending IP address is on a block list, but it stands both in an inbound connector and in your IP Allow List, and that hides which one.',
  },
  notLoggedIn: {
    short: 'no login',
    text: 'The device or application has no credentials, or its login did not take place, for instance for lack of TLS.',
  },
  senderAuthenticationFailed: {
    short: 'sender domain not authenticated',
    text: "The receiving system found that SPF, DKIM and DMARC do not vouch for the sender's domain.",
  },
  recipientRestricted: {
    short: 'restricted recipient or group',
    text: 'The recipient, the group or one of its subgroups is closed to this sender.',
  },
  domainNotEnrolled: {
    short: 'domain not fully set up',
    text: "The recipient's domain is not verified in its tenant, or its MX record is wrong or one of several.",
  },
  certificateChanged: {
    short: 'certificate no longer matches the connector',
    text: "The sending server's certificate was renewed or replaced, and its name differs from `TlsSenderCertificateName` of the inbound connector.",
  },
  sourceAddressChanged: {
    short: 'sending IP address changed',
    text: 'The inbound connector knows the server by its public address, and line or provider changed it.',
  },
  sendingChainIncomplete: {
    short: 'sending server omits intermediates',
    text: 'The sending server presents its certificate without the intermediates (CAPI2 event 30 there).',
  },
  certificateDomainNotAccepted: {
    short: 'certificate domain not in the tenant',
    text: "`ATTR36`: neither the sender's domain nor the domain of the certificate is an accepted domain of your tenant.",
  },
  forwardingSwitchedOff: {
    short: 'forwarding off by policy',
    text: 'By design: external forwarding is off unless an outbound spam policy turns it on; “Automatic - System-controlled” means off too.',
  },
  forwardingUnknown: {
    short: 'forwarding nobody set up',
    text: 'If the owner of the mailbox does not know the forwarding, an intruder may have created it.',
  },
  embeddedFiles: {
    short: '20 or more embedded files',
    text: '`AS345`: an attachment contains 20 or more embedded files.',
  },
  richTextHeader: {
    short: 'Rich Text made a header too long',
    text: 'The message is in Rich Text Format with an attachment, and its `X-MS-TNEF-Correlator` header grew too long for the receiving server.',
  },
};

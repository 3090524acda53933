/** Words for `catalogue/causes/transport.ts` in English. */

import type { transportCauses as rows } from '../../../catalogue/causes/transport.ts';
import type { CauseWords } from '../../locale.ts';

export const transportCauses: Readonly<Record<keyof typeof rows, CauseWords>> = {
  diskOrMemoryShort: {
    short: 'back pressure: disk or memory runs short',
    text: 'Exchange Server refuses new mail because disk space, memory or its queue has reached a limit (back pressure); the brackets name which.',
  },
  transportServiceOff: {
    short: 'transport component off',
    text: 'The transport service is stopped, or its component is inactive, as in maintenance mode.',
  },
  queueFrozen: { short: 'queue frozen', text: 'The queue was suspended by hand and takes no message.' },
  storeThrottles: {
    short: 'mailbox database throttles deliveries',
    text: 'The mailbox database is under load, so deliveries to it are held back and tried again.',
  },
  connectorLooksInWrongDns: {
    short: 'send connector asks the wrong DNS servers',
    text: 'The server asks DNS servers that do not know the destination: those of a network adapter, or external lookups that were set wrong.',
  },
  mxLeadsBack: {
    short: 'MX leads back to the sending server',
    text: 'The MX record of the recipient domain resolves to the sending server itself, which does not take the domain as its own.',
  },
  connectorPointsAtItself: {
    short: 'connector leads back to the server',
    text: 'The smart host or the MX of the destination has the FQDN or the address of the server itself; or the `Fqdn` of a receive connector is also that of another server on the way.',
  },
  exchangeAuthMissing: {
    short: 'Exchange Server authentication not offered',
    text: 'Between Exchange servers the receive connector does not offer Exchange Server authentication, or a firewall takes `X-EXPS` out of the dialogue.',
  },
  clocksApart: {
    short: 'clocks or permissions of the servers differ',
    text: 'Kerberos between the servers fails: their clocks differ by more than five minutes, or the computer account lost its rights.',
  },
  connectorCertificateMissing: {
    short: "connector's certificate is not on the server",
    text: '`TlsCertificateName` of the send connector names a certificate that this server does not hold, as after a renewal.',
  },
  recipientSizeLimit: {
    short: "larger than the recipient's limit",
    text: "The message is larger than the recipient's mailbox or group may receive (`MaxReceiveSize`).",
  },
  senderSizeLimit: {
    short: "larger than the sender's limit",
    text: "The message is larger than the sender's mailbox may send (`MaxSendSize`).",
  },
  transportSizeLimit: {
    short: 'larger than organisation or connector allows',
    text: 'The message exceeds the size limit of the organisation (`TransportConfig`) or of a connector on its way; encoding adds about a third to attachments.',
  },
  contentFilterQuarantine: {
    short: 'content filter quarantined it',
    text: 'The Content Filter agent rated the message above its quarantine threshold and sent it to the quarantine mailbox.',
  },
  poisonousMessage: {
    short: 'message crashed the service',
    text: 'The message made the transport service fail again and again, so it was put into the poison message queue.',
  },
  ruleWithOwnCode: {
    short: 'a mail flow rule rejected it',
    text: 'A mail flow rule of the organisation that rejected the message gives this code; only that organisation can say why.',
  },
  reservedDomain: {
    short: 'reserved example domain',
    text: 'The domain is one of those that RFC 2606 reserves for examples and tests; no mail goes there.',
  },
  noDotInDomain: { short: 'domain without a dot', text: 'The part after `@` has no dot, so it is no Internet domain.' },
  foreignAddressType: {
    short: 'address of another mail system',
    text: 'The address is not an SMTP address (X.400 and the like), and no connector leads to that system.',
  },
  addressPolicyRouting: {
    short: "recipient outside the sender's address book policy",
    text: "The ABP Routing agent is in use, and the recipient is not in the global address list that the sender's address book policy names.",
  },
  groupFilterInvalid: {
    short: 'filter of the dynamic group is wrong',
    text: 'The recipient filter of a dynamic distribution group cannot be evaluated.',
  },
  recipientLimitReached: {
    short: 'more recipients than allowed',
    text: 'The message has more recipients than the organisation, the connector or the mailbox allows.',
  },
  relayNotOffered: {
    short: 'server does not relay for this domain',
    text: 'The recipient domain is none of the accepted domains of the receiving Exchange Server, and the client may not relay.',
  },
  storeWriteFailed: {
    short: 'mailbox store could not read or write',
    text: 'The mailbox store met a passing I/O fault while it handed the message over.',
  },
  connectorOnWrongRole: {
    short: 'additional receive connector in the wrong role',
    text: 'An additional receive connector listens on port 25 in the transport service instead of the front end.',
  },
  agentIncompatible: {
    short: 'incompatible transport agent',
    text: 'A transport agent does not fit the installed version of Exchange Server, often since an update.',
  },
  noShadowServer: {
    short: 'no server for the shadow copy',
    text: 'No other Mailbox server of the group or site could take the shadow copy, and the organisation rejects messages without one (`RejectMessageOnShadowFailure`).',
  },
};

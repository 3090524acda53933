/** Words for `catalogue/causes/policy.ts` in English. */

import type { policyCauses as rows } from '../../../catalogue/causes/policy.ts';
import type { CauseWords } from '../../locale.ts';

export const policyCauses: Readonly<Record<keyof typeof rows, CauseWords>> = {
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

/** Words for `catalogue/causes/recipient.ts` in English. */

import type { recipientCauses as rows } from '../../../catalogue/causes/recipient.ts';
import type { CauseWords } from '../../locale.ts';

export const recipientCauses: Readonly<Record<keyof typeof rows, CauseWords>> = {
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
};

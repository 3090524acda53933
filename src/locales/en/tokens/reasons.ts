/** What the reason strings of Exchange say, in English. */

import type { reasons as rows } from '../../../catalogue/tokens/reasons.ts';
import type { TokenWords } from '../../locale.ts';

export const reasons: Readonly<Record<keyof typeof rows, TokenWords>> = {
  reasonRecipientNotFound: {
    name: 'Recipient not found',
    text: 'The directory knows no such address. Check its spelling, then whether the recipient exists in the place that the domain is set up for.',
  },
  reasonExRecipNotFound: {
    name: 'Old Exchange address',
    text: 'An X.500 address no longer resolves, usually from the autocomplete list or an old meeting. Let the sender choose the recipient anew, or add the old address as X500 proxy address.',
  },
  reasonBadPrimary: {
    name: 'Primary address unusable',
    text: 'The recipient object has a broken or missing primary SMTP address. Correct its proxy addresses: exactly one `SMTP:` in capitals.',
  },
  reasonAmbiguous: {
    name: 'Address given twice',
    text: 'Two or more directory objects have the same address. Find them by the proxy address and take it from all but one.',
  },
  reasonInvalidInSmtp: {
    name: 'Not an SMTP address',
    text: 'The address of the recipient cannot be used in SMTP. Correct it where it comes from: contact, group member or application.',
  },
  reasonRecipLimit: {
    name: 'Too many recipients',
    text: 'The message has more recipients than allowed. Use a distribution group, which counts as one, or send in parts.',
  },
  reasonAuthRequired: {
    name: 'Authenticated senders only',
    text: 'The recipient takes mail only from senders inside the organisation. Allow outside senders for it, or make internal mail arrive authenticated.',
  },
  reasonNotAuthorized: {
    name: 'Sender not allowed',
    text: 'The sender is not on the list of those from whom the recipient accepts mail. Change the message delivery restrictions of the recipient.',
  },
  reasonRecipSizeLimit: {
    name: "Above the recipient's size limit",
    text: 'The message is larger than the recipient may receive. Share the file by a link, or raise the limit of the recipient.',
  },
  reasonSendSizeLimit: {
    name: "Above the sender's size limit",
    text: 'The message is larger than the sender may send. Encoding makes attachments about a third larger.',
  },
  reasonGroupRestricted: {
    name: 'Group closed to outside senders',
    text: 'An outside sender wrote to a group that takes internal mail only. The owner of the group can allow outside senders.',
  },
  reasonMailboxRestricted: {
    name: 'Mailbox closed to outside senders',
    text: 'An outside sender wrote to a mailbox that takes internal mail only. Turn off the requirement that all senders are authenticated for that mailbox.',
  },
  reasonRestricted: {
    name: 'Only listed senders',
    text: 'The recipient accepts mail only from listed senders. Put the sender on that list in its message delivery restrictions.',
  },
  reasonOofIntToExt: {
    name: 'Automatic reply held back',
    text: 'An out-of-office reply meant for internal senders is not sent outside. Intended; nothing is wrong.',
  },
  reasonQueueExpired: {
    name: 'Expired in the queue',
    text: 'No attempt succeeded until the time was up: 24 hours in Exchange Online, two days by default on Exchange Server. The earlier DEFER rows hold the reason; send again after the fix.',
  },
  reasonNonExistentDomain: {
    name: 'Domain does not exist',
    text: "DNS does not know the recipient's domain. Check the spelling; then whether the sending server asks the right DNS servers.",
  },
  reasonMxLoopback: {
    name: 'MX points back here',
    text: "The MX record of the recipient's domain leads to the sending server itself. Correct the MX, or accept the domain on this server.",
  },
  reasonBareLinefeeds: {
    name: 'Bare line feeds',
    text: 'The message has line feeds without carriage return, and the destination cannot take them. Correct the application that writes the message.',
  },
  reasonSuspiciousServer: {
    name: 'Odd behaviour of the other server',
    text: 'The destination closed the session abruptly or answered against the protocol, often a firewall that inspects SMTP. Look at its log of that minute.',
  },
  reasonHopCount: {
    name: 'Mail loop',
    text: 'The message passed too many servers: two systems send it to each other. The Received headers of the report show which; correct the domain type, the MX, the connector or the forwarding.',
  },
  reasonRejectMessage: {
    name: 'Rejected by a mail flow rule',
    text: 'A rule of the organisation that gives this reply rejects the message. Its administrators find it in the rules; the text after it is written by them.',
  },
  reasonInvalidExpiry: {
    name: 'Approval without a valid period',
    text: 'The message needs approval, but the retention policy of the arbitration mailbox gives no readable expiry. Repair that policy.',
  },
  reasonUnifiedGroup: {
    name: 'Microsoft 365 group',
    text: 'The agent that delivers to Microsoft 365 groups gave the reply. Look at the settings of the group: outside senders, members, state.',
  },
  reasonTenantAttribution: {
    name: 'Sending organisation not recognised',
    text: 'Exchange Online could not tell which tenant the connection belongs to, so it does not relay. Check the inbound connector: certificate name or address, and the accepted domains.',
  },
  reasonTenantInboundAttribution: {
    name: "Refused by the recipient's connector rules",
    text: 'The recipient organisation restricts who may send to it: a partner connector, or Direct Send turned off. Send through the allowed way, or have the connector changed.',
  },
  reasonStoreDeliver: {
    name: 'Delivery into the mailbox',
    text: 'The step that writes into the mailbox gave the reply. What follows names the fault: quota, throttling, a rule or a damaged item.',
  },
  reasonStoreDeliverException: {
    name: 'Exception while delivering',
    text: 'The store raised an exception; its type after the colon is the reason. Search for that type.',
  },
  reasonShutoffQuota: {
    name: 'Mailbox full',
    text: 'The mailbox has reached the quota at which it receives no more. Free space, recoverable items included, or raise the quota.',
  },
  reasonMaxObjects: {
    name: 'Object limit of the store',
    text: 'A limit on objects in the mailbox or a folder is reached: too many items, or too many open at once. Look at the item counts of its folders.',
  },
  reasonObjectNotFound: {
    name: 'Something missing in the mailbox',
    text: 'An object needed for delivery is not there, for example the folder of a rule. Check the inbox rules of the mailbox.',
  },
  reasonDelegate: {
    name: 'Invalid delegate',
    text: 'A delegate of the mailbox no longer exists or cannot be resolved. Remove and add the delegates anew.',
  },
  reasonFederatedProxy: {
    name: 'No federated address',
    text: 'The user has no address in the federated domain, usually one with a cloud archive. Add a proxy address in that domain.',
  },
  reasonStoreSubmit: {
    name: 'Submission from the mailbox',
    text: 'The step that takes messages out of the mailbox gave the reply. Look at the sender, not at the recipient.',
  },
  reasonSubmissionException: {
    name: 'Exception while submitting',
    text: 'The store raised an exception while the sender submitted; its type after the colon is the reason.',
  },
  reasonSubmissionQuota: {
    name: 'Sending quota used up',
    text: 'The account has sent more than its limit allows. Make sure that it is not misused, then wait or send in smaller amounts.',
  },
  reasonSendAsDenied: {
    name: 'No permission to send as this address',
    text: 'The account may not send as the address in From. Grant Send As for that mailbox, or send with its own address.',
  },
  reasonClientSubmit: {
    name: 'Submission by a client',
    text: 'The reply concerns a client that submits by SMTP AUTH. For `sender thread limit exceeded`, send over fewer connections at once.',
  },
  reasonPublicFolderAuth: {
    name: 'Public folder for authenticated senders',
    text: 'The public folder accepts no anonymous mail. Give Anonymous the right to create items in it, or send authenticated.',
  },
  reasonRecipientThreads: {
    name: 'Mailbox gets too much at once',
    text: 'More deliveries at once than one mailbox takes; the rest waits and is delivered later. Only if it lasts, reduce the burst to that mailbox.',
  },
  reasonDatabaseThrottling: {
    name: 'Mailbox database busy',
    text: 'The database is under load and delivery to it is slowed down; it is retried. On Exchange Server look at disk and CPU of that database.',
  },
  reasonSenderThreads: {
    name: 'Sender uses too many connections',
    text: 'One mailbox submits over more than three connections at once. Let the device or application send over fewer.',
  },
};

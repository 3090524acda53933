/** What the events of a message tracking log say, in English. */

import type { trackingEvents as rows } from '../../../catalogue/tokens/trackingEvents.ts';
import type { TokenWords } from '../../locale.ts';

export const trackingEvents: Readonly<Record<keyof typeof rows, TokenWords>> = {
  eventAgentInfo: {
    name: 'Note of an agent',
    text: 'A transport agent left data about the message; nothing happened to it yet. What the filters and mail flow rules found stands in the custom data of this row.',
  },
  eventBadMail: {
    name: 'Unusable file in Pickup or Replay',
    text: 'A file put into the Pickup or Replay directory could neither be delivered nor returned: nobody is told. Look for it as a `.bad` file in that directory and correct the application that writes it.',
  },
  eventClientSubmission: {
    name: 'Sent from an Outbox',
    text: "A client submitted the message from a mailbox's Outbox: the beginning of its way. Nothing is wrong.",
  },
  eventDefer: {
    name: 'Delivery postponed',
    text: 'The attempt failed for now and the message is queued again: no failure yet. The reason is the reply in the recipient status or the source context; a later row of the same message tells how it ended.',
  },
  eventDeliver: {
    name: 'Delivered to a mailbox',
    text: 'The message is in the mailbox. If the user does not see it, look at inbox rules, the Junk Email folder and other clients, not at mail flow.',
  },
  eventDeliverFail: {
    name: 'Folder missing in the mailbox',
    text: 'An agent wanted to deliver into a folder that the mailbox does not have. Check the inbox rules and agents that move mail to that folder.',
  },
  eventDrop: {
    name: 'Discarded without a report',
    text: 'The message, or this copy of it, ended here and nobody gets a report. Often intended: finished approval requests, suppressed automatic replies, spam; the recipient status and the source context say which.',
  },
  eventDsn: {
    name: 'Report generated',
    text: 'Exchange wrote a delivery status notification, such as a non-delivery report. The reference of this row holds the Message-ID that connects report and message.',
  },
  eventDuplicateDeliver: {
    name: 'Duplicate not delivered again',
    text: 'The mailbox already has this message and the second copy was removed, usually because the recipient is a member of nested groups. Nothing is wrong.',
  },
  eventDuplicateExpand: {
    name: 'Recipient twice in a group',
    text: 'While the group was expanded the same recipient came up again; the message goes there once. Nothing is wrong.',
  },
  eventDuplicateRedirect: {
    name: 'Alternative recipient already addressed',
    text: 'The message should be redirected to somebody who is among its recipients anyway. Nothing is wrong.',
  },
  eventExpand: {
    name: 'Group expanded',
    text: 'The group was replaced by its members, each with rows of their own. Look at the rows of the member you ask about; the related recipient is the member.',
  },
  eventFail: {
    name: 'Delivery failed',
    text: 'The message will not be delivered to this recipient. The reason is the reply in the recipient status; the source says which part of transport gave up (SMTP, DNS, QUEUE, ROUTING).',
  },
  eventHaDiscard: {
    name: 'Shadow copy discarded',
    text: 'The primary copy reached the next hop, so its shadow copy was no longer needed. Nothing is wrong, and nothing is lost.',
  },
  eventHaReceive: {
    name: 'Shadow copy received',
    text: 'This server keeps a shadow copy for another one of its group or site. It is no delivery of its own; nothing is wrong.',
  },
  eventHaRedirect: {
    name: 'Shadow copy created',
    text: 'A second server got a shadow copy before the message was accepted. It is no delivery of its own; nothing is wrong.',
  },
  eventHaRedirectFail: {
    name: 'No shadow copy',
    text: 'The shadow copy could not be made; the message itself goes on, without the second copy. Read the source context, and check that another server of the group answers on SMTP.',
  },
  eventInitMessageCreated: {
    name: 'Sent for approval',
    text: 'The recipient is moderated: the message waits in the arbitration mailbox until a moderator decides. Not delivered yet; ask the moderators.',
  },
  eventLoad: {
    name: 'Loaded when the service started',
    text: 'The message was still queued when the transport service started, and processing goes on. Nothing is wrong with it; many at once mean a restart.',
  },
  eventModerationExpire: {
    name: 'No moderator decided in time',
    text: 'Nobody approved or rejected the message before the request expired, so it was not delivered. Ask the moderators, then let the sender send it again.',
  },
  eventModeratorApprove: {
    name: 'Approved by a moderator',
    text: 'A moderator approved the message and it goes on to the recipient. Nothing is wrong.',
  },
  eventModeratorReject: {
    name: 'Rejected by a moderator',
    text: 'A moderator rejected the message: it is not delivered, by decision of a person. Ask the moderator, not transport.',
  },
  eventModeratorsAllNdr: {
    name: 'No moderator could be reached',
    text: 'Every approval request bounced, so nobody can decide and the message is not delivered. Give the recipient moderators whose mailboxes exist and have space.',
  },
  eventNotifyMapi: {
    name: 'Seen in the Outbox',
    text: 'A message was found in the Outbox of a mailbox on this server. Its submission follows in the next rows; nothing is wrong.',
  },
  eventNotifyShadow: {
    name: 'Seen in the Outbox, to be shadowed',
    text: 'A message in the Outbox needs a shadow copy before it is sent. Its submission follows; nothing is wrong.',
  },
  eventPoisonMessage: {
    name: 'Poison message',
    text: 'The message is suspected of crashing transport: it was put into the poison message queue, or taken out of it. Export it from that queue, examine it, and resume or remove it; look for transport crashes in the event log at that time.',
  },
  eventProcess: {
    name: 'Processed',
    text: 'The step was done without an error. Nothing is wrong; the fate of the message stands in its other rows.',
  },
  eventProcessMeetingMessage: {
    name: 'Meeting message processed',
    text: "The delivery service handled an invitation, a reply or an update for the recipient's calendar. Nothing is wrong.",
  },
  eventReceive: {
    name: 'Received by this server',
    text: 'The server took the message, by SMTP or from a directory (source SMTP) or from a mailbox (source STOREDRIVER). From here on it is responsible for it.',
  },
  eventRedirect: {
    name: 'Redirected to another recipient',
    text: 'The directory sends mail for this recipient elsewhere, for example by forwarding. Follow the related recipient: the delivery or failure stands there.',
  },
  eventResolve: {
    name: 'Address replaced',
    text: 'The directory knows the recipient under another address, and the message goes on to that. Follow the new address in the later rows.',
  },
  eventResubmit: {
    name: 'Sent again from Safety Net',
    text: 'After a failover Exchange sent a copy from Safety Net again, so that nothing is lost; duplicates are removed on delivery. Nothing is wrong with the message.',
  },
  eventResubmitDefer: {
    name: 'Safety Net copy postponed',
    text: 'A copy sent again from Safety Net has to wait and is retried. The original may have been delivered long before: look for DELIVER of the same Message-ID.',
  },
  eventResubmitFail: {
    name: 'Safety Net copy failed',
    text: 'A copy sent again from Safety Net could not be delivered. It matters only if the original did not arrive: look for DELIVER of the same Message-ID.',
  },
  eventSend: {
    name: 'Sent on by SMTP',
    text: 'The next server took the message and is now responsible for it: no proof that it reached a mailbox. The reply stands in the recipient status; go on in the logs of the server named here.',
  },
  eventSendExternal: {
    name: 'Sent out by SMTP',
    text: 'A server outside took the message and is now responsible for it: no proof that it reached a mailbox. Its reply stands in the source context or in the recipient status.',
  },
  eventSubmit: {
    name: 'Submitted to transport',
    text: 'The message left the mailbox and was taken over by the transport service. Nothing is wrong; the source context names the mailbox and the client.',
  },
  eventSubmitDefer: {
    name: 'Submission postponed',
    text: 'The transport service did not take the message from the mailbox yet; it is retried from the Outbox. If it lasts, check the transport service and back pressure on the server.',
  },
  eventSubmitFail: {
    name: 'Submission failed',
    text: 'The message did not get from the mailbox into transport, so it never left. The reason stands in the recipient status or the source context: quota, permission or a damaged item.',
  },
  eventSuppressed: {
    name: 'Submission suppressed',
    text: 'Exchange decided not to send this message from the mailbox. The documentation names no reasons: the source context is the only hint.',
  },
  eventThrottle: {
    name: 'Throttled',
    text: 'The message was slowed down; the reference of this row says why. Wait for its later rows, and reduce the rate of the sender if it repeats.',
  },
  eventTransfer: {
    name: 'Split into copies',
    text: 'Some recipients were moved to a copy of the message, because of content conversion, recipient limits or agents. Nothing is wrong; the reference holds the internal id of the message it came from.',
  },
};

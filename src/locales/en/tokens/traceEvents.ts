/** What the events of a message trace say, in English. */

import type { traceEvents as rows } from '../../../catalogue/tokens/traceEvents.ts';
import type { TokenWords } from '../../locale.ts';

export const traceEvents: Readonly<Record<keyof typeof rows, TokenWords>> = {
  traceReceive: {
    name: 'Received by the service',
    text: 'Exchange Online accepted the message. What became of it stands in the later events.',
  },
  traceSubmit: { name: 'Submitted from a mailbox', text: 'A mailbox handed the message to transport: the beginning of its way.' },
  traceSend: {
    name: 'Sent on',
    text: 'The next server accepted the message: inside Microsoft 365, or outside. The detail names that server; for an outside recipient, go on with its administrators.',
  },
  traceFail: {
    name: 'Not delivered',
    text: 'Delivery ended without success. The detail of this event holds the reply with the code: start there. A summary with `##Receive, Fail` has no code; fetch the details.',
  },
  traceDeliver: {
    name: 'Delivered to the mailbox',
    text: 'The message is in the mailbox; the detail may name the folder. If it is not seen, look at inbox rules and Junk Email.',
  },
  traceExpand: {
    name: 'Group expanded',
    text: 'The group was replaced by its members. Trace the members: each has a result of its own.',
  },
  traceTransfer: {
    name: 'Split into copies',
    text: 'Some recipients were moved to a copy of the message, because of content conversion, recipient limits or agents. Nothing is wrong.',
  },
  traceDefer: {
    name: 'Postponed',
    text: 'The attempt failed for now and is repeated, for 24 hours at most. The detail holds the reply in `LED=`; a later Send, Deliver or Fail tells how it ended.',
  },
  traceDrop: {
    name: 'Discarded',
    text: 'The message, or this copy, ended here without a report to the sender. With `250 2.1.5` it is intended, for example a suppressed automatic reply; otherwise the detail names the rule or filter that did it.',
  },
  traceResolve: {
    name: 'Address replaced',
    text: 'The directory knows the recipient under another address, and the message went on to that one. Its result is in the row of the new address.',
  },
  traceRedirect: {
    name: 'Sent to another recipient',
    text: 'Forwarding or a mail flow rule sent the message to somebody else. Trace the new recipient; the detail says what redirected it.',
  },
  traceDlpRule: {
    name: 'Data loss prevention rule',
    text: 'A DLP rule matched the message. The detail names rule and action; whether it was stopped, the next events say. Exceptions are made in the Microsoft Purview portal.',
  },
  traceTransportRule: {
    name: 'Mail flow rule',
    text: "A mail flow rule of your organisation matched the message. The detail holds the rule's id and action: look it up with `Get-TransportRule`.",
  },
  traceSpam: {
    name: 'Spam verdict',
    text: 'The spam filter judged the message. The detail holds the verdict; whether it went to Junk Email, quarantine or nowhere depends on the anti-spam policy.',
  },
  traceMalware: {
    name: 'Malware found',
    text: 'The malware filter found something in the message. Look at it in quarantine in the Microsoft Defender portal, and do not release it without examination.',
  },
  traceSensitivityLabel: {
    name: 'Sensitivity label',
    text: 'A sensitivity label was applied or checked, which can encrypt the message. For an unexpected effect look at the label and its policy in Microsoft Purview.',
  },
};

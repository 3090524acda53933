/** What the statuses of a message trace say, in English. */

import type { traceStatuses as rows } from '../../../catalogue/tokens/traceStatuses.ts';
import type { TokenWords } from '../../locale.ts';

export const traceStatuses: Readonly<Record<keyof typeof rows, TokenWords>> = {
  statusDelivered: {
    name: 'Delivered',
    text: 'Exchange Online handed the message over: to the mailbox, or to the next server for an outside recipient. If it is not seen, look at inbox rules, Junk Email or the other side.',
  },
  statusExpanded: {
    name: 'Group expanded',
    text: 'The recipient is a group and was replaced by its members; there is no delivery to the group itself. Look at the rows of the members.',
  },
  statusFailed: {
    name: 'Not delivered',
    text: 'The message was not delivered to this recipient. The summary holds no code: open the details of the message, or run `Get-MessageTraceDetailV2`; the reason stands in the event Fail or Drop.',
  },
  statusFilteredAsSpam: {
    name: 'Filtered as spam',
    text: 'The spam filter rejected or blocked the message; it is not in quarantine. If it was wanted, see the spam verdict in the details and report it to Microsoft; an allow entry has to be for a limited time.',
  },
  statusGettingStatus: {
    name: 'Status not known yet',
    text: 'The message was received only just now and nothing else is known. Search again in some minutes; it is no error.',
  },
  statusPending: {
    name: 'Still being tried',
    text: 'Delivery is being tried or retried, for 24 hours at most in Exchange Online. The reason of the delay stands in the event Defer of the details; do not send again yet.',
  },
  statusQuarantined: {
    name: 'In quarantine',
    text: 'The message is held in quarantine as spam, bulk mail, phishing or malware, or by a rule. Review it in the Microsoft Defender portal and release it there if it is harmless.',
  },
  statusNone: {
    name: 'No status',
    text: 'The trace has no status for this row; older versions of the command wrote it. Look the message up in the details, or trace it again later.',
  },
  statusResolved: {
    name: 'Address replaced',
    text: 'The directory knows the recipient under another address. The result is in the row of the new address.',
  },
};

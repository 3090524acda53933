/** Words for `catalogue/entries/exchangeOnlinePolicy.ts` in English. */

import type { exchangeOnlinePolicy as rows } from '../../../catalogue/entries/exchangeOnlinePolicy.ts';
import type { EntryWords } from '../../locale.ts';

export const exchangeOnlinePolicy: Readonly<Record<keyof typeof rows, EntryWords>> = {
  'exchange-online/5.7.1': {
    name: 'Delivery not authorised',
    problem: ['{server} does not permit this delivery', 'Delivery not permitted'],
    happened: [
      '{server} refused the message: its rules do not permit this sender, recipient or content.',
      'The message was refused: the rules of the answering server do not permit this sender, recipient or content.',
    ],
  },
  'exchange-online/5.7.1/auth-required': {
    name: 'Internal senders only',
    problem: ['{recipient} accepts authenticated senders only', 'Recipient accepts authenticated senders only'],
    happened: [
      '{recipient} takes mail from authenticated senders only, and this sender came unauthenticated.',
      'The recipient takes mail from authenticated senders only, and this sender came unauthenticated.',
    ],
  },
  'exchange-online/5.7.1/not-authorized': {
    name: 'Sender not permitted',
    problem: ['{recipient} does not accept mail from {sender}', 'Recipient does not accept this sender'],
    happened: [
      'The delivery restrictions of {recipient} exclude {sender}.',
      "The recipient's delivery restrictions exclude this sender.",
    ],
  },
  'exchange-online/5.7.1/mail-flow-rule': {
    name: 'Rejected by a mail flow rule',
    problem: ['Rejected by a mail flow rule'],
    happened: ['A mail flow rule of the rejecting organisation refused the message.'],
  },
  'exchange-online/5.7.1/relay': {
    name: 'Relay not permitted',
    problem: ['{server} does not relay to {recipientDomain}', 'Relay not permitted'],
    happened: [
      '{server} does not relay for this client to {recipientDomain}.',
      'The server does not relay for this client to the recipient domain.',
    ],
  },
  'exchange-online/5.7.1/block-list': {
    name: 'Sending IP address on a block list',
    problem: ['Sending IP address blocked by {server}', 'Sending IP address is on a block list'],
    happened: [
      '{server} refused the connecting address because a block list names it.',
      'The connecting address was refused because a block list names it.',
    ],
  },
  'exchange-online/5.7.1/not-authenticated': {
    name: 'Client not authenticated',
    problem: ['Sent to {server} without logging in', 'Client did not log in'],
    happened: ['The client sent to {server} without logging in first.', 'The client sent without logging in first.'],
  },
  'exchange-online/5.7.64': {
    name: 'Sending server not recognised',
    problem: ['Relay denied: no inbound connector matches'],
    happened: [
      'Exchange Online could not tell by certificate or address which organisation the sending server belongs to, and relayed nothing.',
    ],
  },
  'exchange-online/5.7.520': {
    name: 'External forwarding blocked',
    problem: ['Automatic forwarding to {recipient} blocked', 'Automatic external forwarding blocked'],
    happened: [
      'The outbound spam policy does not let messages be forwarded automatically to {recipient}.',
      'The outbound spam policy does not let messages be forwarded automatically to external recipients.',
    ],
  },
};

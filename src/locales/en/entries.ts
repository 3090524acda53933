/** What each entry's code means, in English: a title, the head of a problem line, what happened. */

import type { Locale } from '../locale.ts';

export const entries: Locale['entries'] = {
  'exchange-online/4.4.312': {
    name: 'DNS query failed',
    problem: ['DNS query for {server} failed', 'DNS query for the destination failed'],
    happened: ['Exchange Online could not look up {server} in DNS.', 'Exchange Online could not look up the destination in DNS.'],
  },
  'exchange-online/4.4.315': {
    name: 'Connection timed out',
    problem: ['Connection to {server} timed out', 'Connection timed out'],
    happened: ['{server} did not answer on port 25.', 'The destination server did not answer on port 25.'],
  },
  'exchange-online/4.4.316': {
    name: 'Connection refused',
    problem: ['Connection refused by {server}', 'Connection refused'],
    happened: ['{server} refused the connection.', 'The destination server refused the connection.'],
  },
  'exchange-online/4.4.317': {
    name: 'Session not established',
    problem: ['No session with {server}', 'No session with the destination server'],
    happened: [
      'Exchange Online could not establish a session with {server} that meets the requirements.',
      'Exchange Online could not establish a session with the destination server that meets the requirements.',
    ],
  },
  'exchange-online/4.4.318': {
    name: 'Connection closed abruptly',
    problem: ['Connection to {server} broke off', 'Connection broke off'],
    happened: [
      'The connection to {server} was closed in the middle of the session.',
      'The connection was closed in the middle of the session.',
    ],
  },
  'exchange-online/4.7.320': {
    name: 'Certificate not accepted',
    problem: ['Certificate of {server} not accepted', 'Certificate of the destination server not accepted'],
    happened: [
      'The certificate of {server} failed the validation that the route demands.',
      'The certificate of the destination server failed the validation that the route demands.',
    ],
  },
  'exchange-online/4.x.x/connector': {
    name: 'Destination not reached',
    problem: ['Delivery to {server} deferred', 'Delivery to the destination server deferred'],
    happened: [
      'Exchange Online tried {server} and could not hand the message over.',
      'Exchange Online could not hand the message over to the destination server.',
    ],
  },
  'exchange-online/5.4.312': {
    name: 'Expired: DNS query failed',
    problem: ['Expired: DNS query for {server} failed', 'Expired: DNS query for the destination failed'],
    happened: [
      'The retries ended, and {server} still could not be looked up in DNS.',
      'The retries ended, and the destination still could not be looked up in DNS.',
    ],
  },
  'exchange-online/5.4.315': {
    name: 'Expired: connection timed out',
    problem: ['Expired: connection to {server} timed out', 'Expired: connection timed out'],
    happened: [
      'The retries ended, and {server} still did not answer on port 25.',
      'The retries ended, and the destination server still did not answer on port 25.',
    ],
  },
  'exchange-online/5.4.316': {
    name: 'Expired: connection refused',
    problem: ['Expired: connection refused by {server}', 'Expired: connection refused'],
    happened: [
      'The retries ended, and {server} still refused the connection.',
      'The retries ended, and the destination server still refused the connection.',
    ],
  },
  'exchange-online/5.4.317': {
    name: 'Expired: session not established',
    problem: ['Expired: no session with {server}', 'Expired: no session with the destination server'],
    happened: [
      'The retries ended without a session with {server} that meets the requirements.',
      'The retries ended without a session with the destination server that meets the requirements.',
    ],
  },
  'exchange-online/5.4.318': {
    name: 'Expired: connection closed abruptly',
    problem: ['Expired: connection to {server} broke off', 'Expired: connection broke off'],
    happened: [
      'The retries ended, and the connection to {server} was still closed in the middle of the session.',
      'The retries ended, and the connection was still closed in the middle of the session.',
    ],
  },
  'exchange-online/5.4.310': {
    name: 'Domain does not exist',
    problem: ['Domain {recipientDomain} does not exist', "The recipient's domain does not exist"],
    happened: [
      'DNS says that {recipientDomain} does not exist; the message was refused without a retry.',
      "DNS says that the recipient's domain does not exist; the message was refused without a retry.",
    ],
  },
  'exchange-online/5.4.300': {
    name: 'Message expired',
    problem: ['Expired on the way to {recipientDomain}', 'Message expired'],
    happened: [
      'The retries ended (24 hours in Exchange Online) without delivery to {recipientDomain}; the reply after `->` was the last answer.',
      'The retries ended (24 hours in Exchange Online); the reply after `->` was the last answer.',
    ],
  },
  'exchange-online/4.4.7': {
    name: 'Message expired in the queue',
    problem: ['Expired in the queue for {recipientDomain}', 'Message expired in the queue'],
    happened: [
      'No server for {recipientDomain} accepted the message before its time in the queue ended.',
      'No next server accepted the message before its time in the queue ended.',
    ],
  },
  'exchange-online/5.0.350': {
    name: 'Error of the remote system',
    problem: ['Refused by {server} with an unspecific error', 'Refused by the remote system with an unspecific error'],
    happened: [
      '{server} refused the message with an error that Exchange Online has no code for; its own words stand after `->`.',
      'The remote system refused the message with an error that Exchange Online has no code for; its own words stand after `->`.',
    ],
  },
  'exchange-online/5.1.1': {
    name: 'Unknown recipient',
    problem: ['Unknown recipient {recipient}', 'Unknown recipient'],
    happened: ['No mailbox was found for {recipient}.', 'No mailbox was found for the address.'],
  },
  'exchange-online/5.1.8': {
    name: 'Sender blocked from sending',
    problem: ['{sender} is blocked from sending', 'Sender is blocked from sending'],
    happened: [
      'Exchange Online has restricted {sender} after suspicious sending or too much of it.',
      'Exchange Online has restricted the sending account after suspicious sending or too much of it.',
    ],
  },
  'exchange-online/5.1.10': {
    name: 'Recipient not found',
    problem: ['Recipient {recipient} not found', 'Recipient not found'],
    happened: [
      "The recipient's organisation has nobody with the address {recipient}.",
      "The recipient's organisation has nobody with this address.",
    ],
  },
  'exchange-online/5.2.2': {
    name: 'Mailbox full',
    problem: ['Mailbox of {recipient} is full', "Recipient's mailbox is full"],
    happened: [
      'The mailbox of {recipient} is over a quota and takes no more mail.',
      "The recipient's mailbox is over a quota and takes no more mail.",
    ],
  },
  'exchange-online/5.2.2/sender-full': {
    name: "Sender's mailbox full",
    problem: ['Mailbox of the sender {sender} is full', "Sender's mailbox is full"],
    happened: [
      'The copy for Sent Items no longer fits into the mailbox of {sender}, so nothing was sent.',
      "The copy for Sent Items no longer fits into the sender's mailbox, so nothing was sent.",
    ],
  },
  'exchange-online/5.2.2/sending-limit': {
    name: 'Sending limit reached',
    problem: ['{sender} reached a sending limit', 'Sender reached a sending limit'],
    happened: [
      '{sender} sent to more recipients, or more messages, than Exchange Online allows.',
      'The sender sent to more recipients, or more messages, than Exchange Online allows.',
    ],
  },
  'exchange-online/5.4.1/edge-blocking': {
    name: 'Address blocked at the edge',
    problem: ['{recipient} is unknown to Exchange Online', 'Recipient is unknown to Exchange Online'],
    happened: [
      'Directory-based edge blocking refused {recipient}: the domain is authoritative and the directory does not have the address.',
      'Directory-based edge blocking refused the recipient: the domain is authoritative and the directory does not have the address.',
    ],
  },
  'exchange-online/5.4.1/relay': {
    name: 'Domain not accepted here',
    problem: ['{recipientDomain} is not accepted by {server}', 'Recipient domain is not accepted by the server'],
    happened: [
      '{server} does not accept mail for {recipientDomain}.',
      "The server that was asked does not accept mail for the recipient's domain.",
    ],
  },
  'exchange-online/5.4.14': {
    name: 'Mail loop',
    problem: ['Mail loop for {recipient}', 'Mail loop'],
    happened: [
      'The message for {recipient} kept coming back to Exchange Online until the hop limit stopped it.',
      'The message kept coming back to Exchange Online until the hop limit stopped it.',
    ],
  },
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
  'exchange-server/4.4.7/delayed': {
    name: 'Delay notice',
    problem: ['Delayed on the way to {recipientDomain}', 'Delayed, still queued'],
    happened: ['The message for {recipient} is late and has not failed.', 'The message is late and has not failed.'],
  },
  'exchange-server/4.4.395': {
    name: 'Target answered with an error',
    problem: ['{server} answered with an error', 'Target host answered with an error'],
    happened: [
      '{server} answered with the error after `->`; the message stays queued even where that error is permanent.',
      'The target host answered with the error after `->`; the message stays queued even where that error is permanent.',
    ],
  },
  'exchange-server/4.4.397': {
    name: 'Error communicating with the target',
    problem: ['Communication with {server} failed', 'Communication with the target host failed'],
    happened: [
      'Communication with {server} failed as told after `->`; the message stays queued even where that error is permanent.',
      'Communication with the target host failed as told after `->`; the message stays queued even where that error is permanent.',
    ],
  },
};

/** Words for `catalogue/entries/exchangeOnlineTenant.ts` in English. */

import type { exchangeOnlineTenant as rows } from '../../../catalogue/entries/exchangeOnlineTenant.ts';
import type { EntryWords, Own } from '../../locale.ts';

export const exchangeOnlineTenant: Readonly<Record<Own<typeof rows>, EntryWords>> = {
  'exchange-online/4.7.0/front-end': {
    name: 'Front end could not open the session',
    problem: ['No session with {server}', 'No session with the destination server'],
    happened: [
      'The front end of Exchange Online could not open a session with {server} on behalf of the mailbox server; the quoted reply tells why.',
      'The front end of Exchange Online could not open a session with the destination on behalf of the mailbox server; the quoted reply tells why.',
    ],
  },
  'exchange-online/4.7.0/temporary': {
    name: 'Front end could not pass the message on',
    problem: ['Temporary failure inside {server}', 'Temporary failure inside the answering Exchange server'],
    happened: [
      'The front end of {server} took the connection but could not pass the message on to the transport service behind it; the PRX number names the stage.',
      'The front end of the answering Exchange server took the connection but could not pass the message on to the transport service behind it; the PRX number names the stage.',
    ],
  },
  'exchange-online/4.7.230': {
    name: 'Outdated Exchange Server throttled',
    problem: ['Outdated Exchange Server: connections are throttled'],
    happened: [
      'The Exchange Server that sends through your inbound connector runs an outdated build, and Exchange Online turns its connections away for some minutes of every hour.',
    ],
  },
  'exchange-online/5.7.51': {
    name: 'Source not admitted by a partner connector',
    problem: [
      'A partner connector of {recipientDomain} does not admit this source',
      "The recipient's partner connector does not admit this source",
    ],
    happened: [
      'The organisation of {recipientDomain} takes mail only from the addresses or the certificate named in its partner connector, and this source has neither.',
      "The recipient's organisation takes mail only from the addresses or the certificate named in its partner connector, and this source has neither.",
    ],
  },
  'exchange-online/5.7.68': {
    name: 'Direct Send not allowed',
    problem: [
      'Unauthenticated mail from {senderDomain} refused: Direct Send is off',
      'Direct Send is off: unauthenticated mail from an own domain refused',
    ],
    happened: [
      'The message came without login and through no connector, with an envelope sender in {senderDomain}, a domain of the organisation itself, which rejects that.',
      "The message came without login and through no connector, with an envelope sender in one of the organisation's own domains, and the organisation rejects that.",
    ],
  },
  'exchange-online/5.7.230': {
    name: 'Outdated Exchange Server blocked',
    problem: ['Outdated Exchange Server: message blocked'],
    happened: [
      'The Exchange Server that sends through your inbound connector has stayed outdated so long that Exchange Online rejects its mail for some minutes of every hour.',
    ],
  },
  'exchange-online/5.7.232': {
    name: 'Daily limit of a trial organisation reached',
    happened: [
      'The organisation has trial licences only, and its members together sent to more external recipients in 24 hours than a trial permits.',
    ],
  },
  'exchange-online/5.7.233': {
    name: "Organisation's daily limit of external recipients reached",
    happened: [
      'All senders of the organisation together wrote to more external recipients in the last 24 hours than its licences permit.',
    ],
  },
  'exchange-online/5.7.236': {
    name: 'Limit for onmicrosoft.com addresses reached',
    happened: [
      'Within 24 hours the organisation wrote to more than 100 external recipients from addresses in its onmicrosoft.com domains, which are meant for testing.',
    ],
  },
  'exchange-online/5.7.350': {
    name: 'Refused as spam by the remote system',
    problem: ['{server} took the message for spam', 'The remote system took the message for spam'],
    happened: [
      '{server} took the message for spam and refused it; its own words stand after `->`.',
      'The remote system took the message for spam and refused it; its own words stand after `->`.',
    ],
  },
  'exchange-online/5.7.367': {
    name: 'Relay refused by the remote gateway',
    problem: ['{server} does not relay for Exchange Online', 'The remote gateway does not relay for Exchange Online'],
    happened: [
      '{server} did not recognise Exchange Online as a permitted source and refused to relay; this happens to forwarded mail above all.',
      'The remote gateway did not recognise Exchange Online as a permitted source and refused to relay; this happens to forwarded mail above all.',
    ],
  },
  'exchange-online/5.7.700-750': {
    name: 'Organisation blocked from sending',
    happened: [
      'Exchange Online has stopped outgoing mail of your whole organisation, or of a part of it, because its traffic looks suspicious.',
    ],
  },
  'exchange-online/5.7.703': {
    name: 'Recipient blocked by your own organisation',
    problem: ['{recipient} is blocked by your own organisation', 'A recipient is blocked by your own organisation'],
    happened: [
      'An entry of your Tenant Allow/Block List blocks {recipient} or the domain; the message went to none of its recipients.',
      'An entry of your Tenant Allow/Block List blocks one of the recipients or its domain; the message went to none of them.',
    ],
  },
  'exchange-online/5.7.705': {
    name: 'Organisation blocked for spam or bulk mail',
    happened: [
      'So much of what your organisation sends was rated as spam or bulk mail that Exchange Online has blocked its outgoing mail.',
    ],
  },
  'exchange-online/5.7.708': {
    name: 'Traffic of the organisation not accepted yet',
    happened: [
      'Exchange Online does not accept mail from this address for your organisation because of low reputation, as is common in new and trial tenants.',
    ],
  },
  'exchange-online/5.7.711': {
    name: 'Inbound connector blocked',
    problem: ['An inbound connector of yours is blocked'],
    happened: [
      'Exchange Online suspects that somebody sends spam through one of your inbound connectors and relays nothing through it any more.',
    ],
  },
  'exchange-online/5.7.750': {
    name: 'Sending from unregistered domains blocked',
    problem: ['Mail from {senderDomain} blocked: not registered in the organisation', 'Mail from unregistered domains blocked'],
    happened: [
      'Too much mail from domains such as {senderDomain} that are not accepted in your organisation came through it, and Exchange Online has blocked that.',
      'Too much mail from domains that are not accepted in your organisation came through it, and Exchange Online has blocked that.',
    ],
  },
};

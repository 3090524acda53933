/** Words for `catalogue/entries/exchangeOnlineSender.ts` in English. */

import type { exchangeOnlineSender as rows } from '../../../catalogue/entries/exchangeOnlineSender.ts';
import type { EntryWords, Own } from '../../locale.ts';

export const exchangeOnlineSender: Readonly<Record<Own<typeof rows>, EntryWords>> = {
  'exchange-online/4.7.26': {
    name: 'Unauthenticated mail over IPv6',
    happened: ['The message came over IPv6 and passed neither SPF nor DKIM, one of which Exchange Online demands there.'],
  },
  'exchange-online/4.7.500-699': {
    name: 'Sending IP address throttled',
    happened: [
      'Exchange Online slows the connecting IP address down because its sending differs from what it used to be; the number after AS names the rule.',
    ],
  },
  'exchange-online/5.7.23': {
    name: 'SPF check failed at the recipient',
    problem: ['{server} refused the message: SPF failed', 'SPF check failed at the recipient'],
    happened: [
      '{server} refused the message because the SPF record of {senderDomain} does not permit the address that it came from.',
      "The receiving system refused the message because the SPF record of the sender's domain does not permit the address that it came from.",
    ],
  },
  'exchange-online/5.7.501-503': {
    name: 'Sending account banned for spam',
    problem: ['{sender} is banned for spam', 'Sending account is banned for spam'],
    happened: [
      'Exchange Online has banned {sender} from sending because spam came from the account.',
      'Exchange Online has banned the sending account because spam came from it.',
    ],
  },
  'exchange-online/5.7.509': {
    name: 'DMARC failed, policy says reject',
    problem: ['{senderDomain} fails DMARC and demands rejection', 'Sender domain fails DMARC and demands rejection'],
    happened: [
      'Neither SPF nor DKIM confirmed {senderDomain}, the domain in `From`, and the DMARC policy of that domain demands rejection.',
      'Neither SPF nor DKIM confirmed the domain in `From`, and its own DMARC policy demands rejection.',
    ],
  },
  'exchange-online/5.7.511': {
    name: 'Sending IP address banned (release by mail)',
    happened: [
      'Microsoft has banned the sending IP address, and releases it only on a request by mail, not in the delist portal.',
    ],
  },
  'outlook-com/5.7.515': {
    name: "Outlook.com's rules for large senders not met",
    problem: [
      '{senderDomain} does not meet the rules of Outlook.com for large senders',
      "Outlook.com's rules for large senders not met",
    ],
    happened: [
      'Outlook.com demands SPF, DKIM and DMARC of domains that send much to it, and this message from {senderDomain} did not pass.',
      'Outlook.com demands SPF, DKIM and DMARC of domains that send much to it, and this message did not pass.',
    ],
  },
  'exchange-online/5.7.606-649': {
    name: 'Sending IP address banned by Microsoft',
    happened: ["The IP address that the message came from is on Microsoft's list of banned addresses."],
  },
  'exchange-online/5.7.800': {
    name: 'Sender domain banned for spam',
    problem: ['Domain {senderDomain} is banned for spam', 'Sender domain is banned for spam'],
    happened: [
      'Microsoft has banned the domain in the greeting, the envelope sender or `From` (here perhaps {senderDomain}) because of spam.',
      'Microsoft has banned the domain in the greeting, the envelope sender or `From` because of spam.',
    ],
  },
};

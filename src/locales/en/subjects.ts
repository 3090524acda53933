/** The classes and subjects of enhanced status codes (RFC 3463) in English, for codes that no entry explains. */

import type { Locale } from '../locale.ts';

export const classes: Locale['classes'] = {
  '2': 'Success: the message was accepted or delivered.',
  '4': 'Temporary failure: the message stays queued and is tried again.',
  '5': 'Permanent failure: the message is not tried again as it is.',
};

export const subjects: Locale['subjects'] = {
  '0': {
    name: 'Unspecified',
    text: 'The code does not say what it is about: only the text after it does.',
  },
  '1': {
    name: 'Address',
    text: 'About an address of the sender or the recipient: look at its spelling, its domain and the directory that should know it.',
  },
  '2': {
    name: 'Mailbox',
    text: 'The address exists but its mailbox does not take the message: look at its space, its state and its limits.',
  },
  '3': {
    name: 'Mail system',
    text: 'About the receiving system as a whole: look at its storage, its message size limit and whether it is accepting mail.',
  },
  '4': {
    name: 'Network and routing',
    text: 'About the way to the next server: look at DNS, the connection, routing loops and the time spent in a queue.',
  },
  '5': {
    name: 'Protocol',
    text: 'The two servers disagree on SMTP itself: look at the commands before the reply in the protocol log.',
  },
  '6': {
    name: 'Content',
    text: 'About the format of the message: look at its encoding, its conversion and its attachments.',
  },
  '7': {
    name: 'Security and policy',
    text: 'Refused by permission, authentication, encryption or reputation: look at who is allowed to send, SPF, DKIM, DMARC and block lists.',
  },
};

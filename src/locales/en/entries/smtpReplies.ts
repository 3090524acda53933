/** Words for `catalogue/entries/smtpReplies.ts` in English. */

import type { smtpReplies as rows } from '../../../catalogue/entries/smtpReplies.ts';
import type { EntryWords, Own } from '../../locale.ts';

export const smtpReplies: Readonly<Record<Own<typeof rows>, EntryWords>> = {
  'smtp/211': { name: 'System status', happened: ['The server answered a question about its state or its commands.'] },
  'smtp/214': { name: 'Help', happened: ['The server answered HELP with a text for people.'] },
  'smtp/220': { name: 'Ready', happened: ['The server greets the client, or is ready to start TLS after STARTTLS.'] },
  'smtp/221': { name: 'Session ended', happened: ['The server closes the session, as asked by QUIT.'] },
  'smtp/235': { name: 'Login succeeded', happened: ['The server accepted the login.'] },
  'smtp/250': {
    name: 'Done',
    happened: ['The server carried out the command; after the end of the message it means that it took the message over.'],
  },
  'smtp/251': { name: 'Passed on', happened: ['The recipient is not on this server, but it passes the message on.'] },
  'smtp/252': {
    name: 'Address not checked',
    happened: ['The server does not say whether the address exists, and accepts mail for it.'],
  },
  'smtp/253': {
    name: 'Waiting mail started',
    happened: ['The server starts to send the mail that waited for the client (ETRN).'],
  },
  'smtp/334': {
    name: 'Login continues',
    happened: [
      'The server asks for the next part of the login; the text is Base64. It can reveal names and passwords: remove it before you pass the log on.',
    ],
  },
  'smtp/354': {
    name: 'Message expected',
    happened: ['The server is ready for the text of the message; whether it takes it, the next reply says.'],
  },
  'smtp/355': {
    name: 'Transfer goes on from an offset',
    happened: ['The server names the place from which an interrupted transfer is to go on.'],
  },
};

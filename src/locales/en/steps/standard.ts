/** Steps for general codes and bare replies in English. */

import type { StandardStepId } from '../../../catalogue/steps/standard.ts';
import type { StepWords } from '../../locale.ts';

export const standardSteps: Readonly<Record<StandardStepId, StepWords>> = {
  readServerWords: {
    text: 'Read what the server wrote after the code, and look it up by these words; if it says nothing, read the command before it in the protocol log.',
  },
  leaveToQueue: {
    text: 'Leave it to the queue: the sending server tries again by itself. Act only if the same reply comes back for hours.',
  },
  logInOnce: {
    text: 'If a client got it at login: log in once with the plain password over TLS, then with the mechanism you want.',
  },
  askAboutEtrn: {
    text: 'Check the domain in the ETRN command, then ask the administrators of the server whether it queues mail for it and lets your address start it.',
  },
  startTlsFirst: { text: 'Turn on STARTTLS (TLS) in the sending server, device or application.' },
  writeToPostmaster: {
    text: 'If the words are not enough, send the whole reply with time and address to the postmaster of that server.',
  },
  sendSmaller: { text: 'Send large files as a link, or in parts.' },
  checkDestinationAndSource: {
    text: 'Check that MX record or smart host name the right server, and that the sending address is on no block list.',
  },
  askNextSystem: { text: 'Ask the administrators of the next system; their logs know the message by its Message-ID.' },
  shortenLogin: { text: "Use another login mechanism, or have the server's limit raised." },
  sendPlainer: {
    text: 'Send it in a simpler form: plain text or HTML, usual attachments, no signature or encryption that the other side cannot handle.',
  },
  stopAltering: {
    text: 'Find the hop that alters the message, by its Received headers, and let it sign afterwards or leave the message as it is.',
  },
  sendWithoutRrvs: { text: 'Make sure in another way who owns the address, then send without the RRVS request.' },
};

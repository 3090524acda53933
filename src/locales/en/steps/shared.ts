/** Words for `catalogue/steps/shared.ts` in English. */

import type { SharedStepId } from '../../../catalogue/steps/shared.ts';
import type { StepWords } from '../../locale.ts';

export const sharedSteps: Readonly<Record<SharedStepId, StepWords>> = {
  signWithDkim: { text: 'Turn on DKIM signing for the domain and publish both keys in DNS.' },
  publishDmarc: { text: 'Publish a DMARC record for the From domain, with `p=none` to begin with.' },
  alignFrom: { text: 'Let the service sign with the From domain, or use an envelope sender of that domain.' },
  repairSpf: { text: 'Correct the SPF record: one record, at most ten lookups, only servers that really send.' },
  askForwarder: {
    text: 'Ask the administrators of the forwarding system to repair its ARC sealing, or let the sender write to the final address.',
  },
  setPointer: { text: 'Have the owner of the address publish a PTR record whose name leads back to the address.' },
  routeThroughRelay: { text: "Send through the provider's smart host or through Exchange Online instead of directly." },
  giveHostName: { text: 'Set a full host name that resolves as the greeting of the sending server or device.' },
  findSendingAddress: {
    text: "Find the sending address in the reply or in the report's headers: if it is Microsoft's, send the trace to support; if yours, go on here.",
  },
  stopUnwantedMail: {
    text: 'Find and stop what sends unwanted mail: hijacked accounts, bulk mail without consent, open relays.',
  },
  askToDelist: { text: 'Then ask the provider or the list, on the page that the reply names, to take it off.' },
  askToAllow: { text: 'Ask the recipient, by other means, to have the sender allowed.' },
  repairSenderDomain: { text: "Give the sender's domain an MX or address record that resolves, or use another sender address." },
  changeContent: {
    text: 'Send a plain text to the same address; if it arrives, change links, images or wording of the first one.',
  },
  shareFile: { text: 'Share the file by a link instead of attaching it.' },
  scanAndResend: { text: 'Scan the computer and the attachment; if both are clean, share the file by a link.' },
  shortenHeaders: { text: 'Begin a new message with fewer recipients in To and Cc.' },
  addHeaders: { text: 'Have the program write Message-ID, Date and one valid From.' },
  uniqueMessageIds: { text: 'Have the program write a new Message-ID for each message.' },
  repairFormat: { text: 'Have the program that writes the message follow RFC 5322 and MIME; test with a message from Outlook.' },
  useAsciiAddress: { text: 'Use an address in ASCII letters, if the recipient has one.' },
  useAppPassword: { text: 'Create an app password for the program, or let it log in with OAuth.' },
  logInByBrowser: { text: 'Log in with a browser, confirm that it was you, then try again.' },
  chooseMechanism: { text: 'Choose in the client a mechanism that the server names after EHLO, over TLS.' },
  repairClient: { text: 'Update or correct the sending program; the protocol log shows the command before the reply.' },
};

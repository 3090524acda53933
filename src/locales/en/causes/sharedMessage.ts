/** Words for `catalogue/causes/sharedMessage.ts` in English. */

import type { sharedMessageCauses as rows } from '../../../catalogue/causes/sharedMessage.ts';
import type { CauseWords } from '../../locale.ts';

export const sharedMessageCauses: Readonly<Record<keyof typeof rows, CauseWords>> = {
  accountUnused: {
    short: 'account unused for long',
    text: 'Nobody has signed in to the account for a long time, so the provider takes no more mail for it.',
  },
  accountOff: {
    short: 'account closed or disabled',
    text: 'The account exists but is switched off: the person has left, the licence is gone, or the provider has suspended it.',
  },
  recipientGone: {
    short: 'recipient moved, no forwarding',
    text: "The recipient's mailbox moved to another address or provider, and nothing forwards from the old one.",
  },
  addressMalformed: {
    short: 'address not written as one',
    text: 'The address has a blank, a comma, a bracket, a final dot, no domain, or an invisible character that came with copying.',
  },
  addressNotUnique: {
    short: 'address held by two objects',
    text: 'The directory that answered has more than one object with this address, such as a mailbox and a contact.',
  },
  nullMxPublished: {
    short: 'domain takes no mail (null MX)',
    text: 'The domain publishes a null MX record: it takes no mail at all. Many domains that look like well-known ones do so.',
  },
  tooManyAddressed: {
    short: 'more recipients than allowed',
    text: 'The message names more recipients than the server allows this sender at all, not only in one transaction.',
  },
  listBroken: {
    short: 'members of the list cannot be found',
    text: 'The directory of the receiving side did not answer, or the list has an invalid member or filter.',
  },
  listClosed: {
    short: 'list closed to this sender',
    text: 'Only members, moderators or senders of the own organisation may write to the list.',
  },
  addressReassigned: {
    short: 'address has a new owner',
    text: 'The message asked to be delivered only to whoever owned the address on a certain date (RRVS), and since then it has changed hands.',
  },
  looksLikeSpam: {
    short: 'content or links look like spam',
    text: 'Words, links or layout look to the filter like unsolicited mail; a domain in a link or in the signature can be enough.',
  },
  looksLikePhishing: {
    short: 'links or names look like phishing',
    text: "A link leads elsewhere than it says, or a name, picture or login form looks like somebody else's.",
  },
  contentRuleHit: {
    short: 'forbidden by a content rule there',
    text: 'A rule of the receiving organisation matched words, an attachment or data that it does not let in.',
  },
  forbiddenAttachment: {
    short: 'attachment of a forbidden kind',
    text: 'The attachment is of a kind that the other side takes from nobody: programs, scripts, documents with macros, or archives that hold such files or are locked.',
  },
  malwareSuspected: {
    short: 'malware suspected',
    text: 'A scanner of the other side takes an attachment or a link for harmful.',
  },
  headersTooLong: {
    short: 'headers too long or too many',
    text: 'One header, or all together, exceed what the other side reads, as after many forwards, or with very many recipients in To and Cc.',
  },
  headerLacking: {
    short: 'Message-ID or From missing',
    text: 'The program that wrote the message left out `Message-ID`, `Date` or a valid `From`; scripts and devices often do.',
  },
  sameMessageId: {
    short: 'many messages with one Message-ID',
    text: 'A program gives many messages the same `Message-ID`, or sends one message over and over.',
  },
  formatBroken: {
    short: 'message breaks RFC 5322 or MIME',
    text: 'Headers or parts do not follow the standards: repeated fields, unencoded special characters, unclosed parts, lines that are too long.',
  },
  fromNotSingle: {
    short: 'more than one address in From',
    text: 'The message has several addresses in `From`, or the field twice; the other side takes exactly one.',
  },
  beyondAscii: {
    short: 'address with letters beyond ASCII',
    text: 'An address has letters beyond ASCII, and a server on the way does not offer SMTPUTF8. Only the part before `@` matters: a domain can be written in ASCII (`xn--…`).',
  },
  contentByReference: {
    short: 'message refers to content elsewhere',
    text: 'The program did not send the content but told the server where to fetch it (BURL), and the server holding it did not give it out.',
  },
  formNotTaken: {
    short: 'kind of content not taken',
    text: 'The next system does not take this kind of content: its type, its encoding, or an 8-bit or binary body.',
  },
};

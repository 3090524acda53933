/** Words for `catalogue/meanings/content.ts` in English. */

import type { contentMeanings as rows } from '../../../catalogue/meanings/content.ts';
import type { EntryWords } from '../../locale.ts';

export const contentMeanings: Readonly<Record<keyof typeof rows, EntryWords>> = {
  spamContent: {
    name: 'Taken for spam',
    happened: [
      '{provider} did not accept the message: its filter takes it for spam.',
      'The receiving server did not accept the message: its filter takes it for spam.',
    ],
  },
  phishingSuspected: {
    name: 'Taken for phishing',
    happened: [
      '{provider} did not accept the message: its filter suspects phishing.',
      'The receiving server did not accept the message: its filter suspects phishing.',
    ],
  },
  attachmentForbidden: {
    name: 'Attachment not allowed',
    happened: [
      '{provider} did not accept the message: it does not take this attachment.',
      'The receiving server did not accept the message: it does not take this attachment.',
    ],
  },
  malwareFound: {
    name: 'Taken for malware',
    happened: [
      '{provider} did not accept the message: its scanner found something harmful.',
      'The receiving server did not accept the message: its scanner found something harmful.',
    ],
  },
  contentPolicy: {
    name: 'Refused by content policy',
    happened: [
      '{provider} did not accept the message: its content policy forbids it.',
      'The receiving server did not accept the message: its content policy forbids it.',
    ],
  },
  messageTooLarge: {
    name: 'Message too large',
    happened: [
      '{provider} did not accept the message: it is larger than allowed.',
      'The receiving server did not accept the message: it is larger than allowed.',
    ],
  },
  headerTooLarge: {
    name: 'Headers too large',
    happened: [
      '{provider} did not accept the message: its headers are larger than allowed.',
      'The receiving server did not accept the message: its headers are larger than allowed.',
    ],
  },
  messageMalformed: {
    name: 'Message malformed',
    happened: [
      '{provider} did not accept the message: it does not follow the format of mail.',
      'The receiving server did not accept the message: it does not follow the format of mail.',
    ],
  },
  headerMissing: {
    name: 'Header missing',
    happened: [
      '{provider} did not accept the message: a header that it needs is missing.',
      'The receiving server did not accept the message: a header that it needs is missing.',
    ],
  },
  duplicateMessageId: {
    name: 'Same Message-ID too often',
    happened: [
      '{provider} takes no more messages with this Message-ID for now.',
      'The receiving server takes no more messages with this Message-ID for now.',
    ],
  },
  nonAsciiAddress: {
    name: 'Address beyond ASCII not supported',
    happened: [
      '{provider} does not support letters beyond ASCII in addresses.',
      'The receiving server does not support letters beyond ASCII in addresses.',
    ],
  },
  mediaNotSupported: {
    name: 'Content type not supported',
    happened: [
      '{provider} does not support the form of the message.',
      'The receiving server does not support the form of the message.',
    ],
  },
  conversionFailed: {
    name: 'Conversion not possible',
    happened: [
      '{provider} could not convert the message into a form that it can pass on.',
      'The receiving server could not convert the message into a form that it can pass on.',
    ],
  },
  contentUnavailable: {
    name: 'Content not available',
    happened: [
      '{provider} could not fetch the content to which the message refers.',
      'The receiving server could not fetch the content to which the message refers.',
    ],
  },
};

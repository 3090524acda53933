/** Causes that lie with the recipient or in the message, of errors that many servers give alike. Imported by `index.ts` alone. */

import type { DocumentedCause } from '../cause.ts';

const STATUS = 'RFC 3463 sections 3.2, 3.3 and 3.7';
const FORMAT = 'RFC 5322 section 3.6; RFC 2045';
const PROVIDERS = 'Lists of replies of Gmail, Yahoo, Outlook.com, iCloud and Mimecast';
const GMAIL_FILES = 'Gmail SMTP errors and codes; File types blocked in Gmail (Google)';

export const sharedMessageCauses = {
  accountUnused: { actors: ['recipient', 'sender'], fixes: ['askToSignIn', 'useOtherAddress'], source: PROVIDERS },
  accountOff: {
    actors: ['sender', 'recipientAdmin'],
    fixes: ['useOtherAddress', 'enableRecipient'],
    checks: ['findRecipient'],
    source: STATUS,
  },
  recipientGone: {
    actors: ['sender'],
    fixes: ['useOtherAddress', 'clearAutoComplete'],
    checks: ['findRecipient'],
    source: STATUS,
  },
  addressMalformed: { actors: ['sender', 'deviceOwner'], fixes: ['retypeAddress', 'clearAutoComplete'], source: STATUS },
  addressNotUnique: {
    actors: ['recipientAdmin'],
    fixes: ['removeDuplicateAddress'],
    checks: ['findRecipient'],
    source: STATUS,
  },
  nullMxPublished: {
    actors: ['sender', 'recipientAdmin'],
    fixes: ['correctAddress'],
    checks: ['mxPublic'],
    source: 'RFC 7505 section 3',
  },
  tooManyAddressed: {
    actors: ['sender', 'deviceOwner'],
    fixes: ['fewerRecipients'],
    source: 'RFC 5321 section 4.5.3.1; Gmail SMTP errors and codes',
  },
  listBroken: {
    actors: ['recipientAdmin'],
    fixes: ['repairList'],
    checks: ['groupMembers', 'dynamicGroup'],
    source: STATUS,
  },
  listClosed: {
    actors: ['rejectingAdmin', 'sender'],
    fixes: ['joinGroup', 'changeRestriction'],
    checks: ['groupRestrictions'],
    source: 'RFC 3463 section 3.8 (X.7.2)',
  },
  addressReassigned: { actors: ['sender'], fixes: ['useOtherAddress'], source: 'RFC 7293' },
  looksLikeSpam: {
    actors: ['sender', 'senderAdmin'],
    fixes: ['changeContent', 'authenticateDomain', 'reportFalsePositive'],
    checks: ['dmarcRecord'],
    source: PROVIDERS,
  },
  looksLikePhishing: {
    actors: ['sender', 'senderAdmin'],
    fixes: ['changeLinks', 'authenticateDomain', 'reportFalsePositive'],
    checks: ['dmarcRecord'],
    source: PROVIDERS,
  },
  contentRuleHit: { actors: ['rejectingAdmin', 'sender'], fixes: ['askWhatIsForbidden', 'shareFile'], source: PROVIDERS },
  forbiddenAttachment: { actors: ['sender'], fixes: ['shareFile'], source: GMAIL_FILES },
  malwareSuspected: {
    actors: ['sender', 'senderAdmin'],
    fixes: ['scanAndResend', 'reportFalsePositive'],
    checks: ['traceDetail'],
    source: PROVIDERS,
  },
  headersTooLong: { actors: ['sender', 'deviceOwner'], fixes: ['shortenHeaders'], source: 'Gmail SMTP errors and codes' },
  headerLacking: { actors: ['deviceOwner', 'sendingAdmin'], fixes: ['addHeaders'], source: FORMAT },
  sameMessageId: { actors: ['deviceOwner', 'sendingAdmin'], fixes: ['uniqueMessageIds'], source: FORMAT },
  formatBroken: { actors: ['deviceOwner', 'sendingAdmin'], fixes: ['repairFormat'], source: FORMAT },
  fromNotSingle: {
    evidence: [{ text: 'multiple addresses in' }, { text: 'multiple From' }],
    actors: ['deviceOwner', 'sendingAdmin'],
    fixes: ['writeOneFrom'],
    source: `${FORMAT}; Gmail SMTP errors and codes`,
  },
  beyondAscii: { actors: ['sender'], fixes: ['useAsciiAddress'], checks: ['smtpDialogue'], source: 'RFC 6531 section 3' },
  contentByReference: { actors: ['deviceOwner', 'sendingAdmin'], fixes: ['sendWholeMessage'], source: 'RFC 4468 section 3' },
  formNotTaken: { actors: ['sender', 'destinationAdmin'], fixes: ['sendPlainer'], source: STATUS },
} as const satisfies Record<string, DocumentedCause>;

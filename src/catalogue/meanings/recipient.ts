/** What errors about the recipient mean. Imported by `index.ts` alone. */

import type { Guidance } from '../entry.ts';

export const recipientMeanings = {
  recipientUnknown: {
    actors: ['sender', 'recipientAdmin'],
    resumes: 'sendAgainToCorrectAddress',
    causes: ['addressOutdated', 'unknownAtRemote'],
    fixes: [],
    checks: [],
  },
  recipientInactive: {
    actors: ['sender', 'recipient'],
    resumes: 'sendAgainToCorrectAddress',
    causes: ['accountOff'],
    fixes: [],
    checks: [],
  },
  recipientDisabled: {
    actors: ['sender', 'recipient'],
    resumes: 'sendAgainToCorrectAddress',
    causes: ['accountOff'],
    fixes: [],
    checks: [],
  },
  recipientMoved: {
    actors: ['sender'],
    resumes: 'sendAgainToCorrectAddress',
    causes: ['addressOutdated'],
    fixes: [],
    checks: [],
  },
  recipientAddressInvalid: {
    actors: ['sender'],
    resumes: 'sendAgainToCorrectAddress',
    causes: ['addressOutdated'],
    fixes: [],
    checks: [],
  },
  recipientAmbiguous: {
    actors: ['recipientAdmin'],
    resumes: 'sendAgainAfterFix',
    causes: ['duplicateRecipient'],
    fixes: [],
    checks: [],
  },
  recipientDomainUnknown: {
    actors: ['sender', 'destinationDns'],
    resumes: 'sendAgainToCorrectAddress',
    causes: ['domainMistyped', 'domainNonexistent', 'noMailRecords'],
    fixes: [],
    checks: [],
  },
  recipientNullMx: {
    actors: ['sender'],
    resumes: 'sendAgainToCorrectAddress',
    causes: ['nullMxPublished'],
    fixes: [],
    checks: [],
  },
  mailboxFull: { actors: ['recipient'], resumes: 'sendAgainWhenSpace', causes: ['remoteMailboxFull'], fixes: [], checks: [] },
  mailboxUnavailable: {
    actors: ['recipientAdmin'],
    resumes: 'sendAgainAfterFix',
    causes: ['mailboxBusy', 'accountOff'],
    fixes: [],
    checks: [],
  },
  recipientRateExceeded: {
    actors: ['nobody'],
    resumes: 'whenServerAccepts',
    causes: ['recipientFlooded'],
    fixes: [],
    checks: [],
  },
  tooManyRecipients: {
    actors: ['sender', 'sendingAdmin'],
    resumes: 'sendAgainAfterFix',
    causes: ['recipientsPerTransaction'],
    fixes: [],
    checks: [],
  },
  listExpansionFailed: {
    actors: ['recipientAdmin'],
    resumes: 'sendAgainAfterFix',
    causes: ['destinationFault'],
    fixes: [],
    checks: [],
  },
  listRestricted: { actors: ['rejectingAdmin'], resumes: 'sendAgainWhenAllowed', causes: ['listClosed'], fixes: [], checks: [] },
  ownerChanged: { actors: ['sender'], resumes: 'sendAgainToCorrectAddress', causes: ['addressOutdated'], fixes: [], checks: [] },
} as const satisfies Record<string, Guidance>;

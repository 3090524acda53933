/** What errors about the content mean. Imported by `index.ts` alone. */

import type { Guidance } from '../entry.ts';

export const contentMeanings = {
  spamContent: {
    actors: ['sender', 'senderAdmin'],
    resumes: 'sendAgainAfterFix',
    causes: ['looksLikeSpam'],
    fixes: [],
    checks: [],
  },
  phishingSuspected: {
    actors: ['sender', 'senderAdmin'],
    resumes: 'sendAgainAfterFix',
    causes: ['looksLikeSpam'],
    fixes: [],
    checks: [],
  },
  attachmentForbidden: {
    actors: ['sender'],
    resumes: 'sendAgainAfterFix',
    causes: ['forbiddenAttachment'],
    fixes: [],
    checks: [],
  },
  malwareFound: {
    actors: ['sender', 'senderAdmin'],
    resumes: 'sendAgainAfterFix',
    causes: ['malwareSuspected'],
    fixes: [],
    checks: [],
  },
  contentPolicy: {
    actors: ['rejectingAdmin', 'sender'],
    resumes: 'sendAgainWhenAllowed',
    causes: ['refusedByRule'],
    fixes: [],
    checks: [],
  },
  messageTooLarge: { actors: ['sender'], resumes: 'sendAgainAfterFix', causes: ['aboveSizeLimit'], fixes: [], checks: [] },
  headerTooLarge: {
    actors: ['sender', 'deviceOwner'],
    resumes: 'sendAgainAfterFix',
    causes: ['headersTooLong'],
    fixes: [],
    checks: [],
  },
  messageMalformed: {
    actors: ['deviceOwner', 'sendingAdmin'],
    resumes: 'sendAgainAfterFix',
    causes: ['formatBroken'],
    fixes: [],
    checks: [],
  },
  headerMissing: {
    actors: ['deviceOwner', 'sendingAdmin'],
    resumes: 'sendAgainAfterFix',
    causes: ['headerLacking'],
    fixes: [],
    checks: [],
  },
  duplicateMessageId: {
    actors: ['deviceOwner', 'sendingAdmin'],
    resumes: 'sendAgainAfterFix',
    causes: ['sameMessageId'],
    fixes: [],
    checks: [],
  },
  nonAsciiAddress: { actors: ['sender'], resumes: 'sendAgainToCorrectAddress', causes: ['beyondAscii'], fixes: [], checks: [] },
  mediaNotSupported: {
    actors: ['sender', 'sendingAdmin'],
    resumes: 'sendAgainAfterFix',
    causes: ['extensionsHidden'],
    fixes: ['sendPlainer'],
    checks: [],
  },
  conversionFailed: {
    actors: ['sender', 'sendingAdmin'],
    resumes: 'sendAgainAfterFix',
    causes: ['conversionLosesData'],
    fixes: ['sendPlainer'],
    checks: [],
  },
  contentUnavailable: {
    actors: ['sender'],
    resumes: 'sendAgainAfterFix',
    causes: ['protectionNotConvertible'],
    fixes: ['sendPlainer'],
    checks: [],
  },
} as const satisfies Record<string, Guidance>;

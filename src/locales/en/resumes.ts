/** What lets a delayed message go, or what is left to do about a failed one, in English. */

import type { Locale } from '../locale.ts';

export const resumes: Locale['resumes'] = {
  whenServerAnswers: 'Goes by itself once the server answers.',
  whenDnsAnswers: 'Goes by itself once the name resolves.',
  whenServerAccepts: 'Goes by itself once the server accepts it.',
  whenLimitLifts: 'Goes by itself once the other side takes more again.',
  atLaterAttempt: 'Goes by itself at one of the next attempts.',
  whenSessionLasts: 'Goes by itself once a session lasts to the end.',
  whenCertificateIsValid: 'Goes by itself once the certificate or the connector is corrected.',
  whenConnectorWorks: 'Goes by itself once the destination or the connector is corrected.',
  whenSpace: 'Goes by itself once the mailbox has space.',
  retriedUnchanged: 'Is retried as it is: if it stays refused, send it anew in another form.',
  whenFixed: 'Goes by itself after the fix.',
  whenInnerIsSolved: 'Goes by itself once the quoted error is solved.',
  doNotSendAgainYet: 'Still queued: sent again now, it would arrive twice.',
  mayHaveArrived: 'May have arrived: ask before sending it again.',
  sendAgainAfterFix: 'Must be sent again after the fix.',
  sendAgainAfterInner: 'Must be sent again once the quoted error is solved.',
  sendAgainToCorrectAddress: 'Must be sent again, to the right address.',
  sendAgainWhenAllowed: 'Must be sent again once it is allowed.',
  sendAgainWhenSpace: 'Must be sent again once the mailbox has space.',
  sendAgainWhenUnblocked: 'Must be sent again after the account is secured and unblocked.',
  sendAgainWithinLimits: 'Must be sent again once sending is back within the limits.',
  nothingToDo: 'Nothing to do.',
};

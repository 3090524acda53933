/** What lets a delayed message go by itself, or what is left to do about a failed one. Words: `locales/<language>/resumes.ts`. */

export type ResumeId =
  | 'whenServerAnswers'
  | 'whenDnsAnswers'
  | 'whenServerAccepts'
  | 'whenSessionLasts'
  | 'whenCertificateIsValid'
  | 'whenConnectorWorks'
  | 'whenFixed'
  | 'whenInnerIsSolved'
  | 'doNotSendAgainYet'
  | 'sendAgainAfterFix'
  | 'sendAgainAfterInner'
  | 'sendAgainToCorrectAddress'
  | 'sendAgainWhenAllowed'
  | 'sendAgainWhenSpace'
  | 'sendAgainWhenUnblocked'
  | 'sendAgainWithinLimits'
  | 'nothingToDo';

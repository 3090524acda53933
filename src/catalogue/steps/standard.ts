/** The ids of steps for general codes of the standards and for bare replies. */

export type StandardStepId =
  | 'readServerWords'
  | 'leaveToQueue'
  | 'logInOnce'
  | 'askAboutEtrn'
  | 'startTlsFirst'
  | 'writeToPostmaster'
  | 'sendSmaller'
  | 'checkDestinationAndSource'
  | 'askNextSystem'
  | 'shortenLogin'
  | 'sendPlainer'
  | 'stopAltering'
  | 'sendWithoutRrvs';

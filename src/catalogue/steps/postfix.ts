/** The ids of steps on a host that runs Postfix. */

export type PostfixStepId =
  | 'openOutgoingPort'
  | 'tryElsewhere'
  | 'checkNextHop'
  | 'useIpv4'
  | 'readPhase'
  | 'repairResolver'
  | 'listDomain'
  | 'correctMxOrTransport'
  | 'relaxTlsPolicy'
  | 'compareTlsPolicy'
  | 'repairTlsClient';

/** The ids of steps for delivery, queues and routes of Exchange Online. */

export type DeliveryStepId =
  // Load and the service.
  | 'spreadMessages'
  | 'limitParallelSessions'
  | 'moveItemsOut'
  | 'leaveToRetry'
  | 'askServiceHealth'
  | 'renewSubscription'
  | 'useServiceName'
  | 'splitRecipients'
  | 'updateTlsClient'
  | 'useLegacyEndpoint'
  | 'readQuotedReply'
  // Routes and loops.
  | 'coverAddressSpace'
  | 'giveRelayDomainConnector'
  | 'breakRuleChain'
  | 'correctAddressSpace'
  | 'readReceived'
  // DANE and MTA-STS.
  | 'testDane'
  | 'offerStarttls'
  | 'renewMxCertificate'
  | 'publishTlsa'
  | 'repairDnssec'
  | 'certificateForMx'
  | 'correctMtaStsPolicy'
  | 'bypassDane'
  | 'bypassMtaSts';

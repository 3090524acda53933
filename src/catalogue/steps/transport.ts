/** The ids of steps for errors of Exchange Server. */

export type TransportStepId =
  | 'relieveServer'
  | 'startTransport'
  | 'resumeQueue'
  | 'relieveDatabase'
  | 'useRightDns'
  | 'correctMxLoop'
  | 'separateFqdn'
  | 'allowExchangeAuth'
  | 'setClocks'
  | 'setConnectorCertificate'
  | 'raiseRecipientLimit'
  | 'raiseSenderLimit'
  | 'raiseTransportLimit'
  | 'releaseFromQuarantine'
  | 'examinePoisonQueue'
  | 'askRejectingAdmin'
  | 'addForeignConnector'
  | 'enableAddressBookRouting'
  | 'repairGroupFilter'
  | 'examineStore';

/** Checks for errors of Exchange Server. Imported by `index.ts` alone. */

import type { CheckRow } from '../check.ts';

export const transportChecks = {
  sendConnectorDns: {
    shell: 'powershell',
    effect: 'read',
    command:
      'Get-SendConnector | Format-List Name,DNSRoutingEnabled,UseExternalDNSServersEnabled,SmartHosts; Get-TransportService | Format-List Name,InternalDNSAdapterEnabled,InternalDNSServers,ExternalDNSAdapterEnabled,ExternalDNSServers',
  },
  sendConnectors: {
    shell: 'powershell',
    effect: 'read',
    command: 'Get-SendConnector | Format-List Name,AddressSpaces,SmartHosts,Fqdn,SourceTransportServers',
  },
  receiveAuth: {
    shell: 'powershell',
    effect: 'read',
    command: 'Get-ReceiveConnector | Format-List Identity,AuthMechanism,PermissionGroups,Bindings,RemoteIPRanges',
  },
  sizeLimits: {
    shell: 'powershell',
    effect: 'read',
    command:
      'Get-TransportConfig | Format-List MaxSendSize,MaxReceiveSize; Get-ReceiveConnector | Format-List Identity,MaxMessageSize; Get-SendConnector | Format-List Name,MaxMessageSize; Get-Mailbox -Identity {sender} | Format-List MaxSendSize; Get-Mailbox -Identity {recipient} | Format-List MaxReceiveSize',
  },
  contentFilter: {
    shell: 'powershell',
    effect: 'read',
    command: 'Get-ContentFilterConfig | Format-List Enabled,QuarantineMailbox,SCLQuarantineThreshold,SCLRejectThreshold',
  },
  poisonQueue: {
    shell: 'powershell',
    effect: 'read',
    command: 'Get-Message -Queue Poison | Format-List Identity,FromAddress,Subject,LastError',
  },
  dynamicGroup: {
    shell: 'powershell',
    effect: 'read',
    command: 'Get-DynamicDistributionGroup -Identity {recipient} | Format-List RecipientFilter,RecipientContainer',
  },
  recipientLimits: {
    shell: 'powershell',
    effect: 'read',
    command:
      'Get-TransportConfig | Format-List MaxRecipientEnvelopeLimit; Get-ReceiveConnector | Format-List Identity,MaxRecipientsPerMessage; Get-Mailbox -Identity {sender} | Format-List RecipientLimits',
  },
  suspendedQueues: {
    shell: 'powershell',
    effect: 'read',
    command:
      'Get-Queue -Filter "Status -eq \'Suspended\'" | Format-List Identity,DeliveryType,NextHopDomain,MessageCount,LastError',
  },
  transportAgents: {
    shell: 'powershell',
    effect: 'read',
    command: 'Get-TransportAgent | Format-Table Identity,Enabled,Priority',
  },
  shadowRedundancy: {
    shell: 'powershell',
    effect: 'read',
    command:
      'Get-TransportConfig | Format-List ShadowRedundancyEnabled,RejectMessageOnShadowFailure,ShadowMessagePreferenceSetting',
  },
  addressBookPolicies: {
    shell: 'powershell',
    effect: 'read',
    command:
      'Get-Mailbox -Identity {sender} | Format-List AddressBookPolicy; Get-AddressBookPolicy | Format-List Name,GlobalAddressList; Get-TransportAgent | Format-Table Identity,Enabled',
  },
} as const satisfies Record<string, CheckRow>;

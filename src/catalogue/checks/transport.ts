/** Checks for errors of Exchange Server. Imported by `index.ts` alone. */

import type { CheckRow } from '../check.ts';

export const transportChecks = {
  sendConnectorDns: {
    shell: 'powershell',
    effect: 'read',
    command:
      'Get-SendConnector | Format-List Name,DNSRoutingEnabled,UseExternalDNSServersEnabled,SmartHosts; Get-TransportService | Format-List Name,ExternalDNSAdapterEnabled,ExternalDNSServers',
  },
  sendConnectors: {
    shell: 'powershell',
    effect: 'read',
    command: 'Get-SendConnector | Format-List Name,AddressSpaces,SmartHosts,Fqdn,SourceTransportServers',
  },
  receiveAuth: {
    shell: 'powershell',
    effect: 'read',
    command: 'Get-ReceiveConnector | Format-List Identity,AuthMechanism,PermissionGroups,Bindings',
  },
  sizeLimits: {
    shell: 'powershell',
    effect: 'read',
    command:
      'Get-TransportConfig | Format-List MaxSendSize,MaxReceiveSize,ExternalDsnMaxMessageAttachSize; Get-Mailbox -Identity {recipient} | Format-List MaxSendSize,MaxReceiveSize; Get-SendConnector | Format-List Name,MaxMessageSize',
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
} as const satisfies Record<string, CheckRow>;

/** Commands for Exchange Online PowerShell, those that change something last. Imported by `checks.ts` alone. */

import type { CheckRow } from '../check.ts';

export const serviceChecks = {
  traceDetail: {
    shell: 'powershell',
    effect: 'read',
    command:
      'Get-MessageTraceDetailV2 -MessageTraceId {networkMessageId} -RecipientAddress {recipient} -StartDate ([datetime]{time}).AddDays(-1) -EndDate ([datetime]{time}).AddDays(2) | Sort-Object Date | Format-List Date,Event,Action,Detail,Data',
  },
  wasItSent: {
    shell: 'powershell',
    effect: 'read',
    command:
      'Get-MessageTraceV2 -MessageId {messageId} -StartDate ([datetime]{time}).AddDays(-5) -EndDate ([datetime]{time}).AddDays(1)',
  },
  sentVolume: {
    shell: 'powershell',
    effect: 'read',
    command:
      'Get-MessageTraceV2 -SenderAddress {sender} -StartDate (Get-Date).AddDays(-1) -EndDate (Get-Date) -ResultSize 5000 | Group-Object Status | Format-Table Name,Count',
  },
  outboundConnector: {
    shell: 'powershell',
    effect: 'read',
    command:
      'Get-OutboundConnector -Identity {connector} | Format-List Name,Enabled,ConnectorType,RecipientDomains,UseMXRecord,SmartHosts,TlsSettings,TlsDomain,IsTransportRuleScoped,RouteAllMessagesViaOnPremises,SmtpDaneMode,MtaStsMode',
  },
  outboundConnectorTls: {
    shell: 'powershell',
    effect: 'read',
    command: 'Get-OutboundConnector -Identity {connector} | Format-List Name,TlsSettings,TlsDomain',
  },
  connectorsBySmartHost: {
    shell: 'powershell',
    effect: 'read',
    command:
      '@(Get-OutboundConnector) + @(Get-OutboundConnector -IsTransportRuleScoped $true) | Where-Object { "$($_.SmartHosts)" -like ("*" + {server} + "*") } | Format-List Name,SmartHosts,RecipientDomains',
  },
  connectorReport: {
    shell: 'powershell',
    effect: 'read',
    command: 'Get-OutboundConnectorReport -Domain {recipientDomain}',
  },
  routingRules: {
    shell: 'powershell',
    effect: 'read',
    command:
      'Get-TransportRule | Where-Object RouteMessageOutboundConnector | Format-Table Name,State,RouteMessageOutboundConnector',
  },
  centralTransport: {
    shell: 'powershell',
    effect: 'read',
    command:
      '@(Get-OutboundConnector) + @(Get-OutboundConnector -IsTransportRuleScoped $true) | Format-List Name,Enabled,ConnectorType,RouteAllMessagesViaOnPremises,AllAcceptedDomains,RecipientDomains',
  },
  inboundConnectors: {
    shell: 'powershell',
    effect: 'read',
    command:
      'Get-InboundConnector | Format-List Name,Enabled,ConnectorType,SenderDomains,SenderIPAddresses,TlsSenderCertificateName',
  },
  acceptedDomain: {
    shell: 'powershell',
    effect: 'read',
    command: 'Get-AcceptedDomain -Identity {recipientDomain} | Format-List DomainName,DomainType,MatchSubDomains',
  },
  acceptedDomains: {
    shell: 'powershell',
    effect: 'read',
    command: 'Get-AcceptedDomain | Format-Table DomainName,DomainType,Default',
  },
  exchangeRanges: {
    shell: 'powershell',
    effect: 'read',
    command:
      "(Invoke-RestMethod -Uri ('https://endpoints.office.com/endpoints/worldwide?clientrequestid=' + [guid]::NewGuid())) | Where-Object { $_.serviceArea -eq 'Exchange' -and $_.tcpPorts -match '\\b25\\b' } | Select-Object -ExpandProperty ips | Sort-Object -Unique",
  },
  findRecipient: {
    shell: 'powershell',
    effect: 'read',
    command: 'Get-Recipient -Identity {recipient} | Format-List Name,RecipientTypeDetails,EmailAddresses,ExternalEmailAddress',
  },
  deletedMailbox: {
    shell: 'powershell',
    effect: 'read',
    command: 'Get-Mailbox -SoftDeletedMailbox -Identity {recipient} | Format-List Name,WhenSoftDeleted,EmailAddresses',
  },
  oldAddresses: {
    shell: 'powershell',
    effect: 'read',
    command: 'Get-Recipient -Identity {recipient} | Format-List Name,LegacyExchangeDN,EmailAddresses',
  },
  forwardingOfOriginal: {
    shell: 'powershell',
    effect: 'read',
    command:
      'Get-Mailbox -Identity {originalRecipient} | Format-List ForwardingAddress,ForwardingSmtpAddress,DeliverToMailboxAndForward; Get-InboxRule -Mailbox {originalRecipient} | Where-Object { $_.ForwardTo -or $_.RedirectTo -or $_.ForwardAsAttachmentTo } | Format-List Name,Enabled,ForwardTo,RedirectTo,ForwardAsAttachmentTo',
  },
  forwardingOfRecipient: {
    shell: 'powershell',
    effect: 'read',
    command:
      'Get-Mailbox -Identity {recipient} | Format-List ForwardingAddress,ForwardingSmtpAddress,DeliverToMailboxAndForward; Get-InboxRule -Mailbox {recipient} | Where-Object { $_.ForwardTo -or $_.RedirectTo -or $_.ForwardAsAttachmentTo } | Format-List Name,Enabled,ForwardTo,RedirectTo,ForwardAsAttachmentTo',
  },
  mailboxSize: {
    shell: 'powershell',
    effect: 'read',
    command:
      'Get-MailboxStatistics -Identity {recipient} | Format-List TotalItemSize,TotalDeletedItemSize,ItemCount; Get-Mailbox -Identity {recipient} | Format-List ProhibitSendReceiveQuota,RecoverableItemsQuota,ArchiveStatus',
  },
  sentItems: {
    shell: 'powershell',
    effect: 'read',
    command:
      'Get-MailboxFolderStatistics -Identity {sender} -FolderScope SentItems | Format-Table FolderPath,FolderAndSubfolderSize,ItemsInFolder',
  },
  blockedSender: {
    shell: 'powershell',
    effect: 'read',
    command: 'Get-BlockedSenderAddress -SenderAddress {sender} | Format-List',
  },
  inboxRules: {
    shell: 'powershell',
    effect: 'read',
    command:
      'Get-InboxRule -Mailbox {sender} -IncludeHidden | Format-List Name,Enabled,ForwardTo,RedirectTo,ForwardAsAttachmentTo,MoveToFolder,DeleteMessage',
  },
  deliveryRestrictions: {
    shell: 'powershell',
    effect: 'read',
    command:
      'Get-Recipient -Identity {recipient} | Format-List RecipientTypeDetails; Get-Mailbox -Identity {recipient} | Format-List RequireSenderAuthenticationEnabled,AcceptMessagesOnlyFromSendersOrMembers,RejectMessagesFromSendersOrMembers',
  },
  publicFolderRestrictions: {
    shell: 'powershell',
    effect: 'read',
    command:
      'Get-MailPublicFolder -Identity {recipient} | Format-List Name,RequireSenderAuthenticationEnabled,AcceptMessagesOnlyFromSendersOrMembers',
  },
  rejectingRules: {
    shell: 'powershell',
    effect: 'read',
    command:
      'Get-TransportRule | Where-Object { $_.RejectMessageReasonText -or $_.RejectMessageEnhancedStatusCode } | Format-List Name,State,Mode,RejectMessageEnhancedStatusCode,RejectMessageReasonText,Description',
  },
  ipAllowList: {
    shell: 'powershell',
    effect: 'read',
    command: 'Get-HostedConnectionFilterPolicy | Format-List Name,IPAllowList,IPBlockList',
  },
  smtpAuth: {
    shell: 'powershell',
    effect: 'read',
    command:
      'Get-CASMailbox -Identity {sender} | Format-List SmtpClientAuthenticationDisabled; Get-TransportConfig | Format-List SmtpClientAuthenticationDisabled',
  },
  outboundSpamPolicies: {
    shell: 'powershell',
    effect: 'read',
    command: 'Get-HostedOutboundSpamFilterPolicy | Format-Table Name,AutoForwardingMode',
  },
  validateConnector: {
    shell: 'powershell',
    effect: 'change',
    command: 'Validate-OutboundConnector -Identity {connector} -Recipients {recipient}',
  },
  turnConnectorOff: {
    shell: 'powershell',
    effect: 'change',
    command: 'Set-OutboundConnector -Identity {connector} -Enabled $false',
  },
  makeDomainAuthoritative: {
    shell: 'powershell',
    effect: 'change',
    command: 'Set-AcceptedDomain -Identity {recipientDomain} -DomainType Authoritative',
  },
  switchDomainType: {
    shell: 'powershell',
    effect: 'change',
    command:
      'Set-AcceptedDomain -Identity {recipientDomain} -DomainType InternalRelay; Set-AcceptedDomain -Identity {recipientDomain} -DomainType Authoritative; Get-AcceptedDomain -Identity {recipientDomain} | Format-List DomainName,DomainType',
  },
  unblockSender: {
    shell: 'powershell',
    effect: 'change',
    command: 'Remove-BlockedSenderAddress -SenderAddress {sender}',
  },
} as const satisfies Record<string, CheckRow>;

/** Checks for senders, authentication and policies of Exchange Online. Imported by `index.ts` alone. */

import type { CheckRow } from '../check.ts';

export const accessChecks = {
  authenticationPolicies: {
    shell: 'powershell',
    effect: 'read',
    command:
      'Get-User -Identity {sender} | Format-List AuthenticationPolicy; Get-OrganizationConfig | Format-List DefaultAuthenticationPolicy; Get-AuthenticationPolicy | Format-Table Name,AllowBasicAuthSmtp',
  },
  sendAsPermission: {
    shell: 'powershell',
    effect: 'read',
    command:
      "Get-RecipientPermission -Identity {sender} | Where-Object AccessRights -match 'SendAs' | Format-Table Trustee,AccessRights",
  },
  mailboxLicence: {
    shell: 'powershell',
    effect: 'read',
    command: 'Get-Mailbox -Identity {sender} | Format-List RecipientTypeDetails,SKUAssigned,MailboxPlan,AccountDisabled',
  },
  groupRestrictions: {
    shell: 'powershell',
    effect: 'read',
    command:
      'Get-DistributionGroup -Identity {recipient} | Format-List Name,RequireSenderAuthenticationEnabled,AcceptMessagesOnlyFromSendersOrMembers,RejectMessagesFromSendersOrMembers,ModerationEnabled,ManagedBy',
  },
  mailUserRestrictions: {
    shell: 'powershell',
    effect: 'read',
    command:
      'Get-MailUser -Identity {recipient} | Format-List Name,RequireSenderAuthenticationEnabled,AcceptMessagesOnlyFromSendersOrMembers,RejectMessagesFromSendersOrMembers,IsDirSynced',
  },
  teamRestrictions: {
    shell: 'powershell',
    effect: 'read',
    command:
      'Get-UnifiedGroup -Identity {recipient} | Format-List DisplayName,RequireSenderAuthenticationEnabled,AcceptMessagesOnlyFromSendersOrMembers,ManagedBy',
  },
  dkimSigning: {
    shell: 'powershell',
    effect: 'read',
    command: 'Get-DkimSigningConfig -Identity {senderDomain} | Format-List Domain,Enabled,Status,Selector1CNAME,Selector2CNAME',
  },
  partnerConnectors: {
    shell: 'powershell',
    effect: 'read',
    command:
      "Get-InboundConnector | Where-Object ConnectorType -eq 'Partner' | Format-List Name,Enabled,SenderDomains,RestrictDomainsToIPAddresses,SenderIPAddresses,RestrictDomainsToCertificate,TlsSenderCertificateName",
  },
  directSend: {
    shell: 'powershell',
    effect: 'read',
    command: 'Get-OrganizationConfig | Format-List RejectDirectSend',
  },
  newConnectors: {
    shell: 'powershell',
    effect: 'read',
    command:
      'Get-InboundConnector | Sort-Object WhenCreatedUTC -Descending | Format-Table Name,Enabled,ConnectorType,WhenCreatedUTC,WhenChangedUTC',
  },
  blockedConnectors: {
    shell: 'powershell',
    effect: 'read',
    command: 'Get-BlockedConnector | Format-List',
  },
  outOfDateServers: {
    shell: 'powershell',
    effect: 'read',
    command: 'Get-OnPremServerReportInfo | Format-List',
  },
  exchangeVersions: {
    shell: 'powershell',
    effect: 'read',
    command: 'Get-ExchangeServer | Format-Table Name,ServerRole,AdminDisplayVersion',
  },
  enforcementPauses: {
    shell: 'powershell',
    effect: 'read',
    command: 'Get-TenantExemptionInfo -BlockingScenario UnpatchedOnPremServer | Format-List',
  },
  externalLimit: {
    shell: 'powershell',
    effect: 'read',
    command: 'Get-LimitsEnforcementStatus | Format-List',
  },
  topSenders: {
    shell: 'powershell',
    effect: 'read',
    command:
      'Get-MessageTraceV2 -StartDate (Get-Date).AddDays(-1) -EndDate (Get-Date) -ResultSize 5000 | Group-Object SenderAddress | Sort-Object Count -Descending | Select-Object -First 20 Count,Name',
  },
  tenantBlocks: {
    shell: 'powershell',
    effect: 'read',
    command:
      'Get-TenantAllowBlockListItems -ListType Sender -Block | Where-Object { $_.Value -in {recipient},{recipientDomain} } | Format-List Value,ExpirationDate,Notes,LastModifiedDateTime',
  },
  allowSmtpAuth: {
    shell: 'powershell',
    effect: 'change',
    command: 'Set-CASMailbox -Identity {sender} -SmtpClientAuthenticationDisabled $false',
  },
  pauseEnforcement: {
    shell: 'powershell',
    effect: 'change',
    command: 'New-TenantExemptionInfo -BlockingScenario UnpatchedOnPremServer -NumberOfDays 30',
  },
  removeTenantBlock: {
    shell: 'powershell',
    effect: 'change',
    command: 'Remove-TenantAllowBlockListItems -ListType Sender -Entries {recipient}',
  },
} as const satisfies Record<string, CheckRow>;

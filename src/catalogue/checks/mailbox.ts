/** Checks for recipients, mailboxes and content in Exchange Online. Imported by `index.ts` alone. */

import type { CheckRow } from '../check.ts';

export const mailboxChecks = {
  junkSettings: {
    shell: 'powershell',
    effect: 'read',
    command: 'Get-MailboxJunkEmailConfiguration -Identity {recipient} | Format-List Enabled,BlockedSendersAndDomains',
  },
  clutter: {
    shell: 'powershell',
    effect: 'read',
    command:
      "Get-Clutter -Identity {recipient} | Format-List IsEnabled; Get-MailboxFolderStatistics -Identity {recipient} | Where-Object FolderType -eq 'Clutter' | Format-List FolderPath",
  },
  calendarDelegates: {
    shell: 'powershell',
    effect: 'read',
    command:
      "Get-MailboxFolderPermission -Identity ({recipient} + ':\\Calendar') | Format-List User,AccessRights,SharingPermissionFlags",
  },
  federatedDomains: {
    shell: 'powershell',
    effect: 'read',
    command: 'Get-FederatedOrganizationIdentifier | Format-List Enabled,AccountNamespace,Domains',
  },
  journalArchive: {
    shell: 'powershell',
    effect: 'read',
    command: 'Get-TransportConfig | Format-List JournalArchivingEnabled',
  },
  journalRules: {
    shell: 'powershell',
    effect: 'read',
    command: 'Get-JournalRule | Format-List Name,Enabled,Scope,JournalEmailAddress',
  },
  moderationTag: {
    shell: 'powershell',
    effect: 'read',
    command:
      'Get-RetentionPolicyTag | Where-Object IsDefaultModeratedRecipientsPolicyTag | Format-List Name,AgeLimitForRetention',
  },
  deferringRules: {
    shell: 'powershell',
    effect: 'read',
    command: "Get-TransportRule | Where-Object RuleErrorAction -eq 'Defer' | Format-Table Priority,Name,State,RuleErrorAction",
  },
  receiveAbilities: {
    shell: 'powershell',
    effect: 'read',
    command:
      'Get-ReceiveConnector | Format-Table Identity,ChunkingEnabled,BinaryMimeEnabled,EightBitMimeEnabled,BareLinefeedRejectionEnabled',
  },
  turnClutterOff: {
    shell: 'powershell',
    effect: 'change',
    command: 'Set-Clutter -Identity {recipient} -Enable $false',
  },
  createModerationTag: {
    shell: 'powershell',
    effect: 'change',
    command: "New-RetentionPolicyTag -Name 'Moderated messages' -IsDefaultModeratedRecipientsPolicyTag -AgeLimitForRetention 2",
  },
} as const satisfies Record<string, CheckRow>;

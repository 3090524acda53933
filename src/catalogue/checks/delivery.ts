/** Checks for delivery, queues and routes of Exchange Online. Imported by `index.ts` alone. */

import type { CheckRow } from '../check.ts';

export const deliveryChecks = {
  receivedVolume: {
    shell: 'powershell',
    effect: 'read',
    command:
      'Get-MessageTraceV2 -RecipientAddress {recipient} -StartDate ([datetime]{time}).AddHours(-2) -EndDate ([datetime]{time}).AddHours(2) -ResultSize 5000 | Group-Object SenderAddress | Sort-Object Count -Descending | Select-Object -First 10 Count,Name',
  },
  folderItems: {
    shell: 'powershell',
    effect: 'read',
    command:
      'Get-MailboxFolderStatistics -Identity {recipient} | Sort-Object ItemsInFolder -Descending | Select-Object -First 5 FolderPath,ItemsInFolder',
  },
  legacyTls: {
    shell: 'powershell',
    effect: 'read',
    command: 'Get-TransportConfig | Format-List AllowLegacyTLSClients',
  },
  copyingRules: {
    shell: 'powershell',
    effect: 'read',
    command:
      'Get-TransportRule | Where-Object { $_.CopyTo -or $_.BlindCopyTo -or $_.AddToRecipients -or $_.RedirectMessageTo } | Format-List Name,State,CopyTo,BlindCopyTo,AddToRecipients,RedirectMessageTo; Get-JournalRule | Format-List Name,Enabled,JournalEmailAddress,Recipient',
  },
  tlsaRecord: {
    shell: 'native',
    effect: 'read',
    command: 'dig +dnssec TLSA _25._tcp.{server}',
  },
  mxDnssec: {
    shell: 'powershell',
    effect: 'read',
    command: 'Resolve-DnsName -Name {recipientDomain} -Type MX -DnssecOk -DnsOnly -NoHostsFile -Server 8.8.8.8',
  },
  inboundDane: {
    shell: 'powershell',
    effect: 'read',
    command: 'Get-SmtpDaneInboundStatus -DomainName {recipientDomain}',
  },
  mtaStsRecord: {
    shell: 'powershell',
    effect: 'read',
    command: "Resolve-DnsName -Name ('_mta-sts.' + {recipientDomain}) -Type TXT -DnsOnly | Format-List Name,Strings",
  },
  mtaStsPolicy: {
    shell: 'powershell',
    effect: 'read',
    command: "Invoke-RestMethod -Uri ('https://mta-sts.' + {recipientDomain} + '/.well-known/mta-sts.txt')",
  },
  allowLegacyTls: {
    shell: 'powershell',
    effect: 'change',
    command: 'Set-TransportConfig -AllowLegacyTLSClients $true',
  },
} as const satisfies Record<string, CheckRow>;

/** Checks for errors that many servers give alike. Imported by `index.ts` alone. */

import type { CheckRow } from '../check.ts';

// No record holds the address from which we sent: its place stays open, as that of a value that is not known.
export const sharedChecks = {
  spfAtEachServer: {
    shell: 'powershell',
    effect: 'read',
    command:
      "Resolve-DnsName -Name {senderDomain} -Type NS -DnsOnly | Where-Object NameHost | ForEach-Object { Resolve-DnsName -Name {senderDomain} -Type TXT -DnsOnly -NoHostsFile -Server $_.NameHost } | Where-Object Strings -match 'v=spf1' | Format-List Name,Strings",
  },
  dkimSelectors: {
    shell: 'powershell',
    effect: 'read',
    command:
      "'selector1','selector2' | ForEach-Object { Resolve-DnsName -Name ($_ + '._domainkey.' + {senderDomain}) -Type TXT -DnsOnly } | Format-List Name,Type,NameHost,Strings",
  },
  senderDomainRecords: {
    shell: 'powershell',
    effect: 'read',
    command:
      'Resolve-DnsName -Name {senderDomain} -Type MX -DnsOnly -NoHostsFile -Server 8.8.8.8; Resolve-DnsName -Name {senderDomain} -Type A_AAAA -DnsOnly -NoHostsFile -Server 8.8.8.8',
  },
  outboundAddress: {
    shell: 'powershell',
    effect: 'read',
    command: 'Resolve-DnsName -Name myip.opendns.com -Type A -DnsOnly -NoHostsFile -Server resolver1.opendns.com',
  },
  pointerRecord: {
    shell: 'powershell',
    effect: 'read',
    command:
      "Resolve-DnsName -Name '<address>' -Type PTR -DnsOnly -NoHostsFile | Where-Object NameHost | ForEach-Object { Resolve-DnsName -Name $_.NameHost -Type A_AAAA -DnsOnly -NoHostsFile } | Format-Table Name,IPAddress",
  },
  listedAtSpamhaus: {
    shell: 'powershell',
    effect: 'read',
    command:
      "$octets = '<address>'.Split('.'); [array]::Reverse($octets); Resolve-DnsName -Name (($octets -join '.') + '.zen.spamhaus.org') -Type A -DnsOnly",
  },
  domainListed: {
    shell: 'powershell',
    effect: 'read',
    command: "Resolve-DnsName -Name ({senderDomain} + '.dbl.spamhaus.org') -Type A -DnsOnly",
  },
  listTest: {
    shell: 'powershell',
    effect: 'read',
    command: 'Resolve-DnsName -Name 2.0.0.127.zen.spamhaus.org -Type A -DnsOnly',
  },
  outboundConnections: {
    shell: 'powershell',
    effect: 'read',
    command: 'Get-TransportService | Format-List Name,MaxOutboundConnections,MaxPerDomainOutboundConnections',
  },
  forwardingMailboxes: {
    shell: 'powershell',
    effect: 'read',
    command:
      "Get-Mailbox -ResultSize Unlimited -Filter 'ForwardingSmtpAddress -ne $null' | Format-Table PrimarySmtpAddress,ForwardingSmtpAddress,DeliverToMailboxAndForward",
  },
  senderBlocks: {
    shell: 'powershell',
    effect: 'read',
    command:
      'Get-TenantAllowBlockListItems -ListType Sender -Block | Where-Object { $_.Value -in {sender},{senderDomain} } | Format-List Value,ExpirationDate,Notes; Get-HostedContentFilterPolicy | Format-List Name,BlockedSenders,BlockedSenderDomains',
  },
  groupMembers: {
    shell: 'powershell',
    effect: 'read',
    command:
      'Get-DistributionGroupMember -Identity {recipient} -ResultSize Unlimited | Format-Table Name,RecipientTypeDetails,PrimarySmtpAddress',
  },
  sendConnectorTls: {
    shell: 'powershell',
    effect: 'read',
    command: 'Get-SendConnector | Format-List Name,Enabled,AddressSpaces,RequireTLS,IgnoreSTARTTLS,TlsAuthLevel,TlsDomain',
  },
} as const satisfies Record<string, CheckRow>;

/** Commands for DNS, for the wire and for an Exchange server, those that change something last. Imported by `checks.ts` alone. */

import type { CheckRow } from '../check.ts';

export const serverChecks = {
  mxPublic: {
    shell: 'powershell',
    effect: 'read',
    command: 'Resolve-DnsName -Name {recipientDomain} -Type MX -DnsOnly -NoHostsFile -Server 8.8.8.8',
  },
  mxAtEachServer: {
    shell: 'powershell',
    effect: 'read',
    command:
      'Resolve-DnsName -Name {recipientDomain} -Type NS -DnsOnly | Where-Object NameHost | ForEach-Object { Resolve-DnsName -Name {recipientDomain} -Type MX -DnsOnly -NoHostsFile -Server $_.NameHost }',
  },
  hostAddress: {
    shell: 'powershell',
    effect: 'read',
    command: 'Resolve-DnsName -Name {server} -Type A_AAAA -DnsOnly -NoHostsFile -Server 8.8.8.8',
  },
  domainSoa: {
    shell: 'powershell',
    effect: 'read',
    command: 'Resolve-DnsName -Name {recipientDomain} -Type SOA -DnsOnly -NoHostsFile -Server 8.8.8.8',
  },
  spfRecord: {
    shell: 'powershell',
    effect: 'read',
    command:
      "Resolve-DnsName -Name {senderDomain} -Type TXT -DnsOnly | Where-Object Strings -match 'v=spf1' | Format-List Name,Strings",
  },
  dmarcRecord: {
    shell: 'powershell',
    effect: 'read',
    command: "Resolve-DnsName -Name ('_dmarc.' + {senderDomain}) -Type TXT -DnsOnly | Format-List Name,Strings",
  },
  testPort25: {
    shell: 'powershell',
    effect: 'read',
    command: 'Test-NetConnection -ComputerName {ip|server} -Port 25 -InformationLevel Detailed',
  },
  packetSize: {
    // By its Windows name: the same options flood elsewhere.
    shell: 'powershell',
    effect: 'read',
    command: 'ping.exe -f -l 1472 {ip|server}',
  },
  smtpDialogue: {
    shell: 'native',
    effect: 'read',
    command: 'telnet {ip|server} 25',
  },
  tlsSession: {
    shell: 'native',
    effect: 'read',
    command:
      'echo QUIT | openssl s_client -connect {ip|server}:25 -starttls smtp -servername {server} -verify_hostname {server} -showcerts',
  },
  tls12: {
    shell: 'native',
    effect: 'read',
    command: 'echo QUIT | openssl s_client -connect {ip|server}:25 -starttls smtp -tls1_2',
  },
  certificateNames: {
    shell: 'native',
    effect: 'read',
    command:
      'echo QUIT | openssl s_client -connect {ip|server}:25 -starttls smtp -servername {server} | openssl x509 -noout -subject -issuer -dates -ext subjectAltName',
  },
  serverHealth: {
    shell: 'powershell',
    effect: 'read',
    command:
      "Get-ServerComponentState -Identity $env:COMPUTERNAME | Where-Object State -ne 'Active' | Format-Table Component,State; Test-ServiceHealth",
  },
  backPressure: {
    shell: 'powershell',
    effect: 'read',
    command:
      'Get-ExchangeDiagnosticInfo -Server $env:COMPUTERNAME -Process EdgeTransport -Component ResourceThrottling | Format-List Result',
  },
  listener: {
    shell: 'powershell',
    effect: 'read',
    command:
      'Get-Service MSExchangeFrontEndTransport,MSExchangeTransport | Format-Table Name,Status; Get-NetTCPConnection -LocalPort 25 -State Listen | Format-Table LocalAddress,LocalPort,OwningProcess',
  },
  receiveBindings: {
    shell: 'powershell',
    effect: 'read',
    command: 'Get-ReceiveConnector -Server $env:COMPUTERNAME | Format-Table Name,Enabled,Bindings,RemoteIPRanges',
  },
  receivePermissions: {
    shell: 'powershell',
    effect: 'read',
    command: 'Get-ReceiveConnector -Server $env:COMPUTERNAME | Format-List Name,RemoteIPRanges,PermissionGroups,AuthMechanism',
  },
  receiveLimits: {
    shell: 'powershell',
    effect: 'read',
    command:
      'Get-ReceiveConnector -Server $env:COMPUTERNAME | Format-List Name,MaxInboundConnection,MaxInboundConnectionPerSource,ConnectionTimeout,ConnectionInactivityTimeout,MaxMessageSize,ProtocolLoggingLevel',
  },
  receiveLog: {
    shell: 'powershell',
    effect: 'read',
    command:
      'Select-String -Path "$env:ExchangeInstallPath\\TransportRoles\\Logs\\FrontEnd\\ProtocolLog\\SmtpReceive\\*.LOG" -Pattern \'Remote\\(\' | Select-Object -Last 50 -ExpandProperty Line',
  },
  receiveConnectorTls: {
    shell: 'powershell',
    effect: 'read',
    command: 'Get-ReceiveConnector -Server $env:COMPUTERNAME | Format-List Name,Fqdn,TlsCertificateName',
  },
  frontEndConnectors: {
    shell: 'powershell',
    effect: 'read',
    command:
      "Get-ReceiveConnector | Where-Object Name -like 'Default Frontend*' | Format-Table Server,Enabled,TlsCertificateName",
  },
  exchangeCertificates: {
    shell: 'powershell',
    effect: 'read',
    command: 'Get-ExchangeCertificate | Format-List Thumbprint,Subject,CertificateDomains,NotAfter,Services,Status',
  },
  thatCertificate: {
    shell: 'powershell',
    effect: 'read',
    command:
      'Get-ExchangeCertificate -Thumbprint {thumbprint} | Format-List Thumbprint,Subject,CertificateDomains,NotAfter,Services,Status',
  },
  certificateChain: {
    shell: 'powershell',
    effect: 'read',
    command: 'Get-ChildItem Cert:\\LocalMachine\\My | Where-Object Thumbprint -eq {thumbprint} | Test-Certificate -Policy SSL',
  },
  certificateEvents: {
    shell: 'powershell',
    effect: 'read',
    command:
      "Get-WinEvent -FilterHashtable @{ LogName = 'Application'; Id = 12014 } -MaxEvents 5 | Format-List TimeCreated,Message",
  },
  sendConnectorCertificate: {
    shell: 'powershell',
    effect: 'read',
    command: 'Get-SendConnector | Format-List Name,Enabled,AddressSpaces,SmartHosts,TlsCertificateName',
  },
  remoteMailbox: {
    shell: 'powershell',
    effect: 'read',
    command: 'Get-RemoteMailbox -Identity {recipient} | Format-List Name,RemoteRoutingAddress,EmailAddresses',
  },
  queueOfDomain: {
    shell: 'powershell',
    effect: 'read',
    command:
      'Get-Queue | Where-Object NextHopDomain -eq {recipientDomain} | Format-List Identity,Status,MessageCount,LastError,NextRetryTime',
  },
  retryingQueues: {
    shell: 'powershell',
    effect: 'read',
    command:
      'Get-Queue -Filter "Status -eq \'Retry\'" | Format-List Identity,DeliveryType,NextHopDomain,NextHopConnector,TlsDomain,MessageCount,LastError,RetryCount,NextRetryTime',
  },
  retryQueues: {
    shell: 'powershell',
    effect: 'change',
    command: 'Retry-Queue -Filter "Status -eq \'Retry\'"',
  },
  logSendConnector: {
    shell: 'powershell',
    effect: 'change',
    command: 'Set-SendConnector -Identity {connector} -ProtocolLoggingLevel Verbose',
  },
} as const satisfies Record<string, CheckRow>;

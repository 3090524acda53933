/** Steps that the commonest Exchange errors ask for, in English: one imperative sentence each, with the procedure where that is not enough. */

import type { ExchangeStepId } from '../../../catalogue/steps/exchange.ts';
import type { StepWords } from '../../locale.ts';

export const exchangeSteps: Readonly<Record<ExchangeStepId, StepWords>> = {
  publishMailRecords: { text: 'Publish an MX record for the domain, and an address record for each host it names.' },
  repairDnsServers: {
    text: 'Have the DNS host repair the delegation, the name servers or DNSSEC; ask every name server, not one resolver.',
  },
  renewDomain: { text: 'If the domain has expired, renew it with the registrar.' },
  waitForMx: {
    text: 'Wait up to 72 hours for the new MX record; keep the old server accepting mail until then. Mail queued longer than 24 hours is returned and must be sent again.',
  },
  testTheName: { text: 'Test the name in DNS; there is no address to test.' },
  correctMx: {
    text: "Point the MX record to where the domain's mail belongs; for Exchange Online that is the one host shown at **Settings > Domains** in the Microsoft 365 admin center.",
  },
  repairMxList: { text: 'Have the dead host repaired or taken out of the MX list.' },
  verifyDomain: {
    text: 'Add and verify the domain at **Settings > Domains** in the Microsoft 365 admin center, and find it at **Mail flow > Accepted domains** in the EAC.',
  },
  correctSmartHost: {
    text: "If the address is old or the name does not resolve, correct the connector's smart host.",
    how: [
      'In the Exchange admin center (EAC), go to **Mail flow > Connectors** and select the connector.',
      'Under **Routing**, select **Edit routing**.',
      'Replace the old smart host with a name, or with the new public address, and save.',
      'Validate the connector with a recipient on that server. The change takes 30–60 minutes.',
    ],
  },
  correctConnector: {
    text: 'Compare the connector with the destination server in the error, and correct its smart host, domains or TLS settings (30–60 minutes to take effect).',
  },
  openPort25: {
    text: "Let the sending service's addresses through to TCP 25, for Exchange Online all of its published ranges for that port.",
  },
  checkSendingRoute: { text: "Check the sending server's firewall, proxy and routes to that network." },
  repairPath: {
    text: 'Have the network team lower the packet size (MSS) on the path or raise the idle time-out of the firewall and the receive connector.',
  },
  stopInspection: {
    text: 'Switch off SMTP inspection for port 25 on the firewall or gateway in front of the server (“Mailguard”, “fixup smtp”, “inspect esmtp”).',
  },
  findConnectorUsed: {
    text: 'Find out which route the message took: connectors for the domain, mail flow rules that name a connector, DANE and MTA-STS of the destination.',
  },
  useSmartHost: {
    text: 'Set the hybrid connector to route through the on-premises smart host instead of by MX; running the Hybrid Configuration Wizard again does that.',
  },
  dedicateHybridConnector: {
    text: 'Use a dedicated connector of type OnPremises that is not limited to accepted domains; running the Hybrid Configuration Wizard again creates it.',
  },
  rerunHybridWizard: {
    text: 'In a hybrid organisation, run the Hybrid Configuration Wizard again so that the connectors follow the present servers, addresses and certificates. It rewrites the hybrid connectors: note manual changes first.',
  },
  fixNowInAlert: {
    text: 'If nothing is to be delivered on premises any more (mailboxes, public folders, groups, applications) and the alert about delayed messages offers **Fix now**, select it.',
  },
  turnConnectorOff: {
    text: 'If nothing is to be delivered on premises any more: turn off the outbound connector that the record names.',
    how: [
      'In the Exchange admin center (EAC), go to **Mail flow > Connectors**.',
      "Select the connector with **From** *Office 365* and **To** *Your organization's email server*.",
      'In its details, select **Disable** to turn it off, or **Delete** to remove it.',
      'Select **Confirm**.',
      'After 30–60 minutes, check that the error no longer appears.',
    ],
  },
  makeDomainAuthoritative: {
    text: 'If nothing is to be delivered on premises any more: change the accepted domain from internal relay to authoritative (30–60 minutes to take effect).',
    how: [
      'Make sure that every recipient of the domain exists in Exchange Online: all others will be refused.',
      'In the Exchange admin center (EAC), go to **Mail flow > Accepted domains** and select the domain.',
      'Under **This accepted domain is**, change **Internal relay** to **Authoritative**.',
      'Confirm that directory-based edge blocking is turned on, and select **Save**.',
      'After 30–60 minutes, check that the error no longer appears; edge blocking can need up to 24 hours to know new addresses.',
    ],
  },
  switchDomainType: {
    text: 'If every recipient of the domain is refused: switch the domain to internal relay and back to authoritative.',
    how: [
      'In the Exchange admin center (EAC), go to **Mail flow > Accepted domains** and select the domain.',
      'Change **Authoritative** to **Internal relay** and save.',
      'Change it back to **Authoritative** and save.',
      'Allow up to 24 hours for edge blocking to follow.',
    ],
  },
  createInboundConnector: {
    text: 'Create or enable the inbound connector for your server at **Mail flow > Connectors** in the EAC, identified by certificate or by public address.',
  },
  matchInboundCertificate: {
    text: "Make the inbound connector's certificate name equal to the certificate that the server sends.",
    how: [
      'Run the Hybrid Configuration Wizard again and select the new certificate as transport certificate; or do the next steps by hand.',
      "In the send connector's protocol log, read the subject of the certificate that was sent.",
      'If it is not the new one, set the certificate (`TlsCertificateName`) of the send connector.',
      'Set `TlsSenderCertificateName` of the inbound connector in Exchange Online to that name.',
    ],
  },
  correctSenderAddress: {
    text: "Enter the server's present public address in the inbound connector; it must be fixed and your own.",
  },
  addCertificateDomain: {
    text: "Add the domain of the certificate, or the sender's domain, to the tenant and verify it.",
  },
  bringServerBack: { text: 'Bring the server, its line or its firewall back into service.' },
  startSmtpService: {
    text: 'Start the SMTP service and bind it to the address that is dialled.',
    how: [
      'On the server, start `MSExchangeFrontEndTransport`, or what else serves SMTP there.',
      'Check that something listens on port 25.',
      'Check that a receive connector is enabled and bound to that address and port.',
    ],
  },
  leaveMaintenance: {
    text: 'Take the server out of maintenance, free disk space and memory, or raise its connection limits.',
  },
  allowConnectingAddress: {
    text: "Include the sending service's addresses in `RemoteIPRanges` of the receive connector that should answer, never on a connector that may relay anonymously.",
  },
  restoreService: { text: 'Restart what hangs, and free disk space and memory on the destination server.' },
  readReceiveLog: {
    text: "Read the server's receive log and event log for that minute, and check its connection limits and intrusion prevention.",
  },
  examineDestination: { text: 'Examine the destination server that the error names, from its own logs.' },
  makeServersEqual: {
    text: 'Give every server behind the name the same certificate and the same receive connector settings.',
  },
  permitRelay: {
    text: 'Let the client log in, or give it a receive connector of its own that may relay and admits only its address; if the domain is yours, add it to the accepted domains.',
  },
  renewSmtpCertificate: {
    text: 'Renew the certificate, enable it for SMTP and name it in the receive connector.',
    how: [
      'Install the new certificate on every server that answers.',
      'Run `Enable-ExchangeCertificate <thumbprint> -Services SMTP`; answer **No** when asked to overwrite the default certificate.',
      'Run the Hybrid Configuration Wizard again, which sets `TlsCertificateName` of the receive connector, or set it yourself.',
      'Check from outside that the server offers STARTTLS and presents the new certificate.',
    ],
  },
  sendFullChain: {
    text: 'Install the intermediate certificates so that the server sends the full chain, up to a root that Microsoft trusts.',
  },
  presentRightCertificate: {
    text: 'On every server behind the name, give the receive connector that answers the right certificate (`TlsCertificateName`).',
  },
  correctTlsDomain: { text: 'If the certificate is right, correct `TlsDomain` of the outbound connector instead.' },
  replaceCertificate: {
    text: "Replace a revoked certificate, and make sure that the issuer's revocation list can be reached.",
  },
  enableTls12: { text: 'Enable TLS 1.2 with common cipher suites on the destination server.' },
  importIntermediates: {
    text: 'Import the missing intermediate certificates into **Intermediate Certification Authorities** of the local computer on the sending server.',
  },
  partnerContact: {
    text: 'If the server belongs to a partner or provider, send them this error with server, address and time: only they can correct it.',
  },
  waitAndTell: { text: 'Tell the recipient by another way: their server has to come back first.' },
  tellOtherSide: {
    text: "Send the recipient's administrators the report with server name and last error; ask them to check server, MX record and filters.",
  },
  tellRecipient: { text: 'Tell the recipient by another way; only the recipient can free space.' },
  askRecipientAdmin: { text: "Ask the recipient's administrators, by another way, to permit the sender." },
  slowDown: { text: 'Send fewer messages at a time to this system; its pages for senders or its postmaster name the limit.' },
  waitForQueue: { text: "Wait, do not send again, and read the queue's last error if it lasts." },
  findLastDefer: {
    text: 'Find the last deferral of the same message in its trace: that error is the one to solve.',
  },
  readInnerReply: { text: 'Work on the reply after the last `->`: that system said no.' },
  correctAddress: { text: 'Check the spelling of the address with the recipient, and send again to the right one.' },
  clearAutoComplete: {
    text: 'Delete the entry from the AutoComplete list of Outlook and type or pick the address afresh.',
  },
  createRecipient: {
    text: "If the address should exist: create or restore the recipient, license the mailbox or add the address, and check the directory's synchronisation.",
  },
  removeDuplicateAddress: { text: 'Find the second object with the same address and take the address off it.' },
  correctForwarding: {
    text: 'Correct or remove the forwarding, Inbox rule or group member that leads to the dead address.',
    how: [
      'Compare the address the sender wrote to with the one that failed.',
      "Look at the first mailbox's forwarding and Inbox rules, and at mail flow rules that redirect.",
      'If a group was addressed, look for the address among its members.',
    ],
  },
  breakForwardingLoop: { text: 'Take out one of the two forwardings.' },
  addX500Address: {
    text: "Add the old address to the recipient's present mailbox as an X500 address; if the mailbox is synchronised, add it on premises.",
    how: [
      'Take the part of the failed address between `IMCEAEX-` and `@`.',
      'Replace each `_` by `/`, `+20` by a space, `+28` by `(`, `+29` by `)`, `+2E` by `.` and `+5F` by `_`.',
      'In the EAC, add the result to the email addresses of the mailbox as a custom type `X500`.',
    ],
  },
  enableRemoteMailbox: {
    text: 'If an Exchange Server of your hybrid organisation answered and the mailbox is in the cloud: create its remote mailbox on premises with `Enable-RemoteMailbox` and let it synchronise.',
  },
  resetProxyAddress: {
    text: 'For an on-premises mailbox: change its proxy address to a temporary one and back, and allow up to 24 hours.',
  },
  syncPublicFolders: {
    text: 'Synchronise the mail-enabled public folders with the script `Sync-ModernMailPublicFolders.ps1`.',
  },
  addMailContact: { text: 'Create a mail contact in Exchange Online with the address of the dynamic group.' },
  freeSpace: { text: 'Free space in the mailbox, turn on its archive, or raise its quota or licence.' },
  askSupportAboutProperties: {
    text: 'Move the mailbox, or open a case with Microsoft Support to have its named properties cleaned up.',
  },
  ignoreBackscatter: {
    text: 'Look for the original in the message trace; if it was never sent, ignore the report and publish SPF, DKIM and DMARC for the domain.',
  },
  secureAccount: {
    text: 'If the account may be compromised, secure it before anything else.',
    how: [
      'Reset the password and revoke all sessions.',
      'Require multifactor authentication and check its registered methods.',
      'Remove forwarding and Inbox rules that the user does not know, hidden ones too.',
      'Check delegates, application consents and administrator roles.',
    ],
  },
  unblockSender: {
    text: 'Then unblock the sender on **Restricted entities**; it usually takes effect within 1 hour.',
    how: [
      'In the Microsoft Defender portal, go to **Email & collaboration > Review > Restricted entities**.',
      'Select the user and select **Unblock**.',
      'Confirm the recommendations and select **Submit**; allow about 1 hour.',
    ],
  },
  sendWithinLimits: {
    text: 'Wait until the last 24 hours are below the limit, and send mailings through a service made for them.',
  },
  emptySentItems: {
    text: 'Empty Sent Items of the sending mailbox, and give them a retention policy or stop saving copies.',
  },
  logIn: {
    text: 'Set the device to log in on port 587 with STARTTLS and TLS 1.2, with a mailbox for which SMTP AUTH is allowed; if it cannot, use a connector. Prefer OAuth: password login is off by default from the end of December 2026.',
  },
  authenticateDomain: {
    text: "Publish SPF and DMARC for the sender's domain and sign with DKIM at every service that sends for it; start DMARC with `p=none`.",
  },
  removeListingReason: { text: 'Find and stop what got the address listed: a compromised account, an open relay, a mailing.' },
  delist: { text: 'Then ask the list that the reply names to remove the address.' },
  forwardToDelist: {
    text: 'Then request removal as the reply says: at `sender.office.com`, or by forwarding the whole report to the address it names.',
  },
  takeOffAllowList: {
    text: 'Take the address off the IP Allow List; the next report names the block list, which then can be asked for removal.',
  },
  removeEmbeddedFiles: { text: 'Take embedded files out of the attachment, or send them separately.' },
  useHtmlFormat: {
    text: 'Send the message as HTML instead of Rich Text; to do so for a whole domain, turn TNEF off for that remote domain.',
  },
  allowOutsiders: {
    text: 'Let the mailbox or group receive from external senders.',
    how: [
      'In the EAC, open the recipient at **Recipients > Mailboxes** or **Recipients > Groups**.',
      'For a mailbox: in its message delivery restrictions, clear **Require that all senders are authenticated**.',
      'For a group: on **Settings**, select **Edit delivery management** and allow senders inside and outside the organisation.',
    ],
  },
  listSender: {
    text: 'Or permit this one sender: create a mail contact for the address and add it to the accepted senders.',
  },
  openPublicFolder: {
    text: 'Let the public folder receive from all senders.',
    how: [
      'In the EAC, go to **Public folders > Public folders** and edit the folder.',
      'Under **Mail flow settings**, clear **Require that all senders are authenticated**.',
      'Select **All senders** and save.',
    ],
  },
  changeRestriction: {
    text: 'Add the sender to the accepted senders of the recipient or group, or take it off the rejected ones.',
  },
  findRule: {
    text: 'Find the rule in the message trace (event **Transport rule**), then change it or add an exception.',
    how: [
      'Open the message in the trace and read which rule acted.',
      'In the EAC, go to **Mail flow > Rules** and open that rule.',
      'Add an exception for the sender or recipient, or turn the rule off if it is no longer needed.',
    ],
  },
  allowForwarding: {
    text: 'Or allow it for the few who need it, with an outbound spam policy of their own.',
    how: [
      'In the Microsoft Defender portal, go to **Email & collaboration > Policies & rules > Threat policies > Anti-spam**.',
      'Create an outbound policy and name in it only the users who may forward.',
      'Set **Automatic forwarding rules** to **On - Forwarding is enabled**.',
      'Check that no remote domain or mail flow rule blocks forwarding as well: a block anywhere wins.',
    ],
  },
  removeForwarding: {
    text: 'Remove the forwarding or the Inbox rule from the mailbox that forwards, if it is not needed.',
  },
};

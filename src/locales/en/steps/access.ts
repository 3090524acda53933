/** Words for `catalogue/steps/access.ts` in English. */

import type { AccessStepId } from '../../../catalogue/steps/access.ts';
import type { StepWords } from '../../locale.ts';

export const accessSteps: Readonly<Record<AccessStepId, StepWords>> = {
  enterCredentials: {
    text: 'Enter user name and password afresh in the device, and try them by signing in to Outlook on the web.',
  },
  allowSmtpAuth: {
    text: 'Allow SMTP AUTH for the one mailbox that needs it, not for the whole organisation.',
    how: [
      'In the Microsoft 365 admin center, go to **Users > Active users** and select the user that logs in.',
      'On **Mail**, select **Manage email apps** and turn **Authenticated SMTP** on.',
      'If an authentication policy forbids basic authentication for SMTP, assign the user one that permits it.',
    ],
  },
  replacePasswordLogin: {
    text: 'Do without the password login: OAuth if the device can, otherwise relay through an inbound connector, High Volume Email for internal recipients, or Azure Communication Services.',
  },
  reenablePasswordLogin: {
    text: 'If that takes time, an administrator can re-enable basic authentication for SMTP AUTH for now.',
  },
  readSignInLog: {
    text: 'Find the failed sign-in in the sign-in logs of the Microsoft Entra admin center: it names the policy. Exempt the account there only if something else protects it.',
  },
  permitApplication: {
    text: 'Give the application `SMTP.Send`, or `SMTP.SendAsApp` with a service principal registered in Exchange Online that has access to the mailbox, and consent to it.',
  },
  repairFederation: {
    text: 'Make the federation service answer from the internet again: the service itself, its proxy, its DNS name, its certificate.',
  },
  secureFederation: {
    text: 'Publish the federation service at an HTTPS address, and enable TLS 1.2 on its servers and proxies.',
  },
  useMailHost: {
    text: "If the device cannot log in, let it send to the host in your domain's MX record (`….mail.protection.outlook.com`), port 25, through an inbound connector; without one it reaches internal recipients only.",
  },
  submitAuthenticated: {
    text: 'Or let it log in as a mailbox of yours and submit to `smtp.office365.com`, port 587.',
  },
  sendAsOneself: { text: 'Set the From address in the device or application to that of the account that logs in.' },
  grantSendAs: {
    text: 'Or let the account send as the From address.',
    how: [
      'In the EAC, go to **Recipients > Mailboxes** and open the mailbox that has the From address.',
      'On **Delegation**, edit **Send as** and add the account that logs in.',
      'Allow about 1 hour, then send again.',
    ],
  },
  relayByConnector: {
    text: 'If it has to send under many addresses, let it relay through an inbound connector instead of logging in.',
  },
  stopSubmissions: {
    text: 'Stop the application and correct its error, then wait: the pause ends by itself, and Support cannot shorten it. If it must send at once, let it use another mailbox.',
  },
  licenseMailbox: { text: 'Assign the mailbox a licence with Exchange Online.' },
  fewerRecipients: {
    text: 'Address fewer recipients in one message, write to a group, or raise the recipient limit of the mailbox (1,000 at most).',
  },
  cleanRecipients: { text: "Correct the application's list of recipients, or remove the addresses that are refused." },
  openMailUser: {
    text: 'Let the mail user receive from external senders: `Set-MailUser -RequireSenderAuthenticationEnabled $false`, on premises if the object is synchronised.',
  },
  openTeam: {
    text: 'Let people outside the organisation write to the group; it takes up to 1 hour.',
    how: [
      'As owner: in Outlook on the web, edit the group and select **Let people outside the organization email the group**.',
      'As administrator: in the EAC, go to **Recipients > Groups** and open the group.',
      'On **Settings**, select **Allow external senders to email this group** and save.',
    ],
  },
  joinGroup: { text: 'Join the group, or ask its owner to admit you as a member or sender.' },
  askToUnblockAddress: {
    text: "Ask the recipient's administrators, by another way, to take the IP address off their list. In your own organisation it is the **Connection filter policy** under **Threat policies > Anti-spam** in the Microsoft Defender portal.",
  },
  signLast: {
    text: 'Make footers and other changes before the DKIM signature; ask whoever forwards or runs the list to leave the message as it is, or to send under an address of their own.',
  },
  meetVolumeRules: {
    text: 'Publish SPF, DKIM and DMARC (at least `p=none`) for the From domain; both SPF and DKIM must pass, and one of them for that domain.',
  },
  findWhyRatedSpam: {
    text: 'Find out why it was rated as spam: a compromised account, the content, a sender domain missing in the organisation; if wrongly, report it to Microsoft Support.',
  },
  rewriteWhenForwarding: {
    text: 'Have the forwarding system put its own domain into the envelope sender (SRS), or give up the forwarding.',
  },
  shortenForwarding: { text: 'Take detours out: deliver to the final mailbox instead of forwarding several times.' },
  sendOverIpv4: { text: 'Or let the server send over IPv4.' },
  askAboutIpv6: {
    text: "Or ask the recipient's administrators to turn IPv6 on for the domain (`Enable-IPv6ForAcceptedDomain`).",
  },
  buildHistory: {
    text: 'Keep one sending address, let the server retry, and raise the volume gradually over some days; the limit goes by itself.',
  },
  delistAtPortal: {
    text: 'Then request removal at `sender.office.com` with the IP address in the reply, and allow up to 24 hours.',
  },
  delistByMail: {
    text: 'Then write to `delist@microsoft.com` and quote the whole report with code and IP address.',
  },
  stopDomainSpam: {
    text: 'Find what sends in the name of the domain and stop the spam; shut strangers out with SPF, DKIM and a strict DMARC policy.',
  },
  askSupportAboutBan: {
    text: 'Once the cause is removed, or if the ban is a mistake, ask Microsoft Support to lift it.',
  },
  sendThroughMx: {
    text: "Send to the hosts in the domain's present MX record, and remove fixed routes that lead straight to Exchange Online.",
  },
  admitGateway: {
    text: 'Add the present address or certificate of the gateway to the partner connector, and route own servers through the gateway or a connector of type OnPremises.',
  },
  connectSource: {
    text: 'Create an inbound connector for that source.',
    how: [
      'In the EAC, go to **Mail flow > Connectors** and add a connector.',
      "Choose **Your organization's email server** for own servers and applications, **Partner organization** for a gateway or a service.",
      'Identify the source by its certificate, or by fixed public addresses that nobody else uses.',
      'Save, wait 30–60 minutes and send a test message.',
    ],
  },
  leaveRefused: {
    text: 'Leave it refused; once all own services pass DMARC, publish a policy of `p=reject` against such mail.',
  },
  filterBehindGateway: {
    text: 'Turn on **Enhanced filtering** for the connector of the gateway, so that the true source is checked and not the gateway (Microsoft Defender portal, **Policies & rules > Threat policies**).',
  },
  acceptSenderDomain: { text: "If the sender's domain is yours, add it to the accepted domains." },
  identifyByCertificate: {
    text: 'Have the connector identify your server by a certificate whose domain is accepted in your organisation.',
  },
  secureConnector: {
    text: 'Turn off inbound connectors that nobody knows, clean the server behind the others, and secure the administrator accounts that created or changed them (audit log).',
  },
  unblockConnector: {
    text: 'Then unblock the connector on **Restricted entities**.',
    how: [
      'In the Microsoft Defender portal, go to **Email & collaboration > Review > Restricted entities**.',
      'Select the connector and select **Unblock**.',
      'Or run `Remove-BlockedConnector -ConnectorId` with the ID that `Get-BlockedConnector` shows.',
    ],
  },
  updateExchange: {
    text: 'Install the current cumulative and security updates on every Exchange server that sends to Exchange Online, or move to a supported version.',
  },
  pauseEnforcement: {
    text: 'If mail cannot wait, pause the enforcement (90 days a calendar year): in the EAC at **Reports > Mail flow > Out-of-date connecting on-premises Exchange servers**.',
  },
  correctReceivePorts: {
    text: 'Give each receive connector its right role and port again: 25 for the front end, 2525 for the transport service.',
  },
  correctServerDns: {
    text: 'Set DNS servers on its network adapters that know Active Directory, and no public ones beside them.',
  },
  findTopSenders: {
    text: 'Find out who used the limit up (message trace, and in the EAC **Reports > Mail flow > Tenant Outbound External Recipients**); move mailings to a service made for them.',
  },
  buyLicences: {
    text: 'Buy and assign paid licences with Exchange Online: limits follow their number, and trials are held short.',
  },
  useOwnDomain: {
    text: 'Add and verify a domain of your own, and give all mailboxes and applications that write outside a primary address in it.',
  },
  raiseVolumeSlowly: {
    text: 'Hold the backlog and let it out slowly; start a new route with little mail and raise it over days.',
  },
  closeLeak: {
    text: 'Find where the mail comes from and close that: secure the account, clean the server, turn off connectors that nobody knows.',
  },
  waitForRenewal: { text: 'Wait up to one day after the renewal, then send again.' },
  takeOffTenantList: {
    text: 'If the block is no longer wanted, remove the entry and have the message sent again to all its recipients.',
    how: [
      'In the Microsoft Defender portal, go to **Email & collaboration > Policies & rules > Threat policies > Tenant Allow/Block Lists**.',
      'On **Domains & addresses**, look for the address and for its domain.',
      'Delete the block entry; it takes 30 minutes as a rule, 24 hours at most.',
    ],
  },
  askSupportAboutTenant: {
    text: 'Then open a case with Microsoft Support, say what you found and closed, and ask to have the block removed.',
  },
  askSupportAboutAddress: {
    text: 'During a trial, ask Microsoft Support for an exception for the IP address until licences are assigned.',
  },
};

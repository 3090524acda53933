/** Words for `catalogue/checks/service.ts` in English. */

import type { serviceChecks as rows } from '../../../catalogue/checks/service.ts';
import type { CheckWords } from '../../locale.ts';

export const serviceChecks: Readonly<Record<keyof typeof rows, CheckWords>> = {
  traceDetail: {
    title: 'Every event of this message',
    caveat: 'Needs Exchange Online PowerShell; without the dates only the last 48 hours are searched.',
  },
  wasItSent: {
    title: 'Was the original sent from here at all?',
    caveat: 'No result means that this organisation did not send it within the days searched.',
  },
  sentVolume: {
    title: 'What the sender sent in the last 24 hours',
    caveat: 'Counts the first 5000 rows of the trace only.',
  },
  outboundConnector: { title: 'Settings of this connector' },
  outboundConnectorTls: { title: 'TLS requirement of this connector' },
  connectorsBySmartHost: { title: 'Connectors with this smart host' },
  connectorReport: { title: 'Connector in use for this domain' },
  routingRules: { title: 'Mail flow rules that choose a connector' },
  centralTransport: { title: 'Hybrid connectors and what they are limited to' },
  inboundConnectors: { title: 'Inbound connectors: certificates and addresses' },
  acceptedDomain: {
    title: 'Type of this accepted domain',
    caveat: 'An error means that the domain is not accepted in the tenant you are connected to.',
  },
  acceptedDomains: { title: 'All accepted domains and their types' },
  exchangeRanges: {
    title: "Exchange Online's addresses for port 25",
    caveat: "Reads Microsoft's published list over the internet.",
  },
  findRecipient: {
    title: 'Who has this address?',
    caveat: 'Answers for your own organisation only.',
  },
  deletedMailbox: { title: 'Was the mailbox deleted lately?' },
  oldAddresses: {
    title: 'Old addresses (X500) of this recipient',
    caveat: 'Put in the present SMTP address where the record shows an `IMCEAEX-` one.',
  },
  forwardingOfOriginal: {
    title: 'Forwarding of the mailbox that was addressed',
    caveat: 'Where the record names no first recipient, put in the mailbox that forwards.',
  },
  forwardingOfRecipient: { title: 'Forwarding of this recipient' },
  mailboxSize: { title: 'Size and quotas of the mailbox' },
  sentItems: { title: "Size of the sender's Sent Items" },
  blockedSender: { title: 'Is the sender blocked, and why?' },
  inboxRules: { title: 'Inbox rules, hidden ones too' },
  deliveryRestrictions: {
    title: 'Who may write to this recipient?',
    caveat: 'For a group use `Get-DistributionGroup` or `Get-UnifiedGroup` with the same properties.',
  },
  publicFolderRestrictions: { title: 'Who may write to this public folder?' },
  rejectingRules: {
    title: 'Mail flow rules that reject',
    caveat: 'Shows the rules of your own organisation; the rejecting one may be another.',
  },
  ipAllowList: { title: 'IP Allow List and IP Block List' },
  smtpAuth: {
    title: 'Is SMTP AUTH allowed for this mailbox?',
    caveat: "An empty value for the mailbox means that the organisation's setting applies.",
  },
  outboundSpamPolicies: { title: 'Forwarding setting of the outbound spam policies' },
  validateConnector: {
    title: "Test the connector from Microsoft's side (sends a test message)",
    caveat: "Tries every smart host and sends a test message to the recipient, whose domain must be one of the connector's.",
  },
  turnConnectorOff: {
    title: 'Turn this connector off',
    caveat: 'Only if nothing is to be delivered through it any more. Takes 30–60 minutes.',
  },
  makeDomainAuthoritative: {
    title: 'Make the domain authoritative',
    caveat: 'Mail to every address that is not in Exchange Online will be refused. Takes 30–60 minutes.',
  },
  switchDomainType: {
    title: 'Switch the domain to internal relay and back',
    caveat:
      'Edge blocking is off for the domain in between; the data can need up to 24 hours. Check that it ends as Authoritative.',
  },
  unblockSender: {
    title: 'Unblock the sender',
    caveat:
      'Secure the account first. Takes about 1 hour. An account can be unblocked only a limited number of times; after that only Support can.',
  },
};

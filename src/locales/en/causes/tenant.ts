/** Words for `catalogue/causes/tenant.ts` in English. */

import type { tenantCauses as rows } from '../../../catalogue/causes/tenant.ts';
import type { CauseWords } from '../../locale.ts';

export const tenantCauses: Readonly<Record<keyof typeof rows, CauseWords>> = {
  frontEndOverloaded: {
    short: 'passing fault of the service',
    text: 'Where a server of Microsoft answers (`*.outlook.com`), it is a passing fault of the service.',
  },
  transportNotReached: {
    short: 'transport service down, or DNS of the server',
    text: 'Where your own Exchange Server answers, its transport service does not run or is not found: often a wrong DNS server on a network adapter, or a receive connector on the wrong port or role.',
  },
  hybridTrustOutdated: {
    short: 'hybrid receive connector trusts an old certificate',
    text: 'In a hybrid organisation, the receive connector still trusts a certificate that Exchange Online no longer uses (`TlsDomainCapabilities`).',
  },
  exchangeOutOfDate: {
    short: 'Exchange Server below the required build',
    text: 'The server is out of support or lacks too many updates; throttling grows in stages and ends in blocking.',
  },
  gatewayBypassed: {
    short: 'sent past the gateway',
    text: "The sender delivered straight to Exchange Online (old MX record, fixed route), while the recipient's mail has to come through a gateway. Spammers do the same on purpose.",
  },
  gatewayChanged: {
    short: 'gateway or own server missing in the connector',
    text: 'The gateway, or a server of the organisation itself, has a new address or certificate that the partner connector does not name.',
  },
  directSendOff: {
    short: 'device, application or service without a connector',
    text: '`RejectDirectSend` is on, and something that sends in the name of your domain neither logs in nor matches an inbound connector.',
  },
  forwardedUnderOurName: {
    short: 'forwarded from outside with our sender address',
    text: 'Somebody outside forwards mail of your users back to you and keeps the envelope sender instead of rewriting it (SRS).',
  },
  impersonation: {
    short: 'a stranger using our domain',
    text: 'Nobody of yours sent it: the refusal did what it is there for.',
  },
  relayPoolUsed: {
    short: 'forwarded mail left through the relay pool',
    text: 'Mail that arrived without passing SPF or DKIM, from a domain that is not accepted, is forwarded from addresses outside the published ranges and the SPF record of Microsoft 365; the gateway does not know them.',
  },
  trialLimitReached: {
    short: 'limit of the trial',
    text: 'Trial organisations may write to 5,000 external recipients in 24 hours, whatever the number of licences.',
  },
  externalLimitReached: {
    short: 'too many external recipients in 24 hours',
    text: 'The limit grows with the number of paid licences; a mailing, an application or a misused account has used it up for everybody.',
  },
  sentFromInitialDomain: {
    short: 'users send from onmicrosoft.com addresses',
    text: 'Mailboxes or applications still have an onmicrosoft.com address as their sender address.',
  },
  tenantMisused: {
    short: 'compromised account, server or connector',
    text: 'Somebody sends spam through the organisation: a compromised account, a server on premises, or a connector that an intruder created with an administrator account.',
  },
  volumeFromNothing: {
    short: 'sudden volume without a history',
    text: 'A new connector or a backlog let through all at once brings much mail from an organisation that had sent little.',
  },
  subscriptionRenewed: {
    short: 'subscription renewed after it had lapsed',
    text: 'A subscription that had expired was renewed; sending stays blocked for up to a day.',
  },
  newTenant: {
    short: 'new or trial tenant',
    text: 'The tenant is new or has trial licences, and its traffic has no reputation yet.',
  },
  recipientOnOurList: {
    short: 'entry in your own block list',
    text: 'A block entry for an address or a domain also stops your users from writing there; one blocked recipient is enough to stop the message for all.',
  },
  connectorMisused: {
    short: 'connector compromised, or created by an intruder',
    text: 'Spam comes through an inbound connector: the server behind it is compromised, or an intruder created or changed the connector.',
  },
  connectorLoose: {
    short: 'connector without a certificate of your own',
    text: 'The inbound connector is not identified by a certificate whose domain is accepted in your organisation, so mail is not counted as yours.',
  },
  domainNotRegistered: {
    short: 'sender domain not added to the organisation',
    text: 'A server, application or forwarding sends much with sender domains that are not among your accepted domains.',
  },
  ipv6Unauthenticated: {
    short: 'IPv6 address missing in SPF, and no DKIM',
    text: 'The server prefers IPv6, but its IPv6 address is not in the SPF record, and the message is not signed.',
  },
  leftByRiskPool: {
    short: 'rated as spam and sent from the high-risk pool',
    text: 'Exchange Online itself rated the message as spam and sent it from the high-risk delivery pool, whose addresses no SPF record permits. The trace names the pool in `OutboundIpPoolName`.',
  },
  forwardedWithoutRewriting: {
    short: 'forwarded with the original sender',
    text: 'The message was forwarded with the original envelope sender, and the forwarding server is not in the SPF record of that domain.',
  },
  changedOnTheWay: {
    short: 'forwarded or changed on the way',
    text: 'Forwarding broke SPF, and a footer, a mailing list or a filter changed the message and so broke the DKIM signature.',
  },
  gatewayHidesSender: {
    short: 'gateway in front of Exchange Online',
    text: "The recipient's mail passes a gateway first, and Exchange Online checks the address of that gateway instead of the sender's.",
  },
  volumeRulesNotMet: {
    short: 'SPF, DKIM or DMARC missing',
    text: 'From 5,000 messages with the same From domain, SPF and DKIM must both pass, and DMARC must exist and pass. Words such as `Spf= Fail` in the report tell which is missing.',
  },
  volumeJumped: {
    short: 'sudden rise, or a new sending address',
    text: 'The address is new or suddenly sends much more than before; Exchange Online takes less from it until it has a history.',
  },
  sourceNotAttributed: {
    short: 'own server or gateway without a connector',
    text: 'The connecting address is your own server or the gateway in front of Exchange Online, and no inbound connector tells Exchange Online so: all mail behind it counts as that of one stranger.',
  },
  accountBanned: {
    short: 'spam from the account',
    text: 'The account sent spam: as a rule it is compromised.',
  },
  addressBannedByMail: {
    short: 'spam from the address',
    text: 'Spam came from the IP address, or from its neighbours in the same range.',
  },
  addressBanned: {
    short: 'spam from the address',
    text: 'The address has sent spam: a compromised account, server or website, an open relay, or an earlier owner of the address.',
  },
  domainBanned: {
    short: 'spam in the name of the domain',
    text: 'Spam was sent in the name of the domain, from your own systems or by others who use it.',
  },
};

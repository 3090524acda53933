/** Words for `catalogue/steps/shared.ts` in English. */

import type { SharedStepId } from '../../../catalogue/steps/shared.ts';
import type { StepWords } from '../../locale.ts';

export const sharedSteps: Readonly<Record<SharedStepId, StepWords>> = {
  tightenSpf: {
    text: 'Take out of the SPF record what lets strangers send: `+all`, `?all`, wide address ranges, services no longer used.',
  },
  repairSenderDns: {
    text: "Ask every name server of the sender's domain for the record, and those of the names after `include:`; have the DNS host repair the ones that fail.",
  },
  signWithDkim: {
    text: "Sign with the sender's domain (DKIM) at every service that sends for it.",
    how: [
      'For Exchange Online: in the Microsoft Defender portal, go to **Email & collaboration > Policies & rules > Threat policies > Email authentication settings** and open the **DKIM** tab.',
      'Select the domain and turn on **Sign messages for this domain with DKIM signatures**. The message that appears names two CNAME records.',
      'Publish both in DNS, wait until they can be looked up, and turn the switch on again.',
      'For other services: turn on their DKIM signing for the domain and publish the keys they show.',
      'Exchange Server does not sign by itself: let a gateway, an agent or Exchange Online sign what it sends.',
    ],
  },
  publishDkimKey: {
    text: 'Publish the key that the signature names (`s=` and `d=` in `DKIM-Signature`); for Exchange Online these are two CNAME records, `selector1._domainkey` and `selector2._domainkey`.',
  },
  publishDmarc: {
    text: 'Publish a DMARC record for the domain in `From`: a TXT record at `_dmarc.`, to begin with `v=DMARC1; p=none`.',
  },
  alignFrom: { text: 'Let the service sign with the domain in `From`, or have it use an envelope sender of that domain.' },
  askForwarder: {
    text: 'Ask the administrators of the forwarding system to correct its ARC sealing, or write to the final address.',
  },
  setPointer: {
    text: 'Have the owner of the sending address publish a PTR record; its name must lead back to that address and should be the name in EHLO.',
  },
  routeThroughRelay: {
    text: "Or send through the internet provider's relay or through Exchange Online instead of directly (smart host of the send connector).",
  },
  giveHostName: {
    text: 'Let the server or device greet with a full host name that resolves in public DNS; on Exchange Server this is `Fqdn` of the send connector.',
  },
  findSendingAddress: {
    text: 'Find out from which address the message left, and whose it is.',
    how: [
      'The reply usually names the address, in brackets or at the end of a link.',
      'If not: the trace detail shows for Exchange Online the pool (`OutboundIpPoolName`); for an own server it is the public address to which the firewall translates.',
      "Compare it with Exchange Online's published addresses. If it is one of them, or of the relay pool (`40.95.0.0/16`), only Microsoft can act on it.",
    ],
  },
  askSupportAboutListing: {
    text: "If the address is Exchange Online's: a message that failed often goes through from another address when it is sent again; if it does not, open a case with Microsoft Support with the whole report and the trace.",
  },
  stopUnwantedMail: {
    text: 'Find and stop what sends unwanted mail: hijacked accounts, web forms, mailings without consent, open relays.',
  },
  askToDelist: { text: 'Then ask the provider to lift the block, on the page that the reply names or in its form for senders.' },
  findListedDomain: {
    text: "Look up the sender's domain and every domain in links and signature on the list that the reply names, and leave out the one that is listed.",
  },
  delistDomain: { text: 'Then ask the list to remove the domain, once nothing unwanted comes from it or leads to it.' },
  correctListQuery: {
    text: "If the receiving server is yours: let its filter ask the list through a resolver of your own instead of a public one (such as `8.8.8.8`), or with a key of the list's operator. Otherwise tell the recipient's administrators so.",
  },
  limitConnections: {
    text: 'Let the sending server open fewer connections to one destination: on Exchange Server `MaxPerDomainOutboundConnections` of the transport service, in Postfix `default_destination_concurrency_limit`. Exchange Online sets this by itself.',
  },
  stopForwardingSpam: { text: 'End automatic forwarding to private mailboxes there, or filter spam out before it is forwarded.' },
  letUnsubscribe: {
    text: 'Send mailings only to those who asked for them, with one-click unsubscribe (`List-Unsubscribe`), and take out addresses that complain or bounce.',
  },
  askToAllow: {
    text: 'Reach the recipient another way and have their administrators take the sender off the list; in your own organisation it is **Tenant Allow/Block Lists** or the anti-spam policy.',
  },
  askToAllowHost: {
    text: 'Ask the administrators of the organisation that rejected it to admit the sending host, and name its address and the whole reply.',
  },
  repairSenderDomain: {
    text: "Give the sender's domain an MX or address record that resolves, or use a sender address of another domain.",
  },
  dropNullMx: {
    text: 'If the domain is to send, replace its null MX by an MX record that leads to a mailbox server; otherwise send with an address of another domain.',
  },
  repairSenderAddress: {
    text: 'Set in the device or application one complete sender address, of a domain that is in public DNS and takes mail.',
  },
  askToSignIn: {
    text: 'Reach the recipient another way and ask them to sign in to the mailbox; then it takes mail again, unless it was deleted.',
  },
  useOtherAddress: { text: 'Ask for an address that works, and take the old one out of contacts and lists.' },
  enableRecipient: {
    text: 'If the mailbox is in your organisation: enable the account and its licence, or give the address to somebody else.',
  },
  retypeAddress: {
    text: 'Type the address by hand instead of copying it, with nothing before or after it, and correct it in contacts, lists and applications.',
  },
  repairList: {
    text: 'If the list is yours: check its members and, for a dynamic one, its filter, and take out what no longer exists.',
  },
  changeContent: {
    text: 'Send a plain text to the same address; if it arrives, bring back links, images, signature and attachments one by one until it is refused.',
  },
  changeLinks: {
    text: 'Write links out in full, without shorteners or tracking, and leave out logos, forms and names of others.',
  },
  reportFalsePositive: {
    text: 'If the message is harmless, report it to the provider as wrongly refused, by the link in the reply or its form for senders, or through the recipient.',
  },
  askWhatIsForbidden: {
    text: "Ask the recipient's administrators, with time and reply, which rule it met; only they can see and change it.",
  },
  shareFile: { text: 'Share the file by a link instead of attaching it; renaming or zipping it seldom helps.' },
  scanAndResend: {
    text: 'Scan the attachment and the computer it comes from before anything else; if both are clean, share the file by a link.',
  },
  shortenHeaders: {
    text: 'Begin a new message instead of replying, with fewer recipients in To and Cc; if it recurs, find the gateway or application that adds long headers.',
  },
  addHeaders: { text: 'Have the program write one `Message-ID`, one `Date` and one `From` with a complete address.' },
  uniqueMessageIds: { text: 'Have the program write a new `Message-ID` for each message, and stop what repeats the message.' },
  repairFormat: {
    text: 'Send the same from Outlook: if it is taken, correct the program that writes the message (each header once, encoded, lines of at most 998 characters).',
  },
  writeOneFrom: { text: 'Have the program write exactly one `From` field with exactly one address.' },
  useAsciiAddress: {
    text: "Use the recipient's address in ASCII letters, if there is one; write a domain beyond ASCII as `xn--…`.",
  },
  sendWholeMessage: {
    text: 'Have the program send the message itself instead of a reference (BURL); or let the submission server log in at the server that holds it.',
  },
  logInThere: {
    text: 'Give the server, device or application the account that this relay expects, on port 587 with TLS; on Exchange Server at the smart host of the send connector. Connectors of Exchange Online cannot log in: have the relay admit them by certificate or address.',
  },
  renewCredentials: {
    text: 'Sign in by hand with the same user name and password; if that works, enter them afresh in the program, if not, renew them.',
  },
  useAppPassword: { text: 'Create an app password for the program, or let it log in with OAuth.' },
  logInByBrowser: {
    text: 'Sign in with a browser, from the same network if possible, confirm that it was you, then let the program try again.',
  },
  logInLessOften: {
    text: 'Wait, then let only one program use the account, keep its session open for several messages, and log in less often.',
  },
  enableLoginAccount: { text: 'Enable or unlock the account with which it logs in, or give it another one.' },
  chooseMechanism: { text: 'Start TLS first, then use a mechanism that the server names after `AUTH` in its answer to EHLO.' },
  allowTlsWhenSending: {
    text: 'On Exchange Server, let the send connector use TLS (`IgnoreSTARTTLS` must be `$false`), and see that no firewall on the way out hides STARTTLS.',
  },
  updateTlsWhenSending: {
    text: 'Enable TLS 1.2 or later with current cipher suites on the sending server, gateway or device; update what cannot do that.',
  },
  sendWithoutRequireTls: {
    text: "Ask the recipient's administrators whether their servers can support REQUIRETLS; if the content allows it, send without that demand.",
  },
  repairClient: { text: 'Read in the protocol log which command the reply answers, then update or correct the sending program.' },
  askIfItLasts: {
    text: "If it lasts for hours, look at the provider's status page or write to its postmaster; if the server is yours, look at its services, disks and event log.",
  },
  exemptFromGreylisting: {
    text: "If it goes on for hours: have the filter that greylists exempt the sender's service, by its SPF record or published addresses.",
  },
  followMx: {
    text: "If this server was not meant to be asked: remove the fixed route (smart host) and send to the hosts in the domain's present MX record, on port 25.",
  },
  raisePriority: { text: 'Send the message with normal priority, or later.' },
  connectOverIpv4: { text: 'Let the server send to this system over IPv4.' },
  openCircle: { text: 'Correct, or have corrected, the MX record, route or forwarding that leads back.' },
  changePasswords: {
    text: 'Change the passwords of the account, and remove forwarding, rules and devices that its owner does not know.',
  },
  askToUnblockAccount: { text: 'Then ask the provider of the account to lift the block, or wait until it expires.' },
  useSubmissionHost: { text: "Set the provider's server for outgoing mail in the client, with port 587 or 465." },
  relayInstead: {
    text: "Send through the internet provider's relay or through Exchange Online; on Exchange Server, enter it as smart host of the send connector.",
  },
};

/** Words for `catalogue/causes/shared.ts` in English. */

import type { sharedCauses as rows } from '../../../catalogue/causes/shared.ts';
import type { CauseWords } from '../../locale.ts';

export const sharedCauses: Readonly<Record<keyof typeof rows, CauseWords>> = {
  notInSpf: {
    short: 'sending server not in the SPF record',
    text: "The SPF record of the sender's domain does not permit the server or service that sent the message.",
  },
  spfMalformed: {
    short: 'SPF record in error',
    text: 'The SPF record cannot be evaluated: a typing error, a second record, more than 10 DNS lookups; or it lets everybody send.',
  },
  spfUnanswered: {
    short: 'DNS gave no answer for the SPF record',
    text: 'DNS did not answer in time for the SPF record or for a name that it includes. That passes, or a name server of the domain is broken.',
  },
  dkimUnsigned: {
    short: "not signed with the sender's domain",
    text: "The message bears no DKIM signature of the sender's domain. Until signing is turned on for a custom domain, Exchange Online signs with `onmicrosoft.com`; other services sign with a domain of theirs or not at all.",
  },
  dkimKeyMissing: {
    short: 'DKIM key missing in DNS',
    text: 'The signature names a key that DNS does not have: its CNAME or TXT record was never published, was mistyped, or was removed when the key changed.',
  },
  dmarcNotMet: {
    short: 'DMARC not passed for the From domain',
    text: 'For the domain in `From` neither SPF nor DKIM passes, and its DMARC policy asks to reject such mail.',
  },
  dmarcAbsent: { short: 'no DMARC record', text: 'The domain in `From` has no DMARC record, or one without a policy (`p=`).' },
  fromOfOtherDomain: {
    short: 'a service sends as another domain',
    text: "SPF and DKIM pass, but for another domain than that in `From`: usual with newsletters, ticket systems and web forms that send in the organisation's name.",
  },
  arcBroken: {
    short: 'ARC seals of a forwarder do not verify',
    text: 'A system that forwarded the message sealed it with ARC wrongly, or something changed the message after that.',
  },
  noPointer: {
    short: 'no matching PTR record',
    text: 'The address from which the message was sent has no PTR record, or the name in it does not lead back to that address.',
  },
  ipv6WithoutPointer: {
    short: 'IPv6 address without PTR or authentication',
    text: 'The server sends over IPv6, where the rules are stricter: the IPv6 address needs a PTR record of its own, and SPF or DKIM must pass.',
  },
  heloNotAHost: {
    short: 'greeting without a real host name',
    text: 'The server or device gives in HELO or EHLO a name without a domain, an internal one, or none.',
  },
  sentThroughMicrosoft: {
    short: "the address is one of Exchange Online's",
    text: "If the message left through Exchange Online, the address is Microsoft's and shared by many organisations: a customer can neither change it nor have it delisted.",
  },
  domainWithoutRecords: {
    short: "sender's domain without MX and address",
    text: "If the sender's domain has neither an MX nor an address record, Exchange Online sends all its mail through the high-risk delivery pool, from which many take none.",
  },
  addressReputation: {
    short: 'poor reputation of the sending address',
    text: 'Spam or complaints came from the sending address or its neighbours, or it is new and has no history yet.',
  },
  ownAddressListed: {
    short: 'address of an own server or gateway listed',
    text: 'If the message left through an own server or gateway: a public block list has its address, mostly for spam from a hijacked account or an infected computer behind it.',
  },
  onProvidersList: {
    short: "on the provider's own block list",
    text: 'The receiving side keeps a list of its own and has put the sending address or its whole network there.',
  },
  domainReputation: {
    short: 'poor reputation of the domain',
    text: 'Recipients complain about mail of this domain, it is new, or others send spam in its name.',
  },
  domainOnList: {
    short: 'domain on a public block list',
    text: "A public list names a domain of the message: the sender's, or one in a link or in the signature.",
  },
  listAskedWrongly: {
    short: 'receiver asks the block list in a forbidden way',
    text: 'The sender is not listed. The receiving server asks the list through a public resolver, or too often, and takes the error that comes back for a listing.',
  },
  homeAddress: {
    short: 'sent straight from a dynamic address',
    text: 'The message came straight from an address for homes, mobile networks or cloud machines, from which the provider takes no mail.',
  },
  tooMuchAtOnce: {
    short: 'more mail at once than is accepted',
    text: 'The sending address or domain sent more messages than the other side takes from it in that time: a mailing, a backlog let out at once, or an application in a loop.',
  },
  tooManySessions: {
    short: 'too many connections at a time',
    text: 'The sending server holds more connections to this destination open at the same time than are taken from one address.',
  },
  spamForwarded: {
    short: 'mailboxes forward spam there',
    text: 'Mailboxes or groups forward all they receive to private addresses there; the spam among it counts against whoever forwards it.',
  },
  recipientsComplain: {
    short: 'recipients complain',
    text: 'Recipients mark mail from this sender as spam, mostly newsletters or notifications that they did not ask for or cannot stop.',
  },
  senderOnList: {
    short: "sender on the receiving organisation's list",
    text: 'An administrator of the receiving organisation has put this address, or its whole domain, on the list of blocked senders.',
  },
  ownDomainFromOutside: {
    short: "recipient's own domain from outside",
    text: "The sender address bears the recipient's own domain, but the message came from outside, as from a service that sends in the organisation's name.",
  },
  senderDomainUnknown: {
    short: "sender's domain does not resolve",
    text: 'DNS has neither an MX nor an address record for the domain of the sender address, or does not answer: it is misspelt, has expired, or its name servers fail.',
  },
  senderDomainNullMx: {
    short: "sender's domain takes no mail (null MX)",
    text: 'The domain of the sender address publishes a null MX record: nobody could answer, so many servers refuse mail from it.',
  },
  internalSenderName: {
    short: "internal name as the sender's domain",
    text: "A device, server or application uses its internal name as the sender's domain, such as `root@server.local`.",
  },
  senderMistyped: {
    short: 'sender address malformed',
    text: 'The sender address is not written as one: no domain, blanks, a name instead of an address, or several addresses.',
  },
  quotaOfAccount: {
    short: "provider's sending limit",
    text: 'The account or organisation sent more messages, or wrote to more recipients, than its provider allows.',
  },
  mailsUnknownRecipients: {
    short: 'many recipients that do not exist',
    text: 'Too many of the addressed recipients do not exist there, as with an old or bought list.',
  },
  accountSuspect: {
    short: 'suspicious activity of the account',
    text: 'The account that sends drew attention by suspicious activity; most often somebody else is using it.',
  },
  accountAbused: {
    short: 'an account of the organisation sends spam',
    text: 'Somebody else sends with an account of the organisation: the trace then shows messages that its owner does not know.',
  },
  addressNotOfLogin: {
    short: 'sender address of another account',
    text: 'The client logged in with one account and sends as an address that does not belong to it.',
  },
};

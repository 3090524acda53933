/** Words for `catalogue/causes/shared.ts` in English. */

import type { sharedCauses as rows } from '../../../catalogue/causes/shared.ts';
import type { CauseWords } from '../../locale.ts';

export const sharedCauses: Readonly<Record<keyof typeof rows, CauseWords>> = {
  notInSpf: {
    short: 'sending server not in the SPF record',
    text: "The SPF record of the sender's domain does not name the server that sent the message, or the message was forwarded.",
  },
  dkimMissing: {
    short: 'DKIM signature missing or broken',
    text: 'The message has no valid DKIM signature of its domain: signing is off, the key in DNS is missing, or the message was altered on the way.',
  },
  dmarcNotMet: {
    short: 'DMARC not passed for the From domain',
    text: 'Neither SPF nor DKIM passes for the domain in the From address, and its DMARC policy asks to reject such mail.',
  },
  dmarcAbsent: { short: 'no DMARC record', text: "The sender's domain publishes no DMARC record with a policy." },
  fromOfOtherDomain: {
    short: 'From domain differs from the authenticated one',
    text: 'The domain in From is neither that of the envelope sender that SPF checked nor that of the DKIM signature, as with newsletters sent by a service.',
  },
  spfMalformed: {
    short: 'SPF record in error',
    text: 'The SPF record has an error, more than ten lookups, or entries that let too many servers in.',
  },
  arcBroken: {
    short: 'ARC seals of forwarders do not verify',
    text: 'A system that forwarded the message left ARC seals that do not verify.',
  },
  noPointer: {
    short: 'no matching PTR record',
    text: 'The sending address has no PTR record, or its name does not lead back to the address.',
  },
  heloNotAHost: {
    short: 'greeting without a real host name',
    text: 'The server or device greets with an empty, wrong or unqualified name.',
  },
  addressReputation: {
    short: 'poor reputation of the sending address',
    text: 'Spam or complaints came from the sending address or its neighbours; mail that left through the high-risk pool of Exchange Online meets this too.',
  },
  domainReputation: {
    short: 'poor reputation of the domain',
    text: 'Recipients complain about mail of this domain, or the domain is new or abused by others.',
  },
  onProvidersList: {
    short: "on the provider's own block list",
    text: 'The provider has put the sending address or network on its own list.',
  },
  domainOnList: {
    short: 'domain on a public block list',
    text: 'A domain in the message, that of the sender or of a link, is on a public block list.',
  },
  listAskedWrongly: {
    short: 'receiver asks the block list in a forbidden way',
    text: 'The receiving server queries the list through a public resolver or too often; the list answers with an error that it takes for a listing. The sender is not listed.',
  },
  homeAddress: {
    short: 'sent straight from a dynamic address',
    text: 'The message came from an address of home or dynamic lines, from which nobody takes mail directly.',
  },
  tooMuchAtOnce: {
    short: 'more mail at once than is accepted',
    text: 'The sending address or domain sent more messages, or opened more connections, than the other side takes from it.',
  },
  recipientsComplain: {
    short: 'recipients complain',
    text: 'Recipients marked mail from this address as spam, so the provider slows it down.',
  },
  senderOnList: {
    short: "sender on the receiving organisation's list",
    text: 'The receiving organisation, or the recipient, blocks this sender or this domain.',
  },
  ownDomainFromOutside: {
    short: "recipient's own domain from outside",
    text: "The message bears the recipient's own domain but came from outside, as from a service that sends in its name.",
  },
  senderDomainUnknown: {
    short: "sender's domain does not resolve",
    text: 'The domain of the envelope sender has no MX and no address record, says by a null MX that it takes no mail, or DNS fails for it.',
  },
  senderMistyped: {
    short: 'sender address malformed',
    text: 'The sender address is empty, malformed, or set wrongly in a device or an application.',
  },
  looksLikeSpam: {
    short: 'content or links look like spam',
    text: 'Words, links or layout of the message look to the filter like unsolicited mail.',
  },
  forbiddenAttachment: {
    short: 'attachment of a forbidden kind',
    text: 'The attachment is of a kind that the other side takes from nobody, such as programs, scripts or locked archives.',
  },
  malwareSuspected: { short: 'malware suspected', text: 'A scanner of the other side takes part of the message for malware.' },
  headersTooLong: {
    short: 'headers too long or too many',
    text: 'A header, or all of them, exceeds what the other side reads, as after many forwards or with very many recipients in To.',
  },
  headerLacking: {
    short: 'Message-ID or From missing',
    text: 'The program that wrote the message left out Message-ID, a valid From or the Date.',
  },
  sameMessageId: { short: 'many messages with one Message-ID', text: 'A program gives the same Message-ID to many messages.' },
  formatBroken: {
    short: 'message breaks RFC 5322',
    text: 'Headers or MIME structure do not follow the standards: several From fields, raw 8-bit characters, unclosed parts.',
  },
  beyondAscii: {
    short: 'address with letters beyond ASCII',
    text: 'An address or header has letters beyond ASCII, and a server on the way does not support them (SMTPUTF8).',
  },
  appPasswordNeeded: {
    short: 'app password needed',
    text: 'The account has two-step verification, so a program must log in with an app password or OAuth.',
  },
  webLoginNeeded: {
    short: 'login held back as suspicious',
    text: 'The provider did not trust the login and wants the owner to log in with a browser first.',
  },
  mechanismOff: {
    short: 'login mechanism not offered',
    text: 'The client uses a login mechanism that the server does not offer, or one that is too weak for it.',
  },
  accountOff: {
    short: 'account closed, disabled or unused',
    text: 'The account exists but is closed, suspended, or was not used for long.',
  },
  destinationServiceOff: {
    short: "destination's service is off there",
    text: 'The service that the MX record or the connector names no longer takes mail for this domain, or knows it under another host name.',
  },
  nullMxPublished: {
    short: 'domain takes no mail (null MX)',
    text: 'The domain publishes a null MX record: it takes no mail at all.',
  },
  programSpeaksWrongly: {
    short: 'client breaks the SMTP dialogue',
    text: 'The sending program gives commands that are unknown, malformed or out of order; or a firewall alters the dialogue.',
  },
  oneDomainAtATime: {
    short: 'recipients of several domains at once',
    text: 'The server takes recipients of one domain, or of one policy, in a transaction; the others follow in the next.',
  },
  listClosed: { short: 'list closed to this sender', text: 'The mailing list takes mail from its members or moderators only.' },
  tlsDemanded: {
    short: 'connection without TLS',
    text: 'The other side takes this mail only over TLS, and the connection had none or one too old.',
  },
  hostListed: {
    short: 'sending host not allowed there',
    text: 'The receiving domain takes mail only from named hosts or networks, and this one is not among them.',
  },
};

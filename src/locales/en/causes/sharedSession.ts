/** Words for `catalogue/causes/sharedSession.ts` in English. */

import type { sharedSessionCauses as rows } from '../../../catalogue/causes/sharedSession.ts';
import type { CauseWords } from '../../locale.ts';

export const sharedSessionCauses: Readonly<Record<keyof typeof rows, CauseWords>> = {
  loginMissing: {
    short: 'no login, where one is expected',
    text: 'The other side is a relay or a submission server that serves only those who log in; the sending server, device or application did not.',
  },
  loginWrong: {
    short: 'user name or password wrong',
    text: 'The stored user name or password is wrong, has expired or was changed; or this account may not log in with a password.',
  },
  appPasswordNeeded: {
    short: 'app password needed',
    text: 'The account has two-step verification, so a program must log in with an app password or OAuth instead of the usual password.',
  },
  webLoginNeeded: {
    short: 'login held back as suspicious',
    text: 'The provider did not trust the login, mostly from a new place or program, and wants its owner to confirm it in a browser.',
  },
  tooManyLogins: {
    short: 'too many logins in a short time',
    text: 'The program, or several with one account, logged in more often than the provider allows; after a while it is taken again.',
  },
  loginAccountOff: {
    short: 'the account that logs in is off',
    text: 'The account with which the server, device or application logs in is disabled, locked or expired.',
  },
  mechanismOff: {
    short: 'login mechanism not offered',
    text: 'The client uses a login mechanism that the server does not offer, offers only under TLS, or holds for too weak.',
  },
  tlsDemanded: {
    short: 'connection without TLS',
    text: 'The sending side began to transfer mail without STARTTLS, and the other side takes this mail only encrypted. Exchange Online uses TLS by itself wherever it is offered.',
  },
  weakCiphers: {
    short: 'cipher suites too weak',
    text: 'TLS came about, but with a cipher suite that the other side holds for too weak.',
  },
  tlsClientTooOld: {
    short: 'sending side without TLS 1.2',
    text: 'The sending server, gateway or device offers only TLS 1.0 or 1.1.',
  },
  nextHopWithoutTls: {
    short: 'next server does not support REQUIRETLS',
    text: 'The sender demands TLS on the whole way (REQUIRETLS), and a server on it does not support that.',
  },
  programSpeaksWrongly: {
    short: 'client breaks the SMTP dialogue',
    text: 'The sending program gives commands that the server does not know, that are malformed, or that come at the wrong time.',
  },
  passingFault: {
    short: 'passing fault of the receiving side',
    text: 'The server, or a service behind it, has a fault of its own for the moment; nothing in the message or its sender is wrong.',
  },
  passingLoad: {
    short: 'more load than the server takes at the moment',
    text: 'The server has more to do than it can at the moment, or limits what it takes from one sender meanwhile.',
  },
  setUpWrongly: {
    short: 'answering server set up wrongly',
    text: 'The server that answered contradicts itself: domains, routes or rights in its configuration do not fit together.',
  },
  pathFault: {
    short: 'network or routing fails on the way',
    text: 'Between two servers on the way the connection, the routing or a gateway fails for the moment.',
  },
  retriesFromPool: {
    short: 'each retry comes from another address',
    text: 'Large services such as Exchange Online retry from changing addresses, so a filter that looks at the address alone takes each attempt for a first one.',
  },
  sentAroundGateway: {
    short: "sent around the domain's gateway",
    text: 'The domain takes mail only from its filter or gateway, and the message was sent around it, by a fixed route or an old MX record.',
  },
  hostListed: {
    short: 'sending host not allowed there',
    text: 'The receiving side takes mail only from named hosts or networks, or has barred this one.',
  },
  destinationServiceOff: {
    short: 'mail service switched off for the domain there',
    text: 'The service that the MX record or the connector names does not take mail for this domain (any more), or knows it under another host name.',
  },
  oneDomainAtATime: {
    short: 'recipients of several domains at once',
    text: 'By design: the server takes in one transaction only recipients of one domain or policy; the others follow in the next.',
  },
  priorityNotTaken: {
    short: "priority below the server's threshold",
    text: 'The message bears a priority (MT-PRIORITY) that the server does not take, always or while it is busy.',
  },
  greetsAsReceiver: {
    short: 'greeting with the name of the receiver',
    text: 'The server or device greets with the name of the server that it connects to instead of its own.',
  },
  ipv6RangeBusy: {
    short: 'too much mail from one IPv6 range',
    text: 'Too many messages came in a short time from the IPv6 range of the sending address; neighbours in the range count too.',
  },
  ipv6Refused: { short: 'connection over IPv6', text: 'The connection came over IPv6, which the other side does not take.' },
  circleOfServers: {
    short: 'servers or mailboxes return the mail',
    text: 'Two servers each hold the other responsible for the domain, or two mailboxes forward to each other.',
  },
  idleTooLong: {
    short: 'no command for too long',
    text: 'The server waited in vain for the next command: the sending side was slow, packets were lost, or a firewall held the session up.',
  },
  loginAtInboundHost: {
    short: "login at the provider's inbound server",
    text: "The client has as its outgoing server the provider's server for incoming mail, the one in its MX record.",
  },
  keyMissing: {
    short: 'key or algorithm missing',
    text: 'A server that encrypts, decrypts or verifies messages lacks the key, or does not know the algorithm.',
  },
};

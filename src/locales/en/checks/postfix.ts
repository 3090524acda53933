/** Words for `catalogue/checks/postfix.ts` in English. */

import type { postfixChecks as rows } from '../../../catalogue/checks/postfix.ts';
import type { CheckWords } from '../../locale.ts';

const HOST = 'Run it on the host where Postfix runs.';

export const postfixChecks: Readonly<Record<keyof typeof rows, CheckWords>> = {
  mxPosix: { title: 'MX record, from the resolver of this host', caveat: HOST },
  hostPosix: { title: 'Address records of the domain, from the resolver of this host', caveat: HOST },
  zoneTrace: { title: 'MX record, asked from the root down', caveat: 'Shows at which name server the answer stops.' },
  portOpen: { title: 'Does port 25 of the server answer?', caveat: HOST },
  ipv6Route: { title: 'Does this host have an IPv6 route?', caveat: `${HOST} Linux; no output means no route.` },
  chrootResolver: {
    title: 'Does the chroot use the same resolver?',
    caveat: `${HOST} No output means that they are equal; without a chroot the second file need not exist.`,
  },
  postfixQueue: { title: 'Queue with the last error of each message', caveat: HOST },
  postfixLifetime: { title: 'How long messages are retried, and when senders are warned', caveat: HOST },
  postfixProtocols: { title: 'IPv4 and IPv6 in Postfix', caveat: HOST },
  postfixDomains: { title: 'Domains and routes that Postfix knows', caveat: HOST },
  postfixTls: { title: 'TLS policy of Postfix for sending', caveat: HOST },
  tlsFinger: {
    title: 'TLS session as Postfix sees it',
    caveat: `${HOST} Connects to the MX hosts of the domain and sends nothing.`,
  },
};

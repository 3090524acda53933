/** Words for `catalogue/causes/postfix.ts` in English. */

import type { postfixCauses as rows } from '../../../catalogue/causes/postfix.ts';
import type { CauseWords } from '../../locale.ts';

export const postfixCauses: Readonly<Record<keyof typeof rows, CauseWords>> = {
  peerSilent: {
    short: 'next server does not answer',
    text: 'If only this destination times out: its server is down, or a firewall on the way or before it drops the packets silently.',
  },
  peerRefuses: {
    short: 'nothing listens there, or a firewall refuses',
    text: 'The address answered and refused: SMTP is stopped there, the address is a wrong one, or a firewall rejects yours.',
  },
  outgoingPortBlocked: {
    short: 'own provider blocks outgoing port 25',
    text: 'If every destination times out, the access or cloud provider, or your own firewall, blocks outgoing connections to port 25.',
  },
  noIpv6Route: {
    short: 'no IPv6 at this host',
    text: 'If the address in brackets contains colons, the next server was tried over IPv6 and this host has no IPv6 route. Harmless where the IPv4 attempt succeeds.',
  },
  hostNotRouted: {
    short: 'no route, or a firewall says so',
    text: 'A router knows no way to the address, or a firewall before it answers so to refuse the connection.',
  },
  peerHangsUp: {
    short: 'the other side hung up or fell silent',
    text: 'The words after “while” tell the phase: at the greeting it is overload or a block of your address, after DATA rather a filter or the network.',
  },
  resolverFails: {
    short: 'resolver of this host fails',
    text: 'If many domains are affected, the resolver of this host does not answer, or Postfix runs in a chroot whose copy of `resolv.conf` is missing or old.',
  },
  zoneUnanswered: {
    short: "domain's name servers give no answer",
    text: 'If only this domain is affected, its name servers do not answer, or its delegation or DNSSEC is broken.',
  },
  nameNotInDns: {
    short: 'domain mistyped or gone',
    text: 'DNS denies the name after `name=`: the address is misspelt or the domain has expired; or the MX record names a host that does not exist.',
  },
  recordMissing: {
    short: 'no MX and no address record',
    text: 'The name after `name=` exists but has no record that mail could follow, as with a parked or misspelt domain.',
  },
  domainNotListedHere: {
    short: 'domain not configured as ours',
    text: 'The domain belongs on this server, but is in none of `mydestination`, `relay_domains`, `virtual_mailbox_domains` and `virtual_alias_domains`.',
  },
  mxLeadsHere: {
    short: 'MX record or transport leads here by mistake',
    text: 'The domain belongs elsewhere, and its MX record or an entry in `transport_maps` names this server.',
  },
  tlsPolicyTooStrict: {
    short: 'TLS policy demands more than the peer offers',
    text: '`smtp_tls_security_level` or an entry of `smtp_tls_policy_maps` makes TLS mandatory, and the next server has no STARTTLS or refuses it.',
  },
  peerCertificateUnproven: {
    short: 'certificate does not meet the TLS policy',
    text: 'The level `verify`, `secure`, `fingerprint` or `dane` applies, and the certificate has the wrong name, an unknown issuer or no matching TLSA record; or Postfix has no certificate authorities to check with.',
  },
  tlsEngineDown: {
    short: 'TLS of Postfix itself not available',
    text: 'Postfix could not start its TLS client, for instance because a certificate, a key or the entropy source cannot be read; the log shows the reason as a warning before it.',
  },
};

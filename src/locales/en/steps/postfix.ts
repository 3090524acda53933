/** Words for `catalogue/steps/postfix.ts` in English. */

import type { PostfixStepId } from '../../../catalogue/steps/postfix.ts';
import type { StepWords } from '../../locale.ts';

export const postfixSteps: Readonly<Record<PostfixStepId, StepWords>> = {
  openOutgoingPort: {
    text: 'If other destinations time out too, have the provider open outgoing port 25, or send through its relay on port 587 (`relayhost`).',
  },
  tryElsewhere: {
    text: 'Test port 25 of the same server from another network: if it answers there, look for the block on your side or ask whether they block your address.',
  },
  checkNextHop: {
    text: 'Compare the address in the log with the MX record, or with `relayhost` and `transport_maps` where those decide, and correct what is outdated.',
  },
  useIpv4: {
    text: 'Give the host an IPv6 route, or set `inet_protocols = ipv4` in `main.cf` and restart Postfix.',
  },
  readPhase: {
    text: 'Read which phase the log names, have the other side look at its log for that minute, and ask whether it blocks your address.',
  },
  repairResolver: {
    text: 'If many domains fail, repair the resolver of the host.',
    how: [
      'Ask the resolver from the shell of the host; if it fails there too, correct `/etc/resolv.conf`.',
      'If only Postfix fails, copy `/etc/resolv.conf` to `etc/resolv.conf` under the queue directory, or set `n` for chroot at the `smtp` service in `master.cf`.',
      'Run `postfix reload`, then `postqueue -f`.',
    ],
  },
  listDomain: {
    text: 'If the domain belongs here, add it to the one class that fits: `mydestination`, `relay_domains`, `virtual_mailbox_domains` or `virtual_alias_domains`.',
  },
  correctMxOrTransport: {
    text: 'If the domain belongs elsewhere, correct its MX record or the entry in `transport_maps`; behind address translation, set `proxy_interfaces`.',
  },
  relaxTlsPolicy: {
    text: 'If the next server has no TLS and plain text is allowed, set this destination to `may` in `smtp_tls_policy_maps`; leave the general level as it is.',
  },
  compareTlsPolicy: {
    text: 'Compare the names and issuers that the policy for this destination demands with the certificate that is presented, and check `smtp_tls_CAfile` or `smtp_tls_CApath`.',
  },
  repairTlsClient: {
    text: 'Read the warnings about TLS just before this line in the mail log, correct the file they name, and run `postfix reload`.',
  },
};

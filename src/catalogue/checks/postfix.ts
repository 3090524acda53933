/** Commands for the shell of a host that runs Postfix. Imported by `index.ts` alone. */

import type { CheckRow } from '../check.ts';

export const postfixChecks = {
  mxPosix: { shell: 'native', effect: 'read', command: 'dig +short MX {recipientDomain}' },
  hostPosix: { shell: 'native', effect: 'read', command: 'dig +noall +answer A {recipientDomain} AAAA {recipientDomain}' },
  zoneTrace: { shell: 'native', effect: 'read', command: 'dig +trace MX {recipientDomain}' },
  portOpen: { shell: 'native', effect: 'read', command: 'nc -vz -w 10 {ip|server} 25' },
  ipv6Route: { shell: 'native', effect: 'read', command: 'ip -6 route show default' },
  chrootResolver: {
    shell: 'native',
    effect: 'read',
    command: 'diff /etc/resolv.conf /var/spool/postfix/etc/resolv.conf',
  },
  postfixQueue: { shell: 'native', effect: 'read', command: 'postqueue -p' },
  postfixLifetime: {
    shell: 'native',
    effect: 'read',
    command: 'postconf maximal_queue_lifetime bounce_queue_lifetime delay_warning_time',
  },
  postfixProtocols: { shell: 'native', effect: 'read', command: 'postconf inet_protocols smtp_address_preference' },
  postfixDomains: {
    shell: 'native',
    effect: 'read',
    command:
      'postconf myhostname mydestination relay_domains virtual_mailbox_domains virtual_alias_domains transport_maps proxy_interfaces',
  },
  postfixTls: {
    shell: 'native',
    effect: 'read',
    command: 'postconf smtp_tls_security_level smtp_tls_policy_maps smtp_tls_CAfile smtp_tls_CApath',
  },
  tlsFinger: {
    shell: 'native',
    effect: 'read',
    command: 'posttls-finger -t30 -T180 -c -L verbose,summary {recipientDomain}',
  },
} as const satisfies Record<string, CheckRow>;

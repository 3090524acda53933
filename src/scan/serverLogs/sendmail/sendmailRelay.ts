/** Reads the other side as Sendmail names it. */

import type { Peer } from '../mailRecord.ts';

const RELAY = /^(?:([^\s[]{1,255}) ?)?(?:\[(?:IPv6:)?([\d.:A-Fa-f]{3,45})\])?/;

/** `mx.contoso.com. [192.0.2.1]`, `[192.0.2.1] [192.0.2.1]`, `root@localhost`. */
export function readRelay(value: string): Peer {
  const [, name, ip] = RELAY.exec(value) ?? [];
  return { server: name?.replace(/\.$/, '') || null, ip: ip ?? null };
}

/** The structured tail of Exchange's replies: `[Message=…] [LastAttemptedServerName=…] [LastAttemptedIP=…:25]`, `LED` groups. */

import { eachMatch } from '../../text/eachMatch.ts';

/** Values as written; null if the tail does not name them. Addresses come without a port. */
export interface TailValues {
  readonly message: string | null;
  readonly server: string | null;
  readonly ip: string | null;
  /** ISO 8601, UTC. */
  readonly lastAttempt: string | null;
  readonly thumbprint: string | null;
}

const MESSAGE = /\[Message=((?:[^[\]]|\[[^[\]]*\])*)/;
const ATTEMPTED_SERVER = /\[LastAttemptedServerName=([^\]\s]+)/;
const ATTEMPTED_IP = /\[LastAttemptedIP=(\[[^\]\s]+\]|[^\]\s]+)/;
// In JSON a quotation mark, itself perhaps escaped, ends the value.
const PROXY_SERVER = /OutboundProxyTargetHostName:\s*([^\s,;}\]"'\\]+?)\.?(?=[\s,;}\]"'\\]|$)/;
const PROXY_IP = /OutboundProxyTargetIP:\s*([\da-fA-F:.]+?)\.?(?=[\s,;}\]"'\\]|$)/;
/** An address that is masked (`10.**`) is none. */
const LAST_ENDPOINT = /\blast endpoint attempted was (\[[\da-f.:]{3,45}\](?::\d{1,5})?|[\da-f.:]{3,45})(?![\w*.])/i;
/** A field of Kerio's log. */
const REMOTE_HOST = /\bRemote-Host: ([\da-f.:]{3,45})(?![\w.])/i;
const FQDN = /\{FQDN=([^}]+)\}/;
const IP = /\{IP=([^}]+)\}/;
const FRONT_END = /\[[\w.-]+ (\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z) [0-9A-F]{8,}\]/;
const LRT = /\{LRT=([^}]+)\}/;
const US_TIME = /^(\d{1,2})\/(\d{1,2})\/(\d{4}) (\d{1,2}):(\d\d):(\d\d) ([AP])M$/;
const THUMBPRINT = /Thumbprint:\s*([0-9A-Fa-f]{40})/;
/**
 * The server in the words of Exchange, Postfix and GMX: `Server at mx.example.org (192.0.2.1)`, `host mx.example.org[192.0.2.1]`,
 * `host: mx.example.org (192.0.2.1) reason:`. Exchange Server may name a connector instead: `Server at To internet (192.0.2.1)`.
 */
const RETURNED_BY =
  /\b(?:server at\s+(?:(\S{1,255})|[^\n()]{1,255}?)\s+\(|host:?\s+([^\s[(]{1,255})\s?[[(])((?=[^)\]\s]{0,4}[.:])[\da-f:.]{3,45})[)\]]/gi;

/** The server in older reports of Exchange: `<mx.example.org #5.7.1 smtp;550 …>`, of which the reply begins at the status or behind the type. */
const SHOWN_BY = /<((?:[\w-]{1,63}\.){1,8}[\w-]{1,63}) #(?:$|[245]\.\d{1,3}\.\d{1,3}\s{1,2}smtp;[ \t]?(?:[245]\d\d[ -])?$)/i;

/**
 * Reads a reply's tail. The reason is cut at a fixed length before the proxy values are added, so those survive when `FQDN` and
 * `IP` are lost: LastAttempted… first, then OutboundProxyTarget…, then the groups. `before`: what introduces the reply, `Server
 * at mail.example.org (192.0.2.1) returned '`.
 */
export function readTail(text: string, before = ''): TailValues {
  let returnedBy: RegExpExecArray | undefined;
  eachMatch(RETURNED_BY, before, (match) => {
    returnedBy = match;
  });
  const ip =
    ATTEMPTED_IP.exec(text)?.[1] ??
    PROXY_IP.exec(text)?.[1] ??
    IP.exec(text)?.[1] ??
    LAST_ENDPOINT.exec(text)?.[1]?.replace(/\.$/, '') ??
    REMOTE_HOST.exec(text)?.[1] ??
    returnedBy?.[3];
  const time = FRONT_END.exec(text)?.[1] ?? LRT.exec(text)?.[1] ?? LRT.exec(before)?.[1];
  return {
    message: MESSAGE.exec(text)?.[1]?.trim() || null,
    server:
      ATTEMPTED_SERVER.exec(text)?.[1] ??
      PROXY_SERVER.exec(text)?.[1] ??
      FQDN.exec(text)?.[1] ??
      returnedBy?.[1] ??
      returnedBy?.[2] ??
      SHOWN_BY.exec(before)?.[1] ??
      null,
    ip: ip === undefined ? null : withoutPort(ip),
    lastAttempt: time === undefined ? null : readTime(time),
    thumbprint: THUMBPRINT.exec(text)?.[1] ?? null,
  };
}

/** `203.0.113.7:25` and `[2001:db8::1]:25` without the port; an IPv6 address keeps its colons. */
export function withoutPort(address: string): string {
  const bracketed = /^\[([^\]]+)\]/.exec(address);
  if (bracketed?.[1] !== undefined) {
    return bracketed[1];
  }
  return /^[\d.]+:\d+$/.test(address) ? address.slice(0, address.indexOf(':')) : address;
}

/** A time as ISO 8601: `LRT` is written in US format and means UTC; anything else stays as written. */
function readTime(time: string): string {
  const parts = US_TIME.exec(time.trim());
  if (parts === null) {
    return time.trim();
  }
  const [, month = '', day = '', year = '', hour = '', minute = '', second = '', half] = parts;
  const hours = (Number(hour) % 12) + (half === 'P' ? 12 : 0);
  const two = (value: string | number): string => String(value).padStart(2, '0');
  return `${year}-${two(month)}-${two(day)}T${two(hours)}:${minute}:${second}Z`;
}

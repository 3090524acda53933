/** Names of servers as logs write them: whole, by their first label, with an address in brackets. */

import { isPrivateAddress } from '../../text/privateAddress.ts';

const BRACKETED = /^(.*?)\s*\[([^\]]+)\]$/;
const LOCAL = /^(?:localhost(?:\.\w+)*|127\.\d+\.\d+\.\d+|::1)$/i;
/** Domains of hosted services: their servers write logs that no customer has. */
const HOSTED = /\.(?:outlook|exchangelabs|office365|google|googlemail|yahoodns|amazonaws|amazonses)\.(?:com|net|us|cn)$/i;

/** In the reply of a server of Exchange that took a message over. */
const TAKER = /\bHostname=([\w.-]{1,255})/;

/** The server that took a message over, by its reply; null: it does not name itself. */
export function takerIn(reply: string): string | null {
  return TAKER.exec(reply)?.[1] ?? null;
}

/** The name without the address and dot that may follow it, lower case. */
export function hostName(written: string): string {
  const [, name = written] = BRACKETED.exec(written.trim()) ?? [];
  return name.trim().replace(/\.$/, '').toLowerCase();
}

/** Whether two names may be those of one server: the same, or one is the first label of the other. */
export function isSameHost(one: string | null, other: string | null): boolean {
  if (one === null || other === null) {
    return false;
  }
  const [a, b] = [hostName(one), hostName(other)];
  return a !== '' && (a === b || (isShort(a) !== isShort(b) && a.split('.')[0] === b.split('.')[0]));
}

/** Alike in all names of one server. */
export function firstLabel(name: string): string {
  return hostName(name).split('.')[0] ?? '';
}

function isShort(name: string): boolean {
  return !name.includes('.');
}

/** Whether a server is one of those that write the logs: of their domain, or at a private address. */
export function isOfSameHouse(host: string, writers: readonly string[]): boolean {
  const name = hostName(host);
  const [, , address = name] = BRACKETED.exec(host) ?? [];
  if (name === '' || LOCAL.test(name) || HOSTED.test(name)) {
    return false;
  }
  const domain = domainOf(name);
  return isPrivateAddress(address) || (domain !== null && writers.some((one) => domainOf(hostName(one)) === domain));
}

/** The last two labels of a name; null of a short one and of an address. */
function domainOf(name: string): string | null {
  const labels = name.split('.');
  return labels.length < 3 || /^[\d.]+$|:/.test(name) ? null : labels.slice(-2).join('.');
}

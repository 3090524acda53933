/** Tells IP addresses of a network's own from those of the internet. */

/** RFC 1918, RFC 4193, link-local, and the machine itself. */
const PRIVATE = /^(?:10\.|127\.|192\.168\.|169\.254\.|172\.(?:1[6-9]|2\d|3[01])\.|::1$|f[cd][\da-f]{2}:|fe80:)/i;

export function isPrivateAddress(ip: string): boolean {
  return PRIVATE.test(ip);
}

/** What went wrong, as one word of a closed list; `reason` of a finding in NDJSON. Words of replies decide it, then the meaning of the code. */

export const reasons = [
  'recipient-unknown',
  'recipient-disabled',
  'recipient-moved',
  'recipient-restricted',
  'mailbox-full',
  'too-large',
  'too-many-recipients',
  'sender-rejected',
  'sender-blocked',
  'rate-limited',
  'greylisted',
  'ip-blocked',
  'domain-blocked',
  'reverse-dns',
  'sender-authentication',
  'login',
  'relay-denied',
  'tls',
  'connection',
  'dns',
  'domain-unknown',
  'takes-no-mail',
  'mail-loop',
  'expired',
  'spam',
  'virus',
  'content',
  'malformed',
  'policy',
  'protocol',
  'server-error',
  'server-busy',
  'server-full',
  'suppressed',
  'unknown',
] as const;

export type Reason = (typeof reasons)[number];

export function isReason(text: string): text is Reason {
  return reasons.some((reason) => reason === text);
}

/** Reasons that say little: a quoted reply, or weak words, may say more. */
export const vagueReasons: ReadonlySet<Reason> = new Set(['unknown', 'expired', 'policy', 'server-error', 'connection']);

/** Reasons for which a reply may name a block list. */
export const listingReasons: ReadonlySet<Reason> = new Set(['ip-blocked', 'domain-blocked']);

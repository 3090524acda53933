/** Compares the reasons of bounces with those of another bounce parser, which cuts them differently. */

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Reason } from '../../src/ids/reason.ts';
import type { Finding } from '../../src/scan/finding.ts';
import { scanText } from '../../src/scan/scanner.ts';
import { decodeBytes } from '../../src/text/encoding.ts';

/** The peer's reasons that say the same as ours, or the nearest to it. */
const alike: Readonly<Record<Reason, readonly string[]>> = {
  'recipient-unknown': ['userunknown'],
  'recipient-disabled': ['suspend'],
  'recipient-moved': ['hasmoved'],
  'recipient-restricted': ['filtered', 'rejected'],
  'mailbox-full': ['mailboxfull'],
  'too-large': ['mesgtoobig', 'exceedlimit'],
  'too-many-recipients': ['toomanyconn', 'policyviolation'],
  'sender-rejected': ['rejected'],
  'sender-blocked': ['blocked', 'suspend'],
  'rate-limited': ['speeding', 'ratelimited', 'toomanyconn'],
  greylisted: [],
  'ip-blocked': ['blocked', 'badreputation'],
  'domain-blocked': ['blocked', 'badreputation'],
  'reverse-dns': ['requireptr'],
  'sender-authentication': ['authfailure'],
  login: ['securityerror'],
  'relay-denied': ['norelaying'],
  tls: ['failedstarttls', 'securityerror'],
  connection: ['networkerror'],
  dns: ['hostunknown', 'networkerror'],
  'domain-unknown': ['hostunknown'],
  'takes-no-mail': ['notaccept'],
  'mail-loop': ['networkerror'],
  expired: ['expired'],
  spam: ['spamdetected'],
  virus: ['virusdetected'],
  content: ['contenterror', 'policyviolation'],
  malformed: ['notcompliantrfc'],
  policy: ['policyviolation', 'rejected', 'onhold'],
  protocol: ['syntaxerror'],
  'server-error': ['systemerror', 'mailererror'],
  'server-busy': ['systemerror', 'toomanyconn'],
  'server-full': ['systemfull'],
  suppressed: ['suppressed'],
  unknown: ['undefined', 'onhold'],
};

/** How the peer's reason and ours differ: who is right, and why. A difference that is not here is to be judged. */
const judged: Readonly<Record<string, string>> = {
  'filtered → recipient-unknown': 'ours: the words are "user unknown", whichever command they answer',
  'expired → connection': 'ours: the words tell why it waited',
  'blocked → server-busy': 'ours: "service not available" names no block',
  'rejected → rate-limited': 'ours: Yahoo documents TSS04 as too much mail, or complaints',
  'notaccept → dns': 'ours: no mail exchanger was found, and none said that it takes no mail',
  'userunknown → unknown': 'theirs: the words are Japanese in ISO 2022, in a field that is not decoded',
  'securityerror → policy': 'ours: "not authorized" tells no rule',
  'securityerror → recipient-restricted': "ours: RESOLVER.RST.AuthRequired is the recipient's own restriction",
  'policyviolation → malformed': 'ours: "header error"',
  'blocked → reverse-dns': 'ours: "missing reverse DNS"',
  'filtered → malformed': 'ours: "header error"',
  'systemerror → tls': 'ours: "does not support TLS"',
  'policyviolation → protocol': 'ours: "protocol violation"',
  'norelaying → sender-rejected': "ours: the sender's address is not verified",
  'contenterror → malformed': 'ours: a duplicate header',
  'userunknown → domain-blocked': "ours: the sender's domain is on a block list; 5.1.0 is only the number",
  'hasmoved → recipient-unknown': 'ours: "not our customer" names no new address',
  'securityerror → unknown': 'theirs: Sendmail\'s "service unavailable" stands below the refusal that tells it',
  'blocked → connection': 'ours: 554 stands before the address; the 550 of the peer names nobody',
  'filtered → unknown': 'ours: "was rejected by a remote mail server" tells nothing',
  'expired → unknown': 'ours: a delay, whose cause is not told',
  'rejected → login': "ours: the server of the sender's own account offers no login",
  'hostunknown → recipient-unknown': 'both: "unrouteable address" may mean either',
  'policyviolation → ip-blocked': 'theirs: LPN000_630 refuses the client without telling why',
};

interface Expected {
  readonly file: string;
  readonly recipient: string;
  readonly deliverystatus: string;
  readonly replycode: string;
  readonly reason: string;
}

/** A bounce of which both tell a reason. */
export interface ComparedReason {
  readonly file: string;
  /** `userunknown → policy`, the peer's and ours. */
  readonly difference: string | null;
}

/** Who is right about a difference, and why; null: nobody has judged it. */
export function judgementOf(difference: string): string | null {
  return judged[difference] ?? null;
}

/** The reasons of a folder's bounces that both tell; null if the folder has no results of the peer. */
export function comparePeerReasons(folder: string): readonly ComparedReason[] | null {
  const list = join(folder, 'peer_expected.jsonl');
  if (!existsSync(list)) {
    return null;
  }
  const lines = readFileSync(list, 'utf8').split('\n').filter(Boolean);
  const expected = lines.map((line) => JSON.parse(line) as Expected).filter(({ recipient }) => recipient !== null);
  return expected.flatMap((one) => {
    const ours = reasonOf(one, scanText(decodeBytes(readFileSync(join(folder, one.file)))).findings);
    return ours === null
      ? []
      : [{ file: one.file, difference: alike[ours].includes(one.reason) ? null : `${one.reason} → ${ours}` }];
  });
}

/** What we say of the peer's recipient; of several findings the one with the peer's numbers, and a reply before a bare status. */
function reasonOf({ recipient, deliverystatus, replycode }: Expected, findings: readonly Finding[]): Reason | null {
  const rank = ({ code, reply, telling }: Finding): number =>
    4 * Number(code === deliverystatus) + 2 * Number(reply === replycode) + Number(telling === 'diagnostic');
  const own = findings.filter(
    ({ reason, telling, record }) =>
      reason !== null &&
      telling !== 'mention' &&
      [record.recipient, record.originalRecipient].some((address) => address?.toLowerCase() === recipient.toLowerCase()),
  );
  return own.toSorted((a, b) => rank(b) - rank(a))[0]?.reason ?? null;
}

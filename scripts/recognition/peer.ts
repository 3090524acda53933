/**
 * Compares the recipient, status and reply of bounces with the results of another bounce parser; an accepted difference has a
 * reason.
 */

import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { scanText } from '../../src/scan/scanner.ts';
import { decodeBytes } from '../../src/text/encoding.ts';

interface Expected {
  readonly file: string;
  readonly recipient: string;
  readonly deliverystatus: string;
  readonly replycode: string;
}

/** The peer's own numbers for reasons that it reads from words; they are in no standard and in no mail. */
const PEERS_OWN = /^[245]\.0\.9\d\d$/;

const COMPLAINT = 'a complaint about spam: nothing was to be delivered, and we tell no failure';

/** Differences that are accepted, by file: who is right, and why. */
const accepted: ReadonlyMap<string, string> = new Map([
  ['arf-23.eml', COMPLAINT],
  ['arf-25.eml', COMPLAINT],
  ['arf-26.eml', COMPLAINT],
  ['lhost-amazonses-12.eml', 'both: JSON about a delivery that went well; the peer knows it, to us it is no report'],
  ['lhost-apachejames-01.eml', 'ours: RCPT TO of the report; the peer left out a digit'],
  ['lhost-domino-03.eml', 'ours: Final-Recipient; the peer took the other address of the words'],
  ['lhost-exim-44.eml', 'ours: Final-Recipient is a command; the peer took an address out of it'],
  ['lhost-office365-04.eml', 'ours: Final-Recipient; the peer took the target of a link, which somebody has changed'],
  ['lhost-v5sendmail-05.eml', 'ours: 554 stands before the address; the 550 of the peer names nobody'],
]);

/** How the text differs from the peer's result; null: it agrees. */
function compare({ recipient, deliverystatus, replycode }: Expected, text: string): string | null {
  const { findings, states } = scanText(text);
  const isOf = (address: string | null): boolean => address?.toLowerCase() === recipient.toLowerCase();
  const own = findings.filter(
    ({ telling, record }) => telling !== 'mention' && (isOf(record.recipient) || isOf(record.originalRecipient)),
  );
  if (PEERS_OWN.test(deliverystatus) && findings.every(({ telling }) => telling === 'mention') && states.length === 0) {
    return 'no code';
  }
  if (own.length === 0 && !states.some((state) => isOf(state.recipient))) {
    return `no recipient ${recipient}`;
  }
  if (deliverystatus !== '' && !PEERS_OWN.test(deliverystatus) && !own.some(({ code }) => code === deliverystatus)) {
    return `no ${deliverystatus} of ${recipient}`;
  }
  return replycode === '' || own.some(({ reply }) => reply === replycode) ? null : `no reply ${replycode} of ${recipient}`;
}

export interface PeerScore {
  readonly compared: number;
  /** Bounces that say in words alone whom they are about: there is no code to explain, and the peer's status is made up. */
  readonly withoutCode: number;
  readonly accepted: number;
  /** `file: what differs`, for differences that nobody has judged. */
  readonly differences: readonly string[];
}

/** Compares the files of a folder that `peer_expected.jsonl` names; null if the folder has no such file. */
export function comparePeer(folder: string): PeerScore | null {
  const list = join(folder, 'peer_expected.jsonl');
  if (!existsSync(list)) {
    return null;
  }
  const expected = readFileSync(list, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Expected)
    // The recipient is null if the peer finds no bounce at all: automatic answers, and files with the line ends of old Macs.
    .filter(({ recipient }) => recipient !== null);
  const differing = new Map<string, string>();
  const withoutCode = new Set<string>();
  for (const one of expected) {
    const said = compare(one, decodeBytes(readFileSync(join(folder, one.file))));
    if (said === 'no code') {
      withoutCode.add(one.file);
    } else if (said !== null) {
      differing.set(basename(one.file), said);
    }
  }
  const settled = expected.map(({ file }) => basename(file)).filter((file) => accepted.has(file) && !differing.has(file));
  const own = [...differing].filter(([file]) => !accepted.has(file));
  return {
    compared: new Set(expected.map(({ file }) => file)).size,
    withoutCode: withoutCode.size,
    accepted: differing.size - own.length,
    differences: [...own.map(([file, what]) => `${file}: ${what}`), ...settled.map((file) => `${file}: both agree now`)],
  };
}

/** The reasons of codes that stand alone in a report: those of the replies and words beside them. */

import { standards } from '../../catalogue/authorities.ts';
import { entryOf, entryOfReason } from '../../catalogue/entries.ts';
import { isWaiting, reasonOfStatus, reasonWordsIn, saysLittle } from '../../catalogue/reason.ts';
import type { Reason } from '../../ids/reason.ts';
import type { Finding } from '../finding.ts';
import type { Passage } from '../replies/passage.ts';

/** Maximum length of a report's own words that are searched for a reason, UTF-16 code units. */
const MAX_TOLD = 3000;

/** Codes of notices that a message waits, and of those that it waited too long (RFC 3463 section 3.5). */
const WAITING = /^[45]\.4\.7$/;

/**
 * Completes reasons: a notice that a message waits, or waited too long, has the reason of the error beneath it. A code that stands alone has the reason of the reply to the same failure; if there is none, that of the words
 * around its recipient's address. `explained`: failures whose diagnostic has words, which chose a reason already.
 */
export function shareReasons(
  findings: readonly Finding[],
  words: readonly Passage[],
  explained: ReadonlySet<number>,
): readonly Finding[] {
  const told = new Map<number, { readonly reason: Reason; readonly entry: Finding['entry'] }>();
  const causes = new Map<number, Reason>();
  const answered = new Set<number>();
  for (const { failure, telling, reply, reason, entry } of findings) {
    if (telling !== 'status' && telling !== 'mention' && reply !== null) {
      answered.add(failure);
      if (reason !== null && !isWaiting(reason) && !causes.has(failure)) {
        causes.set(failure, reason);
      }
      const known = told.get(failure);
      if (reason !== null && (known === undefined || (saysLittle(known.reason) && !saysLittle(reason)))) {
        told.set(failure, { reason, entry });
      }
    }
  }
  const several = new Set(findings.map(({ record }) => record.recipient?.toLowerCase())).size > 1;
  return findings.map((finding) => {
    const { failure, telling, reason, record } = finding;
    const digit = (finding.code ?? '').charAt(0);
    const cause = causes.get(failure);
    if (reason !== null && cause !== undefined && isWaiting(reason) && WAITING.test(finding.code ?? '')) {
      return { ...finding, reason: cause };
    }
    if (reason === null || finding.reply !== null || telling === 'mention') {
      return finding;
    }
    // The words beside a status are those of the reply.
    const hasWords = reasonWordsIn(finding.text, digit) !== null;
    if (hasWords && telling !== 'status') {
      return finding;
    }
    const ofReply = told.get(failure);
    if (ofReply !== undefined && (!saysLittle(ofReply.reason) || reason === 'unknown')) {
      return isToldByWords(ofReply.entry) ? withReason(finding, ofReply.reason) : { ...finding, reason: ofReply.reason };
    }
    if (hasWords || telling !== 'status' || answered.has(failure) || (explained.has(failure) && reason !== 'unknown')) {
      return finding;
    }
    return withReason(finding, reasonOfStatus(reason, wordsAbout(several ? record.recipient : null, words), digit));
  });
}

/** Whether words chose an entry. */
function isToldByWords(id: Finding['entry']): boolean {
  const entry = id === null ? null : entryOf(id);
  return entry !== null && (entry.authority === 'words' || entry.texts !== undefined);
}

/** A status with the reason that words tell; what a standard says of its number gives way to what these words mean. */
function withReason(finding: Finding, reason: Finding['reason']): Finding {
  const entry = finding.entry === null ? null : entryOf(finding.entry);
  const isOfNumber = entry === null || (entry.texts === undefined && standards.has(entry.authority));
  const ofWords = reason === null || reason === entry?.reason || !isOfNumber ? null : entryOfReason(reason);
  return { ...finding, reason, entry: ofWords?.id ?? finding.entry };
}

/** The paragraphs that name a recipient, each with the one below it; of a report about one recipient, all. */
function wordsAbout(recipient: string | null, words: readonly Passage[]): string {
  const about = words.filter(
    ({ text }, index) =>
      recipient === null || [text, words[index - 1]?.text].some((one) => one?.toLowerCase().includes(recipient.toLowerCase())),
  );
  return about
    .map(({ text }) => text)
    .join('\n')
    .slice(0, MAX_TOLD);
}

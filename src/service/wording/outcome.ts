/** What became of a message, in words: for cards and for one-line problems. */

import { afterFix, whileWaiting } from '../../catalogue/afterFix.ts';
import type { Entry } from '../../catalogue/entries.ts';
import type { ResumeId } from '../../catalogue/generated/ids.ts';
import type { Locale } from '../../locales/locale.ts';
import { fill, fillPlural, sayTime } from '../../locales/wording.ts';
import { isOurs } from '../../report/actors.ts';
import { causesOf } from '../../report/judgement.ts';
import { type Finding, messageOf } from '../../scan/finding.ts';
import { formatTraits } from '../../scan/formatTraits.ts';
import { instantOf } from '../../text/times/instant.ts';
import { isArrived, lastState } from '../document/failures.ts';
import type { LogDocument } from '../document/logDocument.ts';
import { escapeMarkdown, plainLine } from './markdown.ts';

/** What became of a finding's message, considering the rest of the file. */
export type Fate =
  | { readonly kind: 'failed' | 'delayed' | 'permanent' | 'transient' | 'success' }
  | { readonly kind: 'delayedUntil' | 'deliveredLater' | 'failedLater'; readonly time: string }
  | { readonly kind: 'delayedFor'; readonly hours: number };

/**
 * A delay is over when the message's last state says so; otherwise its deadline is the report's, or is counted from the entry
 * into the queue.
 */
export function fateOf(document: LogDocument, finding: Finding, entry: Entry | null): Fate {
  const { outcome, tail } = finding;
  if (outcome === 'failed') {
    return { kind: 'failed' };
  }
  if (outcome !== 'delayed') {
    return { kind: outermost(document, finding).class };
  }
  const last = lastState(finding, document.tally);
  if (last !== undefined && isArrived(last)) {
    return { kind: 'deliveredLater', time: last.time ?? '' };
  }
  if (last?.state === 'failed') {
    return { kind: 'failedLater', time: last.time ?? '' };
  }
  if (tail.retryUntil !== null) {
    return { kind: 'delayedUntil', time: tail.retryUntil };
  }
  if (!isOurs(finding)) {
    return { kind: finding.class };
  }
  const documented = entry?.retryHours ?? outerEntry(document, finding)?.retryHours;
  const hours = (document.format === null ? null : formatTraits[document.format].retryHours) ?? documented;
  const queuedAt = instantOf(document.tally.queuedAt(messageOf(finding)));
  if (hours === undefined) {
    return { kind: 'delayed' };
  }
  return Number.isNaN(queuedAt)
    ? { kind: 'delayedFor', hours }
    : { kind: 'delayedUntil', time: new Date(queuedAt + hours * 3_600_000).toISOString() };
}

/** The reply around all others: what it quotes is as final as it is. */
function outermost(document: LogDocument, finding: Finding): Finding {
  let outer = finding;
  for (let next: Finding | undefined = finding; next !== undefined; next = document.quoting(next)) {
    outer = next;
  }
  return outer;
}

/** The entry whose retry time applies: a quoted reply is retried for as long as the reply that quotes it. */
function outerEntry(document: LogDocument, finding: Finding): Entry | null {
  const outer = document.quoting(finding);
  return outer === undefined ? null : (causesOf(outer)?.entry ?? null);
}

/** The fate as a card's first words, Markdown bold included. */
export function sayFate(fate: Fate, locale: Locale): string {
  const words = locale.interface.outcome;
  switch (fate.kind) {
    case 'delayedUntil':
    case 'deliveredLater':
    case 'failedLater':
      return fill(words[fate.kind], { time: sayTime(fate.time, locale, escapeMarkdown) });
    case 'delayedFor':
      return fillPlural(words.delayedFor, locale.language, fate.hours);
    default:
      return words[fate.kind];
  }
}

/** The fate at the end of a one-line problem, or null if it is unknown. */
export function endWithFate(fate: Fate, locale: Locale): string | null {
  const words = locale.interface.ending;
  switch (fate.kind) {
    case 'delayedUntil':
    case 'deliveredLater':
    case 'failedLater':
      return fill(words[fate.kind], { time: sayTime(fate.time, locale, plainLine) });
    case 'delayed':
    case 'delayedFor':
      return words.delayed;
    case 'failed':
      return words.failed;
    default:
      return null;
  }
}

/** What remains to be done when delivery is no longer retried, if it is not the fix. */
const afterwards: Readonly<Partial<Record<ResumeId, ResumeId>>> = {
  whenLimitLifts: 'sendAgainWithinLimits',
  whenBlockEnds: 'sendAgainWhenLifted',
  whenSpace: 'sendAgainWhenSpace',
  whenInnerIsSolved: 'sendAgainAfterInner',
  mayHaveArrived: 'mayHaveArrived',
};

/**
 * What remains to be done or waited for: what the entry says, if it fits the fate; a code alone does not say whether it is over.
 */
export function resumeOf(fate: Fate, { resumes, waits, reason }: Entry): ResumeId {
  const isFinal = resumes.startsWith('sendAgain');
  // A block for a time is no limit: it ends by itself.
  const isBlock = resumes === 'whenLimitLifts' && reason === 'ip-blocked';
  const left = isFinal ? resumes : isBlock ? 'sendAgainWhenLifted' : (afterwards[resumes] ?? 'sendAgainAfterFix');
  const reached = (left === 'sendAgainAfterFix' && reason !== undefined ? afterFix[reason] : undefined) ?? left;
  if (isOver(fate)) {
    return reached;
  }
  return isFinal ? (waits ?? whileWaiting[reached] ?? 'whenFixed') : resumes;
}

/** Whether delivery will not be tried again. */
export function isOver({ kind }: Fate): boolean {
  return kind === 'failed' || kind === 'failedLater' || kind === 'permanent';
}

/** Whether the fate leaves something to wait for or to do. */
export function isOpen(fate: Fate): boolean {
  return fate.kind !== 'deliveredLater' && fate.kind !== 'success';
}

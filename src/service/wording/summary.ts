/** What went wrong in a log, in lines of plain text: by cause for the status bar and the code lens, by reason and cause for summaries. */

import type { Reason } from '../../ids/reason.ts';
import { reasonName } from '../../locales/entryWords.ts';
import type { Locale } from '../../locales/locale.ts';
import { sayNumber } from '../../locales/wording.ts';
import { causesOf } from '../../report/judgement.ts';
import { listsOf } from '../../report/links.ts';
import type { Finding } from '../../scan/finding.ts';
import { groupBy } from '../../text/order.ts';
import type { LogDocument } from '../document/logDocument.ts';
import { isLeftToWords, serverWords } from '../document/serverWords.ts';
import { plainLine, withoutMarkup } from './markdown.ts';
import { codeOf, nameOf } from './name.ts';

export interface CauseLine {
  /** `20 × 450 4.4.316 Connection refused: SMTP stopped or firewall`, plain text. */
  readonly text: string;
  /** The first failure of this cause. */
  readonly first: Finding;
}

/** Failures of one cause, or records; as much as a summary needs. */
export interface CountedCause {
  readonly count: number;
  readonly first: Finding;
}

/** Failures for one reason, divided by their causes. */
export interface CountedReason<Cause extends CountedCause> {
  readonly reason: Reason;
  readonly count: number;
  /** The most frequent first. */
  readonly causes: readonly Cause[];
}

/** Maximum length of a server's words in a line of a summary, UTF-16 code units. */
const MAX_WORDS = 80;

/** The most frequent causes, at most `max`. */
export function causeLines(document: LogDocument, max: number, locale: Locale): CauseLine[] {
  return countedCauses(document)
    .slice(0, max)
    .map(({ count, first }) => ({
      text: countedLine(count, sayCause(first, nameOf(document, first, locale), locale), locale),
      first,
    }));
}

/** The summary of a document by reason: a line for each reason, and below it a line for each cause. */
export function reasonLines(document: LogDocument, locale: Locale): string[] {
  return byReason(countedCauses(document)).flatMap(({ reason, count, causes }) => [
    reasonLine(reason, count, locale),
    ...causes.map(
      (cause) => `  ${countedLine(cause.count, sayCause(cause.first, nameOf(document, cause.first, locale), locale), locale)}`,
    ),
  ]);
}

/** Causes by reason, the most frequent reason first; `causes`: the most frequent first. */
export function byReason<Cause extends CountedCause>(causes: readonly Cause[]): readonly CountedReason<Cause>[] {
  return [...groupBy(causes, ({ first }) => first.reason ?? 'unknown')]
    .map(([reason, alike]) => ({ reason, count: alike.reduce((sum, { count }) => sum + count, 0), causes: alike }))
    .sort((a, b) => b.count - a.count);
}

/** `Recipient unknown: 20` */
export function reasonLine(reason: Reason, count: number, locale: Locale): string {
  return `${reasonName(reason, locale)}: ${sayNumber(count, locale.language)}`;
}

/** `20 × 450 4.4.316 Connection refused` */
export function countedLine(count: number, what: string, locale: Locale): string {
  return `${sayNumber(count, locale.language)} × ${what}`;
}

/**
 * A cause by the first that has it: code and name, then the block lists or the proven cause, or the server's words where they are all that
 * tells it. Plain text.
 */
export function sayCause(first: Finding, name: string | null, locale: Locale): string {
  const cause = causesOf(first)?.causes.proven[0]?.cause;
  const words = isLeftToWords(first) ? plainLine(serverWords(first), MAX_WORDS) : '';
  const lists = listsOf(first)
    .map(({ name: list }) => list)
    .join(', ');
  const why = lists || (cause === undefined ? words : withoutMarkup(locale.causes[cause].short));
  return [withCode(first, name), why].filter((part) => part !== '').join(': ');
}

/** Code and name of a finding: `450 4.4.316 Connection refused`. */
export function whatFailed(document: LogDocument, finding: Finding, locale: Locale): string {
  return withCode(finding, nameOf(document, finding, locale));
}

function withCode(finding: Finding, name: string | null): string {
  return [codeOf(finding), name].filter(Boolean).join(' ');
}

function countedCauses(document: LogDocument): readonly CountedCause[] {
  return document.causes().flatMap(({ failures }) => {
    const first = failures[0]?.best;
    return first === undefined ? [] : [{ count: failures.length, first }];
  });
}

/** What the server itself wrote in a reply, and whether that is all there is to tell what happened. */

import { standards } from '../../catalogue/authorities.ts';
import { comparable, withoutLinePrefixes } from '../../catalogue/comparableText.ts';
import { reasonWordsIn } from '../../catalogue/reason.ts';
import { vagueReasons } from '../../ids/reason.ts';
import { causesOf } from '../../report/judgement.ts';
import type { Finding } from '../../scan/finding.ts';

/** The code before the words, and what parts them. */
const CODE = /^[\d.\s-]+/;
/** The fields that report the failure of a status which stands alone: `Action: failed smtp; 550 …`. */
const FIELDS = /^Action: [a-z]* *(?:[\w-]{1,20}; *)?(?:[45]\d\d[\s-]|[45]\.\d{1,3}\.\d{1,3}\s)*/;
/** What ends a sentence, which more may follow. */
const END = /(?<!\.)[.;,:]$/;
const WORD = /\p{L}{2}/u;
/** Hosts, paths, and whatever has a digit in it: addresses, times, ids of queues. */
const NAME = /\S*\d\S*|\S*[\p{L}\p{N}][./@:][\p{L}\p{N}]\S*/gu;
const NO_LETTERS = /[^\p{L}]+/gu;
/** Maximum length of words that are compared, UTF-16 code units: what follows is the same advice or differs by its ids. */
const MAX_COMPARED = 200;

/** The words after the code, without the prefixes of further lines; empty if there are none. */
export function serverWords({ text }: Pick<Finding, 'text'>): string {
  const words = withoutLinePrefixes(text.replace(CODE, '').replace(FIELDS, '')).replace(/\s+/g, ' ').trim();
  return WORD.test(words) ? words.replace(END, '') : '';
}

/** The same as they are compared: without what differs from message to message. */
export function comparableWords(finding: Pick<Finding, 'text'>): string {
  return comparable(serverWords(finding)).replace(NAME, ' ').replace(NO_LETTERS, ' ').trim().slice(0, MAX_COMPARED);
}

/**
 * Whether only a number that anybody uses chose the meaning: the words beside it tell none. An entry that itself leaves the meaning to the
 * words says so already.
 */
export function isByNumber(finding: Finding): boolean {
  const entry = causesOf(finding)?.entry;
  return (
    entry !== undefined &&
    entry.texts === undefined &&
    entry.authority !== 'words' &&
    standards.has(entry.authority) &&
    entry.reason !== undefined &&
    entry.reason !== 'unknown' &&
    entry.reason === finding.reason &&
    reasonWordsIn(finding.text, (finding.reply ?? finding.code ?? '').charAt(0)) === null
  );
}

/** Whether the server's own words may say more than the meaning: there is none, a number chose it, or it is a vague one of anybody's. */
export function isLeftToWords(finding: Finding): boolean {
  const judged = causesOf(finding);
  if (judged === null) {
    return true;
  }
  const { entry, causes } = judged;
  const isVague = standards.has(entry.authority) && entry.reason !== undefined && vagueReasons.has(entry.reason);
  return (isVague && causes.proven.length === 0) || isByNumber(finding);
}

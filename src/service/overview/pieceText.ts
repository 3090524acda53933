/** What is text of a piece of a log, as JSON has it: its shape, and whether some JSON has this shape. */

import { type Reason, reasons } from '../../ids/reason.ts';
import type { ReportedCode } from '../../logReport.ts';
import { isHour, type LatencyCounts, latencyGroups } from './latencyTimes.ts';
import type { CauseWords } from './reportedCauses.ts';
import { STATE_TEXTS, TELLING_NUMBERS, TELLING_TEXTS } from './reportPiece.ts';
import { DELIVERY_TEXTS } from './shardGatherer.ts';

export interface PieceText {
  readonly codes: readonly ReportedCode[];
  readonly latencies: LatencyCounts;
  readonly failures: readonly number[];
  readonly stateTexts: readonly (string | null)[];
  readonly tellingNumbers: readonly number[];
  readonly tellingTexts: readonly (string | null)[];
  readonly tellingPairs: readonly (readonly number[])[];
  /** Different ones. */
  readonly causes: readonly { readonly key: string; readonly words: CauseWords }[];
  /** Of each finding that tells a failure, the number of its cause. */
  readonly told: readonly number[];
  readonly deliveries: readonly (string | null)[];
}

type Fields = Readonly<Record<string, unknown>>;

/** Whether JSON that somebody passed on is the text of a piece with so many states that failed or are delayed, and so many deliveries. */
export function isPieceText(value: unknown, open: number, delivered: number): value is PieceText {
  if (!isObject(value)) {
    return false;
  }
  const { codes, latencies, failures, stateTexts, tellingNumbers, tellingTexts, tellingPairs, causes, told, deliveries } = value;
  return (
    isListOf(codes, isCode) &&
    isListOf(latencies, isLatency) &&
    isListOf(failures, isNumber, open) &&
    isListOf(stateTexts, isTextOrNull, open * STATE_TEXTS) &&
    isListOf(causes, isCause) &&
    isListOf(told, (number) => isNumber(number) && causes[number] !== undefined) &&
    isListOf(tellingNumbers, isNumber, told.length * TELLING_NUMBERS) &&
    isListOf(tellingTexts, isTextOrNull, told.length * TELLING_TEXTS) &&
    isListOf(tellingPairs, (pairs) => isListOf(pairs, isNumber), told.length) &&
    isListOf(deliveries, isTextOrNull, delivered * DELIVERY_TEXTS)
  );
}

export function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** `length`: how many there have to be, if that is known. */
export function isListOf<Item>(
  value: unknown,
  isItem: ((item: unknown) => item is Item) | ((item: unknown) => boolean),
  length?: number,
): value is readonly Item[] {
  return Array.isArray(value) && (length === undefined || value.length === length) && value.every((item) => isItem(item));
}

export function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

export function isText(value: unknown): value is string {
  return typeof value === 'string';
}

export function isTextOrNull(value: unknown): value is string | null {
  return value === null || isText(value);
}

function isCode(value: unknown): value is ReportedCode {
  return (
    isObject(value) &&
    isTextOrNull(value.code) &&
    isTextOrNull(value.reply) &&
    ['success', 'transient', 'permanent'].includes(String(value.class)) &&
    isNumber(value.count)
  );
}

function isLatency(value: unknown): value is LatencyCounts[number] {
  if (!Array.isArray(value)) {
    return false;
  }
  const [group, name, max, classes]: readonly unknown[] = value;
  return (
    latencyGroups.some((one) => one === group) &&
    isText(name) &&
    (group !== 'hours' || isHour(name)) &&
    isNumber(max) &&
    isListOf(classes, (counted) => isListOf(counted, isNumber, 2))
  );
}

function isCause(value: unknown): value is PieceText['causes'][number] {
  return isObject(value) && isText(value.key) && isObject(value.words) && areCauseWords(value.words);
}

function areCauseWords({ article, actors, reason, entry, code, reply, unexplained, ...said }: Fields): boolean {
  return (
    [said.title, said.reasonName, said.doFirst].every(isText) &&
    [entry, code, reply, unexplained].every(isTextOrNull) &&
    isListOf(actors, isText) &&
    reasons.some((one: Reason) => one === reason) &&
    (article === null || (isObject(article) && isText(article.title) && isText(article.url) && /^https?:/i.test(article.url)))
  );
}

/** What chooses the meaning of a code, as rows: literals, numbers, reason strings, and by what a speaker is known. */

import { exchangeAuthorities, standards } from '../catalogue/authorities.ts';
import { type Entry, everyEntry, indexed } from '../catalogue/entries.ts';
import { speakers } from '../catalogue/generated/rows.ts';
import { exchangeSpeakers } from '../catalogue/speaker.ts';
import type { Reason } from '../ids/reason.ts';

/** What the choice needs to know of an entry. */
export interface EntryRow {
  readonly entry: string;
  readonly authority: string;
  /** A standard, which is nobody in particular. */
  readonly standard: boolean;
  /** Exchange's own documentation. */
  readonly exchange: boolean;
  /** Its servers run Exchange. */
  readonly speaksExchange: boolean;
  readonly reason: Reason | 'unknown';
  /** Words of its own chose it. */
  readonly worded: boolean;
  /** The meaning that it shares with others; empty: none. */
  readonly meaning: string;
  readonly wrapper: boolean;
  /** A success. */
  readonly done: boolean;
}

/**
 * Where a literal or a number applies. `code`: its key is the enhanced code. `range`: its key is class and subject. `reply`: its key is
 * the reply without an enhanced code. `words`: any. `alone`: where there is no number. `class`: its key is `4.x.x`. `reason`: its key is a reason.
 */
export type Scope = 'code' | 'range' | 'reply' | 'words' | 'alone' | 'class' | 'reason' | 'standard';

interface Applied {
  /** Unique; of equals the smaller one counts. */
  readonly rank: number;
  readonly entry: string;
  readonly scope: Scope;
  readonly key: string;
  /** First and last detail of a range; otherwise 0. */
  readonly low: number;
  readonly high: number;
  /** It counts only where its authority is known to speak. */
  readonly speaking: boolean;
}

/** A literal, in small letters, which chooses an entry where a text contains it. */
export interface LiteralRow extends Applied {
  readonly text: string;
  /** One of these must be in the text too, if there are any. */
  readonly besides: readonly string[];
}

/** A code or a reply that means an entry whatever the text says. */
export type NumberRow = Applied;

/** A reason string of Exchange, or the beginning of a family of them. */
export interface StringRow {
  readonly rank: number;
  readonly text: string;
  readonly entry: string;
  readonly family: boolean;
  /** Reasons that say less than the family, though words beside it tell them. */
  readonly over: readonly string[];
  /** The code of its entry. */
  readonly code: string;
}

/** By what it is seen that an authority speaks: words of a reply, or the end of the name of its server. */
export interface SpeakerRow {
  readonly authority: string;
  readonly kind: 'words' | 'host';
  readonly text: string;
  /** Its servers run Exchange. */
  readonly exchange: boolean;
}

export function entryRows(): readonly EntryRow[] {
  return everyEntry().map((entry) => ({
    entry: entry.id,
    authority: entry.authority,
    standard: standards.has(entry.authority),
    exchange: exchangeAuthorities.has(entry.authority),
    speaksExchange: exchangeSpeakers.has(entry.authority),
    reason: entry.reason ?? 'unknown',
    worded: entry.texts !== undefined,
    meaning: entry.meaning ?? '',
    wrapper: entry.wrapper === true,
    done: entry.resumes === 'nothingToDo',
  }));
}

/** Where every entry applies, in the order of the index. */
function* applications(): Generator<readonly [Entry, Omit<Applied, 'rank' | 'entry' | 'speaking'>]> {
  const { byCode, ranges, byReply } = indexed();
  for (const [code, entries] of byCode) {
    const scope: Scope = code.startsWith('X') ? 'standard' : code.endsWith('.x.x') ? 'class' : 'code';
    // What the standard says of any class has its key without one.
    const key = scope === 'standard' ? code.slice(1) : code;
    yield* entries.map((entry) => [entry, { scope, key, low: 0, high: 0 }] as const);
  }
  for (const [subject, rows] of ranges) {
    yield* rows.map(({ from, to, entry }) => [entry, { scope: 'range', key: subject, low: from, high: to }] as const);
  }
  for (const [reply, entries] of byReply) {
    const scope: Scope = reply === '' ? 'words' : reply === 'alone' ? 'alone' : 'reply';
    yield* entries.map((entry) => [entry, { scope, key: scope === 'reply' ? reply : '', low: 0, high: 0 }] as const);
  }
  yield* everyEntry()
    .filter(({ authority }) => authority === 'words')
    .map((entry) => [entry, { scope: 'reason', key: entry.reason ?? 'unknown', low: 0, high: 0 }] as const);
}

/** In the order in which they count among those of one speaker. */
export function literalRows(): readonly LiteralRow[] {
  return [...applications()]
    .flatMap(([entry, applied]) =>
      (entry.texts ?? []).map((text) => ({
        ...applied,
        entry: entry.id,
        speaking: entry.whereItSpeaks === true,
        text: text.toLowerCase(),
        besides: (entry.besides ?? []).map((beside) => beside.toLowerCase()),
      })),
    )
    .sort((a, b) => b.text.length - a.text.length)
    .map((row, index) => ({ rank: index + 1, ...row }));
}

/** The narrowest first. */
export function numberRows(): readonly NumberRow[] {
  return [...applications()]
    .filter(([entry, { scope }]) => (entry.texts === undefined && scope !== 'reason') || scope === 'standard')
    .filter(([entry, { scope }]) => scope !== 'standard' || entry.resumes !== 'nothingToDo')
    .map(([entry, applied], index) => ({
      rank: index + 1,
      ...applied,
      entry: entry.id,
      speaking: entry.whereItSpeaks === true,
    }));
}

/** Replies and codes that the standard knows, in whatever class, even if it knows them as successes alone: nobody has them alone. */
export function registeredCodes(): readonly string[] {
  return [...indexed().byCode.keys()].filter((code) => code.startsWith('X')).map((code) => code.slice(1));
}

/** The longest first. */
export function stringRows(): readonly StringRow[] {
  return everyEntry()
    .flatMap((entry) => [
      ...(entry.strings ?? []).map((text) => ({ text, family: false, entry })),
      ...(entry.family === true ? (entry.texts ?? []) : []).map((text) => ({ text, family: true, entry })),
    ])
    .sort((a, b) => b.text.length - a.text.length)
    .map(({ text, family, entry }, index) => ({
      rank: index + 1,
      text,
      entry: entry.id,
      family,
      over: entry.over ?? [],
      code: entry.code ?? '',
    }));
}

export function speakerRows(): readonly SpeakerRow[] {
  return speakers.flatMap(({ authority, hosts, words }) => {
    const exchange = exchangeSpeakers.has(authority);
    return [
      ...words.map((text) => ({ authority, kind: 'words' as const, text, exchange })),
      ...hosts.map((text) => ({ authority, kind: 'host' as const, text, exchange })),
    ];
  });
}

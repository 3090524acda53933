/** Searches texts for a message, again for each name of it that turns up, and puts its journey together. */

import type { FormatId } from '../../ids/formatId.ts';
import type { Journey } from '../../journey.ts';
import type { Locale } from '../../locales/locale.ts';
import { buildJourney, learnNames } from './journeyBuilder.ts';
import { MatchedLog } from './matchedLog.ts';
import { MessageNames } from './messageNames.ts';
import type { NamedText } from './namedLines.ts';
import { around, type Period } from './period.ts';

/** Maximum number of times that the texts are searched: each time for the names found the time before. */
const MAX_ROUNDS = 6;
/** Share of the first time, which reads every text; the others mostly read those that are known to name the message. */
const FIRST_SHARE = 0.8;

/** A text that may tell of the message. */
export interface SearchedText {
  readonly name: string;
  /** The format by its beginning, so that it is not searched for names that mean nothing in it; null: it is not known. */
  readonly format?: () => FormatId | null;
  /**
   * Looks for the names that are `wanted`; null: it has none of them. `known`: all names so far; of a large text, the lines that have one of
   * these are enough. `period`: when the wanted names can only occur, if that is known.
   */
  readonly read: (wanted: readonly string[], known: readonly string[], period: Period | null) => Promise<NamedText | null>;
}

export interface SearchWatcher {
  readonly isStopped: () => boolean;
  /** `share` (0 to 1) of the work that is done. */
  readonly onProgress: (share: number) => void;
  /** A text could not be read. */
  readonly onError: (text: SearchedText, error: unknown) => void;
}

/** A text, and what is known of it. */
interface Searched {
  readonly text: SearchedText;
  /** The names that it was searched for. */
  readonly asked: Set<string>;
  log: MatchedLog | null;
}

/** `asked`: a name of any kind of the message. Without steps, no text tells of it. */
export async function searchJourney(
  asked: string,
  texts: readonly SearchedText[],
  locale: Locale,
  watcher: SearchWatcher,
): Promise<Journey> {
  const names = new MessageNames(asked);
  const all = texts.map((text): Searched => ({ text, asked: new Set(), log: null }));
  const logs = (): readonly MatchedLog[] => all.flatMap(({ log }) => log ?? []);
  let period: Period | null = null;
  for (let round = 0, hasChanged = true; hasChanged && round < MAX_ROUNDS; round++) {
    hasChanged = false;
    for (const [index, searched] of all.entries()) {
      if (watcher.isStopped()) {
        break;
      }
      try {
        hasChanged = (await search(searched, index, names, period, locale)) || hasChanged;
      } catch (error) {
        watcher.onError(searched.text, error);
      }
      const share = (index + 1) / all.length;
      watcher.onProgress(
        round === 0 ? share * FIRST_SHARE : FIRST_SHARE + ((1 - FIRST_SHARE) * (round - 1 + share)) / MAX_ROUNDS,
      );
    }
    if (hasChanged) {
      period = learnNames(logs(), names, Date.now());
    }
  }
  return buildJourney(
    texts.map(({ name }) => name),
    logs(),
    names,
    Date.now(),
  );
}

/** Searches a text for the names that it was not searched for yet. `period`: when the known records are. @returns whether it has any of them */
async function search(
  searched: Searched,
  index: number,
  names: MessageNames,
  period: Period | null,
  locale: Locale,
): Promise<boolean> {
  const known = names.in(searched.log?.format ?? searched.text.format?.() ?? null);
  const wanted = known.filter((name) => !searched.asked.has(name));
  for (const name of wanted) {
    searched.asked.add(name);
  }
  let found: NamedText | null = null;
  for (const isOfSession of [false, true]) {
    const alike = wanted.filter((name) => names.isOfSession(name) === isOfSession);
    const near = period === null ? null : around(period, isOfSession);
    found = (alike.length === 0 ? null : await searched.text.read(alike, known, near)) ?? found;
  }
  if (found === null) {
    return false;
  }
  // A whole text has not changed since it was opened.
  if (searched.log === null || found.lines !== null) {
    searched.log = MatchedLog.open(index, found.text, found.lines, locale);
  }
  return true;
}

/** The causes of a report's failures, each under one heading however many failures have it. */

import { reasonName } from '../../locales/entryWords.ts';
import type { Locale } from '../../locales/locale.ts';
import type { ReportedCause, ReportedFailure, UnexplainedWords } from '../../logReport.ts';
import type { Finding } from '../../scan/finding.ts';
import { ownCopy } from '../../text/ownCopy.ts';
import { headingKey } from '../document/failures.ts';
import { LogDocument } from '../document/logDocument.ts';
import { type OwnEntry, type OwnWords, ownEntryFor, sayOwn } from '../document/ownCatalogue.ts';
import { isLeftToWords, serverWords } from '../document/serverWords.ts';
import { factsOf } from '../wording/cardFacts.ts';
import { articlesOf, sayFixes } from '../wording/cardSentences.ts';
import { plainLine, plainWords } from '../wording/markdown.ts';
import { nameOf } from '../wording/name.ts';
import { sayCause } from '../wording/summary.ts';

/** Maximum number of causes; failures of those beyond it have none. */
const MAX_CAUSES = 5000;
/** Maximum length of a server's words, UTF-16 code units. */
export const MAX_WORDS = 300;

/** What a report says about a cause, in the words of the first failure that has it. */
export interface CauseWords extends Omit<ReportedCause, 'count'> {
  /** The words of the first server, if no entry explains them. */
  readonly unexplained: string | null;
}

export interface CountedCause {
  /** What failures of this cause have in common. */
  readonly key: string;
  readonly words: CauseWords;
  count: number;
  /** The first failure that has it. */
  first: ReportedFailure | null;
}

export class ReportedCauses {
  readonly #causes: CountedCause[] = [];
  /** Numbers of causes, by their keys. */
  readonly #numbers = new Map<string, number>();

  /** The number of a cause that was told before. */
  find(key: string): number | undefined {
    return this.#numbers.get(key);
  }

  /** Numbers are in the order in which causes were first told; null: there are too many. `say` is called for a cause that is not known. */
  numberOf(key: string, say: () => CauseWords): number | null {
    const known = this.#numbers.get(key);
    if (known !== undefined || this.#causes.length >= MAX_CAUSES) {
      return known ?? null;
    }
    const number = this.#causes.length;
    this.#numbers.set(key, number);
    this.#causes.push({ key, words: say(), count: 0, first: null });
    return number;
  }

  /** The keys of the causes from a number on. */
  keysFrom(number: number): readonly string[] {
    return this.#causes.slice(number).map(({ key }) => key);
  }

  /** Counts messages of a cause; `failure`: one that has it. */
  count(number: number | null, messages: number, failure: ReportedFailure | null): void {
    const cause = number === null ? undefined : this.#causes[number];
    if (cause !== undefined) {
      cause.count += messages;
      cause.first ??= failure;
    }
  }

  clearCounts(): void {
    for (const cause of this.#causes) {
      cause.count = 0;
      cause.first = null;
    }
  }

  /** In the order in which they were first told. */
  all(): readonly CountedCause[] {
    return this.#causes;
  }

  /** Those that were counted, with their numbers, the most frequent first. */
  counted(): readonly (readonly [number: number, cause: CountedCause])[] {
    return [...this.#causes.entries()].filter(([, { count }]) => count > 0).sort(([, a], [, b]) => b.count - a.count);
  }
}

/** What failures of one cause have in common; what the organisation names differently is no longer the same. */
export function causeKeyOf(finding: Finding, own: readonly OwnEntry[]): string {
  const entry = own.length === 0 ? undefined : ownEntryFor(finding, own);
  return entry === undefined ? headingKey(finding) : `${headingKey(finding)} ${own.indexOf(entry)}`;
}

/** What is said of a cause; what the organisation itself says takes the place of ours, as on the card. */
export function wordsOfCause(first: Finding, locale: Locale, entries: readonly OwnEntry[] = []): CauseWords {
  const own = entries.length === 0 ? undefined : ownEntryFor(first, entries);
  const log = new LogDocument(
    '',
    0,
    { format: null, findings: [first], states: [], notices: [] },
    own === undefined ? [] : [own],
  );
  const facts = factsOf(log, first);
  const reason = first.reason ?? 'unknown';
  const [article = null] = articlesOf(facts, locale);
  const isUnexplained = isLeftToWords(first) && serverWords(first) !== '' && (own?.name ?? own?.happened) === undefined;
  const say = (words: OwnWords): string => plainLine(sayOwn(words, locale), MAX_WORDS);
  return {
    title: plainLine(sayCause(first, nameOf(log, first, locale), locale), MAX_WORDS),
    reason,
    reasonName: reasonName(reason, locale),
    entry: first.entry,
    code: ownCopy(first.code),
    reply: ownCopy(first.reply),
    actors: own?.whoActs === undefined ? facts.actors.map((actor) => locale.actors[actor]) : [say(own.whoActs)],
    doFirst: own?.fix === undefined ? plainWords(sayFixes(facts, locale)[0] ?? '') : say(own.fix[0] ?? ''),
    article:
      own?.runbook === undefined
        ? article && { title: article.title, url: article.url }
        : { title: say(own.runbook.title), url: own.runbook.url },
    unexplained: isUnexplained ? ownCopy(plainLine(first.text, MAX_WORDS)) : null,
  };
}

/** A cause as a report has it. */
export function saidCause({ words: { unexplained, ...words }, count }: CountedCause): ReportedCause {
  return { ...words, count };
}

export function unexplainedWords({ words: { unexplained }, first, count }: CountedCause): readonly UnexplainedWords[] {
  return unexplained === null || first?.line == null ? [] : [{ words: unexplained, count, file: first.file, line: first.line }];
}

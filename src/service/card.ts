/** The card of a code: what a person reads about it, gathered from catalogue, words and record, before any markup. */

import { type CauseId, causes as causeRows } from '../catalogue/causes.ts';
import { type CheckId, checks as checkRows } from '../catalogue/checks.ts';
import { type Entry, entryOf, isEntryId } from '../catalogue/lookup.ts';
import type { StepId } from '../catalogue/steps.ts';
import type { CauseWords, CheckWords, Locale, StepWords } from '../locales/locale.ts';
import { type Article, articleOf } from '../report/article.ts';
import { commandTemplate } from './command.ts';

/** A command with named placeholders for a record's values. */
export interface CommandCard extends CheckWords {
  readonly command: string;
}

/** What the catalogue says of an entry, whatever the record. */
export interface EntryCard {
  /** `5.1.10`, with the reply where one is usual: `550 5.1.10`. */
  readonly code: string;
  readonly name: string;
  readonly happened: string;
  readonly whoActs: readonly string[];
  readonly resume: string;
  readonly causes: readonly CauseWords[];
  readonly fixes: readonly StepWords[];
  /** Commands that only read. */
  readonly checks: readonly CommandCard[];
  /** Commands that change something or send a message. */
  readonly changes: readonly CommandCard[];
  readonly articles: readonly Article[];
  readonly related: readonly string[];
}

/** The steps for some causes first, then those that help whatever the cause; none twice. */
export function stepsFor(entry: Entry, causes: readonly CauseId[]): readonly StepId[] {
  const steps = new Set<StepId>();
  for (const cause of causes) {
    for (const step of causeRows[cause].fixes) {
      steps.add(step);
    }
  }
  for (const step of entry.fixes) {
    steps.add(step);
  }
  return [...steps];
}

/** The checks that tell about some causes first, then the entry's own; none twice. */
export function checksFor(entry: Entry, causes: readonly CauseId[]): readonly CheckId[] {
  return [...new Set([...causes.flatMap((cause) => causeRows[cause].checks ?? []), ...entry.checks])];
}

/** The card of a catalogue entry, without a record. */
export function entryCard(entry: Entry, locale: Locale): EntryCard {
  const words = locale.entries[entry.id];
  const commands = checksFor(entry, entry.causes).map((id) => ({
    effect: checkRows[id].effect,
    words: { ...locale.checks[id], command: commandTemplate(id) },
  }));
  return {
    code: [entry.replies[0], entry.code].filter(Boolean).join(' '),
    name: words.name,
    happened: words.happened.at(-1) ?? words.name,
    whoActs: entry.actors.map((actor) => locale.actors[actor]),
    resume: locale.resumes[entry.resumes],
    causes: entry.causes.map((cause) => locale.causes[cause]),
    fixes: stepsFor(entry, entry.causes).map((step) => locale.steps[step]),
    checks: commands.filter(({ effect }) => effect === 'read').map(({ words }) => words),
    changes: commands.filter(({ effect }) => effect === 'change').map(({ words }) => words),
    articles: entry.links.map((link) => articleOf(link, locale)),
    related: entry.related.flatMap((id) => (isEntryId(id) ? [`${entryOf(id).code} ${locale.entries[id].name}`] : [])),
  };
}

/** The card of a code: what a person reads about it, gathered from catalogue, words and record, before any markup. */

import { type CauseId, causes as causeRows } from '../../catalogue/causes/index.ts';
import { type CheckId, checks as checkRows } from '../../catalogue/checks/index.ts';
import { type Entry, entryOf, isEntryId } from '../../catalogue/lookup.ts';
import type { StepId } from '../../catalogue/steps/index.ts';
import { type Article, articleOf } from '../../locales/article.ts';
import { entryWords, providerName } from '../../locales/entryWords.ts';
import type { CauseWords, CheckWords, Locale, StepWords } from '../../locales/locale.ts';
import { fillFirst } from '../../locales/wording.ts';
import type { Finding } from '../../scan/finding.ts';
import { commandTemplate, fillCommand } from './command.ts';
import { resumeOf } from './outcome.ts';

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

/** Reply and code as they are usually spoken: `550 5.1.10`; for what is told by its words alone, these. */
export function spokenCode({ replies, code, texts }: Entry): string {
  const spoken = [replies[0], code?.replace('X', 'x')].filter(Boolean).join(' ');
  return spoken === '' ? (texts?.[0] ?? '') : spoken;
}

/** An entry in a list: its code and its name. */
function nameEntry(entry: Entry, locale: Locale): string {
  return `${entry.code ?? spokenCode(entry)} ${entryWords(entry, locale).name}`;
}

/** By the reply, which decides, else by the code; what is told by neither is as its guidance says. */
function isTransient({ replies, code, resumes }: Entry): boolean {
  const digit = /^[45]/.exec(replies[0] ?? code ?? '')?.[0];
  return digit === undefined ? !resumes.startsWith('sendAgain') : digit === '4';
}

function filledOr(check: CheckId, finding: Finding): string {
  const filled = fillCommand(check, finding);
  return 'text' in filled ? filled.text : commandTemplate(check);
}

/** The card of a catalogue entry; with a finding its commands have the values of the record. */
export function entryCard(entry: Entry, locale: Locale, finding?: Finding): EntryCard {
  const words = entryWords(entry, locale);
  const commands = checksFor(entry, entry.causes).map((id) => ({
    effect: checkRows[id].effect,
    words: { ...locale.checks[id], command: finding === undefined ? commandTemplate(id) : filledOr(id, finding) },
  }));
  return {
    code: spokenCode(entry),
    name: words.name,
    happened: fillFirst(words.happened, { provider: providerName(entry.authority, locale) }),
    whoActs: entry.actors.map((actor) => locale.actors[actor]),
    resume: locale.resumes[resumeOf({ kind: isTransient(entry) ? 'transient' : 'permanent' }, entry)],
    causes: entry.causes.map((cause) => locale.causes[cause]),
    fixes: stepsFor(entry, entry.causes).map((step) => locale.steps[step]),
    checks: commands.filter(({ effect }) => effect === 'read').map(({ words }) => words),
    changes: commands.filter(({ effect }) => effect === 'change').map(({ words }) => words),
    articles: entry.links.map((link) => articleOf(link, locale)),
    related: entry.related.flatMap((id) => (isEntryId(id) ? [nameEntry(entryOf(id), locale)] : [])),
  };
}

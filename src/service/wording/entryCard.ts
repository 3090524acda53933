/** The card of an entry: all that the catalogue says about it, in a language, and the same as Markdown. */

import { announcementsOf } from '../../catalogue/announcements.ts';
import { type Entry, entryOf, isEntryId } from '../../catalogue/entries.ts';
import type { CheckId } from '../../catalogue/generated/ids.ts';
import { checks } from '../../catalogue/generated/rows.ts';
import { type Article, articleOf } from '../../locales/article.ts';
import { entryWords, providerName } from '../../locales/entryWords.ts';
import type { CauseWords, CheckWords, Locale, StepWords } from '../../locales/locale.ts';
import { fillFirst, sayEither } from '../../locales/wording.ts';
import type { Finding } from '../../scan/finding.ts';
import { actorBlock, announcementBlock, joinBlocks, listBlock, pageLayout, stepBlock, titleBlock } from './cardBlocks.ts';
import { type EntryFacts, factsOfEntry } from './cardFacts.ts';
import { commandTemplate, fillCommand } from './command.ts';
import { spokenCode } from './name.ts';

/** A command with named placeholders for a record's values. */
export interface CommandCard extends CheckWords {
  readonly command: string;
}

/** What the catalogue says about an entry, whatever the record. */
export interface EntryCard {
  /** `5.1.10`, with the reply if one is usual: `550 5.1.10`. */
  readonly code: string;
  readonly name: string;
  readonly happened: string;
  readonly whoActs: readonly string[];
  readonly resume: string;
  /** On what this rests that no document explains; empty if one does. */
  readonly basis: string;
  readonly causes: readonly CauseWords[];
  readonly fixes: readonly StepWords[];
  /** What holds from an announced day on, the earliest first. */
  readonly announced: readonly string[];
  /** Commands that only read. */
  readonly checks: readonly CommandCard[];
  /** Commands that change something or send a message. */
  readonly changes: readonly CommandCard[];
  readonly articles: readonly Article[];
  readonly related: readonly string[];
}

/**
 * The card of an entry; with a finding its commands have the values of the record.
 * @param now the time by which what is announced holds or is to come
 */
export function entryCard(
  entry: Entry,
  locale: Locale,
  finding?: Finding,
  facts: EntryFacts = factsOfEntry(entry),
  now = Date.now(),
): EntryCard {
  const words = entryWords(entry, locale);
  const commands = facts.checks.map((id) => ({
    effect: checks[id].effect,
    words: { ...locale.checks[id], command: finding === undefined ? commandTemplate(id) : filledOr(id, finding) },
  }));
  return {
    code: facts.code,
    name: words.name,
    happened: fillFirst(words.happened, { provider: providerName(entry.authority, locale) }),
    whoActs: facts.actors.map((actor) => locale.actors[actor]),
    resume: facts.resume === null ? '' : locale.resumes[facts.resume],
    basis: entry.basis === undefined ? '' : locale.interface.card.basis[entry.basis],
    causes: facts.causes.possible.map((cause) => locale.causes[cause]),
    fixes: facts.steps.map((step) => locale.steps[step]),
    announced: announcementsOf(entry.id).map((id) => announcementBlock(id, locale, now)),
    checks: commands.filter(({ effect }) => effect === 'read').map(({ words }) => words),
    changes: commands.filter(({ effect }) => effect === 'change').map(({ words }) => words),
    articles: facts.links.map((link) => articleOf(link, locale)),
    related: entry.related.flatMap((id) => (isEntryId(id) ? [nameEntry(entryOf(id), locale)] : [])),
  };
}

function filledOr(check: CheckId, finding: Finding): string {
  const filled = fillCommand(check, finding);
  return 'text' in filled ? filled.text : commandTemplate(check);
}

/** An entry in a list: its code and its name. */
function nameEntry(entry: Entry, locale: Locale): string {
  return [entry.code ?? spokenCode(entry), entryWords(entry, locale).name].filter(Boolean).join(' ');
}

/** A card as Markdown. */
export function cardMarkdown(card: EntryCard, locale: Locale): string {
  const words = locale.interface.card;
  const blocks = [
    titleBlock(card.code, card.name, pageLayout),
    `${card.happened} ${card.resume}`,
    card.basis,
    actorBlock(sayEither(card.whoActs, locale.interface.or), locale),
    listBlock(
      words.causes,
      card.causes.map(({ text }) => text),
      pageLayout,
    ),
    stepBlock(card.fixes, locale, pageLayout),
    ...card.announced,
    ...commandBlocks(words.checks, card.checks),
    ...commandBlocks(words.changes, card.changes),
    card.articles.map(({ title, url }) => `[${title}](${url})`).join(' · '),
    card.related.length === 0 ? '' : `${words.related} ${card.related.join(' · ')}`,
  ];
  return `${joinBlocks(blocks)}\n`;
}

function commandBlocks(heading: string, commands: readonly CommandCard[]): readonly string[] {
  return commands.length === 0 ? [] : [`**${heading}**`, ...commands.map(commandBlock)];
}

function commandBlock({ title, caveat, command }: CommandCard): string {
  const words = caveat === undefined ? title : `${title}${title.endsWith('?') ? '' : '.'} ${caveat}`;
  return `- ${words}\n\n  \`\`\`\n  ${command}\n  \`\`\``;
}

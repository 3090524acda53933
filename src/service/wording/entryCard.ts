/** The card of an entry: all that the catalogue says about it, in a language, and the same as Markdown. */

import { announcementsOf } from '../../catalogue/announcements.ts';
import { type Entry, entryOf, isEntryId } from '../../catalogue/entries.ts';
import { type Article, articleOf } from '../../locales/article.ts';
import { entryWords, providerName } from '../../locales/entryWords.ts';
import type { CauseWords, Locale, StepWords } from '../../locales/locale.ts';
import { fillFirst, sayEither } from '../../locales/wording.ts';
import {
  actorBlock,
  announcementBlock,
  joinBlocks,
  linkBlock,
  listBlock,
  relatedBlock,
  stepBlock,
  titleBlock,
} from './cardBlocks.ts';
import { type EntryFacts, factsOfEntry } from './cardFacts.ts';
import { type CommandCards, commandBlocks, commandCards } from './commandBlock.ts';
import { spokenCode } from './name.ts';

/** What the catalogue says about an entry, whatever the record. */
export interface EntryCard extends CommandCards {
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
  readonly articles: readonly Article[];
  readonly related: readonly string[];
}

/**
 * The card of an entry.
 * @param now the time by which what is announced holds or is to come
 */
export function entryCard(entry: Entry, locale: Locale, facts: EntryFacts = factsOfEntry(entry), now = Date.now()): EntryCard {
  const words = entryWords(entry, locale);
  return {
    code: facts.code,
    name: words.name,
    happened: fillFirst(words.happened, { provider: providerName(entry.authority, locale) }),
    whoActs: facts.actors.map((actor) => locale.actors[actor]),
    resume: facts.resume === null ? '' : locale.resumes[facts.resume],
    basis: entry.basis === undefined ? '' : locale.interface.card.basis[entry.basis].text,
    causes: facts.causes.possible.map((cause) => locale.causes[cause]),
    fixes: facts.steps.map((step) => locale.steps[step]),
    announced: announcementsOf(entry.id).map((id) => announcementBlock(id, locale, now)),
    ...commandCards(facts.checks, locale),
    articles: facts.links.map((link) => articleOf(link, locale)),
    related: relatedNames(entry, locale),
  };
}

/** The entries that a person may want to read too. */
export function relatedNames({ related }: Entry, locale: Locale): readonly string[] {
  return related.flatMap((id) => (isEntryId(id) ? [nameEntry(entryOf(id), locale)] : []));
}

/** An entry in a list: its code and its name. */
function nameEntry(entry: Entry, locale: Locale): string {
  return [entry.code ?? spokenCode(entry), entryWords(entry, locale).name].filter(Boolean).join(' ');
}

/** A card as Markdown. */
export function cardMarkdown(card: EntryCard, locale: Locale): string {
  const words = locale.interface.card;
  const blocks = [
    titleBlock(card.code, card.name, '#'),
    `${card.happened} ${card.resume}`,
    card.basis,
    actorBlock(sayEither(card.whoActs, locale.interface.or), locale),
    listBlock(
      words.causes,
      card.causes.map(({ text }) => text),
    ),
    stepBlock(words.fix, card.fixes),
    ...card.announced,
    ...commandBlocks(card, locale),
    linkBlock(card.articles),
    relatedBlock(card.related, locale),
  ];
  return `${joinBlocks(blocks)}\n`;
}

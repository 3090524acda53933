/** The whole card of one code of one record: everything that a hover leaves out for want of room, each thing once. */

import type { CauseId, StepId } from '../../catalogue/generated/ids.ts';
import type { Locale } from '../../locales/locale.ts';
import { actorBlock, joinBlocks, linkBlock, listBlock, relatedBlock, stepBlock, titleBlock } from './cardBlocks.ts';
import type { CardFacts } from './cardFacts.ts';
import {
  announcementLines,
  articlesOf,
  basisLine,
  company,
  happened,
  joinParts,
  lastAttempt,
  nameOfCard,
  provenCauses,
  quotationLine,
  runbookLink,
  serverLine,
  stateSentences,
  whoActs,
  wholeFixes,
} from './cardSentences.ts';
import { commandBlocks, commandCards } from './commandBlock.ts';
import { relatedNames } from './entryCard.ts';

const HARD_BREAK = '  \n';

/** The card as Markdown; every value of the log is escaped. */
export function wholeCard(facts: CardFacts, locale: Locale): string {
  const { entry, checks, furtherChecks, finding } = facts;
  return joinBlocks([
    ...blocksOf(facts, locale),
    ...announcementLines(facts, locale),
    ...commandBlocks(commandCards([...checks, ...furtherChecks], locale, finding), locale),
    links(facts, locale),
    entry === null ? '' : relatedBlock(relatedNames(entry, locale), locale),
  ]);
}

/**
 * The card without commands, without the steps for causes that are only possible, and without anything that names people, servers or the organisation: in their place are names such as
 * `<recipient>`.
 */
export function maskedCard(facts: CardFacts, locale: Locale): string {
  const masked = Object.entries(facts.values).map(([name, value]) => [
    name,
    value === null || name === 'time' ? value : `<${name}>`,
  ]);
  const known: CardFacts = { ...facts, own: undefined, serverWords: '', furtherSteps: [], values: Object.fromEntries(masked) };
  return joinBlocks([...blocksOf(known, locale), links(known, locale)]);
}

/** From the heading to the company; what a record does not tell is left out. */
function blocksOf(facts: CardFacts, locale: Locale): readonly string[] {
  const { code, causes, furtherSteps } = facts;
  const words = locale.interface.card;
  const isProven = causes.proven.length > 0;
  const possible = causes.possible.map((cause: CauseId) => locale.causes[cause].text);
  return [
    titleBlock(code, nameOfCard(facts, locale), '#'),
    stateSentences(facts, locale),
    joinParts(
      [
        joinParts([happened(facts, locale), lastAttempt(facts, locale)], ' '),
        serverLine(facts, locale),
        quotationLine(facts, locale),
        actorBlock(whoActs(facts, locale), locale),
      ],
      HARD_BREAK,
    ),
    basisLine(facts, locale),
    listBlock(words.proven, provenCauses(facts, locale, 'text')),
    isProven ? '' : listBlock(words.causes, possible),
    stepBlock(words.fix, wholeFixes(facts, locale)),
    isProven ? listBlock(words.alsoPossible, possible) : '',
    stepBlock(
      words.otherSteps,
      furtherSteps.map((step: StepId) => locale.steps[step]),
    ),
    company(facts, locale),
  ];
}

function links(facts: CardFacts, locale: Locale): string {
  return joinParts([runbookLink(facts, locale), linkBlock(articlesOf(facts, locale))], ' · ');
}

/** The whole card of one code of one record for the pane: blocks of runs, in the order of the hover, with nothing left out. */

import type { Locale } from '../../locales/locale.ts';
import type { CardBlock, DetailsCard, DetailsCommand, DetailsLink, RichText } from '../../recordDetails.ts';
import { sayOwn } from '../document/ownCatalogue.ts';
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
  serverLine,
  stateSentences,
  whoActs,
  wholeFixes,
} from './cardSentences.ts';
import { type CommandCard, commandCards } from './commandBlock.ts';
import { plainLine } from './markdown.ts';
import { isOpen, isOver } from './outcome.ts';
import { richText } from './richText.ts';

/** A heading without the colon that it has where its text follows on the line. */
const COLON = /:$/;
const WEB = /^https?:\/\//i;

interface Step {
  readonly text: RichText;
  readonly how: readonly RichText[];
}

export function detailsCard(facts: CardFacts, locale: Locale): DetailsCard {
  return {
    title: joinParts([facts.code, plainOf(nameOfCard(facts, locale) ?? '')], ' · '),
    tone: isOver(facts.fate) ? 'failed' : isOpen(facts.fate) ? 'delayed' : 'arrived',
    blocks: blocksOf(facts, locale),
  };
}

function plainOf(markdown: string): string {
  return richText(markdown)
    .map((run) => run.text)
    .join('');
}

function blocksOf(facts: CardFacts, locale: Locale): readonly CardBlock[] {
  const { card, details } = locale.interface;
  const { causes, checks, furtherChecks, finding } = facts;
  const isProven = causes.proven.length > 0;
  const possible = causes.possible.map((cause) => richText(locale.causes[cause].text));
  const [first, ...further] = wholeFixes(facts, locale).map(stepOf);
  const commands = commandCards([...checks, ...furtherChecks], locale, finding);
  const blocks: readonly CardBlock[] = [
    text('', stateSentences(facts, locale)),
    text(card.whoActs, whoActs(facts, locale)),
    steps(card.doFirst, 1, first === undefined ? [] : [first]),
    list(card.because, provenCauses(facts, locale, 'text').map(richText)),
    text('', happened(facts, locale)),
    text('', joinParts([serverLine(facts, locale), quotationLine(facts, locale)], ' ')),
    text('', basisLine(facts, locale)),
    steps(card.doThen, 2, further),
    list(isProven ? card.alsoPossible : card.causes, possible),
    steps(
      card.otherSteps,
      1,
      facts.furtherSteps.map((step) => stepOf(locale.steps[step])),
    ),
    text('', joinParts([company(facts, locale), lastAttempt(facts, locale)], ' ')),
    ...announcementLines(facts, locale).map((line) => text('', line)),
    { kind: 'links', heading: details.articles, links: linksOf(facts, locale) },
    { kind: 'commands', heading: card.checks, commands: commands.checks.map(commandOf) },
    { kind: 'commands', heading: card.changes, commands: commands.changes.map(commandOf) },
  ];
  return blocks
    .filter((block) => !isEmpty(block))
    .map((block) => (block.kind === 'text' ? block : { ...block, heading: block.heading.replace(COLON, '') }));
}

function isEmpty(block: CardBlock): boolean {
  switch (block.kind) {
    case 'text':
      return block.text.length === 0;
    case 'list':
      return block.items.length === 0;
    case 'steps':
      return block.steps.length === 0;
    case 'links':
      return block.links.length === 0;
    case 'commands':
      return block.commands.length === 0;
  }
}

function text(heading: string, markdown: string): CardBlock {
  return { kind: 'text', heading, text: richText(markdown) };
}

function list(heading: string, items: readonly RichText[]): CardBlock {
  return { kind: 'list', heading, items };
}

function steps(heading: string, from: number, items: readonly Step[]): CardBlock {
  return { kind: 'steps', heading, from, steps: items };
}

function stepOf({ text: words, how = [] }: { readonly text: string; readonly how?: readonly string[] }): Step {
  return { text: richText(words), how: how.map(richText) };
}

/** The organisation's runbook, if it is on the web, then the articles. */
function linksOf(facts: CardFacts, locale: Locale): readonly DetailsLink[] {
  const runbook = facts.own?.runbook;
  return [
    ...(runbook !== undefined && WEB.test(runbook.url)
      ? [{ title: plainLine(sayOwn(runbook.title, locale)), url: runbook.url }]
      : []),
    ...articlesOf(facts, locale),
  ];
}

function commandOf({ title, caveat = '', command }: CommandCard): DetailsCommand {
  return { purpose: title, caveat, text: command };
}

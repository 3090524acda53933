/** The card of one code of one record as a hover shows it: readable at a glance, the most needed first. */

import { checks } from '../../catalogue/generated/rows.ts';
import { articleOf } from '../../locales/article.ts';
import { entryWords, providerName } from '../../locales/entryWords.ts';
import type { Locale } from '../../locales/locale.ts';
import { fill, fillFirst, fillPlural, sayEither, sayTime } from '../../locales/wording.ts';
import { sayOwn } from '../document/ownCatalogue.ts';
import { actorBlock, hoverLayout, joinBlocks, listBlock, stepBlock, titleBlock } from './cardBlocks.ts';
import type { CardFacts, SpokenValues } from './cardFacts.ts';
import { undocumentedWords } from './classCard.ts';
import { fillCommand } from './command.ts';
import { codeSpan, commandLink, escapeMarkdown, linkTarget } from './markdown.ts';
import { catalogueName } from './name.ts';
import { isOpen, sayFate } from './outcome.ts';

/** Names of the commands that the client runs; null for those it cannot. */
export interface CardCommands {
  /** Arguments: the text to put on the clipboard, the words that confirm it. */
  readonly copy: string | null;
  /** Arguments: the document's address and the place (0-based line, character) of a code; shows every failure with its cause. */
  readonly showAll: string | null;
  /** Arguments: the document's address, the number of a part, the code or reply to lead to in it; shows the decoded message. */
  readonly showDecoded: string | null;
}

/** The commands of clients that run none. */
export const noCommands: CardCommands = { copy: null, showAll: null, showDecoded: null };

const HARD_BREAK = '  \n';

/** What parts a literal from the words before it. */
const SEPARATOR = /^[:;,] /;

/** Maximum number of steps in a hover; a page shows all. */
const MAX_STEPS = 4;

/** The card as Markdown; every value of the log is escaped. */
export function hoverCard(facts: CardFacts, locale: Locale, commands: CardCommands): string {
  return joinBlocks([
    facts.finding.part === null ? '' : partBlock(facts, locale, commands),
    ...blocksOf(facts, locale, commands),
  ]);
}

/**
 * The same card without anything that names people, servers or the organisation: in their place are names such as `<recipient>`.
 */
export function maskedHoverCard(facts: CardFacts, locale: Locale): string {
  const masked = Object.entries(facts.values).map(([name, value]) => [
    name,
    value === null || name === 'time' ? value : `<${name}>`,
  ]);
  return joinBlocks(
    blocksOf({ ...facts, own: undefined, serverWords: '', values: Object.fromEntries(masked) }, locale, noCommands),
  );
}

/** The codes in the part that the place leads to, and the link to them. */
function partBlock({ uri, finding, code, inPart }: CardFacts, locale: Locale, { showDecoded }: CardCommands): string {
  const part = finding.part ?? '';
  const values = { code: codeSpan(code), part: escapeMarkdown(part) };
  const words = fillPlural(locale.interface.parts.holds, locale.language, inPart, values);
  return showDecoded === null
    ? words
    : `${words} ${commandLink(locale.interface.parts.show, showDecoded, [uri, part, finding.code ?? finding.reply])}`;
}

function blocksOf(facts: CardFacts, locale: Locale, commands: CardCommands): readonly string[] {
  const { code, finding, entry, own, fate, resume } = facts;
  const name = own?.name === undefined ? catalogueName(finding, locale) : sayOwnWords(own.name, locale);
  const title = titleBlock(code, name, hoverLayout);
  const outcome = [sayFate(fate, locale), resume === null ? '' : locale.resumes[resume]];
  if (entry === null && own === undefined) {
    return [
      title,
      sayFate(fate, locale),
      serverLine(facts, locale),
      quotationLine(facts, locale),
      finding.code === null ? '' : undocumentedWords(finding.code, locale, finding.class),
    ];
  }
  return [
    title,
    join(outcome, ' '),
    // Lines of one paragraph: a hover in VS Code is a quarter of the editor's height before a reader has to scroll.
    join(
      [
        join([happened(facts, locale), lastAttempt(facts, locale)], ' '),
        serverLine(facts, locale),
        quotationLine(facts, locale),
        actorBlock(whoActs(facts, locale), locale),
      ],
      HARD_BREAK,
    ),
    causeBlock(facts, locale),
    stepBlock(fixes(facts, locale), locale, hoverLayout),
    company(facts, locale),
    join(footer(facts, locale, commands), ' · '),
  ];
}

function join(parts: readonly string[], between: string): string {
  return parts.filter((part) => part !== '').join(between);
}

/** An organisation's own words, as plain text whatever they contain. */
function sayOwnWords(words: Parameters<typeof sayOwn>[0], locale: Locale): string {
  return escapeMarkdown(sayOwn(words, locale));
}

function happened({ entry, own, values }: CardFacts, locale: Locale): string {
  if (own?.happened !== undefined) {
    return sayOwnWords(own.happened, locale);
  }
  return entry === null
    ? ''
    : fillFirst(entryWords(entry, locale).happened, {
        ...shownValues(values, locale),
        provider: providerName(entry.authority, locale),
      });
}

/** The record's values as a card shows them: set apart, escaped, the server with its address and connector. */
function shownValues(values: SpokenValues, locale: Locale): Record<string, string | null> {
  const shown: Record<string, string | null> = {};
  for (const [name, value] of Object.entries(values)) {
    shown[name] = value === null ? null : codeSpan(value);
  }
  const { ip = null, connector = null } = values;
  const server = values.server ?? ip;
  if (server !== null) {
    const details = [
      ip === null || ip === server ? '' : codeSpan(ip),
      connector === null ? '' : `${locale.interface.card.connector} *${escapeMarkdown(connector)}*`,
    ].filter((detail) => detail !== '');
    shown.server = codeSpan(server) + (details.length > 0 ? ` (${details.join(', ')})` : '');
  }
  return shown;
}

function lastAttempt({ finding }: CardFacts, locale: Locale): string {
  const time = finding.tail.lastAttempt;
  return time === null ? '' : fill(locale.interface.card.lastAttempt, { time: sayTime(time, locale.language, escapeMarkdown) });
}

/** What the server wrote, and that only the number gives it a meaning; not where the organisation itself says what happened. */
function serverLine({ own, serverWords, isByNumber }: CardFacts, locale: Locale): string {
  if (own?.happened !== undefined) {
    return '';
  }
  const words = locale.interface.card;
  if (serverWords === '') {
    return isByNumber ? words.byNumber : '';
  }
  return fill(isByNumber ? words.byNumberNotWords : words.serverWords, { words: codeSpan(serverWords) });
}

function quotationLine({ quotation }: CardFacts, locale: Locale): string {
  return quotation === null ? '' : fill(locale.interface.card[quotation.is], { reply: codeSpan(quotation.reply) });
}

function whoActs({ own, actors }: CardFacts, locale: Locale): string {
  return own?.whoActs === undefined
    ? sayEither(
        actors.map((actor) => locale.actors[actor]),
        locale.interface.or,
      )
    : sayOwnWords(own.whoActs, locale);
}

function causeBlock({ causes: { proven, possible } }: CardFacts, locale: Locale): string {
  const words = locale.interface.card;
  if (proven.length === 0) {
    return listBlock(
      words.causes,
      possible.map((cause) => locale.causes[cause].text),
      hoverLayout,
    );
  }
  const items = proven.map(
    ({ cause, literal }) =>
      `${literal === null ? '' : `${codeSpan(literal.replace(SEPARATOR, ''))} · `}${locale.causes[cause].text}`,
  );
  const also = possible.map((cause) => locale.causes[cause].short).join(' · ');
  const others = also === '' ? '' : `**${words.alsoPossible}** ${also}`;
  // A single cause, the usual case, stays on the line of its heading.
  return items.length === 1
    ? join([`**${words.proven}:** ${items[0]}`, others], HARD_BREAK)
    : joinBlocks([listBlock(words.proven, items, hoverLayout), others]);
}

function fixes({ own, steps }: CardFacts, locale: Locale): readonly { readonly text: string }[] {
  return own?.fix === undefined
    ? steps.slice(0, MAX_STEPS).map((step) => ({ text: locale.steps[step].text }))
    : own.fix.map((step) => ({ text: sayOwnWords(step, locale) }));
}

/** Who else is affected by the same cause, since when, and whether the server has accepted mail before. */
function company({ fate, entry, alike, since, lastSuccess }: CardFacts, locale: Locale): string {
  if (entry === null || !isOpen(fate)) {
    return '';
  }
  const { others, lastSuccess: success } = locale.interface.card;
  const say = (time: string): string => sayTime(time, locale.language, escapeMarkdown);
  const told = join(
    [
      alike > 1 && since !== null ? fillPlural(others, locale.language, alike - 1, { time: say(since) }) : '',
      lastSuccess === null ? '' : fill(success, { time: say(lastSuccess) }),
    ],
    '; ',
  );
  return told === '' ? '' : `${told.charAt(0).toUpperCase()}${told.slice(1)}.`;
}

/** Where to go next: the organisation's runbook, the article, a command to copy, the other failures with this cause. */
function footer(facts: CardFacts, locale: Locale, { copy, showAll }: CardCommands): readonly string[] {
  const { own, links, alike, uri, finding } = facts;
  const [link] = links;
  const article = link === undefined ? null : articleOf(link, locale);
  const check = copy === null ? null : copyableCheck(facts);
  return [
    own?.runbook === undefined ? '' : `[${sayOwnWords(own.runbook.title, locale)}](<${linkTarget(own.runbook.url)}>)`,
    article === null ? '' : `[${article.title}](${article.url})`,
    copy === null || check === null
      ? ''
      : commandLink(locale.interface.card.copyCheck, copy, [check, locale.interface.status.copied]),
    showAll === null || alike < 2
      ? ''
      : commandLink(fillPlural(locale.interface.card.showAll, locale.language, alike), showAll, [
          uri,
          finding.line,
          finding.start,
        ]),
  ];
}

/** The first check that only reads and can be filled in. */
function copyableCheck({ checks: ids, finding }: CardFacts): string | null {
  for (const id of ids) {
    const filled = fillCommand(id, finding);
    if (checks[id].effect === 'read' && 'text' in filled) {
      return filled.text;
    }
  }
  return null;
}

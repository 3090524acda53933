/** The sentences of a card about one finding, as Markdown in which every value of the log is escaped; the hover and the page arrange them. */

import { announcementsOf } from '../../catalogue/announcements.ts';
import { type Article, articleOf } from '../../locales/article.ts';
import { entryWords, providerName } from '../../locales/entryWords.ts';
import type { Locale } from '../../locales/locale.ts';
import { fill, fillFirst, fillPlural, sayEither, sayTime } from '../../locales/wording.ts';
import { sayOwn } from '../document/ownCatalogue.ts';
import { announcementBlock } from './cardBlocks.ts';
import type { CardFacts, SpokenValues } from './cardFacts.ts';
import { undocumentedWords } from './classCard.ts';
import { codeSpan, escapeMarkdown, linkTarget } from './markdown.ts';
import { catalogueName } from './name.ts';
import { isOpen, sayFate } from './outcome.ts';

/** What parts a literal from the words before it. */
const SEPARATOR = /^[:;,] /;

/** An organisation's own words, as plain text whatever they contain. */
export function sayOwnWords(words: Parameters<typeof sayOwn>[0], locale: Locale): string {
  return escapeMarkdown(sayOwn(words, locale));
}

/** The parts that are not empty, in one text. */
export function joinParts(parts: readonly string[], between: string): string {
  return parts.filter((part) => part !== '').join(between);
}

/** The name of what happened; null for a bare reply that nobody documents. */
export function nameOfCard({ finding, own }: CardFacts, locale: Locale): string | null {
  return own?.name === undefined ? catalogueName(finding, locale) : sayOwnWords(own.name, locale);
}

/** What happened, one sentence; of a code that nobody documents, what its class and subject say. */
export function happened({ entry, own, finding, values }: CardFacts, locale: Locale): string {
  if (own?.happened !== undefined) {
    return sayOwnWords(own.happened, locale);
  }
  if (entry !== null) {
    return fillFirst(entryWords(entry, locale).happened, {
      ...shownValues(values, locale),
      provider: providerName(entry.authority, locale),
    });
  }
  return finding.code === null || own !== undefined ? '' : undocumentedWords(finding.code, locale, finding.class);
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
      connector === null ? '' : `${locale.interface.card.connector} ${codeSpan(connector)}`,
    ];
    const told = joinParts(details, ', ');
    shown.server = codeSpan(server) + (told === '' ? '' : ` (${told})`);
  }
  return shown;
}

/** What the server wrote, and that only the number gives it a meaning; not where the organisation itself says what happened. */
export function serverLine({ own, serverWords, isByNumber }: CardFacts, locale: Locale): string {
  if (own?.happened !== undefined) {
    return '';
  }
  const words = locale.interface.card;
  if (serverWords === '') {
    return isByNumber ? words.byNumber : '';
  }
  return fill(isByNumber ? words.byNumberNotWords : words.serverWords, { words: codeSpan(serverWords) });
}

/** On what the card rests that no document explains; empty if one does, and where the organisation itself says what happened. */
export function basisLine({ entry, own }: CardFacts, locale: Locale, words: 'text' | 'short' = 'text'): string {
  return entry?.basis === undefined || own?.happened !== undefined ? '' : locale.interface.card.basis[entry.basis][words];
}

/** What holds from an announced day on, the earliest first. */
export function announcementLines({ entry }: CardFacts, locale: Locale): readonly string[] {
  return entry === null ? [] : announcementsOf(entry.id).map((id) => announcementBlock(id, locale, Date.now()));
}

export function quotationLine({ quotation }: CardFacts, locale: Locale): string {
  return quotation === null ? '' : fill(locale.interface.card[quotation.is], { reply: codeSpan(quotation.reply) });
}

/** The causes that the record proves, each after the words that prove it. */
export function provenCauses({ causes }: CardFacts, locale: Locale, words: 'text' | 'short'): readonly string[] {
  return causes.proven.map(({ cause, literal }) =>
    joinParts([literal === null ? '' : codeSpan(literal.replace(SEPARATOR, '')), locale.causes[cause][words]], ': '),
  );
}

/** What became of the message, and what remains to be done or waited for. */
export function stateSentences({ fate, resume }: CardFacts, locale: Locale): string {
  return joinParts([`${sayFate(fate, locale)}.`, resume === null ? '' : locale.resumes[resume]], ' ');
}

/** Who acts: all of them, or whom the organisation itself names. */
export function whoActs({ own, actors }: CardFacts, locale: Locale): string {
  return own?.whoActs === undefined
    ? sayEither(
        actors.map((actor) => locale.actors[actor]),
        locale.interface.or,
      )
    : sayOwnWords(own.whoActs, locale);
}

/** The steps with steps of their own, or those of the organisation itself. */
export function wholeFixes(
  facts: CardFacts,
  locale: Locale,
): readonly { readonly text: string; readonly how?: readonly string[] }[] {
  return facts.own?.fix === undefined
    ? facts.steps.map((step) => locale.steps[step])
    : sayFixes(facts, locale).map((text) => ({ text }));
}

/** The steps in words, or those of the organisation itself. */
export function sayFixes({ own, steps }: Pick<CardFacts, 'own' | 'steps'>, locale: Locale): readonly string[] {
  return own?.fix === undefined ? steps.map((step) => locale.steps[step].text) : own.fix.map((step) => sayOwnWords(step, locale));
}

export function lastAttempt({ finding }: CardFacts, locale: Locale): string {
  const time = finding.tail.lastAttempt;
  return time === null ? '' : fill(locale.interface.card.lastAttempt, { time: sayTime(time, locale, escapeMarkdown) });
}

/** Who else is affected by the same cause, since when, and whether the server has accepted mail before. */
export function company({ fate, entry, alike, since, lastSuccess }: CardFacts, locale: Locale): string {
  if (entry === null || !isOpen(fate)) {
    return '';
  }
  const { others, lastSuccess: success } = locale.interface.card;
  const say = (time: string): string => sayTime(time, locale, escapeMarkdown);
  const told = joinParts(
    [
      alike > 1 && since !== null ? fillPlural(others, locale.language, alike - 1, { time: say(since) }) : '',
      lastSuccess === null ? '' : fill(success, { time: say(lastSuccess) }),
    ],
    '; ',
  );
  return told === '' ? '' : `${told.charAt(0).toUpperCase()}${told.slice(1)}.`;
}

/** The organisation's runbook, as a link; empty if it has none. */
export function runbookLink({ own }: CardFacts, locale: Locale): string {
  return own?.runbook === undefined ? '' : `[${sayOwnWords(own.runbook.title, locale)}](<${linkTarget(own.runbook.url)}>)`;
}

export function articlesOf({ links }: CardFacts, locale: Locale): readonly Article[] {
  return links.map((link) => articleOf(link, locale));
}

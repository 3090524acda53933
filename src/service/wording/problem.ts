/** A failure in one line, useful alone: what, by whom, why, and what happens next. */

import { standards } from '../../catalogue/authorities.ts';
import { entryWords, providerName } from '../../locales/entryWords.ts';
import type { Locale } from '../../locales/locale.ts';
import { fillFirst } from '../../locales/wording.ts';
import type { Finding } from '../../scan/finding.ts';
import { sayOwn } from '../document/ownCatalogue.ts';
import { serverWords } from '../document/serverWords.ts';
import type { CardFacts, SpokenValues } from './cardFacts.ts';
import { classCard } from './classCard.ts';
import { plainLine } from './markdown.ts';
import { endWithFate } from './outcome.ts';

/** The line, plain text. */
export function problemLine(facts: CardFacts, locale: Locale): string {
  const fate = endWithFate(facts.fate, locale);
  const head = headOf(facts, locale);
  const [proven] = facts.causes.proven;
  // Words of the server that the line quotes and that prove the cause say it themselves.
  const isSaid = proven?.literal != null && head.toLowerCase().includes(proven.literal.toLowerCase());
  const why = proven === undefined || isSaid ? '' : `: ${locale.causes[proven.cause].short}`;
  return `${head}${why}${fate === null ? '' : `; ${fate}`}`;
}

/** What happened, in the organisation's own words, the entry's, or the reply's. */
function headOf({ own, entry, finding, values }: CardFacts, locale: Locale): string {
  if (own?.name !== undefined) {
    return plainLine(sayOwn(own.name, locale));
  }
  if (entry === null) {
    return undocumented(finding, locale);
  }
  const head = fillFirst(entryWords(entry, locale).problem, {
    ...plainValues(values),
    provider: providerName(entry.authority, locale),
  });
  return standards.has(entry.authority) ? withServerWords(head, finding) : head;
}

/** An undocumented reply in its own words, with the name of its subject. */
function undocumented(finding: Finding, locale: Locale): string {
  return withServerWords(finding.code === null ? '' : classCard(finding.code, locale).name, finding) || (finding.reply ?? '');
}

/** A name, and what the server wrote after the code, unless that is the same. */
function withServerWords(name: string, finding: Finding): string {
  const words = plainLine(serverWords(finding));
  const isSame = words.toLowerCase() === name.toLowerCase();
  return (isSame ? [name] : [name, words]).filter((part) => part !== '').join(': ');
}

/** A record's values as plain text; the server with its address. */
export function plainValues(values: SpokenValues): Record<string, string | null> {
  const plain: Record<string, string | null> = {};
  for (const [name, value] of Object.entries(values)) {
    plain[name] = value === null ? null : plainLine(value);
  }
  const { server, ip } = plain;
  plain.server = server && ip && server !== ip ? `${server} (${ip})` : (server ?? ip ?? null);
  return plain;
}

/** A failure in one line, useful alone: what, by whom, why, and what happens next. */

import { standards } from '../../catalogue/authorities.ts';
import { entryWords, providerName } from '../../locales/entryWords.ts';
import type { Locale } from '../../locales/locale.ts';
import { fillFirst } from '../../locales/wording.ts';
import type { Finding } from '../../scan/finding.ts';
import { causesOf } from '../document/failures.ts';
import type { LogDocument } from '../document/logDocument.ts';
import { sayOwn } from '../document/ownCatalogue.ts';
import { classCard } from './classCard.ts';
import { commandValues } from './command.ts';
import { plainLine } from './markdown.ts';
import { endWithFate, fateOf, isOurs } from './outcome.ts';

/** The line, plain text. */
export function problemLine(document: LogDocument, finding: Finding, locale: Locale): string {
  const judged = causesOf(finding);
  const fate = endWithFate(fateOf(document, finding, judged?.entry ?? null), locale);
  const cause = judged?.causes.proven[0]?.cause;
  const why = cause === undefined ? null : locale.causes[cause].short;
  return `${headOf(document, finding, locale)}${why === null ? '' : `: ${why}`}${fate === null ? '' : `; ${fate}`}`;
}

/** What happened, by the organisation's own words, the entry's, or the reply's. */
function headOf(document: LogDocument, finding: Finding, locale: Locale): string {
  const own = document.ownOf(finding)?.name;
  if (own !== undefined) {
    return plainLine(sayOwn(own, locale));
  }
  const entry = causesOf(finding)?.entry;
  if (entry === undefined) {
    return undocumented(finding, locale);
  }
  const head = fillFirst(entryWords(entry, locale).problem, {
    ...plainValues(finding),
    provider: providerName(entry.authority, locale),
  });
  return standards.has(entry.authority) ? withServerWords(head, finding) : head;
}

/** An undocumented reply speaks for itself: its own words, with the name of its subject. */
function undocumented(finding: Finding, locale: Locale): string {
  return withServerWords(finding.code === null ? '' : classCard(finding.code, locale).name, finding) || (finding.reply ?? '');
}

/** A name, and what the server wrote after the code. */
function withServerWords(name: string, { text }: Finding): string {
  const rest = plainLine(text.replace(/^[\d.\s-]+/, ''));
  return [name, /\p{L}{2}/u.test(rest) ? rest : ''].filter((part) => part !== '').join(': ');
}

/** The record's values that words may name. Where our own server refused, the other side is no server of which they tell. */
export function spokenValues(finding: Finding): Readonly<Record<string, string | null>> {
  const values = commandValues(finding);
  return isOurs(finding) ? values : { ...values, server: null, ip: null };
}

/** The record's values as plain text; the server with its address. */
export function plainValues(finding: Finding): Record<string, string | null> {
  const values = spokenValues(finding);
  const plain: Record<string, string | null> = {};
  for (const [name, value] of Object.entries(values)) {
    plain[name] = value === null ? null : plainLine(value);
  }
  const { server, ip } = plain;
  plain.server = server && ip && server !== ip ? `${server} (${ip})` : (server ?? ip ?? null);
  return plain;
}

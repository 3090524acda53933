/** What an organisation adds to the catalogue: which of its entries fits a finding, and its words. */

import { isEntryId } from '../../catalogue/entries.ts';
import type { Language, Locale } from '../../locales/locale.ts';
import type { Finding } from '../../scan/finding.ts';

/** One text for every language, or one for each; `en` is used if another is missing. */
export type OwnWords = string | { readonly en: string; readonly ru?: string; readonly it?: string };

/** An entry as `schemas/catalogue.schema.json` describes it; a file that was validated against the schema consists of these. */
export interface OwnEntry {
  readonly entry?: string;
  readonly code?: string;
  readonly reply?: string;
  readonly text?: string | readonly string[];
  readonly pattern?: string;
  readonly name?: OwnWords;
  readonly happened?: OwnWords;
  readonly whoActs?: OwnWords;
  readonly fix?: readonly OwnWords[];
  readonly runbook?: { readonly title: OwnWords; readonly url: string };
  readonly severity?: OwnSeverity;
}

export type OwnSeverity = 'error' | 'warning' | 'information' | 'hint' | 'off';

/** Whether an id names an entry of the product's catalogue. */
export function isKnownEntry(id: string): boolean {
  return isEntryId(id);
}

/** The first entry that fits a finding; every condition that it names must hold. */
export function ownEntryFor(finding: Finding, entries: readonly OwnEntry[]): OwnEntry | undefined {
  const text = finding.text.toLowerCase();
  return entries.find(
    (own) =>
      (own.entry === undefined || own.entry === finding.entry) &&
      (own.code === undefined || own.code === finding.code) &&
      (own.reply === undefined || own.reply === finding.reply) &&
      (own.text === undefined || [own.text].flat().some((literal) => text.includes(literal.toLowerCase()))) &&
      (own.pattern === undefined || fitsPattern(text, own.pattern.toLowerCase())),
  );
}

/** The words in the person's language. */
export function sayOwn(words: OwnWords, { language }: Pick<Locale, 'language'>): string {
  return typeof words === 'string' ? words : (words[language satisfies Language] ?? words.en);
}

/** Whether the pieces between the `*` occur in the text in this order; takes time linear in its length. */
function fitsPattern(text: string, pattern: string): boolean {
  let from = 0;
  for (const piece of pattern.split('*')) {
    const at = text.indexOf(piece, from);
    if (at < 0) {
      return false;
    }
    from = at + piece.length;
  }
  return true;
}

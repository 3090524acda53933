/** `explain_code`: what the catalogue says about a code, a reply or words. */

import type { Locale } from '../locales/locale.ts';
import { fill } from '../locales/wording.ts';
import { explain } from '../service/lookUp/explain.ts';
import type { EntryCard } from '../service/wording/entryCard.ts';
import { plainLine } from '../text/markdown.ts';
import type { ToolInput } from './toolInput.ts';
import { ToolRefusal } from './toolLogs.ts';
import type { Json, ToolFacts } from './toolResult.ts';

/** Maximum number of further meanings that are named, each in a line. */
const MAX_OTHERS = 12;

/** @throws ToolRefusal if nothing answers */
export function explainCode(input: ToolInput, locale: Locale): ToolFacts {
  const question = input.text('question') ?? '';
  const from = input.number('after') ?? 0;
  const explanation = explain(question, locale);
  if (explanation === null) {
    throw new ToolRefusal(fill(locale.interface.cli.nothingMatches, { value: plainLine(question) }));
  }
  const page = { list: 'meanings', from, limit: Number.POSITIVE_INFINITY };
  if (explanation.kind === 'reply' || explanation.kind === 'undocumented') {
    const { kind, code, text } = explanation;
    const name = explanation.kind === 'undocumented' ? explanation.name : undefined;
    return { ...page, facts: { kind, code, name, text }, items: [], total: 0 };
  }
  const { cards, others } = explanation;
  return {
    ...page,
    facts: {
      kind: explanation.kind,
      words:
        explanation.kind === 'tokens'
          ? explanation.tokens.map(({ written, name, text }) => ({ written, name, text }))
          : undefined,
      others: others
        .slice(0, MAX_OTHERS)
        .map(({ authority, name, literal }) => ({ authority, name, ...(literal === null ? {} : { words: literal }) })),
      othersLeftOut: others.length > MAX_OTHERS ? others.length - MAX_OTHERS : undefined,
    },
    items: cards.slice(from).map(cardFacts),
    total: cards.length,
  };
}

/** A card as data; what it does not have is left out. */
export function cardFacts(card: EntryCard): Readonly<Record<string, Json>> {
  const { code, name, happened, whoActs, resume, basis, causes, announced, articles, related } = card;
  return {
    code,
    name,
    happened,
    whoActs,
    resume,
    basis: basis === '' ? undefined : basis,
    causes: causes.map(({ text }) => text),
    ...remedyFacts(card),
    announced: announced.length === 0 ? undefined : announced,
    articles: articles.map(({ title, url }) => ({ title, url })),
    related: related.length === 0 ? undefined : related,
  };
}

/** The remedies of a card, and the commands that check or make them. */
export function remedyFacts({
  fixes,
  checks,
  changes,
}: Pick<EntryCard, 'fixes' | 'checks' | 'changes'>): Readonly<Record<string, Json>> {
  const commands = (cards: EntryCard['checks']): Json =>
    cards.map(({ title, caveat, command }) => ({ what: title, caveat, command }));
  return {
    remedies: fixes.map(({ text, how }) => ({ step: text, how })),
    checks: commands(checks),
    changes: changes.length === 0 ? undefined : commands(changes),
  };
}

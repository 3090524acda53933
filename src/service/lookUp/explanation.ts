/** An explanation without a log: the cards and tokens that answer a question, in a language. */

import { type Entry, isEntryId } from '../../catalogue/entries.ts';
import { reasonStringIn } from '../../catalogue/reasonStrings.ts';
import { entryWords } from '../../locales/entryWords.ts';
import type { Locale } from '../../locales/locale.ts';
import { type EntryFacts, factsOfEntry } from '../wording/cardFacts.ts';
import { classCard, undocumentedWords } from '../wording/classCard.ts';
import { cardMarkdown, type EntryCard, entryCard } from '../wording/entryCard.ts';
import { codeSpan } from '../wording/markdown.ts';
import type { Fate } from '../wording/outcome.ts';
import { type TokenCard, tokenCard, tokenMarkdown } from '../wording/tokenCard.ts';
import type { Answer, Asked } from './numbers.ts';

/** One more thing that a code can mean, in a line. */
export interface OtherMeaning {
  /** The name of its authority. */
  readonly authority: string;
  readonly name: string;
  /** The literal that distinguishes it from the others; null: the code alone does. */
  readonly literal: string | null;
}

/** Cards of the catalogue: the first whole, the others in a line each. */
interface Meanings {
  readonly cards: readonly EntryCard[];
  readonly others: readonly OtherMeaning[];
}

/**
 * What answers a question: cards of the catalogue, words of a log with the cards that go with them, the class of a bare reply code,
 * or class and subject of a code that nobody documents.
 */
export type Explanation =
  | ({ readonly kind: 'entries' } & Meanings)
  | ({ readonly kind: 'tokens'; readonly tokens: readonly TokenCard[] } & Meanings)
  | { readonly kind: 'reply'; readonly code: string; readonly text: string }
  | { readonly kind: 'undocumented'; readonly code: string; readonly name: string; readonly text: string };

/** What answers a question, in a language. */
export function explanationOf(answer: Answer, question: string, locale: Locale): Explanation {
  switch (answer.kind) {
    case 'entries':
      return { kind: 'entries', ...present(answer.entries, answer.whole, answer.asked, question, locale) };
    case 'tokens':
      return {
        kind: 'tokens',
        tokens: answer.tokens.map((id) => tokenCard(id, locale)),
        ...present(answer.entries, answer.whole, null, question, locale),
      };
    case 'reply':
      return { kind: 'reply', code: answer.reply, text: locale.classes[classDigit(answer.reply)] };
    case 'undocumented':
      return { kind: 'undocumented', code: answer.code, ...classCard(answer.code, locale) };
  }
}

function classDigit(reply: string): '2' | '4' | '5' {
  const [digit] = reply;
  return digit === '2' || digit === '4' ? digit : '5';
}

/** The first `whole` entries as cards, the others in one line each. */
function present(entries: readonly Entry[], whole: number, asked: Asked | null, question: string, locale: Locale): Meanings {
  return {
    cards: entries.slice(0, whole).map((entry) => entryCard(entry, locale, askedFacts(entry, asked, question))),
    others: entries.slice(whole).map((entry) => ({
      authority: locale.authorities[entry.authority],
      name: entryWords(entry, locale).name,
      literal: entry.texts?.[0] ?? null,
    })),
  };
}

/**
 * The facts of an entry with the reply and the code that were asked for, where the entry has several of them (`X.4.1`, `4.4.300-399`) or the words
 * alone chose it; their class determines what remains to be done.
 */
function askedFacts(entry: Entry, asked: Asked | null, question: string): EntryFacts {
  const string = stringOf(entry, question);
  const isByWords = entry.code === null && entry.replies.length === 0;
  const isOneOfReplies = entry.replies.length > 1 && entry.replies.includes(asked?.reply ?? '');
  // The reply decides whether it is over: `550 4.4.7` is (RFC 5321 section 4.2.1).
  const [digit] = asked?.reply ?? asked?.code ?? '';
  const isOfSeveral = asked?.code != null && /^X|\d-\d/.test(entry.code ?? '');
  const isSaid = digit !== undefined && (isByWords || isOneOfReplies || isOfSeveral);
  const fate: Fate | undefined = isSaid && digit !== '2' ? { kind: digit === '4' ? 'transient' : 'permanent' } : undefined;
  const facts = factsOfEntry(entry, textOf(entry, question), fate);
  if (asked === null || !isSaid) {
    return string === null ? facts : { ...facts, code: string };
  }
  const reply = asked.reply ?? (isByWords ? null : entry.replies.find((one) => one.startsWith(digit)));
  return { ...facts, code: [reply, asked.code, string].filter(Boolean).join(' ') };
}

/** What a block list is named in: the question, or, where it is an id, the only words that the entry has. */
function textOf({ texts = [] }: Entry, question: string): string {
  return isEntryId(question.trim()) && texts.length === 1 ? texts.join() : question;
}

/** The reason string of Exchange that a question names, if the entry is of its family. */
function stringOf({ family, texts = [] }: Entry, question: string): string | null {
  const strings = family === true ? texts.map((text) => reasonStringIn(question, text)) : [];
  return strings.find((string) => string !== null) ?? null;
}

/** The explanation as Markdown, the same for a terminal and a page. */
export function explanationMarkdown(explanation: Explanation, locale: Locale): string {
  if (explanation.kind === 'reply') {
    return `# ${explanation.code}\n\n${explanation.text}\n`;
  }
  if (explanation.kind === 'undocumented') {
    const { code, name } = explanation;
    return `# ${code} · ${name}\n\n${undocumentedWords(code, locale)}\n`;
  }
  const { cards, others } = explanation;
  return [
    ...(explanation.kind === 'tokens' ? explanation.tokens.map((token) => tokenMarkdown(token, locale)) : []),
    ...cards.map((card) => cardMarkdown(card, locale)),
    ...(others.length === 0 ? [] : [otherMeaningsMarkdown(others, locale)]),
  ].join('\n---\n\n');
}

function otherMeaningsMarkdown(others: readonly OtherMeaning[], locale: Locale): string {
  const lines = others.map(
    ({ authority, name, literal }) => `- ${authority} · ${name}${literal === null ? '' : `: ${codeSpan(literal)}`}`,
  );
  return `**${locale.interface.card.otherMeanings}**\n\n${[...new Set(lines)].join('\n')}\n`;
}

/** Explains a code or a text without a log: every card that answers it. */

import { causes } from '../catalogue/causes/index.ts';
import { chooseEntry, type Entry, entriesOf, everyEntry } from '../catalogue/lookup.ts';
import { entryWords } from '../locales/entryWords.ts';
import type { Locale } from '../locales/locale.ts';
import { type EntryCard, entryCard } from './card.ts';
import { classCard, undocumentedWords } from './classCard.ts';

/** What answers a question: cards of the catalogue, the class of a bare reply code, or class and subject of a code that nobody documents. */
export type Explanation =
  | { readonly kind: 'entries'; readonly cards: readonly EntryCard[] }
  | { readonly kind: 'reply'; readonly code: string; readonly text: string }
  | { readonly kind: 'undocumented'; readonly code: string; readonly name: string; readonly text: string };

const REPLY = /^\s*([245])\d\d\s*$/;
const REPLY_IN = /(?<![\w.])([245]\d\d)(?![\w.])/;
const CODE = /(?<![\w.])[245]\.\d{1,3}\.\d{1,3}(?![\w.])/;

/** A code alone gets all its meanings; with words beside it, the one they choose; words alone, every entry that has them. */
export function explain(question: string, locale: Locale): Explanation | null {
  const code = CODE.exec(question)?.[0];
  const found = code === undefined ? searchEntries(question, locale) : entriesFor(code, question);
  if (found.length > 0) {
    return { kind: 'entries', cards: found.map((entry) => entryCard(entry, locale)) };
  }
  const digit = REPLY.exec(question)?.[1];
  if (digit === '2' || digit === '4' || digit === '5') {
    return { kind: 'reply', code: question.trim(), text: locale.classes[digit] };
  }
  return code === undefined ? null : { kind: 'undocumented', code, ...classCard(code, locale) };
}

function entriesFor(code: string, question: string): readonly Entry[] {
  const words = question.replace(code, '').replace(/\b\d{3}\b/g, '');
  const chosen = /[A-Za-z]{3}/.test(words)
    ? chooseEntry({ code, reply: REPLY_IN.exec(question)?.[1] ?? null, text: question })
    : null;
  return chosen === null ? entriesOf(code) : [chosen];
}

function searchEntries(question: string, locale: Locale): readonly Entry[] {
  const wanted = question.trim().toLowerCase();
  if (wanted.length < 3) {
    return [];
  }
  return everyEntry().filter((entry) => {
    const words = entryWords(entry, locale);
    const literals = [
      ...(entry.texts ?? []),
      ...entry.causes.flatMap((cause) => causes[cause].evidence?.flatMap(({ text }) => (text === undefined ? [] : [text])) ?? []),
    ];
    return (
      words.name.toLowerCase().includes(wanted) ||
      literals.some((literal) => literal.toLowerCase().includes(wanted) || wanted.includes(literal.toLowerCase())) ||
      entry.causes.some((cause) => locale.causes[cause].short.toLowerCase().includes(wanted))
    );
  });
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
  return explanation.cards.map((card) => cardMarkdown(card, locale)).join('\n---\n\n');
}

/** A card of the catalogue as Markdown. */
export function cardMarkdown(card: EntryCard, locale: Locale): string {
  const words = locale.interface.card;
  const commands = (heading: string, checks: EntryCard['checks']): string[] =>
    checks.length === 0
      ? []
      : [
          `**${heading}**`,
          ...checks.map(
            ({ title, caveat, command }) =>
              `- ${[title.endsWith('?') || caveat === undefined ? title : `${title}.`, caveat].filter(Boolean).join(' ')}\n\n  \`\`\`\n  ${command}\n  \`\`\``,
          ),
        ];
  const blocks = [
    `# ${card.code} · ${card.name}`,
    `${card.happened} ${card.resume}`,
    `**${words.whoActs}** ${new Intl.ListFormat(locale.language, { type: 'disjunction' }).format(card.whoActs)}`,
    ...(card.causes.length === 0 ? [] : [`**${words.causes}**\n\n${card.causes.map(({ text }) => `- ${text}`).join('\n')}`]),
    ...(card.fixes.length === 0
      ? []
      : [
          `**${words.fix}**\n\n${card.fixes
            .map(({ text, how }, index) => [`${index + 1}. ${text}`, ...(how ?? []).map((step) => `   - ${step}`)].join('\n'))
            .join('\n')}`,
        ]),
    ...commands(words.checks, card.checks),
    ...commands(words.changes, card.changes),
    card.articles.map(({ title, url }) => `[${title}](${url})`).join(' · '),
    ...(card.related.length === 0 ? [] : [`${words.related} ${card.related.join(' · ')}`]),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

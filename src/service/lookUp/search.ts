/** Look Up: what answers a question, then what matches the part typed so far. */

import { entryOf, isEntryId } from '../../catalogue/entries.ts';
import type { TokenId } from '../../catalogue/generated/ids.ts';
import { tokens } from '../../catalogue/generated/rows.ts';
import { entryWords } from '../../locales/entryWords.ts';
import type { Locale } from '../../locales/locale.ts';
import { classCard } from '../wording/classCard.ts';
import { cardMarkdown, entryCard } from '../wording/entryCard.ts';
import { spokenCode } from '../wording/name.ts';
import { tokenCard, tokenMarkdown } from '../wording/tokenCard.ts';
import { answerTo } from './answer.ts';
import { explain } from './explain.ts';
import { explanationMarkdown } from './explanation.ts';
import { type Match, matchesOf } from './matches.ts';
import type { Answer } from './numbers.ts';

/** One answer: what a list shows of it. */
export interface Found {
  /** The id of an entry; of a token, after `token/`; of a code that nobody documents, after `code/`. */
  readonly id: string;
  /** `550 5.1.10 · Recipient not found` */
  readonly label: string;
  /** The name of its authority; for a token, the name of its kind. */
  readonly authority: string;
  /** The literal that distinguishes it from others of its code, or empty. */
  readonly literal: string;
}

const TOKEN = 'token/';
const CODE = 'code/';

/**
 * The best answers first, at most `limit`; none for an empty question.
 * @param system the mail system whose log is being read: of what answers equally well, its own comes first, then Exchange's
 */
export function search(question: string, locale: Locale, limit = 50, system: string | null = null): readonly Found[] {
  const answer = answerTo(question, system);
  const matches = matchesOf(question, system).map((match) => foundOf(match, locale));
  // A number that nobody documents may be the beginning of another.
  const isBeginning = answer?.kind === 'undocumented' && question.trim() === answer.code;
  const found = isBeginning ? [...matches, ...answered(answer, locale)] : [...answered(answer, locale), ...matches];
  return [...new Map(found.map((one) => [one.id, one])).values()].slice(0, limit);
}

/** What an id stands for that `search` gave before; null if it is unknown by now. */
export function findAgain(id: string, locale: Locale): Found | null {
  if (isEntryId(id)) {
    return foundOf({ entry: id }, locale);
  }
  if (id.startsWith(CODE)) {
    return search(id.slice(CODE.length), locale).find((found) => found.id === id) ?? null;
  }
  const token = id.slice(TOKEN.length);
  return id.startsWith(TOKEN) && Object.hasOwn(tokens, token) ? foundOf({ token: token as TokenId }, locale) : null;
}

/** The card of what `search` found, as Markdown; null if the id is unknown. */
export function cardOf(id: string, locale: Locale): string | null {
  if (isEntryId(id)) {
    return cardMarkdown(entryCard(entryOf(id), locale), locale);
  }
  if (id.startsWith(CODE)) {
    const explanation = explain(id.slice(CODE.length), locale);
    return explanation === null ? null : explanationMarkdown(explanation, locale);
  }
  const token = id.startsWith(TOKEN) ? id.slice(TOKEN.length) : '';
  if (!Object.hasOwn(tokens, token)) {
    return null;
  }
  return tokenMarkdown(tokenCard(token as TokenId, locale), locale);
}

function answered(answer: Answer | null, locale: Locale): readonly Found[] {
  switch (answer?.kind) {
    case 'entries':
      return answer.entries.map(({ id }) => foundOf({ entry: id }, locale));
    case 'tokens':
      return [...answer.tokens.map((token) => ({ token })), ...answer.entries.map(({ id }) => ({ entry: id }))].map((match) =>
        foundOf(match, locale),
      );
    case 'undocumented':
      return [undocumented(answer.code, `${answer.code} · ${classCard(answer.code, locale).name}`, locale)];
    case 'reply':
      return [undocumented(answer.reply, answer.reply, locale)];
    case undefined:
      return [];
  }
}

function undocumented(code: string, label: string, locale: Locale): Found {
  return { id: CODE + code, label, authority: locale.interface.lookUp.undocumented, literal: '' };
}

function foundOf(match: Match, locale: Locale): Found {
  if ('token' in match) {
    const { kind, written } = tokens[match.token];
    return {
      id: TOKEN + match.token,
      label: `${written[0]} · ${locale.tokens[match.token].name}`,
      authority: locale.interface.tokenKinds[kind],
      literal: '',
    };
  }
  const entry = entryOf(match.entry);
  return {
    id: entry.id,
    label: [spokenCode(entry), entryWords(entry, locale).name].filter(Boolean).join(' · '),
    authority: locale.authorities[entry.authority],
    literal: entry.texts?.[0] ?? '',
  };
}

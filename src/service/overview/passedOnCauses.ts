/** Causes in a report that somebody passed on: a reason is named as we name it, an article is ours, and the rest is plain text. */

import { entryOf, isEntryId } from '../../catalogue/entries.ts';
import { type Article, articleOf, everyArticle } from '../../locales/article.ts';
import { reasonName } from '../../locales/entryWords.ts';
import type { Locale } from '../../locales/locale.ts';
import { plainLine } from '../wording/markdown.ts';
import { type CauseWords, MAX_WORDS } from './reportedCauses.ts';
import type { ShardPiece } from './shardGatherer.ts';

/** Maximum length of a first step, UTF-16 code units. */
const MAX_STEP = 2000;

export class PassedOnCauses {
  readonly #locale: Locale;
  readonly #articles: readonly Article[];

  constructor(locale: Locale) {
    this.#locale = locale;
    this.#articles = everyArticle(locale);
  }

  /** The piece with the words of its causes so. */
  checked({ piece, deliveries }: ShardPiece): ShardPiece {
    const known = new Map<CauseWords, CauseWords>();
    const causes = piece.causes.map(({ key, words }) => {
      if (words === null) {
        return { key, words };
      }
      const checked = known.get(words) ?? this.#checkedWords(words);
      known.set(words, checked);
      return { key, words: checked };
    });
    return { piece: { ...piece, causes }, deliveries };
  }

  #checkedWords(words: CauseWords): CauseWords {
    const line = (text: string): string => plainLine(text, MAX_WORDS);
    const lineOrNull = (text: string | null): string | null => (text === null ? null : line(text));
    const entry = words.entry !== null && isEntryId(words.entry) ? words.entry : null;
    return {
      title: line(words.title),
      reason: words.reason,
      reasonName: reasonName(words.reason, this.#locale),
      entry,
      code: lineOrNull(words.code),
      reply: lineOrNull(words.reply),
      actors: words.actors.map(line),
      doFirst: plainLine(words.doFirst, MAX_STEP),
      article: words.article === null ? null : this.#article(words.article, entry),
      unexplained: lineOrNull(words.unexplained),
    };
  }

  /** The one with this address; else, for another version may have had another, the first one of the entry. */
  #article({ url, title }: Article, entry: CauseWords['entry']): Article | null {
    // Parts of one page have titles of their own.
    const known = this.#articles.filter((one) => one.url === url);
    const [first] = known;
    if (first !== undefined) {
      return known.find((one) => one.title === title) ?? first;
    }
    const [link = null] = entry !== null && isEntryId(entry) ? entryOf(entry).links : [];
    return link === null ? null : articleOf(link, this.#locale);
  }
}

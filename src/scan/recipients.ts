/** Whose failure a reply in running text tells: the address in its own words, else the last one named before it. */

import type { ReplyToken } from './replies.ts';

const ADDRESS = /[^\s<>"'`();:,=[\]|]+@[A-Za-z0-9][A-Za-z0-9.-]*[A-Za-z0-9]/g;
/** An address that heads a paragraph or a line of its own, or a log's `to=<…>`. */
const HEADING_ADDRESS =
  /(?:^|\n)[ \t>*-]*(?:RCPT TO:|[\w-]+;|to:)?[ \t]*<?([^\s<>"'`();:,=[\]|]+@[A-Za-z0-9][A-Za-z0-9.-]*[A-Za-z0-9])(?![\w.@-])>?[ \t]*(?:<mailto:|[:;,.(]|\n|$)|\bto=<([^\s<>]+@[^\s<>]+)>/gi;

/** Follows the addresses of a text from passage to passage. */
export class RecipientContext {
  /** Lower case; empty: nobody says who the recipients are, so any address that heads a line may be one. */
  readonly #known: ReadonlySet<string>;
  #last: string | null = null;
  #marks: { readonly offset: number; readonly address: string }[] = [];
  #text = '';

  constructor(known: Iterable<string>) {
    this.#known = new Set([...known].map((address) => address.toLowerCase()));
  }

  /** Begins the next passage. */
  enter(text: string): void {
    this.#last = this.#marks.at(-1)?.address ?? this.#last;
    this.#text = text;
    this.#marks = [];
    if (this.#known.size === 0) {
      for (const match of text.matchAll(HEADING_ADDRESS)) {
        this.#marks.push({ offset: match.index, address: match[1] ?? match[2] ?? '' });
      }
      return;
    }
    for (const match of text.matchAll(ADDRESS)) {
      if (this.#known.has(match[0].toLowerCase())) {
        this.#marks.push({ offset: match.index, address: match[0] });
      }
    }
  }

  /** The recipient of a token of the current passage, or null. */
  of(token: ReplyToken): string | null {
    if (this.#known.size > 0) {
      for (const match of this.#text.slice(token.end, token.textEnd).matchAll(ADDRESS)) {
        if (this.#known.has(match[0].toLowerCase())) {
          return match[0];
        }
      }
    }
    return this.#marks.findLast((mark) => mark.offset < token.start)?.address ?? this.#last;
  }

  /** Nothing said before counts any more. */
  forget(): void {
    this.#last = null;
    this.#marks = [];
  }
}

/** Whose failure a reply in running text tells: the address in its own words, else the last one named before it. */

import { type FoundAddress, findAddresses } from './address.ts';
import type { ReplyToken } from './replies.ts';

/** What may stand before an address that heads a line, and behind it. */
const HEADING_BEFORE =
  /(?:^|\n)[ \t>*-]{0,20}(?:RCPT TO:|(?:[\w-]{0,20}Recipient\w{0,10}[ \t]{0,20}:[ \t]{0,4})?(?:[\w-]{1,20};)?|to:)[ \t]{0,4}<?$|\bto=<$/i;
const HEADING_AFTER = /^>?[ \t]{0,20}(?:<mailto:|[:;,.(]|\n|$)/i;
/** UTF-16 code units of the two above. */
const HEADING_LENGTH = 160;

function headsLine(text: string, { address, offset }: FoundAddress): boolean {
  const end = offset + address.length;
  return (
    HEADING_BEFORE.test(text.slice(Math.max(0, offset - HEADING_LENGTH), offset)) &&
    (text.startsWith('to=<', offset - 4) ? text[end] === '>' : HEADING_AFTER.test(text.slice(end, end + HEADING_LENGTH)))
  );
}

/** Follows the addresses of a text from passage to passage. */
export class RecipientContext {
  /** Lower case; empty: nobody says who the recipients are, so any address that heads a line may be one. */
  readonly #known: ReadonlySet<string>;
  #last: string | null;
  #marks: readonly FoundAddress[] = [];

  /** `last`: the address that another reader named last, whose place this one takes. */
  constructor(known: Iterable<string>, last: string | null = null) {
    this.#known = new Set([...known].map((address) => address.toLowerCase()));
    this.#last = last;
  }

  /** The address named last. */
  get last(): string | null {
    return this.#marks.at(-1)?.address ?? this.#last;
  }

  /** Begins the next passage. */
  enter(text: string): void {
    this.#last = this.last;
    this.#marks = findAddresses(text).filter((found) =>
      this.#known.size === 0 ? headsLine(text, found) : this.#known.has(found.address.toLowerCase()),
    );
  }

  /** The recipient of a token of the current passage, or null. */
  of(token: ReplyToken): string | null {
    const next = this.#firstFrom(token.start);
    const inside = this.#marks[next];
    if (this.#known.size > 0 && inside !== undefined && inside.offset < token.textEnd) {
      return inside.address;
    }
    return this.#marks[next - 1]?.address ?? this.#last;
  }

  /** Index of the first mark at or behind an offset. */
  #firstFrom(offset: number): number {
    let low = 0;
    let high = this.#marks.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#marks[middle]?.offset ?? 0) < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Nothing said before counts any more. */
  forget(): void {
    this.#last = null;
    this.#marks = [];
  }
}

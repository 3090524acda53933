/**
 * The recipient whose failure a reply in running text reports: the address in its own words, otherwise the last one named
 * before it.
 */

import { type FoundAddress, findAddresses } from './address.ts';
import type { ReplyToken } from './replyToken.ts';
import { TextObjects } from './textObjects.ts';

/** What may come before an address that heads a line, and after it: old Exchange servers write the day there. */
const HEADING_BEFORE =
  /(?:^|\n)[ \t>*-]{0,20}(?:RCPT TO:|(?:[\w-]{0,20}Recipient\w{0,10}[ \t]{0,20}:[ \t]{0,4})?(?:[\w-]{1,20};)?|to:)[ \t]{0,4}["'<]?$|\bto=<$/i;
const HEADING_AFTER = /^[>"']?[ \t]{0,20}(?:<mailto:|Error,|[:;,.(]|\n|$|\p{L}{2,3}[ \t]\d{1,4}[./-]\d)/iu;
/**
 * How Exchange heads a paragraph: `Anna Meyer (anna@example.org)<mailto:anna@example.org>`, and nothing else in the line. Without the link, as
 * people list names too, the next line has to say why.
 */
const NAME_BEFORE = /(?:^|\n)[ \t>*-]{0,20}\p{L}[^\n@()<>:;]{0,80}[ \t]\($/u;
const NAME_AFTER = /^\)(?:<mailto:[^<>\s]{3,330}>[ \t]{0,20}(?:\n|$)|[ \t]{0,20}\n[ \t>]{0,20}\p{L}[^\n@]{10,400}(?:\n|$))/iu;
/** The commands of a session, in words too: `after RCPT TO:<user@example.org>`. */
const RECIPIENT_COMMAND_BEFORE = /\bRCPT TO:[ \t]{0,4}<$/i;
const SENDER_COMMAND_BEFORE = /\bMAIL FROM:[ \t]{0,4}<?$/i;
/** Fields of logs: `recipient=<user@example.org>`, `Recipient: <user@example.org>, Result: failed`, `Status: Error, Address: <user@example.org>`. */
const FIELD_BEFORE = /(?:(?:^|[\s,;])(?:recipient|rcpt)[=:]|[,;][ \t]{0,4}address:)[ \t]{0,4}<$/i;
/** Python's smtplib: `{'user@example.org': (550, b'5.1.1 …`. */
const DICTIONARY_BEFORE = /[{,][ \t]{0,4}["']$/;
const DICTIONARY_AFTER = /^["']:[ \t]{0,4}\([245]\d\d,/;

/** An address that was expanded, or is named beside the final one, is not the one that failed. */
const EXPANDED_BEFORE = /\bexpanded from[:\s]{0,20}<?$/i;
const ORIGINAL_BEFORE = /(?:^|\n)[ \t>]{0,20}Original-Recipient[^\n]*$/i;
const FINAL = /^[ \t>]{0,20}Final-Recipient[ \t]*:/im;

/** An address that the reply itself is about: `550 5.1.1 <user@example.org>... User unknown`. */
const REPLY_BEFORE = /(?:^|[^\w.])#?[245](?:\d\d|\.\d{1,3}\.\d{1,3})[ \t]{1,4}<?$/;
const REPLY_AFTER = /^>?(?:\.{3}(?![^\n]{0,80}\bsender)|: (?:Recipient|User|Relay access) )/i;

/** The sentence of a report that names whom it is about: `Your message to user@example.org couldn't be delivered`. */
const MESSAGE_BEFORE = /\b(?:e-?mail|messages?|sen[dt])\b[^.]{0,80}$/i;
const TO_BEFORE = /\b(?:to|for):?\s{1,4}["'<]?$/i;
const DELIVERY_BEFORE = /deliver(?:y|ed|ing)?\b[^.]{0,80}$/i;
const FAILURE_AFTER =
  /^[>"']?[^.]{0,60}(?:undeliverable|(?:\bnot|n['’]t)\s{1,4}be\s{1,4}delivered|\bfailed|\b(?:been|was)\s{1,4}(?:blocked|rejected|refused))\b/i;
const RECIPIENTS_BEFORE = /\brecipients?\b[^.\n]{0,80}:[ \t]{0,4}["'<]?$/i;

/** Maximum number of senders remembered. */
const MAX_SENDERS = 1000;

/** Maximum text examined on each side of an address, UTF-16 code units. */
const AROUND = 400;

/** Follows the addresses of a text from passage to passage. */
export class RecipientContext {
  /** The recipients, in lower case. */
  readonly #known: ReadonlySet<string>;
  readonly #words: 'known' | 'any' | 'report';
  readonly #sender: string | null;
  #last: string | null;
  /** Addresses that what follows them is about, in order. */
  #heads: readonly FoundAddress[] = [];
  /** Addresses that the reply around them is about, in order. */
  #inside: readonly FoundAddress[] = [];
  #objects: TextObjects | null = null;
  #message: string | null = null;
  /** The senders that a session named, in lower case. */
  readonly #senders = new Set<string>();
  /** The recipient that was returned last for an outer reply. */
  #outer: string | null = null;

  /**
   * `known`: the recipients. If there are none, any address that heads a line may be one. `last`: the address that another
   * reader named last, which this one continues. `report`: others than the known ones may be named, in a report's sentences
   * too. `sender`: whose message a report is about, to whom it is sent.
   */
  constructor(
    known: Iterable<string>,
    last: string | null = null,
    words: 'any' | 'report' = 'any',
    sender: string | null = null,
  ) {
    this.#known = new Set([...known].map((address) => address.toLowerCase()));
    this.#words = this.#known.size > 0 && words === 'any' ? 'known' : words;
    this.#last = last;
    this.#sender = sender?.toLowerCase() ?? null;
  }

  /** The address named last. */
  get last(): string | null {
    return this.#heads.at(-1)?.address ?? this.#last;
  }

  /** The recipients that the current passage names. */
  get named(): readonly string[] {
    return [...this.#heads, ...this.#inside].map(({ address }) => address);
  }

  /** The id of the message that the token is about which was asked for last, where an object names it. */
  get message(): string | null {
    return this.#message;
  }

  /** Begins the next passage. */
  enter(text: string): void {
    this.#last = this.last;
    this.#outer = null;
    this.#message = null;
    const found = findAddresses(text);
    this.#learnSenders(text, found);
    const isKnown = ({ address }: FoundAddress): boolean => this.#known.has(address.toLowerCase());
    const others = this.#words !== 'known';
    this.#heads = found.filter((one) => isKnown(one) || (others && this.#isNamed(text, one)));
    this.#inside = found.filter((one) => isKnown(one) || (others && !this.#isSender(one) && standsInReply(text, one)));
    this.#objects = others ? new TextObjects(text, found) : null;
  }

  #learnSenders(text: string, found: readonly FoundAddress[]): void {
    for (const one of found) {
      if (this.#senders.size < MAX_SENDERS && SENDER_COMMAND_BEFORE.test(before(text, one))) {
        this.#senders.add(one.address.toLowerCase());
      }
    }
  }

  #isSender({ address }: FoundAddress): boolean {
    const lower = address.toLowerCase();
    return lower === this.#sender || this.#senders.has(lower);
  }

  /** The recipient of a token of the current passage, or null; call it for tokens in order. */
  of(token: ReplyToken): string | null {
    // What a reply quotes is about the recipient of that reply.
    if (token.within < 0) {
      this.#outer = this.#recipientAt(token);
    }
    return this.#outer;
  }

  #recipientAt(token: ReplyToken): string | null {
    const object = this.#objects?.at(token.start) ?? null;
    this.#message = object?.message ?? null;
    const inside = this.#inside[firstFrom(this.#inside, token.start)];
    if (inside !== undefined && inside.offset < token.textEnd) {
      return inside.address;
    }
    if (object !== null && object.recipient !== null) {
      return object.recipient;
    }
    const head = this.#heads[firstFrom(this.#heads, token.start) - 1];
    // Another object of a list is about somebody else.
    if (object !== null) {
      return head !== undefined && head.offset > object.from ? head.address : null;
    }
    return head?.address ?? this.#last;
  }

  #isNamed(text: string, found: FoundAddress): boolean {
    if (found.address.toLowerCase() === this.#sender) {
      return RECIPIENT_COMMAND_BEFORE.test(before(text, found));
    }
    return (
      headsLine(text, found) || (this.#words === 'report' && (standsBehindName(text, found) || standsInSentence(text, found)))
    );
  }

  /** Forgets everything that was named before. */
  forget(): void {
    this.#last = null;
    this.#heads = [];
    this.#inside = [];
    this.#objects = null;
    this.#senders.clear();
  }
}

/** Index of the first address at or after an offset. */
function firstFrom(addresses: readonly FoundAddress[], offset: number): number {
  let low = 0;
  let high = addresses.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((addresses[middle]?.offset ?? 0) < offset) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}

function before(text: string, { offset }: FoundAddress): string {
  return text.slice(Math.max(0, offset - AROUND), offset);
}

function after(text: string, { address, offset }: FoundAddress): string {
  const end = offset + address.length;
  return text.slice(end, end + AROUND);
}

function headsLine(text: string, found: FoundAddress): boolean {
  if (text.startsWith('to=<', found.offset - 4)) {
    return after(text, found).startsWith('>');
  }
  const introduction = before(text, found);
  if (RECIPIENT_COMMAND_BEFORE.test(introduction) || FIELD_BEFORE.test(introduction)) {
    return true;
  }
  if (DICTIONARY_BEFORE.test(introduction) && DICTIONARY_AFTER.test(after(text, found))) {
    return true;
  }
  return (
    HEADING_BEFORE.test(introduction) &&
    HEADING_AFTER.test(after(text, found)) &&
    !EXPANDED_BEFORE.test(introduction) &&
    !(ORIGINAL_BEFORE.test(introduction) && FINAL.test(text))
  );
}

function standsBehindName(text: string, found: FoundAddress): boolean {
  return NAME_BEFORE.test(before(text, found)) && NAME_AFTER.test(after(text, found));
}

function standsInSentence(text: string, found: FoundAddress): boolean {
  const introduction = before(text, found);
  return (
    RECIPIENTS_BEFORE.test(introduction) ||
    (TO_BEFORE.test(introduction) &&
      (DELIVERY_BEFORE.test(introduction) || (MESSAGE_BEFORE.test(introduction) && FAILURE_AFTER.test(after(text, found)))))
  );
}

function standsInReply(text: string, found: FoundAddress): boolean {
  return REPLY_BEFORE.test(before(text, found)) && REPLY_AFTER.test(after(text, found));
}

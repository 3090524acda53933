/** What one mail message holds, gathered part by part; only at its end is it known what it says. */

import { isOfRecipient } from '../../mime/deliveryReport.ts';
import type { StatusGroup } from '../../mime/deliveryStatus.ts';
import { MAX_HOPS } from '../../mime/receivedHops.ts';
import type { TextLine } from '../../mime/textLine.ts';
import { type Passage, passageOfLines } from '../replies/passage.ts';

/** Header fields by name in lower case, unfolded; the first of several with the same name. */
export type Header = ReadonlyMap<string, string>;

const FORWARDED_FIELD = /^[ \t>*]{0,20}(\p{L}[\p{L} ]{0,20}?)[*]{0,2}[ \t\u00a0]{0,2}[:：][* \t]{0,4}(.{1,300})/u;
/** A line that is empty but for the signs of a quoted mail. */
const QUOTED_BLANK = /\n[ \t]{0,4}>[ \t>]{0,20}(?=\n)/g;
const FIELD_NAME = /^([!-9;-~]{1,100})[ \t]*:/;
/** Words with which servers announce the copy of the message that they append without MIME. */
const COPY_BELOW =
  /^[ \t]{0,10}-{2,80}[^\n]{0,200}\b(?:copy of (?:the|your) message|(?:original|returned|unsent|undelivered) (?:message|mail)|message headers?)\b|^(?:(?:original|returned|unsent) message follows|message headers? follow)\b/im;
/** A field that shows the copy's header even if nothing announces it, or in another language (RFC 5321 section 4.4). */
const TRACE = /^Received: (?:from|by|\()/m;
/** The sender of a report that a person forwards in the text of a mail, below the name of the field in any language. */
const OF_DAEMON =
  /^[ \t>*]{0,20}\p{L}[\p{L} ]{0,20}[*]{0,2}[ \t\u00a0]{0,2}[:：][^\n]{0,200}(?:mailer-daemon|post_?master|microsoftexchange[0-9a-f]{32})[^\n]{0,100}@/imu;

/** What a report is read from: a message, or a part of one that holds a forwarded report. */
export interface ReportContent {
  readonly header: Header;
  /** The header of the message that it is about. */
  readonly returned: Header;
  readonly about: StatusGroup;
  readonly groups: readonly StatusGroup[];
  readonly words: readonly Passage[];
}

export class MessageContent implements ReportContent {
  readonly #header = new Map<string, string>();
  readonly #returned = new Map<string, string>();
  readonly #copied = new Map<string, string>();
  /** The values of its `Received` fields, and of those of a header that was returned alone, from the top. */
  readonly received: string[] = [];
  readonly returnedReceived: string[] = [];
  readonly #words: Passage[] = [];
  readonly #mentions: Passage[] = [];
  readonly #announcements: Passage[] = [];
  readonly #groups: StatusGroup[] = [];
  readonly #inner: MessageContent[] = [];
  #about: StatusGroup = [];
  #folded: TextLine[] = [];
  #copy: 'none' | 'header' | 'body' = 'none';

  get header(): Header {
    return this.#header;
  }

  /** The header of the message that a report returns: as a part, otherwise in its words. */
  get returned(): Header {
    return this.#returned.size > 0 ? this.#returned : (this.#inner[0]?.header ?? this.#copied);
  }

  /** The paragraphs that are its own words. */
  get words(): readonly Passage[] {
    return this.#words;
  }

  /** Header fields, its own and the returned ones, and the paragraphs of a copy. */
  get mentions(): readonly Passage[] {
    return this.#mentions;
  }

  /** What announces copies of messages in its words, and their headers. */
  get announcements(): readonly Passage[] {
    return this.#announcements;
  }

  /** Delivery-status fields, a group for each recipient (RFC 3464 section 2.3). */
  get groups(): readonly StatusGroup[] {
    return this.#groups;
  }

  /** The fields about the message as a whole (RFC 3464 section 2.2). */
  get about(): StatusGroup {
    return this.#about;
  }

  /** The messages in it. */
  get inner(): readonly MessageContent[] {
    return this.#inner;
  }

  field(name: string, lines: readonly TextLine[]): void {
    this.#mentions.push(remember(this.#header, name, lines));
    collect(this.received, name, lines);
  }

  /** Adds a paragraph; from a line on that announces the copy of the message, or is in its header, it belongs to that copy. */
  text(passage: Passage): void {
    const copyFrom = this.#copy === 'none' ? beginOfCopy(passage.text) : 0;
    if (copyFrom > 0) {
      this.#words.push(passage.slice(0, copyFrom));
    }
    if (copyFrom >= passage.text.length) {
      return;
    }
    const copy = passage.slice(copyFrom, passage.text.length);
    this.#mentions.push(copy);
    if (this.#copy === 'none') {
      this.#copy = 'header';
      this.#announcements.push(copy.slice(0, `${copy.text}\n`.indexOf('\n')));
    }
    if (this.#copy === 'header') {
      const { from, to } = this.#readCopiedHeader(copy.text);
      this.#announcements.push(copy.slice(from, to));
      if (to < copy.text.length) {
        this.#copy = 'body';
      }
    }
  }

  /** Adds a line of the headers that were returned as a part. */
  returnedLine(line: TextLine): void {
    if (!/^[ \t]/.test(line.text)) {
      this.#endReturnedField();
    }
    this.#folded.push(line);
  }

  /** Adds the groups of a delivery-status part: the first is about the message if it names no recipient. */
  status(groups: readonly StatusGroup[]): void {
    for (const group of groups) {
      if (isOfRecipient(group)) {
        this.#groups.push(group);
      } else if (this.#groups.length === 0) {
        this.#about = group;
      }
    }
  }

  /** Begins a message inside this one. */
  begin(): MessageContent {
    const message = new MessageContent();
    this.#inner.push(message);
    return message;
  }

  /** Ends a part; the next one may say the same in another form. */
  partEnd(): void {
    this.#endReturnedField();
    this.#copy = 'none';
  }

  #endReturnedField(): void {
    const name = FIELD_NAME.exec(this.#folded[0]?.text ?? '')?.[1];
    if (name !== undefined) {
      this.#mentions.push(remember(this.#returned, name.toLowerCase(), this.#folded));
      collect(this.returnedReceived, name.toLowerCase(), this.#folded);
    }
    this.#folded = [];
  }

  /** Reads the fields of a copied header; returns where they are in this paragraph. A long header comes in several. */
  #readCopiedHeader(text: string): { readonly from: number; readonly to: number } {
    /** The field that the next line may continue; null: one that is reported already. */
    let name: string | null | undefined;
    let from = text.length;
    let at = 0;
    for (const line of text.split('\n')) {
      const begin = FIELD_NAME.exec(line);
      if (begin?.[1] !== undefined) {
        from = Math.min(from, at);
        const field = begin[1].toLowerCase();
        name = this.#copied.has(field) ? null : field;
        if (name !== null) {
          this.#copied.set(name, line.slice(begin[0].length).trim());
        }
      } else if (name === undefined) {
        // What comes before the first field announces it, or continues one of the paragraph before.
        from = this.#copied.size > 0 && /^[ \t]/.test(line) ? Math.min(from, at) : from;
      } else if (!/^[ \t]/.test(line)) {
        return { from, to: at };
      } else if (name !== null) {
        this.#copied.set(name, `${this.#copied.get(name) ?? ''} ${line.trim()}`.trim());
      }
      at += line.length + 1;
    }
    return { from, to: text.length };
  }
}

/** Start of the copy in a paragraph, otherwise its length: a report that is forwarded there is none. */
function beginOfCopy(text: string): number {
  if (OF_DAEMON.test(text)) {
    return text.length;
  }
  return Math.min(TRACE.exec(text)?.index ?? text.length, COPY_BELOW.exec(text)?.index ?? text.length);
}

/**
 * The report that a person forwards in the words of a mail: from the paragraph on that names its sender; `count`: of the
 * paragraphs before it. Null: there is none.
 */
export function forwardedReport(words: readonly Passage[]): { readonly count: number; readonly report: ReportContent } | null {
  const count = words.findIndex(({ text }) => OF_DAEMON.test(text));
  if (count < 0) {
    return null;
  }
  const paragraphs = words.slice(count).flatMap(quotedParagraphs);
  const at = paragraphs.findIndex(({ text }) => OF_DAEMON.test(text));
  const header = new Map<string, string>();
  for (const line of paragraphs[at]?.text.split('\n') ?? []) {
    const [, name, value] = FORWARDED_FIELD.exec(line) ?? [];
    if (name !== undefined && value !== undefined) {
      header.set(name.toLowerCase(), value.trim());
    }
  }
  return { count, report: { header, returned: new Map(), about: [], groups: [], words: paragraphs.slice(at + 1) } };
}

/** The paragraphs of a quoted mail, whose empty lines have the sign of a quotation. */
function quotedParagraphs(passage: Passage): readonly Passage[] {
  const paragraphs: Passage[] = [];
  let from = 0;
  for (const { index, 0: line } of passage.text.matchAll(QUOTED_BLANK)) {
    paragraphs.push(passage.slice(from, index));
    from = index + line.length;
  }
  return [...paragraphs, passage.slice(from, passage.text.length)];
}

function collect(values: string[], name: string, lines: readonly TextLine[]): void {
  if (name === 'received' && values.length < MAX_HOPS) {
    const field = lines.map(({ text }) => text).join(' ');
    values.push(field.slice(field.indexOf(':') + 1));
  }
}

function remember(fields: Map<string, string>, name: string, lines: readonly TextLine[]): Passage {
  if (!fields.has(name)) {
    // Most fields are not folded.
    const value = lines.length === 1 ? (lines[0]?.text ?? '') : lines.map(({ text }) => text.trim()).join(' ');
    fields.set(name, value.slice(value.indexOf(':') + 1).trim());
  }
  return passageOfLines(lines);
}

/** A message as text for a person to read: delivery status first, every part decoded. */

import type { Locale } from '../../locales/locale.ts';
import { fill } from '../../locales/wording.ts';
import { type HeaderField, type MessageTree, readMessageTree, type TreePart } from '../../mime/messageTree.ts';
import { headerTypes, statusTypes } from '../../mime/messageTypes.ts';
import type { Notice } from '../../mime/notice.ts';
import { FIELDS, HEADING, quoteLine, REMARK, TITLE } from '../../scan/messages/decodedLayout.ts';
import { HtmlParagraphs } from '../../scan/messages/htmlParagraphs.ts';
import { visible } from '../../text/visible.ts';
import { headerNotes } from '../wording/hops.ts';
import { plainLine } from '../wording/markdown.ts';
import { noticeLine } from '../wording/notice.ts';

export interface DecodedView {
  readonly text: string;
  /** Where each part begins, lines from 0. */
  readonly parts: readonly { readonly number: string; readonly line: number }[];
}

export interface DecodedSource {
  /** What the file is called. */
  readonly name: string;
  readonly lines: Iterable<string>;
  /** Prefix for the numbers of parts: `3:` for the third message of a mailbox. */
  readonly prefix: string;
  /** What is already known to be missing. */
  readonly notices: readonly Notice[];
}

/** The fields that people read, in the order in which they read them. */
const shownFirst: readonly string[] = ['from', 'to', 'cc', 'subject', 'date', 'message-id', 'x-failed-recipients'];
/** Length of a heading, UTF-16 code units. */
const HEADING_LENGTH = 80;
/** Maximum length of a name (of the file, a part, a header field), UTF-16 code units. */
const MAX_NAME = 200;
/** Maximum length of a header field's value, UTF-16 code units. */
const MAX_FIELD = 5000;
/** Maximum length of a page, UTF-16 code units: editors show no larger text with all its features. */
const MAX_PAGE = 10_000_000;
/** Maximum number of parts, the first ones: the outline lists no more. */
const MAX_PARTS = 5000;

/** The view of one message. */
export function decodedView({ name, lines, prefix, notices }: DecodedSource, locale: Locale): DecodedView {
  const tree = readMessageTree(lines);
  const page = new Page(prefix, locale);
  page.title(name);
  for (const notice of [...notices, ...tree.notices]) {
    page.remark(noticeLine({ ...notice, part: notice.part === '' ? '' : prefix + notice.part }, locale));
  }
  page.message(tree, true);
  return page.end();
}

class Page {
  readonly #prefix: string;
  readonly #locale: Locale;
  readonly #lines: string[] = [];
  readonly #parts: DecodedView['parts'][number][] = [];
  #length = 0;
  #isCut = false;

  constructor(prefix: string, locale: Locale) {
    this.#prefix = prefix;
    this.#locale = locale;
  }

  title(name: string): void {
    this.#line(`${TITLE}${plainLine(name, MAX_NAME)} ══`);
  }

  /** A line of our own. */
  remark(text: string): void {
    this.#line(`${REMARK}${text}`);
  }

  /** `whole`: the message itself, whose other header fields come last. */
  message({ fields, parts }: MessageTree, whole: boolean): void {
    const isFirst = ({ name }: HeaderField): boolean => shownFirst.includes(name.toLowerCase());
    const first = fields.filter(isFirst).sort((a, b) => rankOf(a) - rankOf(b));
    const others = fields.filter((field) => !isFirst(field));
    this.#fields(whole ? first : [...first, ...others]);
    // What a report's own header says does not matter: the message that it returns is what failed.
    if (!parts.some(({ message, content }) => message !== null || headerTypes.includes(content.type))) {
      this.#notes(fields);
    }
    const isStatus = ({ content }: TreePart): boolean => statusTypes.includes(content.type);
    for (const part of [...parts.filter(isStatus), ...parts.filter((part) => !isStatus(part))]) {
      this.#part(part);
    }
    if (whole && others.length > 0) {
      this.#heading(`${FIELDS}${this.#locale.interface.decoded.otherFields}`);
      this.#fields(others);
    }
  }

  end(): DecodedView {
    if (!this.#isCut) {
      return { text: `${this.#lines.join('\n')}\n`, parts: this.#parts };
    }
    const [title = '', ...lines] = this.#lines;
    const remark = `${REMARK}${this.#locale.interface.decoded.cut}`;
    return {
      text: `${[title, remark, ...lines, '', remark].join('\n')}\n`,
      parts: this.#parts.map(({ number, line }) => ({ number, line: line + 1 })),
    };
  }

  /** A line, where there is room for it. */
  #line(text: string): void {
    this.#isCut ||= this.#length + text.length > MAX_PAGE;
    if (!this.#isCut) {
      this.#lines.push(text);
      this.#length += text.length + 1;
    }
  }

  #part(part: TreePart): void {
    const { number, content, encoding, fileName, lines, message } = part;
    this.#isCut ||= this.#parts.length === MAX_PARTS;
    if (this.#isCut) {
      return;
    }
    const details = [content.charset, encoding === '7bit' || encoding === '8bit' ? null : encoding, fileName];
    const about = details.filter((detail) => detail !== null).map((detail) => plainLine(detail, MAX_NAME));
    this.#heading([`${this.#prefix}${number} ${content.type}`, ...about].join(' · '));
    if (!this.#isCut) {
      this.#parts.push({ number: this.#prefix + number, line: this.#lines.length - 1 });
    }
    if (message !== null) {
      this.message(message, false);
    } else if (lines === null) {
      const size = new Intl.NumberFormat(this.#locale.language, { style: 'unit', unit: 'kilobyte' }).format(
        Math.ceil(part.size / 1000),
      );
      this.remark(fill(this.#locale.interface.decoded.notText, { size }));
    } else {
      this.#text(content.type === 'text/html' ? htmlLines(lines) : lines);
      if (headerTypes.includes(content.type)) {
        this.#notes(readMessageTree(lines).fields);
      }
    }
  }

  /** What a header says about the route and the filters, below it. */
  #notes(fields: readonly HeaderField[]): void {
    for (const note of headerNotes(fields, this.#locale)) {
      this.remark(note);
    }
  }

  #heading(text: string): void {
    this.#line('');
    this.#line(`${HEADING}${text} ${'─'.repeat(Math.max(2, HEADING_LENGTH - HEADING.length - text.length - 1))}`);
  }

  #fields(fields: readonly HeaderField[]): void {
    for (const { name, value } of fields) {
      this.#line(quoteLine(`${plainLine(name, MAX_NAME)}: ${visible(value).slice(0, MAX_FIELD)}`));
    }
  }

  /** The text without blank lines at its ends, and with single ones within: one says as much as five. */
  #text(lines: readonly string[]): void {
    const from = lines.findIndex((line) => line.trim() !== '');
    const to = lines.findLastIndex((line) => line.trim() !== '');
    for (const line of from < 0 ? [] : lines.slice(from, to + 1)) {
      if (line.trim() !== '') {
        this.#line(quoteLine(visible(line)));
      } else if (this.#lines.at(-1) !== '') {
        this.#line('');
      }
    }
  }
}

function rankOf({ name }: HeaderField): number {
  return shownFirst.indexOf(name.toLowerCase());
}

/** An HTML part as its text, a blank line between blocks. */
function htmlLines(lines: readonly string[]): readonly string[] {
  const text: string[] = [];
  const paragraphs = new HtmlParagraphs((passage) => text.push(...passage.text.split('\n'), ''));
  const part = { number: '', header: { line: 0, start: 0, end: 0 } };
  for (const [line, content] of lines.entries()) {
    paragraphs.line({ text: content, line, part, runs: [] });
  }
  paragraphs.end();
  return text;
}

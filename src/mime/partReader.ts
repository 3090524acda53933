/** Reads a message line by line and reports which part, header or body, each line belongs to. Imports nothing of the editor's. */

import type { NoticeKind } from '../ids/noticeKind.ts';
import { type ContentType, readContentType } from './contentType.ts';
import { messageTypes } from './messageTypes.ts';
import type { DecodedLine, PartPlace, RawLine } from './textLine.ts';

/** One part of a message (RFC 2046); the message itself is the first. */
export interface Part {
  /** The number as IMAP counts (RFC 3501 section 6.4.5): `1.2`; empty for the message itself. */
  readonly number: string;
  readonly content: ContentType;
  /** `Content-Transfer-Encoding`, lower case; `7bit` where it is not said. */
  readonly encoding: string;
  /** The same number, but `1` or `2.1` for the body of a message that has no parts, and the field that says what it is. */
  readonly place: PartPlace;
}

export interface PartHandler {
  /** A header field with the raw lines it was folded over. */
  field(name: string, lines: readonly RawLine[]): void;
  /** A line of a part's body. */
  body(part: Part, text: string, line: number): void;
  /** The body of a part is at its end. */
  partEnd(part: Part): void;
  /** A message begins inside the one that is read; what is reported up to its end belongs to it. */
  messageBegin(): void;
  messageEnd(): void;
  /** Something of the structure could not be read; `line` 0-based. */
  notice?(kind: NoticeKind, line: number, part: string): void;
}

interface Multipart {
  /** The declared one; a report that was edited may use another, which its first delimiter line shows. */
  readonly boundaries: string[];
  readonly number: string;
  /** Parts that do not say what they are, are messages (RFC 2046 section 5.1.5). */
  readonly isDigest: boolean;
  count: number;
  /** The lines before the first delimiter line; they are the text if none follows. Null: too many. */
  preamble: RawLine[] | null;
  /** Number and field for that text. */
  readonly place: PartPlace;
}

/** Multiparts and messages nested deeper than this are read as text. */
const MAX_DEPTH = 50;
/** Maximum number of lines kept before the first delimiter line. */
const MAX_PREAMBLE = 5000;
/** Messages in the base64 of messages in base64: each takes a third more room than what is in it. */
export const MAX_LEVELS = 5;
/** A delimiter line of a boundary that nobody declared. */
const UNDECLARED = /^--([\w'()+,./:=?-]{8,70})$/;
const PARAMETER = /^(?:boundary|charset|report-type|name)\s*=/i;
const FIELD_NAME = /^([!-9;-~]+)[ \t]*:/;

export class PartReader {
  readonly #handler: PartHandler;
  readonly #multiparts: Multipart[] = [];
  /** Header fields of the part being read, or null in a body. */
  #header: Map<string, string> | null = new Map();
  #folded: { name: string; lines: RawLine[] } | null = null;
  #part: Part | null = null;
  #number = '';
  /** For each message that is open inside another one, how many multiparts were open where it began. */
  readonly #messages: number[] = [];
  /** The header being read is that of a part, not that of a message. */
  #ofPart = false;
  /** The field of the header being read that says what the part is; else the first one, or the delimiter line before it. */
  #place: PartPlace['header'] = { line: 0, start: 0, end: 0 };
  /** First line of the header being read. */
  #headerBegin = 0;
  #fieldCount = 0;
  #last = 0;
  #isTooDeep = false;

  /** `number`: of the part whose decoded text the message is. */
  constructor(handler: PartHandler, number = '') {
    this.#handler = handler;
    this.#number = number;
  }

  /** Number of the part being read, empty for the message itself. */
  get number(): string {
    return this.#number;
  }

  /** The header being read is that of a part, not that of a message. */
  get isPartHeader(): boolean {
    return this.#ofPart;
  }

  /** The field that is reported is the first one of its header. */
  get isFirstField(): boolean {
    return this.#fieldCount === 1;
  }

  /**
   * Lines of the header being read as those of a section, in IMAP's words: `HEADER`, `2.HEADER` of a message in a message,
   * `1.2.MIME` of a part. `mark`: where they come from in the file; `prefix` begins the section's name.
   */
  headerLines(lines: readonly RawLine[], mark: PartPlace['header'], prefix: string): readonly DecodedLine[] {
    const name = this.#ofPart ? 'MIME' : 'HEADER';
    const part = { number: prefix + (this.#number === '' ? name : `${this.#number}.${name}`), header: mark };
    return lines.map(({ text, line }) => ({ text, line: line - this.#headerBegin, part, runs: [] }));
  }

  line(text: string, line: number): void {
    this.#last = line;
    if (text.startsWith('--') && this.#atBoundary(text)) {
      return;
    }
    if (this.#header !== null) {
      this.#headerLine(this.#header, text, line);
    } else if (this.#part !== null) {
      this.#handler.body(this.#part, text, line);
    } else {
      this.#preambleLine(text, line);
    }
  }

  end(): void {
    if (this.#multiparts.length > 0) {
      this.#handler.notice?.('truncated', this.#last, this.#multiparts.at(-1)?.number ?? '');
    }
    this.#readPreamble();
    this.#endPart();
    this.#endMessages(0);
  }

  #preambleLine(text: string, line: number): void {
    const innermost = this.#multiparts.at(-1);
    if (innermost?.count === 0 && innermost.preamble !== null && innermost.preamble.length < MAX_PREAMBLE) {
      innermost.preamble.push({ text, line });
    }
  }

  /** Reads the innermost multipart as text if its delimiter line did not occur. */
  #readPreamble(): void {
    const innermost = this.#multiparts.at(-1);
    if (innermost?.count !== 0 || this.#header !== null || this.#part !== null) {
      return;
    }
    const lines = innermost.preamble ?? [];
    innermost.preamble = null;
    if (lines.every(({ text }) => text.trim() === '')) {
      return;
    }
    const { number, place } = innermost;
    this.#part = { number, content: readContentType(undefined), encoding: '7bit', place };
    for (const { text, line } of lines) {
      this.#handler.body(this.#part, text, line);
    }
  }

  #headerLine(header: Map<string, string>, text: string, line: number): void {
    if (text === '') {
      this.#endField(header);
      this.#startBody(header);
      return;
    }
    if (this.#folded !== null && (/^[ \t]/.test(text) || isLostFold(this.#folded, text))) {
      this.#folded.lines.push({ text, line });
      return;
    }
    this.#endField(header);
    const name = FIELD_NAME.exec(text)?.[1];
    if (name !== undefined) {
      this.#folded = { name: name.toLowerCase(), lines: [{ text, line }] };
    } else if (header.size > 0 && !/^>?From /.test(text)) {
      // No blank line before the body: what is not a field begins it.
      this.#startBody(header);
      this.line(text, line);
    }
  }

  /** On the next line; `ofPart`: of a part, not of a message. */
  #beginHeader(ofPart: boolean): void {
    this.#header = new Map();
    this.#headerBegin = this.#last + 1;
    this.#fieldCount = 0;
    this.#ofPart = ofPart;
  }

  #endField(header: Map<string, string>): void {
    if (this.#folded === null) {
      return;
    }
    const { name, lines } = this.#folded;
    this.#folded = null;
    this.#fieldCount++;
    if (!header.has(name)) {
      const value = lines.map((one) => one.text).join(' ');
      header.set(name, value.slice(value.indexOf(':') + 1).trim());
      const first = lines[0];
      if (first !== undefined && (name === 'content-type' || header.size === 1)) {
        this.#place = { line: first.line, start: 0, end: first.text.length };
      }
    }
    this.#handler.field(name, lines);
  }

  #startBody(header: Map<string, string>): void {
    const inDigest = this.#ofPart && this.#multiparts.at(-1)?.isDigest === true;
    const content = readContentType(header.get('content-type') ?? (inDigest ? 'message/rfc822' : undefined));
    const encoding = header.get('content-transfer-encoding')?.toLowerCase() ?? '7bit';
    this.#header = null;
    if (content.boundary !== null && !this.#isFull(this.#multiparts)) {
      const isDigest = content.type === 'multipart/digest';
      const section = this.#ofPart ? this.#number : sectionOf(this.#number);
      const place = { number: section, header: this.#place };
      this.#multiparts.push({ boundaries: [content.boundary], number: this.#number, isDigest, count: 0, preamble: [], place });
      return;
    }
    if (messageTypes.includes(content.type) && encoding !== 'base64' && !this.#isFull(this.#messages)) {
      // A message that is the whole body of another one is its part 1.
      this.#number = this.#ofPart ? this.#number : sectionOf(this.#number);
      this.#messages.push(this.#multiparts.length);
      this.#handler.messageBegin();
      this.#beginHeader(false);
      return;
    }
    const number = this.#number;
    const section = this.#ofPart ? number : sectionOf(number);
    this.#part = { number, content, encoding, place: { number: section, header: this.#place } };
  }

  #isFull(open: readonly unknown[]): boolean {
    if (open.length < MAX_DEPTH) {
      return false;
    }
    if (!this.#isTooDeep) {
      this.#isTooDeep = true;
      this.#handler.notice?.('too-deep', this.#place.line, this.#number);
    }
    return true;
  }

  /** A delimiter line of an open multipart ends every part inside it. */
  #atBoundary(text: string): boolean {
    const innermost = this.#multiparts.at(-1);
    const undeclared = UNDECLARED.exec(text)?.[1];
    if (innermost?.count === 0 && this.#header === null && this.#part === null && undeclared !== undefined) {
      innermost.boundaries.push(undeclared);
    }
    for (let depth = this.#multiparts.length - 1; depth >= 0; depth--) {
      const multipart = this.#multiparts[depth];
      const boundary = multipart?.boundaries.find((one) => isDelimiter(text, one)) ?? null;
      if (multipart === undefined || boundary === null) {
        continue;
      }
      if (depth < this.#multiparts.length - 1) {
        this.#readPreamble();
      }
      this.#endPart();
      this.#endMessages(depth + 1);
      this.#multiparts.length = depth + 1;
      if (text.startsWith('--', 2 + boundary.length)) {
        this.#multiparts.length = depth;
        this.#header = null;
        return true;
      }
      multipart.count++;
      multipart.preamble = null;
      this.#number = multipart.number === '' ? String(multipart.count) : `${multipart.number}.${multipart.count}`;
      this.#beginHeader(true);
      this.#place = { line: this.#last, start: 0, end: text.length };
      return true;
    }
    return false;
  }

  #endPart(): void {
    if (this.#header !== null) {
      this.#endField(this.#header);
    }
    if (this.#part !== null) {
      this.#handler.partEnd(this.#part);
      this.#part = null;
    }
  }

  /** Ends the messages that began inside so many multiparts or more. */
  #endMessages(multiparts: number): void {
    while ((this.#messages.at(-1) ?? -1) >= multiparts) {
      this.#messages.pop();
      this.#handler.messageEnd();
    }
  }
}

/** Where a message was pasted or passed on its indents may be lost: a parameter after a semicolon still belongs to the field. */
function isLostFold({ name, lines }: { readonly name: string; readonly lines: readonly RawLine[] }, text: string): boolean {
  return name === 'content-type' && PARAMETER.test(text) && lines.at(-1)?.text.trimEnd().endsWith(';') === true;
}

/** Number of the body of a message that has no parts. */
function sectionOf(number: string): string {
  return number === '' ? '1' : `${number}.1`;
}

function isDelimiter(text: string, boundary: string): boolean {
  const rest = text.startsWith(boundary, 2) ? text.slice(2 + boundary.length).trimEnd() : null;
  return rest === '' || rest === '--';
}

/** Reads a message line by line and tells which part, header or body, each line belongs to. Imports nothing of the editor's. */

import { type ContentType, readContentType } from './contentType.ts';

/** One part of a message (RFC 2046); the message itself is the first. */
export interface Part {
  /** The number as IMAP counts (RFC 3501 section 6.4.5): `1.2`; empty for the message itself. */
  readonly number: string;
  readonly content: ContentType;
  /** `Content-Transfer-Encoding`, lower case; `7bit` where it is not said. */
  readonly encoding: string;
  /** It belongs to the message that the report returns, not to the report. */
  readonly returned: boolean;
}

export interface PartHandler {
  /** A header field with the raw lines it was folded over. */
  field(name: string, lines: readonly RawLine[], returned: boolean): void;
  /** A line of a part's body. */
  body(part: Part, text: string, line: number): void;
  /** A message begins that a report returns. */
  returnedMessage(): void;
  /** The body of a part is at its end. */
  partEnd(part: Part): void;
}

/** A line of the source. */
export interface RawLine {
  readonly text: string;
  /** 0-based. */
  readonly line: number;
}

interface Multipart {
  /** The declared one; a report that was edited may use another, which its first delimiter line shows. */
  readonly boundaries: string[];
  readonly number: string;
  readonly returned: boolean;
  count: number;
}

/** Multiparts nested deeper than this are read as text. */
const MAX_DEPTH = 50;
/** A delimiter line of a boundary that nobody declared. */
const UNDECLARED = /^--([\w'()+,./:=?-]{8,70})$/;
const FIELD_NAME = /^([!-9;-~]+)[ \t]*:/;

export class PartReader {
  readonly #handler: PartHandler;
  readonly #multiparts: Multipart[] = [];
  /** Header fields of the part being read, or null in a body. */
  #header: Map<string, string> | null = new Map();
  #folded: { name: string; lines: RawLine[] } | null = null;
  #part: Part | null = null;
  #number = '';
  #returned = false;

  constructor(handler: PartHandler) {
    this.#handler = handler;
  }

  line(text: string, line: number): void {
    if (text.startsWith('--') && this.#atBoundary(text)) {
      return;
    }
    if (this.#header !== null) {
      this.#headerLine(this.#header, text, line);
    } else if (this.#part !== null) {
      this.#handler.body(this.#part, text, line);
    }
  }

  end(): void {
    this.#endPart();
  }

  #headerLine(header: Map<string, string>, text: string, line: number): void {
    if (text === '') {
      this.#endField(header);
      this.#startBody(header);
      return;
    }
    if (/^[ \t]/.test(text) && this.#folded !== null) {
      this.#folded.lines.push({ text, line });
      return;
    }
    this.#endField(header);
    const name = FIELD_NAME.exec(text)?.[1];
    if (name !== undefined) {
      this.#folded = { name: name.toLowerCase(), lines: [{ text, line }] };
    } else if (header.size > 0 && !text.startsWith('From ')) {
      // No blank line before the body: what is not a field begins it.
      this.#startBody(header);
      this.line(text, line);
    }
  }

  #endField(header: Map<string, string>): void {
    if (this.#folded === null) {
      return;
    }
    const { name, lines } = this.#folded;
    this.#folded = null;
    if (!header.has(name)) {
      const value = lines.map((one) => one.text).join(' ');
      header.set(name, value.slice(value.indexOf(':') + 1).trim());
    }
    this.#handler.field(name, lines, this.#returned);
  }

  #startBody(header: Map<string, string>): void {
    const content = readContentType(header.get('content-type'));
    const encoding = header.get('content-transfer-encoding')?.toLowerCase() ?? '7bit';
    this.#header = null;
    if (content.type === 'multipart/report') {
      // A report that was forwarded as an attachment speaks for itself.
      this.#returned = false;
    }
    if (content.boundary !== null && this.#multiparts.length < MAX_DEPTH) {
      this.#multiparts.push({ boundaries: [content.boundary], number: this.#number, returned: this.#returned, count: 0 });
      return;
    }
    if (content.type === 'message/rfc822' && encoding !== 'base64') {
      this.#returned = true;
      this.#handler.returnedMessage();
      this.#header = new Map();
      return;
    }
    const isHeaders = content.type === 'text/rfc822-headers';
    if (isHeaders) {
      this.#handler.returnedMessage();
    }
    const returned = this.#returned || isHeaders;
    this.#part = { number: this.#number, content, encoding, returned };
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
      this.#endPart();
      this.#multiparts.length = depth + 1;
      if (text.startsWith('--', 2 + boundary.length)) {
        this.#multiparts.length = depth;
        this.#header = null;
        return true;
      }
      multipart.count++;
      this.#number = multipart.number === '' ? String(multipart.count) : `${multipart.number}.${multipart.count}`;
      this.#returned = multipart.returned;
      this.#header = new Map();
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
}

function isDelimiter(text: string, boundary: string): boolean {
  const rest = text.startsWith(boundary, 2) ? text.slice(2 + boundary.length).trimEnd() : null;
  return rest === '' || rest === '--';
}

/** A message as a tree: its header fields, its parts with their decoded text, the messages in it. */

import { decodeWords } from 'postal-mime';
import type { NoticeKind } from '../ids/noticeKind.ts';
import { BodyText } from './bodyText.ts';
import { type ContentType, readParameters } from './contentType.ts';
import { isTextType, messageTypes } from './messageTypes.ts';
import type { Notice } from './notice.ts';
import { MAX_LEVELS, type Part, type PartHandler, PartReader } from './partReader.ts';
import type { RawLine } from './textLine.ts';

export interface HeaderField {
  /** As written. */
  readonly name: string;
  /** Unfolded, encoded words (RFC 2047) decoded. */
  readonly value: string;
}

export interface TreePart {
  /** As IMAP counts: `1.2`. */
  readonly number: string;
  readonly content: ContentType;
  readonly encoding: string;
  /** By `Content-Disposition` or `Content-Type`, decoded; null where neither names one. */
  readonly fileName: string | null;
  /** The lines of the decoded text; null for what is no text. */
  readonly lines: readonly string[] | null;
  /** Of the body as written in the source, UTF-16 code units without line ends. */
  readonly size: number;
  /** The message that the part is. */
  readonly message: MessageTree | null;
}

export interface MessageTree {
  readonly fields: readonly HeaderField[];
  readonly parts: readonly TreePart[];
  /** Of the whole tree; those of inner messages are empty. */
  readonly notices: readonly Notice[];
}

/** Maximum decoded text of a tree, UTF-16 code units: more is not read as one document. */
const MAX_TEXT = 10_000_000;
/** Maximum length of a value that is decoded, UTF-16 code units: no encoded words of a person are longer. */
const MAX_DECODED = 20_000;

/** Reads the lines of one message. */
export function readMessageTree(lines: Iterable<string>): MessageTree {
  const notices: Notice[] = [];
  const told = new Set<NoticeKind>();
  const budget = { left: MAX_TEXT };
  const level = new TreeLevel(budget, (notice) => {
    if (!told.has(notice.kind)) {
      told.add(notice.kind);
      notices.push(notice);
    }
  });
  let line = 0;
  for (const text of lines) {
    level.line(text, line++);
  }
  return { ...level.end(), notices };
}

/** The first value of a field, by its name in lower case. */
function fieldValue(fields: readonly HeaderField[], name: string): string | null {
  return fields.find((field) => field.name.toLowerCase() === name)?.value ?? null;
}

interface OpenMessage {
  readonly fields: HeaderField[];
  readonly parts: TreePart[];
}

interface OpenBody {
  readonly text: BodyText | null;
  readonly lines: string[] | null;
  readonly nested: TreeLevel | null;
  size: number;
}

/** The lines of a message, or of one that came out of a part's encoding. */
class TreeLevel implements PartHandler {
  readonly #budget: { left: number };
  readonly #onNotice: (notice: Notice) => void;
  readonly #depth: number;
  readonly #parts: PartReader;
  readonly #root: OpenMessage = { fields: [], parts: [] };
  /** The messages that are open, the innermost last, each with the fields of the part that it is. */
  readonly #open: { readonly message: OpenMessage; readonly number: string; readonly fields: readonly HeaderField[] }[] = [
    { message: this.#root, number: '', fields: [] },
  ];
  /** Fields of the header being read. */
  #fields: HeaderField[] = [];
  #body: OpenBody | null = null;

  constructor(budget: { left: number }, onNotice: (notice: Notice) => void, number = '', depth = 0) {
    this.#budget = budget;
    this.#onNotice = onNotice;
    this.#depth = depth;
    this.#parts = new PartReader(this, number);
  }

  line(text: string, line: number): void {
    this.#parts.line(text, line);
  }

  end(): OpenMessage {
    this.#parts.end();
    return this.#root;
  }

  field(_name: string, lines: readonly RawLine[]): void {
    if (this.#parts.isFirstField) {
      this.#fields = [];
    }
    const text = lines.map((line) => line.text.trim()).join(' ');
    const colon = text.indexOf(':');
    const field = { name: text.slice(0, colon).trim(), value: decode(text.slice(colon + 1).trim()) };
    this.#fields.push(field);
    if (!this.#parts.isPartHeader) {
      this.#message.fields.push(field);
    }
  }

  body(part: Part, text: string, line: number): void {
    this.#body ??= this.#openBody(part);
    this.#body.size += text.length;
    this.#body.text?.line(text, line);
  }

  partEnd(part: Part): void {
    const body = this.#body ?? this.#openBody(part);
    body.text?.end();
    this.#body = null;
    this.#message.parts.push({
      number: part.place.number,
      content: part.content,
      encoding: part.encoding,
      fileName: fileNameOf(this.#fields),
      lines: body.lines,
      size: body.size,
      message: body.nested === null ? null : { ...body.nested.end(), notices: [] },
    });
    this.#fields = [];
  }

  messageBegin(): void {
    this.#open.push({ message: { fields: [], parts: [] }, number: this.#parts.number, fields: this.#fields });
  }

  messageEnd(): void {
    const ended = this.#open.pop();
    if (ended === undefined) {
      return;
    }
    const content: ContentType = { type: 'message/rfc822', boundary: null, charset: null, parameters: new Map() };
    this.#message.parts.push({
      number: ended.number || '1',
      content,
      encoding: '8bit',
      fileName: fileNameOf(ended.fields),
      lines: null,
      size: 0,
      message: { ...ended.message, notices: [] },
    });
  }

  notice(kind: NoticeKind, line: number, part: string): void {
    this.#onNotice({ kind, line, part });
  }

  get #message(): OpenMessage {
    return this.#open.at(-1)?.message ?? this.#root;
  }

  #openBody({ content, encoding, number, place }: Part): OpenBody {
    const isNested = encoding === 'base64' && messageTypes.includes(content.type) && this.#depth < MAX_LEVELS;
    if (!isTextType(content.type)) {
      return { text: null, lines: null, nested: null, size: 0 };
    }
    const nested = isNested ? new TreeLevel(this.#budget, this.#onNotice, number, this.#depth + 1) : null;
    const lines: string[] = [];
    const text = new BodyText({ encoding, charset: content.charset, inFile: false }, place, {
      line: ({ text: line, line: at }) => {
        this.#budget.left -= line.length;
        if (this.#budget.left < 0) {
          this.notice('too-large', place.header.line, place.number);
        } else if (nested !== null) {
          nested.line(line, at);
        } else {
          lines.push(line);
        }
      },
      notice: (kind, line) => this.notice(kind, line, place.number),
    });
    return { text, lines: nested === null ? lines : null, nested, size: 0 };
  }
}

function decode(value: string): string {
  return value.includes('=?') && value.length <= MAX_DECODED ? decodeWords(value) : value;
}

function fileNameOf(fields: readonly HeaderField[]): string | null {
  const disposition = readParameters(fieldValue(fields, 'content-disposition') ?? '');
  const type = readParameters(fieldValue(fields, 'content-type') ?? '');
  const name = disposition.get('filename') ?? type.get('name') ?? null;
  return name === null ? null : decode(name);
}

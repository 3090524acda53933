/** Masks a message, or a mailbox of messages, line by line: its header fields, the text of its parts, encoded or not. */

import { isTextType, messageTypes } from '../mime/messageTypes.ts';
import { MAX_LEVELS, type Part, type PartHandler, PartReader } from '../mime/partReader.ts';
import type { RawLine } from '../mime/textLine.ts';
import { FieldReader } from './fields.ts';
import { maskedField } from './headerMask.ts';
import type { LineMask } from './lineMask.ts';
import { blankedBase64, maskedBase64, maskedQuotedPrintable } from './partText.ts';
import type { Pseudonyms } from './pseudonyms.ts';
import type { ValueMask } from './valueMask.ts';

/** What masking needs of a run. */
export interface Tools {
  readonly pseudonyms: Pseudonyms;
  readonly line: LineMask;
  readonly value: ValueMask;
}

/** The line before each message of a mailbox. */
const SEPARATOR = /^From \S+.*\d{4}/;
/** Maximum number of lines of a part that are held. */
const MAX_HELD = 400_000;

interface Body {
  readonly part: Part;
  readonly lines: RawLine[];
}

/** Gives its lines to `emit` in order, as soon as what decides them is read. */
export class MessageMask implements PartHandler {
  readonly #tools: Tools;
  readonly #emit: (line: string) => void;
  readonly #depth: number;
  #parts = new PartReader(this);
  readonly #slots = new Map<number, string | null>();
  #next = 0;
  #count = 0;
  #body: Body | null = null;
  #boundaries: string[] = [];
  #isAfterBlank = true;
  #fields = new FieldReader();

  constructor(tools: Tools, emit: (line: string) => void, depth = 0) {
    this.#tools = tools;
    this.#emit = emit;
    this.#depth = depth;
  }

  push(text: string): void {
    const line = this.#count++;
    if (this.#isAfterBlank && SEPARATOR.test(text) && line > 0) {
      this.#endMessage();
      this.#parts = new PartReader(this);
    }
    this.#isAfterBlank = text.trim() === '';
    this.#slots.set(line, null);
    this.#parts.line(text, line);
    if (this.#slots.get(line) === null && !this.#isHeld(line)) {
      const boundary = text.startsWith('--') ? this.#boundaries.find((one) => text.startsWith(one, 2)) : undefined;
      if (boundary !== undefined) {
        this.#slots.set(line, `--${this.#boundary(boundary)}${text.slice(2 + boundary.length)}`);
      } else if (text.trim() === '' || SEPARATOR.test(text) || text.startsWith('--')) {
        this.#slots.set(line, this.#tools.line.masked(text));
      } else {
        this.#waiting.push({ text, line });
      }
    } else if (text === '') {
      this.#settle();
    }
    if (this.#body === null && text.trim() === '') {
      this.#settle();
    }
    this.#flush();
  }

  end(): void {
    this.#endMessage();
    this.#flush();
  }

  field(name: string, lines: readonly RawLine[]): void {
    const texts = lines.map(({ text }) => text);
    const content = name === 'content-type' ? /boundary\s*=\s*(?:"([^"]+)"|([^\s;"]+))/i.exec(texts.join(' ')) : null;
    const boundary = content?.[1] ?? content?.[2];
    if (boundary !== undefined) {
      this.#boundaries.push(boundary);
      this.#boundaries.sort((a, b) => b.length - a.length);
      const masked = this.#boundary(boundary);
      lines.forEach(({ text, line }) => {
        this.#slots.set(
          line,
          text
            .split(boundary)
            .map((piece) => this.#tools.line.masked(piece))
            .join(masked),
        );
      });
      return;
    }
    const masked = maskedField(name, texts, this.#tools.value, (id) => this.#tools.pseudonyms.id(id));
    this.#fill(lines, masked);
  }

  body(part: Part, text: string, line: number): void {
    const isEncoded = part.encoding === 'base64' || part.encoding === 'quoted-printable';
    if (!isEncoded) {
      this.#slots.set(line, this.#plain(text));
      return;
    }
    if (this.#body !== null && this.#body.part !== part) {
      this.#endBody();
    }
    this.#body ??= { part, lines: [] };
    this.#body.lines.push({ text, line });
    const isHard = part.encoding === 'quoted-printable' && !/=[ \t]*$/.test(text) && !messageTypes.includes(part.content.type);
    if (isHard || this.#body.lines.length >= MAX_HELD) {
      this.#endBody();
    }
  }

  partEnd(): void {
    this.#endBody();
  }

  messageBegin(): void {
    this.#fields = new FieldReader();
  }

  messageEnd(): void {
    this.#fields = new FieldReader();
  }

  readonly #waiting: RawLine[] = [];

  /** Lines whose header field was never reported are masked as any text. */
  #settle(): void {
    for (const { text, line } of this.#waiting.splice(0)) {
      if (this.#slots.get(line) === null) {
        this.#slots.set(line, this.#plain(text));
      }
    }
  }

  #endMessage(): void {
    this.#parts.end();
    this.#endBody();
    this.#settle();
    for (const [line, text] of this.#slots) {
      if (text === null) {
        this.#slots.set(line, '');
      }
    }
  }

  #isHeld(line: number): boolean {
    return this.#body?.lines.at(-1)?.line === line;
  }

  #plain(text: string): string {
    return this.#tools.value.line(text, this.#fields.next(text));
  }

  #boundary(boundary: string): string {
    return this.#tools.line.masked(boundary);
  }

  #endBody(): void {
    const body = this.#body;
    if (body === null) {
      return;
    }
    this.#body = null;
    const { part, lines } = body;
    const texts = lines.map(({ text }) => text);
    const masked = this.#maskedBody(part, texts);
    this.#fill(lines, masked);
  }

  #maskedBody(part: Part, lines: readonly string[]): string[] {
    const { type, charset } = part.content;
    if (part.encoding === 'quoted-printable') {
      return maskedQuotedPrintable(lines, charset, (line) => this.#tools.value.replacements(line, this.#fields.next(line)));
    }
    if (!isTextType(type)) {
      return blankedBase64(lines);
    }
    const isMessage = messageTypes.includes(type) && this.#depth < MAX_LEVELS;
    return maskedBase64(lines, charset, (texts) =>
      isMessage && texts.length > 1 ? this.#inner(texts) : texts.map((text) => this.#plain(text)),
    );
  }

  #inner(lines: readonly string[]): string[] {
    const masked: string[] = [];
    const inner = new MessageMask(this.#tools, (line) => masked.push(line), this.#depth + 1);
    for (const line of lines) {
      inner.push(line);
    }
    inner.end();
    return masked;
  }

  #fill(lines: readonly RawLine[], masked: readonly string[]): void {
    lines.forEach(({ line }, index) => {
      this.#slots.set(line, masked[index] ?? '');
    });
  }

  #flush(): void {
    for (let text = this.#slots.get(this.#next); text !== null && text !== undefined; text = this.#slots.get(this.#next)) {
      this.#emit(text);
      this.#slots.delete(this.#next++);
    }
  }
}

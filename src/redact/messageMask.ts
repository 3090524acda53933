/** Masks a message: its header fields, the text of its parts, encoded or not. What people wrote becomes filler. */

import { headerTypes, isTextType, messageTypes } from '../mime/messageTypes.ts';
import { MAX_LEVELS, type Part, type PartHandler, PartReader } from '../mime/partReader.ts';
import type { RawLine } from '../mime/textLine.ts';
import { FieldReader } from './fields.ts';
import { type Span, withFiller } from './filler.ts';
import { maskedField } from './headerMask.ts';
import { HtmlMarkup } from './htmlMarkup.ts';
import { applied, type LineMask, type Replacement } from './lineMask.ts';
import { blankedBase64, maskedBase64, maskedQuotedPrintable } from './partText.ts';
import type { Pseudonyms } from './pseudonyms.ts';
import type { ToldWords } from './toldWords.ts';
import type { ValueMask } from './valueMask.ts';

/** What masking needs of a run. */
export interface Tools {
  readonly pseudonyms: Pseudonyms;
  readonly line: LineMask;
  readonly value: ValueMask;
}

const FIELD_NAME = /^[!-9;-~]{1,100}[ \t]*:/;
const FOLDED = /^[ \t]+\S/;
/** Fields of programs, as delivery-status parts have them. */
const FIELDS_TYPE = /^message\/(?!rfc822$|global$)/;

/** The lines of a part's body so far. */
interface Body {
  readonly part: Part;
  readonly lines: RawLine[];
}

/** Masks the lines of one body: those of servers stay as they are, but for names. */
type BodyMask = (text: string, line: number) => Replacement[];

/** Gives its lines to `emit` in order, once what decides them is read. */
export class MessageMask implements PartHandler {
  readonly #tools: Tools;
  readonly #told: ToldWords;
  readonly #emit: (line: string) => void;
  readonly #depth: number;
  readonly #parts: PartReader;
  /** Lines that are not given out yet; null: not masked yet. */
  #slots: (string | null)[] = [];
  /** Number of the first of them. */
  #first = 0;
  #body: Body | null = null;
  #bodies: Body[] = [];
  /** Lines of which no part and no field was told so far. */
  #waiting: RawLine[] = [];
  #boundaries: string[] = [];

  /** `number`: of the part whose decoded text the message is. */
  constructor(tools: Tools, told: ToldWords, emit: (line: string) => void, number = '', depth = 0) {
    this.#tools = tools;
    this.#told = told;
    this.#emit = emit;
    this.#depth = depth;
    this.#parts = new PartReader(this, number);
  }

  push(text: string, line: number): void {
    this.#slots.push(null);
    const boundary = text.startsWith('--') ? this.#boundaries.find((one) => text.startsWith(one, 2)) : undefined;
    if (boundary !== undefined) {
      this.#set(line, `--${this.#boundary(boundary)}${text.slice(2 + boundary.length)}`);
    } else if (text.trim() === '') {
      this.#set(line, text);
    } else {
      this.#waiting.push({ text, line });
    }
    this.#parts.line(text, line);
  }

  end(): void {
    this.#parts.end();
    this.settle();
  }

  /** Decides all lines so far, and gives them out. */
  settle(): void {
    for (const body of this.#bodies) {
      this.#fill(body.lines, this.#maskedBody(body));
    }
    this.#bodies = [];
    this.#body = null;
    const found = new FieldReader();
    let isField = false;
    for (const { text, line } of this.#waiting) {
      if (this.#slots[line - this.#first] === null) {
        isField = FIELD_NAME.test(text) || (isField && FOLDED.test(text));
        const replacements = this.#tools.value.replacements(text, found.next(text));
        this.#set(line, applied(text, isField ? replacements : this.#filled(text, replacements, [])));
      }
    }
    this.#waiting = [];
    for (const text of this.#slots) {
      this.#emit(text ?? '');
    }
    this.#first += this.#slots.length;
    this.#slots = [];
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
        this.#set(
          line,
          text
            .split(boundary)
            .map((piece) => this.#tools.line.masked(piece))
            .join(masked),
        );
      });
      return;
    }
    this.#fill(
      lines,
      maskedField(name, texts, this.#tools.value, (id) => this.#tools.pseudonyms.id(id)),
    );
  }

  body(part: Part, text: string, line: number): void {
    if (part.encoding === 'base64' && !isTextType(part.content.type)) {
      this.#set(line, blankedBase64(text));
      return;
    }
    if (this.#body?.part !== part) {
      this.#body = { part, lines: [] };
      this.#bodies.push(this.#body);
    }
    this.#body.lines.push({ text, line });
  }

  partEnd(): void {
    this.#body = null;
  }

  messageBegin(): void {
    // What is inside it is told like everything else.
  }

  messageEnd(): void {
    // Its end neither.
  }

  #boundary(boundary: string): string {
    return this.#tools.line.masked(boundary);
  }

  #maskedBody({ part, lines }: Body): string[] {
    const { type, charset } = part.content;
    const texts = lines.map(({ text }) => text);
    const mask = this.#bodyMask(part);
    switch (part.encoding) {
      case 'quoted-printable':
        return maskedQuotedPrintable(texts, charset, mask);
      case 'base64':
        return maskedBase64(texts, charset, {
          decoded: (decoded) =>
            messageTypes.includes(type) && this.#depth < MAX_LEVELS && decoded.length > 1
              ? this.#inner(decoded, part.number)
              : decoded.map((text, line) => applied(text, mask(text, line))),
          alien: (text) => applied(text, this.#filled(text, this.#tools.value.replacements(text, []), [])),
        });
      default:
        return texts.map((text, line) => applied(text, mask(text, line)));
    }
  }

  #bodyMask({ content: { type }, place }: Part): BodyMask {
    const fields = new FieldReader();
    const replacements = (text: string): Replacement[] => this.#tools.value.replacements(text, fields.next(text));
    if (FIELDS_TYPE.test(type)) {
      return replacements;
    }
    if (headerTypes.includes(type)) {
      let isHeader = true;
      return (text) => {
        isHeader &&= text.trim() !== '';
        return isHeader ? replacements(text) : this.#filled(text, replacements(text), []);
      };
    }
    const html = type === 'text/html' ? new HtmlMarkup() : null;
    return (text, line) =>
      this.#filled(text, replacements(text), [...this.#told.in(place.number, line), ...(html?.next(text) ?? [])]);
  }

  #filled(text: string, replacements: readonly Replacement[], spared: readonly Span[]): Replacement[] {
    return this.#tools.pseudonyms.isUndoing ? [...replacements] : withFiller(text, replacements, spared);
  }

  #inner(lines: readonly string[], number: string): string[] {
    const masked: string[] = [];
    const inner = new MessageMask(this.#tools, this.#told, (line) => masked.push(line), number, this.#depth + 1);
    lines.forEach((line, index) => {
      inner.push(line, index);
    });
    inner.end();
    return masked;
  }

  #fill(lines: readonly RawLine[], masked: readonly string[]): void {
    lines.forEach(({ line }, index) => {
      this.#set(line, masked[index] ?? '');
    });
  }

  #set(line: number, text: string): void {
    if (line >= this.#first) {
      this.#slots[line - this.#first] = text;
    }
  }
}

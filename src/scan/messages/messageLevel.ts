/**
 * Reads the lines of a message, or of one that was decoded from a part: passes headers, words and delivery status to what holds
 * them.
 */

import type { NoticeKind } from '../../ids/noticeKind.ts';
import { BodyText } from '../../mime/bodyText.ts';
import type { StatusGroups } from '../../mime/deliveryStatus.ts';
import { headerTypes, isTextType, messageTypes, RIGHTS_TYPE, SEALED_TYPE, statusTypes } from '../../mime/messageTypes.ts';
import { MAX_LEVELS, type Part, type PartHandler, PartReader } from '../../mime/partReader.ts';
import type { DecodedLine, PartPlace, RawLine } from '../../mime/textLine.ts';
import { Paragraphs } from '../replies/paragraphs.ts';
import { HtmlParagraphs } from './htmlParagraphs.ts';
import type { MessageContent } from './messageContent.ts';

/** The media type of an encrypted message's first part (RFC 3156 section 4). */
const PGP_TYPE = 'application/pgp-encrypted';
/** S/MIME data that is not encrypted (RFC 8551 section 3.2.2). */
const OPEN_SMIME = /^(?:signed|certs)/i;

/** What a level reads into. */
export interface LevelHost {
  readonly groups: StatusGroups;
  /** Beginning of the numbers of parts. */
  readonly prefix: string;
  /** The message that is being read. */
  innermost(): MessageContent;
  messageBegin(): void;
  messageEnd(): void;
  /** `line` 0-based in the source. */
  notice(kind: NoticeKind, line: number, part: string): void;
}

interface LineTaker {
  readonly line: (line: DecodedLine) => void;
  readonly end: () => void;
}

interface OpenBody {
  readonly text: BodyText;
  readonly end: () => void;
}

export class MessageLevel implements PartHandler {
  readonly #host: LevelHost;
  /** The header field, in the file, of the part whose text the lines are; null: they are those of the file. */
  readonly #mark: PartPlace['header'] | null;
  readonly #depth: number;
  readonly #parts: PartReader;
  readonly #paragraphs: Paragraphs;
  #body: OpenBody | null = null;

  constructor(host: LevelHost, mark: PartPlace['header'] | null, number = '', depth = 0) {
    this.#host = host;
    this.#mark = mark;
    this.#depth = depth;
    this.#parts = new PartReader(this, number);
    this.#paragraphs = new Paragraphs((passage) => this.#host.innermost().text(passage));
  }

  line(text: string, line: number): void {
    this.#parts.line(text, line);
  }

  end(): void {
    this.#parts.end();
  }

  field(name: string, lines: readonly RawLine[]): void {
    this.#host
      .innermost()
      .field(name, this.#mark === null ? lines : this.#parts.headerLines(lines, this.#mark, this.#host.prefix));
  }

  body(part: Part, text: string, line: number): void {
    if (part.encoding === 'base64' && !isTextType(part.content.type)) {
      return;
    }
    this.#body ??= this.#open(part);
    this.#body.text.line(text, line);
  }

  partEnd({ content, place }: Part): void {
    this.#body?.text.end();
    this.#body?.end();
    this.#body = null;
    this.#paragraphs.end();
    this.#host.innermost().status(this.#host.groups.take());
    this.#host.innermost().partEnd();
    const { type, parameters } = content;
    if ((SEALED_TYPE.test(type) || type === PGP_TYPE) && !OPEN_SMIME.test(parameters.get('smime-type') ?? '')) {
      this.notice('encrypted', place.header.line, place.number);
    } else if (type === RIGHTS_TYPE) {
      this.notice('rights-protected', place.header.line, place.number);
    }
  }

  messageBegin(): void {
    this.#host.messageBegin();
  }

  messageEnd(): void {
    this.#host.messageEnd();
  }

  notice(kind: NoticeKind, line: number, part: string): void {
    this.#host.notice(kind, this.#mark?.line ?? line, part === '' ? '' : this.#host.prefix + part);
  }

  #open(part: Part): OpenBody {
    const { encoding, content, place } = part;
    const header = this.#mark ?? place.header;
    const { line, end } = this.#reader(part, header);
    const form = { encoding, charset: content.charset, inFile: this.#mark === null };
    const text = new BodyText(
      form,
      { number: this.#host.prefix + place.number, header },
      { line, notice: (kind, at) => this.notice(kind, at, place.number) },
    );
    return { text, end };
  }

  /** What reads the decoded lines of a part. */
  #reader({ content: { type }, encoding, number, place }: Part, header: PartPlace['header']): LineTaker {
    if (statusTypes.includes(type)) {
      return { line: (line) => this.#host.groups.line(line), end: () => undefined };
    }
    if (headerTypes.includes(type)) {
      return { line: (line) => this.#host.innermost().returnedLine(line), end: () => undefined };
    }
    if (messageTypes.includes(type) && encoding === 'base64') {
      return this.#nested(number, place, header);
    }
    if (type === 'text/html') {
      const html = new HtmlParagraphs((passage) => this.#host.innermost().text(passage));
      return { line: (line) => html.line(line), end: () => html.end() };
    }
    return { line: (line) => this.#paragraphs.line(line), end: () => undefined };
  }

  #nested(number: string, place: PartPlace, header: PartPlace['header']): LineTaker {
    if (this.#depth >= MAX_LEVELS) {
      this.notice('too-deep', place.header.line, place.number);
      return { line: () => undefined, end: () => undefined };
    }
    const level = new MessageLevel(this.#host, header, number, this.#depth + 1);
    this.#host.messageBegin();
    return {
      line: ({ text, line }) => level.line(text, line),
      end: () => {
        level.end();
        this.#host.messageEnd();
      },
    };
  }
}

/** The decoded text of one part's body, line by line, each with the runs of it that are in the source unchanged. */

import type { NoticeKind } from '../ids/noticeKind.ts';
import { LineSplitter } from '../text/lines.ts';
import { Base64 } from './base64.ts';
import { openCharset } from './charset.ts';
import { QuotedPrintable } from './quotedPrintable.ts';
import type { DecodedLine, PartPlace, SourceRun } from './textLine.ts';

/** Maximum base64 decoded of one part, characters: no text that a person reads is longer. */
const MAX_BASE64 = 10_000_000;

/** What decides how a body is read. */
export interface BodyForm {
  /** `Content-Transfer-Encoding`, lower case. */
  readonly encoding: string;
  /** As the field names it; null where it does not. */
  readonly charset: string | null;
  /** The lines that it is given are those of the file. */
  readonly inFile: boolean;
}

export interface BodyHandler {
  line(line: DecodedLine): void;
  /** Something could not be read; `line` 0-based in the source. Each kind is reported once. */
  notice(kind: NoticeKind, line: number): void;
}

export class BodyText {
  readonly #encoding: string;
  readonly #place: PartPlace;
  readonly #handler: BodyHandler;
  readonly #charset: string | null;
  readonly #inFile: boolean;
  readonly #told = new Set<NoticeKind>();
  #decoder: TextDecoder | null = null;
  #quoted: QuotedPrintable | null = null;
  readonly #base64 = new Base64();
  #length = 0;
  readonly #lines = new LineSplitter((text) => this.#emit(text, []));
  #count = 0;
  #last = 0;

  constructor({ encoding, charset, inFile }: BodyForm, place: PartPlace, handler: BodyHandler) {
    this.#encoding = encoding;
    this.#charset = charset;
    this.#inFile = inFile;
    this.#place = place;
    this.#handler = handler;
  }

  /** Takes a line of the source. */
  line(text: string, line: number): void {
    this.#last = line;
    switch (this.#encoding) {
      case 'base64':
        this.#takeBase64(text, line);
        break;
      case 'quoted-printable':
        this.#quoted ??= new QuotedPrintable(this.#openDecoder(line), (decoded, runs) => this.#emit(decoded, runs));
        this.#quoted.line(text, line);
        break;
      default:
        this.#emit(text, [{ offset: 0, length: text.length, line, start: 0 }]);
    }
  }

  end(): void {
    this.#quoted?.end();
    if (this.#encoding !== 'base64' || this.#length === 0) {
      return;
    }
    const { bytes, whole } = this.#base64.end();
    if (!whole) {
      this.#tell('bad-encoding', this.#last);
    }
    const decoder = this.#openDecoder(this.#last);
    this.#lines.push(decoder.decode(bytes, { stream: true }) + decoder.decode());
    this.#lines.end();
  }

  #takeBase64(text: string, line: number): void {
    if (this.#length > MAX_BASE64) {
      this.#tell('too-large', line);
      return;
    }
    this.#length += text.length;
    const bytes = this.#base64.line(text);
    if (bytes === null) {
      this.#tell('bad-encoding', line);
    } else if (bytes.length > 0) {
      this.#lines.push(this.#openDecoder(line).decode(bytes, { stream: true }));
    }
  }

  #emit(text: string, runs: readonly SourceRun[]): void {
    this.#handler.line({ text, line: this.#count, part: this.#place, runs: this.#inFile ? runs : [] });
    this.#count++;
  }

  #openDecoder(line: number): TextDecoder {
    if (this.#decoder === null) {
      const { decoder, known } = openCharset(this.#charset);
      this.#decoder = decoder;
      if (!known) {
        this.#tell('unknown-charset', line);
      }
    }
    return this.#decoder;
  }

  #tell(kind: NoticeKind, line: number): void {
    if (!this.#told.has(kind)) {
      this.#told.add(kind);
      this.#handler.notice(kind, line);
    }
  }
}

/** Reads one mail message: its parts to the report that gathers what they tell. */

import { StatusGroups } from '../mime/deliveryStatus.ts';
import { type Part, PartReader } from '../mime/partReader.ts';
import { cutQuotedLine } from '../mime/quotedPrintable.ts';
import { BounceReport } from './bounceReport.ts';
import type { FailureNumbers } from './failureNumbers.ts';
import type { Sink } from './finding.ts';
import type { LineReader } from './format.ts';
import { Paragraphs } from './paragraphs.ts';

export class MessageReader implements LineReader {
  readonly #report: BounceReport;
  readonly #groups = new StatusGroups();
  readonly #paragraphs = new Paragraphs((passage) => this.#report.text(passage));
  readonly #returned = new Paragraphs((passage) => this.#report.returned(passage));
  readonly #parts = new PartReader({
    field: (name, lines, isReturned) => this.#report.field(name, lines, isReturned),
    body: (part, text, line) => this.#body(part, text, line),
    returnedMessage: () => this.#report.returnedMessage(),
    partEnd: () => this.#partEnd(),
  });

  constructor(sink: Sink, numbers: FailureNumbers) {
    this.#report = new BounceReport(sink, numbers);
  }

  line(text: string, line: number): void {
    this.#parts.line(text, line);
  }

  end(): void {
    this.#parts.end();
    this.#report.end();
  }

  /** What a report's fields tell is known at its end. */
  rest(): null {
    return null;
  }

  #body(part: Part, text: string, line: number): void {
    if (part.encoding === 'base64') {
      return;
    }
    const type = part.content.type;
    if (type === 'message/delivery-status' || type === 'message/global-delivery-status') {
      this.#groups.line(text, line);
    } else if (part.returned) {
      if (type === 'text/rfc822-headers') {
        this.#report.returnedLine(text, line);
      } else {
        this.#returned.line(text, line);
      }
    } else if (part.encoding === 'quoted-printable') {
      const { runs, soft } = cutQuotedLine(text);
      this.#paragraphs.runs(runs, line, soft);
    } else {
      this.#paragraphs.line(text, line);
    }
  }

  #partEnd(): void {
    this.#paragraphs.end();
    this.#returned.end();
    this.#report.status(this.#groups.take());
  }
}

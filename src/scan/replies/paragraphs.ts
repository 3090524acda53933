/** Lines of running text to passages: a reply in prose is wrapped, so neighbouring lines are read as one. */

import type { TextLine } from '../../mime/textLine.ts';
import { Passage } from './passage.ts';

/** Maximum number of lines of a paragraph. */
const MAX_LINES = 40;

/** A log line, which is complete in itself: it begins with a time, maybe in brackets, or with a syslog priority. */
const LOG_LINE =
  /^(?:<\d{1,3}>)?\[?(?:\d{4}-\d\d-\d\d[T ]\d\d:|[A-Z][a-z]{2}[ -][ \d]\d[ -](?:\d\d )?\d\d:\d\d:\d\d |@4[0-9a-f]{23})/;

/** Whether the line begins with a time, as log lines do. */
export function isLogLine(text: string): boolean {
  return LOG_LINE.test(text);
}

/** Collects lines; a blank line, the beginning of a log line or the fortieth line ends a paragraph. */
export class Paragraphs {
  readonly #onParagraph: (passage: Passage) => void;
  #open = new Passage();
  #lines = 0;
  #begun = 0;

  constructor(onParagraph: (passage: Passage) => void) {
    this.#onParagraph = onParagraph;
  }

  line(line: TextLine): void {
    if (line.text.trim() === '') {
      this.end();
      return;
    }
    if (isLogLine(line.text)) {
      this.end();
    }
    if (this.#lines === 0) {
      this.#begun = line.line;
    }
    this.#open.addLine(line);
    this.#lines++;
    if (this.#lines >= MAX_LINES) {
      this.end();
    }
  }

  /** Whether no paragraph is open. */
  get resting(): boolean {
    return this.#lines === 0;
  }

  /** The line on which the open paragraph began; null: none is open. */
  get begun(): number | null {
    return this.#lines === 0 ? null : this.#begun;
  }

  end(): void {
    if (this.#lines > 0) {
      const passage = this.#open;
      this.#open = new Passage();
      this.#lines = 0;
      this.#onParagraph(passage);
    }
  }
}

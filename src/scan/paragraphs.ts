/** Lines of running text to passages: a reply in prose is wrapped, so neighbouring lines are read as one. */

import { Passage } from './passage.ts';

/** Longer runs of lines are cut, counted from their first line. */
const MAX_LINES = 40;

/** A line of a log stands for itself: it begins with a time, maybe in brackets, or a syslog priority. */
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
  #joint = '\n';

  constructor(onParagraph: (passage: Passage) => void) {
    this.#onParagraph = onParagraph;
  }

  /** Adds a line as it stands. */
  line(text: string, line: number): void {
    this.runs([{ text, start: 0 }], line, false);
  }

  /** Adds a decoded line in runs with their columns; `soft`: the next line continues it without a break. */
  runs(runs: readonly { readonly text: string; readonly start: number }[], line: number, soft: boolean): void {
    const first = runs[0]?.text ?? '';
    if (runs.length < 2 && first.trim() === '' && !soft) {
      this.end();
      return;
    }
    if (isLogLine(first)) {
      this.end();
    }
    for (const run of runs) {
      this.#open.add(run.text, line, run.start, this.#joint);
      this.#joint = '';
    }
    this.#joint = soft ? '' : '\n';
    this.#lines++;
    if (this.#lines >= MAX_LINES) {
      this.end();
    }
  }

  /** Whether no paragraph is open. */
  get resting(): boolean {
    return this.#lines === 0;
  }

  end(): void {
    if (this.#lines > 0) {
      const passage = this.#open;
      this.#open = new Passage();
      this.#lines = 0;
      this.#joint = '\n';
      this.#onParagraph(passage);
    }
  }
}

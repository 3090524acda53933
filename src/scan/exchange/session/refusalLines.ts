/** Holds the lines of a refusal until its end, because all of them together tell what it means. */

import type { Writer } from '../../../catalogue/speaker.ts';
import type { Finding, LogRecord, Outcome, Sink } from '../../finding.ts';
import type { Passage } from '../../replies/passage.ts';
import { readReplies } from '../../replies/readReplies.ts';
import { tellStates } from '../../replies/tellStates.ts';

/** Maximum length of the lines that decide the meaning, UTF-16 code units. */
const MAX_WHOLE = 2000;

/** A line, and what is known of the failure that it tells. */
interface Line {
  readonly passage: Passage;
  readonly record: LogRecord;
  readonly outcome: Outcome | null;
  readonly failure: number;
  readonly writer: Writer;
}

export class RefusalLines {
  readonly #sink: Sink;
  #lines: Line[] = [];

  constructor(sink: Sink) {
    this.#sink = sink;
  }

  /** Number of lines that wait. */
  get count(): number {
    return this.#lines.length;
  }

  add(line: Line): void {
    this.#lines.push(line);
  }

  /** Reads the lines that wait; states are reported, findings are returned. */
  finish(): Finding[] {
    const lines = this.#lines;
    this.#lines = [];
    const words = lines.map(({ passage }) => passage.text.trim()).join(' ');
    const whole = lines.length > 1 ? words.slice(0, MAX_WHOLE) : undefined;
    return lines.flatMap(({ passage, record, outcome, failure, writer }) => {
      const told = readReplies(passage, 'reply', {
        record,
        outcome,
        telling: 'diagnostic',
        failure,
        whole,
        writer,
      });
      if (record.event === null) {
        // A server that does not even greet accepts no message: if it is the other side, that is a failure of its own.
        tellStates(told, this.#sink);
      }
      return told;
    });
  }
}

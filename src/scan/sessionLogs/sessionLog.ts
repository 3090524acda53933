/** Logs in which each line is what one side of an SMTP session said: what servers differ in is how a line begins. */

import type { FailureNumbers } from '../failureNumbers.ts';
import { emptyRecord, type Sink } from '../finding.ts';
import type { LineReader } from '../format.ts';
import { passageOf } from '../replies/passage.ts';
import { WordsAround } from '../serverLogs/wordsAround.ts';
import { SaidLines, type Speaker } from './saidLines.ts';

/** A line of such a log. */
export interface SessionLine {
  /** What tells the session from others. */
  readonly session: string;
  /** ISO 8601 with offset if that is known, otherwise as written. */
  readonly time: string | null;
  /** Who says what follows; null: the line is a remark of the log itself. */
  readonly by: Speaker | null;
  readonly sends: boolean | null;
  /** What is said, each character in the place of the one in the line. */
  readonly text: string;
  /** Its start in the line, UTF-16 code units. */
  readonly start: number;
  /** The other side, if this line names it. */
  readonly ip: string | null;
  /** Whether a new session begins. */
  readonly begins?: boolean;
}

/** Reads a line of a log; null: it is none. */
export type ReadSessionLine = (text: string) => SessionLine | null;

/** What only SMTP sessions have, not those of POP3 or IMAP that the same programs log. */
const SIGN = /^(?:[2-5]\d\d[ -]|EHLO |HELO |MAIL FROM:|RCPT TO:)/i;

/** Whether a text has lines of such a log, alone or below the words of whoever pasted them. */
export function isSessionLog(head: readonly string[], read: ReadSessionLine): boolean {
  return head.some((text) => {
    const line = read(text);
    return line !== null && line.by !== null && SIGN.test(line.text);
  });
}

/** Opens a reader of such a log; `memory` as for `OpenReader`. */
export function openSessionLog(
  read: ReadSessionLine,
  sink: Sink,
  numbers: FailureNumbers,
  memory: string | undefined,
): LineReader {
  return new SessionLogReader(read, sink, numbers, memory);
}

class SessionLogReader implements LineReader {
  readonly #read: ReadSessionLine;
  readonly #said: SaidLines;
  readonly #words: WordsAround;

  constructor(read: ReadSessionLine, sink: Sink, numbers: FailureNumbers, memory: string | undefined) {
    this.#read = read;
    this.#said = new SaidLines(sink, numbers, memory);
    this.#words = new WordsAround(sink, numbers);
  }

  line(text: string, number: number): void {
    const line = this.#read(text);
    if (line === null) {
      if (text.trim() === '') {
        this.#words.blank(number);
      } else {
        this.#said.end();
        this.#words.line(text, number);
      }
      return;
    }
    this.#words.end();
    const { session, by, sends, text: words, start, time, ip, begins = false } = line;
    if (begins) {
      this.#said.close(session);
    }
    if (by !== null) {
      const record = { ...emptyRecord, time, session: session || null, ip };
      this.#said.read({ session, by, sends, text: words, passage: passageOf(words, number, start), record });
    } else if (ip !== null) {
      this.#said.connect(session, ip, sends);
    }
  }

  end(): void {
    this.#said.end();
    this.#words.end();
  }

  rest(): string | null {
    return this.#words.isOpen ? null : this.#said.rest();
  }
}

/** The log of qmail's `qmail-send`, as `multilog`, syslog or another logger keeps it: each delivery with what was reported of it. */

import type { Format, LineReader, OpenReader } from '../../format.ts';
import { type Passage, passageOf } from '../../replies/passage.ts';
import { readStrayWords } from '../strayWords.ts';
import { isQmailLog, type QmailLine, readQmailLine } from './qmailLine.ts';
import { QmailQueue } from './qmailQueue.ts';
import { isDelivery, type QmailLog, readQmailRecord, withBlanks } from './qmailRecord.ts';

/** A record in more pieces than this was not wrapped. */
const MAX_LINES = 40;
const LEADING = /^[>\s]{0,20}/;

export const qmailLog: Format = {
  id: 'qmail-log',

  recognises: isQmailLog,
};

export const openQmailLog: OpenReader = (_head, sink, numbers, memory) =>
  new QmailLogReader({ sink, numbers, queue: new QmailQueue(memory) });

/** A delivery whose report does not end in its line: a mail program wrapped it, or the logger cut it off. */
interface OpenRecord {
  readonly line: QmailLine;
  readonly passage: Passage;
  lines: number;
}

class QmailLogReader implements LineReader {
  readonly #log: QmailLog;
  #open: OpenRecord | null = null;

  constructor(log: QmailLog) {
    this.#log = log;
  }

  line(text: string, line: number): void {
    const trimmed = text.trimEnd();
    if (trimmed === '') {
      this.end();
      return;
    }
    const beginning = readQmailLine(text);
    if (beginning === null) {
      this.#continue(trimmed, line);
      return;
    }
    this.end();
    const { time, from } = beginning;
    if (!isDelivery(trimmed, from)) {
      readQmailRecord(passageOf(trimmed, line, 0), time, from, this.#log);
      return;
    }
    this.#open = { line: beginning, passage: passageOf(withBlanks(trimmed), line, 0), lines: 1 };
    this.#endIfWhole(trimmed);
  }

  end(): void {
    const open = this.#open;
    if (open !== null) {
      this.#open = null;
      readQmailRecord(open.passage, open.line.time, open.line.from, this.#log);
    }
  }

  rest(): string | null {
    return this.#open === null ? this.#log.queue.rest() : null;
  }

  #continue(text: string, line: number): void {
    const open = this.#open;
    if (open === null) {
      readStrayWords(text, line, this.#log);
      return;
    }
    const indent = LEADING.exec(text)?.[0].length ?? 0;
    // The report has no blanks: only before it can a line have ended in place of one.
    const joint = /: ?(?:success|deferral|failure)?:?$/.test(open.passage.text.slice(-20)) ? ' ' : '';
    open.passage.add(withBlanks(text.slice(indent)), line, indent, joint);
    open.lines++;
    this.#endIfWhole(text);
  }

  /** A report ends with a line end of its own. */
  #endIfWhole(text: string): void {
    if (text.endsWith('/') || (this.#open?.lines ?? 0) >= MAX_LINES) {
      this.end();
    }
  }
}

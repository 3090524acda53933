/** Exim's main, reject and panic logs, as files or in syslog: who sent what, each delivery attempt, what was refused. */

import type { Format, LineReader, OpenReader } from '../../format.ts';
import { Passage } from '../../replies/passage.ts';
import { CountingSink } from '../countingSink.ts';
import { MailQueue } from '../mailQueue.ts';
import type { MailLog } from '../mailRecord.ts';
import { readMentions } from '../mentions.ts';
import { readStrayWords } from '../strayWords.ts';
import { type EximLine, HEADER_LINE, isEximLog, MAY_HAVE_HEADERS, readEximLine } from './eximLine.ts';
import { readEximRecord } from './eximRecord.ts';

/** A record in more pieces than this was not wrapped. */
const MAX_LINES = 40;
/** Who pastes a log may wrap it: a line that was is this long, UTF-16 code units. Exim itself wraps none. */
const SHORTEST_WRAPPED = 60;
const LONGEST_WRAPPED = 160;
const LEADING = /^[>\s]{0,20}/;

const ENVELOPE_TO = /^(?:Envelope-to: | {4})<([^<>]{1,1000})>$/;
const MESSAGE_ID = /^[A-Z* ] Message-ID: {0,4}(<[^<>\s]{1,998}>)/i;

/**
 * Exim writes a reply of several lines in one, with `\n` between them, in `C="…"` with one more backslash. Blanks and a line end
 * take their place, so that offsets stay.
 */
const LINE_END = /(\\{1,2})n(?=[2-5]\d\d[ -])/g;

function withLineEnds(text: string): string {
  return text.replace(LINE_END, (_, backslashes: string) => `${' '.repeat(backslashes.length)}\n`);
}

/** A record that may go on in the next line. */
interface OpenRecord {
  readonly line: EximLine;
  readonly passage: Passage;
  readonly mayHaveHeaders: boolean;
  inHeaders: boolean;
  lines: number;
  /** The next piece of an entry in syslog, or 0. */
  nextPiece: number;
  endsLine: boolean;
  readonly recipients: string[];
  messageId: string | null;
}

export const eximLog: Format = {
  id: 'exim-log',

  recognises: isEximLog,
};

export const openEximLog: OpenReader = (_head, sink, numbers, memory) =>
  new EximLogReader({ sink, numbers, queue: new MailQueue(memory) });

class EximLogReader implements LineReader {
  readonly #log: MailLog;
  readonly #sink: CountingSink;
  #open: OpenRecord | null = null;

  constructor(log: MailLog) {
    this.#sink = new CountingSink(log.sink);
    this.#log = { ...log, sink: this.#sink };
  }

  line(text: string, line: number): void {
    const trimmed = text.trimEnd();
    if (trimmed === '') {
      this.end();
      return;
    }
    const beginning = readEximLine(text);
    if (beginning === null) {
      this.#continue(trimmed, line);
    } else if (beginning.piece !== null && beginning.piece.number > 1) {
      this.#addPiece(trimmed, line, beginning);
    } else {
      this.end();
      if (beginning.isExim) {
        this.#begin(trimmed, line, beginning);
      }
    }
  }

  end(): void {
    const open = this.#open;
    if (open !== null) {
      this.#open = null;
      const { line, passage, recipients, messageId } = open;
      const record = { time: line.time, agent: '', passage, text: passage.text.replaceAll('\n', ' '), from: line.from };
      const before = this.#sink.count;
      readEximRecord(record, this.#log, line.id, { recipients, messageId });
      if (this.#sink.count === before) {
        readMentions(record, this.#log);
      }
    }
  }

  rest(): string | null {
    return this.#open === null ? this.#log.queue.rest() : null;
  }

  #begin(text: string, line: number, beginning: EximLine): void {
    const { piece, from } = beginning;
    const passage = new Passage();
    passage.add(withLineEnds(text), line, 0);
    const mayHaveHeaders = MAY_HAVE_HEADERS.test(text.slice(from, from + MAX_HEAD));
    const nextPiece = piece !== null && piece.count > 1 ? 2 : 0;
    const endsLine = piece?.endsLine ?? false;
    this.#open = {
      line: beginning,
      passage,
      mayHaveHeaders,
      inHeaders: false,
      lines: 1,
      nextPiece,
      endsLine,
      recipients: [],
      messageId: null,
    };
    const isWrapped = text.length >= SHORTEST_WRAPPED && text.length <= LONGEST_WRAPPED && !text.startsWith('Completed', from);
    if (!mayHaveHeaders && nextPiece === 0 && !isWrapped) {
      this.end();
    }
  }

  /** A line that begins no record: a header of a message that was refused, the rest of a line that was wrapped, or words of somebody. */
  #continue(text: string, line: number): void {
    const open = this.#open;
    if (open === null) {
      readStrayWords(text, line, this.#log);
    } else if (open.inHeaders || (open.mayHaveHeaders && HEADER_LINE.test(text))) {
      readHeader(open, text);
    } else {
      const indent = LEADING.exec(text)?.[0].length ?? 0;
      open.passage.add(withLineEnds(text.slice(indent)), line, indent, ' ');
      this.#count(open);
    }
  }

  /** The next piece of an entry that was too long for one line of syslog. */
  #addPiece(text: string, line: number, { piece, from }: EximLine): void {
    const open = this.#open;
    if (open === null || piece === null || open.nextPiece !== piece.number) {
      this.end();
      return;
    }
    const words = text.slice(from);
    if (open.endsLine && (open.inHeaders || HEADER_LINE.test(words))) {
      readHeader(open, words);
    } else if (!open.inHeaders) {
      open.passage.add(withLineEnds(words), line, from, open.endsLine ? '\n' : '');
    }
    open.endsLine = piece.endsLine;
    open.nextPiece++;
    if (piece.number >= piece.count) {
      this.end();
    } else {
      this.#count(open);
    }
  }

  #count(open: OpenRecord): void {
    open.lines++;
    if (open.lines >= MAX_LINES) {
      this.end();
    }
  }
}

/** The fields before what was refused are not longer, UTF-16 code units. */
const MAX_HEAD = 3000;
/** Exim names so many recipients. */
const MAX_RECIPIENTS = 5;

function readHeader(open: OpenRecord, text: string): void {
  open.inHeaders = true;
  const recipient = ENVELOPE_TO.exec(text)?.[1];
  if (recipient !== undefined && open.recipients.length < MAX_RECIPIENTS) {
    open.recipients.push(recipient);
  }
  open.messageId ??= MESSAGE_ID.exec(text)?.[1] ?? null;
}

/** Exim's main, reject and panic logs, as files or in syslog: who sent what, each delivery attempt, what was refused. */

import type { Format, OpenReader } from '../../format.ts';
import { passageOf } from '../../replies/passage.ts';
import { MailQueue } from '../mailQueue.ts';
import type { MailRecord } from '../mailRecord.ts';
import { withMentions } from '../mentions.ts';
import { indentOf, type OpenRecord, RecordReader } from '../recordReader.ts';
import { type EximLine, type EximPiece, HEADER_LINE, isEximLog, MAY_HAVE_HEADERS, readEximLine } from './eximLine.ts';
import { readEximRecord } from './eximRecord.ts';

/** Minimum and maximum length of a line that may have been wrapped when a log was pasted, UTF-16 code units. Exim itself wraps none. */
const SHORTEST_WRAPPED = 60;
const LONGEST_WRAPPED = 160;

const ENVELOPE_TO = /^(?:Envelope-to: | {4})<([^<>]{1,1000})>$/;
const MESSAGE_ID = /^[A-Z* ] Message-ID: {0,4}(<[^<>\s]{1,998}>)/i;

/**
 * A line end within a reply, which Exim writes as `\n`, with one more backslash in `C="…"`. Spaces and a line end replace it,
 * so that offsets stay the same.
 */
const LINE_END = /(\\{1,2})n(?=[2-5]\d\d[ -])/g;

function withLineEnds(text: string): string {
  return text.replace(LINE_END, (_, backslashes: string) => `${' '.repeat(backslashes.length)}\n`);
}

interface EximRecord extends OpenRecord {
  readonly line: EximLine;
  readonly mayHaveHeaders: boolean;
  inHeaders: boolean;
  /** Number of the next piece of an entry in syslog, or 0. */
  nextPiece: number;
  endsLine: boolean;
  readonly recipients: string[];
  messageId: string | null;
}

export const eximLog: Format = {
  id: 'exim-log',

  recognises: isEximLog,
};

export const openEximLog: OpenReader = (_head, sink, numbers, memory) => {
  const log = { sink, numbers, queue: new MailQueue(memory) };
  const readOne = withMentions<EximRecord>(log, (record, counted, { line, recipients, messageId }) =>
    readEximRecord(record, counted, line.id, { recipients, messageId }),
  );
  return new RecordReader({ recordOf, join, read: (record) => readOne(mailRecordOf(record), record) }, log);
};

function recordOf(text: string, line: number, open: EximRecord | null): EximRecord | 'other' | 'words' {
  const beginning = readEximLine(text);
  if (beginning === null) {
    return 'words';
  }
  const { piece, isExim } = beginning;
  if (piece !== null && piece.number > 1) {
    return open?.nextPiece === piece.number ? addPiece(open, text.trimEnd(), line, beginning.from, piece) : 'other';
  }
  return isExim ? begin(text.trimEnd(), line, beginning) : 'other';
}

function begin(text: string, line: number, beginning: EximLine): EximRecord {
  const { piece, from } = beginning;
  const passage = passageOf(withLineEnds(text), line, 0);
  const mayHaveHeaders = MAY_HAVE_HEADERS.test(text.slice(from, from + MAX_HEAD));
  const nextPiece = piece !== null && piece.count > 1 ? 2 : 0;
  const isWrapped = text.length >= SHORTEST_WRAPPED && text.length <= LONGEST_WRAPPED && !text.startsWith('Completed', from);
  return {
    line: beginning,
    passage,
    mayHaveHeaders,
    inHeaders: false,
    lines: 1,
    nextPiece,
    endsLine: piece?.endsLine ?? false,
    recipients: [],
    messageId: null,
    isWhole: !mayHaveHeaders && nextPiece === 0 && !isWrapped,
  };
}

/** Adds the next piece of an entry that was too long for one line of syslog. */
function addPiece(open: EximRecord, text: string, line: number, from: number, piece: EximPiece): EximRecord {
  const words = text.slice(from);
  if (open.endsLine && (open.inHeaders || HEADER_LINE.test(words))) {
    readHeader(open, words);
  } else if (!open.inHeaders) {
    open.passage.add(withLineEnds(words), line, from, open.endsLine ? '\n' : '');
  }
  open.endsLine = piece.endsLine;
  open.nextPiece++;
  open.lines++;
  open.isWhole = piece.number >= piece.count;
  return open;
}

/** Adds a line that begins no record: a header of a refused message, or the rest of a line that was wrapped. */
function join(open: EximRecord, text: string, line: number): void {
  if (open.inHeaders || (open.mayHaveHeaders && HEADER_LINE.test(text))) {
    readHeader(open, text);
    return;
  }
  const indent = indentOf(text);
  open.passage.add(withLineEnds(text.slice(indent)), line, indent, ' ');
  open.lines++;
}

function mailRecordOf({ line: { time, from }, passage }: EximRecord): MailRecord {
  return { time, agent: '', passage, text: passage.text.replaceAll('\n', ' '), from };
}

/** Maximum length of the fields before what was refused, UTF-16 code units. */
const MAX_HEAD = 3000;
/** Maximum number of recipients that Exim names. */
const MAX_RECIPIENTS = 5;

function readHeader(open: EximRecord, text: string): void {
  open.inHeaders = true;
  const recipient = ENVELOPE_TO.exec(text)?.[1];
  if (recipient !== undefined && open.recipients.length < MAX_RECIPIENTS) {
    open.recipients.push(recipient);
  }
  open.messageId ??= MESSAGE_ID.exec(text)?.[1] ?? null;
}

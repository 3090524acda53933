/** The log of qmail's `qmail-send`, as `multilog`, syslog or another logger keeps it: each delivery with the report about it. */

import type { Format, OpenReader } from '../../format.ts';
import { passageOf } from '../../replies/passage.ts';
import { indentOf, type OpenRecord, RecordReader } from '../recordReader.ts';
import { isQmailSign, type QmailLine, readQmailLine } from './qmailLine.ts';
import { QmailQueue } from './qmailQueue.ts';
import { isDelivery, type QmailLog, readQmailRecord, withBlanks } from './qmailRecord.ts';

export const qmailLog: Format = {
  id: 'qmail-log',

  recognises: (head) => head.some(isQmailSign),
};

export const openQmailLog: OpenReader = (_head, sink, numbers, memory) => {
  const log: QmailLog = { sink, numbers, queue: new QmailQueue(memory) };
  return new RecordReader(
    { recordOf, join, read: ({ passage, line }) => readQmailRecord(passage, line.time, line.from, log) },
    log,
  );
};

/** A record whose report may not end on its line: a mail program wrapped it, or the logger cut it off. */
interface QmailRecord extends OpenRecord {
  readonly line: QmailLine;
}

function recordOf(text: string, number: number): QmailRecord | 'words' {
  const line = readQmailLine(text);
  if (line === null) {
    return 'words';
  }
  const trimmed = text.trimEnd();
  return isDelivery(trimmed, line.from)
    ? { line, passage: passageOf(withBlanks(trimmed), number, 0), lines: 1, isWhole: isEnd(trimmed) }
    : { line, passage: passageOf(trimmed, number, 0), lines: 1, isWhole: true };
}

function join(open: QmailRecord, text: string, line: number): void {
  const indent = indentOf(text);
  // The report has no spaces: only before it can a space have become a line end.
  const joint = /: ?(?:success|deferral|failure)?:?$/.test(open.passage.text.slice(-20)) ? ' ' : '';
  open.passage.add(withBlanks(text.slice(indent)), line, indent, joint);
  open.lines++;
  open.isWhole = isEnd(text);
}

/** Whether a report ends here, with a line end of its own. */
function isEnd(text: string): boolean {
  return text.endsWith('/');
}

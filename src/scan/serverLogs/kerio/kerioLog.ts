/** Kerio Connect's mail log, as a file or in syslog: a line for each message that it received, and one for each attempt to deliver. */

import { matchAt } from '../../../text/matchAt.ts';
import { wordTable } from '../../../text/wordTable.ts';
import type { LogRecord, MessageState, Outcome } from '../../finding.ts';
import type { Format, OpenReader } from '../../format.ts';
import { passageOf } from '../../replies/passage.ts';
import { readReplies } from '../../replies/readReplies.ts';
import { MailQueue } from '../mailQueue.ts';
import { type MailLog, type MailRecord, recordOf, tellFindings, tellRecipients, withWords } from '../mailRecord.ts';
import { type OpenRecord, RecordReader } from '../recordReader.ts';
import { readSyslogLine } from '../syslogLine.ts';

/** The time as its files have it. */
const OWN_TIME = /^[>\s]{0,20}\[(\d\d\/[A-Z][a-z]{2}\/\d{4} \d\d:\d\d:\d\d)\] /;
const EVENT = /(Recv|Sent): Queue-ID: ([\da-f]{8}-[\da-f]{8}), /y;
const SENDER = /, From: <([^<>]{0,1000})>/;
const RECEIVED_FOR = /, To: </g;
const MESSAGE_ID = /, Msg-Id: (<[^<>\s]{1,998}>)/;
const RECIPIENT = /, Recipient: <([^<>]{0,1000})>/;
const RESULT = /, Result: ([a-z ]{1,30})(?=, |$)/;
const STATUS = /, Status: /;
/** What follows the status, whose words may have commas. */
const STATUS_END = / ?, (?:Remote-Host|Msg-Id|Subject|SSL|Size): /;
const REMOTE = /, Remote-Host: (?:\[?([\d.]{7,15}|[\dA-Fa-f:]{3,45})\]?|([\w.-]{1,255}))(?=, |$)/;

interface Fate {
  readonly outcome: Outcome;
  readonly state: MessageState['state'];
}

const fates: Readonly<Record<string, Fate>> = wordTable({
  delivered: { outcome: 'delivered', state: 'delivered' },
  delayed: { outcome: 'delayed', state: 'delayed' },
  failed: { outcome: 'failed', state: 'failed' },
});

interface KerioRecord extends OpenRecord {
  readonly record: MailRecord;
}

/** The beginning of a line of a log; null: it is none. */
function readBeginning(text: string): Pick<MailRecord, 'time' | 'from'> | null {
  const own = OWN_TIME.exec(text);
  return own === null ? readSyslogLine(text) : { time: own[1] ?? null, from: own[0].length };
}

function begin(text: string, line: number): KerioRecord | 'words' {
  const beginning = readBeginning(text);
  if (beginning === null) {
    return 'words';
  }
  const passage = passageOf(text, line, 0);
  const { time, from } = beginning;
  return { passage, lines: 1, isWhole: true, record: { time, agent: '', passage, text, from } };
}

export const kerioLog: Format = {
  id: 'kerio-log',

  recognises: (head) =>
    head.some((text) => {
      const beginning = readBeginning(text);
      return beginning !== null && matchAt(EVENT, text, beginning.from) !== null;
    }),
};

export const openKerioLog: OpenReader = (_head, sink, numbers, memory) => {
  const log: MailLog = { sink, numbers, queue: new MailQueue(memory) };
  return new RecordReader<KerioRecord>(
    { recordOf: begin, join: () => undefined, read: ({ record }) => readRecord(record, log) },
    log,
  );
};

function readRecord(record: MailRecord, log: MailLog): void {
  const { text, from } = record;
  const [introduction, event, id = ''] = matchAt(EVENT, text, from) ?? [];
  if (introduction === undefined) {
    return;
  }
  const fields = text.slice(from);
  const messageId = MESSAGE_ID.exec(fields)?.[1];
  if (event === 'Recv') {
    const sender = SENDER.exec(fields)?.[1];
    log.queue.learn(id, {
      ...(sender === undefined ? {} : { sender: sender || '<>' }),
      ...(messageId === undefined ? {} : { messageId }),
      left: fields.match(RECEIVED_FOR)?.length ?? null,
    });
    return;
  }
  const result = RESULT.exec(fields)?.[1] ?? '';
  const fate = fates[result.trim()];
  const known = recordOf(record, log, id);
  const [, ip = null, server = null] = REMOTE.exec(fields) ?? [];
  const recipient = RECIPIENT.exec(fields)?.[1] || null;
  const told: LogRecord = { ...known, event: result || null, recipient, messageId: messageId ?? known.messageId, ip, server };
  const failure = log.numbers.next();
  readStatus(record, log, told, fate, failure);
  if (fate !== undefined && told.sender !== '<>') {
    tellRecipients(log, told, [recipient ?? ''], fate.state, failure);
  }
}

function readStatus(line: MailRecord, log: MailLog, record: LogRecord, fate: Fate | undefined, failure: number): void {
  const { text, from, passage } = line;
  const introduction = STATUS.exec(text.slice(from));
  if (introduction === null) {
    return;
  }
  const start = from + introduction.index + introduction[0].length;
  const end = start + (STATUS_END.exec(text.slice(start))?.index ?? text.length - start);
  const outcome = record.sender === '<>' ? null : (fate?.outcome ?? null);
  const context = { record, outcome, telling: 'diagnostic', failure, writer: 'other' } as const;
  const found = readReplies(passage.slice(start, end), 'reply', context);
  tellFindings(log, withWords(found, line, start, end, context));
}

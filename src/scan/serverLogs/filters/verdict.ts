/** What a filter for mail decided about a message. */

import type { MessageState } from '../../finding.ts';
import { wordsFinding } from '../../replies/wordsFinding.ts';
import { type MailLog, type MailRecord, recordOf, tellFindings } from '../mailRecord.ts';

export interface Verdict {
  /** What becomes of the message; null: it goes on. */
  readonly state: Extract<MessageState['state'], 'failed' | 'delayed' | 'dropped'> | null;
  readonly event: string;
  readonly sender: string | null;
  readonly recipients: readonly string[];
  readonly messageId: string | null;
  /** The name of the message in the queue of the server that asked. */
  readonly queueId: string | null;
  /** The client that sent it. */
  readonly ip: string | null;
  /** Where the words of the verdict stand, UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  /** What the words mean, if they are no sentence. */
  readonly meaning: string | null;
}

/**
 * Tells a verdict: who is refused or put off by a filter of our own gets no message, whatever the server that asked says of the filter. What
 * the filter drops or holds back on purpose is no failure.
 */
export function tellVerdict(record: MailRecord, log: MailLog, verdict: Verdict): void {
  const { state, event, recipients, start, end, meaning } = verdict;
  const known = recordOf(record, log, verdict.queueId);
  const sender = verdict.sender === '' ? '<>' : (verdict.sender ?? known.sender);
  if (state === null || sender === '<>') {
    return;
  }
  const told = {
    ...known,
    event,
    sender,
    recipient: recipients.slice(0, MAX_JOINED).join(';') || null,
    messageId: verdict.messageId ?? known.messageId,
    ip: verdict.ip,
  };
  const failure = log.numbers.next();
  const place = record.passage.locate(start, end);
  if (state !== 'dropped' && place !== null) {
    const words = record.text.slice(start, end);
    const finding = wordsFinding(place, meaning ?? words, { record: told, outcome: state, failure, writer: 'other' });
    tellFindings(log, [{ ...finding, text: words }]);
  }
  for (const recipient of recipients.length === 0 ? [''] : recipients) {
    log.sink.state({
      message: told.messageId ?? told.session,
      failure,
      recipient: recipient.toLowerCase(),
      state,
      time: told.time,
      server: null,
    });
  }
}

/** Maximum number of recipients named of those who share one verdict. */
const MAX_JOINED = 20;

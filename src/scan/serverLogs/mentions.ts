/**
 * Codes in lines of other programs in a mail log. Most are only mentioned: in a quoted header, in the words of a filter or a mailbox server. A
 * line that says whose message bounced tells a failure.
 */

import { emptyRecord } from '../finding.ts';
import { readReplies } from '../replies/readReplies.ts';
import { tellStates } from '../replies/tellStates.ts';
import { CountingSink } from './countingSink.ts';
import { type MailLog, type MailRecord, tellFindings } from './mailRecord.ts';

/** A shape that every record with a code contains. */
const CODE_SHAPE = /[245]\.\d{1,3}\.\d/;

/** Makes a function that reads records as `read` does, and tells the codes of those in which `read` finds nothing. `told`: what else is known. */
export function withMentions<Told>(
  log: MailLog,
  read: (record: MailRecord, log: MailLog, told: Told) => void,
): (record: MailRecord, told: Told) => void {
  const sink = new CountingSink(log.sink);
  const counted: MailLog = { ...log, sink };
  return (record, told) => {
    const before = sink.count;
    read(record, counted, told);
    if (sink.count === before) {
      readMentions(record, counted);
    }
  };
}

/** `Bounce: code="5.1.1", sender=<…>, recipient=<user@example.org>, …`, as a program writes that reads bounces. */
const BOUNCE = /\bbounced?\b/i;
const RECIPIENT = /\brecipient=<?([^\s<>,;"@]{1,320}@[^\s<>,;"]{1,255})/i;

function readMentions({ time, passage }: MailRecord, log: MailLog): void {
  if (!CODE_SHAPE.test(passage.text)) {
    return;
  }
  const recipient = BOUNCE.test(passage.text) ? (RECIPIENT.exec(passage.text)?.[1] ?? null) : null;
  const isBounce = recipient !== null;
  const mentions = readReplies(passage, 'strict', {
    record: { ...emptyRecord, time, recipient },
    outcome: isBounce ? 'failed' : null,
    telling: isBounce ? 'quotation' : 'mention',
    failure: log.numbers.count,
    writer: 'other',
  }).filter(({ code }) => code !== null);
  if (mentions.length > 0) {
    log.numbers.next();
    tellFindings(log, mentions);
    tellStates(mentions, log.sink);
  }
}

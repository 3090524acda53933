/** Codes that a mail log only speaks of: in a quoted header, in the words of a filter or a mailbox server. They tell no failure. */

import { emptyRecord } from '../finding.ts';
import { readReplies } from '../replies/readReplies.ts';
import { type MailLog, type MailRecord, tellFindings } from './mailRecord.ts';

/** Without one of these a record has no code. */
const CODE_SHAPE = /[245]\.\d{1,3}\.\d/;

/** Tells the codes of a record in which nothing else was found. */
export function readMentions({ time, passage }: Pick<MailRecord, 'time' | 'passage'>, log: MailLog): void {
  if (!CODE_SHAPE.test(passage.text)) {
    return;
  }
  const mentions = readReplies(passage, 'strict', {
    record: { ...emptyRecord, time },
    outcome: null,
    telling: 'mention',
    failure: log.numbers.count,
    log: 'other',
  }).filter(({ code }) => code !== null);
  if (mentions.length > 0) {
    log.numbers.next();
    tellFindings(log, mentions);
  }
}

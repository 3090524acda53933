/** Reads words that were written between the lines of a log: they may tell a failure of their own. */

import { emptyRecord } from '../finding.ts';
import { passageOf } from '../replies/passage.ts';
import { readReplies } from '../replies/readReplies.ts';
import { tellStates } from '../replies/tellStates.ts';
import type { MailLog } from './mailRecord.ts';

/** Tells what a line says that does not belong to a record. */
export function readStrayWords(text: string, line: number, log: Pick<MailLog, 'sink' | 'numbers'>): void {
  const findings = readReplies(passageOf(text, line, 0), 'strict', {
    record: emptyRecord,
    outcome: null,
    telling: 'quotation',
    failure: log.numbers.next(),
    writer: 'other',
  });
  for (const finding of findings) {
    log.sink.finding(finding);
  }
  tellStates(findings, log.sink);
}

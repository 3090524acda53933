/** Reads lines of filters for mail, in their own logs or beside those of the server that asks them. */

import type { MailLog, MailRecord } from '../mailRecord.ts';
import { readAmavisVerdict } from './amavisLine.ts';
import { readRspamdVerdict } from './rspamdLine.ts';
import { tellVerdict, type Verdict } from './verdict.ts';

/** The verdict that the words of a line tell, or null. */
export function verdictIn(text: string, from: number): Verdict | null {
  return readAmavisVerdict(text, from) ?? readRspamdVerdict(text, from);
}

/** Tells what a filter decided, if the record says it. */
export function readFilterLine(record: MailRecord, log: MailLog): void {
  const verdict = verdictIn(record.text, record.from);
  if (verdict !== null) {
    tellVerdict(record, log, verdict);
  }
}

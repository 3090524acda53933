/**
 * What a record of a trace reports to the sink: its findings in document order, and what became of one message for one
 * recipient.
 */

import { type Finding, type LogRecord, messageIdOf, type Sink } from '../../finding.ts';
import { tellStates } from '../../replies/tellStates.ts';
import { type Fate, fateOfWord, noFate } from './traceWords.ts';

/** Whether a value is one mail address. */
export function isAddress(value: string | null): boolean {
  return value !== null && value.length <= 512 && /^<?[^\s@<>;,]+@[^\s@<>;,]+>?$/.test(value);
}

/** What a status says; null if the word is unknown. No sender waits for a report (RFC 5321 section 4.5.5). */
export function fateOfStatus(status: string, sender: string | null): Fate | null {
  return sender === '<>' ? noFate : fateOfWord(status);
}

/** Tells what a status says; if its word is unknown, the replies beside it decide. */
export function tellFate(
  fate: Fate | null,
  { record, failure }: { readonly record: LogRecord; readonly failure: number },
  found: readonly Finding[],
  sink: Sink,
): void {
  if (fate === null) {
    tellStates(found, sink);
  } else if (fate.state !== null) {
    sink.state({
      message: messageIdOf(record),
      failure,
      recipient: record.recipient?.toLowerCase() ?? '',
      state: fate.state,
      time: record.time,
      server: found.find(({ telling }) => telling !== 'mention')?.record.server ?? record.server,
    });
  }
}

/** Reports a record's findings in document order: columns may be in any order. */
export function tellFindings(found: Finding[], sink: Sink): void {
  found.sort((a, b) => a.line - b.line || a.start - b.start);
  for (const finding of found) {
    sink.finding(finding);
  }
}

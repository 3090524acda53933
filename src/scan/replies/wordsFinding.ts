/** The finding of a failure that words tell, without a number. */

import { chooseEntry } from '../../catalogue/lookup.ts';
import { reasonOf } from '../../catalogue/reason.ts';
import type { Writer } from '../../catalogue/speaker.ts';
import { emptyTail, type Finding, type Location, type LogRecord, messageIdOf } from '../finding.ts';

/** What is known about the failure besides its words. */
export interface ToldFailure {
  readonly record: LogRecord;
  readonly outcome: 'failed' | 'delayed';
  readonly failure: number;
  readonly writer: Writer;
  /** The writer of the log speaks, whoever the other side is. */
  readonly isOwn?: boolean;
}

/** The first digit of a reply that would mean the same. */
export function digitOf(outcome: ToldFailure['outcome']): '4' | '5' {
  return outcome === 'failed' ? '5' : '4';
}

/** The finding at the place of the words; `text`: the words that decide its meaning. */
export function wordsFinding(
  location: Location,
  text: string,
  { record, outcome, failure, writer, isOwn = false }: ToldFailure,
): Finding {
  const digit = digitOf(outcome);
  const entry = chooseEntry({ code: null, reply: null, text, digit, writer, server: isOwn ? null : record.server });
  return {
    ...location,
    code: null,
    reply: null,
    class: outcome === 'failed' ? 'permanent' : 'transient',
    outcome,
    entry: entry?.id ?? null,
    reason: reasonOf(entry, text, digit),
    text,
    tail: emptyTail,
    telling: 'diagnostic',
    failure,
    message: messageIdOf(record),
    within: null,
    record,
  };
}

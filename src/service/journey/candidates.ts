/** The messages from a sender to a recipient, for those who know no id of the one they look for. */

import type { Locale } from '../../locales/locale.ts';
import { dateOrderOf } from '../../text/times/cultureTime.ts';
import { nearestYear, readClock } from './clockTime.ts';
import type { SearchedText } from './journeySearch.ts';
import { MatchedLog, type MatchedRecord } from './matchedLog.ts';
import { plainName } from './messageNames.ts';
import { openingOf } from './serverSteps.ts';

export interface Question {
  readonly sender: string;
  readonly recipient: string;
  /** Milliseconds at about which it was sent; null: at any time. */
  readonly at: number | null;
}

export interface Candidate {
  readonly id: string;
  /** Of the first record that names it, as its log writes it. */
  readonly written: string;
}

/** How far a message may be from the time that a person remembers, milliseconds; a time without a zone may be in any zone. */
const NEAR = 60 * 60_000;
const ZONES = 14 * 60 * 60_000;
const IDS = ['messageid', 'internetmessageid', 'networkmessageid', 'messagetraceid'];
const TIMES = ['datetime', 'datetimeutc', 'timestamp', 'date', 'received', 'receiveddatetime'];
const SENDERS = ['senderaddress', 'sender', 'senderfromaddress', 'returnpath', 'from'];

/** The messages of any of the texts, each once, in the order of the texts. `onError`: a text could not be read. */
export async function findCandidates(
  question: Question,
  texts: readonly SearchedText[],
  locale: Locale,
  onError: (text: SearchedText, error: unknown) => void,
): Promise<readonly Candidate[]> {
  const found = new Map<string, Candidate>();
  for (const [index, searched] of texts.entries()) {
    try {
      const named = await searched.read([question.recipient], [question.recipient], null);
      const log = named === null ? null : MatchedLog.open(index, named.text, named.lines, locale);
      for (const candidate of log === null ? [] : candidatesIn(log, question, Date.now())) {
        found.set(candidate.id, found.get(candidate.id) ?? candidate);
      }
    } catch (error) {
      onError(searched, error);
    }
  }
  return [...found.values()];
}

/** The messages that a log has from the sender to the recipient, each once; `now`: for times without a year. */
function candidatesIn(log: MatchedLog, question: Question, now: number): readonly Candidate[] {
  const records = log.recordsWith([question.recipient]);
  const order = dateOrderOf(records.map(({ values }) => firstOf(values, TIMES)));
  const found = new Map<string, Candidate>();
  for (const record of records) {
    const id = idOf(record);
    const written = firstOf(record.values, TIMES) || openingOf(record.text).time;
    const sender = firstOf(record.values, SENDERS) || (record.finding?.record.sender ?? '');
    const isSenders = sender === '' || sender.toLowerCase().includes(question.sender.toLowerCase());
    if (id !== '' && isSenders && !found.has(id) && isNear(written, question.at, order, now)) {
      found.set(id, { id, written });
    }
  }
  return [...found.values()];
}

function idOf({ values, text, finding }: MatchedRecord): string {
  const id =
    firstOf(values, IDS) || (finding?.record.messageId ?? finding?.record.networkMessageId ?? '') || openingOf(text).queue;
  return plainName(id);
}

function firstOf(values: ReadonlyMap<string, string>, columns: readonly string[]): string {
  return columns.map((column) => values.get(column)).find((value) => value) ?? '';
}

function isNear(written: string, at: number | null, order: ReturnType<typeof dateOrderOf>, now: number): boolean {
  if (at === null) {
    return true;
  }
  const { instant, isZoned } = readClock(written, nearestYear(written, now), order);
  return Number.isNaN(instant) || Math.abs(instant - at) <= (isZoned ? NEAR : NEAR + ZONES);
}

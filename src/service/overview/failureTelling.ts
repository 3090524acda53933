/** What a report needs of a finding that tells a failure, and the failure that it lists. */

import type { ReportedFailure } from '../../logReport.ts';
import type { LastStates } from '../../report/lastStates.ts';
import { domainOf } from '../../report/organisation.ts';
import { type Finding, type MessageState, messageOf } from '../../scan/finding.ts';
import { ownCopy } from '../../text/ownCopy.ts';
import type { TextPool } from '../../text/textPool.ts';
import { preference } from '../document/failures.ts';
import { plainLine } from '../wording/markdown.ts';
import { recipientOf } from './countedFailures.ts';
import { MAX_WORDS } from './reportedCauses.ts';

export interface FailureTelling {
  /** The number of the failure in its file. */
  readonly failure: number;
  /** How much it explains: of several that tell one failure, the one with most is listed. */
  readonly preference: number;
  /** The numbers of its message with each of its recipients (`LastStates.pairKey`). */
  readonly pairs: readonly number[];
  readonly place: Pick<ReportedFailure, 'line' | 'column' | 'endColumn' | 'part'>;
  readonly code: string | null;
  readonly reply: string | null;
  /** Cut, on one line. */
  readonly words: string;
  readonly time: string | null;
  /** As the log writes them. */
  readonly recipients: string | null;
  readonly destination: string | null;
  readonly connector: string | null;
  readonly sender: string | null;
  readonly messageId: string | null;
  /** The cause's number in the report; null if there are too many. */
  readonly cause: () => number | null;
}

/** `last` makes the numbers. The texts are copies: one telling must not keep the chunk of the file alive. */
export function tellingOf(finding: Finding, last: LastStates, texts: TextPool, cause: () => number | null): FailureTelling {
  const { failure, record, line, start, end, part, code, reply } = finding;
  const message = { message: messageOf(finding), failure };
  const recipients = record.recipient?.toLowerCase().split(';') ?? [''];
  return {
    failure,
    preference: preference(finding),
    pairs: recipients.map((recipient) => last.pairKey(message, recipient.trim())),
    place: { line: line + 1, column: start + 1, endColumn: end + 1, part },
    code: texts.share(code),
    reply: texts.share(reply),
    words: texts.share(plainLine(finding.text, MAX_WORDS)),
    time: ownCopy(record.time),
    recipients: texts.share(record.recipient),
    destination: texts.share(record.server ?? record.ip),
    connector: texts.share(record.connector),
    sender: texts.share(record.sender),
    messageId: ownCopy(record.messageId),
    cause,
  };
}

const nowhere: FailureTelling['place'] = { line: null, column: null, endColumn: null, part: null };

/** What a report lists of a failure; `telling` is null if no code and no words tell it. */
export function failureOf(state: MessageState, telling: FailureTelling | null, file: number, texts: TextPool): ReportedFailure {
  const recipient = recipientOf(state, telling?.recipients ?? null);
  return {
    file,
    ...(telling?.place ?? nowhere),
    time: telling?.time ?? ownCopy(state.time),
    state: state.state === 'failed' ? 'failed' : 'delayed',
    isStrangers: state.isStrangers === true,
    messages: state.messages ?? 1,
    cause: telling?.cause() ?? null,
    code: telling?.code ?? null,
    reply: telling?.reply ?? null,
    recipient: texts.share(recipient || null),
    recipientDomain: texts.share(domainOf(recipient)?.toLowerCase() ?? null),
    destination: telling?.destination ?? texts.share(state.server),
    connector: telling?.connector ?? null,
    sender: telling?.sender ?? null,
    messageId: telling?.messageId ?? ownCopy(state.message),
    words: telling?.words ?? '',
  };
}

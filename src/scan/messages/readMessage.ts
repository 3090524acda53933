/** Tells what a mail message says: the failures of a report, or the codes that any other message mentions. */

import { findOutcomeWords } from '../../catalogue/outcomeWords.ts';
import { statusValue } from '../../mime/deliveryStatus.ts';
import { readDate } from '../../text/times/mailDate.ts';
import type { FailureNumbers } from '../failureNumbers.ts';
import { emptyRecord, type Finding, inSourceOrder, type LogRecord, type Sink } from '../finding.ts';
import { findAddresses } from '../replies/address.ts';
import type { Passage } from '../replies/passage.ts';
import { readReplies } from '../replies/readReplies.ts';
import { findReplies, mayHoldReplies } from '../replies/replies.ts';
import { isAutomaticReply } from './automaticReply.ts';
import { readReport } from './bounceReport.ts';
import { forwardedReport, type MessageContent, type ReportContent } from './messageContent.ts';

/** Tells the sink the findings in the order of the text, and what became of the recipients. */
export function readMessage(message: MessageContent, numbers: FailureNumbers, sink: Sink): void {
  const findings: Finding[] = [];
  const reader = new ContentReader(numbers, {
    finding: (finding) => findings.push(finding),
    state: (state) => sink.state(state),
    ...(sink.telling === undefined ? {} : { telling: (stretches) => sink.telling?.(stretches) }),
  });
  if (isReport(message)) {
    reader.report(message);
  } else {
    reader.mentions(message, false);
  }
  findings.sort(inSourceOrder);
  for (const finding of findings) {
    sink.finding(finding);
  }
}

class ContentReader {
  readonly #numbers: FailureNumbers;
  readonly #sink: Sink;

  constructor(numbers: FailureNumbers, sink: Sink) {
    this.#numbers = numbers;
    this.#sink = sink;
  }

  report(message: MessageContent): void {
    const record = recordOf(message);
    this.#tell(message.words);
    readReport(message, record, this.#numbers, this.#sink);
    this.#tell(message.announcements);
    this.#mentions(message.mentions, record);
    this.#inner(message, record, true);
  }

  /** A message that is not a report; `returned`: a report returns it, or the message that it is attached to. */
  mentions(message: MessageContent, returned: boolean, record = recordOf(message)): void {
    const forwarded = returned ? null : forwardedReport(message.words);
    this.#tell(message.announcements);
    this.#mentions(message.mentions, record);
    this.#mentions(forwarded === null ? message.words : message.words.slice(0, forwarded.count), record);
    if (forwarded !== null) {
      this.#tell(message.words.slice(forwarded.count));
      readReport(forwarded.report, recordOf(forwarded.report), this.#numbers, this.#sink);
    }
    this.#inner(message, record, returned);
  }

  /**
   * Reads a message inside another: a forwarded report speaks for itself; a message that a report returns does so only if its
   * parts say what it is.
   */
  #inner(message: MessageContent, record: LogRecord, returned: boolean): void {
    for (const inner of message.inner) {
      if (inner.groups.length > 0 || (!returned && isReport(inner))) {
        this.report(inner);
      } else {
        this.mentions(inner, returned, record);
      }
    }
  }

  /** Codes that are only mentioned. */
  #mentions(passages: readonly Passage[], record: LogRecord): void {
    for (const passage of passages) {
      if (!mayHoldReplies(passage.text)) {
        continue;
      }
      let failure: number | undefined;
      const told = readReplies(passage, 'strict', () => {
        failure ??= this.#numbers.next();
        return { record, outcome: null, telling: 'mention', failure, writer: 'unknown' };
      });
      if (told.length > 0) {
        this.#tell([passage]);
      }
      for (const finding of told) {
        this.#sink.finding(finding);
      }
    }
  }

  #tell(passages: readonly Passage[]): void {
    for (const passage of passages) {
      this.#sink.telling?.(passage.stretches());
    }
  }
}

/** What is known about the message that the report is about. */
function recordOf({ header, returned, about }: ReportContent): LogRecord {
  const networkId =
    returned.get('x-ms-exchange-organization-network-message-id') ??
    returned.get('x-ms-exchange-crosstenant-network-message-id') ??
    returned.get('x-ms-office365-filtering-correlation-id');
  return {
    ...emptyRecord,
    time: readDate(header.get('date') ?? statusValue(about, 'arrival-date')),
    sender: addressIn(returned.get('from')) ?? addressIn(header.get('to')),
    messageId: returned.get('message-id') ?? header.get('in-reply-to') ?? null,
    networkMessageId: networkId ?? null,
  };
}

function addressIn(value: string | undefined): string | null {
  return findAddresses(value ?? '')[0]?.address ?? null;
}

/** Reports of complaints, which are not about delivery (RFC 5965). */
const COMPLAINT = /report-type\s*=\s*"?feedback-report/i;
/** Reports of what became of a message at its reader (RFC 8098); a mailbox whose rules refuse one sends such a report too (RFC 5429). */
const DISPOSITION = /report-type\s*=\s*"?disposition-notification/i;
/** Programs that report failures, and nobody, by whom they say that a report is. */
const REPORTER = /mailer-daemon|mdaemon@|post_?master|microsoftexchange|mail delivery (?:sub)?system|<\s*>\s*$/i;

/** Whether a message is a report about delivery; if so, its words are read as a bounce's. */
function isReport({ header, groups, words, returned }: MessageContent): boolean {
  const type = header.get('content-type') ?? '';
  const from = header.get('from') ?? '';
  if (COMPLAINT.test(type)) {
    return false;
  }
  const isAutoSubmitted = /^auto-/i.test(header.get('auto-submitted') ?? '');
  if (DISPOSITION.test(type)) {
    return isAutoSubmitted && words.some(({ text }) => findOutcomeWords(text)?.outcome === 'failed');
  }
  if (
    /multipart\/report/i.test(type) ||
    groups.length > 0 ||
    header.has('x-failed-recipients') ||
    header.has('x-ms-exchange-message-is-ndr') ||
    REPORTER.test(from)
  ) {
    return true;
  }
  if (isAutomaticReply(header.get('subject') ?? '')) {
    return false;
  }
  // So do automatic replies of people who are away, with dates that look like codes.
  const isAutomatic = header.get('return-path') === '<>' || isAutoSubmitted || (NO_REPLY.test(from) && returned.size > 0);
  return isAutomatic && words.some(({ text }) => tellsFailure(text));
}

/** Addresses of senders that are programs. */
const NO_REPLY = /\bno-?reply@/i;

function tellsFailure(text: string): boolean {
  const outcome = findOutcomeWords(text);
  return (outcome !== null && outcome.weak !== true) || findReplies(text, 'strict').some(({ bare }) => !bare);
}

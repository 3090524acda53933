/** Any other text: a code counts only if a reply and a code are together, or in one of Exchange's reason strings. */

import type { FailureNumbers } from '../failureNumbers.ts';
import { emptyRecord, type Finding, inSourceOrder, type Outcome, type Sink } from '../finding.ts';
import type { Format, LineReader, OpenReader } from '../format.ts';
import { contextOf, fieldsOfText, type RecipientFields, readFields } from '../messages/recipientStatus.ts';
import { WordsReport } from '../messages/wordsReport.ts';
import { namedRecipients } from '../replies/namedRecipients.ts';
import { isLogLine, Paragraphs } from '../replies/paragraphs.ts';
import type { Passage } from '../replies/passage.ts';
import { readReplies } from '../replies/readReplies.ts';
import { RecipientContext } from '../replies/recipients.ts';
import { findReplies } from '../replies/replies.ts';
import type { ReplyToken } from '../replies/replyToken.ts';
import { statedOutcome } from '../replies/statedOutcome.ts';
import { type StatedServer, StatedServers } from '../replies/statedServers.ts';
import { tellState, tellStates } from '../replies/tellStates.ts';
import { type PastedReport, PastedReports } from './pastedReports.ts';
import { isSessionLine, isTranscript, showsSession } from './transcript.ts';

/** The families of reason strings that Exchange's transport writes. */
const REASON =
  /\b(?:RESOLVER\.(?:ADR|RST|OOF|GRP|FWD|CON|MSG)\.\w|QUEUE\.Expired\b|STOREDRV\.(?:Deliver|Submi|ClientSubmit|Auth)|SMTPSEND\.(?:DNS\.|BareLinefeeds|Suspicious)|ROUTING\.NoNextHop\b|TRANSPORT\.RULES\.|APPROVAL\.Invalid|DSNGENERATION\.Quarantine)/;
/** The first line of a record as `Format-List` prints it. */
const RECORD = /^\w+ *: /;
/** The objects of a list are about messages of their own. */
const OBJECT = /^\s*[[{"]/;
const TIME = /^(?:<\d{1,3}>)?(\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)/;

/** Words after the code of a reply; a code in quotation marks, in brackets or at the end of a clause is only mentioned. */
const WORDS_AFTER = /^:?[ \t]+(?!(?:to|and|or|instead|errors?|responses?)\b)[^\s)\]}`"'.,;:!?|·-]|^[ \t]+(?:[-–:] |\.\.\.)|^\n/;

function isReply(text: string, token: ReplyToken): boolean {
  if (token.code === null || token.introduced) {
    return true;
  }
  // A status field alone may belong to anything (`status: 5.2.3`): it counts only beside others of its kind.
  return token.bare
    ? STATUS_FIELDS.test(text) || REPORT_FIELDS.test(text)
    : WORDS_AFTER.test(text.slice(token.end, token.end + 16).replace(/[\u00a0\u202f]/g, ' '));
}

// Fields that certainly name a status: a delivery agent's line, a recipient's fields of a report.
const STATUS_FIELDS =
  /\bdsn=[245]\.\d{1,3}\.\d{1,3},[ \t]*stat(?:us)?=|\bResult: (?:delayed|failed|relayed|delivered), Status: [245]\.\d{1,3}\.\d{1,3}\b/;
const REPORT_FIELDS = /^(?:Action|Final-Recipient)[ \t]*:/im;

/**
 * Whether a passage does more than mention codes: a reply with its words, a refusal where replies are, a reason, status fields.
 */
function tellsFailure({ text }: Passage): boolean {
  return (
    REASON.test(text) ||
    STATUS_FIELDS.test(text) ||
    findReplies(text, 'strict').some((token) =>
      token.code === null
        ? token.reply?.startsWith('2') === false
        : token.introduced || (token.reply !== null && isReply(text, token)) || (token.bare && REPORT_FIELDS.test(text)),
    )
  );
}

/** Whether one of the first paragraphs reports a failure, or several together tell one in words. */
function hasFailure(head: readonly string[]): boolean {
  let found = false;
  const reports = new PastedReports();
  const paragraphs = new Paragraphs((passage) => {
    found ||= tellsFailure(passage) || (!isLogLine(passage.text) && reports.enter(passage) !== null);
  });
  for (const [line, text] of head.entries()) {
    paragraphs.line({ text, line });
    if (found) {
      return true;
    }
  }
  paragraphs.end();
  return found || reports.end() !== null;
}

/** The subject of a pasted message, in the languages of Outlook that are met most. */
const SUBJECT = /(?:^|\n)[ \t>*]{0,20}(?:Subject|Betreff|Objet|Oggetto|Asunto|Assunto|Onderwerp|Тема)\*{0,2}[ \t]{0,4}:[^\n]*$/i;
/** Maximum text before a code that is searched for it, UTF-16 code units. */
const SUBJECT_LENGTH = 300;

function isInSubject(text: string, { start }: ReplyToken): boolean {
  return SUBJECT.test(text.slice(Math.max(0, start - SUBJECT_LENGTH), start));
}

/** How Exchange's reports begin each attempt at one recipient, the last one first. */
const ATTEMPT_BEFORE = /\bserver at [^\n]{1,300}\sreturned\s["'`]{1,3}(?:[245]\d\d[ -])?$/i;
/** Maximum text before a code that is searched for it, UTF-16 code units. */
const ATTEMPT_LENGTH = 350;
/** The key of all attempts of a paragraph. */
const ATTEMPTS = -1;

function isAttempt(text: string, { start, within }: ReplyToken): boolean {
  return within < 0 && ATTEMPT_BEFORE.test(text.slice(Math.max(0, start - ATTEMPT_LENGTH), start));
}

export const plainText: Format = {
  id: 'plain-text',

  recognises: (head) => hasFailure(head) || isTranscript(head),
};

export const openPlainText: OpenReader = (_head, sink, numbers, memory) => new TextReader(sink, numbers, memory);

/** Maximum number of recipients remembered; one that was named longer ago gets a new failure. */
const MAX_RECIPIENTS = 10_000;
/** Maximum number of recipients with which the reader rests: a larger memory would be copied again and again. */
const MAX_REMEMBERED = 1000;

/** What `rest` gives, read from JSON. */
type Memory = readonly [
  last: string | null,
  outcome: Outcome | null,
  server: StatedServer | null,
  inSession: boolean,
  failures: readonly (readonly [string, number])[],
];

class TextReader implements LineReader {
  readonly #sink: Sink;
  readonly #numbers: FailureNumbers;
  readonly #context: RecipientContext;
  readonly #paragraphs = new Paragraphs((passage) => this.#read(passage));
  readonly #reports = new PastedReports();
  /** What was found since a report in words was announced: its own findings belong before them. */
  readonly #held: Finding[] = [];
  /** What the text says became of the message that it is about. */
  #outcome: Outcome | null = null;
  readonly #servers: StatedServers;
  /** Whether the last paragraph showed a session. */
  #inSession = false;
  /** Failures by recipient; a log line has its own. */
  #failures: Map<string, number>;

  constructor(sink: Sink, numbers: FailureNumbers, memory: string | undefined) {
    const [last, outcome, server, inSession, failures] =
      memory === undefined ? [null, null, null, false, []] : (JSON.parse(memory) as Memory);
    this.#sink = sink;
    this.#numbers = numbers;
    this.#context = new RecipientContext([], last, 'report');
    this.#outcome = outcome;
    this.#servers = new StatedServers(server);
    this.#inSession = inSession;
    this.#failures = new Map(failures.map(([recipient, distance]) => [recipient, numbers.count - distance]));
  }

  line(text: string, line: number): void {
    this.#paragraphs.line({ text, line });
  }

  end(): void {
    this.#paragraphs.end();
    this.#tellWords(this.#reports.end());
  }

  begun(): number | null {
    return this.#paragraphs.begun;
  }

  rest(): string | null {
    if (!this.#paragraphs.resting || this.#reports.isOpen || this.#failures.size > MAX_REMEMBERED) {
      return null;
    }
    const told = [...this.#failures].map(([recipient, number]) => [recipient, this.#numbers.count - number]);
    return JSON.stringify([this.#context.last, this.#outcome, this.#servers.last, this.#inSession, told]);
  }

  #read(passage: Passage): void {
    const log = isLogLine(passage.text) && !isSessionLine(passage.text);
    if (log || RECORD.test(passage.text)) {
      this.#forget();
    }
    const fields = fieldsOfText(passage);
    if (log || fields !== null) {
      this.#tellWords(this.#reports.end());
    }
    if (fields !== null) {
      this.#readStatus(fields);
      return;
    }
    this.#context.enter(passage.text);
    const isSession = showsSession(passage.text);
    if (this.#inSession && !isSession) {
      // The server of a session is not that of what follows it.
      this.#servers.forget();
    }
    this.#inSession = isSession;
    if (!log && !OBJECT.test(passage.text)) {
      this.#servers.enter(passage.text);
      this.#outcome = statedOutcome(passage.text) ?? this.#outcome;
    }
    const time = TIME.exec(passage.text)?.[1] ?? null;
    /** If nothing says whose failure it is, each separate reply reports one. */
    const unnamed = new Map<number, number>();
    /** Roots of the replies to attempts. */
    const attempts = new Set<number>();
    const findings = readReplies(passage, 'strict', (token) => {
      if (isAttempt(passage.text, token)) {
        attempts.add(token.root);
      }
      const recipient = this.#context.of(token);
      return {
        record: { ...emptyRecord, ...this.#servers.before(token.start), time, recipient, messageId: this.#context.message },
        outcome: recipient === null ? null : this.#outcome,
        telling: isReply(passage.text, token) && !isInSubject(passage.text, token) ? 'quotation' : 'mention',
        writer: 'unknown',
        failure:
          recipient === null
            ? this.#numberOf(unnamed, attempts.has(token.root) ? ATTEMPTS : token.root)
            : this.#numberOf(this.#failures, recipient),
      };
    });
    if (findings.some(({ telling }) => telling !== 'mention')) {
      this.#reports.forget();
      this.#tellWords(null);
    } else if (!log) {
      this.#tellWords(this.#reports.enter(passage));
    }
    this.#hold(findings);
    tellStates(findings, this.#sink);
    if (log) {
      this.#forget();
    }
    for (const oldest of this.#failures.keys()) {
      if (this.#failures.size <= MAX_RECIPIENTS) {
        break;
      }
      this.#failures.delete(oldest);
    }
  }

  /** Tells findings at once, or holds them while the report around them is read. */
  #hold(findings: readonly Finding[]): void {
    if (this.#reports.isOpen) {
      this.#held.push(...findings);
      return;
    }
    for (const finding of findings) {
      this.#sink.finding(finding);
    }
  }

  /** Tells a report in words that ended, and what was held; nothing while the next one is open. */
  #tellWords(report: PastedReport | null): void {
    const told = report === null ? [] : this.#findingsOf(report);
    if (report === null && this.#reports.isOpen) {
      return;
    }
    const findings = [...this.#held, ...told].sort(inSourceOrder);
    this.#held.length = 0;
    for (const finding of findings) {
      this.#sink.finding(finding);
    }
    tellStates(told, this.#sink);
  }

  #findingsOf(paragraphs: PastedReport): readonly Finding[] {
    const report = new WordsReport(paragraphs);
    const { outcome } = report;
    return outcome === null
      ? []
      : namedRecipients(paragraphs).flatMap(
          (recipient) =>
            report.findingFor(
              { record: { ...emptyRecord, recipient }, failure: this.#numberOf(this.#failures, recipient), writer: 'unknown' },
              outcome,
            ) ?? [],
        );
  }

  /** The fields of a report's recipient, pasted without the report. */
  #readStatus(fields: RecipientFields): void {
    const context = contextOf(fields, emptyRecord, this.#numbers.next());
    const findings = readFields(fields, context);
    for (const finding of findings) {
      this.#sink.finding(finding);
    }
    if (context.outcome === null) {
      tellStates(findings, this.#sink);
    } else {
      tellState({ record: context.record, failure: context.failure }, context.outcome, this.#sink);
    }
  }

  #numberOf<Key>(numbers: Map<Key, number>, key: Key): number {
    const number = numbers.get(key) ?? this.#numbers.next();
    numbers.set(key, number);
    return number;
  }

  #forget(): void {
    this.#context.forget();
    this.#failures = new Map();
    this.#outcome = null;
    this.#servers.forget();
  }
}

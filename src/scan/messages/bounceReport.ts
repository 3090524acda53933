/** Decides to which failure each reply of a non-delivery report belongs: those of its fields and those of its words. */

import type { Writer } from '../../catalogue/speaker.ts';
import { isExchangeAt } from '../../catalogue/speaker.ts';
import { statusValue, typedValue } from '../../mime/deliveryStatus.ts';
import { addAll } from '../../text/addAll.ts';
import type { FailureNumbers } from '../failureNumbers.ts';
import type { Finding, LogRecord, Outcome, Sink } from '../finding.ts';
import { findAddresses } from '../replies/address.ts';
import type { Passage } from '../replies/passage.ts';
import { type Context, readReplies } from '../replies/readReplies.ts';
import { RecipientContext } from '../replies/recipients.ts';
import type { ReplyToken } from '../replies/replyToken.ts';
import { statedOutcome } from '../replies/statedOutcome.ts';
import { type StatedServer, StatedServers } from '../replies/statedServers.ts';
import { tellState, tellStates } from '../replies/tellStates.ts';
import type { ReportContent } from './messageContent.ts';
import {
  contextOf,
  fieldsOfGroup,
  fieldsOfText,
  type RecipientFields,
  readFields,
  recipientOf,
  saysWhy,
} from './recipientStatus.ts';
import { shareReasons } from './sharedReasons.ts';
import { ShownServers } from './shownServers.ts';
import { WordsReport } from './wordsReport.ts';

/**
 * Tells the sink the findings of fields and words, and what became of each recipient. `base` is what is known about the
 * message.
 */
export function readReport(message: ReportContent, base: LogRecord, numbers: FailureNumbers, sink: Sink): void {
  const { words, recipients } = divide(message);
  const shown = new ShownServers(words, message.about);
  const writer = writerOf(message);
  const failed = message.header.get('x-failed-recipients')?.match(/[^\s,]+/g) ?? [];
  const contexts = recipients.map((fields) => {
    const context = contextOf(fields, base, numbers.next(), writer);
    // Fields that name nobody are about whom the diagnostic or the words name.
    const recipient = context.record.recipient ?? recipientOf(fields) ?? onlyRecipient(words, failed, base.sender);
    return { ...context, record: { ...shown.complete(context.record, base.time), recipient } };
  });
  const explained = new Set(recipients.flatMap((fields, index) => (saysWhy(fields) ? (contexts[index]?.failure ?? []) : [])));
  const findings: Finding[] = [];
  for (const [index, fields] of recipients.entries()) {
    const context = contexts[index];
    if (context !== undefined) {
      addAll(findings, readFields(fields, context));
    }
  }
  if (contexts.length > 0) {
    addAll(findings, new FieldsWords(contexts, new Failures(base, numbers, writer)).read(words));
    addAll(findings, readSilent(contexts, findings, words));
    tellRecipients(contexts, findings, sink);
  } else {
    const replies = new OwnWords(failed, new Failures(base, numbers, writer), base.sender).read(words);
    const told = replies.length > 0 ? replies : readWords(message, failed, base, numbers, writer);
    addAll(
      findings,
      told.map((finding) => ({ ...finding, record: shown.complete(finding.record, base.time) })),
    );
    tellNamed(failed, findings, base, numbers, sink);
  }
  for (const finding of shareReasons(shareServers(findings), words, explained)) {
    sink.finding(finding);
  }
}

/** Whether Exchange wrote a report: by its header, or by the name of the server that reports. */
function writerOf({ header, about }: ReportContent): Writer {
  const reporter = typedValue(statusValue(about, 'reporting-mta'));
  const isExchange = header.has('x-ms-exchange-message-is-ndr') || (reporter !== null && isExchangeAt(reporter));
  return isExchange ? 'exchange' : 'unknown';
}

/** The recipients' fields, and the paragraphs that are words. A report pasted into another message has its fields among them. */
function divide({ groups, words }: ReportContent): {
  readonly words: readonly Passage[];
  readonly recipients: readonly RecipientFields[];
} {
  if (groups.length > 0) {
    return { words, recipients: groups.map(fieldsOfGroup) };
  }
  const read = words.map((passage) => ({ passage, fields: fieldsOfText(passage) }));
  return {
    words: read.flatMap(({ passage, fields }) => (fields === null ? passage : [])),
    recipients: read.flatMap(({ fields }) => (fields === null ? [] : [fields])),
  };
}

/** What the sentences of a report say. */
interface Stated {
  readonly outcome: Outcome | null;
  readonly server: StatedServer | null;
}

/** The failures that only words report: by recipient, or by the reply if the words name none. */
class Failures {
  readonly #base: LogRecord;
  readonly #numbers: FailureNumbers;
  readonly #writer: Writer;
  readonly #contexts = new Map<string, Context>();
  /** The first token of the reply that is being read. */
  #root = -1;
  #reply = '';

  constructor(base: LogRecord, numbers: FailureNumbers, writer: Writer) {
    this.#base = base;
    this.#numbers = numbers;
    this.#writer = writer;
  }

  /** Begins the next passage. */
  enter(): void {
    this.#root = -1;
  }

  /** `stated`: what the words before the reply say became of the message, and who answered. */
  of(recipient: string | null, token: ReplyToken, stated: Stated | null = null): Context {
    if (token.root !== this.#root) {
      this.#root = token.root;
      this.#reply = `${token.reply} ${token.code}`;
    }
    const key = recipient?.toLowerCase() ?? this.#reply;
    let context = this.#contexts.get(key);
    if (context === undefined) {
      context = {
        record: { ...this.#base, ...stated?.server, recipient },
        outcome: recipient === null ? null : (stated?.outcome ?? null),
        telling: 'quotation',
        failure: this.#numbers.next(),
        writer: this.#writer,
      };
      this.#contexts.set(key, context);
    }
    return context;
  }
}

/** The words of a report that has fields: they quote what happened to the recipients that these name. */
class FieldsWords {
  readonly #failures: Failures;
  readonly #recipients: RecipientContext;
  readonly #byAddress = new Map<string, Context>();
  /** The only recipient, if no other can be meant. */
  readonly #only: Context | undefined;

  constructor(contexts: readonly Context[], failures: Failures) {
    this.#failures = failures;
    this.#only = contexts.length === 1 ? contexts[0] : undefined;
    for (const context of contexts) {
      for (const address of [context.record.recipient, context.record.originalRecipient]) {
        if (address !== null && !this.#byAddress.has(address.toLowerCase())) {
          this.#byAddress.set(address.toLowerCase(), context);
        }
      }
    }
    this.#recipients = new RecipientContext(this.#byAddress.keys(), null);
  }

  read(words: readonly Passage[]): Finding[] {
    const findings: Finding[] = [];
    for (const passage of words) {
      this.#recipients.enter(passage.text);
      this.#failures.enter();
      addAll(
        findings,
        readReplies(passage, 'bounce', (token) => {
          const recipient = this.#recipients.of(token);
          const context = this.#byAddress.get(recipient?.toLowerCase() ?? '') ?? this.#only;
          return context === undefined ? this.#failures.of(recipient, token) : { ...context, telling: 'quotation' };
        }),
      );
    }
    return findings;
  }
}

/** The words of a report that has nothing else; perhaps its header names the recipients (`X-Failed-Recipients`). */
class OwnWords {
  readonly #failures: Failures;
  readonly #failed: readonly string[];
  readonly #sender: string | null;

  constructor(failed: readonly string[], failures: Failures, sender: string | null) {
    this.#failures = failures;
    this.#failed = failed;
    this.#sender = sender;
  }

  read(words: readonly Passage[]): Finding[] {
    const only = onlyRecipient(words, this.#failed, this.#sender);
    const recipients = new RecipientContext(this.#failed, null, 'report', this.#sender);
    const findings: Finding[] = [];
    const servers = new StatedServers();
    let stated: Outcome | null = null;
    const isRetried = words.some(({ text }) => statedOutcome(text) === 'delayed');
    for (const passage of words) {
      recipients.enter(passage.text);
      servers.enter(passage.text);
      this.#failures.enter();
      const outcome: Outcome | null = statedOutcome(passage.text) ?? stated;
      stated = outcome;
      addAll(
        findings,
        readReplies(passage, 'bounce', (token) => {
          // Some call an error fatal, and say below that they try again.
          const own = outcome === 'failed' && isRetried && isTransient(token) ? 'delayed' : outcome;
          return this.#failures.of(recipients.of(token) ?? only, token, { outcome: own, server: servers.before(token.start) });
        }),
      );
    }
    return findings;
  }
}

/** The recipient, if the words name only one: some reports name it below the reply. */
function onlyRecipient(words: readonly Passage[], failed: readonly string[], sender: string | null): string | null {
  const recipients = new RecipientContext(failed, null, 'report', sender);
  const named = new Map<string, string>();
  for (const { text } of words) {
    recipients.enter(text);
    for (const address of recipients.named) {
      named.set(address.toLowerCase(), address);
    }
  }
  const candidates = named.size > 0 ? [...named.values()] : failed;
  return candidates.length === 1 ? (candidates[0] ?? null) : null;
}

function isTransient({ reply, code }: ReplyToken): boolean {
  return (reply ?? code)?.startsWith('4') === true;
}

/** The findings for recipients of whom neither fields nor replies tell a number. */
function readSilent(contexts: readonly Context[], findings: readonly Finding[], words: readonly Passage[]): Finding[] {
  const answered = new Set(findings.map(({ failure }) => failure));
  const silent = contexts.filter(({ failure, outcome }) => !answered.has(failure) && outcome !== 'delivered');
  if (silent.length === 0) {
    return [];
  }
  const report = new WordsReport(words);
  return silent.flatMap(({ record, failure, outcome, writer = 'unknown' }) => {
    const told = outcome === 'failed' || outcome === 'delayed' ? outcome : report.outcome;
    return (told === null ? null : report.findingFor({ record, failure, writer }, told)) ?? [];
  });
}

/** The findings of a report that has neither fields nor numbers. */
function readWords(
  { header, returned, words }: ReportContent,
  failed: readonly string[],
  base: LogRecord,
  numbers: FailureNumbers,
  writer: Writer,
): Finding[] {
  const report = new WordsReport(words, header.get('subject'));
  const { outcome } = report;
  if (outcome === null) {
    return [];
  }
  const addressee = findAddresses(header.get('to') ?? '').map(({ address }) => address);
  const daemon = findAddresses(header.get('from') ?? '').map(({ address }) => address);
  const others = new Set([...addressee, ...daemon, base.sender ?? ''].map((address) => address.toLowerCase()));
  const named = report.recipients(failed, others);
  const wanted = findAddresses(returned.get('to') ?? '').map(({ address }) => address);
  const recipients = named.length > 0 ? named : wanted.length === 1 ? wanted : [null];
  return recipients.flatMap(
    (recipient) => report.findingFor({ record: { ...base, recipient }, failure: numbers.next(), writer }, outcome) ?? [],
  );
}

/** Tells what the fields say became of each recipient; if they do not say it, what their replies mean. */
function tellRecipients(contexts: readonly Context[], findings: readonly Finding[], sink: Sink): void {
  const silent = new Set<number>();
  for (const { record, outcome, failure } of contexts) {
    if (outcome === null) {
      silent.add(failure);
    } else {
      tellState({ record, failure }, outcome, sink);
    }
  }
  tellStates(
    findings.filter(({ failure }) => silent.has(failure)),
    sink,
  );
}

/** Tells what words alone say: for each recipient that they name, otherwise once for the message. */
function tellNamed(
  failed: readonly string[],
  findings: readonly Finding[],
  record: LogRecord,
  numbers: FailureNumbers,
  sink: Sink,
): void {
  const named = findings.filter((finding) => finding.record.recipient !== null);
  const worst = findings.find((one) => one.class === 'permanent') ?? findings.find((one) => one.class === 'transient');
  tellStates(named.length > 0 ? named : findings.filter(({ failure }) => failure === worst?.failure), sink);
  const told = new Set(named.map((finding) => finding.record.recipient?.toLowerCase() ?? ''));
  const rest = new Set(failed.map((address) => address.toLowerCase()));
  // If words name others than the header does, they mean the same people by other addresses.
  const known = [...told].every((recipient) => rest.has(recipient));
  if (known && (worst === undefined || told.size > 0)) {
    for (const recipient of rest) {
      if (!told.has(recipient)) {
        tellState({ record: { ...record, recipient }, failure: numbers.next() }, 'failed', sink);
      }
    }
  }
}

/**
 * Completes servers: the words of a report often name the address that was tried where its fields name only the server, or
 * nothing.
 */
function shareServers(findings: readonly Finding[]): readonly Finding[] {
  const told = new Map<number, LogRecord>();
  for (const { failure, record } of findings) {
    if (record.ip !== null && !told.has(failure)) {
      told.set(failure, record);
    }
  }
  return findings.map((finding) => {
    const { record } = finding;
    const other = told.get(finding.failure);
    const same = record.server === null || record.server.toLowerCase() === other?.server?.toLowerCase();
    return other === undefined || record.ip !== null || !same
      ? finding
      : { ...finding, record: { ...record, server: other.server ?? record.server, ip: other.ip } };
  });
}

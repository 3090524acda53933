/** Gathers what the parts of a non-delivery report tell, and settles at its end which failure each reply belongs to. */

import { type StatusField, type StatusGroup, statusValue, typedValue } from '../mime/deliveryStatus.ts';
import type { RawLine } from '../mime/partReader.ts';
import { addAll } from './addAll.ts';
import { findAddresses } from './address.ts';
import type { FailureNumbers } from './failureNumbers.ts';
import { emptyRecord, type Finding, type LogRecord, type Outcome, type Sink } from './finding.ts';
import { Passage } from './passage.ts';
import { type Context, readReplies } from './readReplies.ts';
import { RecipientContext } from './recipients.ts';
import { tellState, tellStates } from './tellStates.ts';

interface Draft {
  readonly passage: Passage;
  readonly kind: 'text' | 'mention';
}

/** How qmail, Exim and others announce the copy that they append without MIME. */
const COPY_BELOW = /^-{2,}[^\n]*\b(?:copy of (?:the|your) message|original message|returned message)/im;
const FIELD_NAME = /^([!-9;-~]+)[ \t]*:/;
const actions: readonly string[] = ['failed', 'delayed', 'delivered', 'relayed', 'expanded'] satisfies Outcome[];

export class BounceReport {
  readonly #sink: Sink;
  readonly #numbers: FailureNumbers;
  readonly #header = new Map<string, string>();
  readonly #returned = new Map<string, string>();
  readonly #drafts: Draft[] = [];
  readonly #groups: StatusGroup[] = [];
  #message: StatusGroup = [];
  #copied = false;

  constructor(sink: Sink, numbers: FailureNumbers) {
    this.#sink = sink;
    this.#numbers = numbers;
  }

  /** A header field of the report, or of the message it returns. */
  field(name: string, lines: readonly RawLine[], returned: boolean): void {
    const fields = returned ? this.#returned : this.#header;
    if (!fields.has(name)) {
      const value = lines.map((one) => one.text.trim()).join(' ');
      fields.set(name, value.slice(value.indexOf(':') + 1).trim());
    }
    const passage = new Passage();
    for (const { text, line } of lines) {
      passage.add(text, line, 0);
    }
    this.#drafts.push({ passage, kind: 'mention' });
  }

  /** A paragraph of the report's words; after a line that announces it, of a copy of the message. */
  text(passage: Passage): void {
    this.#copied ||= COPY_BELOW.test(passage.text);
    this.#drafts.push({ passage, kind: this.#copied ? 'mention' : 'text' });
  }

  /** Another message begins below a report: the innermost one is what came back. */
  returnedMessage(): void {
    this.#returned.clear();
  }

  /** A paragraph of the message that came back. */
  returned(passage: Passage): void {
    this.#drafts.push({ passage, kind: 'mention' });
  }

  /** A line of the headers that came back as text. */
  returnedLine(text: string, line: number): void {
    const name = FIELD_NAME.exec(text)?.[1]?.toLowerCase();
    if (name !== undefined) {
      this.field(name, [{ text, line }], true);
    }
  }

  /** The groups of a delivery-status part: the first is about the message, where it names no recipient. */
  status(groups: readonly StatusGroup[]): void {
    for (const group of groups) {
      if (statusValue(group, 'final-recipient') !== null || statusValue(group, 'status') !== null) {
        this.#groups.push(group);
      } else if (this.#groups.length === 0) {
        this.#message = group;
      }
    }
  }

  end(): void {
    const base = this.#baseRecord();
    const contexts = this.#groups.map((group) => groupContext(group, base, this.#numbers.next()));
    const reported = this.#numbers.count;
    const findings: Finding[] = [];
    for (const [index, group] of this.#groups.entries()) {
      const context = contexts[index];
      if (context !== undefined) {
        for (const field of group) {
          addAll(findings, readStatusField(field, context));
        }
      }
    }
    this.#readText(base, contexts, findings);
    findings.sort((a, b) => a.line - b.line || a.start - b.start);
    for (const finding of shareServers(findings)) {
      this.#sink.finding(finding);
    }
    for (const { record, outcome, failure } of contexts) {
      if (outcome !== null) {
        tellState({ record, failure }, outcome, this.#sink);
      }
    }
    tellStates(
      findings.filter(({ failure }) => failure >= reported),
      this.#sink,
    );
  }

  #readText(base: LogRecord, contexts: readonly Context[], findings: Finding[]): void {
    const failed = this.#header.get('x-failed-recipients')?.split(/[\s,]+/) ?? [];
    const known = contexts.flatMap(({ record }) => [record.recipient, record.originalRecipient]).filter((one) => one !== null);
    const recipients = new RecipientContext(known.length > 0 ? known : failed.filter((one) => one !== ''));
    /** Failures that only the text tells, by recipient. */
    const others = new Map<string, Context>();
    const byAddress = new Map<string, Context>();
    for (const context of contexts) {
      for (const address of [context.record.recipient, context.record.originalRecipient]) {
        if (address !== null && !byAddress.has(address.toLowerCase())) {
          byAddress.set(address.toLowerCase(), context);
        }
      }
    }
    // In a message that is no report a code is only spoken of.
    const isBounce = this.#isBounce();
    for (const { passage, kind } of this.#drafts) {
      if (kind === 'mention' || !isBounce) {
        let number: number | undefined;
        const told = readReplies(passage, 'strict', () => {
          number ??= this.#numbers.next();
          return { record: base, outcome: null, telling: 'mention', failure: number };
        });
        addAll(findings, told);
        continue;
      }
      recipients.enter(passage.text);
      const told = readReplies(passage, 'bounce', (token) => {
        const recipient = recipients.of(token);
        const context = byAddress.get(recipient?.toLowerCase() ?? '') ?? (contexts.length === 1 ? contexts[0] : undefined);
        if (context !== undefined) {
          return { ...context, telling: 'quotation' };
        }
        const key = recipient?.toLowerCase() ?? '';
        let other = others.get(key);
        if (other === undefined) {
          other = { record: { ...base, recipient }, outcome: null, telling: 'quotation', failure: this.#numbers.next() };
          others.set(key, other);
        }
        return other;
      });
      addAll(findings, told);
    }
  }

  #baseRecord(): LogRecord {
    const inReplyTo = this.#header.get('in-reply-to') ?? null;
    const networkId =
      this.#returned.get('x-ms-exchange-organization-network-message-id') ??
      this.#returned.get('x-ms-exchange-crosstenant-network-message-id') ??
      this.#returned.get('x-ms-office365-filtering-correlation-id');
    return {
      ...emptyRecord,
      time: readDate(this.#header.get('date') ?? statusValue(this.#message, 'arrival-date')),
      sender: addressOf(this.#returned.get('from')) ?? addressOf(this.#header.get('to')),
      messageId: this.#returned.get('message-id') ?? inReplyTo,
      networkMessageId: networkId ?? null,
    };
  }

  /** Whether this message is a report at all; then its words are read as a bounce's. */
  #isBounce(): boolean {
    const type = this.#header.get('content-type') ?? '';
    const from = this.#header.get('from') ?? '';
    return (
      /multipart\/report/i.test(type) ||
      this.#groups.length > 0 ||
      this.#header.has('x-failed-recipients') ||
      this.#header.has('x-ms-exchange-message-is-ndr') ||
      this.#header.get('return-path') === '<>' ||
      /^auto-/i.test(this.#header.get('auto-submitted') ?? '') ||
      /mailer-daemon|postmaster|microsoftexchange/i.test(from)
    );
  }
}

/** The words of a report often name the address that was tried where its fields name only the server, or nothing. */
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

function readStatusField(field: StatusField, context: Context): Finding[] {
  const passage = new Passage();
  for (const [index, { text, line }] of field.lines.entries()) {
    // The name stays with a status, which is told by it; a diagnostic is read as the reply it quotes.
    const start = index === 0 && field.name === 'diagnostic-code' ? text.indexOf(':') + 1 : 0;
    passage.add(text.slice(start), line, start);
  }
  switch (field.name) {
    case 'status':
      return readReplies(passage, 'reply', { ...context, telling: 'status' });
    case 'diagnostic-code':
      return readReplies(passage, 'reply', context);
    default:
      return readReplies(passage, 'strict', { ...context, telling: 'mention' });
  }
}

function groupContext(group: StatusGroup, base: LogRecord, failure: number): Context {
  const action =
    statusValue(group, 'action')
      ?.toLowerCase()
      .split(/[^a-z]/)[0] ?? '';
  const outcome = actions.includes(action) ? (action as Outcome) : null;
  const lastAttempt = statusValue(group, 'last-attempt-date');
  const record: LogRecord = {
    ...base,
    time: lastAttempt === null ? base.time : readDate(lastAttempt),
    event: null,
    recipient: typedValue(statusValue(group, 'final-recipient')),
    originalRecipient: typedValue(statusValue(group, 'original-recipient')),
    server: typedValue(statusValue(group, 'remote-mta')),
  };
  return {
    record,
    outcome,
    telling: 'diagnostic',
    failure,
    retryUntil: readDate(statusValue(group, 'will-retry-until')),
    beside: `Action: ${action} ${statusValue(group, 'diagnostic-code') ?? ''}`,
  };
}

function addressOf(value: string | undefined): string | null {
  return findAddresses(value ?? '')[0]?.address ?? null;
}

/** No date is longer, UTF-16 code units. */
const MAX_DATE = 100;

/** RFC 5322 dates as ISO 8601 in UTC; what cannot be read stays as written. */
function readDate(value: string | null): string | null {
  if (value === null) {
    return null;
  }
  const time = value.length > MAX_DATE ? Number.NaN : Date.parse(value.replace(/\([^)]*\)\s*$/, ''));
  return Number.isNaN(time) ? value : new Date(time).toISOString().replace('.000Z', 'Z');
}

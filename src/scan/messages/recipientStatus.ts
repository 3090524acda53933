/** The delivery-status fields of one recipient (RFC 3464 section 2.3), wherever they are: what they say, and their findings. */

import type { Writer } from '../../catalogue/speaker.ts';
import { readRecipient } from '../../mime/deliveryReport.ts';
import type { StatusGroup } from '../../mime/deliveryStatus.ts';
import type { Finding, LogRecord, Outcome } from '../finding.ts';
import { type Passage, passageOfLines } from '../replies/passage.ts';
import { type Context, readReplies } from '../replies/readReplies.ts';
import { RecipientContext } from '../replies/recipients.ts';
import { withoutPort } from '../replies/tail.ts';

/** A field with its place. */
interface Field {
  readonly name: string;
  /** Name and value. */
  readonly passage: Passage;
}

export type RecipientFields = readonly Field[];

/** The fields of a group of a delivery-status part. */
export function fieldsOfGroup(group: StatusGroup): RecipientFields {
  return group.map(({ name, lines }) => ({ name, passage: passageOfLines(lines) }));
}

const FIELD = /^(?:>[ \t]?){0,3}([!-9;-~]{1,100})[ \t]*:/;

/** The fields of a paragraph that is such a group, in a report that was pasted into another message; otherwise null. */
export function fieldsOfText(passage: Passage): RecipientFields | null {
  const { text } = passage;
  if (!/^(?:>[ \t]?)*(?:Final|Original)-Recipient[ \t]*:/im.test(text) || !/^(?:>[ \t]?)*(?:Action|Status)[ \t]*:/im.test(text)) {
    return null;
  }
  const begins: { readonly name: string; readonly from: number }[] = [];
  let from = 0;
  for (const line of text.split('\n')) {
    const name = FIELD.exec(line)?.[1];
    if (name !== undefined) {
      begins.push({ name: name.toLowerCase(), from });
    }
    from += line.length + 1;
  }
  return begins.map((begin, index) => {
    const to = begins[index + 1]?.from ?? text.length + 1;
    return { name: begin.name, passage: passage.slice(begin.from, to - 1) };
  });
}

const actions: readonly string[] = ['failed', 'delayed', 'delivered', 'relayed', 'expanded'] satisfies Outcome[];

function valueIn(fields: RecipientFields, name: string): string | null {
  const text = fields.find((field) => field.name === name)?.passage.text ?? '';
  return (
    text
      .slice(text.indexOf(':') + 1)
      .replace(/\s+/g, ' ')
      .trim() || null
  );
}

/** Maximum length of a diagnostic that chooses the meaning of a status, UTF-16 code units. */
const MAX_BESIDE = 2000;

/** What the fields say about their recipient; `base` is what is known about the message, `writer` who wrote the report. */
export function contextOf(fields: RecipientFields, base: LogRecord, failure: number, writer: Writer = 'unknown'): Context {
  const report = readRecipient((name) => valueIn(fields, name));
  const outcome = actions.includes(report.action ?? '') ? (report.action as Outcome) : null;
  const record: LogRecord = {
    ...base,
    ...readServer(report.remoteMta),
    time: report.lastAttempt ?? base.time,
    recipient: report.finalRecipient ?? report.originalRecipient,
    originalRecipient: report.originalRecipient,
  };
  return {
    record,
    outcome,
    telling: 'diagnostic',
    failure,
    writer,
    retryUntil: report.willRetryUntil,
    beside: `Action: ${report.action ?? ''} ${report.diagnosticCode ?? ''}`.slice(0, MAX_BESIDE),
  };
}

/** The recipient that the reply in the fields names itself: `550 5.1.1 <user@example.org>... User unknown`. */
export function recipientOf(fields: RecipientFields): string | null {
  const recipients = new RecipientContext([], null, 'report');
  recipients.enter((valueIn(fields, 'diagnostic-code') ?? '').replace(/^[\w-]+\s*;\s*/, ''));
  return recipients.named[0] ?? null;
}

/** Whether the fields say more than a status. */
export function saysWhy(fields: RecipientFields): boolean {
  return valueIn(fields, 'diagnostic-code') !== null;
}

/** The findings of a recipient's fields. */
export function readFields(fields: RecipientFields, context: Context): Finding[] {
  return fields.flatMap(({ name, passage }) => {
    switch (name) {
      case 'status':
        // The name stays with a status, which is recognised by it; a diagnostic is read as the reply that it quotes.
        return readReplies(passage, 'reply', { ...context, telling: 'status' });
      case 'diagnostic-code':
        return readReplies(passage.slice(passage.text.indexOf(':') + 1, passage.text.length), 'reply', context);
      default:
        return readReplies(passage, 'strict', { ...context, telling: 'mention' });
    }
  });
}

const ADDRESS = /^(?:\d{1,3}(?:\.\d{1,3}){3}|(?=[^.]*:[^.]*:)[\da-f:.]{3,45})$/i;
/** The other side as Sun's servers write it: `(TCP|own address|port|other address|port)`. */
const TCP = /^TCP\|[^|]{0,100}\|\d{0,5}\|([^|]{1,100})\|/;

/** Reads a `Remote-MTA`: its name, and its address, which replaces the name or is in a comment after it. */
function readServer(value: string | null): Pick<LogRecord, 'server' | 'ip'> {
  const [, first = '', comment = ''] = /^([^\s(]*)[ ]*(?:\(([^)]*))?/.exec(value ?? '') ?? [];
  const name = withoutPort(first.replace(/^([^:]+):\d{1,5}$/, '$1')).replace(/\.$/, '');
  const beside = (TCP.exec(comment)?.[1] ?? /^[^\s,]*/.exec(comment)?.[0] ?? '').replace(/^\[|\]$/g, '');
  if (ADDRESS.test(name)) {
    return { server: null, ip: name };
  }
  return { server: name || null, ip: ADDRESS.test(beside) ? beside : null };
}

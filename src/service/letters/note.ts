/** Letters about one failure: to the postmaster of the other side, and to the person who wrote the message. Plain text. */

import type { Actor } from '../../catalogue/actors.ts';
import type { Locale } from '../../locales/locale.ts';
import { fill, fillFirst, sayFullTime, sayTime } from '../../locales/wording.ts';
import type { Finding } from '../../scan/finding.ts';
import { causesOf } from '../document/failures.ts';
import type { LogDocument } from '../document/logDocument.ts';
import { plainLine, withoutMarkup } from '../wording/markdown.ts';
import { nameOf } from '../wording/name.ts';
import { fateOf, isOpen, isOurs, isOver, resumeOf, sayFate } from '../wording/outcome.ts';
import { plainValues } from '../wording/problem.ts';
import { actorsOf } from '../wording/whoActs.ts';
import { MAX_REPLY, replyText } from './ticket.ts';

/** Those who can run the other server, our own behind a connector included; the rest write or send the mail. */
const otherSide: ReadonlySet<Actor> = new Set([
  'recipientAdmin',
  'destinationAdmin',
  'destinationDns',
  'rejectingAdmin',
  'recipient',
  'inner',
  'ourNetwork',
]);

/** The note to the other side; null where the record names no server of theirs, or the cause is not theirs to mend. */
export function noteOf(document: LogDocument, finding: Finding, locale: Locale): string | null {
  const values = plainValues(finding);
  const judged = causesOf(finding);
  const isTheirs = judged === null || actorsOf(finding).some((actor) => otherSide.has(actor));
  if (!values.server || !isTheirs || !isOurs(finding)) {
    return null;
  }
  const { note, ticket } = locale.interface;
  const isFinal = isOver(fateOf(document, finding, judged?.entry ?? null));
  const cause = judged?.causes.proven[0]?.cause;
  const { time } = finding.record;
  const rows: readonly (readonly [name: string, value: string | null | undefined])[] = [
    [ticket.time, time === null ? null : sayFullTime(time, locale.language, plainLine)],
    [ticket.sender, values.sender],
    [ticket.recipient, values.recipient],
    [ticket.messageId, values.messageId],
    [note.error, plainLine(replyText(finding), MAX_REPLY)],
  ];
  return [
    note.greeting,
    '',
    fill(isFinal ? note.failed : note.delayed, { server: values.server }),
    '',
    ...rows.filter(([, value]) => value).map(([name, value]) => `${name}: ${value}`),
    ...(cause === undefined ? [] : ['', fill(note.cause, { cause: withoutMarkup(locale.causes[cause].short) })]),
    '',
    note.request,
  ].join('\n');
}

/** RFC 3463 section 3.1: a code that says no more than its class. */
function saysNothing({ code }: Finding): boolean {
  return code !== null && /^\d\.0\.0$/.test(code);
}

/** What to tell the person who wrote the message: what became of it, why, and what to do; null where there was no message. */
export function sentenceOf(document: LogDocument, finding: Finding, locale: Locale): string | null {
  if (!isOurs(finding) && finding.record.recipient === null) {
    return null;
  }
  const words = locale.interface.sentence;
  const entry = causesOf(finding)?.entry ?? null;
  const fate = fateOf(document, finding, entry);
  const { time } = finding.record;
  const name = nameOf(document, finding, locale);
  const isFinal = isOver(fate);
  return [
    fillFirst(isFinal ? words.failed : words.delayed, {
      recipient: plainValues(finding).recipient,
      time: time === null ? null : sayTime(time, locale.language, plainLine),
    }),
    name === null || saysNothing(finding) ? null : fill(words.reason, { name }),
    // A failure is said already; how long a delay lasts is not.
    isFinal ? null : withoutMarkup(sayFate(fate, locale)),
    entry === null || !isOpen(fate) ? null : locale.resumes[resumeOf(fate, entry)],
  ]
    .filter((part) => part !== null)
    .join(' ');
}

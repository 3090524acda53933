/** Letters about one failure: to the postmaster of the other side, and to the person who wrote the message. Plain text. */

import type { Actor } from '../../catalogue/generated/ids.ts';
import type { Locale } from '../../locales/locale.ts';
import { fill, fillFirst, sayFullTime, sayTime } from '../../locales/wording.ts';
import { isOurs } from '../../report/actors.ts';
import type { Finding } from '../../scan/finding.ts';
import { sayOwn } from '../document/ownCatalogue.ts';
import type { CardFacts } from '../wording/cardFacts.ts';
import { plainLine, withoutMarkup } from '../wording/markdown.ts';
import { catalogueName } from '../wording/name.ts';
import { isOver, sayFate } from '../wording/outcome.ts';
import { plainValues } from '../wording/problem.ts';
import { MAX_REPLY, replyText } from './ticket.ts';

/** Those who may run the other server, including our own behind a connector; the rest write or send the mail. */
const otherSide: ReadonlySet<Actor> = new Set([
  'recipientAdmin',
  'destinationAdmin',
  'destinationDns',
  'rejectingAdmin',
  'recipient',
  'inner',
  'ourNetwork',
]);

/** The note to the other side; null if the record names no server of theirs, or the cause is not theirs to fix. */
export function noteOf(facts: CardFacts, locale: Locale): string | null {
  const { finding, entry, actors, causes, fate } = facts;
  const values = plainValues(facts.values);
  const isTheirs = entry === null || actors.some((actor) => otherSide.has(actor));
  if (!values.server || !isTheirs || !isOurs(finding)) {
    return null;
  }
  const { note, ticket } = locale.interface;
  const cause = causes.proven[0]?.cause;
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
    fill(isOver(fate) ? note.failed : note.delayed, { server: values.server }),
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

/** What to tell the person who wrote the message: what became of it, why, and what to do; null if there was no message. */
export function sentenceOf(facts: CardFacts, locale: Locale): string | null {
  const { finding, own, fate, resume, values } = facts;
  if (!isOurs(finding) && finding.record.recipient === null) {
    return null;
  }
  const words = locale.interface.sentence;
  const { time } = finding.record;
  const name = own?.name === undefined ? catalogueName(finding, locale) : plainLine(sayOwn(own.name, locale));
  const isFinal = isOver(fate);
  return [
    fillFirst(isFinal ? words.failed : words.delayed, {
      recipient: plainValues(values).recipient,
      time: time === null ? null : sayTime(time, locale.language, plainLine),
    }),
    name === null || saysNothing(finding) ? null : fill(words.reason, { name }),
    // A failure has been mentioned already; how long a delay lasts has not.
    isFinal ? null : `${withoutMarkup(sayFate(fate, locale))}.`,
    resume === null ? null : locale.resumes[resume],
  ]
    .filter((part) => part !== null)
    .join(' ');
}

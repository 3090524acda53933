/** Letters about one failure: to the postmaster of the other side, and to the person who wrote the message. Plain text. */

import type { Actor } from '../../catalogue/generated/ids.ts';
import type { Locale } from '../../locales/locale.ts';
import { fill, fillFirst, sayFullTime, sayTime } from '../../locales/wording.ts';
import { isOurs } from '../../report/actors.ts';
import { sayOwn } from '../document/ownCatalogue.ts';
import type { CardFacts } from '../wording/cardFacts.ts';
import { plainLine, withoutMarkup } from '../wording/markdown.ts';
import { isOpen, isOver } from '../wording/outcome.ts';
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
    [ticket.time, time === null ? null : sayFullTime(time, locale, plainLine)],
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

/** Those on our own side who can fix what a person who wrote a message cannot. */
const ourSide: ReadonlySet<Actor> = new Set([
  'senderAdmin',
  'sendingAdmin',
  'addressOwner',
  'deviceOwner',
  'ourAdmin',
  'ourNetwork',
  'ourSecurity',
  'ourDns',
  'provider',
]);

/** What to tell the person who wrote the message: what became of it, why, and what to do; null if there was no message. */
export function sentenceOf(facts: CardFacts, locale: Locale): string | null {
  const { finding, fate } = facts;
  if (!isOurs(finding) && finding.record.recipient === null) {
    return null;
  }
  const words = locale.interface.sentence;
  const { time } = finding.record;
  const sentences = [
    fillFirst(isOver(fate) ? words.failed : words.delayed, {
      recipient: plainValues(facts.values).recipient,
      time: time === null ? null : sayTime(time, locale, plainLine),
    }),
    whyFailed(facts, locale),
    whatToDo(facts, locale),
  ];
  return sentences.filter((sentence) => sentence !== '').join(' ');
}

/** Why, in words that need no knowledge of mail, or in the organisation's own; empty if nothing tells it. */
function whyFailed({ finding: { reason }, own }: CardFacts, locale: Locale): string {
  if (own?.name !== undefined) {
    return fill(locale.interface.sentence.reason, { name: plainLine(sayOwn(own.name, locale)) });
  }
  return reason === null || reason === 'unknown' ? '' : locale.plainReasons[reason];
}

/** What the person can do, by the first who can fix it; empty if that says nothing. */
function whatToDo({ fate, resume, actors: [first] }: CardFacts, locale: Locale): string {
  const words = locale.interface.sentence;
  if (!isOver(fate)) {
    return isOpen(fate)
      ? fillFirst(words.waiting, { time: fate.kind === 'delayedUntil' ? sayTime(fate.time, locale, plainLine) : null })
      : '';
  }
  if (resume === 'mayHaveArrived') {
    return words.mayHaveArrived;
  }
  if (first === 'sender') {
    return words.yours;
  }
  if (first !== undefined && ourSide.has(first)) {
    return words.ours;
  }
  return first !== undefined && otherSide.has(first) ? words.theirs : '';
}

/** The catalogue as a table: a row for each entry, in a language. */

import { type Entry, everyEntry } from '../catalogue/entries.ts';
import type { Actor } from '../catalogue/generated/ids.ts';
import type { Reason } from '../ids/reason.ts';
import type { Locale } from '../locales/locale.ts';
import { type EntryFacts, factsOfEntry } from '../service/wording/cardFacts.ts';
import { entryCard } from '../service/wording/entryCard.ts';

export type Side = 'sender' | 'recipient' | 'both' | 'nobody';

export interface CatalogueRow {
  readonly entry: string;
  /** As servers say it, `550 5.1.10`; `x.1.1` in any class, `550 5.7.606-649` for a range. Empty: words alone tell it. */
  readonly code: string;
  /** Empty: nothing went wrong. */
  readonly reason: Reason | '';
  readonly title: string;
  readonly class: 'success' | 'transient' | 'permanent';
  /** On whose side it is put right. */
  readonly side: Side;
  /** As a card says it, parted by semicolons. */
  readonly acts: string;
  /** Empty: there is none. */
  readonly step: string;
  readonly link: string;
  readonly authority: string;
  readonly language: string;
}

const senders: ReadonlySet<Actor> = new Set(['sender', 'senderAdmin', 'sendingAdmin', 'addressOwner', 'deviceOwner']);
const recipients: ReadonlySet<Actor> = new Set([
  'recipient',
  'recipientAdmin',
  'recipientProvider',
  'destinationAdmin',
  'destinationDns',
  'rejectingAdmin',
]);

export function catalogueRows(locale: Locale): readonly CatalogueRow[] {
  return everyEntry().map((entry) => {
    const facts = factsOfEntry(entry);
    const card = entryCard(entry, locale, facts);
    return {
      entry: entry.id,
      code: card.code,
      reason: entry.reason ?? '',
      title: card.name,
      class: classOf(entry, facts),
      side: sideOf(facts.actors),
      acts: card.whoActs.join('; '),
      step: card.fixes[0]?.text ?? '',
      link: card.articles[0]?.url ?? '',
      authority: entry.authority,
      language: locale.language,
    };
  });
}

function classOf(entry: Entry, { fate }: EntryFacts): CatalogueRow['class'] {
  return entry.resumes === 'nothingToDo' && entry.reason === undefined
    ? 'success'
    : fate.kind === 'transient'
      ? 'transient'
      : 'permanent';
}

/** Actors that can be on either side, our own administrators for example, do not tell it. */
function sideOf(actors: readonly Actor[]): Side {
  const acting = actors.filter((actor) => actor !== 'nobody');
  if (acting.length === 0) {
    return 'nobody';
  }
  const isSender = acting.every((actor) => senders.has(actor));
  return isSender ? 'sender' : acting.every((actor) => recipients.has(actor)) ? 'recipient' : 'both';
}

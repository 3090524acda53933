/** Finds failures by what a person types: words, a code, a reason, an address, a time. */

import { reasonName } from '../../locales/entryWords.ts';
import type { Locale } from '../../locales/locale.ts';
import { sayTime } from '../../locales/wording.ts';
import { groupBy } from '../../text/order.ts';
import { causeKey } from '../document/failures.ts';
import type { LogDocument } from '../document/logDocument.ts';
import { plainLine } from '../wording/markdown.ts';
import { nameOf } from '../wording/name.ts';
import { sayCause } from '../wording/summary.ts';
import { type CountedFailure, valuesOf } from './countedFailures.ts';

/** Maximum length of a filter, UTF-16 code units. */
const MAX_FILTER = 500;

export class FailureFilter {
  /** What is known of each failure, in lower case; put together once, because people type on. */
  readonly #texts: readonly { readonly failure: CountedFailure; readonly text: string }[];

  constructor(failures: readonly CountedFailure[], document: LogDocument, locale: Locale) {
    const said = new SaidTimes(locale);
    const alike = groupBy(failures, ({ finding, state }) => (finding === null ? state.state : causeKey(finding)));
    this.#texts = [...alike.values()].flatMap((group) => {
      // What is said of a cause is the same for all that have it.
      const finding = group[0]?.finding ?? null;
      const cause = finding === null ? '' : sayCause(finding, nameOf(document, finding, locale), locale);
      return group.map((failure) => ({ failure, text: textOf(failure, cause, said, locale) }));
    });
  }

  /** The failures in which every word occurs, in any case. */
  matching(filter: string): ReadonlySet<CountedFailure> {
    const words = filter.slice(0, MAX_FILTER).toLowerCase().split(/\s+/);
    const found = this.#texts.filter(({ text }) => words.every((word) => text.includes(word)));
    return new Set(found.map(({ failure }) => failure));
  }
}

function textOf(failure: CountedFailure, cause: string, said: SaidTimes, locale: Locale): string {
  const { finding, state, recipient } = failure;
  const { time, event, server, connector, sender } = valuesOf(failure);
  const reason = finding?.reason ?? null;
  const states = locale.interface.overview[state.state === 'failed' ? 'failed' : 'delayed'];
  return [
    recipient,
    sender,
    finding?.reply,
    finding?.code,
    cause,
    reason,
    reason === null ? null : reasonName(reason, locale),
    finding?.text,
    states,
    event,
    server,
    finding?.record.ip,
    connector,
    finding?.record.messageId,
    finding?.record.networkMessageId,
    state.message,
    time,
    time === null ? null : said.say(time),
  ]
    .filter((part) => part !== null && part !== undefined && part !== '')
    .join('\n')
    .toLowerCase();
}

/** Length of an ISO time to the minute, UTF-16 code units; seconds are not said. */
const MINUTE_LENGTH = 16;
const UTC = /^\d{4}-\d\d-\d\dT\d\d:\d\d.*Z$/;

/** Times as people read them, each minute said once: to say a time takes longer than all else. */
class SaidTimes {
  readonly #locale: Locale;
  readonly #said = new Map<string, string>();

  constructor(locale: Locale) {
    this.#locale = locale;
  }

  say(time: string): string {
    const minute = UTC.test(time) ? time.slice(0, MINUTE_LENGTH) : time;
    let said = this.#said.get(minute);
    if (said === undefined) {
      said = sayTime(time, this.#locale, plainLine);
      this.#said.set(minute, said);
    }
    return said;
  }
}

/** `list_failures`: the messages that failed or are delayed, those that a filter leaves. */

import type { Locale } from '../locales/locale.ts';
import type { ReportedCause, ReportedFailure } from '../logReport.ts';
import { instantOf } from '../reportGroups.ts';
import { shownFailure } from './shownFailure.ts';
import type { ToolInput } from './toolInput.ts';
import type { ReadReport } from './toolLogs.ts';
import type { ToolMask } from './toolMask.ts';
import type { ToolFacts } from './toolResult.ts';

/** Number of failures on a page, unless another is asked for. */
const PAGE = 20;

export function listFailures(read: ReadReport, input: ToolInput, mask: ToolMask, locale: Locale): ToolFacts {
  const { failures, causes, unlisted } = read.report;
  const isWanted = filterOf(input, mask, locale);
  const wanted = failures.filter((failure) => isWanted(failure, causes[failure.cause ?? -1]));
  const from = input.number('after') ?? 0;
  const limit = input.number('limit') ?? PAGE;
  const count = (state: ReportedFailure['state']): number =>
    wanted.reduce((sum, failure) => sum + (failure.state === state ? failure.messages : 0), 0);
  return {
    facts: { failed: count('failed'), delayed: count('delayed'), unlisted: unlisted === 0 ? undefined : unlisted },
    list: 'failures',
    items: wanted.slice(from, from + limit).map((failure) => shownFailure(failure, read, mask, locale)),
    from,
    total: wanted.length,
    limit,
  };
}

type IsWanted = (failure: ReportedFailure, cause: ReportedCause | undefined) => boolean;

/**
 * Values are compared whole: with parts of them, who does not see what is masked could guess it letter by letter.
 * @throws ToolRefusal if a time is none
 */
function filterOf(input: ToolInput, mask: ToolMask, locale: Locale): IsWanted {
  const tests: IsWanted[] = [];
  const add = (
    name: string,
    read: (failure: ReportedFailure, cause: ReportedCause | undefined) => string | null | undefined,
  ): void => {
    const value = input.text(name);
    if (value !== null) {
      const wanted = mask.behind(value).map(plainKey);
      tests.push((failure, cause) => {
        const found = read(failure, cause);
        return found != null && wanted.includes(plainKey(found));
      });
    }
  };
  add('state', ({ state }) => state);
  add('reason', (_, cause) => cause?.reason);
  add('entry', (_, cause) => cause?.entry);
  add('recipient', ({ recipient }) => recipient);
  add('recipient_domain', ({ recipientDomain }) => recipientDomain);
  add('sender', ({ sender }) => sender);
  add('destination', ({ destination }) => destination);
  add('connector', ({ connector }) => connector);
  add('message_id', ({ messageId }) => messageId);
  const code = input.text('code');
  if (code !== null) {
    const parts = code.split(/\s+/);
    tests.push((failure) => parts.every((part) => part === failure.code || part === failure.reply));
  }
  const isOfStrangers = input.text('party') === 'strangers';
  tests.push(({ isStrangers }) => isStrangers === isOfStrangers);
  const [from, to] = [input.time('from', locale), input.time('to', locale)];
  if (from !== null || to !== null) {
    tests.push((failure) => {
      const instant = instantOf(failure);
      return instant >= (from ?? Number.NEGATIVE_INFINITY) && instant < (to ?? Number.POSITIVE_INFINITY);
    });
  }
  return (failure, cause) => tests.every((test) => test(failure, cause));
}

/** The same for an id with and without its brackets. */
function plainKey(value: string): string {
  return value.toLowerCase().replace(/^<(.*)>$/, '$1');
}

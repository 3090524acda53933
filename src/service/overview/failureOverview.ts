/** The failures of a log in groups and pages, as a list shows them: put together once for a reading of the log and a language. */

import type { Grouping } from '../../ids/grouping.ts';
import type { Locale } from '../../locales/locale.ts';
import { fill, fillPlural, sayExactTime } from '../../locales/wording.ts';
import type { Finding, Place } from '../../scan/finding.ts';
import type { LogDocument } from '../document/logDocument.ts';
import type { OpenDocument } from '../document/logText.ts';
import { plainLine } from '../wording/markdown.ts';
import { codeOf } from '../wording/name.ts';
import { countedLine, whatFailed } from '../wording/summary.ts';
import { type CountedFailure, countedFailures, valuesOf } from './countedFailures.ts';
import { FailureFilter } from './failureFilter.ts';
import { type Group, groupsOf, keyOf, messagesIn, sayGroup } from './failureGroups.ts';
import { placeOfState } from './failurePlace.ts';

/** A group as it is listed. All words are plain text, and one line but for the tooltips. */
export interface ListedGroup {
  readonly key: string;
  readonly label: string;
  /** Whose they are if they are strangers'; otherwise empty. */
  readonly description: string;
  readonly tooltip: string;
  readonly state: 'failed' | 'delayed';
  readonly count: number;
}

/** A failure as it is listed. */
export interface ListedFailure {
  /** Where it leads; null: the log has no code for it, and its record is searched for on request (`placeOf`). */
  readonly place: Place | null;
  readonly label: string;
  readonly description: string;
  readonly tooltip: string;
  readonly state: 'failed' | 'delayed';
}

export interface GroupPage {
  readonly groups: readonly ListedGroup[];
  /** Number of groups after these. */
  readonly more: number;
  /** Number of messages that the filter leaves. */
  readonly matched: number;
  /** Number of all messages: what the status bar counts. */
  readonly all: number;
}

export interface FailurePage {
  readonly failures: readonly ListedFailure[];
  /** Number of failures after these. */
  readonly more: number;
}

/** Which failures are asked for. */
export interface Question {
  readonly by: Grouping;
  /** Empty: all. */
  readonly filter: string;
}

/** Maximum length of a reply in a tooltip, UTF-16 code units. */
const MAX_REPLY = 400;

export class FailureOverview {
  readonly #document: LogDocument;
  readonly #locale: Locale;
  readonly #failures: readonly CountedFailure[];
  /** What was asked last: a list is read page by page. */
  #last: (Question & { readonly groups: readonly Group[] }) | undefined;
  #filter: FailureFilter | undefined;

  constructor(document: LogDocument, locale: Locale) {
    this.#document = document;
    this.#locale = locale;
    this.#failures = countedFailures(document);
  }

  /** Whether it is in the words and the times of a person's settings. */
  isIn({ language, timeZone }: Locale): boolean {
    return this.#locale.language === language && this.#locale.timeZone === timeZone;
  }

  groups(question: Question, from: number, count: number): GroupPage {
    const groups = this.#groups(question);
    return {
      groups: groups.slice(from, from + count).map((group) => this.#listGroup(group, question.by)),
      more: Math.max(0, groups.length - from - count),
      matched: groups.reduce((sum, group) => sum + group.count, 0),
      all: messagesIn(this.#failures),
    };
  }

  failures(question: Question, key: string, from: number, count: number): FailurePage {
    const failures = this.#failuresOf(question, key);
    return {
      failures: failures.slice(from, from + count).map((failure) => this.#listFailure(failure, question.by)),
      more: Math.max(0, failures.length - from - count),
    };
  }

  /** Where a failure leads, by its number in its group. */
  placeOf(question: Question, key: string, index: number, text: OpenDocument): Place | null {
    const failure = this.#failuresOf(question, key)[index];
    return failure === undefined ? null : (failure.finding ?? placeOfState(failure.state, text));
  }

  /** Where the failure that a finding tells is listed without a filter: its group, and its number in it; null if it tells none. */
  find(finding: Finding, by: Grouping): { readonly group: ListedGroup; readonly index: number } | null {
    const best = this.#document.tellingsOf(finding)[0] ?? finding;
    const listed = this.#failures.find((one) => one.finding === best);
    const key = listed === undefined ? null : keyOf(listed, by);
    const group = this.#groups({ by, filter: '' }).find((one) => one.key === key);
    return listed === undefined || group === undefined
      ? null
      : { group: this.#listGroup(group, by), index: group.failures.indexOf(listed) };
  }

  #failuresOf(question: Question, key: string): readonly CountedFailure[] {
    return this.#groups(question).find((group) => group.key === key)?.failures ?? [];
  }

  #groups({ by, filter }: Question): readonly Group[] {
    const wanted = filter.trim();
    if (this.#last?.by !== by || this.#last.filter !== wanted) {
      this.#last = { by, filter: wanted, groups: groupsOf(this.#matching(wanted), by) };
    }
    return this.#last.groups;
  }

  #matching(filter: string): readonly CountedFailure[] {
    if (filter === '') {
      return this.#failures;
    }
    this.#filter ??= new FailureFilter(this.#failures, this.#document, this.#locale);
    const matching = this.#filter.matching(filter);
    return this.#failures.filter((failure) => matching.has(failure));
  }

  #listGroup(group: Group, by: Grouping): ListedGroup {
    const { key, failures, count, isStrangers } = group;
    const { status, overview } = this.#locale.interface;
    const { language } = this.#locale;
    const failed = messagesIn(failures.filter(({ state }) => state.state === 'failed'));
    const counts = [
      failed > 0 ? fillPlural(status.failed, language, failed) : '',
      count > failed ? fillPlural(status.delayed, language, count - failed) : '',
    ].filter((part) => part !== '');
    const label = sayGroup(group, by, this.#document, this.#locale);
    const said = isStrangers ? fill(status.strangers, { counts: counts.join(', ') }) : counts.join(', ');
    return {
      key,
      // The number first: what does not fit into a narrow list is cut off at the end.
      label: countedLine(count, label, this.#locale),
      description: isStrangers ? overview.refused : '',
      tooltip: `${label}\n${said}`,
      state: failed > 0 ? 'failed' : 'delayed',
      count,
    };
  }

  #listFailure(failure: CountedFailure, by: Grouping): ListedFailure {
    const { finding, state, recipient } = failure;
    const { time, event, server, connector, sender } = valuesOf(failure);
    const { interface: words } = this.#locale;
    const said = time === null ? '' : plainLine(sayExactTime(time, this.#locale));
    const code = finding === null ? '' : codeOf(finding);
    const isFailed = state.state === 'failed';
    const { messages = 1 } = state;
    const whom = plainLine(recipient || server || words.overview.notNamed);
    const values: readonly (readonly [string, string | null])[] = [
      [words.ticket.time, said],
      [words.ticket.sender, sender],
      [words.ticket.recipient, recipient],
      [words.ticket.server, server],
      [words.ticket.connector, connector],
    ];
    return {
      place: finding === null ? null : { line: finding.line, start: finding.start, end: finding.end },
      label: messages === 1 ? whom : countedLine(messages, whom, this.#locale),
      description: [
        said,
        plainLine(by === 'cause' ? (event ?? code) : code),
        by === 'server' || whom === server ? '' : plainLine(server ?? ''),
      ]
        .filter((part) => part !== '')
        .join(' · '),
      tooltip: [
        finding === null ? '' : whatFailed(this.#document, finding, this.#locale),
        plainLine(finding?.text ?? '', MAX_REPLY),
        isFailed ? words.overview.failed : words.overview.delayed,
        ...values.map(([name, value]) => (value ? `${name}: ${plainLine(value)}` : '')),
        finding === null ? '' : fill(words.fileScan.place, { line: finding.line + 1 }),
      ]
        .filter((line) => line !== '')
        .join('\n'),
      state: isFailed ? 'failed' : 'delayed',
    };
  }
}

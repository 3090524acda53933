/** The words of the report's page in the editor, and of the scans behind it. */

import type { Plural } from './interface.ts';

export interface ReportPageWords {
  /** `{name}` of a log or a folder. */
  readonly title: string;
  /** `{name}` `{count}` of the others. */
  readonly titleOfMany: Plural;
  /** Our own mail, in distinction from what strangers sent. */
  readonly ownMail: string;
  /** Says of whom the report is. */
  readonly whose: string;
  readonly filters: string;
  /** `{name}` `{value}`: what a filter leaves. */
  readonly filter: string;
  /** `{filter}` */
  readonly removeFilter: string;
  readonly removeFilters: string;
  /** `{from}` `{to}` */
  readonly period: string;
  /** `{matched}` `{all}` messages; leads to the list of them. */
  readonly matched: string;
  /** `{count}` messages of a group, for those who do not see the column. */
  readonly groupLabel: string;
  /** `{count}` groups. */
  readonly showAll: Plural;
  readonly showFewer: string;
  readonly narrow: string;
  /** `{first}` `{last}` `{count}` */
  readonly range: string;
  readonly previous: string;
  readonly next: string;
  readonly nothingMatches: string;
  /** `{name}` of a file. */
  readonly openFile: string;
  /** Where the log names no line. */
  readonly findLine: string;
  readonly again: string;
  readonly stop: string;
  readonly stopping: string;
  readonly starting: string;
  /** `{name}` `{files}` `{allFiles}` `{bytes}` `{allBytes}` `{rate}` bytes a second. */
  readonly reading: string;
  /** `{failed}` `{delayed}` */
  readonly soFar: string;
  readonly stopped: string;
  /** `{count}` files. */
  readonly unchanged: Plural;
  /** `{name}` of a file. */
  readonly gone: string;
  readonly changed: string;
  readonly replaced: string;
  /** `{name}` of a folder. */
  readonly noDisk: string;
  /** What was forgotten: `{count}` files, `{bytes}`. */
  readonly cleared: Plural;
  readonly nothingKept: string;
  /** `{count}` failures came to a log while it is followed. */
  readonly newFailures: Plural;
  /** `{failures}` of the above, `{time}` from which the log is followed. */
  readonly newSince: string;
}

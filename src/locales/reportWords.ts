/** The words of a report: page, exports, and the page in the editor. */

import type { Plural } from './interface.ts';

export interface ReportWords {
  readonly title: string;
  /** Above the list of sections. */
  readonly contents: string;
  /** `{time}` `{program}` */
  readonly created: string;
  /** `{count}` files. */
  readonly logs: Plural;
  /** `{count}` messages and recipients. */
  readonly messages: Plural;
  readonly counts: {
    readonly failed: string;
    readonly delayed: string;
    readonly delivered: string;
    readonly strangers: string;
    /** How they are counted. */
    readonly note: string;
    /** `{count}` where not all could be counted. */
    readonly atLeast: string;
    readonly notWhole: string;
  };
  readonly nothingFailed: string;
  /** `{cause}` `{messages}` */
  readonly mostFrequent: string;
  /** `{count}` failures that are in the counts alone. */
  readonly unlisted: Plural;
  readonly sections: {
    readonly overTime: string;
    readonly causes: string;
    readonly groups: string;
    readonly slowest: string;
    readonly latency: string;
    readonly notUnderstood: string;
    readonly read: string;
    readonly failures: string;
    readonly successes: string;
  };
  readonly latency: {
    /** `{messages}`, `{half}` of which took at most this long, `{most}`: 95 % of them, `{longest}`. */
    readonly sentence: string;
    readonly nothing: string;
    /** Titles of tables. */
    readonly hops: string;
    readonly destinations: string;
    readonly hours: string;
    /** What names their rows. */
    readonly names: { readonly hops: string; readonly destinations: string; readonly hours: string };
    /** Titles of columns: what half of them, 95 % of them, and all took at most. */
    readonly half: string;
    readonly most: string;
    readonly longest: string;
  };
  /** Titles of columns; others are those of tickets and lists. */
  readonly columns: {
    readonly messages: string;
    readonly reason: string;
    readonly state: string;
    readonly code: string;
    readonly place: string;
    readonly file: string;
    readonly format: string;
    readonly span: string;
    readonly duration: string;
    readonly deliveredAt: string;
    readonly slowAt: string;
    /** How often a code or words occur. */
    readonly occurrences: string;
    /** The beginning of a time slot. */
    readonly from: string;
    readonly words: string;
  };
  /** `{count}` groups that are not listed, `{messages}` in them. */
  readonly moreGroups: Plural;
  /** `{count}` failures that are not listed. */
  readonly moreFailures: Plural;
  /** In place of a cause, where the log has neither code nor words. */
  readonly noCode: string;
  readonly chart: {
    /** `{duration}` of one bar. */
    readonly caption: string;
    /** Behind the caption of the table: `{title}`. */
    readonly asTable: string;
    /** Reasons that have no colour of their own. */
    readonly others: string;
    readonly noTimes: string;
    /** `{count}` failures without a time that can be compared. */
    readonly untimed: Plural;
  };
  readonly noSlowest: string;
  readonly understood: string;
  /** Near the top, before the link to what was not understood. */
  readonly notAll: string;
  readonly problems: string;
  readonly unexplained: string;
  /** `{count}` messages. */
  readonly withoutCode: Plural;
  /** `{place}` `{part}` */
  readonly inPart: string;
}

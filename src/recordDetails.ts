/** The details of a record as the pane shows them: shapes alone. Every text is plain; nothing in it is markup. */

/** Words with their emphasis, run by run. */
export type RichText = readonly Run[];

export interface Run {
  readonly text: string;
  readonly style: 'plain' | 'strong' | 'emphasis' | 'code';
  /** The page that it leads to. */
  readonly url?: string;
}

export interface Details {
  /** Language tag of the words. */
  readonly language: string;
  /** Where the cursor is among the failures of the log: `Failure 3 of 42`; or how many there are. */
  readonly position: string;
  /** False if nothing failed. */
  readonly hasFailures: boolean;
  /** Null if the record tells no failure and no success. */
  readonly card: DetailsCard | null;
  /** What can be done, in the order of the menu on the code. */
  readonly actions: readonly DetailsAction[];
  /** The record's fields in the order in which it has them. */
  readonly fields: readonly DetailsField[];
  /** Says of what the events are: of a message, of a session. */
  readonly eventsTitle: string;
  /** What the log tells of the same message, this record included, in order. */
  readonly events: readonly DetailsEvent[];
  /** Says that there are more events; empty if there are not. */
  readonly moreEvents: string;
}

export interface DetailsCard {
  /** Code and name. */
  readonly title: string;
  /** What became of the message, for its colour. */
  readonly tone: 'failed' | 'delayed' | 'arrived';
  readonly blocks: readonly CardBlock[];
}

/** A part of a card; an empty heading is left out. */
export type CardBlock =
  | { readonly kind: 'text'; readonly heading: string; readonly text: RichText }
  | { readonly kind: 'list'; readonly heading: string; readonly items: readonly RichText[] }
  | {
      readonly kind: 'steps';
      readonly heading: string;
      /** Number of the first step. */
      readonly from: number;
      readonly steps: readonly { readonly text: RichText; readonly how: readonly RichText[] }[];
    }
  | { readonly kind: 'links'; readonly heading: string; readonly links: readonly DetailsLink[] }
  | { readonly kind: 'commands'; readonly heading: string; readonly commands: readonly DetailsCommand[] };

export interface DetailsLink {
  readonly title: string;
  readonly url: string;
}

/** A command that can be copied. */
export interface DetailsCommand {
  /** What it shows or does. */
  readonly purpose: string;
  /** What it cannot show, or where it must be run; may be empty. */
  readonly caveat: string;
  readonly text: string;
}

/** One of the editor's commands, with its arguments. */
export interface DetailsAction {
  readonly title: string;
  readonly command: string;
  readonly arguments: readonly unknown[];
}

export interface DetailsField {
  /** As the log writes it. */
  readonly name: string;
  readonly value: string;
}

export interface DetailsEvent {
  /** In the person's language; empty if the record does not say. */
  readonly time: string;
  readonly event: string;
  readonly recipient: string;
  readonly says: string;
  /** 0-based line on which it is, or the first of several that say the same. */
  readonly line: number;
  /** Number of records in a row that say the same. */
  readonly count: number;
  /** Time of the last of several. */
  readonly lastTime: string;
  /** Whether it is the record under the cursor. */
  readonly isCurrent: boolean;
}

/** Labels of the pane, in the person's language. */
export interface DetailsWords {
  readonly previous: string;
  readonly next: string;
  readonly actions: string;
  readonly record: string;
  /** Before the names of fields without a value. */
  readonly empty: string;
  readonly copy: string;
  /** `{name}` of what is copied. */
  readonly copyNamed: string;
  readonly more: string;
  readonly less: string;
  /** `{line}` */
  readonly toLine: string;
  /** `{count}` of the same, until `{time}`. */
  readonly repeated: string;
  readonly noRecord: string;
}

/** What is sent to the page of the pane. Arguments of actions stay with the sender. */
export type ToPage =
  | {
      readonly type: 'details';
      /** Number of this message; answers name it. */
      readonly version: number;
      readonly words: DetailsWords;
      /** Name of the log, and the line of the cursor. */
      readonly place: string;
      readonly details: ShownDetails;
    }
  /** There is nothing to show: why, and what can be done. */
  | {
      readonly type: 'nothing';
      readonly version: number;
      readonly language: string;
      readonly text: string;
      readonly actions: readonly ShownAction[];
    };

export type ShownAction = Pick<DetailsAction, 'title'>;
export type ShownDetails = Omit<Details, 'actions'> & { readonly actions: readonly ShownAction[] };

/** `run`: an action; `copyField`, `copyCommand`: a value, a command, counted through all blocks; `show`: the line of an event. */
export const indexedRequests = ['run', 'copyField', 'copyCommand', 'show'] as const;

/** What the page of the pane sends: what was pressed. `index` counts in what was sent under the number `version`. */
export type FromPage =
  | { readonly type: 'ready' | 'next' | 'previous' }
  | { readonly type: (typeof indexedRequests)[number]; readonly version: number; readonly index: number };

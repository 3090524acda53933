/** The page of a message's journey, or of an SMTP session: what it shows, and what client, server and page say to each other about it. */

import type { FilePlace } from './reportProtocol.ts';

/** Run by the client, from the palette, menus and actions: shows the journey of the message at a place. Arguments: address, line and character (0-based); by default the cursor's. */
export const SHOW_JOURNEY_COMMAND = 'mailFlowLens.showJourney';

/** Run by the client in the same way: shows the SMTP session of a row of a protocol log. */
export const SHOW_SESSION_COMMAND = 'mailFlowLens.showSession';

/** Client to server: the journey of a message over all logs within reach. Progress and cancelling are as for `SCAN_FILE_REQUEST`. */
export const JOURNEY_REQUEST = 'mailFlowLens/journey';

/** Client to server: one session of a protocol log. */
export const SESSION_REQUEST = 'mailFlowLens/session';

/** Kinds of pages. */
export const pageKinds = ['journey', 'session'] as const;

export type PageKind = (typeof pageKinds)[number];

/** Asks for the message or session at a place of an open log, or, once it is known, by its id. */
export type JourneyParams = {
  readonly uri: string;
  readonly workDoneToken?: string | number;
} & ({ readonly position: { readonly line: number; readonly character: number } } | { readonly id: string });

/** What there is to show; or, in a sentence, why there is nothing. */
export type JourneyResult = FoundPage | { readonly refused: string };

export interface FoundPage {
  /** Of the message, or the session. */
  readonly id: string;
  readonly page: ShownPage;
  /** Where the steps are told: one for each of their places, in their order. */
  readonly places: readonly LinePlace[];
  /** The page to which each step leads, and each of `page.ends`; null: to none. */
  readonly stepPages: readonly (KeptPage | null)[];
  readonly endPages: readonly (KeptPage | null)[];
}

/** A 0-based line of a file. */
export interface LinePlace extends FilePlace {
  readonly line: number;
}

/** How it stands with something, for its colour: `arrived`, `failed`, `delayed`, or none of these. */
export type Tone = 'arrived' | 'failed' | 'delayed' | 'plain';

/** What the page shows. Every text is plain and in the person's language; nothing in it is markup. */
export interface ShownPage {
  readonly language: string;
  readonly title: string;
  /** Names with their values, such as the sender. */
  readonly facts: readonly { readonly name: string; readonly values: readonly string[] }[];
  /** What became of the message for each recipient; of a session, its messages. */
  readonly ends: { readonly title: string; readonly items: readonly ShownEnd[] };
  /** What is missing or odd, and what was corrected. */
  readonly remarks: { readonly title: string; readonly items: readonly string[] };
  /** Steps in order; of a session, its commands. */
  readonly steps: { readonly title: string; readonly items: readonly ShownStep[] };
  /** What was searched, and what was not. */
  readonly notes: readonly string[];
}

export interface ShownEnd {
  readonly name: string;
  readonly state: string;
  readonly tone: Tone;
  /** Index of the step that tells it; null: none does. */
  readonly step: number | null;
  /** What its link to another page says; empty: it has none. */
  readonly leads: string;
  readonly details: readonly string[];
}

export interface ShownStep {
  /** The day, where it is another one than that of the step before; else empty. */
  readonly day: string;
  readonly time: string;
  /** Since the step before; of a command, until its reply. It may be empty. */
  readonly wait: string;
  /** Says that this wait is the longest; else empty. */
  readonly longest: string;
  /** One character for the kind of step. */
  readonly sign: string;
  readonly tone: Tone;
  readonly title: string;
  /** From which server to which; it may be empty. */
  readonly route: string;
  readonly lines: readonly string[];
  /** What the record says, which may be long. */
  readonly says: string;
  /** What its link to another page says; empty: it has none. */
  readonly leads: string;
  /** Names of the places that tell it. */
  readonly places: readonly string[];
}

/** Labels of the page that do not depend on what it shows. */
export interface JourneyPageLabels {
  readonly again: string;
  readonly more: string;
  readonly less: string;
  /** `{number}` of a step. */
  readonly step: string;
  /** `{place}` that a button opens. */
  readonly open: string;
}

/** What the page keeps, so that it is shown again after a reload of the window. */
export interface KeptPage {
  readonly kind: PageKind;
  readonly uri: string;
  readonly id: string;
}

/** What is sent to the page. */
export type ToJourneyPage = { readonly labels: JourneyPageLabels; readonly kept: KeptPage } & (
  | {
      readonly type: 'page';
      /** Number of this message; answers name it. */
      readonly version: number;
      readonly page: ShownPage;
    }
  /** There is nothing to show: why. */
  | { readonly type: 'refused'; readonly language: string; readonly title: string; readonly sentence: string }
);

/** What of a page leads elsewhere: the number of one in `FoundPage.places`, of a step, or of one of the ends. */
export const ledThings = ['place', 'stepPage', 'endPage'] as const;

/** What the page sends. */
export type FromJourneyPage =
  | { readonly type: 'ready' | 'again' }
  | { readonly type: (typeof ledThings)[number]; readonly version: number; readonly index: number };

/** The type of a language: every word a person sees. Imports only ids from the catalogue, so a missing word does not compile. */

import type {
  Actor,
  AnnouncementId,
  Authority,
  CauseId,
  CheckId,
  LinkId,
  MeaningId,
  OwnEntryId,
  ResumeId,
  StepId,
  TokenId,
} from '../catalogue/generated/ids.ts';
import type { Reason } from '../ids/reason.ts';
import type { InterfaceWords, Wordings } from './interface.ts';

/** The languages of the product. */
export type Language = 'en' | 'ru' | 'it';

export interface EntryWords {
  /** Short noun phrase, as a title: `Connection refused`. */
  readonly name: string;
  /** The head of a one-line problem: `Connection refused by {server}`. No full stop. If it is missing, the name is used. */
  readonly problem?: Wordings;
  /** What happened, one sentence: `{server} refused the connection.` */
  readonly happened: Wordings;
}

/** What an event, a status or a marker of a log says. */
export interface TokenWords {
  /** A few words, as a title. */
  readonly name: string;
  /** One or two sentences. */
  readonly text: string;
}

export interface CauseWords {
  /** A few words, lower case, for lists and problem lines: `SMTP stopped or firewall`. No final stop. */
  readonly short: string;
  /** One or two sentences that explain it. */
  readonly text: string;
}

export interface StepWords {
  /** One imperative sentence. Markdown bold and code allowed. */
  readonly text: string;
  /** The procedure, step by step, if the sentence is not enough. */
  readonly how?: readonly string[];
}

export interface CheckWords {
  /** What the command shows, as a menu entry: `Test port 25 from outside`. */
  readonly title: string;
  /** What it cannot show, or where it must be run. */
  readonly caveat?: string;
}

/** The words of the knowledge, which `knowledge/` has in every language. */
export interface KnowledgeWords {
  /** The names of the authorities, as they appear in a sentence: `Gmail`. */
  readonly authorities: Readonly<Record<Authority, string>>;
  readonly entries: Readonly<Record<OwnEntryId, EntryWords>>;
  /** Words that several entries share; `{provider}` is the authority's name, unknown if the authority is a standard. */
  readonly meanings: Readonly<Record<MeaningId, EntryWords>>;
  readonly tokens: Readonly<Record<TokenId, TokenWords>>;
  readonly causes: Readonly<Record<CauseId, CauseWords>>;
  readonly steps: Readonly<Record<StepId, StepWords>>;
  readonly checks: Readonly<Record<CheckId, CheckWords>>;
  readonly links: Readonly<Record<LinkId, string>>;
  readonly actors: Readonly<Record<Actor, string>>;
  /** One sentence each: `Goes by itself once the server answers.` */
  readonly resumes: Readonly<Record<ResumeId, string>>;
  /** What holds from an announced day on. */
  readonly announcements: Readonly<Record<AnnouncementId, string>>;
}

export interface Locale extends KnowledgeWords {
  readonly language: Language;
  /** The IANA name of the zone in which times are said; missing: UTC. */
  readonly timeZone?: string;
  /** The segment of learn.microsoft.com addresses: `en-us`. */
  readonly articleLocale: string;
  /** RFC 3463 class digit (2, 4, 5) explained in one sentence. */
  readonly classes: Readonly<Record<'2' | '4' | '5', string>>;
  /** RFC 3463 subject digit (0–7): a name and one sentence on what such codes are about and where to look. */
  readonly subjects: Readonly<Record<SubjectDigit, { readonly name: string; readonly text: string }>>;
  /** What went wrong, for the person who wrote the message: a sentence without technical words. */
  readonly plainReasons: Readonly<Record<Exclude<Reason, 'unknown'>, string>>;
  readonly interface: InterfaceWords;
}

export type SubjectDigit = '0' | '1' | '2' | '3' | '4' | '5' | '6' | '7';

/** The shapes of front matter and tables, as `schemas/knowledge/` defines them. */

import type { ListedKind } from '../../src/catalogue/blockList.ts';
import type { Evidence as Proof } from '../../src/catalogue/cause.ts';
import type { CheckRow } from '../../src/catalogue/check.ts';
import type { Where } from '../../src/catalogue/remedy.ts';
import type { TokenKind } from '../../src/catalogue/token.ts';
import type { Language } from '../../src/locales/locale.ts';

/** An id, or an id with its definition for this file only. */
export type Mention<Definition> = string | Readonly<Record<string, Definition>>;

/** Where something can be or works: in one place or any of several. */
interface WrittenPlace {
  readonly where?: Where | readonly Where[];
}

export interface WrittenStep extends WrittenPlace {
  readonly early?: true;
  readonly atConsumers?: string;
  readonly onceOver?: string;
  readonly asksList?: true;
}
export type WrittenCheck = Omit<CheckRow, 'where'> & WrittenPlace;

export interface WrittenCause extends WrittenPlace {
  readonly proof?: readonly Proof[];
  readonly named?: boolean;
  readonly withoutConnector?: boolean;
  readonly leavesOpen?: readonly string[];
  readonly actors?: readonly string[];
  readonly steps: readonly Mention<WrittenStep>[];
  readonly checks?: readonly Mention<WrittenCheck>[];
  readonly source: string;
}

export interface WrittenGuidance {
  readonly reason?: string;
  readonly actors?: readonly string[];
  readonly actorsWithConnector?: readonly string[];
  readonly resumes?: string;
  readonly waits?: string;
  readonly retryHours?: number;
  readonly causes?: readonly Mention<WrittenCause>[];
  readonly ifProven?: readonly Mention<WrittenCause>[];
  readonly first?: readonly Mention<WrittenStep>[];
  readonly steps?: readonly Mention<WrittenStep>[];
  readonly checks?: readonly Mention<WrittenCheck>[];
}

export interface WrittenEntry extends WrittenGuidance {
  readonly code?: string;
  readonly meaning?: string;
  readonly replies?: readonly number[];
  readonly words?: readonly (string | { readonly words: string; readonly reply: string })[];
  readonly besides?: readonly string[];
  readonly whereItSpeaks?: true;
  readonly strings?: readonly string[];
  readonly family?: true;
  readonly over?: readonly string[];
  readonly alone?: true;
  readonly examples?: readonly string[];
  readonly wrapper?: true;
  readonly links?: readonly Mention<WrittenLink>[];
  readonly related?: readonly string[];
  readonly sources: readonly string[];
  readonly checked: string;
}

interface WrittenRemedies {
  readonly steps?: readonly string[];
  readonly checks?: readonly string[];
}

export interface WrittenReason extends WrittenRemedies {
  readonly waiting?: WrittenRemedies;
  readonly sent?: WrittenRemedies;
  readonly refused?: WrittenRemedies;
  readonly sources: readonly string[];
  readonly checked: string;
}

type InLanguages<Value> = Readonly<Record<Language, Value>>;

export interface WrittenTokens {
  readonly kind?: TokenKind;
  readonly source?: string;
  readonly tokens: Readonly<
    Record<
      string,
      {
        readonly kind?: TokenKind;
        readonly source?: string;
        readonly written: readonly string[];
        readonly link?: string;
      } & InLanguages<{ readonly name: string; readonly text: string }>
    >
  >;
}

export type WrittenLink = { readonly url: string; readonly seen?: string; readonly checked?: string } & InLanguages<string>;
export type WrittenLinks = Readonly<Record<string, WrittenLink>>;
export type WrittenNames = Readonly<Record<string, InLanguages<string>>>;
export type WrittenAuthorities = Readonly<
  Record<
    string,
    {
      readonly standard?: true;
      readonly consumer?: true | readonly string[];
      readonly hosts?: readonly string[];
      readonly words?: readonly string[];
    } & InLanguages<string>
  >
>;
export type WrittenBlockLists = Readonly<
  Record<
    string,
    {
      readonly name: string;
      readonly lists: ListedKind;
      readonly words: readonly string[];
      readonly link: string;
      readonly checks?: readonly string[];
      readonly removal?: InLanguages<string>;
      readonly source: string;
      readonly checked: string;
    }
  >
>;

export type WrittenAnnouncements = Readonly<
  Record<
    string,
    {
      readonly on: string;
      readonly entries: readonly string[];
      readonly source: string;
      readonly checked: string;
    } & InLanguages<string>
  >
>;

export type WrittenWords = Readonly<
  Record<
    string,
    {
      readonly not?: readonly string[];
      readonly weak?: true;
      readonly class?: number;
      readonly language?: string;
      readonly reply?: string;
      readonly source: string;
    }
  >
>;

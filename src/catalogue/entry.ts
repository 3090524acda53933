/** The shape of an entry: what a code means, given as ids; the words are in `locales/`. Any room may import it. */

import type { Reason } from '../ids/reason.ts';
import type { Actor, CauseId, CheckId, LinkId, MeaningId, ResumeId, StepId } from './generated/ids.ts';

/** Why it happens and what to do about it. */
export interface Guidance {
  /** What went wrong; missing: nothing did. */
  readonly reason?: Reason;
  /** Who acts if the record does not say whose the destination is. */
  readonly actors: readonly Actor[];
  /** Who acts instead if the record names a connector: then we chose the route. */
  readonly actorsWithConnector?: readonly Actor[];
  /** What lets a delayed message go, or what to do about a failed one. */
  readonly resumes: ResumeId;
  /** What lets a delayed message go, if `resumes` says what to do about a failed one; undefined: the fix does. */
  readonly waits?: ResumeId;
  /** Hours for which delivery is retried after the message entered the queue, if the authority retries. */
  readonly retryHours?: number;
  /** Likeliest first. */
  readonly causes: readonly CauseId[];
  /** Causes whose words occur under several codes: given only if the record proves them, never as merely possible. */
  readonly ifProven?: readonly CauseId[];
  /** What to do before anything for a cause, as long as none is proven. */
  readonly first?: readonly StepId[];
  /** What helps, whatever the cause. */
  readonly fixes: readonly StepId[];
  /** The most telling first. */
  readonly checks: readonly CheckId[];
}

/** On what a meaning rests that no document explains: on replies that were seen, or on the codes beside it. */
export type Basis = 'seen' | 'inferred';

/** What identifies an entry besides its code, and where to read more. */
export interface Identity {
  /** Reply codes that it is documented with or was seen with. */
  readonly replies: readonly string[];
  /** Literals, any of which chooses this meaning over others of the same code; undefined: the meaning if nothing else fits. */
  readonly texts?: readonly string[];
  /** Literals, one of which must occur too, if others also use the `texts`. */
  readonly besides?: readonly string[];
  /** The texts are common words: they count only where the authority is known to speak. */
  readonly whereItSpeaks?: boolean;
  /** Reason strings of Exchange that have this meaning under any number (`RESOLVER.FWD.NotFound`), or their beginnings. */
  readonly strings?: readonly string[];
  /** The texts are how a family of such strings begins, which explains those of it that no entry names. */
  readonly family?: boolean;
  /** Reasons that say less than the family, though general words beside the string tell them. */
  readonly over?: readonly Reason[];
  /** The texts count only where there is neither code nor reply: beside a number its own meaning says more. */
  readonly alone?: boolean;
  /** The reply quotes another server's after `->`; that one is the cause. */
  readonly wrapper?: boolean;
  /** Missing: a document explains it. */
  readonly basis?: Basis;
  /** The code's own article first. */
  readonly links: readonly LinkId[];
  /** Ids of entries that a reader of this one may need. */
  readonly related: readonly string[];
}

/** One that means what others mean too: words and guidance are the meaning's; what the row says besides goes before it. */
type SharedRow = Identity & Partial<Guidance> & { readonly meaning: MeaningId };

/** A row as the product reads it: with words and guidance of its own, or shared. */
export type EntryRow = (Identity & Guidance) | SharedRow;

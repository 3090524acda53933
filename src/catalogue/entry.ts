/** The shape of an entry: what a code means, told in ids; the words stand in `locales/`. Any room may import it. */

import type { Actor, CauseId, CheckId, LinkId, MeaningId, ResumeId, StepId } from './generated/ids.ts';

/** Why it happens and what to do about it. */
export interface Guidance {
  /** Who acts where the record does not tell whose the destination is. */
  readonly actors: readonly Actor[];
  /** Who acts instead where the record names a connector: then we chose the way. */
  readonly actorsWithConnector?: readonly Actor[];
  /** What lets a delayed message go, or what to do about a failed one. */
  readonly resumes: ResumeId;
  /** What lets a delayed message go, where `resumes` says what to do about a failed one; none: the fix. */
  readonly waits?: ResumeId;
  /** Hours for which delivery is retried from the entry into the queue, where the authority does. */
  readonly retryHours?: number;
  /** Likeliest first. */
  readonly causes: readonly CauseId[];
  /** Causes whose words stand under several codes: told only where the record proves them, never as merely possible. */
  readonly ifProven?: readonly CauseId[];
  /** What helps whatever the cause. */
  readonly fixes: readonly StepId[];
  /** The most telling first. */
  readonly checks: readonly CheckId[];
}

/** By what an entry is told besides its code, and where to read on. */
export interface Identity {
  /** Reply codes it is documented or seen with. */
  readonly replies: readonly string[];
  /** Literals of which any chooses this meaning over others of the same code; none: the meaning when nothing else fits. */
  readonly texts?: readonly string[];
  /** Literals of which one must stand there too, where `texts` alone are said by others as well. */
  readonly besides?: readonly string[];
  /** The reply quotes another server's after `->`; that one is the cause. */
  readonly wrapper?: boolean;
  /** The code's own article first. */
  readonly links: readonly LinkId[];
  /** Ids of entries that a reader of this one also wants. */
  readonly related: readonly string[];
}

/** One that means what others mean too: words and guidance are the meaning's; what the row says besides goes before it. */
type SharedRow = Identity & Partial<Guidance> & { readonly meaning: MeaningId };

/** A row as the product reads it: with words and guidance of its own, or shared. */
export type EntryRow = (Identity & Guidance) | SharedRow;

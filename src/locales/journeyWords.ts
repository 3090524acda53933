/** The words of a message's journey. */

import type { RecipientEnd, StepKind } from '../journey.ts';
import type { Plural } from './interface.ts';

export interface JourneyWords {
  /** `{id}` of the message. */
  readonly title: string;
  /** Labels of who sent it, and of what became of it for each recipient. */
  readonly sender: string;
  readonly recipients: string;
  /** Label of the time from the first step to the last. */
  readonly took: string;
  readonly logs: string;
  /** Above the ids under which the logs know it. */
  readonly ids: string;
  readonly kinds: Readonly<Record<StepKind, string>>;
  readonly ends: Readonly<Record<RecipientEnd['state'], string>>;
  /** `{delay}` since the step before. */
  readonly later: string;
  /** Behind the longest wait. */
  readonly longest: string;
  /** Before the step's time, where the log has none that can be compared. */
  readonly noTime: string;
  /** `{count}` of steps. */
  readonly steps: Plural;
  /** Heading of what is missing or odd. */
  readonly gaps: string;
  /** `{server}`: no log says what it did with the message. */
  readonly missingLog: string;
  /** `{delay}` before the step `{step}`. */
  readonly longWait: string;
  /** `{recipient}` of whom no log says what became of it. */
  readonly noEnd: string;
  /** The server or log whose `{clock}` is this `{difference}` ahead or behind. */
  readonly ahead: string;
  readonly behind: string;
  /** `{file}` that writes local time, `{zone}` as `UTC+2`. */
  readonly localTime: string;
  /** `{clock}` whose times are of a `{zone}` other than the one that they name. */
  readonly wrongZone: string;
  /** The command line. `{id}` */
  readonly notFound: string;
  readonly noId: string;
  /** `{value}` that is no time. */
  readonly noTimeAsked: string;
  /** Several messages fit; `{count}`. */
  readonly several: Plural;
}

/** The words of the page of a journey or of an SMTP session, and of what leads there. */

import type { Plural } from './interface.ts';

export interface JourneyPageWords {
  /** Actions. */
  readonly showJourney: string;
  readonly showSession: string;
  /** `{count}` recipients, or steps, that the page does not show. */
  readonly moreRecipients: Plural;
  readonly moreSteps: Plural;
  /** While logs are searched. */
  readonly following: string;
  /** Heading of the steps. */
  readonly steps: string;
  /** `{number}` of a step. */
  readonly step: string;
  /** `{id}` of a session. */
  readonly sessionTitle: string;
  /** Headings on the page of a session. */
  readonly messages: string;
  readonly commands: string;
  readonly certificates: string;
  /** The address of the server that writes the log. */
  readonly ownSide: string;
  readonly began: string;
  readonly ended: string;
  /** `{count}` of logs in which the message was looked for. */
  readonly searched: Plural;
  readonly onlyOpen: string;
  /** `{count}` of logs: there are more in the folders. */
  readonly tooMany: Plural;
  readonly noMessage: string;
  readonly noSession: string;
}

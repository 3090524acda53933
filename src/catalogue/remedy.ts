/** The shapes of what helps: where a step or a check works, and what helps with a reason. Any room may import it. */

import type { MailSystem } from '../ids/mailSystem.ts';
import type { CheckId, StepId } from './generated/ids.ts';

/**
 * Where a cause can be, and where a step or a check works: in the mail system that has the message or wrote the log. `exchangeOnline`: where Exchange
 * Online has the message, and so a trace of it; `exchangeConnector`: where it may have sent by a connector of the organisation; `recipientExchange`: in the
 * Exchange organisation of the recipient.
 */
export type Where = MailSystem | 'exchangeOnline' | 'exchangeConnector' | 'recipientExchange';

/** What a cause, a step or a check needs. */
export interface Placed {
  /** Any of these; missing: everywhere. */
  readonly where?: readonly Where[];
}

/** A step; its words are in `locales/`. */
export interface StepRow extends Placed {
  /** It stays among the first steps of a card, however many the causes have. */
  readonly early?: true;
  /** It asks the recipient's administrators: what takes its place where private people have their mail, and nobody administers it for them. */
  readonly atConsumers?: StepId;
  /** It counts on further attempts: what takes its place where the message is not tried again. */
  readonly onceOver?: StepId;
  /** It asks a block list, whichever that is: what is known of the list that a reply names takes its place. */
  readonly asksList?: true;
}

/** What helps, in order. */
export interface Remedies {
  readonly steps?: readonly StepId[];
  readonly checks?: readonly CheckId[];
}

/** What helps with a reason, besides what the meaning of the reply says. */
export interface ReasonRow extends Remedies {
  /** Before that, where the message waits in our own queue. */
  readonly waiting?: Remedies;
  /** Before that, where the message is or was in our own queue. */
  readonly sent?: Remedies;
  /** Before that, where our own server refused it. */
  readonly refused?: Remedies;
}

/** What a qmail log has said about messages and about the deliveries under way, in bounded memory. */

import { ownCopy } from '../../../text/ownCopy.ts';

/** A message in the queue, by the number of its file. */
export interface QmailMessage {
  readonly number: string;
  /** `<>` for a report, and for a report about a report. */
  readonly sender: string | null;
  /**
   * The number, and the process that queued it (`qp`): a number is reused as soon as the message is gone (qmail-log(5)), so by
   * itself it would take two messages for one.
   */
  readonly name: string;
}

/** A delivery that has begun. */
export interface QmailDelivery {
  readonly message: string;
  readonly recipient: string;
  readonly isRemote: boolean;
}

/** Maximum number of messages remembered, the latest ones: a busy server has some thousands in its queue. */
const MAX_MESSAGES = 20_000;
/** Maximum number of deliveries remembered: `qmail-send` runs 255 of a kind at once, some thousands with a common patch. */
const MAX_DELIVERIES = 10_000;
/** Maximum number of messages and deliveries in a memory: a larger one would be copied again and again. */
const MAX_REMEMBERED = 1000;

export class QmailQueue {
  readonly #messages: Map<string, QmailMessage>;
  readonly #deliveries: Map<string, QmailDelivery>;

  /** `memory` is what another queue's `rest` returned. */
  constructor(memory?: string) {
    const [messages, deliveries] =
      memory === undefined ? [[], []] : (JSON.parse(memory) as [[string, QmailMessage][], [string, QmailDelivery][]]);
    this.#messages = new Map(messages);
    this.#deliveries = new Map(deliveries);
  }

  /** Adds a message that was queued by `process`. */
  add(number: string, sender: string, process: string): void {
    const own = ownCopy(number);
    this.#messages.delete(number);
    this.#messages.set(own, { number: own, sender: ownCopy(sender), name: `${own}/${process}` });
    evict(this.#messages, MAX_MESSAGES);
  }

  /** Removes a message that left the queue, or whose number now names another one. */
  remove(number: string): void {
    this.#messages.delete(number);
  }

  begin(delivery: string, { message, recipient, isRemote }: QmailDelivery): void {
    this.#deliveries.delete(delivery);
    this.#deliveries.set(ownCopy(delivery), { message: ownCopy(message), recipient: ownCopy(recipient), isRemote });
    evict(this.#deliveries, MAX_DELIVERIES);
  }

  /** Ends a delivery; returns what is known about it and about its message. */
  finish(delivery: string): { readonly delivery: QmailDelivery | undefined; readonly message: QmailMessage | undefined } {
    const found = this.#deliveries.get(delivery);
    this.#deliveries.delete(delivery);
    if (found === undefined) {
      return { delivery: undefined, message: undefined };
    }
    const message = this.#messages.get(found.message) ?? { number: found.message, sender: null, name: found.message };
    return { delivery: found, message };
  }

  /** Everything that is known, or null if it is too much to hand over. */
  rest(): string | null {
    return this.#messages.size + this.#deliveries.size > MAX_REMEMBERED
      ? null
      : JSON.stringify([[...this.#messages], [...this.#deliveries]]);
  }
}

function evict(map: Map<string, unknown>, limit: number): void {
  if (map.size > limit) {
    map.delete(map.keys().next().value ?? '');
  }
}

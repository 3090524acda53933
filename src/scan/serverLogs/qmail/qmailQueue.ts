/** What a qmail log said before of messages and of the deliveries under way. In bounded memory. */

import { ownCopy } from '../../../text/ownCopy.ts';

/** A message in the queue, by the number of its file. */
export interface QmailMessage {
  readonly number: string;
  /** `<>` for a report, and for a report about a report. */
  readonly sender: string | null;
  /**
   * The number and the process that queued it (`qp`): a number is given again as soon as the message is gone (qmail-log(5)), so alone it
   * would take two messages for one.
   */
  readonly name: string;
}

/** A delivery that was begun. */
export interface QmailDelivery {
  readonly message: string;
  readonly recipient: string;
  readonly isRemote: boolean;
}

/** A busy server has some thousands of messages in its queue; the oldest are forgotten. */
const MAX_MESSAGES = 20_000;
/** `qmail-send` runs 255 deliveries of a kind at once, with a common patch some thousands. */
const MAX_DELIVERIES = 10_000;
/** With more than this there is no memory to hand over: it would be copied again and again. */
const MAX_REMEMBERED = 1000;

export class QmailQueue {
  readonly #messages: Map<string, QmailMessage>;
  readonly #deliveries: Map<string, QmailDelivery>;

  /** `memory` is what `rest` of another queue gave. */
  constructor(memory?: string) {
    const [messages, deliveries] =
      memory === undefined ? [[], []] : (JSON.parse(memory) as [[string, QmailMessage][], [string, QmailDelivery][]]);
    this.#messages = new Map(messages);
    this.#deliveries = new Map(deliveries);
  }

  /** A message came into the queue; `process` is the one that queued it. */
  add(number: string, sender: string, process: string): void {
    const own = ownCopy(number);
    this.#messages.delete(number);
    this.#messages.set(own, { number: own, sender: ownCopy(sender), name: `${own}/${process}` });
    evict(this.#messages, MAX_MESSAGES);
  }

  /** The message left the queue, or its number begins to name another one. */
  remove(number: string): void {
    this.#messages.delete(number);
  }

  begin(delivery: string, { message, recipient, isRemote }: QmailDelivery): void {
    this.#deliveries.delete(delivery);
    this.#deliveries.set(ownCopy(delivery), { message: ownCopy(message), recipient: ownCopy(recipient), isRemote });
    evict(this.#deliveries, MAX_DELIVERIES);
  }

  /** A delivery ended: what is known of it, and of its message. */
  finish(delivery: string): { readonly delivery: QmailDelivery | undefined; readonly message: QmailMessage | undefined } {
    const found = this.#deliveries.get(delivery);
    this.#deliveries.delete(delivery);
    if (found === undefined) {
      return { delivery: undefined, message: undefined };
    }
    const message = this.#messages.get(found.message) ?? { number: found.message, sender: null, name: found.message };
    return { delivery: found, message };
  }

  /** Everything that is known, or null where that is much. */
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

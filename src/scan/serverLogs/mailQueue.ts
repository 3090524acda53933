/** What a mail server's log has said about the messages in its queue, by queue id, in bounded memory. */

import { ownCopy } from '../../text/ownCopy.ts';

/** What is known about a message. */
export interface QueuedMessage {
  /** `<>` for a report: no sender waits for it. */
  readonly sender: string | null;
  readonly messageId: string | null;
  /** Recipients, in lower case, whose last attempt was deferred. */
  readonly waiting: readonly string[];
  /** Recipients of an attempt whose list continues on the next line. */
  readonly listed: readonly string[];
  /** Number of recipients that are not settled, if the log says how many there are. */
  readonly left: number | null;
}

const unknown: QueuedMessage = { sender: null, messageId: null, waiting: [], listed: [], left: null };

/** Maximum number of messages remembered, the latest ones: a busy server handles some thousands at once. */
const MAX_MESSAGES = 20_000;
/** Maximum number of finished messages that are kept, because lines about them still follow. */
const MAX_DONE = 200;
/** Maximum number of recipients remembered, over all messages. */
const MAX_RECIPIENTS = 50_000;
/** Maximum number of recipients remembered of one message, because each attempt searches them. */
const MAX_RECIPIENTS_OF_ONE = 100;
/** Maximum number of messages, and of recipients, in a memory: a larger one would be copied again and again. */
const MAX_REMEMBERED = 1000;

type Entry = readonly [id: string, message: QueuedMessage];

export class MailQueue {
  readonly #messages: Map<string, QueuedMessage>;
  /** Ids of the finished messages, the oldest first. */
  readonly #done: string[];
  #recipients = 0;

  /** `memory` is what another queue's `rest` returned. */
  constructor(memory?: string) {
    const [entries, done] = memory === undefined ? [[], []] : (JSON.parse(memory) as [Entry[], string[]]);
    this.#messages = new Map(entries);
    this.#done = done;
    for (const message of this.#messages.values()) {
      this.#recipients += recipientsOf(message);
    }
  }

  /** What is known about a message; nothing if there is no id. */
  get(id: string | null): QueuedMessage {
    return (id === null ? undefined : this.#messages.get(id)) ?? unknown;
  }

  /** Adds to what is known about a message. */
  learn(id: string | null, told: Partial<QueuedMessage>): void {
    if (id === null) {
      return;
    }
    const before = this.#messages.get(id);
    if (before === undefined && this.#messages.size >= MAX_MESSAGES) {
      this.forget(this.#messages.keys().next().value ?? '');
    }
    const sender = told.sender === undefined ? (before?.sender ?? null) : ownCopy(told.sender);
    const messageId = told.messageId === undefined ? (before?.messageId ?? null) : ownCopy(told.messageId);
    const message = { ...unknown, ...before, ...told, sender, messageId };
    this.#recipients += recipientsOf(message) - recipientsOf(before ?? unknown);
    this.#messages.set(before === undefined ? (ownCopy(id) ?? '') : id, message);
  }

  /** Notes that a recipient's attempt was deferred. */
  wait(id: string | null, recipient: string): void {
    const { waiting } = this.get(id);
    if (!waiting.includes(recipient)) {
      this.learn(id, { waiting: this.#extend(waiting, [recipient]) });
    }
  }

  /** Notes an attempt for these recipients, and more that the next line names. */
  list(id: string | null, recipients: readonly string[]): void {
    this.learn(id, { listed: this.#extend(this.get(id).listed, recipients) });
  }

  /** Takes the recipients of an attempt that earlier lines named. */
  takeListed(id: string | null): readonly string[] {
    const { listed } = this.get(id);
    if (listed.length > 0) {
      this.learn(id, { listed: [] });
    }
    return listed;
  }

  #extend(list: readonly string[], more: readonly string[]): readonly string[] {
    const room = Math.min(MAX_RECIPIENTS_OF_ONE - list.length, MAX_RECIPIENTS - this.#recipients);
    return room <= 0 ? list : [...list, ...more.slice(0, room).map((one) => ownCopy(one) ?? '')];
  }

  /** Notes that nothing more will be tried for a recipient. After the last one the message is finished. */
  settle(id: string | null, recipient: string): void {
    const message = id === null ? undefined : this.#messages.get(id);
    if (id === null || message === undefined) {
      return;
    }
    const waiting = message.waiting.filter((one) => one !== recipient);
    const left = message.left === null ? null : message.left - 1;
    this.learn(id, { waiting, left });
    if (left === 0) {
      this.#done.push(id);
      if (this.#done.length > MAX_DONE) {
        this.forget(this.#done.shift() ?? '');
      }
    }
  }

  /** Forgets a message that left the queue, or whose id now names another one. */
  forget(id: string): void {
    this.#recipients -= recipientsOf(this.get(id));
    this.#messages.delete(id);
  }

  /** Everything that is known, or null if it is too much to hand over. */
  rest(): string | null {
    return this.#messages.size > MAX_REMEMBERED || this.#recipients > MAX_REMEMBERED
      ? null
      : JSON.stringify([[...this.#messages], this.#done]);
  }
}

function recipientsOf({ waiting, listed }: QueuedMessage): number {
  return waiting.length + listed.length;
}

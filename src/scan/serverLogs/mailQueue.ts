/** What a mail server's log said before of the messages in its queue, by queue id. In bounded memory. */

import { ownCopy } from '../../text/ownCopy.ts';

/** What is known of a message. */
export interface QueuedMessage {
  /** `<>` for a report: nobody waits for one. */
  readonly sender: string | null;
  readonly messageId: string | null;
  /** Recipients, in lower case, whose last attempt was put off. */
  readonly waiting: readonly string[];
  /** Recipients of an attempt whose list goes on in the next line. */
  readonly listed: readonly string[];
  /** How many recipients are not settled, where the log says how many there are. */
  readonly left: number | null;
}

const unknown: QueuedMessage = { sender: null, messageId: null, waiting: [], listed: [], left: null };

/** A busy server has some thousands of messages under way at once; the oldest are forgotten. */
const MAX_MESSAGES = 20_000;
/** Lines about a message that is done still follow: so many such messages are kept. */
const MAX_DONE = 200;
/** So many recipients are remembered, over all messages. */
const MAX_RECIPIENTS = 50_000;
/** Of one message so many: each attempt looks through them. */
const MAX_RECIPIENTS_OF_ONE = 100;
/** With more messages than this there is no memory to hand over: it would be copied again and again. */
const MAX_REMEMBERED = 1000;

type Entry = readonly [id: string, message: QueuedMessage];

export class MailQueue {
  readonly #messages: Map<string, QueuedMessage>;
  /** Ids of those that are done, the oldest first. */
  readonly #done: string[];
  #recipients = 0;

  /** `memory` is what `rest` of another queue gave. */
  constructor(memory?: string) {
    const [entries, done] = memory === undefined ? [[], []] : (JSON.parse(memory) as [Entry[], string[]]);
    this.#messages = new Map(entries);
    this.#done = done;
    for (const message of this.#messages.values()) {
      this.#recipients += recipientsOf(message);
    }
  }

  /** What is known of a message; nothing without an id. */
  get(id: string | null): QueuedMessage {
    return (id === null ? undefined : this.#messages.get(id)) ?? unknown;
  }

  /** Adds to what is known of a message. */
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

  /** A recipient's attempt was put off. */
  wait(id: string | null, recipient: string): void {
    const { waiting } = this.get(id);
    if (!waiting.includes(recipient)) {
      this.learn(id, { waiting: this.#extend(waiting, [recipient]) });
    }
  }

  /** An attempt for these recipients, and more that the next line names. */
  list(id: string | null, recipients: readonly string[]): void {
    this.learn(id, { listed: this.#extend(this.get(id).listed, recipients) });
  }

  /** The recipients of an attempt that earlier lines named; they are then told. */
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

  /** Nothing more will be tried for a recipient. Where it was the last one, the message is done. */
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

  /** The message left the queue, or its id begins to name another one. */
  forget(id: string): void {
    this.#recipients -= recipientsOf(this.get(id));
    this.#messages.delete(id);
  }

  /** Everything that is known, or null where that is much. */
  rest(): string | null {
    return this.#messages.size > MAX_REMEMBERED || this.#recipients > MAX_REMEMBERED
      ? null
      : JSON.stringify([[...this.#messages], this.#done]);
  }
}

function recipientsOf({ waiting, listed }: QueuedMessage): number {
  return waiting.length + listed.length;
}

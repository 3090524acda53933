/** What Cisco's log has said about messages, their recipients and its connections, by the numbers that it gives them, in bounded memory. */

import { ownCopy } from '../../../text/ownCopy.ts';

/** A message, by its MID. */
export interface CiscoMessage {
  /** `<>` for a report. */
  readonly sender: string | null;
  readonly messageId: string | null;
  /** Addresses of its recipients by their RIDs. */
  readonly recipients: Readonly<Record<string, string>>;
}

const unknown: CiscoMessage = { sender: null, messageId: null, recipients: {} };

/** Maximum number of messages remembered, the latest ones. */
const MAX_MESSAGES = 20_000;
/** Maximum number of connections remembered, the latest ones. */
const MAX_CONNECTIONS = 5000;
/** Maximum number of recipients remembered of one message, because each new one copies their list. */
const MAX_RECIPIENTS_OF_ONE = 100;
/** Maximum number of recipients remembered, over all messages. */
const MAX_RECIPIENTS = 50_000;
/** Maximum number of messages, connections and recipients in a memory: a larger one would be copied again and again. */
const MAX_REMEMBERED = 1000;

type Memory = readonly [messages: (readonly [string, CiscoMessage])[], connections: (readonly [string, string])[]];

export class CiscoMessages {
  readonly #messages: Map<string, CiscoMessage>;
  readonly #connections: Map<string, string>;
  #recipients = 0;

  /** `memory` is what another's `rest` returned. */
  constructor(memory?: string) {
    const [messages, connections] = memory === undefined ? [[], []] : (JSON.parse(memory) as Memory);
    this.#messages = new Map(messages);
    this.#connections = new Map(connections);
    for (const message of this.#messages.values()) {
      this.#recipients += recipientsOf(message);
    }
  }

  get(mid: string): CiscoMessage {
    return this.#messages.get(mid) ?? unknown;
  }

  learn(mid: string, told: Partial<Pick<CiscoMessage, 'sender' | 'messageId'>>): void {
    const before = this.get(mid);
    const { sender = before.sender, messageId = before.messageId } = told;
    this.#set(mid, { ...before, sender: ownCopy(sender), messageId: ownCopy(messageId) });
  }

  /** Notes the address of a recipient. */
  address(mid: string, rid: string, recipient: string): void {
    const before = this.get(mid);
    if (recipientsOf(before) < MAX_RECIPIENTS_OF_ONE && this.#recipients < MAX_RECIPIENTS) {
      this.#set(mid, { ...before, recipients: { ...before.recipients, [ownCopy(rid)]: ownCopy(recipient) } });
    }
  }

  forget(mid: string): void {
    this.#recipients -= recipientsOf(this.get(mid));
    this.#messages.delete(mid);
  }

  /** The address of the other side; null: the log has not said it. */
  ipOf(dcid: string): string | null {
    return this.#connections.get(dcid) ?? null;
  }

  connect(dcid: string, ip: string): void {
    this.#connections.set(ownCopy(dcid), ownCopy(ip));
    if (this.#connections.size > MAX_CONNECTIONS) {
      this.disconnect(this.#connections.keys().next().value ?? '');
    }
  }

  disconnect(dcid: string): void {
    this.#connections.delete(dcid);
  }

  /** Everything that is known, or null if it is too much to hand over. */
  rest(): string | null {
    return this.#messages.size + this.#connections.size + this.#recipients > MAX_REMEMBERED
      ? null
      : JSON.stringify([[...this.#messages], [...this.#connections]]);
  }

  #set(mid: string, message: CiscoMessage): void {
    this.#recipients += recipientsOf(message) - recipientsOf(this.get(mid));
    this.#messages.set(ownCopy(mid), message);
    if (this.#messages.size > MAX_MESSAGES) {
      this.forget(this.#messages.keys().next().value ?? '');
    }
  }
}

function recipientsOf({ recipients }: CiscoMessage): number {
  return Object.keys(recipients).length;
}

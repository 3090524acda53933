/** What the counts of a log count: each message that failed or is delayed for one recipient, with the code that tells it. */

import { domainOf } from '../../report/organisation.ts';
import { type Finding, type MessageState, messageName, messageOf } from '../../scan/finding.ts';
import type { LogDocument } from '../document/logDocument.ts';

/** A message that failed or is delayed for one recipient; several messages of a queue can be one. */
export interface CountedFailure {
  readonly state: MessageState;
  /** The place that explains it best; null: the log says that it failed, without a code. */
  readonly finding: Finding | null;
  /** As the log writes it; empty if it names none. */
  readonly recipient: string;
}

/**
 * Each state that is counted as failed or delayed, once, in document order; those without a code last. It belongs to the failure that
 * names its message and recipient, otherwise to the one told by the same record, otherwise to one of its message that names no recipient.
 */
export function countedFailures(document: LogDocument): readonly CountedFailure[] {
  const tellings = [pairsOf, numberOf, messagesOf].map((keysOf) => new Tellings(document, keysOf));
  return document.tally
    .open()
    .map((state): CountedFailure => {
      const name = messageName(state.message, state.failure);
      const keys = [`${name}\0${state.recipient}`, String(state.failure), name];
      let finding: Finding | null = null;
      for (const [index, key] of keys.entries()) {
        finding ??= tellings[index]?.get(key) ?? null;
      }
      return { state, finding, recipient: recipientOf(state, finding?.record.recipient ?? null) };
    })
    .sort((a, b) => lineOf(a) - lineOf(b));
}

/** The best place of each failure, by what its findings are known by. Most logs need only the first way. */
class Tellings {
  readonly #document: LogDocument;
  readonly #keysOf: (finding: Finding) => readonly string[];
  #best: ReadonlyMap<string, Finding> | undefined;

  constructor(document: LogDocument, keysOf: (finding: Finding) => readonly string[]) {
    this.#document = document;
    this.#keysOf = keysOf;
  }

  get(key: string): Finding | undefined {
    this.#best ??= this.#gather();
    return this.#best.get(key);
  }

  #gather(): ReadonlyMap<string, Finding> {
    const found = new Map<string, Finding>();
    for (const { best, others } of this.#document.failures) {
      for (const finding of [best, ...others]) {
        for (const key of this.#keysOf(finding)) {
          if (!found.has(key)) {
            found.set(key, best);
          }
        }
      }
    }
    return found;
  }
}

/** Message and recipient together, for each recipient. */
function pairsOf(finding: Finding): readonly string[] {
  const recipients = finding.record.recipient?.toLowerCase() ?? '';
  if (!recipients.includes(';')) {
    return [`${messageOf(finding)}\0${recipients.trim()}`];
  }
  return recipients.split(';').map((recipient) => `${messageOf(finding)}\0${recipient.trim()}`);
}

function numberOf({ failure }: Finding): readonly string[] {
  return [String(failure)];
}

function messagesOf(finding: Finding): readonly string[] {
  return finding.record.recipient === null ? [messageOf(finding)] : [];
}

/** States have recipients in lower case, which findings show as the log writes them. */
export function recipientOf({ recipient }: MessageState, written: string | null): string {
  const all = written?.split(';').map((one) => one.trim());
  return all?.find((one) => one.toLowerCase() === recipient) ?? (recipient || (written ?? ''));
}

/** The line that a failure leads to; past all lines if the log has no code for it. */
function lineOf({ finding }: CountedFailure): number {
  return finding?.line ?? Number.POSITIVE_INFINITY;
}

/** The values of a failure, null if the log does not name them. */
export interface FailureValues {
  readonly time: string | null;
  readonly event: string | null;
  readonly domain: string | null;
  readonly server: string | null;
  readonly connector: string | null;
  readonly sender: string | null;
}

export function valuesOf({ finding, state, recipient }: CountedFailure): FailureValues {
  const record = finding?.record;
  return {
    time: record?.time ?? state.time,
    event: record?.event ?? null,
    domain: domainOf(recipient),
    server: record?.server ?? record?.ip ?? state.server,
    connector: record?.connector ?? null,
    sender: record?.sender ?? null,
  };
}

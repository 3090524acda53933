/** Steps that several logs tell, each told once. */

import type { StepSource } from '../../journey.ts';
import { listUnder } from '../../text/order.ts';
import { isSameHost } from './hosts.ts';
import type { ToldStep } from './step.ts';

/** Maximum distance of two times of one step that several logs tell, milliseconds. */
const SAME_MOMENT = 2000;
/** The same for rows that round times to seconds, and for header fields. */
const SAME_SECONDS = 5000;

/** Maximum number of earlier steps that are compared with one, for each of its recipients. */
const MAX_CANDIDATES = 200;
/** Maximum number of places that are kept of one step. */
const MAX_SOURCES = 50;

/** A step as several logs tell it. */
export interface FoldedStep extends ToldStep {
  readonly sources: readonly [StepSource, ...StepSource[]];
}

/** What several logs tell of one moment as one step; `steps` in the order of their times. */
export function fold(steps: readonly ToldStep[]): readonly FoldedStep[] {
  const folded: FoldedStep[] = [];
  const index = new RecipientIndex();
  const written = new Map<string, number>();
  for (const step of steps) {
    // An export may have a row twice.
    const key = JSON.stringify([
      step.file,
      step.kind,
      step.written,
      step.server,
      step.peer,
      step.event,
      step.says,
      step.recipients,
    ]);
    const number = written.get(key) ?? index.candidates(step).find((one) => isSameStep(folded[one], step)) ?? folded.length;
    const same = folded[number];
    const now = same === undefined ? { ...step, sources: [{ file: step.file, line: step.line }] as const } : joined(same, step);
    folded[number] = now;
    written.set(key, number);
    index.add(now, number);
  }
  return folded;
}

function isSameStep(one: FoldedStep | undefined, other: ToldStep): boolean {
  if (one === undefined) {
    return false;
  }
  const isSameKind = one.kind === other.kind || (one.kind === 'submitted' && other.kind === 'received');
  if (!isSameKind || Number.isNaN(one.instant) || Number.isNaN(other.instant) || isToldBy(one, other.file)) {
    return false;
  }
  const distance = Math.abs(one.instant - other.instant);
  if (one.moment !== null && one.moment === other.moment) {
    // A report goes to the sender, and is about the recipient.
    return distance <= SAME_SECONDS && (one.kind === 'bounced' || sharesRecipient(one, other));
  }
  const isSameServer = isSameHost(one.server, other.server);
  const isUnnamed = one.server === null || other.server === null;
  return sharesRecipient(one, other) && (isSameServer ? distance <= SAME_MOMENT : isUnnamed && distance <= SAME_SECONDS);
}

function isToldBy({ sources }: FoldedStep, file: number): boolean {
  return sources.some((source) => source.file === file);
}

function sharesRecipient(one: ToldStep, other: ToldStep): boolean {
  const names = new Set(one.recipients.map((name) => name.toLowerCase()));
  return names.size === 0 || other.recipients.length === 0 || other.recipients.some((name) => names.has(name.toLowerCase()));
}

function joined(one: FoldedStep, other: ToldStep): FoldedStep {
  return {
    ...one,
    // Header fields have whole seconds.
    instant: one.clock === null ? one.instant : other.instant,
    clock: one.clock === null ? null : other.clock,
    server: one.server ?? other.server,
    peer: one.peer ?? other.peer,
    recipients: one.recipients.length === 0 || (one.end === null && other.end !== null) ? other.recipients : one.recipients,
    says: one.says === '' ? other.says : one.says,
    code: one.code ?? other.code,
    title: one.title ?? other.title,
    session: one.session ?? other.session,
    partner: one.partner ?? other.partner,
    end: one.end ?? other.end,
    sources: one.sources.length < MAX_SOURCES ? [...one.sources, { file: other.file, line: other.line }] : one.sources,
  };
}

/** Numbers of steps by their kind and recipients: a message can have thousands, each with a step of its own. */
class RecipientIndex {
  readonly #numbers = new Map<string, number[]>();

  add(step: FoldedStep, number: number): void {
    for (const key of [ofKind(step), ...keysOf(step)]) {
      const numbers = listUnder(this.#numbers, key);
      if (numbers.at(-1) !== number) {
        numbers.push(number);
      }
    }
  }

  /** Steps that may be the same, the latest first. */
  candidates(step: ToldStep): readonly number[] {
    // A report goes to the sender, and is about the recipient.
    const isAny = step.recipients.length === 0 || step.kind === 'bounced';
    const keys = isAny ? [ofKind(step)] : [...keysOf(step), `${ofKind(step)} `];
    const numbers = keys.flatMap((key) => this.#numbers.get(key)?.slice(-MAX_CANDIDATES) ?? []);
    return [...new Set(numbers)].sort((a, b) => b - a);
  }
}

/** What was submitted to one server is received by it, as another log may say. */
function ofKind({ kind }: ToldStep): string {
  return kind === 'submitted' ? 'received' : kind;
}

/** A step without recipients has one key. */
function keysOf(step: ToldStep): readonly string[] {
  const recipients = step.recipients.length === 0 ? [''] : step.recipients;
  return recipients.map((recipient) => `${ofKind(step)} ${recipient.toLowerCase()}`);
}

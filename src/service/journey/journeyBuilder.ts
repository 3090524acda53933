/** Puts the journey of one message together from the logs that tell of it. */

import type { Journey, JourneyStep, RecipientEnd, SkewedClock, StepSource } from '../../journey.ts';
import { formatTraits } from '../../scan/formatTraits.ts';
import { listUnder } from '../../text/order.ts';
import { dateOrderOf } from '../../text/times/cultureTime.ts';
import { instantOf } from '../../text/times/instant.ts';
import { type ClockDifference, clockOf, compareClocks, isHandover, LATE_ACKNOWLEDGEMENT, type LogClock } from './clocks.ts';
import { nearestYear, readClock } from './clockTime.ts';
import { type FoldedStep, fold } from './foldedSteps.ts';
import { gapsOf } from './gaps.ts';
import { firstLabel, isSameHost } from './hosts.ts';
import type { MatchedLog } from './matchedLog.ts';
import type { MessageNames } from './messageNames.ts';
import type { Period } from './period.ts';
import { reportSteps } from './reportSteps.ts';
import { serverSteps } from './serverSteps.ts';
import { sessionSteps } from './sessionSteps.ts';
import type { ToldStep } from './step.ts';
import { traceSteps } from './traceSteps.ts';
import { trackingSteps } from './trackingSteps.ts';

/** Reads the steps that a log tells, and adds to the names by which the message is known. */
function readSteps(log: MatchedLog, names: MessageNames, moment: number): readonly ToldStep[] {
  switch (log.format) {
    case 'tracking-log':
    case 'extended-trace':
      return recordsOf(log, names).flatMap((record) => trackingSteps(log, record, names));
    case 'summary-trace':
    case 'message-trace':
    case 'trace-detail': {
      const records = recordsOf(log, names);
      const dates = dateOrderOf(records.flatMap(({ values }) => [values.get('date') ?? '', values.get('received') ?? '']));
      return records.flatMap((record) => traceSteps(log, record, names, dates));
    }
    case 'protocol-log':
      return sessionSteps(log, names);
    case 'mail-message':
    case 'outlook-message':
    case 'decoded-message':
    case 'mbox':
      return reportSteps(log, names);
    default: {
      const records = formatTraits[log.format].isLineByLine ? recordsOf(log, names) : [];
      const year = nearestYear(records[0]?.text.slice(0, 15) ?? '', moment);
      return records.flatMap((record) => serverSteps(log, record, names, year));
    }
  }
}

function recordsOf(log: MatchedLog, names: MessageNames): ReturnType<MatchedLog['recordsWith']> {
  return log.recordsWith(names.in(log.format));
}

/** `logs`: those that name the message, by index among `files`. */
export function buildJourney(files: readonly string[], logs: readonly MatchedLog[], names: MessageNames, now: number): Journey {
  const told = tellAll(logs, names, now);
  const differences = compareClocks(told, clocksOf(logs, told));
  const corrected = told.map((step): ToldStep => {
    const { zone, ahead } = differences.get(clockOf(step)) ?? { zone: 0, ahead: 0 };
    return { ...step, instant: step.instant - zone - ahead };
  });
  const folded = sentFirst(fold(inOrder(corrected)));
  const used = [...new Set(folded.flatMap(({ sources }) => sources.map(({ file }) => file)))].sort((a, b) => a - b);
  const numbers = new Map(used.map((file, index) => [file, index]));
  const steps = folded.map((step, index) => shown(step, folded[index - 1], numbers));
  const recipients = endsOf(folded);
  return {
    ids: names.ofMessage,
    sender: told.find(({ sender }) => sender !== null)?.sender ?? null,
    recipients,
    files: used.map((file) => files[file] ?? ''),
    steps,
    clocks: skewed(differences, told, numbers),
    gaps: gapsOf(folded, recipients),
  };
}

/** Adds the names that the steps of logs have. @returns from when to when they are; null: nothing tells */
export function learnNames(logs: readonly MatchedLog[], names: MessageNames, now: number): Period | null {
  const instants = tellAll(logs, names, now).flatMap(({ instant }) => (Number.isNaN(instant) ? [] : [instant]));
  const from = instants.reduce((least, one) => Math.min(least, one), Number.POSITIVE_INFINITY);
  const to = instants.reduce((most, one) => Math.max(most, one), Number.NEGATIVE_INFINITY);
  return instants.length === 0 ? null : { from, to };
}

/** Until no log adds a name any more: a row names the Message-ID, a line with it the queue id, and so on. */
function tellAll(logs: readonly MatchedLog[], names: MessageNames, now: number): readonly ToldStep[] {
  let told: readonly ToldStep[] = [];
  for (let known = -1; known < names.count; ) {
    known = names.count;
    const moment =
      told.find(({ instant, written }) => !Number.isNaN(instant) && !Number.isNaN(instantOf(written)))?.instant ?? now;
    told = logs.flatMap((log) => fromFirst(readSteps(log, names, moment)));
  }
  return told;
}

function clocksOf(logs: readonly MatchedLog[], steps: readonly ToldStep[]): ReadonlyMap<number, LogClock> {
  return new Map(
    logs.map(({ file, format }) => {
      const { isOnline } = formatTraits[format];
      const written = steps.find((step) => step.file === file)?.written ?? '';
      // Traces are in UTC, whatever their times look like.
      return [file, { isZoned: isOnline || readClock(written, 0, null).isZoned, rank: isOnline ? 2 : 0 }];
    }),
  );
}

/**
 * A server notes that it sent a message once the next one has acknowledged it, which may be late: the receipt comes behind it all the same. In a loop the
 * same servers hand it over again and again: each receipt belongs to one hand-over.
 */
function sentFirst(steps: readonly FoldedStep[]): readonly FoldedStep[] {
  const ordered: FoldedStep[] = [];
  /** Of each server that took the message over, what one side alone has told so far. */
  const waiting = new Map<string, FoldedStep[]>();
  for (const step of steps) {
    const taker = step.kind === 'sent' ? step.partner : step.kind === 'received' ? step.server : null;
    const known = taker === null ? [] : listUnder(waiting, firstLabel(taker));
    const index = known.findIndex(
      (one) => (isHandover(step, one) || isHandover(one, step)) && step.instant - one.instant <= LATE_ACKNOWLEDGEMENT,
    );
    const [other] = index < 0 ? [] : known.splice(index, 1);
    if (other === undefined) {
      known.push(step);
    }
    const receipt = other === undefined || step.kind !== 'sent' ? -1 : ordered.lastIndexOf(other);
    ordered.splice(receipt < 0 ? ordered.length : receipt, 0, step);
  }
  return ordered;
}

/** By time; steps of one moment as their logs have them, and those without a time behind the step before them. */
function inOrder(steps: readonly ToldStep[]): readonly ToldStep[] {
  const timed: { readonly step: ToldStep; readonly at: number }[] = [];
  for (const step of steps) {
    timed.push({ step, at: Number.isNaN(step.instant) ? (timed.at(-1)?.at ?? Number.NEGATIVE_INFINITY) : step.instant });
  }
  return timed.toSorted((a, b) => a.at - b.at).map(({ step }) => step);
}

/** The steps of a log from the first on: exports often have the latest first. */
function fromFirst(steps: readonly ToldStep[]): readonly ToldStep[] {
  const [first, last] = [steps[0], steps.at(-1)];
  return first !== undefined && last !== undefined && first.instant > last.instant ? steps.toReversed() : steps;
}

function shown(step: FoldedStep, before: FoldedStep | undefined, numbers: ReadonlyMap<number, number>): JourneyStep {
  const { kind, instant, written, server, peer, recipients, event, says, code, title, session, sources } = step;
  const delay = before === undefined ? Number.NaN : Math.max(0, instant - before.instant);
  const renumbered = (source: StepSource): StepSource => ({ ...source, file: numbers.get(source.file) ?? 0 });
  const [first, ...others] = sources;
  return {
    kind,
    time: Number.isNaN(instant) ? null : new Date(instant).toISOString(),
    written,
    delay: Number.isNaN(delay) ? null : delay,
    server,
    peer,
    recipients,
    event,
    says,
    code,
    title,
    session: session === null ? null : { ...session, file: numbers.get(session.file) ?? 0 },
    sources: [renumbered(first), ...others.map(renumbered)],
  };
}

/** What became of the message for each recipient: the last step that says so. */
function endsOf(steps: readonly FoldedStep[]): readonly RecipientEnd[] {
  const ends = new Map<string, RecipientEnd>();
  const groups = new Set(steps.filter(({ kind }) => kind === 'expanded').map(({ says }) => says.toLowerCase()));
  for (const [index, step] of steps.entries()) {
    const state = step.end ?? stateOf(step);
    // A report that a server sends goes to the sender.
    for (const recipient of step.kind === 'bounced' && step.end === null ? [] : step.recipients) {
      const key = recipient.toLowerCase();
      const known = ends.get(key);
      if (!groups.has(key) && (known === undefined || state !== null)) {
        ends.set(key, {
          recipient: known?.recipient ?? recipient,
          state: state ?? 'unknown',
          step: state === null ? null : index,
        });
      }
    }
  }
  return [...ends.values()];
}

function stateOf({ kind }: FoldedStep): RecipientEnd['state'] | null {
  switch (kind) {
    case 'delivered':
    case 'sent':
    case 'failed':
    case 'discarded':
      return kind;
    case 'deferred':
      return 'delayed';
    default:
      return null;
  }
}

/** One for each log, and one for each server that only headers name. */
function skewed(
  differences: ReadonlyMap<string, ClockDifference>,
  steps: readonly ToldStep[],
  numbers: ReadonlyMap<number, number>,
): readonly SkewedClock[] {
  const clocks: SkewedClock[] = [];
  for (const [clock, { zone, ahead, isZoned, pairs }] of differences) {
    const told =
      steps.find((step) => clockOf(step) === clock && step.server !== null) ?? steps.find((step) => clockOf(step) === clock);
    const isKnown = clocks.some(({ server }) => isSameHost(server, told?.clock ?? null));
    if (told !== undefined && !isKnown) {
      clocks.push({ file: numbers.get(told.file) ?? 0, server: told.server, ahead, zone: zone / 60_000, isZoned, pairs });
    }
  }
  return clocks;
}

/**
 * Compares the clocks of logs by what two of them tell of one moment: a session that both name, or a message that one server handed over
 * and the other took. Local times without a zone show in the same way, as a difference of whole quarters of an hour.
 */

import { listUnder } from '../../text/order.ts';
import { firstLabel, isSameHost } from './hosts.ts';
import type { ToldStep } from './step.ts';

/** How a log's times differ from those of the log that the others are compared with. Milliseconds; ahead is positive. */
export interface ClockDifference {
  readonly zone: number;
  readonly ahead: number;
  /** Whether its times say a zone, which is then a wrong one if `zone` is not 0. */
  readonly isZoned: boolean;
  readonly pairs: number;
}

/** What is known of a log's times. */
export interface LogClock {
  /** Whether its times say their zone. */
  readonly isZoned: boolean;
  /** How far its clock is to be trusted: that of a hosted service is right. */
  readonly rank: number;
}

const QUARTER = 15 * 60_000;
/** Time zones are at most 14 hours from UTC. */
const MAX_ZONE = 14 * 60 * 60_000;
/** Differences up to this are the time that a transfer takes, milliseconds. */
const TRANSFER = 5000;
/**
 * How long before the sender's note that it sent a message the receipt may stand, milliseconds: the sender notes it once the receipt is acknowledged,
 * and Exchange makes a copy on another server first (shadow redundancy); Exchange 2010 waits up to 30 seconds for the delivery instead
 * (https://learn.microsoft.com/powershell/module/exchangepowershell/set-receiveconnector, `MaxAcknowledgementDelay`).
 */
export const LATE_ACKNOWLEDGEMENT = 60_000;
/** A whole number of these is a zone that is written as another one, where the times say theirs: a clock is hardly ever wrong by just that. */
const HALF_HOUR = 2 * QUARTER;
/**
 * A difference above this is believed only if it is sure, milliseconds: a message that comes back hours later by the same servers looks like
 * one hand-over by clocks that differ, if one log lacks the first and the other the second.
 */
const MAX_SKEW = 6 * 60 * 60_000;

/** Maximum number of steps that are compared with each other, and of each kind by one clock. */
const MAX_COMPARED = 1000;
const MAX_OF_CLOCK = 50;

/** By the clock (`clockOf`); those that agree with the others, or cannot be compared, are left out. */
export function compareClocks(
  steps: readonly ToldStep[],
  logs: ReadonlyMap<number, LogClock>,
): ReadonlyMap<string, ClockDifference> {
  const clocks = new Map(steps.map((step) => [clockOf(step), step.clock === null ? logs.get(step.file) : header]));
  const differences = pairDifferences(steps, (step) => clocks.get(clockOf(step))?.isZoned ?? true);
  const keys = [...clocks.keys()];
  const [reference] = keys.toSorted((a, b) => rankOf(clocks.get(b)) - rankOf(clocks.get(a)));
  const found = new Map<string, ClockDifference>();
  if (reference === undefined) {
    return found;
  }
  /** Milliseconds by which each clock that was reached is ahead. */
  const ahead = new Map([[reference, 0]]);
  const next = [reference];
  for (let from = next.shift(); from !== undefined; from = next.shift()) {
    for (const to of keys) {
      const between = differences.get(`${from}\n${to}`) ?? [];
      if (!ahead.has(to) && between.length > 0) {
        const own = median(between.map((pair) => pair.ahead));
        const difference = split(
          own + (ahead.get(from) ?? 0),
          clocks.get(to)?.isZoned ?? true,
          between.length,
          isSure(own, between),
        );
        ahead.set(to, difference === null ? 0 : difference.zone + difference.ahead);
        next.push(to);
        if (difference !== null) {
          found.set(to, difference);
        }
      }
    }
  }
  return found;
}

/** Header fields say their zone; how right the clock of a server is, nothing tells. */
const header: LogClock = { isZoned: true, rank: -1 };

/** Whose clock a step's time is: that of its log, or of a server that a header names. */
export function clockOf({ file, clock }: Pick<ToldStep, 'file' | 'clock'>): string {
  return clock === null ? `${file}` : `${file} ${clock}`;
}

function rankOf(clock: LogClock | undefined): number {
  return (clock?.rank ?? 0) + (clock?.isZoned === true ? 1 : 0);
}

/** Null: there is none, or none that is believed. */
function split(whole: number, isZoned: boolean, pairs: number, sure: boolean): ClockDifference | null {
  const step = isZoned ? HALF_HOUR : QUARTER;
  const nearest = Math.round(whole / step) * step;
  const isZone = Math.abs(nearest) <= MAX_ZONE && (!isZoned || Math.abs(whole - nearest) <= TRANSFER);
  const zone = isZone ? nearest : 0;
  const rest = whole - zone;
  const ahead = Math.abs(rest) <= TRANSFER ? 0 : rest;
  // Local time without a zone is nothing unusual.
  const isLocal = isZone && !isZoned;
  return (zone === 0 && ahead === 0) || !(sure || isLocal) ? null : { zone, ahead, isZoned, pairs };
}

/** Whether a difference is small, or both logs name a session or a report in which it is. */
function isSure(difference: number, pairs: readonly Pair[]): boolean {
  return (
    Math.abs(difference) <= MAX_SKEW || pairs.some(({ ahead, isNamed }) => isNamed && Math.abs(ahead - difference) <= TRANSFER)
  );
}

/** Two steps that are one moment. */
interface Pair {
  /** Milliseconds by which the second is ahead. */
  readonly ahead: number;
  /** Whether both name the session or the report; otherwise it is a hand-over. */
  readonly isNamed: boolean;
}

/** Milliseconds by which the second log is ahead of the first, by both of their numbers. */
function pairDifferences(steps: readonly ToldStep[], isZoned: (step: ToldStep) => boolean): ReadonlyMap<string, readonly Pair[]> {
  const differences = new Map<string, Pair[]>();
  for (const alike of comparable(steps)) {
    for (const [index, one] of alike.entries()) {
      for (const other of alike.slice(index + 1)) {
        const [a, b] = [clockOf(one), clockOf(other)];
        if (a !== b && isOneMoment(one, other)) {
          const ahead = other.instant - one.instant + lateness(one, other, isZoned(one) && isZoned(other));
          const isNamed = one.moment !== null && one.moment === other.moment;
          listUnder(differences, `${a}\n${b}`).push({ ahead, isNamed });
          listUnder(differences, `${b}\n${a}`).push({ ahead: -ahead, isNamed });
        }
      }
    }
  }
  return differences;
}

/** Steps that may be one moment: those of one session or report, and those at which one server took the message. A few of each clock are enough. */
function comparable(steps: readonly ToldStep[]): Iterable<readonly ToldStep[]> {
  const alike = new Map<string, ToldStep[]>();
  const counts = new Map<string, number>();
  for (const step of steps) {
    const { kind, moment, server, partner } = step;
    const taker = kind === 'received' ? server : kind === 'sent' ? partner : null;
    const keys = [
      ...(moment === null ? [] : [`moment ${kind} ${moment}`]),
      ...(taker === null ? [] : [`taker ${firstLabel(taker)}`]),
    ];
    for (const key of Number.isNaN(step.instant) ? [] : keys) {
      const own = `${key}\n${clockOf(step)} ${kind}`;
      const count = counts.get(own) ?? 0;
      const list = listUnder(alike, key);
      if (count < MAX_OF_CLOCK && list.length < MAX_COMPARED) {
        counts.set(own, count + 1);
        list.push(step);
      }
    }
  }
  return alike.values();
}

/** How much later than the second step the first was noted, though both are one hand-over; negative: how much earlier. */
function lateness(one: ToldStep, other: ToldStep, isZoned: boolean): number {
  if (isHandover(one, other)) {
    const ahead = other.instant - one.instant;
    const rest = isZoned ? ahead : ahead - Math.round(ahead / QUARTER) * QUARTER;
    return rest < 0 && rest >= -LATE_ACKNOWLEDGEMENT ? -rest : 0;
  }
  return isHandover(other, one) ? -lateness(other, one, isZoned) : 0;
}

/** Whether two steps by different clocks happened at the same time. */
function isOneMoment(one: ToldStep, other: ToldStep): boolean {
  if (one.moment !== null && one.moment === other.moment) {
    return one.kind === other.kind;
  }
  const isOneReceipt =
    one.kind === 'received' &&
    other.kind === 'received' &&
    one.file !== other.file &&
    isSameHost(one.server, other.server) &&
    (one.partner === null || other.partner === null || isSameHost(one.partner, other.partner));
  return isOneReceipt || isHandover(one, other) || isHandover(other, one);
}

/** Whether one step is that a server handed the message over, and the other that the next one took it. */
export function isHandover(sent: ToldStep, received: ToldStep): boolean {
  return (
    sent.kind === 'sent' &&
    received.kind === 'received' &&
    isSameHost(sent.partner, received.server) &&
    (received.partner === null || sent.server === null || isSameHost(received.partner, sent.server))
  );
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
}

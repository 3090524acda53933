/** How long messages were under way, as counts from which percentiles are read: in memory that does not grow with the logs, and that can be added up. */

import type { LatencyFigures, NamedLatency, ReportedLatencies } from '../../logReport.ts';
import { domainOf } from '../../report/organisation.ts';
import type { Latency } from '../../scan/finding.ts';
import { ownCopy } from '../../text/ownCopy.ts';

const HOUR = 60 * 60_000;
/** Each class of durations is this much longer than the one before: what a percentile may be too long by. */
const STEP = 1.05;
const LOG_OF_STEP = Math.log(STEP);
/** Maximum number of servers, of domains, and of hours that are told apart; what is beyond them is only counted among all messages. */
const MAX_NAMES = 2000;

export const latencyGroups = ['messages', 'hops', 'destinations', 'hours'] as const;
type Group = (typeof latencyGroups)[number];

/** Number of durations by class, and the longest of them. */
interface Durations {
  count: number;
  max: number;
  readonly classes: Map<number, number>;
}

/** The same as arrays, to be sent and kept. */
export type LatencyCounts = readonly (readonly [
  group: Group,
  name: string,
  max: number,
  classes: readonly (readonly [number: number, count: number])[],
])[];

export class LatencyTimes {
  readonly #groups: Readonly<Record<Group, Map<string, Durations>>> = {
    messages: new Map(),
    hops: new Map(),
    destinations: new Map(),
    hours: new Map(),
  };

  add({ at, total, recipients, hops }: Latency): void {
    if (total !== null) {
      const number = classOf(total);
      this.#count('messages', '', total, number);
      if (!Number.isNaN(at)) {
        this.#count('hours', String(Math.floor(at / HOUR)), total, number);
      }
      for (const domain of domainsOf(recipients)) {
        this.#count('destinations', domain, total, number);
      }
    }
    for (const { server, duration } of hops) {
      this.#count('hops', server.toLowerCase(), duration, classOf(duration));
    }
  }

  /** What `absorb` takes. */
  counts(): LatencyCounts {
    return latencyGroups.flatMap((group) =>
      [...this.#groups[group]].map(([name, { max, classes }]) => [group, name, max, [...classes]] as const),
    );
  }

  /** Adds what was counted elsewhere. */
  absorb(counts: LatencyCounts): void {
    for (const [group, name, max, classes] of counts) {
      const durations = this.#durationsOf(group, name);
      if (durations !== null) {
        durations.max = Math.max(durations.max, max);
        for (const [number, count] of classes) {
          durations.count += count;
          durations.classes.set(number, (durations.classes.get(number) ?? 0) + count);
        }
      }
    }
  }

  reported(): ReportedLatencies {
    const messages = this.#groups.messages.get('');
    return {
      messages: messages === undefined ? null : figuresOf(messages),
      hops: this.#named('hops').sort(slowestFirst),
      destinations: this.#named('destinations').sort(slowestFirst),
      hours: this.#named('hours')
        .sort((a, b) => Number(a.name) - Number(b.name))
        .map(({ name, ...figures }) => ({ name: hourOf(name).toISOString(), ...figures })),
    };
  }

  #named(group: Group): NamedLatency[] {
    return [...this.#groups[group]].map(([name, durations]) => ({ name, ...figuresOf(durations) }));
  }

  /** `number`: of the duration's class. */
  #count(group: Group, name: string, duration: number, number: number): void {
    const durations = this.#durationsOf(group, name);
    if (durations !== null) {
      durations.count++;
      durations.max = Math.max(durations.max, duration);
      durations.classes.set(number, (durations.classes.get(number) ?? 0) + 1);
    }
  }

  /** Null: there are too many names already. */
  #durationsOf(group: Group, name: string): Durations | null {
    const known = this.#groups[group].get(name);
    if (known !== undefined || this.#groups[group].size >= MAX_NAMES) {
      return known ?? null;
    }
    const durations: Durations = { count: 0, max: 0, classes: new Map() };
    this.#groups[group].set(ownCopy(name), durations);
    return durations;
  }
}

/** Whether a name of the group `hours` is one. */
export function isHour(name: string): boolean {
  return !Number.isNaN(hourOf(name).getTime());
}

function hourOf(name: string): Date {
  return new Date(Number(name) * HOUR);
}

/** The domains of some addresses, each once. */
function domainsOf(recipients: readonly string[]): Iterable<string> {
  const domains = recipients.flatMap((one) => domainOf(one)?.toLowerCase() ?? []);
  return domains.length < 2 ? domains : new Set(domains);
}

/** The class of a duration in milliseconds. */
function classOf(duration: number): number {
  return duration < 1 ? 0 : Math.ceil(Math.log(duration) / LOG_OF_STEP) + 1;
}

/** The longest duration of a class. */
function longestOf(number: number): number {
  return number === 0 ? 0 : Math.round(STEP ** (number - 1));
}

function figuresOf({ count, max, classes }: Durations): LatencyFigures {
  const ordered = [...classes].sort(([a], [b]) => a - b);
  const percentile = (share: number): number => {
    let left = Math.ceil(count * share);
    for (const [number, counted] of ordered) {
      left -= counted;
      if (left <= 0) {
        return Math.min(longestOf(number), max);
      }
    }
    return max;
  };
  return { count, p50: percentile(0.5), p95: percentile(0.95), max };
}

function slowestFirst(a: NamedLatency, b: NamedLatency): number {
  return b.p95 - a.p95 || b.count - a.count || (a.name < b.name ? -1 : 1);
}

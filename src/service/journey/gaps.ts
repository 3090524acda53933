/** What is missing or odd in a journey. */

import type { JourneyGap, RecipientEnd } from '../../journey.ts';
import type { FoldedStep } from './foldedSteps.ts';
import { isOfSameHouse, isSameHost } from './hosts.ts';

/** A wait from this length on is called out, milliseconds. */
const LONG = 60_000;

export function gapsOf(steps: readonly FoldedStep[], recipients: readonly RecipientEnd[]): readonly JourneyGap[] {
  return [...missingLogs(steps), ...longestWait(steps), ...withoutEnd(recipients)];
}

/** Servers of the same house that took the message over, or handed it over, and tell nothing of it. */
function missingLogs(steps: readonly FoldedStep[]): readonly JourneyGap[] {
  const short = unique(steps.map(({ server }) => server));
  // A server that writes its own name without the domain is named with it by others.
  const named = unique(steps.flatMap(({ peer, partner }) => [peer, partner]));
  const writers = [...short, ...named.filter((name) => short.some((one) => isSameHost(one, name)))];
  const missing = new Map<string, JourneyGap>();
  const known = new Map<string, ReturnType<typeof toldBy>>();
  for (const [index, { kind, partner }] of steps.entries()) {
    if (partner === null || missing.has(partner) || (kind !== 'sent' && kind !== 'received')) {
      continue;
    }
    const told = known.get(partner) ?? toldBy(partner, steps, writers);
    known.set(partner, told);
    const isTold = kind === 'sent' ? told.last >= index : told.first < index;
    if (told.isOfHouse && !isTold) {
      missing.set(partner, { kind: 'missingLog', after: kind === 'sent' ? index : index - 1, server: partner });
    }
  }
  return [...missing.values()];
}

/** The first and the last step that a server tells. */
function toldBy(
  server: string,
  steps: readonly FoldedStep[],
  writers: readonly string[],
): { readonly isOfHouse: boolean; readonly first: number; readonly last: number } {
  const isOwn = (step: FoldedStep): boolean => isSameHost(step.server, server);
  const first = steps.findIndex(isOwn);
  return {
    isOfHouse: isOfSameHouse(server, writers),
    first: first < 0 ? Number.POSITIVE_INFINITY : first,
    last: steps.findLastIndex(isOwn),
  };
}

function unique(names: readonly (string | null)[]): readonly string[] {
  return [...new Set(names.flatMap((name) => name ?? []))];
}

function longestWait(steps: readonly FoldedStep[]): readonly JourneyGap[] {
  let longest: { readonly step: number; readonly delay: number } | null = null;
  for (const [index, step] of steps.entries()) {
    const delay = step.instant - (steps[index - 1]?.instant ?? Number.NaN);
    if (delay >= LONG && delay > (longest?.delay ?? 0)) {
      longest = { step: index, delay };
    }
  }
  return longest === null ? [] : [{ kind: 'longWait', ...longest }];
}

function withoutEnd(recipients: readonly RecipientEnd[]): readonly JourneyGap[] {
  return recipients.filter(({ state }) => state === 'unknown').map(({ recipient }) => ({ kind: 'noEnd', recipient }));
}

/** What is missing or odd in a journey. */

import type { JourneyGap, RecipientEnd } from '../../journey.ts';
import { isOfSameHouse, isSameHost } from './hosts.ts';
import type { FoldedStep } from './journeyBuilder.ts';

/** A wait from this length on is called out, milliseconds. */
const LONG = 60_000;

export function gapsOf(steps: readonly FoldedStep[], recipients: readonly RecipientEnd[]): readonly JourneyGap[] {
  return [...missingLogs(steps), ...longestWait(steps), ...withoutEnd(recipients)];
}

/** Servers of the same house that took the message over, or handed it over, and tell nothing of it. */
function missingLogs(steps: readonly FoldedStep[]): readonly JourneyGap[] {
  const short = steps.flatMap(({ server }) => server ?? []);
  // A server that writes its own name without the domain is named with it by others.
  const named = steps.flatMap(({ peer, partner }) => [peer ?? [], partner ?? []].flat());
  const writers = [...short, ...named.filter((name) => short.some((one) => isSameHost(one, name)))];
  const missing = new Map<string, JourneyGap>();
  for (const [index, { kind, partner }] of steps.entries()) {
    if (partner === null || missing.has(partner) || !isOfSameHouse(partner, writers)) {
      continue;
    }
    const others = kind === 'sent' ? steps.slice(index) : kind === 'received' ? steps.slice(0, index) : null;
    if (others !== null && !others.some(({ server }) => isSameHost(server, partner))) {
      missing.set(partner, { kind: 'missingLog', after: kind === 'sent' ? index : index - 1, server: partner });
    }
  }
  return [...missing.values()];
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

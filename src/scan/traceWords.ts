/** What events and statuses of Exchange Online's traces say became of a message; the trace formats share it. */

import type { MessageState, Outcome } from './finding.ts';

/** `outcome`: what the record says; `state`: what is counted. Null: the word tells neither. */
export interface Fate {
  readonly outcome: Outcome | null;
  readonly state: MessageState['state'] | null;
}

/**
 * By the word without blanks, lower case. Quarantined and filtered messages are held back on purpose: nobody has to mend
 * anything. Source: the events of Get-MessageTraceDetailV2, the statuses of Get-MessageTraceV2 and of the admin centre.
 */
const fates: Readonly<Record<string, Fate>> = {
  fail: { outcome: 'failed', state: 'failed' },
  failed: { outcome: 'failed', state: 'failed' },
  defer: { outcome: 'delayed', state: 'delayed' },
  pending: { outcome: 'delayed', state: 'delayed' },
  deliver: { outcome: 'delivered', state: 'delivered' },
  delivered: { outcome: 'delivered', state: 'delivered' },
  send: { outcome: 'relayed', state: 'relayed' },
  sendexternal: { outcome: 'relayed', state: 'relayed' },
  expand: { outcome: 'expanded', state: 'expanded' },
  expanded: { outcome: 'expanded', state: 'expanded' },
  resolved: { outcome: 'expanded', state: 'expanded' },
  drop: { outcome: null, state: 'dropped' },
  quarantine: { outcome: null, state: 'dropped' },
  quarantined: { outcome: null, state: 'dropped' },
  filteredasspam: { outcome: null, state: 'dropped' },
  receive: { outcome: null, state: 'queued' },
};

const noFate: Fate = { outcome: null, state: null };

/** What an event or a status says; words of other languages say nothing. */
export function fateOfWord(word: string): Fate {
  const key = word.replace(/[^A-Za-z]/g, '').toLowerCase();
  return Object.hasOwn(fates, key) ? (fates[key] ?? noFate) : noFate;
}

const directions: Readonly<Record<string, string>> = { '1': 'Incoming', '2': 'Originating' };

/** Directionality in words; the documentation has numbers. */
export function directionOf(value: string | null): string | null {
  return value === null ? null : (directions[value] ?? value);
}

/** What events and statuses of Exchange Online's traces say became of a message; the trace formats share it. */

import { wordTable } from '../../../text/wordTable.ts';
import type { MessageState, Outcome } from '../../finding.ts';

/** `outcome`: what the record says; `state`: what is counted. Null: the word says nothing about it. */
export interface Fate {
  readonly outcome: Outcome | null;
  readonly state: MessageState['state'] | null;
}

/** A word that says nothing about what became of the message, or a record that does not count. */
export const noFate: Fate = { outcome: null, state: null };

const failed: Fate = { outcome: 'failed', state: 'failed' };
const delayed: Fate = { outcome: 'delayed', state: 'delayed' };
const delivered: Fate = { outcome: 'delivered', state: 'delivered' };
const relayed: Fate = { outcome: 'relayed', state: 'relayed' };
const expanded: Fate = { outcome: 'expanded', state: 'expanded' };
const dropped: Fate = { outcome: null, state: 'dropped' };
const queued: Fate = { outcome: null, state: 'queued' };

/**
 * Fates by the word's letters, in lower case. Quarantined, filtered and recalled messages are held back on purpose: there is
 * nothing to repair. `Resolved` and `None` have their final status in the row of another address; a verdict or a matched rule
 * is followed by the event to which it leads. Where `EmailEvents` says that a message is in a folder, it was delivered.
 * Sources: the events of Get-MessageTraceDetailV2, the statuses of Get-MessageTrace and Get-MessageTraceV2,
 * https://learn.microsoft.com/exchange/monitoring/trace-an-email-message/message-trace-modern-eac,
 * https://learn.microsoft.com/defender-xdr/advanced-hunting-emailevents-table.
 */
const fates: ReadonlyMap<string, Fate> = new Map([
  ['fail', failed],
  ['failed', failed],
  ['badmail', failed],
  ['poisonmessage', failed],
  ['defer', delayed],
  ['deferred', delayed],
  ['pending', delayed],
  ['deliver', delivered],
  ['delivered', delivered],
  ['duplicatedeliver', delivered],
  ['send', relayed],
  ['sendexternal', relayed],
  ['expand', expanded],
  ['expanddl', expanded],
  ['expanded', expanded],
  ['inboxfolder', delivered],
  ['junkfolder', delivered],
  ['junked', delivered],
  ['replaced', delivered],
  ['deleteditems', delivered],
  ['deletedfolder', delivered],
  ['onpremisesexternal', relayed],
  ['drop', dropped],
  ['dropped', dropped],
  ['blocked', dropped],
  ['quarantine', dropped],
  ['quarantined', dropped],
  ['filteredasspam', dropped],
  ['recalled', dropped],
  ['receive', queued],
  ['gettingstatus', queued],
  ['none', noFate],
  ['resolve', noFate],
  ['resolved', noFate],
  ['redirect', noFate],
  ['transfer', noFate],
  ['submit', noFate],
  ['spam', noFate],
  ['malware', noFate],
  ['journal', noFate],
  ['dlprule', noFate],
  ['etr', noFate],
  ['transportrule', noFate],
  ['sensitivitylabel', noFate],
]);

/** Maximum length of an event or status, UTF-16 code units. */
const LONGEST_WORD = 40;

/** What an event or a status says; null if the word is unknown, as those of other languages are. */
export function fateOfWord(word: string): Fate | null {
  return word.length > LONGEST_WORD || /[^\x20-\x7e]/.test(word)
    ? null
    : (fates.get(word.replace(/[^A-Za-z]/g, '').toLowerCase()) ?? null);
}

const directions: Readonly<Record<string, string>> = wordTable({ '1': 'Incoming', '2': 'Originating' });

/** Directionality in words; the documentation has numbers. */
export function directionOf(value: string | null): string | null {
  return value === null ? null : (directions[value] ?? value);
}

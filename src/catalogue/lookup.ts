/** Which entry answers a code, chosen by the literal text beside it, and which of its causes a record proves. */

import { type CauseId, causes, type Evidence } from './causes.ts';
import { type EntryId, entries } from './entries.ts';
import type { EntryRow } from './entry.ts';

/** The entry's id and row together. */
export interface Entry extends EntryRow {
  readonly id: EntryId;
}

const byCode = new Map<string, Entry[]>();
for (const [id, row] of Object.entries(entries) as [EntryId, EntryRow][]) {
  const same = byCode.get(row.code);
  if (same === undefined) {
    byCode.set(row.code, [{ id, ...row }]);
  } else {
    same.push({ id, ...row });
  }
}

/** Every entry, in the catalogue's order. */
export function everyEntry(): readonly Entry[] {
  return [...byCode.values()].flat();
}

/** Every entry of a code, in the catalogue's order. */
export function entriesOf(code: string): readonly Entry[] {
  return byCode.get(code) ?? [];
}

/** Whether a text is the id of an entry. */
export function isEntryId(text: string): text is EntryId {
  return Object.hasOwn(entries, text);
}

/** The entry with this id. */
export function entryOf(id: EntryId): Entry {
  return { id, ...entries[id] };
}

/**
 * The meaning of a code in this text: the longest literal of an entry that stands in it decides, then the entry without
 * literals, then one for the class (`4.x.x`) whose literal stands there. Null where nobody documents it.
 */
export function chooseEntry(code: string, text: string): Entry | null {
  const lower = text.toLowerCase();
  return (
    longestMatch(entriesOf(code), lower) ??
    entriesOf(code).find((entry) => entry.texts === undefined) ??
    longestMatch(entriesOf(`${code[0]}.x.x`), lower)
  );
}

function longestMatch(candidates: readonly Entry[], lower: string): Entry | null {
  let best: Entry | null = null;
  let length = 0;
  for (const entry of candidates) {
    for (const literal of entry.texts ?? []) {
      if (literal.length > length && lower.includes(literal.toLowerCase())) {
        best = entry;
        length = literal.length;
      }
    }
  }
  return best;
}

/** What a record tells that can prove a cause. */
export interface Proof {
  readonly text: string;
  readonly outcome: string | null;
  readonly connector: string | null;
  readonly recipient: string | null;
  readonly originalRecipient: string | null;
}

/** An entry's causes, told apart by what the record proves. */
export interface JudgedCauses {
  /** With the literal that proves each, where a literal does. */
  readonly proven: readonly { readonly cause: CauseId; readonly literal: string | null }[];
  readonly possible: readonly CauseId[];
}

/**
 * Divides an entry's causes into those that the record proves and the others, each in the entry's order; `ifProven` after
 * them. Where the reply names the fault, causes by other names are neither.
 */
export function judgeCauses(entry: EntryRow, proof: Proof): JudgedCauses {
  const proven: { cause: CauseId; literal: string | null }[] = [];
  for (const cause of new Set([...entry.causes, ...(entry.ifProven ?? [])])) {
    const evidence = causes[cause].evidence?.find((one) => holds(one, proof));
    if (evidence !== undefined) {
      proven.push({ cause, literal: evidence.text ?? null });
    }
  }
  const isNamed = proven.some(({ cause }) => causes[cause].named === true);
  const possible = entry.causes.filter((cause) => {
    const { named = false, withoutConnector = false } = causes[cause];
    const isRuledOut = (named && isNamed) || (withoutConnector && proof.connector !== null);
    return !isRuledOut && !proven.some((one) => one.cause === cause);
  });
  return { proven, possible };
}

function holds(evidence: Evidence, proof: Proof): boolean {
  return (
    (evidence.text === undefined || proof.text.toLowerCase().includes(evidence.text.toLowerCase())) &&
    (evidence.outcome === undefined || evidence.outcome === proof.outcome) &&
    (evidence.redirected === undefined || evidence.redirected === isRedirected(proof))
  );
}

function isRedirected({ recipient, originalRecipient }: Proof): boolean {
  return recipient !== null && originalRecipient !== null && recipient.toLowerCase() !== originalRecipient.toLowerCase();
}

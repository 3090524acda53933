/** Judges which of an entry's causes a record proves. */

import type { Evidence } from './cause.ts';
import type { Guidance } from './entry.ts';
import type { CauseId } from './generated/ids.ts';
import { causes } from './generated/rows.ts';
import { reasonStringIn } from './reasonStrings.ts';

/** What a record says that can prove a cause. */
export interface Proof {
  readonly text: string;
  readonly outcome: string | null;
  readonly connector: string | null;
  readonly recipient: string | null;
  readonly originalRecipient: string | null;
  /** Whether the server that wrote the record received the message; missing: it is not known. */
  readonly received?: boolean;
}

/** An entry's causes, divided by whether the record proves them. */
export interface JudgedCauses {
  /** Each with the literal that proves it, if a literal does. */
  readonly proven: readonly { readonly cause: CauseId; readonly literal: string | null }[];
  readonly possible: readonly CauseId[];
}

/**
 * Divides an entry's causes into those that the record proves and the others, each in the entry's order; those of `ifProven` come
 * last. If the reply names the fault, causes with other names are in neither list.
 */
export function judgeCauses(entry: Guidance, proof: Proof): JudgedCauses {
  const proven: { cause: CauseId; literal: string | null }[] = [];
  const lower = proof.text.toLowerCase();
  for (const { cause, evidences } of provableOf(entry)) {
    const found = evidences.find((one) => holds(one, proof, lower));
    if (found !== undefined) {
      const { text, string } = found.evidence;
      proven.push({ cause, literal: text ?? (string === undefined ? null : reasonStringIn(proof.text, string)) });
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

/** A cause that a record can prove. */
interface Provable {
  readonly cause: CauseId;
  readonly evidences: readonly SearchedEvidence[];
}

interface SearchedEvidence {
  readonly evidence: Evidence;
  /** Its text in lower case. */
  readonly text: string | undefined;
}

/** The causes of entries that a record can prove, gathered once: most entries have none. */
const provable = new WeakMap<Guidance, readonly Provable[]>();

/** Whether there is a record that proves one of an entry's causes. */
export function canBeProven(entry: Guidance): boolean {
  return provableOf(entry).length > 0;
}

function provableOf(entry: Guidance): readonly Provable[] {
  let found = provable.get(entry);
  if (found === undefined) {
    found = [...new Set([...entry.causes, ...(entry.ifProven ?? [])])].flatMap((cause) => {
      const evidences = causes[cause].evidence?.map((evidence) => ({ evidence, text: evidence.text?.toLowerCase() }));
      return evidences === undefined ? [] : [{ cause, evidences }];
    });
    provable.set(entry, found);
  }
  return found;
}

/** `lower`: the text of the proof in lower case. */
function holds({ evidence, text }: SearchedEvidence, proof: Proof, lower: string): boolean {
  return (
    (text === undefined || lower.includes(text)) &&
    (evidence.string === undefined || reasonStringIn(proof.text, evidence.string) !== null) &&
    (evidence.outcome === undefined || evidence.outcome === proof.outcome) &&
    (evidence.received === undefined || evidence.received === proof.received) &&
    (evidence.redirected === undefined || evidence.redirected === isRedirected(proof))
  );
}

function isRedirected({ recipient, originalRecipient }: Proof): boolean {
  return recipient !== null && originalRecipient !== null && recipient.toLowerCase() !== originalRecipient.toLowerCase();
}

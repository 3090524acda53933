/**
 * How serious a failure is shown: by what the person set, then by the organisation's own catalogue, otherwise by what became of
 * the message.
 */

import type { FormatId } from '../../ids/formatId.ts';
import { causesOf } from '../../report/judgement.ts';
import type { Finding } from '../../scan/finding.ts';
import type { Failure } from '../document/failures.ts';
import type { LogDocument } from '../document/logDocument.ts';
import { fateOf, isOver } from './outcome.ts';

export type Severity = 'error' | 'warning' | 'information' | 'hint';

/**
 * What a person set. A key or an item names an entry (`exchange-online/5.7.64`), a code (`5.7.64`), codes of one subject or class
 * (`5.7.x`, `4.x.x`), a reply (`550`), or a reason (`mailbox-full`).
 */
export interface SeverityRules {
  readonly severity: Readonly<Record<string, Severity | 'off'>>;
  /** Not shown as problems at all. */
  readonly ignore: readonly string[];
  /** Formats without problems. */
  readonly ignoredFormats: readonly string[];
}

/** Rules that set nothing. */
export const noRules: SeverityRules = { severity: {}, ignore: [], ignoredFormats: [] };

/** The severity of a failure; `off`: it is not a problem. */
export function severityOf(document: LogDocument, { best }: Failure, rules: SeverityRules): Severity | 'off' {
  const names = namesOf(best);
  if (names.some((name) => rules.ignore.includes(name)) || isIgnored(document.format, rules)) {
    return 'off';
  }
  const [set] = names.flatMap((name) => rules.severity[name] ?? []);
  const judged = set ?? document.ownOf(best)?.severity;
  return judged ?? (isOver(fateOf(document, best, causesOf(best)?.entry ?? null)) ? 'error' : 'warning');
}

/** What was asked last of a document: counting anew takes longer than all else that is said of one failure. */
const listed = new WeakMap<LogDocument, { readonly rules: SeverityRules; readonly failures: readonly Failure[] }>();

/** The failures that are problems, in document order. */
export function listedFailures(document: LogDocument, rules: SeverityRules): readonly Failure[] {
  let known = listed.get(document);
  if (known?.rules !== rules) {
    known = { rules, failures: document.failures.filter((failure) => severityOf(document, failure, rules) !== 'off') };
    listed.set(document, known);
  }
  return known.failures;
}

function isIgnored(format: FormatId | null, { ignoredFormats }: SeverityRules): boolean {
  return format === null || ignoredFormats.includes(format);
}

/** The names by which a setting can refer to a finding, the most specific first. */
function namesOf({ entry, code, reply, reason }: Finding): string[] {
  const [digit, subject] = code?.split('.') ?? [];
  const ofSubject = code === null ? [] : [`${digit}.${subject}.x`, `${digit}.x.x`];
  return [entry, code, ...ofSubject, reply, reason].filter((name) => name !== null);
}

/** The name by which a setting silences findings like this one: its code, otherwise its reply, otherwise its reason. */
export function ignoreName({ code, reply, reason }: Finding): string | null {
  return code ?? reply ?? reason;
}

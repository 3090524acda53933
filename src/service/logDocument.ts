/** A document with its findings, read once: what every feature asks. */

import { type Counts, Tally } from '../report/tally.ts';
import type { Finding } from '../scan/finding.ts';
import type { FormatId } from '../scan/formatId.ts';
import type { ScanResult } from '../scan/scanner.ts';
import { causeKey, type Failure, gatherFailures } from './failures.ts';
import { type OwnEntry, ownEntryFor } from './ownCatalogue.ts';

/** Failures of one cause. */
export interface CauseGroup {
  /** Messages and recipients. */
  readonly size: number;
  /** Time of the first, as the log writes it. */
  readonly since: string | null;
}

export class LogDocument {
  readonly uri: string;
  readonly version: number;
  readonly format: FormatId | null;
  readonly findings: readonly Finding[];
  readonly failures: readonly Failure[];
  readonly tally = new Tally();
  readonly #own: readonly OwnEntry[];
  readonly counts: Counts;
  readonly #byLine = new Map<number, Finding[]>();
  /** By `Finding.failure`. */
  readonly #failureOf = new Map<number, Failure>();
  readonly #groups = new Map<string, CauseGroup>();

  /** `own`: what the organisation adds to the catalogue. */
  constructor(uri: string, version: number, { format, findings, states }: ScanResult, own: readonly OwnEntry[] = []) {
    this.uri = uri;
    this.version = version;
    this.format = format;
    this.findings = findings;
    this.#own = own;
    for (const state of states) {
      this.tally.add(state);
    }
    this.counts = this.tally.counts();
    for (const finding of findings) {
      const line = this.#byLine.get(finding.line);
      if (line === undefined) {
        this.#byLine.set(finding.line, [finding]);
      } else {
        line.push(finding);
      }
    }
    this.failures = gatherFailures(findings, this.tally);
    for (const failure of this.failures) {
      this.#group(failure);
    }
  }

  /** The finding at a position (0-based, UTF-16 code units); its end counts as inside, as a cursor stands there. */
  findingAt(line: number, character: number): Finding | undefined {
    return this.#byLine.get(line)?.find((finding) => finding.start <= character && character <= finding.end);
  }

  /** The findings on a line (0-based), in their order. */
  findingsOn(line: number): readonly Finding[] {
    return this.#byLine.get(line) ?? [];
  }

  /** The findings that touch a range of one or more lines. */
  findingsIn(range: { start: { line: number; character: number }; end: { line: number; character: number } }): Finding[] {
    return this.findings.filter(
      (finding) =>
        (finding.line > range.start.line || (finding.line === range.start.line && finding.end >= range.start.character)) &&
        (finding.line < range.end.line || (finding.line === range.end.line && finding.start <= range.end.character)),
    );
  }

  /** The failures with the same cause as the one that this finding tells; undefined where it tells none. */
  groupOf(finding: Finding): CauseGroup | undefined {
    const failure = this.#failureOf.get(finding.failure);
    return failure === undefined ? undefined : this.#groups.get(causeKey(failure.best));
  }

  /** What the organisation itself says of a finding. */
  ownOf(finding: Finding): OwnEntry | undefined {
    return this.#own.length === 0 ? undefined : ownEntryFor(finding, this.#own);
  }

  /** The innermost reply that this one quotes. */
  quotedBy(finding: Finding): Finding | undefined {
    return this.findings.findLast(({ within }) => within?.line === finding.line && within.start === finding.start);
  }

  /** The reply that quotes this one. */
  quoting({ within }: Finding): Finding | undefined {
    return within === null ? undefined : this.findingAt(within.line, within.start);
  }

  #group(failure: Failure): void {
    const findings = [failure.best, ...failure.others];
    for (const { failure: number } of findings) {
      this.#failureOf.set(number, failure);
    }
    const key = causeKey(failure.best);
    const group = this.#groups.get(key);
    const told = findings.filter((finding) => causeKey(finding) === key);
    const times = [group?.since ?? null, ...told.map(({ record }) => record.time)].filter((time) => time !== null).sort();
    this.#groups.set(key, { size: (group?.size ?? 0) + 1, since: times[0] ?? null });
  }
}

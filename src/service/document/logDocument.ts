/** A document with its findings, read once, which every feature uses. */

import type { Range } from 'vscode-languageserver-types';
import type { FormatId } from '../../ids/formatId.ts';
import type { Notice } from '../../mime/notice.ts';
import type { Counts } from '../../report/lastStates.ts';
import { Tally } from '../../report/tally.ts';
import { type Finding, markedPlace, type Place } from '../../scan/finding.ts';
import type { ScanResult } from '../../scan/scanner.ts';
import { firstIndex } from '../../text/order.ts';
import { type Excerpt, type FilePlace, placeInFile } from './excerpt.ts';
import { causeKey, type Failure, gatherFailures } from './failures.ts';
import { type OwnEntry, ownEntryFor } from './ownCatalogue.ts';

/** Failures with one cause. */
export interface CauseGroup {
  /** In document order; one for each message and recipient. */
  readonly failures: readonly Failure[];
  /** Time of the first, as the log writes it. */
  readonly since: string | null;
}

export class LogDocument {
  readonly uri: string;
  readonly version: number;
  readonly format: FormatId | null;
  /**
   * In document order. A code that occurs only in the decoded text of a part is at the place that leads there (`markedPlace`):
   * its first characters, or the header field of its part.
   */
  readonly findings: readonly Finding[];
  readonly notices: readonly Notice[];
  readonly failures: readonly Failure[];
  readonly tally: Tally;
  readonly #own: readonly OwnEntry[];
  readonly #excerpt: Excerpt | undefined;
  readonly counts: Counts;
  /** By `Finding.failure`. */
  readonly #failureOf = new Map<number, Failure>();
  readonly #groups = new Map<string, { readonly failures: Failure[]; since: string | null }>();
  #quoted: ReadonlyMap<string, Finding> | undefined;
  /** Their places in the decoded text of their parts. */
  readonly #decoded = new Map<Finding, Place>();

  /** `own`: what the organisation adds to the catalogue. `excerpt`: which lines of a file the document has, if it is not the file. */
  constructor(
    uri: string,
    version: number,
    { format, findings, states, notices }: ScanResult,
    own: readonly OwnEntry[] = [],
    excerpt?: Excerpt,
  ) {
    this.uri = uri;
    this.version = version;
    this.format = format;
    this.findings = findings.every(({ part }) => part === null) ? findings : findings.map((one) => this.#mark(one));
    this.notices = notices;
    this.#own = own;
    this.#excerpt = excerpt;
    this.tally = new Tally(states);
    this.counts = this.tally.counts();
    this.failures = gatherFailures(this.findings, this.tally);
    for (const failure of this.failures) {
      this.#group(failure);
    }
  }

  /** Where its lines come from, if it shows some lines of a file; else null. */
  get excerpt(): Excerpt | null {
    return this.#excerpt ?? null;
  }

  /** The place of a line in the file that the document is an excerpt of; null: it is none, or no editor shows the file. */
  placeInFile(line: number): FilePlace | null {
    return this.#excerpt === undefined ? null : placeInFile(this.#excerpt, line);
  }

  /** A line in the file that the document is an excerpt of; of the document itself, if it is none. */
  lineInSource(line: number): number {
    return this.#excerpt?.lines[line] ?? line;
  }

  /** The finding at a position (0-based, UTF-16 code units); its end counts as inside, because a cursor can be there. */
  findingAt(line: number, character: number): Finding | undefined {
    const at = { line, character };
    return this.findingsIn({ start: at, end: at })[0];
  }

  /** The findings on a line (0-based), in their order. */
  findingsOn(line: number): readonly Finding[] {
    return this.findingsIn({ start: { line, character: 0 }, end: { line, character: Number.POSITIVE_INFINITY } });
  }

  /** The findings that touch a range of one or more lines. */
  findingsIn({ start, end }: Range): readonly Finding[] {
    const { findings } = this;
    const from = firstIndex(
      findings,
      ({ line, end: last }) => line > start.line || (line === start.line && last >= start.character),
    );
    const to = firstIndex(findings, (one) => one.line > end.line || (one.line === end.line && one.start > end.character));
    return findings.slice(from, to);
  }

  /** The failure that a finding tells; undefined if it tells none. */
  failureOf({ failure }: Finding): Failure | undefined {
    return this.#failureOf.get(failure);
  }

  /** The failures with the same cause as the one that this finding tells; undefined if it tells none. */
  groupOf(finding: Finding): CauseGroup | undefined {
    const failure = this.failureOf(finding);
    return failure === undefined ? undefined : this.#groups.get(causeKey(failure.best));
  }

  /** The findings that tell the same failure as this one in its record, this one included; none if it tells none. */
  tellingsOf(finding: Finding): readonly Finding[] {
    const failure = this.failureOf(finding);
    return failure === undefined ? [] : [failure.best, ...failure.others].filter((one) => one.failure === finding.failure);
  }

  /** The causes of the document's failures, the most frequent first; of equally frequent ones, the earliest first. */
  causes(): readonly CauseGroup[] {
    return [...this.#groups.values()].sort((a, b) => b.failures.length - a.failures.length);
  }

  /** As many failures as asked for, in document order: the first ones of each cause, so that every cause has some. */
  firstOfCauses(count: number): readonly Failure[] {
    const groups = [...this.#groups.values()].slice(0, count).sort((a, b) => a.failures.length - b.failures.length);
    let left = count;
    const first = groups.flatMap(({ failures }, index) => {
      const shown = failures.slice(0, Math.floor(left / (groups.length - index)));
      left -= shown.length;
      return shown;
    });
    return first.sort((a, b) => a.best.line - b.best.line || a.best.start - b.best.start);
  }

  /** What the organisation itself says about a finding. */
  ownOf(finding: Finding): OwnEntry | undefined {
    return this.#own.length === 0 ? undefined : ownEntryFor(finding, this.#own);
  }

  /** The place of a finding in the decoded text of its part; undefined for one that occurs in the source. */
  placeInPart(finding: Finding): Place | undefined {
    return this.#decoded.get(finding);
  }

  /** The innermost reply that this one quotes. */
  quotedBy({ line, start, part }: Finding): Finding | undefined {
    if (part !== null) {
      return undefined;
    }
    this.#quoted ??= new Map(
      this.findings.flatMap((finding) =>
        finding.within === null || finding.part !== null ? [] : [[placeKey(finding.within), finding]],
      ),
    );
    return this.#quoted.get(placeKey({ line, start }));
  }

  /** The reply that quotes this one. */
  quoting({ within, part }: Finding): Finding | undefined {
    return within === null || part !== null ? undefined : this.findingAt(within.line, within.start);
  }

  #mark(finding: Finding): Finding {
    if (finding.part === null) {
      return finding;
    }
    const marked = { ...finding, ...markedPlace(finding) };
    this.#decoded.set(marked, { line: finding.line, start: finding.start, end: finding.end });
    return marked;
  }

  #group(failure: Failure): void {
    const findings = [failure.best, ...failure.others];
    for (const { failure: number } of findings) {
      this.#failureOf.set(number, failure);
    }
    const key = causeKey(failure.best);
    const group = this.#groups.get(key) ?? { failures: [], since: null };
    const told = findings.filter((finding) => causeKey(finding) === key);
    const times = [group.since, ...told.map(({ record }) => record.time)].filter((time) => time !== null).sort();
    group.failures.push(failure);
    group.since = times[0] ?? null;
    this.#groups.set(key, group);
  }
}

function placeKey({ line, start }: Pick<Place, 'line' | 'start'>): string {
  return `${line}:${start}`;
}

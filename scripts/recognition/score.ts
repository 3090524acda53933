/** Measures how well findings agree with labels. */

import type { FormatId } from '../../src/ids/formatId.ts';
import { scanText } from '../../src/scan/scanner.ts';
import type { LabelledFile } from './labelledFiles.ts';

/** Number of codes. */
export interface Score {
  readonly hits: number;
  readonly misses: number;
  readonly falseHits: number;
  /** Hits whose reply differs from the label's. */
  readonly wrongReplies: number;
}

export type DifferenceKind = 'miss' | 'false hit' | 'reply' | 'bare reply';

/** Where a finding and the labels differ, or where a reply without a code was found, which labels do not cover. */
export interface Difference {
  readonly kind: DifferenceKind;
  /** 0-based. */
  readonly line: number;
  readonly start: number;
  readonly what: string;
}

export interface FileScore extends Score {
  readonly labelled: LabelledFile;
  /** The format that the scanner recognised. */
  readonly readAs: FormatId | null;
  readonly differences: readonly Difference[];
}

export const noScore: Score = { hits: 0, misses: 0, falseHits: 0, wrongReplies: 0 };

export function addScores(a: Score, b: Score): Score {
  return {
    hits: a.hits + b.hits,
    misses: a.misses + b.misses,
    falseHits: a.falseHits + b.falseHits,
    wrongReplies: a.wrongReplies + b.wrongReplies,
  };
}

/** Share of the findings that are labelled; 1 if there are none. */
export function precisionOf({ hits, falseHits }: Score): number {
  return hits + falseHits === 0 ? 1 : hits / (hits + falseHits);
}

/** Share of the labels that were found; 1 if there are none. */
export function recallOf({ hits, misses }: Score): number {
  return hits + misses === 0 ? 1 : hits / (hits + misses);
}

export function scoreFile(labelled: LabelledFile): FileScore {
  const { format, findings: all } = scanText(labelled.text);
  // Labels only cover what is in the file as it is, not decoded parts.
  const findings = all.filter(({ part }) => part === null);
  const differences: Difference[] = [];
  const found = new Map(findings.map((finding) => [keyOf(finding), finding]));
  const labels = new Set([...labelled.codes, ...labelled.ignore].map(keyOf));
  let hits = 0;
  for (const label of labelled.codes) {
    const { line, start, code, reply } = label;
    const finding = found.get(keyOf(label));
    if (finding === undefined || finding.code !== code) {
      differences.push({ kind: 'miss', line, start, what: code });
      continue;
    }
    hits++;
    if (typeof reply === 'string' && finding.reply !== reply) {
      differences.push({ kind: 'reply', line, start, what: `${finding.reply} instead of ${reply} before ${code}` });
    }
  }
  for (const finding of findings) {
    const { line, start, code, reply } = finding;
    if (code === null) {
      differences.push({ kind: 'bare reply', line, start, what: `${reply} ${finding.text.slice(3, 60).trim()}` });
    } else if (!labels.has(keyOf(finding))) {
      differences.push({ kind: 'false hit', line, start, what: code });
    }
  }
  const count = (kind: DifferenceKind): number => differences.filter((one) => one.kind === kind).length;
  return {
    labelled,
    readAs: format,
    differences,
    hits,
    misses: count('miss'),
    falseHits: count('false hit'),
    wrongReplies: count('reply'),
  };
}

function keyOf({ line, start }: { readonly line: number; readonly start: number }): string {
  return `${line}:${start}`;
}

/** What the tools need of whoever reads logs for them, and how a wish is refused. */

import type { FormatId } from '../ids/formatId.ts';
import type { LogReport } from '../logReport.ts';
import type { Finding } from '../scan/finding.ts';
import type { SearchedText } from '../service/journey/journeySearch.ts';

/** A wish that is not fulfilled. The message is one sentence. */
export class ToolRefusal extends Error {}

export interface ReadReport {
  readonly report: LogReport;
  /** The name of each of its files, by which it can be asked for again. */
  readonly names: readonly string[];
  /** False if it was stopped. */
  readonly isWhole: boolean;
}

export interface FoundTexts {
  readonly texts: readonly SearchedText[];
  /** False if there are more logs than a search reads. */
  readonly isWhole: boolean;
}

/** What one failure is told by. */
export interface FoundFailure {
  readonly format: FormatId | null;
  readonly findings: readonly Finding[];
}

/**
 * Reads logs below some folders and nothing else. `path` null: all of them. Every function throws a `ToolRefusal` where a path is outside of
 * the folders or does not exist.
 */
export interface ToolLogs {
  readonly readReport: (path: string | null, stop: AbortSignal) => Promise<ReadReport>;
  /** The texts in which a message is looked for. */
  readonly listTexts: (path: string | null, stop: AbortSignal) => Promise<FoundTexts>;
  /** The failure that a line (1-based) of a file tells; null: it tells none. */
  readonly findFailure: (path: string, line: number, stop: AbortSignal) => Promise<FoundFailure | null>;
}

/** A fault in a file of the knowledge, for whoever edits it. */

export interface Problem {
  /** From the root of the repository. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** What is wrong and what to do, one sentence. */
  readonly text: string;
}

/** Sorts problems in the order in which a person works through them. */
export function sortProblems(problems: readonly Problem[]): readonly Problem[] {
  return [...problems].sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line);
}

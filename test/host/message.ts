/** How the suite inside VS Code speaks to the script outside: marked lines of a console that VS Code writes to as well. */

export interface SuiteResult {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** What the reporter gives `console.log`, or its counts at the end. */
export type SuiteMessage = { readonly log: readonly unknown[] } | { readonly result: SuiteResult };

const marker = '##mail-flow-lens ';

export function formatMessage(message: SuiteMessage): string {
  return marker + JSON.stringify(message);
}

/** @returns the message, where the line is one of the suite's */
export function readMessage(line: string): SuiteMessage | undefined {
  return line.startsWith(marker) ? (JSON.parse(line.slice(marker.length)) as SuiteMessage) : undefined;
}

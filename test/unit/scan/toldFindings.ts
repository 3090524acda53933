/** What a scan tells of a log, one line for each finding and state, for tests of formats. */

import type { LogRecord } from '../../../src/scan/finding.ts';
import { scanText } from '../../../src/scan/scanner.ts';

/** `line reply code outcome reason` of each finding; `-` for what there is not. */
export function toldFindings(text: string): string[] {
  return scanText(text).findings.map(
    ({ line, reply, code, outcome, reason }) => `${line} ${reply ?? '-'} ${code ?? '-'} ${outcome ?? '-'} ${reason ?? '-'}`,
  );
}

/** `message recipient state` of each state; `-` for what there is not. */
export function toldStates(text: string): string[] {
  return scanText(text).states.map(({ message, recipient, state }) => `${message ?? '-'} ${recipient || '-'} ${state}`);
}

/** The values that the record of the first finding has. */
export function firstRecord(text: string): Partial<LogRecord> {
  const record = scanText(text).findings[0]?.record ?? {};
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== null));
}

/** The findings of one record of a log. */

import type { Finding } from '../../scan/finding.ts';
import type { LogDocument } from './logDocument.ts';

/** 0-based lines, both inclusive. */
export interface RecordLines {
  readonly start: number;
  readonly end: number;
}

/** The findings of a record, mentions left out. */
export function findingsOfRecord(log: LogDocument, { start, end }: RecordLines): readonly Finding[] {
  const lines = { start: { line: start, character: 0 }, end: { line: end, character: Number.POSITIVE_INFINITY } };
  return log.findingsIn(lines).filter(({ telling }) => telling !== 'mention');
}

/** The finding that says most about a record: the best place of a failure, otherwise any failure, otherwise a success. */
export function bestFinding(log: LogDocument, record: RecordLines): Finding | undefined {
  const findings = findingsOfRecord(log, record);
  return (
    findings.find((one) => log.failureOf(one)?.best === one) ??
    findings.find((one) => log.failureOf(one) !== undefined) ??
    findings.find((one) => one.class !== 'success') ??
    findings[0]
  );
}

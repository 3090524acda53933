/** A finding with some values set, for tests of what is made from findings. */

import { emptyRecord, type Finding, type LogRecord } from '../../src/scan/finding.ts';

type Values = Partial<Omit<Finding, 'record' | 'tail'>> & {
  readonly record?: Partial<LogRecord>;
  readonly tail?: Partial<Finding['tail']>;
};

export function findingWith({ record, tail, ...values }: Values): Finding {
  return {
    line: 0,
    start: 4,
    end: 10,
    part: null,
    source: null,
    code: '5.1.10',
    reply: '550',
    class: 'permanent',
    outcome: 'failed',
    entry: 'exchange-online/5.1.10',
    reason: 'recipient-unknown',
    text: '5.1.10 unknown',
    telling: 'diagnostic',
    failure: 0,
    within: null,
    message: record?.networkMessageId ?? record?.messageId ?? null,
    ...values,
    tail: { message: null, lastAttempt: null, retryUntil: null, thumbprint: null, ...tail },
    record: { ...emptyRecord, ...record },
  };
}

/** For which names a choice of *Treat As* is remembered. */

import assert from 'node:assert/strict';
import { patternOf } from '../../../src/client/namePattern.ts';

describe('pattern of a name', () => {
  const patterns: Readonly<Record<string, string>> = {
    'MSGTRK2026112018-1.LOG': 'MSGTRK*.LOG',
    'MTSummary_Report 2026-11-20T08_15 (3).csv': 'MTSummary_Report *.csv',
    'trace 8a1c64f2-0d1e-4f5a-9b7c-112233445566.csv': 'trace *.csv',
    'mail.log.1': 'mail.log.*',
    'export [new] 7.csv': 'export [[]new[]] *.csv',
    'bounce.txt': 'bounce.txt',
    // Nothing but a number: `*.csv` would take every file.
    '2026-11-20.csv': '2026-11-20.csv',
    'v2.csv': 'v2.csv',
    maillog: 'maillog',
  };
  for (const [name, pattern] of Object.entries(patterns)) {
    it(`${name}: ${pattern}`, () => assert.equal(patternOf(name), pattern));
  }
});

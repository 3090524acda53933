/** A text of every format, and the property that it is read the same in any chunks. */

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Scanner, type ScanResult, scanText } from '../../../src/scan/scanner.ts';
import { anyCuts, cutAt } from '../chunks.ts';
import { markedTexts } from '../markedTexts.ts';
import { reportOf } from '../reports.ts';
import { extendedTraceOf, trackingLogOf } from '../traces.ts';
import { GROUP } from './hugeTexts.ts';

const LED =
  'Reason: [{LED=450 4.4.317 No session [Message=451 5.7.3 STARTTLS is required to send mail] [LastAttemptedServerName=mail.contoso.com]};{IP=203.0.113.7}]';

/** Small texts; lines end with LF. */
export const scannedTexts: Readonly<Record<string, string>> = {
  ...Object.fromEntries(markedTexts.map(({ name, text }) => [name, text])),
  'extended trace': extendedTraceOf([
    { event_id: 'RECEIVE', recipient_status: 'To' },
    { event_id: 'DEFER', recipient_status: LED },
    { recipient_address: 'a@contoso.com;b@contoso.com', recipient_status: '550 5.1.10 no;550-5.7.1 no\n550 5.7.1 "no"' },
    { recipient_status: '550 5.4.1 è 😀 Access denied AS(201806281)' },
  ]),
  'tracking log': trackingLogOf([{ event_id: 'DEFER', recipient_status: '451 4.4.397 Error -> 550 5.7.64 Relay' }]),
  report: reportOf({ encoding: 'quoted-printable', text: ['a@contoso.com', 'said: 550 =', '5.1.1 unknown'], groups: [GROUP] }),
  'plain text': 'a@contoso.com\n550-5.7.1 no\n550 5.7.1 no\n\n2026-11-20 08:00 said: 550 5.1.1 no\n',
};

export function scanChunks(chunks: readonly string[]): ScanResult {
  const findings: ScanResult['findings'][number][] = [];
  const states: ScanResult['states'][number][] = [];
  const notices: ScanResult['notices'][number][] = [];
  const scanner = new Scanner({
    finding: (finding) => findings.push(finding),
    state: (state) => states.push(state),
    notice: (notice) => notices.push(notice),
  });
  for (const chunk of chunks) {
    scanner.push(chunk);
  }
  scanner.end();
  return { format: scanner.format, findings, states, notices };
}

/** Asserts that a text with CRLF, in any chunks, has the findings that it has as a whole with LF. */
export function assertAnyChunks(text: string, numRuns: number): void {
  const expected = scanText(text);
  const crlf = text.replaceAll('\n', '\r\n');
  fc.assert(
    fc.property(anyCuts, (cuts) => {
      assert.deepEqual(scanChunks(cutAt(crlf, cuts)), expected);
    }),
    { numRuns },
  );
}

import assert from 'node:assert/strict';
import { LogDocument } from '../../../../src/service/document/logDocument.ts';
import { findingWith } from '../../findings.ts';
import { documentOf } from '../../samples.ts';
import { extendedTraceOf } from '../../traces.ts';

const REFUSED = '450 4.4.316 Connection refused [Message=Socket error code 10061]';
const EXPIRED = '550 5.4.316 Message expired, connection refused';

type Row = readonly [event: string, time: string, status: string, recipient?: string];

/** `code line others` of each failure of one message. */
function failuresOf(rows: readonly Row[]): string[] {
  const document = documentOf(
    extendedTraceOf(
      rows.map(([event_id, time, recipient_status, recipient_address = 'a@example.com']) => ({
        event_id,
        date_time_utc: `2026-11-20T${time}:00Z`,
        recipient_status,
        recipient_address,
        network_message_id: 'm',
      })),
    ),
  );
  return document.failures.map(({ best, others }) => `${best.code} ${best.line} ${others.length}`);
}

describe('failures', () => {
  const cases: readonly (readonly [what: string, rows: readonly Row[], expected: readonly string[]])[] = [
    [
      'a delay repeated is one failure, at its last row',
      [
        ['DEFER', '09:00', REFUSED],
        ['DEFER', '10:00', REFUSED],
      ],
      ['4.4.316 2 1'],
    ],
    [
      'a delay that ended in a failure is that failure',
      [
        ['DEFER', '09:00', REFUSED],
        ['FAIL', '10:00', EXPIRED],
      ],
      ['5.4.316 2 1'],
    ],
    [
      'rows need not be in order',
      [
        ['FAIL', '10:00', EXPIRED],
        ['DEFER', '09:00', REFUSED],
      ],
      ['5.4.316 1 1'],
    ],
    [
      'a delay delivered later is no failure',
      [
        ['DEFER', '09:00', REFUSED],
        ['DELIVER', '10:00', '250 2.1.5 Recipient OK'],
      ],
      [],
    ],
    [
      'two recipients with one code are two failures',
      [
        ['DEFER', '09:00', REFUSED, 'a@example.com'],
        ['DEFER', '09:00', REFUSED, 'b@example.com'],
      ],
      ['4.4.316 1 0', '4.4.316 2 0'],
    ],
    [
      'one of two recipients was reached',
      [
        ['DEFER', '09:00', REFUSED, 'a@example.com'],
        ['DEFER', '09:00', REFUSED, 'b@example.com'],
        ['SENDEXTERNAL', '10:00', '250 2.0.0 OK', 'A@example.com'],
      ],
      ['4.4.316 2 0'],
    ],
    [
      'an event without a reply can be the last state',
      [
        ['DEFER', '09:00', REFUSED],
        ['FAIL', '10:00', ''],
      ],
      ['4.4.316 1 0'],
    ],
    [
      'the quoted reply stands for the wrapper that quotes it',
      [['DEFER', '09:00', '451 4.4.397 Error -> 550 5.7.64 TenantAttribution; Relay Access Denied']],
      ['5.7.64 1 1'],
    ],
    [
      'a wrapper that says more than what it quotes stands for it',
      [['FAIL', '09:00', '550 5.7.350 detected as spam -> 554 5.7.1 No']],
      ['5.7.350 1 1'],
    ],
    [
      'a quoted reply that only its code explains stands for a wrapper that says no more',
      [
        [
          'DEFER',
          '09:00',
          '451 4.4.0 Primary target IP address responded with: "421 4.4.2 Connection dropped due to SocketError"',
        ],
      ],
      ['4.4.2 1 1'],
    ],
    [
      'the error stands for the notice of a delay',
      [['DEFER', '09:00', '400 4.4.7 Message delayed\n451 4.4.397 Error -> 421 4.2.1 Unable to connect']],
      ['4.2.1 2 2'],
    ],
  ];
  for (const [what, rows, expected] of cases) {
    it(what, () => assert.deepEqual(failuresOf(rows), expected));
  }

  it('are shown where the file itself tells them, rather than in an encoded part', () => {
    const encoded = findingWith({ line: 3, part: '1', within: null });
    for (const plain of [findingWith({ line: 9 }), findingWith({ line: 9, within: { line: 8, start: 0, end: 5 } })]) {
      const findings = [encoded, plain];
      const { failures } = new LogDocument('file:///a.eml', 1, { format: 'mail-message', findings, states: [], notices: [] });
      assert.deepEqual(
        failures.map(({ best, others }) => [best, others]),
        [[plain, [encoded]]],
      );
    }
  });
});

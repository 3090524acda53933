/** What is passed over before it is decoded tells the same as what is read line by line. */

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { FailureNumbers } from '../../../src/scan/failureNumbers.ts';
import type { Finding, MessageState } from '../../../src/scan/finding.ts';
import { readers } from '../../../src/scan/readers.ts';
import { formatOf, headOf } from '../../../src/scan/recognise.ts';
import { Scanner, scanText } from '../../../src/scan/scanner.ts';
import { decodeStream } from '../../../src/text/encoding.ts';
import { splitLines } from '../../../src/text/lines.ts';
import { chunkOfBytes } from '../../../src/text/node.ts';
import { readSample } from '../samples.ts';

interface Told {
  readonly findings: readonly Finding[];
  readonly states: readonly MessageState[];
}

/** Every line as a text of its own. */
function readLines(text: string): Told {
  const findings: Finding[] = [];
  const states: MessageState[] = [];
  const head = headOf(text);
  const sink = { finding: (finding: Finding) => findings.push(finding), state: (state: MessageState) => states.push(state) };
  const format = formatOf(head);
  const reader = format === null ? null : readers[format](head, sink, new FailureNumbers());
  for (const [line, content] of splitLines(text).entries()) {
    reader?.line(content, line);
  }
  reader?.end();
  return { findings, states };
}

/** As a file of UTF-8 that arrives in pieces of so many bytes. */
async function readBytes(text: string, size: number): Promise<Told> {
  const findings: Finding[] = [];
  const states: MessageState[] = [];
  const scanner = new Scanner({ finding: (finding) => findings.push(finding), state: (state) => states.push(state) });
  const bytes = new TextEncoder().encode(text);
  async function* pieces(): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += size) {
      yield bytes.subarray(at, at + size);
    }
  }
  await decodeStream(pieces(), chunkOfBytes, (chunk) => {
    scanner.push(chunk);
    return true;
  });
  scanner.end();
  return { findings, states };
}

async function assertSame(text: string, size: number): Promise<void> {
  const expected = readLines(text);
  const { findings, states } = scanText(text);
  assert.deepEqual({ findings, states }, expected);
  assert.deepEqual(await readBytes(text, size), expected);
}

const columns =
  'date-time,source-context,source,event-id,message-id,recipient-address,recipient-status,message-subject,sender-address';
const words = fc.constantFrom(
  '',
  '550 5.1.10 RESOLVER.ADR.RecipientNotFound; not found',
  '"550 5.1.1 no, ""really"""',
  '"450 4.4.316 refused\n[LastAttemptedIP=203.0.113.7:25]"',
  'Build 5.1.1.2',
  'S:E2ELatency=4.520',
  'é 会議 550',
  '[{LED=250 2.1.5 ok};{MSG=}]',
  '"',
);
const row = fc
  .tuple(
    fc.constantFrom('2026-11-20T08:00:00.000Z', '2026-11-20T08:00:01Z', '', 'yesterday'),
    words,
    fc.constantFrom('SMTP', 'DSN', ''),
    fc.constantFrom('FAIL', 'DEFER', 'deliver', 'RECEIVE', 'DROP', 'SUBMIT', ' SEND ', ''),
    fc.constantFrom('<1@contoso.com>', '<é@contoso.com>', ''),
    fc.constantFrom('a@contoso.com', 'a@contoso.com;b@contoso.com', 'A@Contoso.com', '', '{a@contoso.com}', 'ü@contoso.com'),
    words,
    words,
    fc.constantFrom('s@contoso.com', '<>', ''),
  )
  .map((values) => values.join(','));
const line = fc.oneof(
  { weight: 20, arbitrary: row },
  {
    weight: 1,
    arbitrary: fc.constantFrom('', `#Fields: ${columns}`, '#Fields: date-time,event-id,recipient-status', 'a,b', '\r'),
  },
);

describe('a table that is looked at before it is decoded', () => {
  for (const name of ['MSGTRK2026112018-1.LOG', 'message-trace.csv'] as const) {
    it(`tells the same as one that is read line by line: ${name}`, () =>
      assertSame(readSample(name).replace(/^\ufeff/, ''), 777));
  }

  it('tells the same whatever its records hold', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(line, { maxLength: 30 }),
        fc.boolean(),
        fc.integer({ min: 1, max: 300 }),
        async (lines, isLog, size) => {
          const header = isLog ? `#Log-type: Message Tracking Log\n#Fields: ${columns}` : columns;
          await assertSame(`${[header, ...lines].join('\n')}\n`, size);
        },
      ),
      { numRuns: 300 },
    );
  });
});

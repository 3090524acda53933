import assert from 'node:assert/strict';
import fc from 'fast-check';
import { FailureNumbers } from '../../../src/scan/failureNumbers.ts';
import type { Finding, MessageState } from '../../../src/scan/finding.ts';
import type { LineReader } from '../../../src/scan/format.ts';
import { readers } from '../../../src/scan/readers.ts';
import { formatOf, headOf } from '../../../src/scan/recognise.ts';
import { splitLines } from '../../../src/text/lines.ts';
import { markedTexts } from '../markedTexts.ts';

interface Reading {
  readonly reader: LineReader;
  readonly numbers: FailureNumbers;
  readonly told: (Finding | MessageState)[];
}

/** Null: the text is no log. */
function openReading(text: string, memory?: string, count = 0): Reading | null {
  const head = headOf(text);
  const format = formatOf(head);
  if (format === null) {
    return null;
  }
  const told: (Finding | MessageState)[] = [];
  const numbers = new FailureNumbers(count);
  const sink = { finding: (finding: Finding) => told.push(finding), state: (state: MessageState) => told.push(state) };
  return { reader: readers[format](head, sink, numbers, memory), numbers, told };
}

function readLines({ reader }: Reading, lines: readonly string[], from: number, to: number): void {
  for (let line = from; line < to; line++) {
    reader.line(lines[line] ?? '', line);
  }
}

/** Reads up to a line and, where the reader rests there, lets another one go on in its place. @returns whether it rests */
function checkRest(text: string, at: number): boolean {
  const lines = splitLines(text);
  const whole = openReading(text);
  if (whole === null) {
    return false;
  }
  readLines(whole, lines, 0, at);
  const memory = whole.reader.rest();
  if (memory === null) {
    return false;
  }
  const before = whole.told.length;
  const other = openReading(text, memory, whole.numbers.count);
  assert.ok(other);
  assert.equal(other.reader.rest(), memory);
  for (const reading of [whole, other]) {
    readLines(reading, lines, at, lines.length);
    reading.reader.end();
  }
  assert.deepEqual(other.told, whole.told.slice(before));
  assert.equal(other.numbers.count, whole.numbers.count);
  return true;
}

/** Formats that are read whole. */
const neverRest = ['decoded-message', 'mail-message', 'mbox'];
const resting = markedTexts.filter(({ format }) => !neverRest.includes(format));

describe('the memory of a reader', () => {
  for (const { name, text } of resting) {
    it(`is all that another one needs to go on in ${name}`, () => {
      const places = Array.from({ length: splitLines(text).length + 1 }, (_, at) => at);
      assert.ok(places.filter((at) => checkRest(text, at)).length > 0);
    });
  }

  it('is that in a text of which a stretch is missing, too', () => {
    fc.assert(
      fc.property(fc.constantFrom(...resting), fc.nat(), fc.nat(400), fc.nat(), ({ text }, from, length, place) => {
        const start = from % text.length;
        const cut = text.slice(0, start) + text.slice(start + length);
        checkRest(cut, place % (splitLines(cut).length + 1));
      }),
      { numRuns: 400 },
    );
  });
});

/** Texts in which reading would take hours if its time grew with the square of their length, or its stack with their depth. */

import assert from 'node:assert/strict';
import { scanText } from '../../../src/scan/scanner.ts';
import { markedTexts } from '../markedTexts.ts';
import { reportOf } from '../reports.ts';
import { extendedTraceOf } from '../traces.ts';

/** Delivery-status fields of one recipient. */
export const GROUP: readonly string[] = [
  'Final-Recipient: rfc822;a@contoso.com',
  'Action: failed',
  'Status: 5.1.1',
  'Diagnostic-Code: smtp;550',
  ' 5.1.1 unknown',
];

interface HugeText {
  readonly text: string;
  /** How many findings it has. */
  readonly findings: number;
}

/** Whole texts; with `scale` 1, of up to 50 MB. */
export function hugeTexts(scale: number): Readonly<Record<string, HugeText>> {
  const header = extendedTraceOf([]);
  const repeat = (text: string, count: number): string => text.repeat(count * scale);
  const many = (count: number): number => count * scale;
  return {
    'a huge line in a trace': { text: `${header}${repeat('x', 50_000_000)}\n`, findings: 0 },
    'many lines without a delimiter in a trace': { text: `${header}${repeat(' \n', 4_000_000)}`, findings: 0 },
    'a huge line in plain text': { text: `550 5.1.1 unknown\n\n${repeat('x', 50_000_000)}\n`, findings: 1 },
    'brackets without end': {
      text: extendedTraceOf([{ recipient_status: `450 4.4.1 ${repeat('[Message=', 110_000)}` }]),
      findings: 1,
    },
    'many nested replies': {
      text: extendedTraceOf([{ recipient_status: repeat('550 5.1.1 -> ', 10_000) }]),
      findings: many(10_000),
    },
    'many quotations without end': {
      text: extendedTraceOf([{ recipient_status: repeat('550 5.1.1 responded with: "451 4.4.0 no ', 10_000) }]),
      findings: many(20_000),
    },
    'many objects in objects': {
      text: `550 5.1.1 unknown\n\n${repeat('{"to":"a@contoso.com","e":"550 5.1.1 no",', 10_000)}\n`,
      findings: many(10_000) + 1,
    },
    'many empty parts': { text: reportOf({ text: new Array(many(100_000)).fill('--b\n') }), findings: 0 },
    'many refusals of nobody in one paragraph': { text: repeat('550 5.1.1 unknown user\n', 20_000), findings: many(20_000) },
    'many recipients': {
      text: Array.from({ length: many(100_000) }, (_, index) => `u${index}@example.com\n550 5.1.1 unknown user\n`).join('\n'),
      findings: many(100_000),
    },
    'many statuses beside a huge diagnostic': {
      text: reportOf({
        groups: [
          [
            ...GROUP.slice(0, 2),
            `Diagnostic-Code: smtp;${repeat('x', 1_000_000)}`,
            ...new Array(many(10_000)).fill('Status: 5.1.1'),
          ],
        ],
      }),
      findings: many(10_000),
    },
    'a header row of brackets': { text: `recipient_status,${repeat('(', 60_000)}\n`, findings: 0 },
    'many folded lines': {
      text: reportOf({ header: ['X-Long: 1', ...new Array(many(100_000)).fill(' 550')] }),
      findings: 0,
    },
  };
}

/** Texts that may follow any log; with `scale` 1, of about a megabyte. */
export function hostileTails(scale: number): Readonly<Record<string, string>> {
  const repeat = (text: string, count: number): string => text.repeat(count * scale);
  return {
    'characters without a line end': repeat('x', 1_000_000),
    'quotes that nobody closes': repeat('"x\n', 100_000),
    quotes: repeat('"', 1_000_000),
    'numbers and dots': repeat('4.', 500_000),
    'lines of 4.4.4.4…': repeat('4.4.4.4.4.4.4.4\n', 100_000),
    blanks: repeat(' ', 1_000_000),
    'blank lines': repeat(' \n', 100_000),
    delimiters: repeat(',;\t|', 100_000),
    brackets: repeat('[{(<', 100_000),
    'at signs': repeat('a@b.', 100_000),
    colons: repeat('a: ', 100_000),
    'keys without values': repeat('Key : \n', 60_000),
    dashes: repeat('--', 300_000),
  };
}

/** The first marked text of each format. */
export const firstOfFormat = markedTexts.filter(
  ({ format }, index) => markedTexts.findIndex((one) => one.format === format) === index,
);

/** Asserts that a text has the same findings and the same format with a tail after it. */
export function assertTailIsNothing(text: string, tail: string): void {
  const alone = scanText(text);
  const { format, findings } = scanText(`${text}\n\n${tail}\n`);
  assert.deepEqual(findings, alone.findings);
  assert.equal(format, alone.format);
}

/** Findings of the bounces of samples and fixtures against the delivery-status fields that stand in them; read by a rule of its own. */

import assert from 'node:assert/strict';
import { scanText } from '../../../../src/scan/scanner.ts';
import { splitLines } from '../../../../src/text/lines.ts';
import { markedTexts } from '../../markedTexts.ts';
import { readSample } from '../../samples.ts';

interface Group {
  /** 0-based line of the `Status` field. */
  readonly line: number;
  readonly status: string;
  readonly recipient: string;
  readonly action: string | null;
}

/** Groups of neighbouring lines that have a `Final-Recipient` and a `Status` of their own, neither of them folded. */
function groupsOf(lines: readonly string[]): Group[] {
  const groups: Group[] = [];
  let from = 0;
  for (let to = 0; to <= lines.length; to++) {
    if (to < lines.length && lines[to] !== '') {
      continue;
    }
    const block = lines.slice(from, to);
    const values = (name: RegExp): string[] => block.flatMap((line) => name.exec(line)?.[1]?.trim() ?? []);
    const recipients = values(/^Final-Recipient: *rfc822; *<?([^\s<>;]+@[^\s<>;]+)>? *$/i);
    const statuses = values(/^Status: *([245]\.\d{1,3}\.\d{1,3}) *$/i);
    if (recipients.length === 1 && statuses.length === 1) {
      const line = from + block.findIndex((one) => /^Status:/i.test(one));
      const action = values(/^Action: *(\w+) *$/i)[0]?.toLowerCase() ?? null;
      groups.push({ line, status: statuses[0] ?? '', recipient: recipients[0] ?? '', action });
    }
    from = to + 1;
  }
  return groups;
}

describe('bounces', () => {
  const bounces = [
    ...markedTexts.filter(({ format }) => format === 'mail-message' || format === 'mbox'),
    { name: 'undeliverable.eml', text: readSample('undeliverable.eml') },
  ];

  it('have the status, the recipient and the action of their delivery-status fields', () => {
    let compared = 0;
    const differences: string[] = [];
    for (const { name, text } of bounces) {
      const { findings } = scanText(text);
      for (const { line, status, recipient, action } of groupsOf(splitLines(text))) {
        const finding = findings.find((one) => one.line === line);
        compared++;
        const said = [finding?.code, finding?.record.recipient?.toLowerCase(), finding?.outcome].join(' ');
        const wanted = [status, recipient.toLowerCase(), action ?? finding?.outcome].join(' ');
        if (said !== wanted) {
          differences.push(`${name}:${line + 1}: ${said}, not ${wanted}`);
        }
      }
    }
    assert.ok(compared >= 15, `${compared} groups were compared`);
    assert.deepEqual(differences, []);
  });
});

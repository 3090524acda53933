import assert from 'node:assert/strict';
import { messageRanges } from '../../../../src/scan/messages/mbox.ts';
import { recogniseFormat } from '../../../../src/scan/recognise.ts';
import { scanText } from '../../../../src/scan/scanner.ts';
import { splitLines } from '../../../../src/text/lines.ts';
import { renumber } from '../../marks.ts';
import { reportOf } from '../../reports.ts';

const A = 'a@contoso.com';
const DAEMON = 'From MAILER-DAEMON Fri Nov 20 08:00:00 2026';

function report(id: string, ...text: readonly string[]): string {
  return reportOf({
    text,
    groups: [[`Final-Recipient: rfc822;${A}`, 'Action: failed', 'Status: 5.1.1']],
    returned: [`Message-ID: <${id}@example.com>`, '', 'Hello'],
  });
}

/** `failure message` of each finding. */
function told(text: string): string[] {
  return renumber(scanText(text).findings).map(({ failure, record }) => `${failure} ${record.messageId}`);
}

describe('mbox', () => {
  it('keeps two reports about one recipient apart', () => {
    const text = `${DAEMON}\n${report('1')}\n${DAEMON}\n${report('2')}`;
    assert.equal(recogniseFormat(text), 'mbox');
    assert.deepEqual(told(text), ['0 <1@example.com>', '1 <2@example.com>']);
    assert.deepEqual(
      scanText(text).states.map(({ message, recipient, state }) => `${message} ${recipient} ${state}`),
      [`<1@example.com> ${A} failed`, `<2@example.com> ${A} failed`],
    );
  });

  it('takes a saved message that begins with its line for a mailbox of one', () => {
    assert.deepEqual(told(`${DAEMON}\n${report('1')}`), ['0 <1@example.com>']);
  });

  const separators = [
    'From sender@example.com Fri Nov 20 08:00:00 2026',
    'From sender@example.com  Fri Nov  6 08:00:00 2026 +0100',
    'From - Fri Nov 20 08:00:00 2026',
    'From ???@??? Fri Nov 20 08:00:00 2026',
    'From "a b"@example.com Fri Nov 20 08:00 CET 2026',
    'From sender at example.com Fri, 20 Nov 2026 08:00:00 +0000',
  ];
  for (const line of separators) {
    it(`begins a message with "${line}"`, () => {
      const text = `${DAEMON}\n${report('1')}\n${line}\n${report('2')}`;
      assert.deepEqual(told(text), ['0 <1@example.com>', '1 <2@example.com>']);
    });
  }

  const others: readonly (readonly [line: string, next: string])[] = [
    ['From 9:00 to 10:30 on 20 November 2026 the server was down.', 'Subject: maintenance'],
    ['From Nov 20 08:00 2026 on, mail is refused.', 'Nobody knows why.'],
    ['From MAILER-DAEMON Fri Nov 20 08:00:00 2026', 'is what the line says.'],
    ['>From MAILER-DAEMON Fri Nov 20 08:00:00 2026', 'Subject: quoted'],
    ['From the server', 'Subject: greetings'],
  ];
  for (const [line, next] of others) {
    it(`goes on with the message at "${line}"`, () => {
      const text = `${DAEMON}\n${report('1', 'Hello', '', line, next, '', A, 'said: 550 5.1.1 no')}\n${DAEMON}\n${report('2')}`;
      assert.deepEqual(told(text), ['0 <1@example.com>', '0 <1@example.com>', '1 <2@example.com>']);
    });
  }

  it('begins a message below the end of the parts of another', () => {
    const text = `${DAEMON}\n${report('1')}\n--b--\n${DAEMON}\n${report('2')}`;
    assert.deepEqual(told(text), ['0 <1@example.com>', '1 <2@example.com>']);
  });

  it('begins a message below words if a stored header follows', () => {
    const stored = `Return-Path: <>\n${report('2')}`;
    assert.deepEqual(told(`${DAEMON}\n${report('1')}\nbye\n${DAEMON}\n${stored}`), ['0 <1@example.com>', '1 <2@example.com>']);
  });

  it('begins no message below words if any other field follows', () => {
    const text = `${DAEMON}\n${report('1', 'Hello', DAEMON, 'Subject: x', '', A, 'said: 550 5.1.1 no')}`;
    assert.deepEqual(told(text), ['0 <1@example.com>', '0 <1@example.com>']);
  });

  it('reads the last line where a message might have begun', () => {
    assert.deepEqual(told(`${DAEMON}\n${report('1')}\n${DAEMON}`), ['0 <1@example.com>']);
  });

  it('has the messages that its reader counts, whatever its first line says', () => {
    const encoded = Buffer.from('550 5.7.1 no').toString('base64');
    const second = reportOf({ encoding: 'base64', text: [encoded] });
    const lines = splitLines(`From a mailbox\n${report('1')}\n${DAEMON}\n${second}`);
    assert.equal(recogniseFormat(lines.join('\n')), 'mbox');
    const ranges = messageRanges(lines);
    assert.deepEqual(
      ranges.map(({ start }) => lines[start - 1]),
      ['From a mailbox', DAEMON],
    );
    assert.equal(ranges[1]?.end, lines.length);
    assert.deepEqual(
      scanText(lines.join('\n')).findings.flatMap(({ part }) => part ?? []),
      [`${ranges.length}:1`],
    );
  });
});

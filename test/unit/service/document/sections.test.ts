import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { DocumentSymbol } from 'vscode-languageserver-types';
import { en } from '../../../../src/locales/en/index.ts';
import { LogText } from '../../../../src/service/document/logText.ts';
import { sectionsOf } from '../../../../src/service/document/sections.ts';
import { foldingRanges } from '../../../../src/service/editor/folding.ts';
import { documentSymbols } from '../../../../src/service/editor/symbols.ts';
import { decodedView } from '../../../../src/service/pages/decodedView.ts';
import { type Line, protocolLogOf, rowsOf } from '../../protocolLogs.ts';
import { reportOf } from '../../reports.ts';
import { documentOf } from '../../samples.ts';
import { extendedTraceOf } from '../../traces.ts';

function sections(text: string) {
  const document = documentOf(text);
  return sectionsOf(document.format, new LogText(TextDocument.create('file:///a', 'log', 1, text)));
}

/** `start-end` of each range, lines from 0. */
function folds(text: string): string[] {
  return foldingRanges(sections(text)).map(({ startLine, endLine }) => `${startLine}-${endLine}`);
}

/** An item a line, its children indented. */
function outline(text: string): string[] {
  const say = ({ name, detail, children = [] }: DocumentSymbol): string[] => [
    `${name} | ${detail}`,
    ...children.flatMap(say).map((line) => `  ${line}`),
  ];
  return documentSymbols(documentOf(text), { sections: sections(text), headers: [], lineCount: 0 }, en).flatMap(say);
}

const refused: readonly Line[] = [
  ['>', 'RCPT TO:<anna@fabrikam.com>'],
  ['<', '550 5.1.1 no such user'],
];
const [first = '', second = ''] = rowsOf(refused, { id: 'S1' });
const [other = '', another = ''] = rowsOf(
  [
    ['>', 'QUIT'],
    ['<', '221 2.0.0 bye'],
  ],
  { id: 'S2', remote: '203.0.113.9:25' },
);

describe('sections of a protocol log', () => {
  const apart = protocolLogOf('Send', [first, second, other, another]);
  const mixed = protocolLogOf('Send', [first, other, second, another]);

  it('are folded where a session has lines one after the other', () => {
    assert.deepEqual(folds(apart), ['3-4', '5-6']);
    assert.deepEqual(folds(mixed), []);
  });

  it('are the outline, with what failed in them', () => {
    const [one, failure, two] = outline(mixed);
    assert.equal(one, 'S1 | 198.51.100.25:25');
    assert.match(failure ?? '', /^ {2}anna@fabrikam\.com \| 550 5\.1\.1 /);
    assert.equal(two, 'S2 | 203.0.113.9:25');
  });

  it('are only those that failed where they are too many for an outline', () => {
    const many = Array.from({ length: 1000 }, (_, index) => rowsOf([['>', 'QUIT']], { id: `Q${index}` })).flat();
    assert.deepEqual(
      outline(protocolLogOf('Send', [first, second, ...many])).filter((item) => !item.startsWith(' ')),
      ['S1 | 198.51.100.25:25'],
    );
  });
});

const report = reportOf({
  text: ['anna@fabrikam.com', "Remote Server returned '550 5.1.10 RESOLVER.ADR.RecipientNotFound; not found'"],
  groups: [['Final-Recipient: rfc822;anna@fabrikam.com', 'Action: failed', 'Status: 5.1.10']],
  returned: ['From: sender@example.com', 'Subject: Order', '', 'Hello'],
});

describe('sections of a message', () => {
  it('are headers and parts', () => {
    assert.deepEqual(folds(report), ['0-5', '7-13', '8-9', '14-22', '23-30', '26-27']);
  });

  it('are the outline with the recipients', () => {
    assert.deepEqual(outline(report), [
      '1 text/plain | ',
      'anna@fabrikam.com | 550 5.1.10 Recipient not found · 20 Nov, 08:00 UTC',
      '2 message/delivery-status | ',
      '3 message/rfc822 | ',
    ]);
  });

  it('are each message of a mailbox', () => {
    const separator = 'From MAILER-DAEMON Fri Nov 20 08:00:00 2026';
    const lines = report.split('\n').length;
    const found = folds(`${separator}\n${report}\n${separator}\n${report}`);
    assert.ok(found.includes(`0-${lines}`), found.join());
    assert.equal(
      outline(`${separator}\n${report}\n${separator}\n${report}`).filter((item) => item.startsWith('From ')).length,
      2,
    );
  });
});

describe('sections of a trace', () => {
  it('are none, and its outline is what failed, in its order', () => {
    const text = extendedTraceOf([
      { network_message_id: 'n-1', recipient_status: '550 5.1.10 no', recipient_address: 'a@contoso.com' },
      { network_message_id: 'n-2', recipient_status: '550 5.7.1 no', recipient_address: 'b@contoso.com' },
      { network_message_id: 'n-3', recipient_status: '550 5.7.1 no', recipient_address: 'c@contoso.com' },
    ]);
    assert.deepEqual(folds(text), []);
    const found = outline(text);
    assert.deepEqual(found, [
      '550 5.1.10 Recipient not found | a@contoso.com · 20 Nov, 08:00 UTC',
      '550 5.7.1 Delivery not authorised | b@contoso.com · 20 Nov, 08:00 UTC',
      '550 5.7.1 Delivery not authorised | c@contoso.com · 20 Nov, 08:00 UTC',
    ]);
  });
});

describe('sections of a decoded message', () => {
  const { text } = decodedView({ name: 'a.eml', lines: report.split('\n'), prefix: '', notices: [] }, en);

  it('are its header fields and parts, each with those in it', () => {
    const lines = text.split('\n');
    const line = (beginning: string): number => lines.findIndex((one) => one.startsWith(beginning));
    assert.deepEqual(folds(text), [
      `1-${line('── 2 ') - 2}`,
      `${line('── 2 ')}-${line('── 1 ') - 2}`,
      `${line('── 1 ')}-${line('── 3 ') - 2}`,
      `${line('── 3 ')}-${line('── ≡ ') - 2}`,
      `${line('── 3.1 ')}-${line('── ≡ ') - 2}`,
      `${line('── ≡ ')}-${lines.length - 2}`,
    ]);
  });

  it('are the outline with the recipients', () => {
    assert.deepEqual(
      outline(text).map((item) => item.split(' | ')[0]),
      ['2 message/delivery-status', '1 text/plain', 'anna@fabrikam.com', '3 message/rfc822', '3.1 text/plain'],
    );
  });
});

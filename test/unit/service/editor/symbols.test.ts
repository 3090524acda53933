import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { DocumentSymbol } from 'vscode-languageserver-types';
import { en } from '../../../../src/locales/en/index.ts';
import { LogText } from '../../../../src/service/document/logText.ts';
import { sectionsOf } from '../../../../src/service/document/sections.ts';
import { documentSymbols } from '../../../../src/service/editor/symbols.ts';
import { reportOf } from '../../reports.ts';
import { documentOf } from '../../samples.ts';
import { extendedTraceOf } from '../../traces.ts';

const REFUSED = '450 4.4.316 refused [Message=Socket error code 10061]';
const UNKNOWN = '550 5.1.10 not found';

function outline(text: string, headers: readonly number[]): DocumentSymbol[] {
  return documentSymbols(documentOf(text), { sections: [], headers, lineCount: text.split('\n').length }, en);
}

describe('the outline of a trace', () => {
  const statuses = [REFUSED, UNKNOWN, REFUSED, UNKNOWN];
  const rows = statuses.map((recipient_status, index) => ({
    recipient_status,
    network_message_id: `n-${index}`,
    recipient_address: `user${index}@contoso.com`,
  }));
  const text = extendedTraceOf(rows);
  const [columns, ...others] = outline(text, [0]);

  it('is the row of column names, which spans all rows, so that an editor keeps it in sight', () => {
    assert.deepEqual(others, []);
    assert.equal(columns?.name, 'Columns');
    assert.deepEqual([columns.range.start.line, columns.range.end.line, columns.selectionRange.end.line], [0, 5, 0]);
  });

  it('has the records that failed, in their order and with a line each, so that an editor names the one under the cursor', () => {
    const told = (columns?.children ?? []).map(({ name, range }) => [range.start.line, range.end.line, name.slice(4, 10).trim()]);
    assert.deepEqual(told, [
      [1, 1, '4.4.31'],
      [2, 2, '5.1.10'],
      [3, 3, '4.4.31'],
      [4, 4, '5.1.10'],
    ]);
  });

  it('tells the failures of one line apart by their codes', () => {
    const line = 'to=<a@contoso.com> said: 550 5.1.10 no; to=<b@contoso.com> said: 550 5.7.1 no\n';
    const ranges = outline(line, []).map(({ range: { start, end } }) => [start.character, end.character]);
    assert.equal(ranges.length, 2);
    assert.ok((ranges[0]?.[1] ?? 0) <= (ranges[1]?.[0] ?? 0), JSON.stringify(ranges));
  });

  it('begins anew below each row of column names', () => {
    // The second rows tell the last states of the same messages.
    const twice = outline(text + text, [0, 5]).map(({ range, children }) => [range.start.line, range.end.line, children?.length]);
    assert.deepEqual(twice, [
      [0, 4, 0],
      [5, 10, 4],
    ]);
  });
});

describe('the outline of a message with more parts than anybody reads', () => {
  it('has the first ones', () => {
    const text = reportOf({ text: new Array(6000).fill('--b\n\nx') });
    const document = documentOf(text);
    const sections = sectionsOf(document.format, new LogText(TextDocument.create('file:///a.eml', 'eml', 1, text)));
    assert.ok(sections.length > 5000);
    const symbols = documentSymbols(document, { sections, headers: [], lineCount: text.split('\n').length }, en);
    assert.equal(symbols.length, 5000);
  });
});

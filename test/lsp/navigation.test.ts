/** Everything that leads through a log, over plain LSP. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type {
  CodeLens,
  DocumentHighlight,
  DocumentLink,
  DocumentSymbol,
  FoldingRange,
  InlayHint,
  Location,
  SemanticTokens,
  SymbolInformation,
} from 'vscode-languageserver-protocol';
import { DETAILS_REQUEST, FAILURE_REQUEST, type FailureResult, OPEN_ARTICLE_COMMAND } from '../../src/protocol.ts';
import type { Details } from '../../src/recordDetails.ts';
import { LspClient } from './client.ts';

const trace = { uri: 'file:///logs/message-trace.csv', text: readFileSync('samples/message-trace.csv', 'utf8') };
const send = { uri: 'file:///logs/SEND2026112018-1.LOG', text: readFileSync('samples/SEND2026112018-1.LOG', 'utf8') };
const report = { uri: 'file:///logs/undeliverable.eml', text: readFileSync('samples/undeliverable.eml', 'utf8') };

/** The place of a text's first occurrence, a character inside. */
function inside(text: string, wanted: string): { line: number; character: number } {
  const before = text.slice(0, text.indexOf(wanted)).split(/\r?\n/);
  return { line: before.length - 1, character: (before.at(-1)?.length ?? 0) + 1 };
}

const first200 = { start: { line: 0, character: 0 }, end: { line: 200, character: 0 } };

describe('leading through a log over LSP', () => {
  let client: LspClient;

  before(async () => {
    client = await LspClient.start({ options: {} });
    for (const { uri, text } of [trace, send, report]) {
      await client.open(uri, text);
    }
  });

  after(async () => assert.equal(await client.stop(), 0));

  it('declares what it answers', () => {
    const capabilities = client.result?.capabilities;
    for (const name of [
      'documentSymbolProvider',
      'foldingRangeProvider',
      'documentLinkProvider',
      'documentHighlightProvider',
      'definitionProvider',
      'referencesProvider',
      'workspaceSymbolProvider',
      'inlayHintProvider',
      'codeLensProvider',
      'semanticTokensProvider',
    ] as const) {
      assert.ok(capabilities?.[name], name);
    }
  });

  it('outlines a trace by code', async () => {
    const symbols = await client.ask<DocumentSymbol[]>('textDocument/documentSymbol', trace.uri);
    assert.ok(symbols.some(({ name, children }) => name.startsWith('450 4.4.316') && (children?.length ?? 0) > 1));
  });

  it('outlines and folds the sessions of a protocol log', async () => {
    const symbols = await client.ask<DocumentSymbol[]>('textDocument/documentSymbol', send.uri);
    assert.ok(symbols.some(({ name }) => name === '08DF458E3A1C7D41'));
    const folds = await client.ask<FoldingRange[]>('textDocument/foldingRange', send.uri);
    assert.equal(folds[0]?.startLine, 5);
  });

  it('outlines and folds a report', async () => {
    const symbols = await client.ask<DocumentSymbol[]>('textDocument/documentSymbol', report.uri);
    assert.ok(symbols.some(({ name }) => name.endsWith('message/delivery-status')));
    assert.ok((await client.ask<FoldingRange[]>('textDocument/foldingRange', report.uri)).length > 2);
  });

  it('leaves folding to the editor where there are no sections', async () => {
    assert.equal(await client.ask('textDocument/foldingRange', trace.uri), null);
  });

  it('links codes to articles', async () => {
    const links = await client.ask<DocumentLink[]>('textDocument/documentLink', trace.uri);
    assert.ok(links.length > 10);
    assert.ok(links.every(({ target }) => target?.startsWith('https://')));
  });

  it('highlights a code', async () => {
    const position = inside(trace.text, '4.4.316');
    const found = await client.ask<DocumentHighlight[]>('textDocument/documentHighlight', trace.uri, { position });
    assert.equal(found.length, trace.text.split('450 4.4.316').length - 1);
  });

  it('refers to the failures of one cause', async () => {
    const position = inside(trace.text, '5.1.10');
    const found = await client.ask<Location[]>('textDocument/references', trace.uri, {
      position,
      context: { includeDeclaration: true },
    });
    assert.ok(found.length > 1);
  });

  it('refers to a message in every open log, and defines it by its first record', async () => {
    const id = /^Message-ID:\s+<([^>]+)>/im.exec(report.text)?.[1] ?? '';
    assert.notEqual(id, '');
    const position = inside(report.text, id);
    const other = { uri: 'file:///logs/pasted.txt', text: `550 5.1.10 not found\nx <${id}>\ny <${id}>\n` };
    await client.open(other.uri, other.text);
    const places = (found: readonly Location[]): string[] =>
      found.filter(({ uri }) => uri === other.uri).map(({ range }) => `${range.start.line}:${range.start.character}`);
    const all = await client.ask<Location[]>('textDocument/references', report.uri, {
      position,
      context: { includeDeclaration: true },
    });
    assert.deepEqual(places(all), ['1:3', '2:3']);
    assert.deepEqual(places(await client.ask<Location[]>('textDocument/definition', report.uri, { position })), ['1:3']);
    await client.close(other.uri);
  });

  it('finds messages by a part of their id', async () => {
    const id = /<[^<>,\s]+@[^<>,\s]+>/.exec(trace.text)?.[0] ?? '';
    const found = await client.request<SymbolInformation[]>('workspace/symbol', { query: id.slice(1, 12) });
    assert.ok(found.length > 0);
  });

  it('colours the codes of a range', async () => {
    const { data } = await client.ask<SemanticTokens>('textDocument/semanticTokens/range', trace.uri, { range: first200 });
    assert.ok(data.length > 0 && data.length % 5 === 0);
  });

  it('says where the next failure is', async () => {
    const params = { uri: trace.uri, position: { line: 0, character: 0 } };
    const next = await client.request<FailureResult>(FAILURE_REQUEST, { ...params, direction: 'next' });
    const last = await client.request<FailureResult>(FAILURE_REQUEST, { ...params, direction: 'previous' });
    assert.ok(next !== null && last !== null && next.line < last.line);
    assert.notEqual(next.text, '');
  });

  it('says all about the record at a place, and nothing about what is no log', async () => {
    const ask = (uri: string, position: object): Promise<Details | null> => client.request(DETAILS_REQUEST, { uri, position });
    const details = await ask(trace.uri, inside(trace.text, '4.4.316'));
    assert.match(details?.card?.title ?? '', /^450 4\.4\.316 · /);
    assert.match(details?.position ?? '', /^Failure \d+ of 24$|^24 failures$/);
    assert.equal(details?.fields.length, 27);
    assert.ok(details.events.some(({ isCurrent }) => isCurrent));
    // This client runs no commands of ours, and opens articles.
    assert.deepEqual([...new Set(details.actions.map(({ command }) => command))], [OPEN_ARTICLE_COMMAND]);
    assert.equal(await ask('file:///logs/none.txt', { line: 0, character: 0 }), null);
  });

  it('hints and counts only where that is switched on, and asks the client to look again', async () => {
    const hints = (): Promise<InlayHint[]> => client.ask('textDocument/inlayHint', trace.uri, { range: first200 });
    const lenses = (): Promise<CodeLens[]> => client.ask('textDocument/codeLens', trace.uri);
    assert.deepEqual([await hints(), await lenses()], [[], []]);
    await client.setSettings({ inlayHints: true, codeLens: true });
    await client.refresh('workspace/inlayHint/refresh');
    await client.refresh('workspace/codeLens/refresh');
    assert.ok((await hints()).some(({ label }) => label === 'Session not established'));
    assert.match((await lenses())[0]?.command?.title ?? '', /: 15 failed, 9 delayed$/);
  });

  it('survives a client that refuses to look again', async () => {
    const other = await LspClient.start({ options: {}, refuses: true });
    await other.setSettings({ inlayHints: true });
    await other.refresh('workspace/codeLens/refresh');
    assert.notEqual(await other.ask('textDocument/documentSymbol', trace.uri), undefined);
    assert.equal(await other.stop(), 0);
  });

  it('follows the settings for severities, and survives wrong ones', async () => {
    await client.setSettings({ severity: { '4.4.316': 'hint' }, ignore: ['5.x.x'] });
    const { diagnostics } = await client.problems(
      (params) =>
        params.uri === trace.uri &&
        params.diagnostics.length > 0 &&
        params.diagnostics.every(({ code }) => !String(code).startsWith('5')),
    );
    assert.ok(diagnostics.every(({ code, severity }) => code !== '4.4.316' || severity === 4));
    await client.setSettings({ severity: null, ignore: 'all', ignoredFormats: 7, language: 'it' } as object);
    await client.problems(
      (params) =>
        params.uri === trace.uri &&
        params.diagnostics.some(
          ({ code, codeDescription }) => String(code).startsWith('5') && codeDescription?.href.includes('/it-it/'),
        ),
    );
  });
});

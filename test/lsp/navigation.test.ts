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
import {
  DETAILS_REQUEST,
  FAILURE_GROUPS_REQUEST,
  FAILURE_PLACE_REQUEST,
  FAILURE_REQUEST,
  FAILURES_OF_REQUEST,
  type FailureGroupsParams,
  type FailureGroupsResult,
  type FailureOfGroup,
  type FailurePlaceParams,
  type FailureResult,
  type FailuresOfParams,
  type FailuresOfResult,
  LISTED_FAILURE_REQUEST,
  type ListedFailureParams,
  type ListedFailureResult,
  OPEN_ARTICLE_COMMAND,
  SHOW_TEXT_COMMAND,
} from '../../src/protocol.ts';
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

  it('outlines a trace by the records that failed, below the names of its columns', async () => {
    const [columns, ...others] = await client.ask<DocumentSymbol[]>('textDocument/documentSymbol', trace.uri);
    assert.deepEqual([columns?.selectionRange.start.line, others], [0, []]);
    assert.ok(columns?.children?.some(({ name, detail }) => name.startsWith('450 4.4.316') && detail?.includes('@')));
  });

  it('lists the failures in groups, and the failures of a group', async () => {
    const question: FailureGroupsParams = { uri: trace.uri, by: 'cause', filter: '', from: 0, count: 5 };
    const found = await client.request<FailureGroupsResult>(FAILURE_GROUPS_REQUEST, question);
    const [group] = found?.groups ?? [];
    assert.ok(found && group);
    assert.equal(found.groups.length, 5);
    assert.ok(found.more > 0 && found.matched === found.all);
    const ask: FailuresOfParams = { ...question, key: group.key, from: 1, count: 2 };
    const { failures, more } = await client.request<FailuresOfResult>(FAILURES_OF_REQUEST, ask);
    assert.deepEqual([failures.length, more], [2, group.count - 3]);
    const [{ place }] = failures as [FailureOfGroup];
    assert.ok(place);
    const at: ListedFailureParams = {
      uri: trace.uri,
      position: { line: place.line, character: place.start },
      by: 'cause',
      onLine: false,
    };
    assert.deepEqual(await client.request<ListedFailureResult>(LISTED_FAILURE_REQUEST, at), { group, index: 1 });
  });

  it('lists the failures that a filter leaves', async () => {
    const question: FailureGroupsParams = {
      uri: trace.uri,
      by: 'hour',
      filter: 'CONNECTION refused 4.4.316',
      from: 0,
      count: 100,
    };
    const found = await client.request<FailureGroupsResult>(FAILURE_GROUPS_REQUEST, question);
    assert.ok(found && found.matched > 0 && found.matched < found.all);
  });

  it('finds the failure on the line of a place, if it is asked to', async () => {
    const line = trace.text.split('\n').findIndex((row) => row.includes(',FAIL,') && row.includes('550 5.1.10'));
    for (const onLine of [false, true]) {
      const at: ListedFailureParams = { uri: trace.uri, position: { line, character: 0 }, by: 'cause', onLine };
      assert.equal((await client.request<ListedFailureResult>(LISTED_FAILURE_REQUEST, at)) !== null, onLine);
    }
  });

  it('finds the record of a failure without a code', async () => {
    const text =
      'Received,SenderAddress,RecipientAddress,Subject,Status,ToIP,FromIP,Size,MessageId,MessageTraceId\n2026-11-20T08:01:00Z,a@contoso.com,y@fabrikam.com,Two,Failed,,192.0.2.1,10,<2@contoso.com>,11111111-0000-4000-8000-000000000002\n';
    const uri = 'file:///logs/summary.csv';
    await client.open(uri, text);
    const question: FailureGroupsParams = { uri, by: 'cause', filter: '', from: 0, count: 5 };
    const found = await client.request<FailureGroupsResult>(FAILURE_GROUPS_REQUEST, question);
    const place: FailurePlaceParams = { uri, by: 'cause', filter: '', key: found?.groups[0]?.key ?? '', index: 0 };
    assert.equal((await client.request<FailureOfGroup['place']>(FAILURE_PLACE_REQUEST, place))?.line, 1);
  });

  it('lists nothing of a text that is no log', async () => {
    const question: FailureGroupsParams = { uri: 'file:///none.txt', by: 'cause', filter: '', from: 0, count: 5 };
    assert.equal(await client.request<FailureGroupsResult>(FAILURE_GROUPS_REQUEST, question), null);
  });

  it('outlines and folds the sessions of a protocol log', async () => {
    const symbols = await client.ask<DocumentSymbol[]>('textDocument/documentSymbol', send.uri);
    const sessions = symbols.flatMap(({ children = [] }) => children);
    assert.ok(sessions.some(({ name }) => name === '08DF458E3A1C7D41'));
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
    // This client runs no commands of ours, and shows documents.
    assert.deepEqual([...new Set(details.actions.map(({ command }) => command))], [OPEN_ARTICLE_COMMAND, SHOW_TEXT_COMMAND]);
    assert.equal(await ask('file:///logs/none.txt', { line: 0, character: 0 }), null);
  });

  it('hints and counts only where that is switched on, and asks the client to look again', async () => {
    const hints = (): Promise<InlayHint[]> => client.ask('textDocument/inlayHint', trace.uri, { range: first200 });
    const lenses = (): Promise<CodeLens[]> => client.ask('textDocument/codeLens', trace.uri);
    assert.deepEqual([await hints(), await lenses()], [[], []]);
    await client.setSettings({ inlayHints: true, lineNames: true, codeLens: true });
    await client.refresh('workspace/inlayHint/refresh');
    await client.refresh('workspace/codeLens/refresh');
    const named = (await hints()).filter(({ label }) => label === 'Session not established');
    assert.ok(named.some(({ position }) => position.character === 0) && named.some(({ position }) => position.character > 0));
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

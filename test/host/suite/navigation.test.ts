/** What leads through a log, in a real extension host. */

import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually, listQuickFixes, openSample, openUntitled, readCode, waitForProblems } from '../openedLog.ts';

const settings = (): vscode.WorkspaceConfiguration => vscode.workspace.getConfiguration('mailFlowLens');

/** The answer of VS Code's own command for a provider. */
function ask<Answer>(command: string, ...args: readonly unknown[]): Thenable<Answer> {
  return vscode.commands.executeCommand<Answer>(command, ...args);
}

/** The place of the first occurrence of a text. */
function find(document: vscode.TextDocument, text: string): vscode.Position {
  const offset = document.getText().indexOf(text);
  assert.ok(offset >= 0, text);
  return document.positionAt(offset + 1);
}

async function openRead(name: string): Promise<vscode.TextDocument> {
  const document = await openSample(name);
  await waitForProblems(document);
  return document;
}

describe('leading through a log', () => {
  it('outlines a trace by what failed', async () => {
    const { uri } = await openRead('message-trace.csv');
    const symbols = await ask<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', uri);
    const [columns] = symbols;
    assert.equal(columns?.selectionRange.start.line, 0);
    assert.ok(columns.children.some(({ name }) => name.startsWith('450 4.4.316')));
  });

  it('outlines and folds sessions', async () => {
    const { uri } = await openRead('SEND2026112018-1.LOG');
    const [columns] = await ask<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', uri);
    const sessions = columns?.children ?? [];
    assert.ok(sessions.some(({ name, children }) => name === '08DF458E3A1C7D41' && children.length === 0));
    assert.ok(sessions.some(({ children }) => children.length > 0));
    const folds = await ask<vscode.FoldingRange[]>('vscode.executeFoldingRangeProvider', uri);
    assert.ok(folds.some(({ start }) => start === 5));
  });

  it('outlines and folds a report', async () => {
    const { uri } = await openRead('undeliverable.eml');
    const symbols = await ask<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', uri);
    assert.ok(symbols.some(({ name }) => name.endsWith('message/delivery-status')));
    assert.ok((await ask<vscode.FoldingRange[]>('vscode.executeFoldingRangeProvider', uri)).length > 2);
  });

  it('links codes to articles, and ids to their places', async () => {
    const { uri } = await openRead('message-trace.csv');
    const links = await ask<vscode.DocumentLink[]>('vscode.executeLinkProvider', uri);
    const schemes = new Set(links.map(({ target }) => target?.scheme));
    assert.ok(schemes.has('https') && schemes.has('command'), [...schemes].join());
  });

  it('highlights a code wherever it stands', async () => {
    const document = await openRead('message-trace.csv');
    const found = await ask<vscode.DocumentHighlight[]>(
      'vscode.executeDocumentHighlights',
      document.uri,
      find(document, '4.4.316'),
    );
    assert.ok(found.length > 1);
    assert.ok(found.every(({ range }) => document.getText(range) === '4.4.316'));
  });

  it('refers to all failures of a cause, and lists them', async () => {
    const document = await openRead('message-trace.csv');
    const place = find(document, '4.4.316');
    const found = await ask<vscode.Location[]>('vscode.executeReferenceProvider', document.uri, place);
    assert.ok(found.length > 1);
    const problem = (await waitForProblems(document)).find((one) => readCode(one).value === '4.4.316');
    assert.ok(problem);
    const show = (await listQuickFixes(document, problem)).find(({ title }) => title.startsWith('Show all'));
    assert.ok(show?.command, 'an action shows all');
    await vscode.commands.executeCommand(show.command.command, ...(show.command.arguments ?? []));
  });

  it('peeks at the places of a message', async () => {
    const document = await openRead('message-trace.csv');
    const editor = await vscode.window.showTextDocument(document);
    const place = document.positionAt(document.getText().search(/<[^<>,\s]+@[^<>,\s]+>/) + 2);
    editor.selection = new vscode.Selection(place, place);
    await vscode.commands.executeCommand('mailFlowLens.showAll');
    await vscode.commands.executeCommand('closeReferenceSearch');
  });

  it('finds a message in the other open logs', async () => {
    const trace = await openRead('message-trace.csv');
    const id = /<[^<>,\s]+@[^<>,\s]+>/.exec(trace.getText())?.[0] ?? '';
    const pasted = await openUntitled(`550 5.1.10 not found\nMessage-ID: ${id}\n`);
    await waitForProblems(pasted);
    const at = find(pasted, id).translate(0, 1);
    const references = await ask<vscode.Location[]>('vscode.executeReferenceProvider', pasted.uri, at);
    const definitions = await ask<vscode.Location[]>('vscode.executeDefinitionProvider', pasted.uri, at);
    for (const found of [references, definitions]) {
      const logs = new Set(found.map(({ uri }) => uri.toString()));
      assert.ok(logs.has(pasted.uri.toString()) && logs.has(trace.uri.toString()), [...logs].join());
    }
  });

  it('finds messages by a part of their id', async () => {
    const trace = await openRead('message-trace.csv');
    const id = /<[^<>,\s]+@[^<>,\s]+>/.exec(trace.getText())?.[0] ?? '';
    const symbols = await ask<vscode.SymbolInformation[]>('vscode.executeWorkspaceSymbolProvider', id.slice(1, 12));
    assert.ok(symbols.some(({ location }) => location.uri.toString() === trace.uri.toString()));
  });

  it('goes from failure to failure, and around', async () => {
    const document = await openRead('message-trace.csv');
    const editor = await vscode.window.showTextDocument(document);
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    const lines: number[] = [];
    for (const command of ['nextFailure', 'nextFailure', 'previousFailure', 'previousFailure']) {
      await vscode.commands.executeCommand(`mailFlowLens.${command}`);
      lines.push(editor.selection.active.line);
    }
    const [first = 0, second = 0, back, last = 0] = lines;
    assert.ok(0 < first && first < second && back === first && last > second, lines.join());
  });

  it('colours every code of a range by its class', async () => {
    const document = await openRead('message-trace.csv');
    const range = new vscode.Range(0, 0, document.lineCount, 0);
    const tokens = await ask<vscode.SemanticTokens>('vscode.provideDocumentRangeSemanticTokens', document.uri, range);
    assert.ok(tokens.data.length > 0);
    const legend = await ask<vscode.SemanticTokensLegend>('vscode.provideDocumentRangeSemanticTokensLegend', document.uri, range);
    assert.deepEqual([...legend.tokenTypes], ['mailFlowPermanent', 'mailFlowTransient', 'mailFlowSuccess']);
  });
});

describe('what is switched on', () => {
  afterEach(async () => {
    for (const name of ['inlayHints', 'codeLens', 'severity', 'ignore', 'ignoredFormats']) {
      await settings().update(name, undefined, vscode.ConfigurationTarget.Workspace);
    }
  });

  it('hints at names behind codes', async () => {
    const document = await openRead('message-trace.csv');
    const range = new vscode.Range(0, 0, document.lineCount, 0);
    const hints = (): Thenable<vscode.InlayHint[]> => ask('vscode.executeInlayHintProvider', document.uri, range);
    assert.deepEqual(await hints(), []);
    await settings().update('inlayHints', true, vscode.ConfigurationTarget.Workspace);
    await eventually('hints', async () => (await hints()).some(({ label }) => label === 'Session not established'));
  });

  it('counts above a log', async () => {
    const document = await openRead('message-trace.csv');
    const lenses = (): Thenable<vscode.CodeLens[]> => ask('vscode.executeCodeLensProvider', document.uri, 10);
    assert.deepEqual(await lenses(), []);
    await settings().update('codeLens', true, vscode.ConfigurationTarget.Workspace);
    await eventually('lenses', async () =>
      (await lenses()).some(({ command }) => /15 failed, 9 delayed/.test(command?.title ?? '')),
    );
  });

  it('weighs problems by the settings', async () => {
    const document = await openRead('message-trace.csv');
    await settings().update('severity', { '4.4.316': 'hint' }, vscode.ConfigurationTarget.Workspace);
    await waitForProblems(
      document,
      (problem) => (readCode(problem).value === '4.4.316') === (problem.severity === vscode.DiagnosticSeverity.Hint),
    );
  });

  it('ignores a code by an action', async () => {
    const document = await openRead('message-trace.csv');
    const problem = (await waitForProblems(document)).find((one) => readCode(one).value === '4.4.316');
    assert.ok(problem);
    const ignore = (await listQuickFixes(document, problem)).find(({ title }) => title === 'Ignore 4.4.316 in this workspace');
    assert.ok(ignore?.command);
    await vscode.commands.executeCommand(ignore.command.command, ...(ignore.command.arguments ?? []));
    assert.deepEqual(settings().inspect('ignore')?.workspaceValue, ['4.4.316']);
    await waitForProblems(document, (one) => readCode(one).value !== '4.4.316');
    await vscode.commands.executeCommand('notifications.clearAll');
  });
});

describe('a page', () => {
  it('explains a code beside the log', async () => {
    const document = await openRead('message-trace.csv');
    const { line, character } = find(document, '4.4.316');
    await vscode.commands.executeCommand('mailFlowLens.explain', document.uri.toString(), line, character);
    const isPreview = ({ label }: vscode.Tab): boolean => label.includes('message-trace.csv') && label.startsWith('Preview');
    await eventually('a preview', async () => vscode.window.tabGroups.all.some(({ tabs }) => tabs.some(isPreview)));
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
  });
});

describe('the sample', () => {
  it('opens as a copy, and is read', async () => {
    await vscode.commands.executeCommand('mailFlowLens.openSample');
    const document = vscode.window.activeTextEditor?.document;
    assert.equal(document?.isUntitled, true);
    assert.equal(document.languageId, 'mail-flow-trace');
    assert.ok((await waitForProblems(document)).length > 0);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });
});

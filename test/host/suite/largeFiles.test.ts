/** Large files, and many failures, in a real extension host. */

import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { listQuickFixes, openSample, readCode, readHover, runCopyingFix, waitForProblems, writeFile } from '../openedLog.ts';

const MEGABYTE = 1024 * 1024;

const columns =
  'date_time_utc,server_ip,server_hostname,source,event_id,message_id,network_message_id,recipient_address,recipient_status,message_subject,sender_address';
const codes = [
  '550 5.1.10 not found',
  '550 5.1.1 unknown',
  '550 5.7.1 denied',
  '550 5.7.64 relay denied',
  '550 5.7.509 no',
  '550 5.4.316 expired',
  '552 5.2.2 full',
  '554 5.4.14 loop',
  '450 4.4.316 refused',
  '450 4.4.317 failed',
  '450 4.7.320 certificate',
  '450 4.4.312 no name',
];

/** A trace of so many failures, about so many bytes. */
function traceOf(failures: number, bytes: number): string {
  const rows = Array.from({ length: failures }, (_, index) => {
    const status = codes[index % 100 < codes.length ? index % codes.length : 0] ?? '';
    const event = status.startsWith('4') ? 'DEFER' : 'FAIL';
    return `2026-11-20T08:00:00.000Z,203.0.113.7,mail.contoso.com,SMTP,${event},<${index}@example.com>,n-${index},user${index}@contoso.com,${status},Order,sender@example.com`;
  });
  const padding = Math.max(0, Math.floor(bytes / failures) - (rows[0]?.length ?? 0));
  return [columns, ...rows.map((row) => row.replace('Order', `Order ${'x'.repeat(padding)}`)), ''].join('\n');
}

async function writeTrace(name: string, failures: number, bytes: number): Promise<string> {
  const text = traceOf(failures, bytes);
  await writeFile(name, new TextEncoder().encode(text));
  return text;
}

function folderUri(name: string): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(folder, 'a folder is open');
  return vscode.Uri.joinPath(folder.uri, name);
}

async function remove(name: string): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
  await vscode.workspace.fs.delete(folderUri(name));
}

describe('20,000 failures of 12 codes', () => {
  const name = 'many.csv';

  before(() => writeTrace(name, 20_000, 0));
  after(() => remove(name));

  it('show every code in Problems, and how many failures it has', async () => {
    const problems = await waitForProblems(await openSample(name));
    assert.equal(problems.length, 500);
    const listed = new Map<string, number>();
    for (const problem of problems) {
      const { value } = readCode(problem);
      const told = / \(([\d,]+) with this cause, /.exec(problem.message)?.[1]?.replace(',', '');
      listed.set(value, Math.max(listed.get(value) ?? 0, Number(told ?? 0)));
    }
    assert.deepEqual([...listed.keys()].sort(), codes.map((code) => code.split(' ')[1]).sort());
    assert.equal(
      [...listed.values()].reduce((sum, count) => sum + count, 0),
      20_000,
    );
  });

  it('are coloured wherever one scrolls to', async () => {
    const document = await openSample(name);
    await waitForProblems(document);
    for (const start of [1, 10_000, 19_950]) {
      const range = new vscode.Range(start, 0, start + 50, 0);
      const tokens = await vscode.commands.executeCommand<vscode.SemanticTokens>(
        'vscode.provideDocumentRangeSemanticTokens',
        document.uri,
        range,
      );
      assert.equal(tokens.data.length / 5, 50);
    }
  });
});

describe('a file of 25 MB', () => {
  const name = 'large.csv';

  before(() => writeTrace(name, 2000, 25 * MEGABYTE));
  after(() => remove(name));

  it('is explained, listed, linked and outlined, and led through', async () => {
    const document = await openSample(name);
    const problems = await waitForProblems(document);
    assert.equal(problems.length, 500);
    const [problem] = problems;
    assert.ok(problem);
    assert.match(await readHover(document, problem.range.start), /^### 550 5\.1\.10 · /m);
    assert.ok((await listQuickFixes(document, problem)).length > 5);
    const links = await vscode.commands.executeCommand<vscode.DocumentLink[]>('vscode.executeLinkProvider', document.uri);
    assert.ok(links.length >= 100);
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    );
    assert.equal(new Set(symbols[0]?.children.map((symbol) => symbol.name)).size, codes.length);
    const editor = await vscode.window.showTextDocument(document);
    editor.selection = new vscode.Selection(1500, 0, 1500, 0);
    await vscode.commands.executeCommand('mailFlowLens.nextFailure');
    assert.equal(editor.selection.active.line, 1500);
    assert.notEqual(editor.selection.active.character, 0);
  });
});

describe('a file that VS Code keeps from extensions', () => {
  const name = 'huge.csv';

  before(() => writeTrace(name, 5000, 51 * MEGABYTE));
  after(() => remove(name));

  it('is scanned from the disk into a page that leads to its failing records', async function () {
    const uri = folderUri(name);
    if (uri.scheme !== 'file') {
      assert.equal(await vscode.commands.executeCommand('mailFlowLens.scanFile', uri), undefined);
      await vscode.commands.executeCommand('notifications.clearAll');
      this.skip();
    }
    await vscode.commands.executeCommand('vscode.open', uri);
    assert.equal(
      vscode.workspace.textDocuments.some((document) => document.uri.toString() === uri.toString()),
      false,
    );
    const page = await vscode.commands.executeCommand<vscode.Uri | undefined>('mailFlowLens.scanFile', uri);
    assert.ok(page, 'a page is shown');
    const document = await vscode.workspace.openTextDocument(page);
    assert.match(document.getText(), /^huge\.csv\nMessage trace \(extended\): [\d,]+ failed, [\d,]+ delayed\n/);
    const links = await vscode.commands.executeCommand<vscode.DocumentLink[]>('vscode.executeLinkProvider', page);
    assert.ok(links.length > 20);
    assert.ok(links.every(({ target }) => target?.scheme === 'command' && target.path === 'mailFlowLens.showFailingRecords'));
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await vscode.commands.executeCommand('notifications.clearAll');
  });

  it('has its failing records explained in a document of their own', async function () {
    const uri = folderUri(name);
    if (uri.scheme !== 'file') {
      this.skip();
    }
    const page = await vscode.commands.executeCommand<vscode.Uri | undefined>('mailFlowLens.showFailingRecords', uri);
    assert.ok(page, 'a page is shown');
    const document = vscode.window.activeTextEditor?.document;
    assert.equal(document?.uri.toString(), page.toString());
    assert.equal(document.lineAt(0).text, columns);
    const [problem] = await waitForProblems(document);
    assert.ok(problem);
    const hover = await readHover(document, problem.range.start);
    assert.match(hover, /^### 550 5\.1\.10 · /m);
    assert.match(hover, /\[Go to line \d+ of huge\\?\.csv\]\(command:mailFlowLens\.goToFile/);
    const fixes = await listQuickFixes(document, problem);
    const copy = fixes.find(({ title }) => title === 'Copy ticket summary');
    assert.ok(copy);
    assert.match(await runCopyingFix(copy), /user\d+@contoso\.com/);
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', page);
    // Below the columns.
    assert.ok(symbols.flatMap(({ children }) => children).length >= codes.length);
    await vscode.commands.executeCommand('mailFlowLens.nextFailure');
    assert.equal(vscode.window.activeTextEditor?.selection.active.line, 1);
    await vscode.commands.executeCommand('mailFlowLens.goToFile');
    assert.equal(vscode.window.tabGroups.activeTabGroup.activeTab?.label, name);
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await vscode.commands.executeCommand('notifications.clearAll');
  });

  it('has a report of its own, asked for on a page of its failing records too', async function () {
    const uri = folderUri(name);
    if (uri.scheme !== 'file') {
      this.skip();
    }
    await vscode.commands.executeCommand('mailFlowLens.showFailingRecords', uri);
    await vscode.commands.executeCommand('mailFlowLens.showReport');
    assert.equal(vscode.window.tabGroups.activeTabGroup.activeTab?.label, `Report: ${name}`);
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  it('has those of one cause on a page, with the place among them that was asked for', async function () {
    const uri = folderUri(name);
    if (uri.scheme !== 'file') {
      this.skip();
    }
    const cause = { line: 2, character: traceOf(2, 0).split('\n')[2]?.indexOf('5.1.1') ?? -1 };
    const place = { line: 206, character: 0 };
    await vscode.commands.executeCommand('mailFlowLens.showFailingRecords', uri, { cause, place });
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor);
    const { line } = editor.selection.active;
    assert.match(editor.document.lineAt(line).text, /<205@example\.com>.*,550 5\.1\.1 unknown,/);
    assert.ok(
      editor.document
        .getText()
        .split('\n')
        .slice(1, -1)
        .every((row) => row.includes(',550 5.1.1 unknown,')),
    );
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });
});

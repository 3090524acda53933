/** Files and documents that are not plain files of a disk, and file types that belong to others, in a real extension host. */

import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually, openSample, readCode, waitForProblems, writeFile } from '../openedLog.ts';
import { VIRTUAL_FOLDER } from '../virtualFolder.ts';

describe('a file type of another extension', () => {
  it('stays its own, and its logs are explained', async () => {
    const document = await openSample('message-trace.csv');
    assert.equal(document.languageId, 'csv');
    assert.ok((await waitForProblems(document)).some((problem) => readCode(problem).value === '4.4.316'));
    assert.equal(document.languageId, 'csv');
  });
});

describe('a document that no file system holds', () => {
  const scheme = 'mail-flow-test';
  let provider: vscode.Disposable;

  before(() => {
    provider = vscode.workspace.registerTextDocumentContentProvider(scheme, {
      provideTextDocumentContent: () =>
        "Remote Server returned '550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found'\n",
    });
  });
  after(() => provider.dispose());

  it('has problems', async () => {
    const document = await vscode.workspace.openTextDocument(vscode.Uri.from({ scheme, path: '/bounce' }));
    await vscode.window.showTextDocument(document);
    const problems = await waitForProblems(document);
    assert.deepEqual(
      problems.map((problem) => readCode(problem).value),
      ['5.1.10'],
    );
  });
});

describe("an organisation's own catalogue", () => {
  const name = 'contoso.mail-flow-lens.json';
  const settings = (): vscode.WorkspaceConfiguration => vscode.workspace.getConfiguration('mailFlowLens');

  function writeCatalogue(meaning: string): Promise<void> {
    const entries = [{ code: '4.4.316', name: meaning }];
    return writeFile(name, new TextEncoder().encode(JSON.stringify({ entries })));
  }

  /** Waits until the trace's refused connections are called so, and nothing else is. */
  async function waitForName(meaning: string): Promise<void> {
    const document = await openSample('message-trace.csv');
    await waitForProblems(document, (problem) => (readCode(problem).value === '4.4.316') === problem.message.startsWith(meaning));
  }

  before(() => writeCatalogue('Our gateway is down'));
  after(() => settings().update('catalogue', undefined, vscode.ConfigurationTarget.Global));

  it('is read from the workspace, wherever that is', async () => {
    await settings().update('catalogue', [name], vscode.ConfigurationTarget.Global);
    await waitForName('Our gateway is down');
  });

  it('is read again when its file changes', async () => {
    await writeCatalogue('Our gateway was moved');
    await waitForName('Our gateway was moved');
  });
});

describe('a folder that nobody trusted', () => {
  it('is explained, and sets no catalogue', async function () {
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    if (folder?.uri.scheme !== VIRTUAL_FOLDER.scheme) {
      // The Node host opens a folder that is trusted.
      this.skip();
    }
    assert.equal(vscode.workspace.isTrusted, false);
    const settings = { 'mailFlowLens.catalogue': ['theirs.json'], 'editor.tabSize': 7 };
    await writeFile('.vscode/settings.json', new TextEncoder().encode(JSON.stringify(settings)));
    await eventually('settings of the folder', async () => vscode.workspace.getConfiguration('editor').get('tabSize') === 7);
    assert.deepEqual(vscode.workspace.getConfiguration('mailFlowLens').get('catalogue'), []);
    await waitForProblems(await openSample('undeliverable.eml'));
  });
});

/** The commands of reports in a real extension host; what stands on their page is read in a browser (test/ui). */

import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually, openSample, waitForProblems } from '../openedLog.ts';

/** Titles of the open panels. */
function reports(): readonly string[] {
  return vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .filter(({ input }) => input instanceof vscode.TabInputWebview && input.viewType.endsWith('mailFlowLens.report'))
    .map(({ label }) => label);
}

describe('a report', () => {
  afterEach(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  it('of the active log is opened once, however often it is asked for', async () => {
    const document = await openSample('message-trace.csv');
    await waitForProblems(document);
    await vscode.commands.executeCommand('mailFlowLens.showReport');
    await eventually('report', async () => reports().length === 1);
    await vscode.commands.executeCommand('mailFlowLens.showReport', document.uri);
    assert.equal(reports().length, 1);
    await eventually('title', async () => reports()[0] === 'Report: message-trace.csv');
  });

  it('of several files names them, and that of the folder needs no question', async () => {
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    assert.ok(folder);
    const files = ['message-trace.csv', 'undeliverable.eml'].map((name) => vscode.Uri.joinPath(folder.uri, name));
    await vscode.commands.executeCommand('mailFlowLens.scanFolder', files[0], files);
    await eventually('report of files', async () => reports()[0] === 'Report: message-trace.csv and 1 more');
    await vscode.commands.executeCommand('mailFlowLens.scanFolder');
    const title = `Report: ${folder.uri.path.slice(folder.uri.path.lastIndexOf('/') + 1)}`;
    await eventually('report of the folder', async () => reports().length === 2 && reports().includes(title));
  });
});

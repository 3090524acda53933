/** The pane's commands in a real extension host; what stands in the pane is read in a browser (test/ui). */

import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually, openSample, waitForProblems } from '../openedLog.ts';

describe('the pane', () => {
  it('opens on the code that a link names, with the cursor there', async () => {
    const document = await openSample('message-trace.csv');
    const [problem] = await waitForProblems(document);
    assert.ok(problem);
    const { line, character } = problem.range.start;
    await vscode.commands.executeCommand('mailFlowLens.showDetails', document.uri.toString(), line, character);
    const editor = vscode.window.visibleTextEditors.find((one) => one.document.uri.toString() === document.uri.toString());
    assert.deepEqual(editor?.selection.active, problem.range.start);
  });

  it('does not lose the log: the commands for it go on while the pane has the focus', async () => {
    const document = await openSample('message-trace.csv');
    await waitForProblems(document);
    const editor = await vscode.window.showTextDocument(document);
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    await vscode.commands.executeCommand('mailFlowLens.showDetails');
    await vscode.commands.executeCommand('mailFlowLens.nextFailure');
    await eventually('next failure', async () => editor.selection.active.line > 0);
  });
});

describe('what is on the clipboard', () => {
  it('is opened as a new file, and read', async () => {
    await vscode.env.clipboard.writeText("Remote Server returned '550 5.1.10 RESOLVER.ADR.RecipientNotFound; not found'\n");
    await vscode.commands.executeCommand('mailFlowLens.pasteLog');
    const document = vscode.window.activeTextEditor?.document;
    assert.equal(document?.isUntitled, true);
    assert.equal((await waitForProblems(document)).length, 1);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });
});

/** The commands of journeys and sessions in a real extension host; what stands on their page is read in a browser (test/ui). */

import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually, openSample, waitForProblems } from '../openedLog.ts';

/** Titles of the open panels. */
function pages(): readonly string[] {
  return vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .filter(({ input }) => input instanceof vscode.TabInputWebview && input.viewType.endsWith('mailFlowLens.journey'))
    .map(({ label }) => label);
}

describe('a journey', () => {
  afterEach(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  it('is that of the message under the cursor, and is opened once beside the log', async () => {
    const document = await openSample('message-trace.csv');
    const [problem] = await waitForProblems(document);
    assert.ok(problem);
    const editor = await vscode.window.showTextDocument(document);
    editor.selection = new vscode.Selection(problem.range.start, problem.range.start);
    await vscode.commands.executeCommand('mailFlowLens.showJourney');
    await eventually('journey', async () => pages().length === 1);
    const { line, character } = problem.range.start;
    await vscode.commands.executeCommand('mailFlowLens.showJourney', document.uri.toString(), line, character);
    const [title = ''] = pages();
    assert.equal(pages().length, 1);
    assert.match(title, /^Journey of [0-9a-f-]{36}$/);
    assert.ok(document.lineAt(line).text.includes(title.slice('Journey of '.length)));
  });

  it('is shown of a report, and beside it the session of a row of a protocol log', async () => {
    await waitForProblems(await openSample('undeliverable.eml'));
    await vscode.commands.executeCommand('mailFlowLens.showJourney');
    await eventually('journey', async () => pages().length === 1);
    const log = await openSample('SEND2026112018-1.LOG');
    const [problem] = await waitForProblems(log);
    assert.ok(problem);
    const { line } = problem.range.start;
    await vscode.commands.executeCommand('mailFlowLens.showSession', log.uri.toString(), line, 0);
    const [, , id = ''] = log.lineAt(line).text.split(',');
    await eventually('session', async () => pages().includes(`SMTP session ${id}`));
    assert.equal(pages().length, 2);
  });
});

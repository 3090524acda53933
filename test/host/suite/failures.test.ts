/** The list of failures and what stands beside it, in a real extension host. */

import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { FailuresTree, TreeNode } from '../../../src/client/failuresTree.ts';
import { eventually, listQuickFixes, openSample, openUntitled, readCode, waitForProblems } from '../openedLog.ts';

/** The running extension's own tree. */
function tree(): FailuresTree {
  const extension = vscode.extensions.getExtension<{ readonly failures: FailuresTree }>('mail-flow-lens.mail-flow-lens');
  assert.ok(extension);
  return extension.exports.failures;
}

async function groups(): Promise<TreeNode[]> {
  return tree().getChildren();
}

/** Waits until the tree shows a document that has been read. */
async function waitForTree({ uri }: vscode.TextDocument): Promise<void> {
  await eventually(`list of ${uri.path}`, async () => {
    const shown = await tree().shown();
    return shown?.uri.toString() === uri.toString() && shown.all > 0;
  });
}

async function open(name: string): Promise<vscode.TextDocument> {
  const document = await openSample(name);
  await waitForProblems(document);
  await waitForTree(document);
  return document;
}

describe('the list of failures', () => {
  afterEach(async () => {
    await vscode.commands.executeCommand('mailFlowLens.clearFilter');
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  it('has the largest groups first, and each leads to the lines of its failures', async () => {
    const document = await open('message-trace.csv');
    const nodes = await groups();
    const counts = nodes.map((node) => (node.kind === 'group' ? node.group.count : 0));
    assert.deepEqual(
      counts,
      [...counts].sort((a, b) => b - a),
    );
    const [first] = nodes;
    assert.ok(first);
    const failures = await tree().getChildren(first);
    assert.equal(failures.length, counts[0]);
    for (const node of failures.slice(0, 3)) {
      const { command } = tree().getTreeItem(node);
      assert.ok(command);
      await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
      const editor = vscode.window.activeTextEditor;
      assert.equal(editor?.document.uri.toString(), document.uri.toString());
      assert.ok(node.kind === 'failure');
      assert.equal(editor.selection.active.line, node.failure.place?.line);
    }
  });

  it('follows the active log, a decoded message too', async () => {
    await open('message-trace.csv');
    await open('undeliverable.eml');
    const uri: unknown = await vscode.commands.executeCommand('mailFlowLens.showDecoded');
    assert.ok(uri instanceof vscode.Uri);
    const view = await vscode.workspace.openTextDocument(uri);
    await waitForTree(view);
    const [group] = await groups();
    assert.ok(group);
    const [failure] = await tree().getChildren(group);
    assert.ok(failure);
    const { command } = tree().getTreeItem(failure);
    await vscode.commands.executeCommand(command?.command ?? '', ...(command?.arguments ?? []));
    assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), uri.toString());
  });

  it('shows all with one cause from a quick fix, and the failure under the cursor from the palette', async () => {
    const document = await open('message-trace.csv');
    tree().show(document.uri, 'hour');
    const problem = (await waitForProblems(document)).find((one) => readCode(one).value === '4.4.316');
    assert.ok(problem);
    const show = (await listQuickFixes(document, problem)).find(({ title }) => title.startsWith('Show all'));
    assert.ok(show?.command);
    await vscode.commands.executeCommand(show.command.command, ...(show.command.arguments ?? []));
    assert.equal(tree().by, 'cause');
    const editor = await vscode.window.showTextDocument(document);
    editor.selection = new vscode.Selection(problem.range.start, problem.range.start);
    await vscode.commands.executeCommand('mailFlowLens.showInFailures');
    assert.ok((await groups()).length > 1);
  });

  it('names no icon that stands in a log', async () => {
    const document = await openUntitled(
      'Nov 21 09:17:04 mail postfix/smtp[2]: 4F1: to=<$(bug)@contoso.com>, dsn=5.1.1, status=bounced (host mx.contoso.com said: 550 5.1.1 $(flame) no)\n',
    );
    await waitForTree(document);
    for (const group of await groups()) {
      for (const node of [group, ...(await tree().getChildren(group))]) {
        const { label, description } = tree().getTreeItem(node);
        assert.doesNotMatch(`${String(label)} ${String(description)}`, /\$\(/);
      }
    }
  });

  it('is empty where there is no log', async () => {
    await open('message-trace.csv');
    await openUntitled('nothing here\n');
    await eventually('empty list', async () => (await groups()).length === 0);
  });
});

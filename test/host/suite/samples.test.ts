/** The packed extension on the samples, in a real extension host. */

import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  listQuickFixes,
  openSample,
  openUntitled,
  readCode,
  readHover,
  readProblemsLater,
  runCopyingFix,
  waitForProblems,
} from '../openedLog.ts';

describe('the installed extension', () => {
  it('is the packed one, not the source tree', () => {
    const extension = vscode.extensions.getExtension('mail-flow-lens.mail-flow-lens');
    assert.match(extension?.extensionUri.path ?? '', /\/extensions\/mail-flow-lens\.mail-flow-lens-/u);
  });
});

describe('an opened log', () => {
  for (const name of ['message-trace.csv', 'MSGTRK2026112018-1.LOG', 'SEND2026112018-1.LOG', 'undeliverable.eml']) {
    it(`has problems with a linked code: ${name}`, async () => {
      const problems = await waitForProblems(await openSample(name));
      for (const problem of problems) {
        assert.equal(problem.source, 'mail-flow');
        // What words alone tell has their reason for its code.
        assert.match(readCode(problem).value, /^(?:[45]\.\d{1,3}\.\d{1,4}|[a-z]+(?:-[a-z]+)*)$/u);
      }
      assert.ok(problems.some((problem) => readCode(problem).target?.scheme === 'https'));
    });
  }

  it('shows a card over a code', async () => {
    const document = await openSample('message-trace.csv');
    for (const problem of await waitForProblems(document)) {
      const card = await readHover(document, problem.range.start);
      assert.ok(card.includes(readCode(problem).value), `${readCode(problem).value} stands in its card: ${card}`);
    }
  });

  it('offers to copy what the record holds', async () => {
    const document = await openSample('message-trace.csv');
    const problem = (await waitForProblems(document)).find((each) => readCode(each).value === '4.4.316');
    assert.ok(problem, 'a refused connection is told');
    const fixes = await listQuickFixes(document, problem);
    const copying = fixes.find(({ title }) => title.startsWith('Copy'));
    assert.ok(copying, `a fix copies among: ${fixes.map(({ title }) => title).join(', ')}`);
    assert.notEqual(await runCopyingFix(copying), '');
  });

  it('is recognised where no file holds it', async () => {
    const sample = await openSample('message-trace.csv');
    const document = await openUntitled(sample.getText());
    assert.equal((await waitForProblems(document)).length, (await waitForProblems(sample)).length);
  });
});

describe('a command', () => {
  it('that is contributed can be run', async () => {
    const extension = vscode.extensions.getExtension('mail-flow-lens.mail-flow-lens');
    assert.ok(extension);
    const { contributes } = extension.packageJSON as { contributes: { commands: { command: string }[] } };
    const registered = new Set(await vscode.commands.getCommands(true));
    assert.deepEqual(
      contributes.commands.map(({ command }) => command).filter((command) => !registered.has(command)),
      [],
    );
  });
});

describe('looking up', () => {
  it('shows the card of a code as a page', async () => {
    const uri = vscode.Uri.from({ scheme: 'mail-flow-lens', path: '/exchange-online/5.7.64.md' });
    const page = await vscode.workspace.openTextDocument(uri);
    assert.match(page.getText(), /^# 550 5\.7\.64 · /u);
  });

  it('is a command', async () => {
    const commands = await vscode.commands.getCommands(true);
    assert.ok(commands.includes('mailFlowLens.lookUp'));
  });
});

describe('any other text', () => {
  it('has no problems', async () => {
    const document = await openUntitled('version,released\n4.4.316,2024-05-01\n5.7.1,2025-02-11\n');
    assert.deepEqual(await readProblemsLater(document), []);
  });
});

/** Languages by name, and the choice that is remembered, in a real extension host. */

import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { openSample, openUntitled, writeFile } from '../openedLog.ts';

const names = {
  'MSGTRK2026112018-1.LOG': 'mail-flow-tracking',
  'SEND2026112018-1.LOG': 'mail-flow-protocol',
  'RECV20261120-1.log': 'mail-flow-protocol',
  'CONNECTLOG20261120-1.LOG': 'mail-flow-protocol',
  'undeliverable.eml': 'mail-flow-message',
  'inbox.mbox': 'mail-flow-message',
};

/** Names that other extensions may have, and what VS Code and the extension that owns csv files here say of them. */
const others = { 'message-trace.csv': 'csv', 'SENDER.LOG': 'log', 'smtp.log': 'log', 'bounce.txt': 'plaintext' };

/** Milliseconds for VS Code to apply a setting. */
const patience = 5_000;

function remembered(): Readonly<Record<string, string>> | undefined {
  return vscode.workspace.getConfiguration('files').inspect<Record<string, string>>('associations')?.workspaceValue;
}

/** Waits until a document has a language, and fails where it does not get it. */
async function expectLanguage(document: vscode.TextDocument, languageId: string): Promise<void> {
  for (const deadline = Date.now() + patience; document.languageId !== languageId && Date.now() < deadline; ) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  assert.equal(document.languageId, languageId);
}

function treatAs(choice: string): Thenable<unknown> {
  return vscode.commands.executeCommand('mailFlowLens.treatAs', choice);
}

describe('a file', () => {
  for (const [name, languageId] of Object.entries({ ...names, ...others })) {
    it(`named ${name} is ${languageId}`, async () => {
      const [folder] = vscode.workspace.workspaceFolders ?? [];
      assert.ok(folder, 'a folder is open');
      const files = (await vscode.workspace.fs.readDirectory(folder.uri)).map(([file]) => file);
      if (!files.includes(name)) {
        await writeFile(name, new TextEncoder().encode('Nothing to see here.\n'));
      }
      assert.equal((await openSample(name)).languageId, languageId);
    });
  }
});

describe('a word of a log', () => {
  it('is a whole code, address or id', async () => {
    const line = 'FAIL,<a1.b@contoso.com>,5fe6a7ef-4e9a,"[{LED=550 5.1.10 not found.}]"';
    const document = await openUntitled(line, 'mail-flow-tracking');
    const words = ['a1', '5fe6', '1.10', 'found'].map((part) => {
      const range = document.getWordRangeAtPosition(document.positionAt(line.indexOf(part)));
      return range === undefined ? '' : document.getText(range);
    });
    assert.deepEqual(words, ['a1.b@contoso.com', '5fe6a7ef-4e9a', '5.1.10', 'found']);
  });
});

describe('treating a file as a log', () => {
  afterEach(() =>
    vscode.workspace.getConfiguration('files').update('associations', undefined, vscode.ConfigurationTarget.Workspace),
  );

  for (const name of ['message-trace.csv', 'trace [1] {a}.csv']) {
    it(`is remembered for its name: ${name}`, async () => {
      await writeFile(name, await vscode.workspace.fs.readFile((await openSample('message-trace.csv')).uri));
      const document = await openSample(name);
      await treatAs('mail-flow-trace');
      assert.equal(document.languageId, 'mail-flow-trace');
      assert.deepEqual(Object.values(remembered() ?? {}), ['mail-flow-trace']);
      await treatAs('byName');
      await expectLanguage(document, 'csv');
      assert.equal(remembered(), undefined);
    });
  }

  it('holds for another folder’s file of the same name, and for no other name', async () => {
    await openSample('message-trace.csv');
    await treatAs('mail-flow-trace');
    await writeFile('older/message-trace.csv', new TextEncoder().encode('a,b\n'));
    await writeFile('older/trace.csv', new TextEncoder().encode('a,b\n'));
    assert.equal((await openSample('older/message-trace.csv')).languageId, 'mail-flow-trace');
    assert.equal((await openSample('older/trace.csv')).languageId, 'csv');
  });

  it('keeps what else is associated', async () => {
    const files = vscode.workspace.getConfiguration('files');
    await files.update('associations', { '*.trace': 'plaintext' }, vscode.ConfigurationTarget.Workspace);
    await openSample('message-trace.csv');
    await treatAs('mail-flow-trace');
    await treatAs('mail-flow-message');
    assert.deepEqual(remembered(), { '*.trace': 'plaintext', 'message-trace.csv': 'mail-flow-message' });
    await treatAs('byName');
    assert.deepEqual(remembered(), { '*.trace': 'plaintext' });
  });

  it('takes a language chosen by hand away', async () => {
    const document = await vscode.languages.setTextDocumentLanguage(await openSample('SEND2026112018-1.LOG'), 'ini');
    await treatAs('mail-flow-protocol');
    assert.equal(document.languageId, 'mail-flow-protocol');
  });

  it('of a text that no file holds is not remembered', async () => {
    const document = await openUntitled('a,b\n');
    await treatAs('mail-flow-trace');
    assert.equal(document.languageId, 'mail-flow-trace');
    assert.equal(remembered(), undefined);
    await treatAs('byName');
    assert.equal(document.languageId, 'plaintext');
  });
});

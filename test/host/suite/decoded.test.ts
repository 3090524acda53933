/** Messages decoded, and files of Outlook, in a real extension host. */

import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { type OutlookFile, outlookFile } from '../../outlookFile.ts';
import { reportOf } from '../../unit/reports.ts';
import { eventually, listQuickFixes, openSample, readCode, readHover, waitForProblems, writeFile } from '../openedLog.ts';
import { closeEditors, waitForDecoded } from '../openedMessage.ts';

const REPLY = '550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup';
const SEPARATOR = 'From MAILER-DAEMON Fri Nov 20 08:00:00 2026\n';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const encoded = (words: string): string => reportOf({ encoding: 'base64', text: [btoa(words)] });

async function openFile(name: string): Promise<void> {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(folder);
  await vscode.commands.executeCommand('vscode.open', vscode.Uri.joinPath(folder.uri, name));
}

function customTabs(): vscode.Tab[] {
  return vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).filter(({ input }) => input instanceof vscode.TabInputCustom);
}

describe('a decoded message', () => {
  afterEach(closeEditors);

  it('opens from the problem of a code that only an encoded part holds, at that code', async () => {
    await writeFile('encoded.eml', bytesOf(encoded(`anna@fabrikam.com\n${REPLY}\n`)));
    const document = await openSample('encoded.eml');
    const [problem] = await waitForProblems(document);
    assert.ok(problem);
    assert.match(document.lineAt(problem.range.start.line).text, /^Content-T/);
    const hover = await readHover(document, problem.range.start);
    assert.match(hover, /command:mailFlowLens\.showDecoded\?/);
    const action = (await listQuickFixes(document, problem)).find(
      ({ command }) => command?.command === 'mailFlowLens.showDecoded',
    );
    assert.ok(action?.command, 'the decoded message is offered');
    await vscode.commands.executeCommand(action.command.command, ...(action.command.arguments ?? []));
    const editor = await waitForDecoded((text) => text.includes(REPLY));
    assert.equal(editor.document.getText(editor.selection), '5.1.10');
    assert.equal(editor.document.languageId, 'mail-flow-message');
    const [inView] = await waitForProblems(editor.document);
    assert.ok(inView);
    assert.deepEqual(inView.range, new vscode.Range(editor.selection.start, editor.selection.end));
    assert.match(await readHover(editor.document, editor.selection.active), /5\.1\.10/);
    assert.ok((await listQuickFixes(editor.document, inView)).length > 2, 'quick fixes');
  });

  it('follows its source', async () => {
    await writeFile('followed.eml', bytesOf(reportOf({ text: ['The first words'] })));
    const document = await openSample('followed.eml');
    await vscode.commands.executeCommand('mailFlowLens.showDecoded');
    const { document: view } = await waitForDecoded((text) => text.includes('The first words'));
    const place = document.positionAt(document.getText().indexOf('first'));
    const edit = new vscode.WorkspaceEdit();
    edit.replace(document.uri, new vscode.Range(place, place.translate(0, 5)), 'second');
    await vscode.workspace.applyEdit(edit);
    await eventually('words of the source', async () => view.getText().includes('The second words'));
    await document.save();
  });

  it('is the message of a mailbox under the cursor', async () => {
    const mailbox = `${SEPARATOR}${encoded('550 5.1.1 first')}\n${SEPARATOR}${encoded('550 5.7.1 second')}`;
    await writeFile('two.mbox', bytesOf(mailbox));
    const document = await openSample('two.mbox');
    await waitForProblems(document);
    const editor = await vscode.window.showTextDocument(document);
    const last = document.positionAt(mailbox.length);
    editor.selection = new vscode.Selection(last, last);
    await vscode.commands.executeCommand('mailFlowLens.showDecoded');
    const { document: view } = await waitForDecoded((text) => text.includes('550 5.7.1 second'));
    assert.doesNotMatch(view.getText(), /first/);
  });

  it('is chosen from a mailbox that no editor shows', async () => {
    await writeFile(
      'closed.mbox',
      bytesOf(`${SEPARATOR}${encoded('550 5.1.1 first')}\n${SEPARATOR}${encoded('550 5.7.1 second')}`),
    );
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    assert.ok(folder);
    const shown = vscode.commands.executeCommand('mailFlowLens.showDecoded', vscode.Uri.joinPath(folder.uri, 'closed.mbox'));
    await eventually('the first message', async () => {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return vscode.window.activeTextEditor?.document.getText().includes('550 5.1.1 first') === true;
    });
    await shown;
  });

  it('has its parts in the outline', async () => {
    const document = await openSample('undeliverable.eml');
    await waitForProblems(document);
    await vscode.commands.executeCommand('mailFlowLens.showDecoded');
    const { document: view } = await waitForDecoded((text) => text.includes('Delivery has failed'));
    await waitForProblems(view);
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      view.uri,
    );
    const names = symbols.map(({ name }) => name);
    assert.ok(names.includes('2 message/delivery-status'), names.join(', '));
  });

  it('is not there for a file without a message', async () => {
    await openSample('message-trace.csv');
    assert.equal(await vscode.commands.executeCommand('mailFlowLens.showDecoded'), undefined);
  });
});

const sealed: OutlookFile = {
  properties: { messageClass: 'IPM.Note.SMIME', subject: 'Secret' },
  attachments: [{ fileName: 'smime.p7m', mimeType: 'application/pkcs7-mime', data: Uint8Array.of(0x30, 0x82) }],
};
const unreadable: Readonly<Record<string, Uint8Array>> = {
  cut: outlookFile({ properties: { subject: 'Cut', body: 'x'.repeat(20_000) } }).slice(0, 1024),
  encrypted: outlookFile(sealed),
  rightsProtected: outlookFile({ properties: { headers: 'Content-Class: rpmsg.message\r\n', body: 'Use Outlook' } }),
};

describe('a file of Outlook', () => {
  afterEach(closeEditors);

  it('opens as its decoded message, which is explained', async () => {
    const body = `Delivery has failed to these recipients:\r\n\r\nbob@fabrikam.com\r\nRemote Server returned '${REPLY}'\r\n`;
    const properties = { messageClass: 'REPORT.IPM.Note.NDR', subject: 'Undeliverable: Invoice', body };
    await writeFile('saved.msg', outlookFile({ properties }));
    await openFile('saved.msg');
    const { document } = await waitForDecoded((text) => text.includes('5.1.10'));
    assert.match(document.getText(), /^══ Mail Flow Lens · saved\.msg ══\n» .+\n/);
    const problems = await waitForProblems(document, (problem) => readCode(problem).value === '5.1.10');
    assert.equal(problems.length, 1);
    await eventually('end of the custom editor', async () => customTabs().length === 0);
  });

  it('that is a text opens as a text', async () => {
    await writeFile('Pose.msg', bytesOf('float64 x\nfloat64 y\n'));
    await openFile('Pose.msg');
    await eventually('the text', async () => vscode.window.activeTextEditor?.document.uri.path.endsWith('/Pose.msg') === true);
    assert.equal(vscode.window.activeTextEditor?.document.getText(), 'float64 x\nfloat64 y\n');
    await eventually('end of the custom editor', async () => customTabs().length === 0);
  });

  it('that is a text is compared as a text', async () => {
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    assert.ok(folder);
    const files = ['One.msg', 'Other.msg'].map((name) => vscode.Uri.joinPath(folder.uri, name));
    await writeFile('One.msg', bytesOf('float64 x\n'));
    await writeFile('Other.msg', bytesOf('float64 y\n'));
    await vscode.commands.executeCommand('vscode.diff', ...files);
    const active = (): unknown => vscode.window.tabGroups.activeTabGroup.activeTab?.input;
    await eventually('a comparison', async () => active() instanceof vscode.TabInputTextDiff);
  });

  it('that is a message as a text is shown decoded by the command', async () => {
    await writeFile('text.msg', bytesOf(encoded('550 5.1.1 no')));
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    assert.ok(folder);
    await vscode.commands.executeCommand('mailFlowLens.showDecoded', vscode.Uri.joinPath(folder.uri, 'text.msg'));
    await waitForDecoded((text) => text.includes('\n550 5.1.1 no\n'));
  });

  for (const [name, bytes] of Object.entries(unreadable)) {
    it(`that cannot be read whole says so in one line: ${name}`, async () => {
      await writeFile(`${name}.msg`, bytes);
      await openFile(`${name}.msg`);
      const { document } = await waitForDecoded((text) => text.includes('» '));
      const [, remark = '', next = ''] = document.getText().split('\n');
      assert.match(remark, /^» .{20}/);
      assert.doesNotMatch(next, /^» /);
    });
  }

  it('is read again when it changes, and says when it is gone', async () => {
    await writeFile('changed.msg', outlookFile({ properties: { subject: 'Before', body: 'text' } }));
    await openFile('changed.msg');
    const { document } = await waitForDecoded((text) => text.includes('Subject: Before'));
    await writeFile('changed.msg', outlookFile({ properties: { subject: 'After', body: 'text' } }));
    await eventually('the new subject', async () => document.getText().includes('Subject: After'));
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    await vscode.workspace.fs.delete(vscode.Uri.joinPath(folder?.uri ?? vscode.Uri.parse(''), 'changed.msg'));
    await eventually('a sentence', async () => /^══ .*\n» .*changed\.msg.*\n$/.test(document.getText()));
  });
});

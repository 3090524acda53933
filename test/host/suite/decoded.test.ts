/** Messages decoded, and what strangers wrote into them, in a real extension host. */

import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { reportOf } from '../../unit/reports.ts';
import { eventually, listQuickFixes, openSample, readCode, readHover, waitForProblems, writeFile } from '../openedLog.ts';
import type { OutlookFileName } from '../outlookFiles.ts';

/** In base64; the bundler puts them here. */
declare const OUTLOOK_FILES: Readonly<Record<OutlookFileName, string>>;

const outlookFile = (name: OutlookFileName): Uint8Array =>
  Uint8Array.from(atob(OUTLOOK_FILES[name]), (character) => character.charCodeAt(0));

const REPLY = '550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup';
const SEPARATOR = 'From MAILER-DAEMON Fri Nov 20 08:00:00 2026\n';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const encoded = (words: string): string => reportOf({ encoding: 'base64', text: [btoa(words)] });

function isDecoded({ uri }: vscode.TextDocument): boolean {
  return uri.scheme === 'mail-flow-lens' && uri.authority === 'decoded';
}

/** @returns the decoded message in the active editor, once it has these words */
async function waitForDecoded(words: string): Promise<vscode.TextEditor> {
  const active = (): vscode.TextEditor | undefined => vscode.window.activeTextEditor;
  await eventually(`decoded message with "${words}"`, async () => {
    const editor = active();
    return editor !== undefined && isDecoded(editor.document) && editor.document.getText().includes(words);
  });
  const editor = active();
  assert.ok(editor);
  return editor;
}

async function openFile(name: string): Promise<void> {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(folder);
  await vscode.commands.executeCommand('vscode.open', vscode.Uri.joinPath(folder.uri, name));
}

function customTabs(): vscode.Tab[] {
  return vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).filter(({ input }) => input instanceof vscode.TabInputCustom);
}

describe('a decoded message', () => {
  afterEach(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

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
    const editor = await waitForDecoded(REPLY);
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
    const { document: view } = await waitForDecoded('The first words');
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
    const { document: view } = await waitForDecoded('550 5.7.1 second');
    assert.doesNotMatch(view.getText(), /first/);
  });

  it('has its parts in the outline', async () => {
    const document = await openSample('undeliverable.eml');
    await waitForProblems(document);
    await vscode.commands.executeCommand('mailFlowLens.showDecoded');
    const { document: view } = await waitForDecoded('Delivery has failed');
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

describe('a file of Outlook', () => {
  afterEach(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  it('opens as its decoded message, which is explained', async () => {
    await writeFile('saved.msg', outlookFile('report'));
    await openFile('saved.msg');
    const { document } = await waitForDecoded('5.1.10');
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

  for (const name of ['cut', 'encrypted', 'rightsProtected'] as const) {
    it(`that cannot be read whole says so in one line: ${name}`, async () => {
      await writeFile(`${name}.msg`, outlookFile(name));
      await openFile(`${name}.msg`);
      const { document } = await waitForDecoded('» ');
      const [, remark = '', next = ''] = document.getText().split('\n');
      assert.match(remark, /^» .{20}/);
      assert.doesNotMatch(next, /^» /);
    });
  }

  it('is read again when it changes, and says when it is gone', async () => {
    await writeFile('changed.msg', outlookFile('before'));
    await openFile('changed.msg');
    const { document } = await waitForDecoded('Subject: Before');
    await writeFile('changed.msg', outlookFile('after'));
    await eventually('the new subject', async () => document.getText().includes('Subject: After'));
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    await vscode.workspace.fs.delete(vscode.Uri.joinPath(folder?.uri ?? vscode.Uri.parse(''), 'changed.msg'));
    await eventually('a sentence', async () => /^══ .*\n» .*changed\.msg.*\n$/.test(document.getText()));
  });
});

/** What would do harm in Markdown, in HTML, in a terminal, or in a label. */
const payloads = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '[click](command:workbench.action.terminal.new)',
  '![x](https://evil.example/pixel.png)',
  '](command:workbench.action.terminal.new)',
  '`$(touch /tmp/owned)`',
  '"; rm -rf / #',
  '\u001b]0;owned\u0007\u001b[31m',
  '\u202egpj.exe',
  'javascript:alert(1)',
  '$(bell)',
];

describe('hostile text in a message', () => {
  const terminals: vscode.Terminal[] = [];
  let listener: vscode.Disposable | undefined;

  before(() => {
    listener = vscode.window.onDidOpenTerminal((terminal) => terminals.push(terminal));
  });
  afterEach(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));
  after(() => {
    listener?.dispose();
    assert.deepEqual(terminals, [], 'no terminal was opened');
  });

  for (const payload of payloads) {
    it(`is plain text in hovers, links, problems and labels: ${JSON.stringify(payload)}`, async () => {
      const name = `hostile${payloads.indexOf(payload)}.eml`;
      await writeFile(name, bytesOf(hostileReport(payload)));
      const document = await openSample(name);
      await waitForProblems(document);
      await checkDocument(document);
      await vscode.commands.executeCommand('mailFlowLens.showDecoded');
      const { document: view } = await waitForDecoded('5.1.10');
      await waitForProblems(view);
      await checkDocument(view);
      assert.doesNotMatch(view.getText(), /[^\P{Cc}\t\n]|[\u202a-\u202e\u2066-\u2069]/u);
    });
  }
});

/** A report with a payload wherever somebody else chooses the words. */
function hostileReport(payload: string): string {
  const inHeader = payload.replace(/[\r\n]/g, ' ');
  return reportOf({
    header: [`X-Mailer: ${inHeader}`, `Received: from ${inHeader} by mx.contoso.com; Fri, 20 Nov 2026 08:00:00 +0000`],
    type: `text/html; name="${inHeader.replaceAll('"', "'")}"`,
    text: [`<p>anna@fabrikam.com</p><p>${payload}</p><p>${REPLY} ${payload}</p>`],
    groups: [
      [
        `Final-Recipient: rfc822; anna@fabrikam.com`,
        `Original-Recipient: rfc822; ${inHeader}`,
        'Action: failed',
        'Status: 5.1.10',
        `Remote-MTA: dns; ${inHeader}`,
        `Diagnostic-Code: smtp; ${REPLY} ${inHeader}`,
      ],
    ],
    returned: [`Subject: ${inHeader}`, `From: ${inHeader} <a@contoso.com>`, '', payload],
  });
}

/** Every hover, link, problem, label and action of a document. */
async function checkDocument(document: vscode.TextDocument): Promise<void> {
  const problems = vscode.languages.getDiagnostics(document.uri);
  for (const { range, message, relatedInformation = [] } of problems) {
    for (const text of [message, ...relatedInformation.map((related) => related.message)]) {
      assert.doesNotMatch(text, /\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u);
    }
    for (const hover of await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      range.start,
    )) {
      for (const content of hover.contents) {
        checkMarkdown(content);
      }
    }
  }
  const links = await vscode.commands.executeCommand<vscode.DocumentLink[]>('vscode.executeLinkProvider', document.uri);
  for (const { target } of links) {
    assert.match(target?.toString() ?? '', /^(?:https?:|command:mailFlowLens\.|file:|memfs:|[\w-]+:\/)/);
    assert.doesNotMatch(target?.toString() ?? '', /^(?:javascript|data|vbscript):|command:(?!mailFlowLens\.)/);
  }
}

function checkMarkdown(content: vscode.MarkdownString | vscode.MarkedString): void {
  assert.ok(content instanceof vscode.MarkdownString);
  assert.notEqual(content.supportHtml, true);
  // What stands in code, or behind a backslash, is shown as it is.
  const live = content.value.replace(/(`+)[\s\S]*?\1/g, '').replace(/\\./g, '');
  assert.doesNotMatch(live, /<(?:script|img)/i);
  for (const [, target = ''] of live.matchAll(/\]\(([^)\s]*)/g)) {
    assert.match(target, /^(?:https:\/\/|command:mailFlowLens\.)/, target);
    assert.doesNotMatch(target, /evil\.example/);
  }
}

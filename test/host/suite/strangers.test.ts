/**
 * Messages of strangers whose every word is an attack, in a real VS Code: nothing of them is obeyed. Its name puts it behind the search
 * for symbols: that waits for VS Code's own Markdown extension once it runs, which has no answer for files that no disk holds.
 */

import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { outlookFile } from '../../outlookFile.ts';
import { listQuickFixes, waitForProblems } from '../openedLog.ts';
import { bounceOf, closeEditors, openMessage, SHOW_DECODED, waitForDecoded, writeMessage } from '../openedMessage.ts';

const ours = ['mailFlowLens.copyText', 'mailFlowLens.showAll', 'mailFlowLens.showDecoded', 'mailFlowLens.showDetails'];

const attacks: readonly string[] = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '](command:workbench.action.terminal.new)',
  '[x](command:workbench.action.terminal.new)',
  '<command:workbench.action.terminal.new>',
  '![x](https://attacker.example/x.png)',
  '[x](javascript:alert(1))',
  'javascript:alert(1)',
  '$(rm -rf ~)',
  '$(trash)',
  '`rm -rf ~`',
  '``` ]( ```',
  "'; rm -rf ~; '",
  '\u001b[2J\u001b]0;owned\u0007',
  '\u202egnp.exe',
  '\u2028### owned',
];

/** Text of a terminal, of a turned direction, or without room. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const HIDDEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069]/;

const addressOf = (attack: string): string => `"${attack}"@fabrikam.com`;
const words = attacks.map((attack) => `${addressOf(attack)}\n\n550 5.1.10 ${attack}; not found\n`).join('\n');
const html = attacks
  .map(
    (attack) =>
      `<p>${addressOf(attack).replaceAll('<', '&lt;')}${attack}</p><p>550 5.7.1 ${attack.replaceAll('<', '&lt;')} refused</p>`,
  )
  .join('\n');

const groups = attacks.map((attack) => [
  `Final-Recipient: rfc822; ${addressOf(attack)}`,
  'Action: failed',
  'Status: 5.1.1',
  `Remote-MTA: dns; ${attack}`,
  `Diagnostic-Code: smtp; 550 5.1.1 user unknown: ${attack}`,
]);

const files = attacks.map((attack) =>
  [
    '--b',
    `Content-Type: application/pdf; name="${attack}"`,
    `Content-Disposition: attachment; filename*=utf-8''${encodeURIComponent(attack)}`,
    'Content-Transfer-Encoding: base64',
    '',
    'AAAA',
    '',
  ].join('\n'),
);

/** A message with the attacks in every place. */
function composeBounce(text: string, type: string): string {
  return bounceOf(text, { type, groups, header: attacks.map((attack) => `X-Trace: ${attack}`) })
    .replace('Undeliverable: Order', () => attacks.join(' '))
    .replace('--b--', () => `${files.join('')}--b--`);
}

function render(markdown: string): Thenable<string> {
  return vscode.commands.executeCommand('markdown.api.render', markdown).then((page) => String(page).trim());
}

/** Every link and tag that a card makes, as VS Code's own reader of Markdown sees it. */
async function assertHarmless(card: vscode.MarkdownString): Promise<void> {
  assert.ok(!card.supportHtml && !card.supportThemeIcons, card.value);
  assert.ok(!HIDDEN.test(card.value), JSON.stringify(card.value));
  const [frame, whole] = await Promise.all(['', card.value].map(render));
  const page = whole?.replace(frame ?? '', '') ?? '';
  for (const [, tag = ''] of page.matchAll(/<\/?([a-z][a-z0-9]*)/gi)) {
    assert.ok(['h3', 'p', 'strong', 'em', 'code', 'br', 'ol', 'ul', 'li', 'a'].includes(tag.toLowerCase()), page);
  }
  for (const [, target = ''] of page.matchAll(/\shref="([^"]*)"/g)) {
    assertHarmlessTarget(target);
  }
}

function assertHarmlessTarget(target: string): void {
  const [scheme, rest = ''] = target.split(':');
  const isOurs = scheme === 'command' && ours.includes(rest.split('?')[0] ?? '');
  assert.ok(isOurs || /^https:\/\/(?!attacker\.)/.test(target), target);
}

/** Looks at whatever the extension says about a document. @returns its cards and problems */
async function assertDocumentHarmless(document: vscode.TextDocument): Promise<readonly string[]> {
  const problems = await waitForProblems(document);
  const { uri } = document;
  const said: string[] = [];
  for (const { range, message, relatedInformation = [] } of problems) {
    said.push(message);
    assert.ok(![message, ...relatedInformation.map((related) => related.message)].some((text) => HIDDEN.test(text)), message);
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', uri, range.start);
    for (const card of hovers.flatMap(({ contents }) => contents)) {
      assert.ok(card instanceof vscode.MarkdownString);
      await assertHarmless(card);
      said.push(card.value);
    }
  }
  for (const problem of problems.slice(0, 5)) {
    for (const { title, command } of await listQuickFixes(document, problem)) {
      assert.ok(!HIDDEN.test(title), title);
      assert.ok(command === undefined || /^mailFlowLens\.\w+$/.test(command.command), command?.command);
      if (command?.command === 'mailFlowLens.putIntoTerminal') {
        // What is put into a terminal stays plain where the record is not.
        assert.ok(!attacks.some((attack) => String(command.arguments?.[0]).includes(attack)), String(command.arguments?.[0]));
      }
    }
  }
  const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', uri);
  assert.ok(symbols.length > 0 && symbols.every(({ name, detail }) => !HIDDEN.test(name + detail)));
  for (const { target, tooltip = '' } of await vscode.commands.executeCommand<vscode.DocumentLink[]>(
    'vscode.executeLinkProvider',
    uri,
  )) {
    assert.ok(!HIDDEN.test(tooltip));
    // VS Code itself links addresses of the web that stand in any text.
    if (target !== undefined && !/^https:\/\/attacker\.example\//.test(target.toString(true))) {
      assertHarmlessTarget(target.toString(true));
    }
  }
  return said;
}

/** Where nothing quoted the attacks, nothing was tried. */
function assertQuoted(said: readonly string[]): void {
  for (const attack of attacks.filter((one) => !HIDDEN.test(one))) {
    assert.ok(
      said.some((text) => text.includes(attack)),
      attack,
    );
  }
}

describe('a hostile message', () => {
  const opened: vscode.Terminal[] = [];
  let listener: vscode.Disposable;

  before(() => {
    listener = vscode.window.onDidOpenTerminal((terminal) => opened.push(terminal));
  });
  after(() => listener.dispose());
  afterEach(async () => {
    assert.deepEqual([...opened, ...vscode.window.terminals], []);
    await closeEditors();
  });

  for (const [type, text] of [
    ['text/plain', words],
    ['text/html', html],
  ] as const) {
    it(`with ${type} is harmless as it stands, and decoded`, async () => {
      const { document } = await openMessage(`hostile-${type.slice(5)}.eml`, composeBounce(text, type));
      assertQuoted(await assertDocumentHarmless(document));
      await vscode.commands.executeCommand(SHOW_DECODED);
      const decoded = await waitForDecoded();
      assert.ok(
        decoded.document
          .getText()
          .split('\n')
          .every((line) => !HIDDEN.test(line)),
      );
      assertQuoted(await assertDocumentHarmless(decoded.document));
    });
  }

  it('of Outlook is harmless, whatever its file is called', async () => {
    // A name has no slash.
    for (const [index, attack] of attacks.filter((one) => !one.includes('/') && !HIDDEN.test(one)).entries()) {
      const file = outlookFile({
        properties: { messageClass: 'REPORT.IPM.Note.NDR', subject: attack, body: words },
        recipients: attacks.map((one) => ({ displayName: one, smtpAddress: addressOf(one), recipientType: 1 })),
        attachments: attacks.map((one) => ({ fileName: one, mimeType: one, data: Uint8Array.of(1) })),
      });
      await vscode.commands.executeCommand('vscode.open', await writeMessage(`${attack} ${index}.msg`, file));
      const { document } = await waitForDecoded((text) => text.startsWith(`══ Mail Flow Lens · ${attack} ${index}.msg ══\n`));
      assert.ok(
        document
          .getText()
          .split('\n')
          .every((line) => !HIDDEN.test(line)),
      );
      if (index === 0) {
        await assertDocumentHarmless(document);
      }
      await closeEditors();
    }
  });
});

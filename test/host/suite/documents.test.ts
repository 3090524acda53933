/** Which documents the extension takes for mail logs, in a real extension host. */

import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { openSample, openUntitled, readCode, readProblemsLater, waitForProblems, writeFile } from '../openedLog.ts';

const bounce = `Delivery has failed to these recipients:

anna@fabrikam.com
Remote Server returned '550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup'
`;

/** UTF-16LE code units of a text. */
function encodeUtf16(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  for (let i = 0; i < text.length; i++) {
    bytes[i * 2] = text.charCodeAt(i) & 0xff;
    bytes[i * 2 + 1] = text.charCodeAt(i) >> 8;
  }
  return bytes;
}

describe('a document', () => {
  for (const [name, mark] of [
    ['with a byte order mark', '\ufeff'],
    ['without a byte order mark', ''],
  ] as const) {
    it(`in UTF-16LE ${name} has the same problems`, async () => {
      const trace = await openSample('message-trace.csv');
      const expected = (await waitForProblems(trace)).map((problem) => `${readCode(problem).value} ${problem.range.start.line}`);
      await writeFile(`utf16${mark.length}.csv`, encodeUtf16(mark + trace.getText().replace(/^\ufeff/, '')));
      const problems = await waitForProblems(await openSample(`utf16${mark.length}.csv`));
      assert.deepEqual(
        problems.map((problem) => `${readCode(problem).value} ${problem.range.start.line}`),
        expected,
      );
    });
  }

  it('is recognised under any language id, and keeps it', async () => {
    const document = await openUntitled(bounce, 'ini');
    assert.deepEqual((await waitForProblems(document)).map(({ message }) => message).length, 1);
    assert.equal(document.languageId, 'ini');
  });

  it('is recognised when the text is pasted into it, and forgotten when it is deleted', async () => {
    const document = await openUntitled('');
    const editor = await vscode.window.showTextDocument(document);
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), bounce));
    const [problem] = await waitForProblems(document);
    assert.equal(problem === undefined ? '' : readCode(problem).value, '5.1.10');
    const whole = new vscode.Range(0, 0, document.lineCount, 0);
    await editor.edit((edit) => edit.replace(whole, 'Nothing to see here.\n'));
    assert.deepEqual(await readProblemsLater(document), []);
  });

  it('follows edits before the code', async () => {
    const document = await openUntitled(bounce);
    const [before] = await waitForProblems(document);
    const editor = await vscode.window.showTextDocument(document);
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'Forwarded:\n'));
    const [after] = await readProblemsLater(document);
    assert.equal(after?.range.start.line, (before?.range.start.line ?? 0) + 1);
  });

  it('shows one problem for a failure told in several places', async () => {
    const problems = await waitForProblems(await openSample('undeliverable.eml'));
    assert.equal(problems.length, 2);
    const expired = problems.find((problem) => readCode(problem).value === '5.4.316');
    assert.deepEqual(expired?.relatedInformation ?? [], [], 'a hover has no room for the places that tell it again');
  });
});

describe('the language setting', () => {
  const settings = (): vscode.WorkspaceConfiguration => vscode.workspace.getConfiguration('mailFlowLens');

  afterEach(() => settings().update('language', undefined, vscode.ConfigurationTarget.Global));

  for (const [language, words] of [
    ['ru', /[а-яё]{4}/],
    ['it', /\b(?:di|del|della|non)\b/],
  ] as const) {
    it(`turns problems into ${language}`, async () => {
      const document = await openSample('undeliverable.eml');
      await waitForProblems(document);
      await settings().update('language', language, vscode.ConfigurationTarget.Global);
      const problems = await waitForProblems(
        document,
        (problem) => readCode(problem).target?.path.startsWith(`/${language}-`) === true,
      );
      for (const { message } of problems) {
        assert.match(message, words);
      }
    });
  }
});

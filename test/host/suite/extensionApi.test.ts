/** What other extensions get, asked for as they would, in a real extension host. */

import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { ExtensionApi, ExtensionExports } from '../../../src/extensionApi.ts';
import { openSample, waitForProblems } from '../openedLog.ts';

async function getApi(): Promise<ExtensionApi> {
  const extension = vscode.extensions.getExtension<ExtensionExports>('mail-flow-lens.mail-flow-lens');
  assert.ok(extension);
  return (await extension.activate()).getApi(1);
}

describe('the interface for other extensions', () => {
  afterEach(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  it('explains a reply', async () => {
    const api = await getApi();
    const known = await api.explain('550 5.1.10 RESOLVER.ADR.RecipientNotFound');
    assert.equal(known?.reason, 'recipient-unknown');
    assert.match(known.markdown, /5\.1\.10/);
    assert.equal(await api.explain('xyzzy'), null);
  });

  it('finds in a document what is marked in it', async () => {
    const document = await openSample('message-trace.csv');
    const problems = await waitForProblems(document);
    const { format, counts, findings } = await (await getApi()).scan(document);
    assert.equal(format, 'extended-trace');
    assert.ok(counts.failed > 0);
    const places = new Set(findings.map(({ line, column }) => `${line}:${column}`));
    for (const { range } of problems) {
      assert.ok(places.has(`${range.start.line + 1}:${range.start.character + 1}`), JSON.stringify(range));
    }
  });

  it('scans a text that no editor shows', async () => {
    const { findings, problems } = await (await getApi()).scan('550 5.1.1 User unknown\n', 'reply.txt');
    assert.deepEqual(
      [findings.length, findings[0]?.file, findings[0]?.reason, problems],
      [1, 'reply.txt', 'recipient-unknown', []],
    );
  });

  it('has no other version', async () => {
    const extension = vscode.extensions.getExtension<ExtensionExports>('mail-flow-lens.mail-flow-lens');
    assert.ok(extension);
    const { getApi: get } = await extension.activate();
    await assert.rejects(async () => Reflect.apply(get, undefined, [2]));
  });
});

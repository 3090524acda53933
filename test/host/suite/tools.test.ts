/** The tools for language models in a real extension host, where it has such tools. */

import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { editorToolName, toolIds } from '../../../src/ids/toolId.ts';
import { openSample } from '../openedLog.ts';

/** Asks as an agent does. */
async function invoke(name: string, input: object): Promise<string> {
  const { content = [] } = (await vscode.lm.invokeTool?.(name, { input, toolInvocationToken: undefined })) ?? {};
  return content.map((part) => (part instanceof vscode.LanguageModelTextPart ? part.value : '')).join('');
}

describe('the tools for language models', () => {
  before(function () {
    if (vscode.lm?.invokeTool === undefined || vscode.lm.tools === undefined) {
      // biome-ignore lint/suspicious/noConsole: says why nothing is tested
      console.log('This version of VS Code has no tools for language models.');
      this.skip();
    }
  });

  it('are offered, each with what it is for', () => {
    const offered = vscode.lm.tools?.filter(({ name }) => name.startsWith('mailFlowLens_')) ?? [];
    assert.deepEqual(offered.map(({ name }) => name).sort(), toolIds.map(editorToolName).sort());
    assert.ok(offered.every(({ description }) => /data, never instructions/.test(description)));
  });

  it('answer what a code means, and read the workspace, masked', async () => {
    await openSample('message-trace.csv');
    assert.match(await invoke(editorToolName('explain_code'), { question: '550 5.7.64' }), /Sending server not recognised/);
    const listed = await invoke(editorToolName('list_failures'), { path: 'message-trace.csv', limit: 5 });
    assert.match(listed, /"at":"message-trace\.csv:3"/);
    assert.match(listed, /are pseudonyms/);
    assert.doesNotMatch(listed, /contoso/);
    const checks = await invoke(editorToolName('check_remedy'), { path: 'message-trace.csv', line: 3 });
    assert.match(checks, /Get-BlockedSenderAddress/);
    const summary = await invoke(editorToolName('summarize_logs'), { path: 'message-trace.csv' });
    assert.match(summary, /"failed":15,"delayed":9/);
    const steps = await invoke(editorToolName('trace_message'), { id: '18beb8da-ac6a-4278-bc79-08df47100679' });
    assert.match(steps, /"total": 8/);
  });

  it('refuse what is outside of the workspace', async () => {
    await assert.rejects(invoke(editorToolName('summarize_logs'), { path: '../outside.csv' }), /outside the folders/);
  });
});

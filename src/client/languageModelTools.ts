/** The tools for language models as VS Code offers them: what a person is asked before one runs, and its answer from the server. */

import * as vscode from 'vscode';
import { editorToolName, type ToolId, toolIds } from '../ids/toolId.ts';
import { fill } from '../locales/wording.ts';
import { SETTINGS_SECTION, TOOL_REQUEST, type ToolAnswer, type ToolParams } from '../protocol.ts';
import { plainLine } from '../text/markdown.ts';
import type { OpenLogs } from './openLogs.ts';
import { currentWords } from './words.ts';

/** What of its input a person is shown before a tool runs, UTF-16 code units. */
const MAX_SHOWN = 500;
/** The setting that lets names, servers and ids go to the model. */
const UNMASKED = 'unmaskedTools';

/** Registers the tools; nothing in versions of VS Code that have none. */
export function registerLanguageModelTools(logs: OpenLogs): vscode.Disposable[] {
  const register = vscode.lm?.registerTool;
  return register === undefined ? [] : toolIds.map((id) => register(editorToolName(id), toolOf(id, logs)));
}

/** Whether the person lets names, servers and ids go to the model. A folder cannot set it. */
export function isUnmasked(): boolean {
  return vscode.workspace.getConfiguration(SETTINGS_SECTION).get<boolean>(UNMASKED, false);
}

function toolOf(id: ToolId, logs: OpenLogs): vscode.LanguageModelTool {
  return {
    prepareInvocation({ input }) {
      const words = currentWords().tools;
      const title = words.titles[id];
      const leaves = id === 'explain_code' ? words.confirmCard : isUnmasked() ? words.confirmUnmasked : words.confirmMasked;
      const message = new vscode.MarkdownString(`${leaves}\n\n${words.asked}\n`);
      // A block that the input cannot leave.
      message.appendCodeblock(plainLine(JSON.stringify(input) ?? '', MAX_SHOWN), 'json');
      return { invocationMessage: fill(words.running, { title }), confirmationMessages: { title, message } };
    },
    async invoke({ input }, token) {
      const params: ToolParams = {
        tool: id,
        input,
        folders: vscode.workspace.workspaceFolders?.map(({ uri }) => uri.toString()) ?? [],
        isUnmasked: isUnmasked(),
      };
      const client = await logs.client();
      const answer = await client.sendRequest<ToolAnswer>(TOOL_REQUEST, params, token);
      if ('refused' in answer) {
        throw new Error(answer.refused);
      }
      return new vscode.LanguageModelToolResult([new vscode.LanguageModelTextPart(answer.text)]);
    },
  };
}

/** Files of Outlook in VS Code: an editor that gives way to the decoded message, or to the text that the file is. */

import * as vscode from 'vscode';
import { type DecodedMessages, isTextFile } from './decodedMessages.ts';
import { currentWords } from './words.ts';

/** Id of the editor, as in `package.json`. */
const VIEW_TYPE = 'mailFlowLens.outlookMessage';

/** Registers the editor of `*.msg`. It closes at once and shows nothing of the file, because a webview has no hovers. */
export function registerOutlookFiles(messages: DecodedMessages): vscode.Disposable {
  return vscode.window.registerCustomEditorProvider(VIEW_TYPE, {
    openCustomDocument: (uri) => ({ uri, dispose: () => undefined }),
    resolveCustomEditor: ({ uri }, panel) => {
      panel.webview.options = { enableScripts: false, localResourceRoots: [] };
      panel.webview.html = waitingPage(currentWords().decoded.opening);
      // The editor only exists, and can give way, once this returns.
      void giveWay(messages, uri, panel);
    },
  } satisfies vscode.CustomReadonlyEditorProvider);
}

async function giveWay(messages: DecodedMessages, uri: vscode.Uri, panel: vscode.WebviewPanel): Promise<void> {
  const { viewColumn } = panel;
  // Other programs have files of this name too.
  if (await isTextFile(uri)) {
    await vscode.commands.executeCommand('vscode.openWith', uri, 'default', viewColumn);
  } else {
    await messages.showOutlookMessage(uri, viewColumn);
  }
  panel.dispose();
}

/** A page with one sentence of our own. */
function waitingPage(sentence: string): string {
  const text = sentence.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
  return `<!DOCTYPE html><html><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'"></head><body><p>${text}</p></body></html>`;
}

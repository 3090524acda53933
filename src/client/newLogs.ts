/** Opens a log as a new file: a copy of a sample, for people who have no log at hand, or what is on the clipboard. */

import * as vscode from 'vscode';
import { languageIdOf } from '../ids/logLanguage.ts';
import { OPEN_SAMPLE_COMMAND, PASTE_LOG_COMMAND } from '../protocol.ts';
import { textOf } from '../text/encoding.ts';

/** Registers the commands; the sample is packed with the extension. */
export function registerNewLogs(extension: vscode.Uri): vscode.Disposable[] {
  return [
    vscode.commands.registerCommand(OPEN_SAMPLE_COMMAND, async () => {
      const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extension, 'samples', 'message-trace.csv'));
      await openNew({ content: textOf(bytes) ?? '', language: languageIdOf('trace') });
    }),
    vscode.commands.registerCommand(PASTE_LOG_COMMAND, async () =>
      openNew({ content: await vscode.env.clipboard.readText(), language: 'plaintext' }),
    ),
  ];
}

async function openNew(text: { readonly content: string; readonly language: string }): Promise<void> {
  await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(text));
}

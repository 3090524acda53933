/** Opens a sample for people who have no log at hand: an untitled copy, so that no file is touched. */

import * as vscode from 'vscode';
import { languageIdOf } from '../ids/logLanguage.ts';
import { OPEN_SAMPLE_COMMAND } from '../protocol.ts';
import { textOf } from '../text/encoding.ts';

/** Registers the command; the sample is packed with the extension. */
export function registerSample(extension: vscode.Uri): vscode.Disposable {
  return vscode.commands.registerCommand(OPEN_SAMPLE_COMMAND, async () => {
    const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extension, 'samples', 'message-trace.csv'));
    const document = await vscode.workspace.openTextDocument({ content: textOf(bytes) ?? '', language: languageIdOf('trace') });
    await vscode.window.showTextDocument(document);
  });
}

/** Saves masked copies of open logs. */

import * as vscode from 'vscode';
import { fill } from '../locales/wording.ts';
import { MASKED_COPY_REQUEST, type MaskedCopyParams, SAVE_MASKED_COMMAND } from '../protocol.ts';
import { withoutLinks } from './commands.ts';
import type { OpenLogs } from './openLogs.ts';
import { fileName, shownName } from './place.ts';
import { writeWhole } from './wholeFile.ts';
import { currentWords } from './words.ts';

/** The ending of a name, from its last dot on. */
const ENDING = /(?:\.[^.]*)?$/;

export function registerMaskedCopies(logs: OpenLogs): vscode.Disposable {
  return vscode.commands.registerCommand(SAVE_MASKED_COMMAND, async () => {
    const document = vscode.window.activeTextEditor?.document;
    if (document !== undefined) {
      await saveMasked(document, logs);
    }
  });
}

/** Asks where to, saves and shows the copy. */
async function saveMasked(document: vscode.TextDocument, logs: OpenLogs): Promise<void> {
  const { uri } = document;
  const words = currentWords().maskedCopy;
  const params: MaskedCopyParams = { uri: uri.toString() };
  if (!logs.isShown(document)) {
    void vscode.window.showWarningMessage(withoutLinks(fill(words.noLog, { name: shownName(uri) })));
    return;
  }
  const name = fileName(uri).replace(ENDING, (ending) => `.masked${ending}`);
  const target = await vscode.window.showSaveDialog({
    ...(uri.scheme === 'file' && { defaultUri: vscode.Uri.joinPath(uri, '..', name) }),
    title: words.title,
  });
  if (target === undefined) {
    return;
  }
  if (target.toString() === uri.toString()) {
    void vscode.window.showWarningMessage(withoutLinks(fill(words.sameFile, { name: shownName(uri) })));
    return;
  }
  const client = await logs.client();
  const options = { location: vscode.ProgressLocation.Notification, title: words.title, cancellable: true };
  const masked = await vscode.window.withProgress(options, (_, token) =>
    client.sendRequest<string | null>(MASKED_COPY_REQUEST, params, token).catch((error: unknown) => {
      if (token.isCancellationRequested) {
        return null;
      }
      throw error;
    }),
  );
  if (masked === null) {
    return;
  }
  await writeWhole(vscode.workspace.fs, target, new TextEncoder().encode(masked));
  await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(target), { preview: false });
}

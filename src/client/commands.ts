/** The commands that only the client can run. */

import * as vscode from 'vscode';
import { COPY_COMMAND, REFUSE_COMMAND } from '../protocol.ts';

/** A message of the status bar stays so long, milliseconds. */
export const MESSAGE_TIME = 3000;

/** Registers them; the arguments come from our own actions and links, and are checked all the same. */
export function registerCommands(): vscode.Disposable[] {
  return [
    vscode.commands.registerCommand(COPY_COMMAND, async (text: unknown, confirmation: unknown) => {
      if (typeof text === 'string' && typeof confirmation === 'string') {
        await vscode.env.clipboard.writeText(text);
        vscode.window.setStatusBarMessage(confirmation, MESSAGE_TIME);
      }
    }),
    vscode.commands.registerCommand(REFUSE_COMMAND, async (sentence: unknown) => {
      if (typeof sentence === 'string') {
        await vscode.window.showWarningMessage(sentence);
      }
    }),
  ];
}

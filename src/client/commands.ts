/** The commands that only the client can run. */

import * as vscode from 'vscode';
import { PRODUCT_NAME } from '../ids/product.ts';
import { COPY_COMMAND, IGNORE_COMMAND, REFUSE_COMMAND, SETTINGS_SECTION, TERMINAL_COMMAND, WRAP_COMMAND } from '../protocol.ts';
import { hasUnseen } from '../text/unseen.ts';

/** Time for which a message stays in the status bar, milliseconds. */
export const MESSAGE_TIME = 3000;

/** Registers them. The arguments come from our own actions and links, but are checked all the same. */
export function registerCommands(): vscode.Disposable[] {
  return [
    vscode.commands.registerCommand(COPY_COMMAND, async (text: unknown, confirmation: unknown) => {
      if (typeof text === 'string' && typeof confirmation === 'string') {
        await vscode.env.clipboard.writeText(text);
        vscode.window.setStatusBarMessage(confirmation, MESSAGE_TIME);
      }
    }),
    vscode.commands.registerCommand(WRAP_COMMAND, () => vscode.commands.executeCommand('editor.action.toggleWordWrap')),
    vscode.commands.registerCommand(REFUSE_COMMAND, async (sentence: unknown) => {
      if (typeof sentence === 'string') {
        await vscode.window.showWarningMessage(withoutLinks(sentence));
      }
    }),
    vscode.commands.registerCommand(TERMINAL_COMMAND, (command: unknown) => {
      // One that could end the line, control the terminal, or hide what is in it.
      if (typeof command === 'string' && !hasUnseen(command)) {
        // Not the active terminal: a program that acts on every key may be running there.
        const open = vscode.window.terminals.find(({ name, exitStatus }) => name === PRODUCT_NAME && exitStatus === undefined);
        const terminal = open ?? vscode.window.createTerminal(PRODUCT_NAME);
        terminal.show();
        terminal.sendText(command, false);
      }
    }),
    vscode.commands.registerCommand(IGNORE_COMMAND, async (name: unknown, confirmation: unknown, undo: unknown) => {
      if (typeof name === 'string' && typeof confirmation === 'string' && typeof undo === 'string') {
        await ignore(name, confirmation, undo);
      }
    }),
  ];
}

/** The sentence without links: in a notification, VS Code turns whatever looks like a link into one, even to a command. */
export function withoutLinks(sentence: string): string {
  return sentence.replaceAll('](', '] (');
}

/** The text without icons: the status bar and lists turn whatever looks like the name of an icon into the icon. */
export function withoutIcons(text: string): string {
  return text.replaceAll('$(', '$ (');
}

/** Adds to the workspace's setting, or to the person's if no folder is open. Offers to undo it. */
async function ignore(name: string, confirmation: string, undo: string): Promise<void> {
  const isWorkspace = vscode.workspace.workspaceFolders !== undefined;
  const target = isWorkspace ? vscode.ConfigurationTarget.Workspace : vscode.ConfigurationTarget.Global;
  const settings = (): vscode.WorkspaceConfiguration => vscode.workspace.getConfiguration(SETTINGS_SECTION);
  const read = (): readonly string[] => settings().get<readonly string[]>('ignore') ?? [];
  const before = read();
  if (before.includes(name)) {
    return;
  }
  await settings().update('ignore', [...before, name], target);
  // The answer is not awaited, because the action is done.
  void vscode.window.showInformationMessage(withoutLinks(confirmation), undo).then((answer) => {
    if (answer === undo) {
      const rest = read().filter((one) => one !== name);
      return settings().update('ignore', rest.length > 0 ? rest : undefined, target);
    }
    return undefined;
  });
}

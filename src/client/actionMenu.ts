/** The actions on a code as a list, for editors that cannot be written to: VS Code's own quick fixes need one that can. */

import * as vscode from 'vscode';
import { withoutIcons } from './commands.ts';

const COMMAND = 'mailFlowLens.showActions';

interface Choice extends vscode.QuickPickItem {
  readonly action: vscode.CodeAction;
}

/** Registers the command, which is about the cursor's place. */
export function registerActionMenu(): vscode.Disposable {
  return vscode.commands.registerCommand(COMMAND, async () => {
    const editor = vscode.window.activeTextEditor;
    if (editor !== undefined) {
      const actions = await vscode.commands.executeCommand<readonly vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        editor.document.uri,
        editor.selection,
        vscode.CodeActionKind.QuickFix.value,
      );
      const items = actions.map((action): Choice => ({ label: withoutIcons(action.title), action }));
      const chosen = items.length === 0 ? undefined : await vscode.window.showQuickPick(items);
      await run(chosen?.action);
    }
  });
}

async function run(action: vscode.CodeAction | undefined): Promise<void> {
  if (action?.command !== undefined) {
    await vscode.commands.executeCommand(action.command.command, ...(action.command.arguments ?? []));
  }
}

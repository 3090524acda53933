/** Looks up a code or a text without a log: a list that answers during typing, then the card as a page. */

import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { LOOK_UP_COMMAND, SEARCH_REQUEST, type SearchItem, type SearchResult } from '../protocol.ts';
import { cardPage } from './pages.ts';

interface Choice extends vscode.QuickPickItem {
  readonly item: SearchItem;
}

/** Registers the command. `client` starts the server if it is not running yet. */
export function registerLookUp(client: () => Promise<BaseLanguageClient>): vscode.Disposable[] {
  return [
    vscode.commands.registerCommand(LOOK_UP_COMMAND, async (question: unknown) => {
      const running = await client();
      const item = await ask(running, typeof question === 'string' ? question : '');
      if (item !== undefined) {
        await vscode.commands.executeCommand('markdown.showPreview', cardPage(item.id));
      }
    }),
  ];
}

/** Lets the person choose among the answers; undefined if they cancel. */
async function ask(client: BaseLanguageClient, question: string): Promise<SearchItem | undefined> {
  const list = vscode.window.createQuickPick<Choice>();
  list.matchOnDescription = true;
  list.matchOnDetail = true;
  let latest = 0;
  const show = async (value: string): Promise<void> => {
    const mine = ++latest;
    const { placeholder, items } = await client.sendRequest<SearchResult>(SEARCH_REQUEST, { question: value });
    if (mine === latest) {
      list.placeholder = placeholder;
      list.items = items.map((item) => ({
        label: item.label,
        description: item.authority,
        detail: item.literal,
        // The server has already matched, in every language; the label need not contain the question.
        alwaysShow: true,
        item,
      }));
    }
  };
  list.onDidChangeValue((value) => void show(value));
  list.value = question;
  await show(question);
  return new Promise((resolve) => {
    list.onDidAccept(() => {
      resolve(list.selectedItems[0]?.item);
      list.hide();
    });
    list.onDidHide(() => {
      resolve(undefined);
      list.dispose();
    });
    list.show();
  });
}

/** Looks up a code or a text without a log: a list that answers during typing, then the card as a page. */

import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { LOOK_UP_COMMAND, SEARCH_REQUEST, type SearchItem, type SearchParams, type SearchResult } from '../protocol.ts';
import { cardPage } from './pages.ts';

interface Choice extends vscode.QuickPickItem {
  readonly item: SearchItem;
}

/** Where the ids of the latest choices are kept. */
const RECENT = 'lookUp.recent';

/** Maximum number of choices that are kept. */
const MAX_RECENT = 12;

/**
 * Registers the command. `client` starts the server if it is not running yet.
 * @param memory what is chosen is kept here, for the empty box
 */
export function registerLookUp(client: () => Promise<BaseLanguageClient>, memory: vscode.Memento): vscode.Disposable[] {
  return [
    vscode.commands.registerCommand(LOOK_UP_COMMAND, async (question: unknown) => {
      const running = await client();
      const recent = memory.get<readonly string[]>(RECENT, []);
      const item = await ask(running, typeof question === 'string' ? question : '', recent);
      if (item !== undefined) {
        await memory.update(RECENT, [item.id, ...recent.filter((id) => id !== item.id)].slice(0, MAX_RECENT));
        await vscode.commands.executeCommand('markdown.showPreview', cardPage(item.id));
      }
    }),
  ];
}

/** Lets the person choose among the answers; undefined if they cancel. */
async function ask(client: BaseLanguageClient, question: string, recent: readonly string[]): Promise<SearchItem | undefined> {
  const uri = vscode.window.activeTextEditor?.document.uri.toString();
  const list = vscode.window.createQuickPick<Choice>();
  list.matchOnDescription = true;
  list.matchOnDetail = true;
  let latest = 0;
  const show = async (value: string): Promise<void> => {
    const mine = ++latest;
    const { placeholder, items } = await client.sendRequest<SearchResult>(SEARCH_REQUEST, {
      question: value,
      recent,
      ...(uri === undefined ? {} : { uri }),
    } satisfies SearchParams);
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

/** Read-only pages of our own scheme: cards of the catalogue, explanations of a code or a file as Markdown, decoded messages. */

import * as vscode from 'vscode';
import {
  CARD_REQUEST,
  EXPLAIN_COMMAND,
  EXPLAIN_FILE_COMMAND,
  EXPLAIN_FILE_REQUEST,
  EXPLAIN_REQUEST,
  type ExplainFileParams,
  type PlaceParams,
} from '../protocol.ts';
import { isDecoded, PAGE_SCHEME } from './addresses.ts';
import type { DecodedMessages } from './decodedMessages.ts';
import { headOf } from './logRecogniser.ts';
import type { OpenLogs } from './openLogs.ts';
import { fileName, placeOf } from './place.ts';

/** The page of a look-up's answer, whose id is the path. The query of an explanation is the place of its code, or `{file}`, as JSON. */
export function cardPage(id: string): vscode.Uri {
  return vscode.Uri.from({ scheme: PAGE_SCHEME, path: `/${id}.md` });
}

/** Registers the pages, and the command that opens one beside a log. */
export function registerPages(logs: OpenLogs, messages: DecodedMessages): vscode.Disposable[] {
  return [
    vscode.commands.registerCommand(EXPLAIN_COMMAND, async (...args: readonly unknown[]) => {
      const place = placeOf(args);
      if (place === undefined) {
        return;
      }
      const { uri, position } = place;
      const params: PlaceParams = { uri: uri.toString(), position: { line: position.line, character: position.character } };
      const code = await (await logs.client()).sendRequest<string | null>(EXPLAIN_REQUEST, params);
      if (code !== null) {
        const path = `/${fileName(uri)} ${position.line + 1}.md`;
        const page = vscode.Uri.from({ scheme: PAGE_SCHEME, path, query: JSON.stringify(params) });
        await vscode.commands.executeCommand('markdown.showPreviewToSide', page);
      }
    }),
    vscode.commands.registerCommand(EXPLAIN_FILE_COMMAND, async () => {
      const uri = vscode.window.activeTextEditor?.document.uri;
      if (uri !== undefined) {
        const path = `/${fileName(uri)}.md`;
        const page = vscode.Uri.from({ scheme: PAGE_SCHEME, path, query: JSON.stringify({ file: uri.toString() }) });
        await vscode.commands.executeCommand('markdown.showPreviewToSide', page);
      }
    }),
    vscode.workspace.registerTextDocumentContentProvider(PAGE_SCHEME, {
      onDidChange: messages.onDidChange,
      async provideTextDocumentContent(page) {
        if (isDecoded(page)) {
          return messages.textOf(page);
        }
        const { path, query } = page;
        const client = await logs.client();
        if (query === '') {
          return (await client.sendRequest<string | null>(CARD_REQUEST, { id: path.slice(1).replace(/\.md$/, '') })) ?? '';
        }
        const about = JSON.parse(query) as PlaceParams | { readonly file: string };
        if ('file' in about) {
          const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(about.file));
          const params: ExplainFileParams = { uri: about.file, head: headOf(document) };
          return client.sendRequest<string>(EXPLAIN_FILE_REQUEST, params);
        }
        return (await client.sendRequest<string | null>(EXPLAIN_REQUEST, about)) ?? '';
      },
    }),
  ];
}

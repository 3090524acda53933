/** Read-only pages of our own scheme, shown as Markdown: cards of the catalogue, explanations of a code in a log. */

import * as vscode from 'vscode';
import { CARD_REQUEST, EXPLAIN_COMMAND, EXPLAIN_REQUEST, type PlaceParams } from '../protocol.ts';
import type { OpenLogs } from './openLogs.ts';
import { fileName, placeOf } from './place.ts';

/** A card's path is the id of what was found; an explanation's query is where the code stands, as JSON. */
const SCHEME = 'mail-flow-lens';

/** The page of what the look-up found. */
export function cardPage(id: string): vscode.Uri {
  return vscode.Uri.from({ scheme: SCHEME, path: `/${id}.md` });
}

/** Registers the pages, and the command that opens one beside a log. */
export function registerPages(logs: OpenLogs): vscode.Disposable[] {
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
        const page = vscode.Uri.from({ scheme: SCHEME, path, query: JSON.stringify(params) });
        await vscode.commands.executeCommand('markdown.showPreviewToSide', page);
      }
    }),
    vscode.workspace.registerTextDocumentContentProvider(SCHEME, {
      async provideTextDocumentContent({ path, query }) {
        const client = await logs.client();
        const text =
          query === ''
            ? await client.sendRequest<string | null>(CARD_REQUEST, { id: path.slice(1).replace(/\.md$/, '') })
            : await client.sendRequest<string | null>(EXPLAIN_REQUEST, JSON.parse(query) as PlaceParams);
        return text ?? '';
      },
    }),
  ];
}

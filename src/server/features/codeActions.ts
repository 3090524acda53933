/** `textDocument/codeAction`: quick fixes on a code; `workspace/executeCommand`: the articles they open. */

import { CodeActionKind } from 'vscode-languageserver';
import {
  COPY_COMMAND,
  EXPLAIN_COMMAND,
  GO_TO_FILE_COMMAND,
  IGNORE_COMMAND,
  OPEN_ARTICLE_COMMAND,
  REFUSE_COMMAND,
  SHOW_ALL_COMMAND,
  SHOW_DECODED_COMMAND,
  TERMINAL_COMMAND,
} from '../../protocol.ts';
import { type ActionCommands, codeActions as actionsOf, isArticle } from '../../service/editor/codeActions.ts';
import { traceRow } from '../../service/editor/traceRow.ts';
import { clientCommand, type Feature, type Served } from '../feature.ts';
import { tokensOf } from '../logTokens.ts';

export const codeActions: Feature = {
  capabilities: () => ({
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] },
    executeCommandProvider: { commands: [OPEN_ARTICLE_COMMAND] },
  }),
  register(served) {
    served.connection.onCodeAction(({ textDocument, range, context: { diagnostics, only } }) => {
      // VS Code asks while one types, and again when the problems have changed.
      const log = served.readLogOf(textDocument.uri);
      const isAsked = only === undefined || only.some((kind) => kind === '' || kind === CodeActionKind.QuickFix);
      if (!isAsked || log === undefined) {
        return [];
      }
      const context = {
        problems: diagnostics,
        row: traceRow(log.format, tokensOf(served, log), range.start.line),
        hasWorkspace: served.folders.length > 0,
      };
      return actionsOf(log, range, context, served.locale, actionCommands(served));
    });
    served.connection.onExecuteCommand(async ({ command, arguments: args }) => {
      const address: unknown = args?.[0];
      const isKnown = typeof address === 'string' && (isArticle(address, served.locale) || served.hasRunbook(address));
      if (command === OPEN_ARTICLE_COMMAND && isKnown) {
        await served.connection.window.showDocument({ uri: address, external: true });
      }
    });
  },
};

/** The commands that the client runs. */
export function actionCommands(served: Served): ActionCommands {
  return {
    showDecoded: clientCommand(served, SHOW_DECODED_COMMAND),
    openArticle: served.client.window?.showDocument?.support === true ? OPEN_ARTICLE_COMMAND : null,
    copy: clientCommand(served, COPY_COMMAND),
    refuse: clientCommand(served, REFUSE_COMMAND),
    terminal: clientCommand(served, TERMINAL_COMMAND),
    goToFile: clientCommand(served, GO_TO_FILE_COMMAND),
    showAll: clientCommand(served, SHOW_ALL_COMMAND),
    explain: clientCommand(served, EXPLAIN_COMMAND),
    ignore: clientCommand(served, IGNORE_COMMAND),
  };
}

/** `textDocument/codeAction`: quick fixes on a code; `workspace/executeCommand`: the articles they open. */

import { CodeActionKind } from 'vscode-languageserver';
import { SHOW_JOURNEY_COMMAND, SHOW_SESSION_COMMAND } from '../../journeyProtocol.ts';
import {
  COPY_COMMAND,
  EXPLAIN_COMMAND,
  GO_TO_FILE_COMMAND,
  IGNORE_COMMAND,
  OPEN_ARTICLE_COMMAND,
  REFUSE_COMMAND,
  SHOW_ALL_COMMAND,
  SHOW_DECODED_COMMAND,
  SHOW_DECODED_TEXT_COMMAND,
  SHOW_TEXT_COMMAND,
  TERMINAL_COMMAND,
} from '../../protocol.ts';
import { LogText } from '../../service/document/logText.ts';
import { type ActionCommands, codeActions as actionsOf, isArticle } from '../../service/editor/codeActions.ts';
import { followedAt } from '../../service/editor/followed.ts';
import { traceRow } from '../../service/editor/traceRow.ts';
import { clientCommand, type Feature, type Served } from '../feature.ts';
import { tokensOf } from '../logTokens.ts';
import { showDocument } from '../shownDocument.ts';
import { showDecodedText } from './decoded.ts';

export const codeActions: Feature = {
  capabilities: () => ({
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] },
    executeCommandProvider: { commands: [OPEN_ARTICLE_COMMAND, SHOW_TEXT_COMMAND, SHOW_DECODED_TEXT_COMMAND] },
  }),
  register(served) {
    served.connection.onCodeAction(({ textDocument, range, context: { diagnostics, only } }) => {
      // VS Code asks while one types, and again when the problems have changed.
      const log = served.readLogOf(textDocument.uri);
      const isAsked = only === undefined || only.some((kind) => kind === '' || kind === CodeActionKind.QuickFix);
      if (!isAsked || log === undefined) {
        return [];
      }
      const text = served.textOf(textDocument.uri);
      const tokens = tokensOf(served, log);
      const hasCode = log.findingsIn(range).length > 0;
      const context = {
        problems: diagnostics,
        row: traceRow(log.format, tokens, range.start.line),
        followed:
          text === undefined || tokens === undefined ? null : followedAt(log, new LogText(text), tokens, range.start, !hasCode),
        shell: served.shell,
        hasWorkspace: served.folders.length > 0,
      };
      return actionsOf(log, range, context, served.locale, actionCommands(served));
    });
    served.connection.onExecuteCommand(async ({ command, arguments: args = [] }) => {
      switch (command) {
        case OPEN_ARTICLE_COMMAND:
          await openArticle(served, args);
          break;
        case SHOW_TEXT_COMMAND:
          await showText(served, args);
          break;
        case SHOW_DECODED_TEXT_COMMAND:
          await showDecodedText(served, args);
          break;
      }
    });
  },
};

async function openArticle(served: Served, [address]: readonly unknown[]): Promise<void> {
  if (typeof address === 'string' && (isArticle(address, served.locale) || served.hasRunbook(address))) {
    await served.connection.window.showDocument({ uri: address, external: true });
  }
}

async function showText(served: Served, [name, text]: readonly unknown[]): Promise<void> {
  if (typeof name === 'string' && typeof text === 'string') {
    await showDocument(served, name, text);
  }
}

/** The commands that the client runs, or the server for it. */
export function actionCommands(served: Served): ActionCommands {
  const canShow = served.client.window?.showDocument?.support === true;
  const canWrite = canShow && served.writeDocument !== null;
  return {
    showDecoded: clientCommand(served, SHOW_DECODED_COMMAND) ?? (canWrite ? SHOW_DECODED_TEXT_COMMAND : null),
    openArticle: canShow ? OPEN_ARTICLE_COMMAND : null,
    showText: canWrite ? SHOW_TEXT_COMMAND : null,
    copy: clientCommand(served, COPY_COMMAND),
    refuse: clientCommand(served, REFUSE_COMMAND),
    terminal: clientCommand(served, TERMINAL_COMMAND),
    goToFile: clientCommand(served, GO_TO_FILE_COMMAND),
    showAll: clientCommand(served, SHOW_ALL_COMMAND),
    explain: clientCommand(served, EXPLAIN_COMMAND),
    showJourney: clientCommand(served, SHOW_JOURNEY_COMMAND),
    showSession: clientCommand(served, SHOW_SESSION_COMMAND),
    ignore: clientCommand(served, IGNORE_COMMAND),
  };
}

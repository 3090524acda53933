/** `textDocument/codeLens`: what failed most, above the log, if the person has switched it on. */

import { CodeLensRefreshRequest } from 'vscode-languageserver';
import { SHOW_ALL_COMMAND, SHOW_PROBLEMS_COMMAND } from '../../protocol.ts';
import { codeLenses as lensesOf } from '../../service/editor/codeLenses.ts';
import { clientCommand, type Feature } from '../feature.ts';

export const codeLenses: Feature = {
  capabilities: () => ({ codeLensProvider: {} }),
  register(served) {
    served.connection.onCodeLens(async ({ textDocument }) => {
      const log = served.settings.codeLens ? await served.settled(textDocument.uri) : undefined;
      return log === undefined
        ? []
        : lensesOf(log, served.locale, {
            showProblems: clientCommand(served, SHOW_PROBLEMS_COMMAND),
            showAll: clientCommand(served, SHOW_ALL_COMMAND),
          });
    });
  },
  changed({ client, connection }) {
    if (client.workspace?.codeLens?.refreshSupport === true) {
      // A client that cannot refresh keeps the old ones until it asks again.
      connection.sendRequest(CodeLensRefreshRequest.type).catch(() => undefined);
    }
  },
};

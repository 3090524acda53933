/** `textDocument/documentLink`: links to the articles about codes, and between the places of a message. */

import { SHOW_ALL_COMMAND } from '../../protocol.ts';
import { LogText } from '../../service/document/logText.ts';
import { documentLinks as linksOf } from '../../service/editor/documentLinks.ts';
import { clientCommand, type Feature } from '../feature.ts';

export const documentLinks: Feature = {
  capabilities: () => ({ documentLinkProvider: {} }),
  register(served) {
    served.connection.onDocumentLinks(async ({ textDocument: { uri } }) => {
      const log = await served.settled(uri);
      const text = served.textOf(uri);
      return log === undefined || text === undefined
        ? []
        : linksOf(log, new LogText(text), served.locale, clientCommand(served, SHOW_ALL_COMMAND));
    });
  },
};

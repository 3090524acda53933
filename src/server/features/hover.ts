/** `textDocument/hover`: the card of a code. */

import { MarkupKind } from 'vscode-languageserver';
import { COPY_COMMAND, SHOW_ALL_COMMAND } from '../../protocol.ts';
import { rangeOf } from '../../service/diagnostics.ts';
import { hoverCard } from '../../service/hover.ts';
import { clientCommand, type Feature } from '../feature.ts';

export const hover: Feature = {
  capabilities: () => ({ hoverProvider: true }),
  register(served) {
    served.connection.onHover(({ textDocument, position: { line, character } }) => {
      const log = served.logOf(textDocument.uri);
      const finding = log?.findingAt(line, character);
      if (log === undefined || finding === undefined) {
        return null;
      }
      const value = hoverCard(log, finding, served.locale, {
        copy: clientCommand(served, COPY_COMMAND),
        showAll: clientCommand(served, SHOW_ALL_COMMAND),
      });
      return { contents: { kind: MarkupKind.Markdown, value }, range: rangeOf(finding) };
    });
  },
};

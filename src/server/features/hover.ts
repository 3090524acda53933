/** `textDocument/hover`: the card of a code, otherwise that of a word in the log. */

import { MarkupKind } from 'vscode-languageserver';
import {
  COPY_COMMAND,
  EXPLAIN_COMMAND,
  GO_TO_FILE_COMMAND,
  SHOW_ALL_COMMAND,
  SHOW_DECODED_COMMAND,
  SHOW_DETAILS_COMMAND,
} from '../../protocol.ts';
import { rangeOf } from '../../service/document/range.ts';
import { factsOf } from '../../service/wording/cardFacts.ts';
import { hoverCard } from '../../service/wording/hoverCard.ts';
import { clientCommand, type Feature } from '../feature.ts';
import { tokensOf } from '../logTokens.ts';

export const hover: Feature = {
  capabilities: () => ({ hoverProvider: true }),
  register(served) {
    served.connection.onHover(({ textDocument, position: { line, character } }) => {
      const log = served.logOf(textDocument.uri);
      if (log === undefined) {
        return null;
      }
      const finding = log.findingAt(line, character);
      if (finding !== undefined) {
        const value = hoverCard(factsOf(log, finding), served.locale, {
          copy: clientCommand(served, COPY_COMMAND),
          showAll: clientCommand(served, SHOW_ALL_COMMAND),
          showDetails: clientCommand(served, SHOW_DETAILS_COMMAND) ?? clientCommand(served, EXPLAIN_COMMAND),
          showDecoded: clientCommand(served, SHOW_DECODED_COMMAND),
          goToFile: clientCommand(served, GO_TO_FILE_COMMAND),
        });
        return { contents: { kind: MarkupKind.Markdown, value }, range: rangeOf(finding) };
      }
      const found = tokensOf(served, log)?.hover(line, character, served.locale) ?? null;
      return found === null
        ? null
        : {
            contents: { kind: MarkupKind.Markdown, value: found.markdown },
            range: { start: { line, character: found.start }, end: { line, character: found.end } },
          };
    });
  },
};

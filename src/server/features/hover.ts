/** `textDocument/hover`: the card of a code, else that of the word of a log. */

import { MarkupKind } from 'vscode-languageserver';
import { COPY_COMMAND } from '../../protocol.ts';
import { rangeOf } from '../../service/diagnostics.ts';
import { hoverCard } from '../../service/hover.ts';
import type { LogDocument } from '../../service/logDocument.ts';
import { LogText } from '../../service/logText.ts';
import { LogTokens } from '../../service/tokenHover.ts';
import type { Feature } from '../feature.ts';

export const hover: Feature = {
  capabilities: () => ({ hoverProvider: true }),
  register(served) {
    // By the version of a document, and gone with it.
    const tokensOf = new WeakMap<LogDocument, LogTokens>();

    served.connection.onHover(({ textDocument, position: { line, character } }) => {
      const log = served.logOf(textDocument.uri);
      const text = served.textOf(textDocument.uri);
      if (log === undefined || text === undefined) {
        return null;
      }
      const finding = log.findingAt(line, character);
      if (finding !== undefined) {
        const value = hoverCard(log, finding, served.locale, served.options.clipboard === true ? COPY_COMMAND : null);
        return { contents: { kind: MarkupKind.Markdown, value }, range: rangeOf(finding) };
      }
      const tokens = tokensOf.get(log) ?? new LogTokens(log, new LogText(text));
      tokensOf.set(log, tokens);
      const found = tokens.hover(line, character, served.locale);
      return found === null
        ? null
        : {
            contents: { kind: MarkupKind.Markdown, value: found.markdown },
            range: { start: { line, character: found.start }, end: { line, character: found.end } },
          };
    });
  },
};

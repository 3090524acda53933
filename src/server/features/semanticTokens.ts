/** `textDocument/semanticTokens/range`: codes by class. For ranges only: an editor asks for what it shows, and a log can be long. */

import { semanticTokens as tokensOf, tokenTypes } from '../../service/editor/semanticTokens.ts';
import type { Feature } from '../feature.ts';

export const semanticTokens: Feature = {
  capabilities: () => ({
    semanticTokensProvider: { legend: { tokenTypes: [...tokenTypes], tokenModifiers: [] }, range: true, full: false },
  }),
  register(served) {
    served.connection.languages.semanticTokens.onRange(async ({ textDocument, range }) => {
      const log = await served.settled(textDocument.uri);
      return { data: log === undefined ? [] : tokensOf(log, range) };
    });
  },
};

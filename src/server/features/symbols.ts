/** `textDocument/documentSymbol` and `textDocument/foldingRange`: the document's sections and failures. */

import type { LogDocument } from '../../service/document/logDocument.ts';
import { LogText } from '../../service/document/logText.ts';
import { type Section, sectionsOf } from '../../service/document/sections.ts';
import { foldingRanges } from '../../service/editor/folding.ts';
import { documentSymbols } from '../../service/editor/symbols.ts';
import type { Feature, Served } from '../feature.ts';
import { tokensOf } from '../logTokens.ts';

/** An editor asks for both after each edit. */
const known = new WeakMap<LogDocument, readonly Section[]>();

interface Read {
  readonly log: LogDocument;
  readonly sections: readonly Section[];
  readonly lineCount: number;
}

async function read(served: Served, uri: string): Promise<Read | null> {
  const log = await served.settled(uri);
  const text = served.textOf(uri);
  if (log === undefined || text === undefined) {
    return null;
  }
  const sections = known.get(log) ?? sectionsOf(log.format, new LogText(text));
  known.set(log, sections);
  return { log, sections, lineCount: text.lineCount };
}

export const symbols: Feature = {
  capabilities: () => ({ documentSymbolProvider: true, foldingRangeProvider: true }),
  register(served) {
    served.connection.onDocumentSymbol(async ({ textDocument: { uri } }) => {
      const found = await read(served, uri);
      if (found === null) {
        return [];
      }
      const { log, sections, lineCount } = found;
      const headers = tokensOf(served, log)?.headerLines ?? [];
      return documentSymbols(log, { sections, headers, lineCount }, served.locale);
    });
    served.connection.onFoldingRanges(async ({ textDocument: { uri } }) => {
      const found = await read(served, uri);
      // Without sections, an editor folds by indentation.
      return found === null || found.sections.length === 0 ? null : foldingRanges(found.sections);
    });
  },
};

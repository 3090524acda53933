/** Code lenses above a log: how many failed, and why. */

import type { CodeLens } from 'vscode-languageserver-types';
import type { Locale } from '../../locales/locale.ts';
import type { LogDocument } from '../document/logDocument.ts';
import { statusLine } from '../wording/status.ts';
import { causeLines } from '../wording/summary.ts';

/** Names of the commands that a client runs; null where it cannot. */
export interface LensCommands {
  /** Shows the list of problems. */
  readonly showProblems: string | null;
  /** Arguments: the document's address and the place (0-based line, character) of a failure; those with its cause are shown. */
  readonly showAll: string | null;
}

/** Maximum number of causes: more do not fit beside each other on one line. */
const MAX_CAUSES = 4;

const top = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/** The summary, and one lens for each of the most frequent causes; all above the first line. */
export function codeLenses(document: LogDocument, locale: Locale, commands: LensCommands): CodeLens[] {
  const { format, counts } = document;
  if (format === null || document.failures.length === 0) {
    return [];
  }
  return [
    { range: top, command: { title: statusLine(format, counts, locale), command: commands.showProblems ?? '' } },
    ...causeLines(document, MAX_CAUSES, locale).map(({ text, first }) => ({
      range: top,
      command:
        commands.showAll === null
          ? { title: text, command: '' }
          : { title: text, command: commands.showAll, arguments: [document.uri, first.line, first.start] },
    })),
  ];
}

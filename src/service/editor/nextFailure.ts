/** The failure after or before a place: VS Code's own "next problem" knows only those in its list. */

import type { Position } from 'vscode-languageserver-types';
import type { Finding } from '../../scan/finding.ts';
import { firstIndex } from '../../text/order.ts';
import type { LogDocument } from '../document/logDocument.ts';
import { type SeverityRules, severityOf } from '../wording/severity.ts';

export type Direction = 'next' | 'previous';

/**
 * The best place of the nearest failure in a direction, wrapping around at the end of the document; undefined if there is none.
 */
export function nextFailure(
  document: LogDocument,
  { line, character }: Position,
  direction: Direction,
  rules: SeverityRules,
): Finding | undefined {
  const { failures } = document;
  const count = failures.length;
  // The first one after the position; the one before it may be the one that the cursor is in.
  const behind = firstIndex(failures, ({ best }) => best.line > line || (best.line === line && best.start > character));
  const before = firstIndex(failures, ({ best }) => best.line > line || (best.line === line && best.end >= character));
  for (let step = 0; step < count; step++) {
    const index = direction === 'next' ? behind + step : before - 1 - step;
    const failure = failures[((index % count) + count) % count];
    if (failure !== undefined && severityOf(document, failure, rules) !== 'off') {
      return failure.best;
    }
  }
  return undefined;
}

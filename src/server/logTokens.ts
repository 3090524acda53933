/** The words of an open log, read once per version and dropped with it. */

import type { LogDocument } from '../service/document/logDocument.ts';
import { LogText } from '../service/document/logText.ts';
import { LogTokens } from '../service/editor/tokenHover.ts';
import type { Served } from './feature.ts';

const known = new WeakMap<LogDocument, LogTokens>();

/** The words of a log; undefined if it has been closed. */
export function tokensOf(served: Served, log: LogDocument): LogTokens | undefined {
  const text = served.textOf(log.uri);
  const tokens = known.get(log) ?? (text === undefined ? undefined : new LogTokens(log, new LogText(text)));
  if (tokens !== undefined) {
    known.set(log, tokens);
  }
  return tokens;
}

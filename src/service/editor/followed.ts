/** What can be followed from a place in a log: the journey of its message, its SMTP session. */

import type { Position } from 'vscode-languageserver-types';
import { type PageKind, pageKinds } from '../../journeyProtocol.ts';
import { formatTraits } from '../../scan/formatTraits.ts';
import type { LogDocument } from '../document/logDocument.ts';
import type { LogText } from '../document/logText.ts';
import { idAt, idsOfRecord } from '../document/messageIds.ts';
import type { LogTokens } from './tokenHover.ts';

/** What is followed, and from where. */
export interface Followed {
  readonly uri: string;
  readonly position: Position;
  readonly kinds: readonly PageKind[];
}

/** `isExact`: only from an id under the cursor, not from anywhere in a record that has one. */
export function followedAt(
  log: LogDocument,
  text: LogText,
  tokens: LogTokens,
  { line, character }: Position,
  isExact: boolean,
): Followed | null {
  const position = { line, character };
  const id = idAt(log, position, text.line(line), tokens.cellAt(line, character))?.id;
  if (log.format === null || (isExact && id === undefined)) {
    return null;
  }
  const record = tokens.recordAt(line);
  const values = new Map(record.cells.map(({ column, value }) => [column, value]));
  const session = log.format === 'protocol-log' ? (values.get('sessionid') ?? '') : '';
  const isReport = formatTraits[log.format].messages === 'one' && log.failures.length > 0;
  const isNamed = id !== undefined || isReport || idsOfRecord(log, record, text.line(record.start), values).length > 0;
  const kinds = pageKinds.filter((kind) => (kind === 'journey' ? isNamed : session !== ''));
  return { uri: log.uri, position, kinds };
}

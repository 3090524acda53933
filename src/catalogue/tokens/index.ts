/** What logs write besides codes: events, sources, statuses, markers, socket errors. Words: `locales/<language>/tokens.ts`. */

/** What kind of thing a token is, which tells where in a log it can stand. */
export type TokenKind =
  | 'trackingEvent'
  | 'trackingSource'
  | 'traceEvent'
  | 'traceStatus'
  | 'protocolEvent'
  | 'marker'
  | 'tag'
  | 'reason'
  | 'connectMessage'
  | 'winsock'
  | 'detailName'
  | 'customData'
  | 'column';

export interface TokenRow {
  readonly kind: TokenKind;
  /** As it is written; several spellings of one thing. Compared without regard to case. */
  readonly written: readonly string[];
  readonly source: string;
}

const rows = {} as const satisfies Record<string, TokenRow>;

export type TokenId = keyof typeof rows;

export const tokens: Readonly<Record<TokenId, TokenRow>> = rows;
